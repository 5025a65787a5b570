"""One decision in full: who, when, what came of it, expected beside actual, request and answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.course import Action
from app.domain.history import ExpectedRecord
from app.domain.journal import OPEN
from app.domain.metadata import OrgSetup
from app.domain.records import Module, Ref
from app.domain.reversal import Reversal, reversal
from app.services.history import Story
from app.ui.detail.field_table import FieldTable, Line
from app.ui.detail.field_table import line as expected_line
from app.ui.detail.flow import Flow
from app.ui.detail.outcome import line as compared_line
from app.ui.formats import EMPTY, day_and_time
from app.ui.history.kit_view import KitView
from app.ui.history.kit_words import kit_lines, value_lines
from app.ui.history.model import name_of
from app.ui.history.whole_text import RING, WholeText
from app.ui.history.words import (
    asked_words,
    module_name,
    resolved_words,
    state_tone,
    state_words,
)
from app.ui.parts import Card, Chip, button, clear, column, row
from app.ui.phrases import filled, joined
from app.ui.plain import one_line
from app.ui.text import ElidedLabel, PlainLabel

_SHOWN: Final = 20_000
_BOTTOM: Final = 12


class StoryView(QWidget):
    """open_requested carries (Module, RecordId). check_requested, save_kit_requested: of what is
    shown.
    """

    open_requested = Signal(object)
    check_requested = Signal()
    save_kit_requested = Signal()

    def __init__(self, setup: OrgSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup = setup
        self._story: Story | None = None
        self._title = ElidedLabel(role="title")
        self._title.setObjectName("story_title")
        self._state = Chip("")
        self._facts = PlainLabel(role="muted", wrap=True)
        self._facts.setObjectName("story_facts")
        self.check_button = button(self.tr("Check now"), name="story_check")
        self.check_button.clicked.connect(self.check_requested)
        self._links = _Links(gap=16)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("About the decision"))
        self._fields = self._page(self.tr("Expected and actual"))
        self._before = self._page(self.tr("Before"))
        self._kit = KitView(setup)
        self._lay_out()
        self._course = self._page(self.tr("Timeline"))

    @property
    def kit(self) -> Reversal | None:
        """The reversal kit of what is shown."""
        story = self._story
        return reversal(story.line, story.picture, story.aftermath) if story is not None else None

    @property
    def story(self) -> Story | None:
        """What is shown."""
        return self._story

    def show_page(self, place: int) -> None:
        """Show another part of the same decision."""
        self._tabs.setCurrentIndex(place)

    def show_story(self, story: Story) -> None:
        """Show another decision."""
        self._story = story
        line = story.line
        self._title.setText(name_of(line))
        self._state.setText(state_words(line.state))
        self._state.set_tone(state_tone(line.state))
        self._facts.setText("\n".join(self._fact_lines(story)))
        self.check_button.setVisible(line.state in OPEN)
        self._show_links(story)
        self._show_fields(story)
        self._show_before(story)
        self._kit.show_kit(reversal(line, story.picture, story.aftermath))
        self._show_course(story)

    def _fact_lines(self, story: Story) -> Iterator[str]:
        entry, head = story.line.entry, story.line.head
        when = day_and_time(entry.intent_at)
        if head is not None and head.who:
            yield filled(self.tr("{when}, by {who}"), when=when, who=head.who)
        else:
            yield when
        yield asked_words(entry)
        settled = resolved_words(entry)
        if settled:
            yield joined(self.tr("Settled {how}"), how=settled)
        if story.picture is None:
            yield self.tr("The earlier values aren't kept, or are no longer kept.")

    def _show_links(self, story: Story) -> None:
        clear(self._links)
        named = story.aftermath.converted or story.line.converted
        records: list[tuple[Module, Ref]] = [
            (Module.LEADS, Ref(story.line.lead_id, story.line.head.name if story.line.head else ""))
        ]
        if named is not None:
            records += named.refs.items()
        last = self.check_button
        for module, ref in records:
            name = one_line(ref.name, 60) or ref.id
            link = button(f"{module_name(module)}: {name}", "link", name=f"story_{module.value}")
            words = self.tr("Open in Zoho")
            link.setAccessibleName(f"{words}: {module_name(module)} {name}")
            link.setProperty("flush", "true")
            link.clicked.connect(
                lambda _on, module=module, ref=ref: self.open_requested.emit((module, ref.id))
            )
            self._links.addWidget(link)
            link.show()
            QWidget.setTabOrder(last, link)  # made after the pages, they stand above them
            last = link

    def _show_fields(self, story: Story) -> None:
        came, picture = story.aftermath, story.picture
        clear(self._fields)
        for record in picture.expected if picture is not None else ():
            mine = [c for c in came.comparison if c.module is record.module]
            if mine:
                created = record.action is Action.CREATED
                lines = [compared_line(c, self._setup, created=created) for c in mine]
                heads = (
                    self.tr("Field"),
                    self.tr("Before"),
                    self.tr("Expected"),
                    self.tr("Actual"),
                )
            else:
                lines = [expected_line(r, self._setup) for r in record.rows]
                heads = (self.tr("Field"), self.tr("Lead"), self.tr("Before"), self.tr("Expected"))
            if lines:
                self._fields.addWidget(self._card(module_name(record.module), heads, lines, record))
        if not self._fields.count():
            self._fields.addWidget(PlainLabel(self.tr("Nothing is kept to compare."), role="muted"))
        self._fields.addStretch(1)

    def _show_before(self, story: Story) -> None:
        clear(self._before)
        for record in story.picture.records if story.picture is not None else ():
            name = one_line(record.ref.name, 80) or record.ref.id
            head = f"{module_name(record.module)}: {name}"
            lines = value_lines(record, self._setup)
            self._before.addWidget(_text_card(head, WholeText("\n".join(lines), _SHOWN)))
        if story.picture is None:
            self._before.addWidget(PlainLabel(self.tr("No earlier state is kept."), role="muted"))
        self._before.addStretch(1)

    def _card(
        self,
        title: str,
        heads: tuple[str, str, str, str],
        lines: Sequence[Line],
        record: ExpectedRecord,
    ) -> Card:
        card = Card()
        target = f": {one_line(record.target.name, 60)}" if record.target is not None else ""
        card.body.addWidget(PlainLabel(f"{title}{target}", role="strong"))
        table = FieldTable(heads=heads)
        table.set_lines(lines)
        card.body.addWidget(table)
        return card

    def _show_course(self, story: Story) -> None:
        """When what happened, and what went over the line."""
        clear(self._course)
        course = WholeText("\n".join(self._course_lines(story)), _SHOWN)
        self._course.addWidget(_text_card(self.tr("Timeline"), course))
        request = story.picture.request if story.picture is not None else ""
        answer = story.aftermath.answer or story.line.entry.zoho_code
        for name, head, text in (
            ("request_text", self.tr("Request"), request or self.tr("not kept")),
            ("answer_text", self.tr("Answer"), answer or EMPTY),
        ):
            sent = WholeText(text, _SHOWN)
            sent.setObjectName(name)
            sent.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self._course.addWidget(_text_card(head, sent))
        self._course.addStretch(1)

    def _course_lines(self, story: Story) -> Iterator[str]:
        for event in story.events:
            code = f"  {event.code}" if event.code else ""
            yield f"{day_and_time(event.at)}  {state_words(event.after)}{code}"
        yield filled(self.tr("Operation {id}"), id=story.line.op_id)

    def _page(self, title: str) -> QVBoxLayout:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 12, 0, _BOTTOM)
        layout.setSpacing(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._tabs.addTab(area, title)
        return layout

    def _lay_out(self) -> None:
        kit = QWidget()
        copy = button(self.tr("Copy"), name="kit_copy")
        copy.clicked.connect(self._copy_kit)
        self._kit.open_requested.connect(self.open_requested)
        save = button(self.tr("Save as CSV…"), name="kit_save")
        save.clicked.connect(self.save_kit_requested)
        says = self.tr("A conversion can't be undone; this is what it takes to repair one by hand.")
        lines = (PlainLabel(says, role="muted", wrap=True), self._kit, row(copy, save, None))
        kit.setLayout(column(4, *lines, _BOTTOM - 8, spacing=8))
        self._tabs.addTab(kit, self.tr("Reversal kit"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 0)  # what scrolls ends at the window's edge
        layout.setSpacing(8)
        head = row(self._title, self._state, self.check_button)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._facts)
        links = QWidget()
        links.setLayout(self._links)
        layout.addWidget(links)
        layout.addWidget(self._tabs, 1)

    def _copy_kit(self) -> None:
        if (kit := self.kit) is not None:
            QGuiApplication.clipboard().setText("\n".join(kit_lines(kit, self._setup)))


class _Links(Flow):
    """Lines of links have air enough of their own."""

    def __init__(self, gap: int) -> None:
        super().__init__(gap=gap)
        self._line_gap = 0


def _text_card(head: str, text: WholeText) -> Card:
    card = Card()
    words = PlainLabel(head, role="strong")
    words.setIndent(RING)
    card.body.addWidget(words)
    text.setAccessibleName(head)
    card.body.addWidget(text)
    return card
