"""What a newcomer sees first: what Segue is, and the way into the demo org."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts import Banner, Card, Tone, button, row
from app.ui.text import PlainLabel


class StartPage(QWidget):
    """The first-run screen. demo_requested: the demo org is to be opened."""

    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(margin=24)
        card.setFixedWidth(520)
        card.body.setSpacing(12)
        card.body.addWidget(PlainLabel(self.tr("Segue"), role="title"))
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "Turn leads into contacts, accounts and deals without making duplicates. "
                    "You see what will happen before it happens."
                ),
                wrap=True,
            )
        )
        self._failure = Banner(Tone.BAD)
        self._failure_text = PlainLabel(wrap=True)
        self._failure.body.addWidget(self._failure_text)
        self._failure.hide()
        card.body.addWidget(self._failure)
        self.demo_button = button(self.tr("Try the demo org"), "primary", name="demo_button")
        self.demo_button.clicked.connect(self.demo_requested)
        card.body.addSpacing(4)
        card.body.addLayout(row(self.demo_button, None))
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "A Zoho CRM that runs on this computer, with made-up leads: nothing leaves "
                    "it and nothing can break. Signing in to a real org isn't part of this version."
                ),
                role="small",
                wrap=True,
            )
        )
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        # Not by alignment: an aligned widget gets its hint's height, too little for wrapped words.
        layout.addLayout(row(None, card, None))
        layout.addStretch(3)

    def show_opening(self) -> None:
        """The demo org is being started."""
        self._failure.hide()
        self.demo_button.setEnabled(False)
        self.demo_button.setText(self.tr("Starting the demo org…"))

    def show_failure(self, text: str) -> None:
        """The org could not be opened; the way in is offered again."""
        self._failure_text.setText(text)
        self._failure.show()
        self.demo_button.setEnabled(True)
        self.demo_button.setText(self.tr("Try the demo org"))
