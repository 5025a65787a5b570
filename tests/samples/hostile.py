# ruff: noqa: RUF001 - letters that look like others are the point
"""Values that a CRM may hold and that broke programs elsewhere (reliability.md M2, M3, fault 21).

Each view has to show each of them as plain text, soon, and without changing what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_MARKUP = {
    "bold": "<b>bold</b>",
    "leading space and bold": "  <b>bold</b>",
    "late bold": "x <b>bold</b>",
    "script": "<script>alert(1)</script>",
    "image of a device": '<img src="/dev/zero">',
    "image of a file": '<img src="file:///etc/passwd">',
    "image of a share": '<img src="//evil.example/share/x.png">',
    "image of the web": '<img src="http://127.0.0.1:9/x.png">',
    "image with handler": "<img src=x onerror=alert(1)>",
    "link": '<a href="file:///etc/passwd">Zylker</a>',
    "link to javascript": '<a href="javascript:alert(1)">Pat</a>',
    "nested tables": "<table><tr><td>" * 17,
    "very nested tables": "<table><tr><td>" * 3000,
    "many bold": "<b>x</b>" * 50_000,
    "coloured": '<font color="red">Approved</font>',
    "styled": '<span style="font-size:500pt">Pat</span>',
    "hidden": '<span style="display:none">hidden</span>',
    "heading": "<h1>Pat Boyle</h1>",
    "html document": "<!DOCTYPE html><html><body>x</body></html>",
    "qt rich": "<qt>Pat</qt>",
    "comment": "<!-- comment -->Pat",
    "cdata": "<![CDATA[Pat]]>",
    "xml bomb": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "svg": "<svg onload=alert(1)>",
    "style sheet": "QLabel { color: red; font-size: 80pt }",
    "style closing": '"; color: red; qproperty-text: "x',
    "markdown": "**bold** _it_ [link](http://evil.example)",
    "unclosed tag": "<b",
    "closed only": "</b>",
    "less than": "a < b > c",
    "mail form": "Pat <pat@example.com>",
    "line then markup": "first line\n<b>second</b>",
}

_ENTITIES = {
    "ampersand": "AT&T",
    "double ampersand": "R&&D",
    "shortcut": "&Save",
    "only ampersand": "&",
    "many ampersands": "&" * 500,
    "escaped": "&lt;b&gt;bold&lt;/b&gt;",
    "escaped ampersand": "AT&amp;T",
    "numeric entity": "&#60;b&#62;",
    "nbsp entity": "&nbsp;&nbsp;",
}

_INVISIBLE = {
    "nul": "Pat\x00Boyle",
    "only nul": "\x00",
    "bell": "Pat\x07",
    "backspace": "Evil\b\b\b\bPat",
    "escape sequence": "\x1b[31mred\x1b[0m",
    "delete": "Pat\x7f",
    "c1 control": "Pat\x9bBoyle",
    "next line": "Pat\x85Boyle",
    "carriage return": "Evil\rPat",
    "tab": "Pat\tBoyle",
    "line breaks": "one\ntwo\r\nthree\n\n\nfour",
    "vertical tab": "Pat\x0bBoyle",
    "form feed": "Pat\x0cBoyle",
    "line separator": "Pat\u2028Boyle",
    "paragraph separator": "Pat\u2029Boyle",
    "zero width space": "P\u200ba\u200bt",
    "zero width non-joiner": "می\u200cخواهم",
    "word joiner": "P\u2060at",
    "byte order mark": "\ufeffPat",
    "soft hyphen": "P\u00adat",
    "object replacement": "Pat \ufffc Boyle",
    "replacement": "Pat \ufffd Boyle",
    "only zero width": "\u200b\u200b\u200b",
    "only blanks": "   \t  \n ",
    "no-break blanks": "\u00a0\u00a0Pat\u00a0",
    "ideographic blank": "\u3000Pat",
    "hangul filler": "\u3164\u3164",
    "braille blank": "\u2800",
    "tag characters": "Pat\U000e0041\U000e0042\U000e007f",
    "variation selectors": "P\ufe0fa\ufe0ft\ufe0f",
    "lone high surrogate": "Pat\ud800Boyle",
    "lone low surrogate": "Pat\udfffBoyle",
    "surrogates the wrong way": "\udc00\ud800",
    "noncharacter": "Pat\uffff",
    "private use": "\ue000\uf8ff",
}

_DIRECTION = {
    "right-to-left override": "invoice\u202egnp.exe",
    "left-to-right override": "\u202dPat\u202c",
    "unclosed embedding": "\u202bPat Boyle",
    "isolates": "\u2066\u2067\u2068Pat\u2069",
    "unclosed isolates": "\u2067" * 200,
    "marks": "Pat\u200e\u200f\u061cBoyle",
    "arabic": "محمد عبد الرحمن الأنصاري",
    "hebrew": "יוסף כהן",
    "mixed directions": "Pat محمد Boyle יוסף 123",
    "arabic with digits": "هاتف 9844444444",
}

_LETTERS = {
    "japanese": "東海林 さくら",
    "half-width kana": "ｼｮｳｼﾞ ｻｸﾗ",
    "chinese": "王小明（上海）有限公司",
    "korean": "김철수 주식회사",
    "thai": "สมชาย ใจดี",
    "devanagari": "राजेश कुमार",
    "bengali, once a crash": "জ্ঞ\u200cা",
    "telugu, once a crash": "జ్ఞ\u200cా",
    "tibetan": "བོད་སྐད་ཡིག",
    "greek": "Ωμέγα Α.Ε.",
    "cyrillic that looks latin": "аррӏе",
    "full-width digits": "１２３４",
    "mathematical": "𝕻𝖆𝖙",
    "turkish": "İstanbul ISPARTA ığ",
    "sharp s": "STRASSE Straße ẞ",
    "ligature": "ﬁle oﬃce",
    "decomposed": "Jose\u0301 Mu\u0308ller",
    "stacked marks": "P" + "\u0301" * 1000 + "at",
    "enclosing marks": "P" + "\u20dd" * 100,
    "only marks": "\u0301" * 500,
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏿",
    "flags": "🇯🇵🇩🇪" * 50,
    "joined emoji": "👨" + "\u200d👨" * 200,
    "supplementary": "𠮷野家",
}

_SIZE = {
    "empty": "",
    "one letter": "x",
    "long word": "W" * 100_000,
    "long sentence": "Wolfeschlegelstein " * 5_000,
    "many lines": "line\n" * 20_000,
    "many tabs": "\t" * 10_000,
    "long japanese": "東" * 20_000,
    "long arabic": "م" * 20_000,
    "long emoji": "😀" * 20_000,
    "just at the limit": "m" * 400,
    "one over the limit": "m" * 401,
    "cut in a pair": "m" * 399 + "😀😀",
}

_SYNTAX = {
    "formula": "=cmd|' /C calc'!A0",
    "at formula": "@SUM(1+1)*cmd",
    "plus": "+49 (0)30 1234",
    "minus": "-2+3+cmd",
    "sql": "Robert'); DROP TABLE Leads;--",
    "format percent": "%s %n %1 %99 %d %x",
    "qt arguments": "%1 %2 %L1",
    "braces": "{name} {0} {field!r} {value}",
    "format attack": "{0.__class__.__mro__}",
    "dollar": "$text ${ground} $$",
    "backslashes": "\\\\server\\share\\x",
    "quotes": "\"'`´’“”",
    "null words": "null",
    "none": "None",
    "undefined": "undefined",
    "nan": "NaN",
    "infinity": "1e9999",
    "javascript url": "javascript:alert(1)",
    "file url": "file:///etc/passwd",
    "data url": "data:text/html,<b>x</b>",
    "path": "../../../../etc/passwd",
    "em dash": "—",
    "json": '{"code": "SUCCESS"}',
    "regex": "(a+)+$",
    "mnemonic at the end": "Smith &",
}

HOSTILE: Mapping[str, str] = MappingProxyType(
    _MARKUP | _ENTITIES | _INVISIBLE | _DIRECTION | _LETTERS | _SIZE | _SYNTAX
)
"""Each by a name that a failing test can show."""
