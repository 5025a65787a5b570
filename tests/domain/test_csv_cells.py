"""No exported value becomes a formula, whatever separator the spreadsheet splits at (fault 23)."""

from __future__ import annotations

import csv
import io
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.csv_cells import csv_cell
from tests.samples.hostile import HOSTILE

_PIECES = st.sampled_from(
    [
        *"=+-@;,\t\r\n\"' ()",
        "\uff1d",
        "\uff0b",
        "\u200b",
        "\ufeff",
        "\xa0",
        "1+cmd|' /C calc'!A0",
        "Pat",
    ]
)
_VALUES = (
    st.lists(_PIECES, max_size=12).map("".join)
    | st.text(max_size=40)
    | st.sampled_from(sorted(HOSTILE.values()))
)
csv.field_size_limit(1_000_000)  # Python's reader takes less than the longest of them
_HARMLESS = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?|\+[0-9 ()-]+")


def cells(value: str, separator: str) -> list[str]:
    """What a spreadsheet that splits at `separator` makes of a file with commas."""
    file = io.StringIO(newline="")
    csv.writer(file, quoting=csv.QUOTE_ALL).writerow(["4876876000007420001", csv_cell(value)])
    file.seek(0)
    return [cell for row in csv.reader(file, delimiter=separator) for cell in row]


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may run it: after all that it trims, drops or unquotes."""
    seen = "".join(c for c in cell if c not in '"\xad' and unicodedata.category(c) != "Cf")
    seen = unicodedata.normalize("NFKC", seen.strip().strip("".join(map(chr, range(32)))).strip())
    return seen.startswith(("=", "+", "-", "@")) and not _HARMLESS.fullmatch(cell)


@given(_VALUES)
@example("=1+1")
@example('x;=HYPERLINK("http://evil.example","Pat")')
@example("Pat\r\n\r\n=1+1")
@example(' "\t=1+1')
@example("x;\n@SUM(1)")
def test_a_file_opened_again_holds_no_formula(value: str) -> None:
    for separator in ",;\t":
        assert not [cell for cell in cells(value, separator) if is_formula(cell)]


@given(_VALUES)
def test_only_apostrophes_are_added(value: str) -> None:
    left = iter(csv_cell(value))
    assert all(any(made == kept for made in left) for kept in value)
    assert csv_cell(value).replace("'", "") == value.replace("'", "")


@given(_VALUES)
def test_a_safe_cell_stays_as_it_is(value: str) -> None:
    assert csv_cell(csv_cell(value)) == csv_cell(value)


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("", ""),
        ("Pat Boyle", "Pat Boyle"),
        ("AT&T, Inc.", "AT&T, Inc."),
        ("pat@example.com", "pat@example.com"),
        ("-12", "-12"),
        ("-12.50", "-12.50"),
        ("+49 (0)30 123-45", "+49 (0)30 123-45"),
        ("2026-11-22", "2026-11-22"),
        ("'=1", "'=1"),
        ("=1", "'=1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+49 30; ext. 5", "'+49 30; ext. 5"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("\t=1", "'\t'=1"),
        ("\tPat", "'\tPat"),
        ("\nPat", "'\nPat"),
        ("\uff1d1", "'\uff1d1"),
        ("\u200b=1", "'\u200b=1"),
        ("Pat;=1", "Pat;'=1"),
        ("one\n-two", "one\n'-two"),
    ],
)
def test_known_values(value: str, cell: str) -> None:
    assert csv_cell(value) == cell
