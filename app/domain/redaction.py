"""The second fence around logs and support files: what looks like a secret or a person is cut out.

The first fence is that only ids and kinds are ever written there. Names can't be told from other
words, so this one can't stop them. Repetitions are bounded, so that a hostile text costs no more
time than its length.
"""

from __future__ import annotations

import re
from typing import Final

_BEARING: Final = (
    r"access_token|refresh_token|id_token|client_id|client_secret|code_verifier|code_challenge"
    r"|authorization|password|passwd|secret|cookie|token|(?<!\w)code(?==)"
)
_BORNE: Final = r"([\"']?\s{0,9}[=:]\s{0,9}[\"']?)[^\s\"'&,;)}\]]+"

_RULES: Final = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), put)
    for pattern, put in (
        # A query may carry anything (reliability.md M7: httpx logs whole URLs).
        (r"(\bhttps?://[^\s?#\"'<>]{0,500})[?#][^\s\"'<>]*", r"\1?<query>"),
        (r"\b(Zoho-oauthtoken|Bearer|Basic)\s{1,9}[^\s\"',;]+", r"\1 <token>"),
        (rf"({_BEARING}){_BORNE}", r"\1\2<secret>"),
        (r"(?<![a-z0-9])1000\.[a-z0-9.]{16,}", "<token>"),
        (r"[^\s@<>\"'(),:;=/\\]{1,99}(?:@|%40)[^\s@<>\"'(),:;/\\]+", "<e-mail>"),
        # A home folder bears its owner's name.
        (r"(?:/home/|/Users/|\b[a-z]:\\Users\\)[^\s/\\:\"'<>]+", "~"),
        (r"(?<![a-z0-9])[0-9a-f]{24,}(?![a-z0-9])", "<hex>"),
    )
)
# Verifiers, and tokens of other makes: long, of capitals, small letters and digits.
_RANDOM: Final = re.compile(
    r"(?<![\w.-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*[0-9])[\w-]{32,}", re.ASCII
)
_DATE: Final = r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?"
_UUID: Final = r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
_RECORD_ID: Final = r"\d{16,20}"
_NUMBERS: Final = re.compile(
    rf"(?<!\w)(?:(?P<kept>{_DATE}|{_UUID}|{_RECORD_ID})"
    r"|\+?\(?\d[\d ()/-]{5,40}\d|\d{2,4}(?:\.\d{2,5}){2,4})(?!\w)",
    re.ASCII,
)
_FEWEST_DIGITS: Final = 7


def redact(text: str) -> str:
    """text without what looks like a token, a secret, an e-mail address or a telephone number.

    Record ids (16 to 20 digits), uuids and dates stay: they are what a log is read by.
    """
    for pattern, put in _RULES:
        text = pattern.sub(put, text)
    return _NUMBERS.sub(_without_phone, _RANDOM.sub("<token>", text))


def _without_phone(found: re.Match[str]) -> str:
    whole = found.group()
    digits = sum(character.isdigit() for character in whole)
    return whole if found["kept"] or digits < _FEWEST_DIGITS else "<number>"
