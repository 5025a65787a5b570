"""The line below the desk: how fresh the list is, what is under way, credits, keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.formats import ago, number
from app.ui.icons import IconLabel
from app.ui.key_hints import KeyHints
from app.ui.notices import Notice, Notices
from app.ui.parts import button, row
from app.ui.phrases import filled
from app.ui.spoken import Voice, tell
from app.ui.text import PlainLabel, caption
from app.ui.theme import Theme

_TICK_MS = 15_000
_NEWS_MS: Final = 12_000
"""Long enough to be read, noticed late, and pressed."""
_NOTICE_LENGTH: Final = 120
_HINT: Final = "hint"
_BETWEEN: Final = 16
"""Between the parts of the line, whichever of them are there."""


class Freshness(StrEnum):
    """How the list on the screen relates to what Zoho has."""

    NOTHING = "nothing"
    LOADING = "loading"
    FRESH = "fresh"
    STALE = "stale"
    OFFLINE = "offline"


class HeldLine(QWidget):
    """take_back: the decision made last isn't to be sent. Hidden while none is held."""

    take_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(role="strong")
        self._words.setObjectName("held_words")
        self.button = KeyedButton(self.tr("Take back"), Act.UNDO, "link", name="take_back")
        self.button.clicked.connect(self.take_back)
        self._told = (0, 0)
        self.setLayout(row(self._words, self.button, spacing=6))
        self.hide()

    def show_held(self, count: int, seconds: int, waiting: int = 0) -> None:
        """count decisions count down, the next one for so many seconds (0: it is about to go);
        waiting ones wait for the network.
        """
        parts = []
        if count:
            queued = self.tr("1 queued") if count == 1 else self.tr("%n queued", "", count)
            due = filled(self.tr("{n} s"), n=str(seconds)) if seconds else self.tr("now")
            parts += [queued, due]
        if waiting == 1:
            parts.append(self.tr("1 waits for the network"))
        elif waiting:
            parts.append(self.tr("%n wait for the network", "", waiting))
        self._words.setText("  ·  ".join(parts))
        self.setVisible(bool(parts))
        before, self._told = self._told, (count, waiting)
        if count > before[0] or waiting > before[1]:  # not with each second
            tell(self, ", ".join(parts), self.button.accessibleName())


class StatusLine(QFrame):
    """Says only what is known; ages are kept up to date by a slow timer.

    open_requested: the user wants to see the conversions whose outcome isn't known. news_ms: how
    long news is told.
    """

    open_requested = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, news_ms: int = _NEWS_MS
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self._theme = theme
        self._state = Freshness.NOTHING
        self._read_at: datetime | None = None
        self._credits: int | None = None
        self._icon = IconLabel()
        self._freshness = _words("freshness")
        self._work = _words("work_under_way", hidden=True)
        self._waiting = _words("waiting", hidden=True)
        self._unkept = _words("unkept", "strong", hidden=True)
        self._open = button("", "link", name="open_outcomes")
        self._open.clicked.connect(self.open_requested)
        self._open.hide()
        self._notice = button("", "link", name="status_notice")
        self._notice.hide()
        self._notices = Notices()
        self._quiet, self._told_state, self._told_open = Voice(self), Freshness.FRESH, (0, 0)
        self._while = QTimer(self, singleShot=True, interval=news_ms)
        self._while.timeout.connect(self._let_pass)
        self._notice.clicked.connect(self._follow_notice)
        self._left_today = _words("credits", hidden=True)
        self._keys = KeyHints()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._refresh)
        theme.changed.connect(self._refresh)
        key_map().changed.connect(self._refresh)
        self._refresh()

    def set_freshness(self, state: Freshness, read_at: datetime | None = None) -> None:
        """read_at (aware) is when the list was last read whole; kept where None is given."""
        self._state = state
        self._read_at = read_at or self._read_at
        self._timer.start()
        self._refresh()
        self._say_freshness()

    def _say_freshness(self) -> None:
        """That the list is old, and that it isn't any more; not each time it is read."""
        telling = {Freshness.FRESH, Freshness.STALE, Freshness.OFFLINE}
        if self._state in telling and self._state is not self._told_state:
            self._told_state = self._state
            tell(self, self._words()[2])

    def begin(self) -> None:
        """An org is being opened, whose leads come next."""
        if self._state is Freshness.NOTHING:
            self.set_freshness(Freshness.LOADING)

    @property
    def read_at(self) -> datetime | None:
        """When the list was last read whole, as far as is known."""
        return self._read_at

    def set_work(self, sending: int) -> None:
        """How many conversions are being sent."""
        many = self.tr("%n conversions under way", "", sending) if sending else ""
        self._show_work(self.tr("1 conversion under way") if sending == 1 else many)

    def set_waiting(self, text: str) -> None:
        """Why calls wait and until when, "" where none does."""
        self._show_words(self._waiting, text)

    def set_unkept(self, text: str) -> None:
        """What can't be written down now, "" where all is kept."""
        self._show_words(self._unkept, text)

    def set_trouble(self, text: str) -> None:
        """Something went wrong that no other place can tell."""
        self._show_work(text)
        tell(self, text)

    def _show_words(self, label: PlainLabel, text: str) -> None:
        """That it has begun is said; it may count down."""
        begins = bool(text) and label.isHidden()
        label.setText(text)
        label.setVisible(bool(text))
        if begins:
            tell(self, text)

    def _show_work(self, text: str) -> None:
        self._work.setText(text)
        self._work.setVisible(bool(text))

    def set_open(self, being_checked: int, waiting: int) -> None:
        """How many outcomes are being checked, and how many wait for a person."""
        checked = self.tr("%n outcomes being checked", "", being_checked) if being_checked else ""
        if being_checked == 1:
            checked = self.tr("1 outcome being checked")
        person = self.tr("%n need attention", "", waiting) if waiting else ""
        if waiting == 1:
            person = self.tr("1 needs attention")
        text = "  ·  ".join(part for part in (checked, person) if part)
        self._open.setText(caption(text))
        self._open.setAccessibleName(text)
        self._open.setVisible(bool(text))
        before, self._told_open = self._told_open, (being_checked, waiting)
        if being_checked > before[0] or waiting > before[1]:
            tell(self, text)

    @property
    def has_notice(self) -> bool:
        """Whether something waits to be seen that must not be written over lightly."""
        return self._notices.waits

    def set_notice(self, text: str, show: Callable[[], object], *, about: str = "") -> None:
        """Something ended out of sight, and stays told until it is seen; pressing the words calls
        show. about: see end_notice.
        """
        self._tell(Notice(text, show, about))

    def set_news(self, text: str, show: Callable[[], object], *, about: str = "") -> None:
        """Something went as it should: it is told for a while, or until the next thing happens."""
        self._tell(Notice(text, show, about, passes=True))

    def set_quiet(self, text: str, show: Callable[[], object], *, about: str) -> None:
        """Something of less weight: it takes the place of an older one about the same only."""
        before = self._notices.shown
        self._notices.put_quietly(Notice(text, show, about))
        self._show_notice()
        if (shown := self._notices.shown) is not None and shown != before:
            self._quiet.say(shown.text)

    def set_hint(self, text: str, show: Callable[[], object]) -> None:
        """News about the lead that is shown: it goes with the lead (end_hint)."""
        self.set_news(text, show, about=_HINT)

    def end_hint(self) -> None:
        """Another lead is shown."""
        self.end_notice(_HINT)

    def end_notice(self, about: str) -> None:
        """What a notice about that says isn't so any more."""
        self._notices.end(about)
        self._show_notice()

    def end_news(self) -> None:
        """Something else happens now."""
        self._notices.pass_by()
        self._show_notice()

    def _tell(self, notice: Notice) -> None:
        self._notices.put(notice)
        self._while.start()
        self._show_notice()
        tell(self, notice.text)  # also once more: it answers a key

    def _show_notice(self) -> None:
        notice = self._notices.shown
        if notice is not None:
            self._notice.setText(caption(notice.text, _NOTICE_LENGTH))
            self._notice.setAccessibleName(notice.text)
        self._notice.setVisible(notice is not None)

    def _let_pass(self) -> None:
        """Not while nobody can see it: another program is in front."""
        if self.isActiveWindow():
            self.end_news()
        else:
            self._while.start()

    def _follow_notice(self) -> None:
        notice = self._notices.take()
        self._show_notice()
        if notice is not None:
            notice.show()

    def set_credits(self, left: int | None) -> None:
        """API credits left, None where Zoho has not told."""
        self._credits = left
        self._refresh()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 6)
        layout.setSpacing(_BETWEEN)
        layout.addLayout(row(self._icon, self._freshness))
        self.held = HeldLine()
        for part in (self.held, self._work, self._waiting, self._unkept, self._open, self._notice):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._left_today)
        layout.addWidget(self._keys)

    def _refresh(self) -> None:
        name, color, text = self._words()
        self._icon.setVisible(bool(text))
        if text:
            self._icon.draw(name, color)
        self._freshness.setText(text)
        self._keys.set_hints(self._hints())
        if self._credits is not None:
            left = self.tr("%n API credits left today", "", self._credits)
            self._left_today.setText(left.replace(str(self._credits), number(self._credits)))
        self._left_today.setVisible(self._credits is not None)

    def _hints(self) -> list[str]:
        """The most needed keys, as they are set now."""
        shown = key_map().shown
        words = (
            (f"{shown(Act.NEXT)}/{shown(Act.PREVIOUS)}", self.tr("move")),
            (shown(Act.ACCEPT), self.tr("decide")),
            (shown(Act.SEARCH), self.tr("search")),
            (shown(Act.PALETTE), self.tr("all actions")),
            (shown(Act.HELP), self.tr("keys")),
        )
        return [f"{key} {what}" for key, what in words if key.strip("/") or key == "/"]

    def _words(self) -> tuple[str, str, str]:
        colors = self._theme.palette
        if self._state is Freshness.LOADING:
            return "refresh-cw", colors.muted, self.tr("Reading the pending leads…")
        if self._state is Freshness.FRESH and self._read_at is not None:
            text = self.tr("Up to date").strip()
            return "circle-check", colors.good, f"{text}  ·  {self._age(self._read_at)}"
        if self._state is Freshness.STALE:
            last = self.tr("Not up to date")
            if self._read_at is not None:
                read = filled(self.tr("last read {age}"), age=self._age(self._read_at))
                last = f"{last}  ·  {read}"
            return "triangle-alert", colors.warn, last
        if self._state is Freshness.OFFLINE:
            text = self.tr("Offline")
            if self._read_at is not None:
                read = filled(self.tr("leads read {age}"), age=self._age(self._read_at))
                text = f"{text}  ·  {read}"
            return "wifi-off", colors.warn, text
        return "info", colors.muted, ""

    def _age(self, then: datetime) -> str:
        return ago(then, datetime.now(then.tzinfo))


def _words(name: str, role: str = "muted", *, hidden: bool = False) -> PlainLabel:
    label = PlainLabel(role=role)
    label.setObjectName(name)
    label.setHidden(hidden)
    return label
