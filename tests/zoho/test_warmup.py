"""The import steps leave nothing heavy for the first call, and come in the right order."""

from __future__ import annotations

import subprocess
import sys

from app.zoho.warmup import IMPORT_STEPS

SCRIPT = """
import asyncio, importlib, json, sys
for name in {steps!r}:
    importlib.import_module(name)
before = set(sys.modules)
from app.zoho.connection import open_gateway
from tests.zoho.opening import access_to
from tests.faults.server import refused_url

async def call():
    gateway = open_gateway(access_to(refused_url()))
    before.update(name for name in sys.modules if name.startswith("tests"))
    try:
        await gateway.lead("1")
    except Exception as error:
        assert type(error).__name__ == "NeverSent", error
    await gateway.aclose()

asyncio.run(call())
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def test_after_the_steps_a_call_imports_nothing_heavy():
    script = SCRIPT.format(steps=IMPORT_STEPS)
    ran = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    late = [n for n in ran.stdout.split('"') if n.startswith(("httpx", "httpcore", "anyio", "app"))]
    assert late == []


def test_the_room_itself_imports_nothing():
    script = "import sys, app.zoho; print([n for n in sys.modules if n in ('httpx', 'msgspec')])"
    ran = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == "[]"
