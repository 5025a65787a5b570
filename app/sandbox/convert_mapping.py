"""What a conversion writes into fields: the lead mapping, and both readings of a merge.

The mapping is the metadata's own (`convert_mapping` of the lead fields, api-facts.md section 10).
What a merge does to filled fields is documented in contradictory ways; the switch `merge_reading`
chooses:

* reading A (the article's): blank fields of the target are filled, filled ones kept; `overwrite`
  concerns the account's name only;
* reading B (Zoho's help on convertLead): with `overwrite`, mapped values replace the target's.
"""

from __future__ import annotations

from typing import Any

from app.sandbox.matching import unique_ways
from app.sandbox.schema import FieldInfo
from app.sandbox.state import Org, Record
from app.sandbox.values import is_blank


def mapped_values(org: Org, lead: Record, module: str) -> Record:
    """What the lead has for a record of `module`: target field to value, blanks left out."""
    values: Record = {}
    for field in org.modules["Leads"].fields:
        target = field.convert_to.get(module)
        if target is None or not _both_there(org, field, module, target):
            continue
        if not is_blank(value := lead.get(field.api_name)):
            values[target] = _fitted(org, module, target, value)
    return values


def merged_values(
    org: Org, lead: Record, module: str, target: Record, *, overwrite: bool
) -> Record:
    """What a merge writes into an existing record.

    A unique value that some other record already has stays out: the field would stop being unique,
    and the article offers such a contact (Boyle) as a target all the same.
    """
    replace = overwrite and org.switches.merge_reading == "B"
    taken = {
        way.field.api_name
        for way in unique_ways(org, lead, module)
        if any(one is not target for one in way.hits(org.records[module].values()))
    }
    return {
        name: value
        for name, value in mapped_values(org, lead, module).items()
        if name not in taken and (replace or is_blank(target.get(name)))
    }


def _both_there(org: Org, field: FieldInfo, module: str, target: str) -> bool:
    return org.has_field("Leads", field.api_name) and org.has_field(module, target)


def _fitted(org: Org, module: str, target: str, value: Any) -> Any:
    """Text that is too long for the target is cut: a lead's Company fits, most others too."""
    field = org.modules[module].find_field(target)
    if field is not None and isinstance(value, str):
        return value[: field.length]
    return value
