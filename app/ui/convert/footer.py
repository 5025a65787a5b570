"""The strip below: what stands in the way with the button that leads there, Cancel, Convert."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.finding import Finding, Rule, Severity
from app.domain.plan import Plan
from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.convert.sentences import sentence, undecided
from app.ui.convert.state import ConvertState
from app.ui.icons import IconLabel
from app.ui.parts import bar, button, row
from app.ui.spoken import Voice, tell
from app.ui.text import Paragraph, set_tip
from app.ui.theme import Theme


class Footer(QWidget):
    """Three buttons and what the checks say; Convert is off while something stands in the way."""

    convert_pressed = Signal()
    cancel_pressed = Signal()
    show_problem_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._voice = Voice(self)
        self._is_able = self.is_seen = False
        self._drawing = ("circle-check", "good")
        self._icon = IconLabel("circle-check", theme.palette.good)
        self._text = Paragraph(role="muted")
        self._text.setObjectName("checks_text")
        # The key of Convert leads there while something stands in the way.
        self._show = KeyedButton(
            self.tr("Show"), Act.CONVERT_NOW, "link", name="show_problem_button"
        )
        self.cancel = button(self.tr("Cancel"), name="cancel_button")
        self.convert = KeyedButton(
            self.tr("Convert"), Act.CONVERT_NOW, "primary", name="convert_button"
        )
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(4)
        self._busy.setAccessibleName(self.tr("Converting"))
        self._show.clicked.connect(self.show_problem_pressed)
        self.cancel.clicked.connect(self.cancel_pressed)
        self.convert.clicked.connect(self.convert_pressed)
        self._lay_out()
        theme.changed.connect(self._draw)

    def show_checks(
        self, state: ConvertState, findings: Sequence[Finding], refused: Plan | None = None
    ) -> None:
        """What the checks say of what is chosen now. refused: what Zoho didn't take, though they
        had found nothing; it may be sent once more, since the reason may be gone by now.
        """
        if (dead_end := state.dead_end) is not None:
            self.show_problems("", sentence(dead_end), can_mend=False)
            return
        if state.undecided:
            asked = undecided(state.undecided[0], may_create=state.may_create_contact)
            self.show_open_choice(asked.text)
            return
        blocking = [f for f in findings if f.severity is Severity.BLOCK]
        if not blocking and refused is not None and state.plan() == refused:
            self.show_clear(
                self.tr("Zoho refused these choices, for the reason above"), warned=True
            )
            return
        if not blocking:
            warnings = _warnings(findings)
            awaited = any(f.rule is Rule.SIMILAR_AWAITED for f in findings)
            self.show_clear(self._passed(warnings, awaited=awaited), warned=bool(warnings))
            return
        count = self.tr("%n problems:", "", len(blocking)) if len(blocking) > 1 else ""
        self.show_problems(count, sentence(blocking[0]))

    def _passed(self, warnings: int, *, awaited: bool) -> str:
        if warnings == 1:
            return self.tr("Checks passed, with one warning")
        if warnings:
            return self.tr("Checks passed, with %n warnings", "", warnings)
        if awaited:
            return self.tr("Checks passed so far; similar records are being looked for")
        return self.tr("All checks passed")

    def show_clear(self, text: str, *, warned: bool) -> None:
        """Nothing stands in the way; warned: but something wants a thought."""
        self._say(*(("triangle-alert", "warn") if warned else ("circle-check", "good")), text)
        self._offer(able=True)

    def show_problems(self, text: str, first: str, *, can_mend: bool = True) -> None:
        """text counts the problems; first is the words of the first one."""
        self._say("circle-x", "bad", f"{text} {first}".strip())
        self._show.setVisible(can_mend)
        self._name_show(first)
        self._offer(able=False, reason=first)

    def _name_show(self, what: str) -> None:
        show = self.tr("Show")
        self._show.setAccessibleName(f"{show}: {what}")

    def show_open_choice(self, text: str) -> None:
        """The user has still to choose something."""
        self._say("info", "muted", text)
        self._show.setVisible(True)
        self._name_show(text)
        self._offer(able=False, reason=text)

    def show_early(self) -> None:
        """The key that converts was pressed before the form can have been read."""
        words = self.tr("Nothing was sent: this has only just appeared.")
        self._say("info", "muted", words)
        tell(self, words)

    def set_seen(self, seen: bool) -> None:
        """Whether the form can have been seen; before, nothing is converted."""
        self.is_seen = seen
        self._allow()

    def take_focus(self) -> None:
        """Give the keyboard to Convert, else to what leads to the problem."""
        stops = (self.convert, self._show, self.cancel)
        usable = (one for one in stops if one.isEnabled() and one.isVisible())
        next(usable, self.cancel).setFocus()

    def wait_with_focus(self) -> None:
        """Give the keyboard to the words, which no key presses: the form is off meanwhile."""
        self._text.setFocus()

    def show_busy(self, text: str, close_text: str) -> None:
        """Being sent or checked; the window may be left, which ends nothing."""
        self._say("clock", "muted", text)
        self._busy.setVisible(True)
        self._offer(able=False, reason=text)
        self._name_cancel(close_text)

    def show_ended(self, close_text: str) -> None:
        """All is said elsewhere: only closing is left."""
        self._say("", "muted", "")
        self.convert.setVisible(False)
        self._name_cancel(close_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The running bar lies on the upper edge: nothing moves when it comes."""
        super().resizeEvent(event)
        self._busy.setGeometry(0, 0, self.width(), self._busy.height())

    def _lay_out(self) -> None:
        frame, line = bar("top")
        line.setContentsMargins(16, 10, 16, 10)
        line.addLayout(row(self._icon, self._text), 1)
        line.addWidget(self._show)
        line.addSpacing(8)
        line.addWidget(self.cancel)
        line.addWidget(self.convert)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(frame)
        self._busy.raise_()
        self._line: QHBoxLayout = line

    def _say(self, drawing: str, color: str, text: str) -> None:
        self._drawing = (drawing, color)
        self._text.setText(text)
        self._voice.say(text)
        self._show.setVisible(False)
        self._busy.setVisible(False)
        self._name_cancel(self.tr("Cancel"))
        self._draw()

    def _offer(self, *, able: bool, reason: str = "") -> None:
        self.convert.setVisible(True)
        self._is_able = able
        self._allow()
        self.convert.setAccessibleDescription(reason)
        set_tip(self.convert, reason)

    def _allow(self) -> None:
        self.convert.setEnabled(self._is_able and self.is_seen)

    def _name_cancel(self, text: str) -> None:
        self.cancel.setText(text)
        self.cancel.setAccessibleName(text)

    def _draw(self) -> None:
        name, color = self._drawing
        self._icon.setVisible(bool(name))
        if name:
            self._icon.draw(name, str(getattr(self._theme.palette, color)))


def _warnings(findings: Sequence[Finding]) -> int:
    """How many there are; values without a home are told together, in a card of their own."""
    warned = [f.rule for f in findings if f.severity is Severity.WARN]
    told_alone = [rule for rule in warned if rule is not Rule.UNMAPPED_LOST]
    return len(told_alone) + (Rule.UNMAPPED_LOST in warned)
