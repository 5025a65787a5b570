"""The states of the dialog that are worth a look, each ready to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from app.domain.attribution import Resolution, Verdict
from app.domain.comparison import Agreement, Comparison
from app.domain.context import DecisionContext
from app.domain.matching import Candidate
from app.domain.outcome import Converted, NotSent, Outcome, Problem, Refused, Scheduled, Unknown
from app.domain.records import Hindrance, Module, Ref, record_id
from app.domain.suggestion import suggest
from app.services.convert import Cause, Checking, Ended
from app.ui.convert.dialog import ConvertDialog
from app.ui.theme import Theme
from tests.samples import domain
from tests.samples.similar import BOTH
from tests.ui.convert import samples

HOSTILE = (
    "<b>bold</b><img src=/dev/zero> & \x00 \u202egnp.exe\u202c {name} %1 "
    + "a very long value " * 20
)


def make(
    theme: Theme, context: DecisionContext, chosen: Candidate | None = None, *, look: float = 0
) -> ConvertDialog:
    """The dialog for a context, with Segue's own suggestion."""
    return ConvertDialog(
        context,
        suggest(context.lead, context.matches, context.setup),
        theme,
        request_text=samples.request_text,
        record_url=lambda module, id_: f"https://crm.zoho.com/crm/tab/{module}/{id_}",
        chosen=chosen,
        look=look,
    )


def press(dialog: ConvertDialog, name: str) -> None:
    """Click the button of that name."""
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def article(theme: Theme) -> ConvertDialog:
    """Pat Boyle with everything chosen, as in the design."""
    context = domain.context(org=samples.org(), attachments=samples.files(2))
    dialog = make(theme, context, domain.contact())
    state = dialog.state
    state.with_deal = True
    state.set_field("Amount", 20_000_000)
    state.set_field("Stage", "Negotiation/Review")
    state.contact_role = samples.ROLES[0]
    state.notify_lead_owner = state.notify_new_entity_owner = True
    state.set_tag(Module.CONTACTS, "expo-24", on=True)
    state.set_tag(Module.DEALS, "expo-24", on=True)
    dialog.refresh()
    return dialog


def request(theme: Theme) -> ConvertDialog:
    """The exact request in view."""
    dialog = article(theme)
    press(dialog, "show_request_button")
    return dialog


def undecided(theme: Theme, look: float = 0) -> ConvertDialog:
    """Two matches by e-mail: nothing is chosen."""
    other = domain.contact(reasons=(domain.EMAIL,))
    found = domain.matches(contacts=(other, domain.other_contact()))
    return make(theme, domain.context(found=found, org=samples.org()), look=look)


def new(theme: Theme) -> ConvertDialog:
    """Nothing matches: all is created."""
    return make(theme, domain.context(found=domain.matches((), ()), org=samples.org()))


def similar(theme: Theme) -> ConvertDialog:
    """Nothing matches, but there is what looks like it."""
    dialog = new(theme)
    dialog.show_similar(BOTH)
    return dialog


def no_company(theme: Theme) -> ConvertDialog:
    """A person without a company: no account is made."""
    values = {**domain.PAT_VALUES, "Company": None}
    lead = domain.lead(domain.lead_row(company=""), values)
    return make(theme, domain.context(lead, domain.matches((), ()), samples.org()))


def many(theme: Theme) -> ConvertDialog:
    """Twelve candidates with long names, one locked, one to be read only."""
    contacts = tuple(
        domain.contact(
            id=record_id(str(1000 + n)),
            name=f"{n} Maximiliane-Theodora von und zu Hohenstein-Wittelsbach " * 3,
            reasons=(domain.EMAIL, domain.FULL_NAME),
            hindrance=Hindrance.LOCKED if n == 2 else Hindrance.NONE,
            editable=n != 3,
        )
        for n in range(1, 13)
    )
    context = domain.context(found=domain.matches(contacts), org=samples.org())
    return make(theme, context, contacts[2])


def hostile(theme: Theme) -> ConvertDialog:
    """Values that try to be markup, to hide themselves, to break the layout."""
    values = {**domain.PAT_VALUES, "Company": HOSTILE, "Email": HOSTILE, "Badge_Color": HOSTILE}
    lead = domain.lead(
        domain.lead_row(name=HOSTILE, company=HOSTILE), values, tags=(HOSTILE, "b", "c & d")
    )
    account = domain.account(name=HOSTILE)
    contact = domain.contact(name=HOSTILE, account=Ref(domain.ZYLKER_ID, HOSTILE))
    found = domain.matches((contact, domain.other_contact(name=HOSTILE)), (account,))
    context = domain.context(lead, found, samples.org(), samples.files(1))
    dialog = make(theme, context, contact)
    dialog.state.with_deal = True
    dialog.refresh()
    return dialog


def findings(theme: Theme) -> ConvertDialog:
    """As much as can be wrong at once."""
    org = samples.org(*samples.EVERY_KIND, samples.SUBFORM)
    lead = domain.lead(domain.lead_row(company="Zylker Robotics"), tags=("expo-24", "vip", "eu"))
    contact = domain.contact(editable=False)
    context = domain.context(lead, domain.matches((contact, domain.other_contact())), org, None)
    dialog = make(theme, context, contact)
    state = dialog.state
    state.with_deal = True
    state.overwrite = state.notify_new_entity_owner = True
    state.set_field("Closing_Date", "2020-01-31")
    state.set_field("Pipeline", "Partners")
    state.set_field("Amount", "twelve")
    state.set_field("Deal_Name", "x" * 121)
    dialog.refresh()
    return dialog


def locked(theme: Theme) -> ConvertDialog:
    """A lead that can't be converted at all."""
    lead = domain.lead(domain.lead_row(hindrance=Hindrance.NOT_APPROVED))
    return make(theme, domain.context(lead, org=samples.org()))


def sending(theme: Theme) -> ConvertDialog:
    """The request is on its way."""
    dialog = article(theme)
    press(dialog, "convert_button")
    return dialog


def checking(theme: Theme) -> ConvertDialog:
    """No answer came; the lead is being re-read."""
    dialog = sending(theme)
    dialog.show_progress(Checking(Cause.NO_ANSWER, 2, 4.0))
    return dialog


DONE = Converted(
    Ref(domain.PAT_ID, "Pat Boyle"),
    domain.ZYLKER,
    Ref(record_id("4876876000007459060"), "Zylker Deal"),
)
SURPRISE = Comparison(
    Module.CONTACTS,
    "Lead_Source",
    "Lead Source",
    "Partner",
    "Partner",
    "Trade Show",
    Agreement.DIFFERENT,
)
FILLED = Comparison(
    Module.CONTACTS,
    "Email",
    "Email",
    None,
    "pat.boyle@zylker.com",
    "pat.boyle@zylker.com",
    Agreement.AS_EXPECTED,
)
SAME = replace(SURPRISE, actual="Partner", agreement=Agreement.AS_EXPECTED)


def ended(outcome: Outcome, **more: object) -> Callable[[Theme], ConvertDialog]:
    """A dialog whose conversion ended that way."""

    def scene(theme: Theme) -> ConvertDialog:
        dialog = sending(theme)
        dialog.show_progress(Ended(outcome, **more))  # type: ignore[arg-type]
        return dialog

    return scene


REFUSED_STAGE = Refused(
    Problem(
        "MAPPING_MISMATCH",
        "Pipeline doesn't contain the Stage",
        400,
        "Stage",
        "$.data[0].Stage",
        {"mapped_field": "Pipeline", "api_name": "Stage"},
    )
)

DUPLICATE = Refused(
    Problem(
        "DUPLICATE_DATA",
        "duplicate data",
        400,
        details={
            "duplicate_record": {"id": str(domain.PAT_ID), "module": {"api_name": "Contacts"}}
        },
    )
)
ALREADY = Refused(Problem("ID_ALREADY_CONVERTED", "id already converted", 400))

SCENES: dict[str, Callable[[Theme], ConvertDialog]] = {
    "article": article,
    "request": request,
    "undecided": undecided,
    "new": new,
    "similar": similar,
    "no_company": no_company,
    "many": many,
    "hostile": hostile,
    "findings": findings,
    "locked": locked,
    "sending": sending,
    "checking": checking,
    "converted": ended(DONE, comparison=(SAME, FILLED)),
    "surprised": ended(replace(DONE, deal=None), comparison=(FILLED, SURPRISE)),
    "otherwise": ended(
        Unknown("read timeout"), resolution=Resolution(Verdict.DONE_OTHERWISE, DONE)
    ),
    "refused": ended(REFUSED_STAGE, may_send_again=True),
    "duplicate": ended(DUPLICATE, may_send_again=True),
    "already": ended(ALREADY),
    "not_sent": ended(NotSent("ConnectError"), may_send_again=True),
    "unknown": ended(Unknown("read timeout")),
    "may_send_again": ended(Unknown("read timeout"), may_send_again=True),
    "scheduled": ended(Scheduled("4876876000007460001")),
}
