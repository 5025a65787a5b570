"""What Segue keeps of its readings for the time without a network, as texts and back.

Metadata and contexts; no token, no address of a server is among them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from app.domain.context import DecisionContext
from app.domain.metadata import Org, OrgSetup
from app.domain.typed_json import made, told

_NO_SETUP: Final = OrgSetup(Org("", ""), None, (), frozenset(), {}, {}, {}, (), {})


@dataclass(frozen=True, slots=True)
class KeptContext:
    """A context of an earlier reading. read_at: aware."""

    context: DecisionContext
    read_at: datetime


def setup_text(setup: OrgSetup) -> str:
    """ASCII JSON: half a surrogate pair stays what it is."""
    return _text(told(setup))


def setup_of(text: str) -> OrgSetup:
    """The metadata. Raises ValueError where it is none."""
    return made(OrgSetup, json.loads(text))


def context_text(context: DecisionContext) -> str:
    """The context without the metadata, which all of an org's share."""
    return _text(told(replace(context, setup=_NO_SETUP)))


def context_of(text: str, setup: OrgSetup) -> DecisionContext:
    """The context over this metadata. Raises ValueError where it is none."""
    return replace(made(DecisionContext, json.loads(text)), setup=setup)


def _text(plain: object) -> str:
    return json.dumps(plain, separators=(",", ":"))
