"""What an org's metadata says about fields, layouts, pipelines and people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.areas import Area
from app.domain.licence import Licence
from app.domain.outcome import Problem
from app.domain.records import Module, RecordId, Ref


@dataclass(frozen=True, slots=True)
class Choice:
    """A picklist value: display is shown, actual is sent (they may differ)."""

    display: str
    actual: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a module (api-facts.md section 4, Fields and Layouts).

    data_type is Zoho's own word: text, picklist, date, datetime, currency, integer, double,
    boolean, lookup, ownerlookup, email, phone, website, textarea, multiselectpicklist...
    length is in characters, None where Zoho names none. maps_to: for a lead's field, the API name
    of the field that conversion fills in each module.
    """

    api_name: str
    label: str
    data_type: str
    id: str = ""
    unique: bool = False
    mandatory: bool = False
    read_only: bool = False
    custom: bool = False
    length: int | None = None
    choices: tuple[Choice, ...] = ()
    maps_to: Mapping[Module, str] | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a pipeline; forecast is Open, Closed Won or Closed Lost where known."""

    display: str
    actual: str
    forecast: str = ""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A pipeline of a Deals layout with its stages in order."""

    id: str
    display: str
    actual: str
    default: bool
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout. fields carry this layout's own mandatory marks and picklist values.

    For a Leads layout: target_layouts are the layouts that conversion uses in each module and
    deal_fields what Zoho's own convert form shows (convert_mapping.Deals.fields), as
    (api name, required) in order.
    """

    id: RecordId
    name: str
    fields: tuple[Field, ...] = ()
    target_layouts: Mapping[Module, Ref] | None = None
    deal_fields: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class User:
    """An active user who may own records."""

    id: RecordId
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Org:
    """The organisation signed in to. currency is an ISO code, web_url the base of record links.

    An empty id means that it could not be read.
    """

    id: str
    name: str
    currency: str = ""
    web_url: str = ""
    is_demo: bool = False
    licence: Licence = field(default_factory=Licence)


@dataclass(frozen=True, slots=True)
class OrgSetup:
    """All the metadata that a decision needs, read once a session.

    modules: the modules the org has (a removed one is missing). pipelines are by Deals layout
    id; an empty mapping means the org has no pipelines (no Pipeline field then). refused: what of
    it Zoho refused to tell, and is missing therefore.
    """

    org: Org
    me: User | None
    users: tuple[User, ...]
    modules: frozenset[Module]
    fields: Mapping[Module, tuple[Field, ...]]
    layouts: Mapping[Module, tuple[Layout, ...]]
    pipelines: Mapping[str, tuple[Pipeline, ...]]
    contact_roles: tuple[Ref, ...]
    tags: Mapping[Module, tuple[str, ...]]
    refused: Mapping[Area, Problem] = field(default_factory=lambda: MappingProxyType({}))

    def field(self, module: Module, api_name: str) -> Field | None:
        """The field of that API name, None where the org has none."""
        return next((f for f in self.fields.get(module, ()) if f.api_name == api_name), None)
