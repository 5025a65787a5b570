"""CRM values as text that can be shown: never markup, never invisible, never endless.

Pure string work, no Qt. reliability.md fault 21 and measurement M3: one value of 255 characters can
freeze a rich-text label for 20 s, and bidi controls can show a name that isn't there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

SHOWN_LENGTH: Final = 400
"""Characters of one value shown in place; the whole stands in the value's own viewer."""

_MARKS: Final = {
    0x115F: "⟨HF⟩",
    0x1160: "⟨HF⟩",
    0x3164: "⟨HF⟩",
    0xFFA0: "⟨HF⟩",
    0x2060: "⟨WJ⟩",
    0x061C: "⟨ALM⟩",
    0x200B: "⟨ZWSP⟩",
    0x200E: "⟨LRM⟩",
    0x200F: "⟨RLM⟩",
    0x202A: "⟨LRE⟩",
    0x202B: "⟨RLE⟩",
    0x202C: "⟨PDF⟩",
    0x202D: "⟨LRO⟩",
    0x202E: "⟨RLO⟩",
    0x2028: " ",
    0x2029: " ",
    0x2066: "⟨LRI⟩",
    0x2067: "⟨RLI⟩",
    0x2068: "⟨FSI⟩",
    0x2069: "⟨PDI⟩",
    0xFEFF: "⟨BOM⟩",
    0xFFFC: "⟨OBJ⟩",
}

# Compiled by re when the first text comes that may hold one: that takes 1 ms.
_SUSPECT: Final = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u115f\u1160\u200b\u200e\u200f\u2028-\u202e\u2060"
    "\u2066-\u2069\u3164\ufeff\uffa0\ufffc\ud800-\udfff\U000e0000-\U000e007f]"
)
_STACKED_MARKS: Final = (
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{4})[\u0300-\u036f\u0483-\u0489"
    "\u1ab0-\u1aff\u20d0-\u20ff]+"
)
_FIRST_MARK: Final = "\u0300"
"""Before it nothing that is printable hides, or stands upon another letter."""

_BREAKS: Final = re.compile(r"[\t\n]+")


@cache
def _table() -> dict[int, str]:
    """What stands for each of the suspects; made when the first of them comes.

    C0 controls but tab and line feed become their visible pictures (NUL is shown as ␀), C1 and
    lone surrogates the replacement character: Qt drops the latter in silence, and so would hide.
    """
    return (
        {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)}
        | {0x7F: "␡"}
        | dict.fromkeys(range(0xE0000, 0xE0080), "⟨TAG⟩")
        | dict.fromkeys(range(0x80, 0xA0), "\N{REPLACEMENT CHARACTER}")
        | dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
        | _MARKS
    )


def one_line(value: str, limit: int = SHOWN_LENGTH) -> str:
    """value on one line, with controls made visible and cut to limit characters."""
    text = several_lines(value, limit)
    return (text if text.isprintable() else _BREAKS.sub(" ", text)).strip()


def several_lines(value: str, limit: int = SHOWN_LENGTH) -> str:
    """value with its line breaks, with controls made visible and cut to limit characters."""
    # Cut first: a value of megabytes must cost no more than a short one.
    text = value[:limit]
    if len(value) <= limit and text.isprintable() and max(text, default="") < _FIRST_MARK:
        return text  # as most texts are
    if re.search(_SUSPECT, text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_table())
    text = re.sub(_STACKED_MARKS, r"\1", text)
    whole = len(value) <= limit and len(text) <= limit
    return text if whole else text[: limit - 1].rstrip() + "…"
