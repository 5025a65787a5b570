"""Zoho's own Python SDK reads and writes the sandbox: an independent judge of shapes and OAuth.

It keeps global state, starts threads and writes files, so it runs as a program of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.sandbox.caller import PAT, Caller, Json

pytestmark = pytest.mark.skipif(
    find_spec("zohocrmsdk") is None, reason="zohocrmsdk8-0 is not installed"
)

SCRIPT = """
import json, sys
from zohocrmsdk.src.com.zoho.api.authenticator.oauth_token import OAuthToken
from zohocrmsdk.src.com.zoho.api.logger import Logger
from zohocrmsdk.src.com.zoho.crm.api import HeaderMap, ParameterMap
from zohocrmsdk.src.com.zoho.crm.api.dc import DataCenter
from zohocrmsdk.src.com.zoho.crm.api.initializer import Initializer
from zohocrmsdk.src.com.zoho.crm.api.record import (
    BodyWrapper, Field, GetRecordsParam, Record, RecordOperations,
)
from zohocrmsdk.src.com.zoho.crm.api.sdk_config import SDKConfig

line, folder = json.loads(sys.argv[1]), sys.argv[2]
base = line["url"]
Initializer.initialize(
    DataCenter.Environment(base, base + "/oauth/v2/token", base),
    OAuthToken(
        client_id=line["client_id"],
        client_secret=line["client_secret"],
        refresh_token=line["refresh_token"],
    ),
    sdk_config=SDKConfig(auto_refresh_fields=False, pick_list_validation=False),
    resource_path=folder,
    logger=Logger.get_instance(level=Logger.Levels.ERROR, file_path=folder + "/log.txt"),
)
asked = ParameterMap()
asked.add(GetRecordsParam.fields, "Last_Name,Company")
listed = RecordOperations("Leads").get_records(asked, HeaderMap())
lead = Record()
lead.add_field_value(Field.Leads.last_name(), "Roe")
body = BodyWrapper()
body.set_data([lead])
added = RecordOperations("Leads").create_records(body, HeaderMap())
print(json.dumps({
    "listed": [listed.get_status_code(), [
        [one.get_id(), one.get_key_value("Company")] for one in listed.get_object().get_data()
    ]],
    "added": [added.get_status_code(), [
        one.get_code().get_value() for one in added.get_object().get_data()
    ]],
}))
"""


def test_zohos_sdk_refreshes_reads_and_writes(sandbox: Caller, tmp_path: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, json.dumps(sandbox.credentials), str(tmp_path)]
    done = subprocess.run(
        command, check=False, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    told: Json = json.loads(done.stdout.splitlines()[-1])
    assert told == {"listed": [200, [[int(PAT), "Zylker Biotech"]]], "added": [201, ["SUCCESS"]]}
    requests = sandbox.effects()["requests"]
    assert requests["POST /oauth/v2/token"] == 1
    assert requests["POST /crm/v8/Leads"] == 1
