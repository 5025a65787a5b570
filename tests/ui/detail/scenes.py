"""Leads in every situation the pane has to show, for its tests and pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, LookedAt, MatchReason
from app.domain.metadata import Field
from app.domain.records import Hindrance, Module, Ref, record_id
from tests.samples import domain as d


def article() -> DecisionContext:
    """Pat Boyle of the article: one contact by a unique phone, one by e-mail, the account."""
    return d.context(attachments=d.ATTACHMENTS)


def no_match() -> DecisionContext:
    return d.context(found=d.matches((), ()))


def no_match_untold() -> DecisionContext:
    """A 204: Zoho doesn't say what it compared; and the lead has no company."""
    bare = d.lead(d.lead_row(company="", email="", source=""), {"Last_Name": "Boyle"}, tags=())
    return d.context(bare, d.matches((), (), ()), attachments=None)


def many(count: int = 100) -> DecisionContext:
    contacts = tuple(
        d.other_contact(id=record_id(str(4876876000008000000 + n)), name=f"Boyle {n}")
        for n in range(count)
    )
    return d.context(found=d.matches(contacts, ()))


def several() -> DecisionContext:
    twin = d.contact(id=record_id("4876876000007421999"), name="Patricia Boyle", account=None)
    return d.context(found=d.matches((d.contact(), twin)))


def name_only() -> DecisionContext:
    return d.context(found=d.matches((d.contact(reasons=(d.FULL_NAME,)),), ()))


def conflict() -> DecisionContext:
    elsewhere = Ref(record_id("4876876000007421777"), "Halcyon Foods")
    return d.context(found=d.matches((d.contact(account=elsewhere),)))


def name_differs() -> DecisionContext:
    return d.context(found=d.matches((d.contact(name="Kenji Watanabe"),)))


def blocked() -> DecisionContext:
    return d.context(d.lead(d.lead_row(hindrance=Hindrance.NOT_APPROVED)))


def target_locked() -> DecisionContext:
    return d.context(found=d.matches((d.contact(hindrance=Hindrance.LOCKED),)))


def target_read_only() -> DecisionContext:
    return d.context(found=d.matches((d.contact(editable=False),)))


def account_only() -> DecisionContext:
    return d.context(found=d.matches(()))


def no_contacts_module() -> DecisionContext:
    return d.context(found=d.matches((), ()), org=d.setup(modules=(Module.LEADS,)))


def japanese() -> DecisionContext:
    row = d.lead_row(
        name="東海林 さくら しょうじさくら",
        company="株式会社サクラロボティクス・ホールディングス 東日本営業本部 第二営業部",
        email="sakura.shoji@sakura-robotics.example.co.jp",
        source="展示会",
        owner_name="渡辺 謙二",
    )
    reason = MatchReason("Email", "メール", row.email, unique=False)
    company = Ref(d.ZYLKER_ID, row.company)
    values = {**d.PAT_VALUES, "Last_Name": "東海林", "First_Name": "さくら", "Email": row.email}
    contact = d.contact(name="東海林 さくら", reasons=(reason,), account=company)
    account = d.account(
        name=row.company, reasons=(replace(d.ACCOUNT_NAME, value=row.company, label="会社名"),)
    )
    return d.context(
        d.lead(row, {**values, "Company": row.company}), d.matches((contact,), (account,))
    )


def arabic() -> DecisionContext:
    row = d.lead_row(
        name="محمد عبد الرحمن الأنصاري",
        company="شركة الأنوار للتجارة والمقاولات العامة",
        email="m.alansari@alanwar.example",
        phone="+971 50 123 4567",
        source="معرض تجاري",
        owner_name="فاطمة الزهراء",
    )
    values = {**d.PAT_VALUES, "First_Name": "محمد", "Last_Name": "الأنصاري", "Company": row.company}
    contact = d.contact(
        name="محمد الأنصاري", account=Ref(d.ZYLKER_ID, "شركة الأنوار للتجارة والمقاولات العامة")
    )
    account = d.account(name=row.company, reasons=(replace(d.ACCOUNT_NAME, value=row.company),))
    return d.context(d.lead(row, values), d.matches((contact,), (account,)))


def long_names() -> DecisionContext:
    name = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh " * 4
    row = d.lead_row(name=name, company=name, email=f"{'x' * 120}@{'y' * 60}.example")
    tags = tuple(f"a rather long tag number {n} of many" for n in range(12))
    contact = d.contact(name=name, account=Ref(d.ZYLKER_ID, name))
    values = {**d.PAT_VALUES, "First_Name": name, "Description": "line of text\n" * 400}
    return d.context(d.lead(row, values, tags), d.matches((contact,)))


def many_fields(count: int = 300) -> DecisionContext:
    fields = tuple(
        Field(f"Custom_{n}", f"Custom field {n}", "text", custom=True) for n in range(count)
    )
    values = {**d.PAT_VALUES, **{f.api_name: f"value of {f.label}" for f in fields}}
    org = d.setup(lead_fields=(*d.LEAD_FIELDS, *fields))
    return d.context(d.lead(values=values), org=org)


def everywhere(candidate: Candidate, value: str) -> Candidate:
    """The candidate with value as its name, reason, account, layout and every field."""
    return replace(
        candidate,
        name=value,
        reasons=tuple(replace(r, label=value, value=value) for r in candidate.reasons),
        values=dict.fromkeys(candidate.values, value),
        account=candidate.account and replace(candidate.account, name=value),
        layout=candidate.layout and replace(candidate.layout, name=value),
    )


def renamed(context: DecisionContext, company: str) -> DecisionContext:
    """The same situation with another name of the company and of every account."""
    row = context.lead.row._replace(company=company)
    values = {**context.lead.values, "Company": company}
    contacts = tuple(
        replace(c, account=c.account and replace(c.account, name=company))
        for c in context.matches.contacts
    )
    accounts = tuple(
        replace(a, name=company, reasons=(replace(d.ACCOUNT_NAME, value=company),))
        for a in context.matches.accounts
    )
    found = d.matches(contacts, accounts)
    return d.context(d.lead(row, values), found)


def looked_at(value: str) -> tuple[LookedAt, ...]:
    return tuple(replace(each, value=value) for each in d.LOOKED_AT)


CONTEXTS: Mapping[str, Callable[[], DecisionContext]] = {
    "article": article,
    "no_match": no_match,
    "no_match_untold": no_match_untold,
    "many": many,
    "several": several,
    "name_only": name_only,
    "conflict": conflict,
    "name_differs": name_differs,
    "blocked": blocked,
    "target_locked": target_locked,
    "target_read_only": target_read_only,
    "account_only": account_only,
    "no_contacts_module": no_contacts_module,
    "japanese": japanese,
    "arabic": arabic,
    "long_names": long_names,
    "many_fields": many_fields,
}
