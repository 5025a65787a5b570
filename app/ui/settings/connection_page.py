"""Connection: the proxy, a company's own certificates, and whether all of it works."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QLineEdit, QRadioButton, QWidget

from app.domain.network import Network, ProxyUse, proxy_problem
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import button, column, row, set_style_property
from app.ui.settings.check_table import CheckTable
from app.ui.settings.network_words import proxy_words
from app.ui.settings.page import SettingsPage
from app.ui.spoken import Voice
from app.ui.text import PlainLabel, set_tip
from app.ui.theme import Theme

_UNDER_RADIO: Final = 28
"""Where the words of a radio button begin."""


class ConnectionPage(SettingsPage):
    """network_changed: what is chosen now, whenever it changes and can be used. An address counts
    once it is left: what it begins with is one too, of another proxy.
    """

    network_changed = Signal(object)

    def __init__(self, theme: Theme, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._uses: dict[ProxyUse, QRadioButton] = {}
        self._proxy_edit = OneLineEdit(network.proxy_url)
        self._problem = PlainLabel(role="error", wrap=True)
        self._voice = Voice(self)
        self._ca_file = QLineEdit(network.ca_file)
        self._build_proxy()
        self._build_certificates()
        self.check = CheckTable(theme)
        self.check.show_unavailable()
        self.check.check_requested.connect(self._take)  # macOS leaves no field for a button
        self.add_setting(self.tr("Does it work?"), self.check)
        self._show()

    @property
    def network(self) -> Network:
        """What is chosen and can be used."""
        return self._network

    def _build_proxy(self) -> None:
        group = QButtonGroup(self)
        for use, text in (
            (ProxyUse.SYSTEM, self.tr("Like the system")),
            (ProxyUse.MANUAL, self.tr("This one:")),
            (ProxyUse.NONE, self.tr("None")),
        ):
            radio = self._uses[use] = QRadioButton(text)
            radio.setObjectName(f"proxy_{use.value}")
            radio.setAccessibleName(self.tr("Proxy: %1").replace("%1", text))
            radio.setChecked(use is self._network.proxy)
            group.addButton(radio)
        self._proxy_edit.setObjectName("proxy_url")
        self._proxy_edit.setAccessibleName(self.tr("Address of the proxy"))
        self._proxy_edit.setPlaceholderText("http://proxy.example.com:8080")
        self._proxy_edit.textChanged.connect(self._show)
        self._proxy_edit.editingFinished.connect(self._take)
        self._problem.setObjectName("proxy_problem")
        group.buttonClicked.connect(self._choose_use)
        self.add_setting(
            self.tr("Proxy"),
            column(
                self._uses[ProxyUse.SYSTEM],
                row(self._uses[ProxyUse.MANUAL], self._proxy_edit),
                row(_UNDER_RADIO, self._problem),
                self._uses[ProxyUse.NONE],
            ),
            says=self.tr("The demo org lives on this computer and needs none."),
        )

    def _build_certificates(self) -> None:
        self._ca_file.setObjectName("ca_file")
        self._ca_file.setReadOnly(True)
        none = self.tr("None: the system's certificates are enough")
        self._ca_file.setPlaceholderText(none)
        set_tip(self._ca_file, none)
        self._ca_file.setAccessibleName(self.tr("Extra certificates"))
        choose = button(self.tr("Choose…"), name="ca_choose_button")
        choose.setAccessibleName(self.tr("Choose extra certificates"))
        choose.clicked.connect(self._ask_for_file)
        self._ca_remove = button(self.tr("Remove"), name="ca_remove_button")
        self._ca_remove.setAccessibleName(self.tr("Remove the extra certificates"))
        self._ca_remove.clicked.connect(lambda: self.set_ca_file(""))
        self.add_setting(
            self.tr("Extra certificates"),
            row(self._ca_file, choose, self._ca_remove),
            says=self.tr(
                "Only if your company inspects encrypted traffic: the file with its certificate "
                "(PEM), from your administrator."
            ),
        )

    def set_ca_file(self, path: str) -> None:
        """Trust the certificates in that file from now on, "" for the system's alone."""
        self._ca_file.setText(path)
        set_tip(self._ca_file, path or self._ca_file.placeholderText())
        self._take()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever closes the window has left the address as well."""
        super().hideEvent(event)
        self._take()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Extra certificates"))
        dialog.setObjectName("ca_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.set_ca_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_use(self) -> None:
        self._take()
        if self._uses[ProxyUse.MANUAL].isChecked():
            self._proxy_edit.setFocus()

    def _take(self) -> None:
        """Keep what stands there, where it can be used; the rest is told of."""
        chosen = Network(self._use(), self._proxy_edit.text().strip(), self._ca_file.text())
        if proxy_problem(chosen.proxy_url) is not None and chosen.proxy is not ProxyUse.MANUAL:
            chosen = chosen._replace(proxy_url="")
        self._show()
        usable = chosen.proxy is not ProxyUse.MANUAL or proxy_problem(chosen.proxy_url) is None
        if usable and chosen != self._network:
            self._network = chosen
            self.network_changed.emit(chosen)

    def _use(self) -> ProxyUse:
        return next(use for use, radio in self._uses.items() if radio.isChecked())

    def _show(self) -> None:
        manual = self._use() is ProxyUse.MANUAL
        problem = proxy_problem(self._proxy_edit.text().strip()) if manual else None
        self._proxy_edit.setEnabled(manual)
        words = proxy_words(problem) if problem is not None else ""
        self._problem.setText(words)
        self._proxy_edit.setAccessibleDescription(words)
        self._voice.say(words)  # it comes while one types
        self._problem.setVisible(problem is not None)
        set_style_property(self._proxy_edit, "invalid", problem is not None)
        self._ca_remove.setEnabled(bool(self._ca_file.text()))
