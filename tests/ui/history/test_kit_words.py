"""The reversal kit in words: whole values, and no word too much where little is known."""

from __future__ import annotations

from app.domain.history import Snapshot
from app.domain.preview import Mail
from app.domain.records import Module, Ref
from app.domain.reversal import FilesMoved, OldValue, Reversal, Stand, TagsAdded
from app.domain.values import UNREAD
from app.ui.history.kit_words import kit_lines, value_lines
from tests.samples import domain as d

PAT, DEAL = Ref(d.PAT_ID, "Pat Boyle"), Ref(d.BOYLE_ID, "Zylker Deal")
LONG = "line\n" * 300
OURS = Reversal(
    Stand.OURS,
    created=((Module.DEALS, DEAL),),
    changed=(
        OldValue(Module.CONTACTS, PAT, "Description", "Description", LONG, None),
        OldValue(Module.CONTACTS, PAT, "Lead_Source", "Lead Source", UNREAD, "Web", seen=False),
    ),
    tags=(
        TagsAdded(Module.CONTACTS, PAT, ("hot", "x" * 90), ("old",)),
        TagsAdded(Module.CONTACTS, PAT, ("hot",), None),
        TagsAdded(Module.CONTACTS, PAT, ("hot",), ()),
    ),
    files=FilesMoved(Module.DEALS, DEAL, ("offer.pdf",)),
    mails=((Mail.LEAD_OWNER, "Ann"),),
    lead=Snapshot(Module.LEADS, Ref(d.LEAD_ID, "Pat"), {"City": "Bonn", "$x": 1, "Phone": None}),
)


def words(kit: Reversal) -> str:
    return "\n".join(kit_lines(kit, d.setup()))


def test_all_of_it_stands_there_whole() -> None:
    told = words(OURS)
    assert f"  Deal {d.BOYLE_ID}  Zylker Deal\n" in told
    assert told.count("line") == 300
    assert "Lead Source: ? → Web (as expected, not read since)" in told
    assert f"hot, {'x' * 90} (before: old)" in told
    assert "hot (it may have had them before)" in told
    assert "hot (it had none before)" in told
    assert f"to Deal {d.BOYLE_ID}  Zylker Deal:\n    offer.pdf" in told
    assert "to the lead's owner, Ann" in told
    assert "  City: Bonn" in told
    assert "$x" not in told
    assert "Notes and activities" in told


def test_files_that_could_not_be_read_may_have_been_there() -> None:
    kit = Reversal(Stand.OURS, files=FilesMoved(Module.CONTACTS, PAT, None))
    assert "if there were any: they could not be read" in words(kit)


def test_where_it_isn_t_ours_nothing_is_to_be_deleted() -> None:
    told = words(Reversal(Stand.OTHERS, joined=((Module.CONTACTS, PAT),)))
    assert "Whether they were there before isn't known" in told
    assert f"  Contact {d.PAT_ID}  Pat Boyle" in told
    assert "delete" not in told
    assert "aren't kept, or are no longer kept" in told


def test_what_isn_t_known_yet_isn_t_called_nothing() -> None:
    assert words(Reversal(Stand.OPEN)).startswith("It isn't known yet")
    assert words(Reversal(Stand.NOTHING)).startswith("The lead wasn't converted")


def test_a_field_that_the_setup_doesn_t_name_is_told_in_words() -> None:
    lead = Snapshot(Module.LEADS, PAT, {"Record_Status__s": "Available", "__s": "x"})
    assert list(value_lines(lead, d.setup())) == ["Record Status: Available", "__s: x"]
