"""Which contacts and accounts already match a lead, and on which fields.

The rules are the article's (seed-article.txt, "Matching Criteria") as api-facts.md section 2 sums
them up. Three points are read between its lines:

* *Every way is looked at, not only the first that hits.* The article calls its lists an order of
  preference, yet its sample lists Pat Boyle (by phone, unique) beside Boyle (by email).
* *The name of a contact is the last resort.* The sample has a contact of the lead's own name and
  does not name Full_Name among the fields looked at; Zoho's samples without unique fields do. So
  names are compared only when no unique field, in either module, has found anything.
* *What feeds a unique field is looked at in the other module too.* The sample looks at
  Accounts.Phone although only Contacts.Phone is unique there, and Accounts has nothing but
  "Unique Field 1 > Unique Field 2 > Account name". The lead's Phone feeds the unique
  Contacts.Phone; its other mapped target is Accounts.Phone. A lead field that is so trusted in one
  module is compared in the other as well, as an ordinary field, behind that module's own ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.sandbox.schema import FieldInfo
from app.sandbox.state import Org, Record
from app.sandbox.values import comparable, full_name, is_blank

MATCHED_MODULES = ("Contacts", "Accounts")


@dataclass(frozen=True, slots=True)
class Way:
    """One comparison: a field of the target module with a value of the lead."""

    field: FieldInfo
    value: str
    unique: bool = False

    def hits(self, records: Iterable[Record]) -> list[Record]:
        """Those of the records that have the lead's value in this field; blanks never match."""
        name, wanted = self.field.api_name, comparable(self.value)
        if name == "Full_Name":
            return [record for record in records if comparable(full_name(record)) == wanted]
        return [record for record in records if comparable(record.get(name)) == wanted]


@dataclass(frozen=True, slots=True)
class Matches:
    """What one module has for a lead: the ways looked at and the records found, newest first."""

    ways: tuple[Way, ...] = ()
    records: tuple[Record, ...] = ()


def find_matches(org: Org, lead: Record) -> dict[str, Matches]:
    """Matches in Contacts and in Accounts; a removed module has none."""
    ways = {module: _ways(org, lead, module) for module in MATCHED_MODULES}
    unique_hit = any(
        way.unique and way.hits(org.records[module].values())
        for module in MATCHED_MODULES
        for way in ways[module]
    )
    if unique_hit:
        ways["Contacts"] = [way for way in ways["Contacts"] if way.field.api_name != "Full_Name"]
    return {
        module: Matches(tuple(several), _found(org, module, several))
        for module, several in ways.items()
    }


def fits(org: Org, lead: Record, module: str, record: Record) -> bool:
    """Whether the lead may be merged into this record.

    The article refuses a record which is not among the options "if the data doesn't match": any of
    the ways will do, the name too.
    """
    return any(way.hits([record]) for way in _ways(org, lead, module))


def unique_ways(org: Org, lead: Record, module: str) -> list[Way]:
    """The module's unique fields, in order, with the lead's values; only lead-mapped ones count."""
    sources = _sources(org, module)
    return [
        Way(*found, unique=True)
        for name in org.unique_fields(module)
        if (found := _compared(org, lead, module, name, sources.get(name))) is not None
    ]


def _ways(org: Org, lead: Record, module: str) -> list[Way]:
    """All ways of a module in order of preference, each field once."""
    if not org.has_module(module):
        return []
    if module == "Accounts" and not org.has_field("Leads", "Company"):
        return []  # the article: without the Company field, account-related matching is skipped
    ways = {way.field.api_name: way for way in unique_ways(org, lead, module)}
    for way in (*_ordinary_ways(org, lead, module), *_borrowed_ways(org, lead, module)):
        ways.setdefault(way.field.api_name, way)
    return list(ways.values())


def _ordinary_ways(org: Org, lead: Record, module: str) -> Iterator[Way]:
    pairs = {
        "Contacts": (("Email", "Email"), ("Full_Name", "Full_Name")),
        "Accounts": (("Account_Name", "Company"),),
    }
    for name, source in pairs[module]:
        if (found := _compared(org, lead, module, name, source)) is not None:
            yield Way(*found)


def _borrowed_ways(org: Org, lead: Record, module: str) -> Iterator[Way]:
    """Fields whose lead field feeds a unique field of the other module (see above)."""
    other = "Accounts" if module == "Contacts" else "Contacts"
    trusted = {_sources(org, other).get(name) for name in org.unique_fields(other)}
    for name, source in _sources(org, module).items():
        found = _compared(org, lead, module, name, source) if source in trusted else None
        if found is not None:
            yield Way(*found)


def _sources(org: Org, module: str) -> dict[str, str]:
    """Target field to lead field, as the lead mapping has it."""
    if not org.has_module(module):
        return {}
    return {
        field.convert_to[module]: field.api_name
        for field in org.modules["Leads"].fields
        if module in field.convert_to and org.has_field("Leads", field.api_name)
    }


def _compared(
    org: Org, lead: Record, module: str, name: str, source: str | None
) -> tuple[FieldInfo, str] | None:
    """Field and lead value, unless one of the two fields is gone or the lead has no value."""
    if source is None or not (org.has_field(module, name) and org.has_field("Leads", source)):
        return None
    value = full_name(lead) if source == "Full_Name" else lead.get(source)
    field = org.modules[module].find_field(name)
    if field is None or is_blank(value):
        return None
    return field, str(value)


def _found(org: Org, module: str, ways: list[Way]) -> tuple[Record, ...]:
    """Records that fit in any way, the newest id first as in Zoho's samples."""
    hits = {
        record["id"]: record for way in ways for record in way.hits(org.records[module].values())
    }
    return tuple(sorted(hits.values(), key=lambda record: int(record["id"]), reverse=True))
