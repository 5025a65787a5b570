"""Zoho's own Python SDK converts every pending lead of a sandbox, one after the other: `URL`."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from zohocrmsdk.src.com.zoho.crm.api import convert_lead, record
from zohocrmsdk.src.com.zoho.crm.api.util import Choice

from tests.benchmarks.processes.leads import DEAL, WARMING, Watch, credentials, lead_ids
from tests.contract.sdk_session import convert, sign_in


def main() -> None:
    url = sys.argv[1]
    with TemporaryDirectory() as folder:
        sign_in(credentials(url), Path(folder))
        ids = lead_ids(url)
        _convert_all(ids[:WARMING])
        watch = Watch()
        _convert_all(ids[WARMING:])
        told = watch.each_of(len(ids) - WARMING)
    print(json.dumps(told))  # noqa: T201 - the parent reads it


def _convert_all(ids: list[str]) -> None:
    for lead_id in ids:
        assert convert(int(lead_id), _converter()).get_status_code() == 200


def _converter() -> Any:
    converter = convert_lead.LeadConverter()
    deal = record.Record()
    deal.add_key_value("Deal_Name", DEAL["Deal_Name"])
    deal.add_key_value("Closing_Date", date.fromisoformat(DEAL["Closing_Date"]))
    deal.add_key_value("Stage", Choice(DEAL["Stage"]))
    deal.add_key_value("Pipeline", Choice(DEAL["Pipeline"]))
    converter.set_deals(deal)
    return converter


main()
