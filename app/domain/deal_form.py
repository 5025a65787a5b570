"""The form of a new deal, as the org's own layout asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.metadata import Choice, Layout, OrgSetup, Pipeline
from app.domain.records import FieldValue, Lead, Ref, Values


class FieldKind(StrEnum):
    """How a field is entered, and what a value of it is in DealDraft.values.

    TEXT, MULTILINE, PICKLIST (Choice.actual): str. MULTIPICKLIST: tuple of str. DATE: yyyy-MM-dd.
    DATETIME: ISO 8601 with offset. MONEY, DECIMAL: int or float. INTEGER: int. BOOLEAN: bool.
    LOOKUP: Ref; its choices (actual = id) are the users for a user field, else there are none.
    """

    TEXT = "text"
    MULTILINE = "multiline"
    PICKLIST = "picklist"
    MULTIPICKLIST = "multipicklist"
    DATE = "date"
    DATETIME = "datetime"
    MONEY = "money"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    LOOKUP = "lookup"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form; length in characters (texts) or digits (numbers)."""

    api_name: str
    label: str
    kind: FieldKind
    required: bool
    choices: tuple[Choice, ...] = ()
    length: int | None = None
    custom: bool = False


class ProblemKind(StrEnum):
    """What is wrong with a value; the values are those of finding.Rule without "deal_"."""

    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    TOO_LONG = "too_long"
    NOT_A_CHOICE = "not_a_choice"
    STAGE_NOT_IN_PIPELINE = "stage_not_in_pipeline"
    BAD_DATE = "bad_date"
    OUT_OF_RANGE = "out_of_range"
    CANNOT_FILL = "cannot_fill"
    NOT_IN_FORM = "not_in_form"


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One value to mend; limit for TOO_LONG (characters) and OUT_OF_RANGE (largest value)."""

    api_name: str
    kind: ProblemKind
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class DealForm:
    """The fields in the order to show, and the choices around them.

    pipelines is empty where the org has none (then there is no Pipeline field). layout is the
    Deals layout that conversion of this lead uses, None where the metadata names none.
    """

    fields: tuple[FormField, ...]
    pipelines: tuple[Pipeline, ...]
    contact_roles: tuple[Ref, ...]
    layout: Layout | None

    def field(self, api_name: str) -> FormField | None:
        """The form's field of that API name."""
        return next((f for f in self.fields if f.api_name == api_name), None)

    def stages(self, pipeline: FieldValue) -> tuple[Choice, ...]:
        """The stages of the pipeline of that actual value; without pipelines the picklist's."""
        raise NotImplementedError

    def problems(self, values: Values) -> tuple[FieldProblem, ...]:
        """What Zoho would refuse in these values, in the form's order."""
        raise NotImplementedError


def deal_form(setup: OrgSetup, lead: Lead) -> DealForm:
    """The form for a deal made from this lead (api-facts.md section 4, Layouts)."""
    raise NotImplementedError


def defaults(form: DealForm, lead: Lead, today: date) -> Mapping[str, FieldValue]:
    """Values to begin with."""
    raise NotImplementedError
