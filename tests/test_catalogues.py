"""The catalogues have every text, whole, with the places that are filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

import dev_texts
import pytest
from PySide6.QtCore import QTranslator

from tests.test_texts import SOURCES, Text, texts_in, tree

PLACES = re.compile(r"\{[a-z_]+\}|%\d|%n|https?://[\w./:-]*[\w/]|segue-team\.json", re.ASCII)
FORMS = {"de": 2, "es": 2, "ja": 1}


class Entry(NamedTuple):
    """One text and what the catalogue has for it; more than one form where it counts."""

    context: str
    source: str
    forms: tuple[str, ...]
    kind: str
    counts: bool


def entries(language: str) -> Iterator[Entry]:
    tree = ElementTree.parse(dev_texts.catalogue(language))  # noqa: S314 - our own file
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            counts = message.get("numerus") == "yes"
            forms = [form.text or "" for form in found] if counts else [found.text or ""]
            source = message.findtext("source", "")
            yield Entry(name, source, tuple(forms), found.get("type", ""), counts)


def faults(entry: Entry, language: str) -> Iterator[str]:
    """What a user would notice, or a program stumble over."""
    if entry.counts and len(entry.forms) != FORMS[language]:
        yield f"{len(entry.forms)} forms"
    for form in entry.forms:
        if not form.strip():
            yield "nothing"
        if sorted(PLACES.findall(form)) != sorted(PLACES.findall(entry.source)):
            yield f"other places: {form!r}"
        if entry.source.endswith(" ") is not form.endswith(" ") and language != "ja":
            yield f"a blank at the end, or none: {form!r}"
        if entry.source.endswith("…") is not form.endswith("…") and entry.source.endswith("…"):
            yield f"the … is gone: {form!r}"


@pytest.mark.parametrize("language", dev_texts.LANGUAGES)
def test_each_translation_keeps_what_is_filled_in(language: str) -> None:
    found = {
        (entry.context, entry.source): list(faults(entry, language))
        for entry in entries(language)
        if entry.kind != "unfinished"
    }
    assert len(found) > 1400
    assert {text: faults for text, faults in found.items() if faults} == {}


@pytest.mark.parametrize("language", dev_texts.LANGUAGES)
def test_the_catalogue_is_complete(language: str) -> None:
    """After a change of words: `dev.py texts`, translate what is unfinished, `dev.py texts`."""
    known = {Text(entry.context, entry.source): entry.kind for entry in entries(language)}
    code = {text for path in SOURCES for text in texts_in(tree(path)).texts}
    assert code - set(known) == set(), "not in the catalogue"
    assert set(known) - code == set(), "gone from the code"
    assert [text for text, kind in known.items() if kind] == [], "not translated"


def test_no_sentence_has_a_key_s_name_of_its_own() -> None:
    """Keys can be changed, and are called otherwise elsewhere: a place is filled in (KeyMap)."""
    named = re.compile(r"Ctrl|Shift|\bReturn\b|\bEnter\b|\bEsc\b|\(/\)|\bwith [A-Z]\b")
    texts = {entry.source for entry in entries("de") if entry.context != "QShortcut"}
    assert [text for text in texts if named.search(text)] == []
    assert named.search("Another reason, then Enter")
    assert named.search("Search leads  (/)")


@pytest.mark.parametrize("language", dev_texts.LANGUAGES)
def test_what_segue_loads_was_made_of_the_catalogue(language: str) -> None:
    """Forgetting `packaging/dev.py texts` after an edit would ship the old words."""
    loaded = QTranslator()
    assert loaded.load(str(dev_texts.catalogue(language).with_suffix(".qm")))
    for entry in entries(language):
        if entry.kind == "unfinished" or entry.counts:
            continue
        shown = loaded.translate(entry.context, entry.source)
        assert (shown or entry.source) == entry.forms[0]


@pytest.mark.parametrize(
    ("source", "form", "count"),
    [
        ("Lead %1", "Posible cliente %1", 0),
        ("Lead %1", "Posible cliente", 1),
        ("{n} of {total}", "{total} de {n}", 0),
        ("{n} of {total}", "{n} de {totel}", 1),
        ("Choose…", "Elegir", 1),
        (" and ", " y", 1),
        ("Choose", "", 1),
    ],
)
def test_faults_are_seen(source: str, form: str, count: int) -> None:
    entry = Entry("A", source, (form,), "", counts=False)
    assert len(list(faults(entry, "es"))) == count
