"""CSV cells that a spreadsheet shows and never computes (reliability.md fault 23, CWE-1236).

A lead's values come from a web form; opened in a spreadsheet, a cell that begins with a formula
sign is run. An apostrophe in front makes it text there.
"""

from __future__ import annotations

import re
from typing import Final

_ASCII_SIGNS: Final = r"=+\-@"
_LIKE_SIGNS: Final = (
    "\u2212\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u207a-\u207c\u208a-\u208c\ufb29"
)
"""The full-width and other forms, which some spreadsheets take for the plain ones."""

_PASSED_OVER: Final = (
    ' "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f'
    "\u205f-\u206f\u3000\ufeff"
)
"""Before a sign: what spreadsheets trim, drop, or read as quotes of their own."""

# Also within a value: where the list separator is a semicolon (most of Europe), a file of commas
# is cut there, and what follows is a cell of its own.
_FORMULA: Final = re.compile(rf"(^|[;\t\r\n])(?=[{_PASSED_OVER}]*[{_ASCII_SIGNS}{_LIKE_SIGNS}])")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,20}(?:[.,][0-9]{1,20})?", re.ASCII)
_PHONE: Final = re.compile(r"\+[0-9 ()-]+", re.ASCII)


def csv_cell(value: str) -> str:
    """value for one cell of a CSV file; numbers and telephone numbers stay as they are.

    The quotes that CSV itself needs are the writer's business.
    """
    if _NUMBER.fullmatch(value) or _PHONE.fullmatch(value):
        return value
    safe = _FORMULA.sub(r"\1'", value)
    return f"'{safe}" if safe.startswith(("\t", "\r", "\n")) else safe
