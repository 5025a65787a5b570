"""What speaks for a second look before one key decides: the checks' warnings, in the verdict."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.context import DecisionContext
from app.domain.finding import Finding, Rule, Severity
from app.domain.matching import Suggestion
from app.domain.preflight import check
from app.domain.suggestion import default_plan
from app.ui.convert.sentences import sentence
from app.ui.phrases import filled, translate


def cautions(context: DecisionContext, suggestion: Suggestion) -> str:
    """Sentences on what the form would warn of, were the suggestion taken; "" where of nothing."""
    found = check(context, default_plan(context.lead, suggestion))
    warned = [finding for finding in found if finding.severity is Severity.WARN]
    return " ".join(dict.fromkeys(_sentences(warned)))


def _sentences(warned: list[Finding]) -> Iterator[str]:
    """The fields that get lost are named in one."""
    lost = [f.params["label"] for f in warned if f.rule is Rule.UNMAPPED_LOST]
    yield from (sentence(f) for f in warned if f.rule is not Rule.UNMAPPED_LOST)
    if lost:
        words = translate("Verdict", "Lost, as it's mapped to no field: {labels}.")
        yield filled(words, labels=", ".join(lost))
