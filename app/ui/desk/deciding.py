"""What the user decides on the lead that is shown: one key where it is sure, else the form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Lane, Suggestion, unread
from app.domain.preflight import check, is_clear
from app.domain.presets import Preset
from app.domain.records import LeadRow
from app.domain.suggestion import default_plan
from app.services.open_org import OpenOrg
from app.services.options import MAX_AGE
from app.ui.actions.catalogue import Act, candidate
from app.ui.actions.keys import key_map
from app.ui.actions.registry import Actions
from app.ui.convert.dialog import ConvertDialog
from app.ui.desk.conversions import Conversions
from app.ui.main_window import MainWindow
from app.ui.pace import Early
from app.ui.phrases import filled
from app.ui.readiness import Readiness

_SURE: Final = frozenset({Lane.READY, Lane.NEW})


class Deciding(QObject):
    """confirm: the safe default too is shown in the form before it is decided. offline: what was
    read earlier may be decided upon, for it is read again before it is sent.

    suggestion is of the lead that was read last, None while nothing may be decided on it.
    hurried: the user waits for what the decision needs. refused: nothing can be decided now.
    """

    hurried = Signal()
    refused = Signal()

    def __init__(
        self,
        window: MainWindow,
        org: OpenOrg,
        conversions: Conversions,
        readiness: Readiness,
        read_again: Callable[[LeadRow], object],
    ) -> None:
        super().__init__(window)
        self.confirm = False
        self.offline = False
        self._context: DecisionContext | None = None
        self.suggestion: Suggestion | None = None
        self._window = window
        self._org = org
        self._conversions = conversions
        self._readiness = readiness
        readiness.completed.connect(self._end_waiting)
        self._tells_waiting = False
        self._read_again = read_again

    def show(self, context: DecisionContext, suggestion: Suggestion) -> None:
        """This lead is shown, on this answer of Zoho's; call it when the pane has it."""
        self._context, self.suggestion = context, suggestion
        self._readiness.begin()

    def clear(self) -> None:
        """Nothing may be decided on what is shown."""
        self._context = self.suggestion = None
        self._window.status.end_hint()

    @property
    def context(self) -> DecisionContext | None:
        """What may be decided upon: of the lead in the pane, None while nothing may be decided.

        The pane may show what became of another lead than the queue's chosen one, which nobody
        sees then: no key decides on it.
        """
        context = self._context
        if context is None or self._window.detail.lead_id != context.lead.id:
            return None
        return context

    def offer(self, actions: Actions) -> None:
        """Provide the decisions for keys and palette."""
        open_form = self.is_decidable
        actions.provide(Act.CONVERT, partial(self.open_form, None), open_form)
        actions.provide(Act.CONVERT_NOW, self._accept_shown, open_form)
        actions.provide(Act.NEW, self._create_new, open_form)
        actions.provide(Act.DEAL, self._with_deal, open_form)
        for number in range(1, 10):
            choose = partial(self._window.detail.choose, number)
            actions.provide(candidate(number), choose, partial(self._can_choose, number))

    def accept(self, row: LeadRow | None) -> None:
        """Enter: the safe default where there is one, at once or in the form; else say why not.

        row: the chosen lead, None while the queue is being put in order.
        """
        suggestion, context = self.suggestion, self.context
        if row is None:
            self._hint(self.tr("Nothing was decided: the queue was just being put in order."))
            return
        if suggestion is None or context is None or context.lead.id != row.id:
            self.refused.emit()
            return
        early = self._readiness.press()
        if suggestion.lane not in _SURE:
            self._explain(lead_there=early is None)
        elif early is None:
            self.take(suggestion)
        else:
            self._tell_early(early)

    def take(self, suggestion: Suggestion | None) -> None:
        """Decide as suggested where that is sure and nothing speaks against it; else the form."""
        context = self._decidable()
        if context is None:
            return
        if suggestion is None or suggestion.lane not in _SURE or self.confirm:
            self._conversions.open_dialog(context, suggestion or self.suggestion, None)
            return
        plan = default_plan(context.lead, suggestion)
        has_draft = self._conversions.drafts.plan(plan.lead_id) is not None
        # What looks like the lead isn't made a second time by a single key.
        in_doubt = self._window.detail.shows_similar
        if has_draft or in_doubt or not is_clear(check(context, plan)):
            self._conversions.open_dialog(context, suggestion, None)
        elif not self._conversions.is_locked(plan.lead_id):
            self._conversions.decide(context, plan)

    def open_form(self, suggestion: Suggestion | None) -> ConvertDialog | None:
        """The form with everything to choose; None where nothing can be decided now."""
        context = self._decidable()
        if context is None:
            return None
        return self._conversions.open_dialog(context, suggestion or self.suggestion, None)

    def use_preset(self, preset: Preset) -> None:
        """The form as a preset fills it."""
        context = self._decidable()
        if context is not None:
            self._conversions.open_dialog(context, self.suggestion, None, preset)

    def choose(self, chosen: Candidate) -> None:
        """The form with a candidate chosen."""
        context = self._decidable()
        if context is not None:
            self._conversions.open_dialog(context, self.suggestion, chosen)

    def _accept_shown(self) -> None:
        self.accept(self._window.queue.selected())

    def _create_new(self) -> None:
        if (dialog := self.open_form(None)) is not None:
            dialog.begin_new()

    def _with_deal(self) -> None:
        if (dialog := self.open_form(None)) is not None:
            dialog.begin_with_deal()

    def _tell_early(self, early: Early) -> None:
        """Enter decides nothing yet, and isn't kept for later: the user presses it again."""
        words = self.tr("Nothing was decided: this lead has only just appeared. Look, then decide.")
        if early is Early.UNKNOWN:
            words = self.tr("Nothing was decided yet: similar records are looked for first.")
            self._tells_waiting = True
            self.hurried.emit()
        self._hint(words)

    def _hint(self, text: str) -> None:
        """Say quietly why a key did nothing."""
        self._window.status.set_hint(text, self._window.detail.setFocus)

    def _end_waiting(self) -> None:
        if self._tells_waiting:
            self._tells_waiting = False
            self._window.status.end_hint()

    def _explain(self, *, lead_there: bool) -> None:
        """Enter decides nothing here: the verdict says why, and the keys that do. lead_there: it
        is the pane's now, where Enter opens the form.
        """
        if self.is_decidable():
            self._hint(self._keys_that_decide())
        else:
            self.refused.emit()
        if lead_there:
            self._window.detail.setFocus()

    def _keys_that_decide(self) -> str:
        """Where nothing is sure: the numbers that there are, and the form."""
        named = key_map().named
        numbers = [number for number in range(1, 10) if self._can_choose(number)]
        if not numbers:
            return filled(
                self.tr("Nothing is sure here. {open} opens the form."), open=named(Act.CONVERT)
            )
        words = self.tr(
            "Nothing is sure here. Press {first} to {last} to choose, {open} to open the form."
        )
        if len(numbers) == 1:
            words = self.tr(
                "Nothing is sure here. Press {first} to choose, {open} to open the form."
            )
        return filled(
            words,
            first=named(candidate(numbers[0])),
            last=named(candidate(numbers[-1])),
            open=named(Act.CONVERT),
        )

    def _can_choose(self, number: int) -> bool:
        return self._window.is_desk_shown() and self._window.detail.can_choose(number)

    def is_decidable(self) -> bool:
        """Whether anything can be chosen for the lead in the pane."""
        context = self.context
        if context is None or not self._window.is_desk_shown():
            return False
        return unread(context.lead.row).lane is not Lane.BLOCKED

    def _decidable(self) -> DecisionContext | None:
        """The shown lead, where something can be decided on what is known of it.

        Not a lead that Zoho would refuse whatever is chosen: the pane says why. What was read too
        long ago is read again, and shown, before anything is decided on it.
        """
        context = self.context
        if context is None or not self.is_decidable():
            self.refused.emit()
            return None
        age = self._org.options.age(context.lead.id)
        if age is None or (age > MAX_AGE and not self.offline):
            self._read_again(context.lead.row)
            self.refused.emit()
            return None
        return context
