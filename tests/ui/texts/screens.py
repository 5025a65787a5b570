"""Every dialog and page in its states, each ready to be looked at for texts that are cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.check import CheckRow
from app.domain.deal_form import deal_form
from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.near_misses import Change
from app.domain.network import Network, ProxyUse
from app.domain.presets import DealTemplate, Preset
from app.domain.records import record_id
from app.own_files import OwnFiles
from app.ui.actions.editor import KeysDialog, KeysPage
from app.ui.actions.help import KeysHelp
from app.ui.actions.palette import Palette
from app.ui.asides.dialogs import LaterDialog, SkipDialog
from app.ui.detail.align_dialog import AlignDialog
from app.ui.detail.field_editor import FieldEditor
from app.ui.detail.pane import DetailPane
from app.ui.detail.value_viewer import ValueViewer
from app.ui.dialogs import question
from app.ui.history.window import HistoryWindow
from app.ui.main_window import MainWindow
from app.ui.phrases import translate
from app.ui.presets.editor import PresetEditor
from app.ui.settings.accounts_page import AccountsPage
from app.ui.settings.deciding_page import DecidingPage
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.page import SettingsPage
from app.ui.settings.queue_page import QueuePage
from app.ui.signin.dialog import SignInDialog
from app.ui.status_line import Freshness
from app.ui.support.dialog import SupportDialog
from app.ui.theme import Theme
from tests.samples import domain
from tests.samples.similar import BOTH, PATRICIA
from tests.ui.convert.scenes import SCENES as CONVERSIONS
from tests.ui.detail.gallery import SCENES as DETAILS
from tests.ui.history.stories import story_of
from tests.ui.history.test_model import NOON, line
from tests.ui.leads.rows import many_rows
from tests.ui.settings.gallery import FOUND
from tests.ui.settings.test_check_words import ABOUT
from tests.ui.signin import gallery as signing_in
from tests.ui.signin.samples import ACCOUNT, FACTS, TRIAL

Look = Callable[[str, QWidget], None]
"""Called with the name of a state and the window that shows it."""
Screen = Callable[[Theme, Look], None]


PANE = QSize(490, 760)
"""What the smallest window leaves for the lead."""
SMALLEST = QSize(1024, 700)

_LONG = {"many", "many_fields", "hostile"}
"""More of what other states show: they take as long as all of those."""


def _done(window: QWidget) -> None:
    """Away with it: each new style sheet looks at all the widgets there are."""
    window.close()
    window.deleteLater()


def conversions(theme: Theme, look: Look) -> None:
    for name, scene in CONVERSIONS.items():
        if name not in _LONG:
            dialog = scene(theme)
            dialog.resize(dialog.minimumWidth(), 800)
            dialog.show()
            look(f"convert {name}", dialog)
            _done(dialog)


def details(theme: Theme, look: Look) -> None:
    for name, scene in DETAILS.items():
        if name in _LONG:
            continue
        pane = DetailPane(theme, now=lambda: domain.NOW)
        pane.resize(PANE)
        pane.show()
        scene(pane)
        look(f"detail {name}", pane)
        _done(pane)


def similar(theme: Theme, look: Look) -> None:
    pane = DetailPane(theme, now=lambda: domain.NOW)
    pane.resize(PANE)
    pane.show()
    DETAILS["no_match"](pane)
    pane.show_similar(domain.LEAD_ID, BOTH)
    look("detail similar", pane)
    _done(pane)


def settings(theme: Theme, look: Look) -> None:
    network = Network(ProxyUse.MANUAL, "socks5://proxy:1080", "/etc/ssl/company-root.pem")
    dialog = SettingsDialog(theme, network)
    deciding = DecidingPage(5, 365, confirm=True)
    accounts = AccountsPage(theme)
    accounts.show_accounts((ACCOUNT, TRIAL), ACCOUNT.key)
    dialog.add_page("history", translate("Settings", "Decisions"), deciding)
    dialog.add_page("inbox", translate("Settings", "Queue"), QueuePage((), None, compact=False))
    dialog.add_page("code", translate("Settings", "Keys"), KeysPage())
    dialog.add_page("users", translate("Settings", "Accounts"), accounts)
    dialog.open()
    for page in dialog.findChildren(SettingsPage):
        dialog.show_page(page)
        look(f"settings {type(page).__name__}", dialog)
    dialog.show_page(dialog.connection)
    dialog.connection.check.show_ready()
    found = [CheckRow(topic, grade, one, ABOUT.get(one, {})) for topic, grade, one in FOUND]
    dialog.connection.check.show_rows(found)
    look("settings check", dialog)
    _done(dialog)


def sign_in(theme: Theme, look: Look) -> None:
    dialog = SignInDialog(theme, FACTS)
    dialog.open()

    def take(name: str, shown: QWidget = dialog) -> None:
        look(f"sign-in {name}", shown)

    signing_in.form_and_guide(dialog, take)
    signing_in.browser(dialog, take)
    signing_in.team(dialog, take)
    _done(dialog)
    _done(signing_in.start(theme, take))


def main_window(theme: Theme, look: Look) -> None:
    window = MainWindow(theme)
    window.resize(1360, 820)
    window.show_desk()
    window.show()
    window.set_org("Zylker GmbH", demo=False)
    window.queue.begin_loading()
    window.detail.show_nothing()
    look("window reading", window)
    rows = many_rows(40)
    window.queue.append(rows)
    window.queue.finish_loading()
    window.queue.select(rows[0].id)
    DETAILS["article"](window.detail)
    window.status.set_freshness(Freshness.STALE, domain.NOW)
    window.status.set_work(2)
    window.status.set_open(2, 3)
    window.status.set_credits(4000)
    look("window", window)
    window.queue.search_edit.setText("zzzz")
    window.detail.show_nothing()
    look("window no hits", window)
    window.queue.search_edit.clear()
    help_ = KeysHelp(window.registry, window)
    for name, dialog in {
        "keys": help_,
        "change keys": KeysDialog(window),
        "palette": Palette(window.registry, window),
        "align": AlignDialog("Pat Boyle", PATRICIA, window),
        "edit a field": FieldEditor(domain.context(), window),
        "skip": SkipDialog("Pat Boyle", ("Not now",), window),
        "later": LaterDialog("Pat Boyle", domain.TODAY, theme, window),
        "value": ValueViewer("Description", "Long " * 90, window),
        "support": SupportDialog("Segue: 0.1.0", window),
        **_histories(theme, window),
        "presets": _presets(theme, window),
        "a preset of another org": _presets(theme, window, (OF_ANOTHER_ORG,)),
        "no presets": _presets(theme, window, presets=()),
        "question": _question(window),
    }.items():
        dialog.show()
        look(name, dialog)
        _done(dialog)
    window.hide()  # to close it would be a question
    window.deleteLater()


def _question(window: QWidget) -> QWidget:
    words = ("A conversion is under way", "Close anyway", "Stay")
    title, accept, keep = (translate("Leaving", text) for text in words)
    text = translate(
        "Leaving",
        "Its outcome isn't known yet. If you close Segue now, it finds out and tells you at its "
        "next start; nothing is sent twice.",
    )
    return question(window, title, text, accept, keep)


CHANGED = LeadChange(
    domain.LEAD_ID, "Pat Boyle", "Patricia", NOON + timedelta(minutes=5),
    (Change("City", "City", "Bonn", "Rome"),), ChangeState.UNKNOWN,
)  # fmt: skip


def _histories(theme: Theme, window: QWidget) -> Mapping[str, HistoryWindow]:
    """Every page of a decision in full, changed fields, and a search without a hit."""
    names = ("history", "history before", "history kit", "history course")
    views = {name: _history(theme, window) for name in names}
    for place, view in enumerate(views.values()):
        view.show_story(story_of(line(0)))
        view.story.show_page(place)
    changed = _history(theme, window, CHANGED)
    changed.show_change(CHANGED)
    nothing = _history(theme, window)
    nothing.search.setText("zzz")
    return {**views, "changed fields": changed, "history no hits": nothing}


def _history(theme: Theme, window: QWidget, *first: LeadChange) -> HistoryWindow:
    view = HistoryWindow(domain.setup(), theme, window)
    decisions = (
        line(number, differences=number % 3, name=NAMES.get(number, "")) for number in range(12)
    )
    view.append((*first, *decisions))
    view.finish()
    return view


NAMES = {3: "Hildegard von und zu Hohenlohe-Langenburg", 4: "Rosa Ib\u00e1\u00f1ez de la Fuente"}


OF_ANOTHER_ORG = Preset(
    "Long & gone",
    DealTemplate("{Company} {Gone} " + "y" * 150, stage="Gone stage"),
    assign_to=record_id("1"),
)


def _presets(
    theme: Theme, window: QWidget, presets: tuple[Preset, ...] = (Preset("Deal", DealTemplate()),)
) -> PresetEditor:
    service = OwnFiles(None, "").presets_service()
    service.take_in(presets)
    context = domain.context()
    form = deal_form(context.setup, context.lead)
    return PresetEditor(service, context.setup, form, theme, context, window)


SCREENS: Mapping[str, Screen] = {
    screen.__name__: screen
    for screen in (conversions, details, similar, settings, sign_in, main_window)
}
