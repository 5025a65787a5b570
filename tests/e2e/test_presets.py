"""Presets by keys: a sure match with a deal in three at most; the editor; a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.domain.presets import MOST_PRESETS, Closing, ClosingKind, DealTemplate, Preset
from app.store.presets import TeamPresets
from app.ui.presets.editor import PresetEditor
from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.lives import living
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.waiting import until

CONTROL = Qt.KeyboardModifier.ControlModifier
DEAL = Preset(
    "New business",
    DealTemplate("{Company} - new", closing=Closing(ClosingKind.DAYS, 10), amount=500.0),
    notify_lead_owner=True,
)


class Keys:
    """Presses keys and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, target: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        self.count += 1
        QTest.keyClick(target, key, modifier)


async def editor(person: Person) -> PresetEditor:
    await until(person.window.isActiveWindow, "the window has the keyboard")
    person.presses(Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: usable(person.window, "preset_list"), "the editor")
    found = person.window.findChild(PresetEditor)
    assert found is not None
    return found


async def test_a_sure_match_with_a_deal_takes_two_keys(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    async with open_desk(qapp, sandbox.url, presets=(DEAL,)) as person:
        await person.sees_leads(1)
        await person.opens(LEAD)
        await until(person.window.isActiveWindow, "the window has the keyboard")
        keys = Keys()
        keys.press(person.window.queue, Qt.Key.Key_1, CONTROL)
        dialog = await person.dialog()
        keys.press(dialog, Qt.Key.Key_Return, CONTROL)
        await person.sees_leads(0)
        assert keys.count <= 3
        dialog.reject()
    (done,) = sandbox.conversions()
    assert done["contact_id"] == PAT_BOYLE
    assert done["request"]["Deals"]["Deal_Name"] == "Zylker Biotech - new"
    assert done["request"]["Deals"]["Amount"] == 500
    assert done["request"]["notify_lead_owner"] is True


async def test_in_the_dialog_too_and_what_is_cut_is_told(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    long = Preset("Long", DealTemplate("{Company} " + "x" * 150))
    async with open_desk(qapp, sandbox.url, presets=(DEAL, long)) as person:
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        QTest.keyClick(dialog, Qt.Key.Key_2, CONTROL)
        assert "it is cut to 120 characters" in words(dialog)
        name = child(dialog, QLineEdit, "deal_field_Deal_Name")
        assert len(name.text()) == 120
        QTest.keyClick(dialog, Qt.Key.Key_1, CONTROL)
        assert name.text() == "Zylker Biotech - new"
        assert "it is cut to" not in words(dialog)
        dialog.reject()


async def test_what_a_team_s_file_has_no_room_for_is_told(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """It was said that there was nothing new in it."""
    path = tmp_path / "segue-team.json"
    TeamPresets().write(path, (DEAL, Preset("Other")))
    full = tuple(Preset(f"Number {n}") for n in range(MOST_PRESETS))
    async with open_desk(qapp, sandbox.url, presets=full) as person:
        await person.sees_leads(1)
        opened = await editor(person)
        await person.clicks(opened, "preset_import_button")
        child(opened, QFileDialog, "preset_file_dialog").fileSelected.emit(str(path))
        await until(lambda: "no room for 2 more" in words(opened), "why none came")
        opened.reject()


async def test_the_team_s_presets_are_not_taken_out_of_its_file_unasked(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    path, team = tmp_path / "segue-team.json", TeamPresets()
    team.write(path, (DEAL, Preset("Theirs")))
    mine = (DEAL, Preset("Mine"))
    async with open_desk(qapp, sandbox.url, presets=mine) as person:
        await person.sees_leads(1)
        opened = await editor(person)

        async def exports(answer: str, left: tuple[Preset, ...]) -> None:
            await person.clicks(opened, "preset_export_button")
            dialog = opened.findChildren(QFileDialog)[-1]
            dialog.fileSelected.emit(str(path))
            dialog.reject()

            def asked() -> list[QPushButton]:
                return [b for b in opened.findChildren(QPushButton, answer) if b.isVisible()]

            await until(lambda: len(asked()) == 1, "the question")
            assert "presets that you don't have: Theirs." in words(opened)
            asked()[0].click()
            await until(lambda: team.read(path) == left, answer)

        await exports("keep", (DEAL, Preset("Theirs")))
        await exports("keep_theirs", (*mine, Preset("Theirs")))
        await exports("remove_theirs", mine)
        opened.reject()


async def test_one_is_made_kept_and_used_after_a_restart(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await person.sees_leads(1)
        await person.opens(LEAD)
        opened = await editor(person)
        await person.clicks(opened, "preset_add_button")
        person.types(opened, "preset_name", "Mine")
        person.types(opened, "preset_pattern", "{{Company} 2027")
        person.types(opened, "preset_pattern", "{Company} 2027")
        example = child(opened, QLabel, "preset_example")
        assert "Zylker Biotech 2027" in example.text()
        await person.clicks(opened, "preset_copy_button")
        assert "Mine 2" in [p.name for p in opened._presets.all()]
        await person.clicks(opened, "preset_delete_button")
        await person.clicks(opened, "preset_undo_button")
        await person.clicks(opened, "preset_up_button")
        await until(lambda: any((tmp_path / "data").glob("presets-*.json")), "they are kept")
        await person.clicks(opened, "preset_close_button")
    async with living(qapp, tmp_path, sandbox.url) as life:
        registry = life.window.registry
        await until(lambda: registry.can("preset.2"), "the presets")
        names = [registry.get(f"preset.{n}").entry.words for n in (1, 2)]  # type: ignore[union-attr]
        assert names == ["Preset: Mine 2", "Preset: Mine"]
