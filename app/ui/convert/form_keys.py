"""What single keys do in the form, and the ways between its parts without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.finding import Option
from app.domain.numbering import KEYS
from app.domain.records import Module
from app.ui.actions.catalogue import Act, candidate
from app.ui.actions.key_watch import key_watch
from app.ui.actions.keys import key_map
from app.ui.convert.account_section import AccountSection
from app.ui.convert.contact_section import ContactSection
from app.ui.convert.deal_section import DealSection
from app.ui.convert.footer import Footer
from app.ui.convert.happening import Happening
from app.ui.convert.section import Section
from app.ui.convert.state import NEW

FocusOn = Callable[[Option, str], None]


class FormKeys:
    """Whoever types gets the keys first, so that single ones are off while typing.

    sections, then the rest: the parts of the form in the order in which a key leads round. focus_on
    gives the keyboard to an option, or to a field of its.
    """

    def __init__(
        self,
        contact: ContactSection,
        account: AccountSection,
        deal: DealSection,
        sections: Sequence[Section],
        rest: Sequence[Happening | Footer],
        focus_on: FocusOn,
    ) -> None:
        self._contact = contact
        self._account = account
        self._deal = deal
        self._parts = (*sections, *rest)
        self._focus_on = focus_on

    def press(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        """Do what the key is for, once while it is held; whether it is for anything here."""
        done = self._led_on(event, focus) or self._chosen(event)
        if done and (watch := key_watch()) is not None:
            watch.did()
        return done

    def step_back(self, focus: QWidget | None) -> bool:
        """Out of the deal's fields, to the choices; whether the keyboard was there."""
        if focus is None or not self._deal.has_field(focus):
            return False
        self._focus_on(Option.CONTACT, "")
        return True

    def turn_deal(self) -> None:
        """Turn the deal on, and lead to what it needs, or off."""
        self._deal.check.click()
        if self._deal.state.with_deal:
            self._focus_on(Option.DEAL, self._deal.first_to_fill)

    def _led_on(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        if not key_map().is_pressed(Act.NEXT_PANE, event):
            return False
        inside = (n for n, part in enumerate(self._parts) if focus and part.isAncestorOf(focus))
        at = next(inside, -1) + 1
        any(self._entered(part) for part in (*self._parts[at:], *self._parts[:at]))
        return True

    def _entered(self, part: Section | Happening | Footer) -> bool:
        """Give the part the keyboard; whether it has something to take it."""
        if isinstance(part, Section):
            field = self._deal.first_to_fill if part is self._deal else ""
            self._focus_on(part.options[0], field)
        else:
            part.take_focus()
        focus: QWidget | None = part.window().focusWidget()
        return focus is not None and focus.isVisible() and part.isAncestorOf(focus)

    def _chosen(self, event: QKeyEvent) -> bool:
        """The keyboard goes with the choice: Space would choose what it stands on."""
        if key_map().is_pressed(Act.DEAL, event):
            self.turn_deal()
            return True
        pressed = (n for n in range(1, KEYS + 1) if key_map().is_pressed(candidate(n), event))
        if number := next(pressed, 0):
            return self._chosen_nth(number)
        if not key_map().is_pressed(Act.NEW, event) or not self._contact.choose(NEW):
            return False
        self._focus_on(Option.CONTACT, "")
        return True

    def _chosen_nth(self, number: int) -> bool:
        """Choose the candidate that the digit chooses in the pane too."""
        numbered = self._contact.state.numbered
        if number > len(numbered):
            return False
        one = numbered[number - 1]
        is_contact = one.module is Module.CONTACTS
        taken = (self._contact if is_contact else self._account).choose(one.id)
        if taken:
            self._focus_on(Option.CONTACT if is_contact else Option.ACCOUNT, "")
        return taken
