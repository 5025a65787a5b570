"""Convert Lead: carries a plan out, all of it or nothing.

Source: the article (seed-article.txt) and api-facts.md sections 1, 4 and 10.
"""

from __future__ import annotations

from datetime import datetime

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.call import Call, Route
from app.sandbox.clock import wire_time
from app.sandbox.convert_mapping import mapped_values, merged_values
from app.sandbox.convert_plan import NewDeal, Plan, make_plan
from app.sandbox.convert_request import first_element
from app.sandbox.deal_values import layout_of_lead
from app.sandbox.declined import Declined
from app.sandbox.new_records import make_tag, system_values, tag_value
from app.sandbox.schema import LayoutInfo
from app.sandbox.state import Org, Record, display_name
from app.sandbox.values import full_name


def perform(
    org: Org, lead_id: str, request: Record, *, user_id: str, job_id: str | None = None
) -> Record:
    """Convert a lead for a user and answer Zoho's body: one element of `data`, or a root error.

    `request` is one element of Convert Lead's `data`, `job_id` the mass conversion of which this
    is a part. A refused conversion changes nothing.
    """
    try:
        return _convert(org, lead_id, request, user_id=user_id, job_id=job_id)
    except Declined as no:
        return no.body


async def convert_lead(call: Call) -> Response:
    """`POST /crm/v8/Leads/{id}/actions/convert`."""
    try:
        element = first_element(call.body)
        body = _convert(call.org, call.path["id"], element, user_id=call.user_id, job_id=None)
    except Declined as no:
        return answers.answer(no.body, no.status)
    return answers.answer(body)


def _convert(
    org: Org, lead_id: str, request: Record, *, user_id: str, job_id: str | None
) -> Record:
    plan = make_plan(org, lead_id, request, user_id=user_id, mass=job_id is not None)
    work = _Conversion(org, plan, user_id)
    outcome = work.carry_out()
    org.effects.conversions.append(
        {
            "lead_id": plan.lead["id"],
            **{f"{key}_id": made["id"] if made else None for key, made in outcome.items()},
            "created": work.created,
            "request": request,
            "job_id": job_id,
            "at": work.moment,
        }
    )
    success = {
        "code": "SUCCESS",
        "details": {module: outcome[key] for module, key in _KEYS.items()},
        "message": "The record has been converted successfully",
        "status": "success",
    }
    return {"data": [success]}


Shelf = dict[tuple[str, str], list[Record]]
"""Attachments or notes, by module and id of the record on which they hang."""

_KEYS = {"Contacts": "contact", "Deals": "deal", "Accounts": "account"}


class _Conversion:
    """One plan being carried out."""

    def __init__(self, org: Org, plan: Plan, user_id: str) -> None:
        self._org = org
        self._plan = plan
        self._lead = plan.lead
        self._user_id = user_id
        user = org.user(user_id)
        self._author: Record = org.user_reference(user) if user else plan.owner
        self.moment = wire_time(org.clock.now())
        self.created: list[str] = []

    def carry_out(self) -> dict[str, Record | None]:
        """Account, contact, deal, what hangs on the lead, and last the lead itself."""
        account = self._account()
        contact = self._contact(account)
        deal = self._deal(self._plan.deal, contact, account) if self._plan.deal else None
        made = {"Contacts": contact, "Accounts": account, "Deals": deal}
        self._move_attachments(made[self._plan.attachments_to])
        notes = self._org.notes.pop(("Leads", self._lead["id"]), [])
        self._hang(self._org.notes, "Contacts", contact, notes)
        for module, names in self._plan.wish.tags.items():
            if (record := made[module]) is not None:
                self._carry_tags(module, record, names)
        outcome = {key: _named(made[module]) for module, key in _KEYS.items()}
        self._close_lead(outcome)
        self._notify(contact, account)
        return outcome

    def _account(self) -> Record | None:
        plan = self._plan
        if plan.new_account:
            values = mapped_values(self._org, self._lead, "Accounts")
            values["Account_Name"] = self._lead["Company"]
            return self._create("Accounts", values)
        if plan.account is not None and self._may_edit(plan.account):
            self._merge("Accounts", plan.account, {})
            if plan.rename_account is not None:
                _rename_account(self._org, plan.account, plan.rename_account, self._user_id)
        return plan.account

    def _contact(self, account: Record | None) -> Record:
        target = self._plan.contact
        link: Record = {"Account_Name": _named(account)} if account else {}
        if target is None:
            return self._create("Contacts", mapped_values(self._org, self._lead, "Contacts") | link)
        if self._may_edit(target):
            present = target.get("Account_Name") or {}
            linked = account is None or present.get("id") == account["id"]
            self._merge("Contacts", target, {} if linked else link)
        return target

    def _deal(self, deal: NewDeal, contact: Record, account: Record | None) -> Record:
        links = {"Contact_Name": _named(contact), "Account_Name": _named(account)}
        # The role lives in a related list at Zoho; the sandbox keeps it on the deal.
        return self._create(
            "Deals", {**deal.values, **links, "Contact_Role": deal.role}, deal.layout
        )

    def _create(self, module: str, values: Record, layout: LayoutInfo | None = None) -> Record:
        layout = layout or layout_of_lead(self._org, self._lead, module)
        record: Record = {
            "id": self._org.new_id(),
            "Owner": self._plan.owner,
            **system_values(module, self._author, self.moment, layout),
            **values,
        }
        record["Owner"] = self._plan.owner
        if module == "Contacts":
            record["Full_Name"] = full_name(record)
        self.created.append(module)
        return self._org.add(module, record)

    def _may_edit(self, record: Record) -> bool:
        """Zoho merges into a record that one may only read, but silently leaves its fields."""
        return record.get("$editable", True) and self._org.may_edit(self._user_id, record["id"])

    def _merge(self, module: str, target: Record, more: Record) -> None:
        overwrite = self._plan.wish.overwrite
        values = merged_values(self._org, self._lead, module, target, overwrite=overwrite) | more
        if module == "Accounts":
            values.pop("Account_Name", None)  # only `_rename_account` changes it, links included
        if module == "Contacts":
            values["Full_Name"] = full_name({**target, **values})
        self._org.change(module, target["id"], values, by=self._user_id)

    def _move_attachments(self, target: Record | None) -> None:
        lead_id, module = self._lead["id"], self._plan.attachments_to
        moved = self._org.attachments.pop(("Leads", lead_id), [])
        if target is None or not moved:
            return
        self._hang(self._org.attachments, module, target, moved)
        self._org.effects.moved_attachments.extend(
            {"attachment_id": one["id"], "lead_id": lead_id, "module": module, "id": target["id"]}
            for one in moved
        )

    def _hang(self, shelf: Shelf, module: str, target: Record, things: list[Record]) -> None:
        """Put attachments or notes of the lead on another record.

        Their Parent_Id is `{name, id}`; that of notes names the module too.
        """
        parent: Record = {"name": display_name(target), "id": target["id"]}
        if shelf is self._org.notes:
            parent["module"] = {"api_name": module, "id": self._org.modules[module].id}
        shelf.setdefault((module, target["id"]), []).extend(
            {**thing, "Parent_Id": parent, "$se_module": module} for thing in things
        )

    def _carry_tags(self, module: str, record: Record, names: tuple[str, ...]) -> None:
        """Only tags which the lead has are carried; other names are passed over.

        Zoho doesn't say what a name does that is none of the lead's tags. The key "carries over
        tags of the lead", so there is nothing to carry then, and no documented error.
        """
        of_lead = {tag["name"]: tag for tag in self._lead.get("Tag") or []}
        carried = [of_lead[name] for name in dict.fromkeys(names) if name in of_lead]
        present = list(record.get("Tag") or [])
        known = {tag["name"] for tag in present}
        added = [self._tag(module, tag) for tag in carried if tag["name"] not in known]
        if added:
            self._org.change(module, record["id"], {"Tag": present + added})
        if carried:
            tag_names = [tag["name"] for tag in carried]
            self._org.effects.tags.append({"module": module, "id": record["id"], "tags": tag_names})

    def _tag(self, module: str, of_lead: Record) -> Record:
        """The module's own tag of that name; it is made if the module has none."""
        tags = self._org.tags.setdefault(module, [])
        tag = next((one for one in tags if one["name"] == of_lead["name"]), None)
        if tag is None:
            colour = of_lead.get("color_code")
            tag = make_tag(of_lead["name"], self._org.new_id(), colour, self._author, self.moment)
            tags.append(tag)
        return tag_value(tag)

    def _close_lead(self, outcome: dict[str, Record | None]) -> None:
        ids = {key: value["id"] for key, value in outcome.items() if value is not None}
        self._org.change(
            "Leads",
            self._lead["id"],
            {
                "Converted__s": True,
                "Converted_Date_Time": self.moment,
                "Lead_Conversion_Time": _days_between(self._lead["Created_Time"], self.moment),
                "Converted_Account": outcome["account"],
                "Converted_Contact": outcome["contact"],
                "Converted_Deal": outcome["deal"],
                "$converted": True,
                "$converted_detail": {
                    **ids,
                    "convert_date": self.moment[:10],
                    "converted_by": self._user_id,
                },
            },
            by=self._user_id,
        )

    def _notify(self, contact: Record, account: Record | None) -> None:
        emails = self._org.effects.emails
        wish = self._plan.wish
        if wish.notify_lead_owner:
            owner = self._lead["Owner"]
            emails.append(
                {"to": owner.get("email"), "about": f"Leads {self._lead['id']} converted"}
            )
        if wish.notify_new_entity_owner:
            made = {"Contacts": contact, "Accounts": account}
            emails.extend(
                {"to": record["Owner"].get("email"), "about": f"{module} {record['id']} created"}
                for module, record in made.items()
                if record is not None and module in self.created
            )


def _named(record: Record | None) -> Record | None:
    """`{"name", "id"}`, as in lookups and in the answer."""
    return None if record is None else {"name": display_name(record), "id": record["id"]}


def _rename_account(org: Org, account: Record, name: str, user_id: str) -> None:
    """Give the account another name, also where contacts and deals show it."""
    org.change("Accounts", account["id"], {"Account_Name": name}, by=user_id)
    for module in ("Contacts", "Deals"):
        for record in org.records[module].values():
            link = record.get("Account_Name")
            if link and link["id"] == account["id"]:
                record["Account_Name"] = {**link, "name": name}


def _days_between(start: str, end: str) -> int:
    return max(0, (datetime.fromisoformat(end) - datetime.fromisoformat(start)).days)


ROUTES = (
    Route(
        "POST",
        "/crm/v8/Leads/{id}/actions/convert",
        convert_lead,
        scopes=("ZohoCRM.modules.leads.CREATE",),
        credits=5,
        pool="sub",
    ),
)
