"""Records as a person sees them in a browser: what "Open in Zoho" leads to.

Only the addresses are Zoho's (`/crm/<org>/tab/<tab>/<record id>`); the page is a plain list of
the record's values, without sign-in, since the sandbox has no people to keep apart.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from starlette.responses import HTMLResponse

from app.sandbox.state import Record
from app.sandbox.world import World

PATH: Final = re.compile(r"/crm/(?:org)?(?P<org>[^/]+)/tab/(?P<tab>[A-Za-z]+)/(?P<id>[0-9]+)")

_MODULES: Final = {"Potentials": "Deals"}  # Zoho's web interface keeps the old name of deals

_PAGE: Final = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>body{{font:15px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}}
small,th{{color:#566170}}th{{text-align:left;font-weight:400;padding-right:2rem;vertical-align:top}}
td{{overflow-wrap:anywhere}}</style>
<small>Sandbox: made-up data on this computer</small><h1>{title}</h1><table>{rows}</table></html>
"""


def record_page(world: World, path: str) -> HTMLResponse:
    """The page of the record that path (which matches PATH) names; 404 where there is none.

    Any organisation's id that isn't one means the main one.
    """
    found = PATH.fullmatch(path)
    tenant = world.tenant(found["org"]) if found else None
    org = tenant.org if tenant is not None else world.org
    org.run_due()
    module = _MODULES.get(found["tab"], found["tab"]) if found else ""
    record = org.records.get(module, {}).get(found["id"]) if found else None
    if record is None:
        return _page("No such record", status=404)
    shown = [(name, text) for name, value in record.items() if (text := _text(value))]
    rows = "".join(f"<tr><th>{escape(name)}<td>{escape(text)}" for name, text in shown)
    return _page(escape(f"{module}: {record.get('Full_Name') or _name(record)}"), rows)


def _page(title: str, rows: str = "", status: int = 200) -> HTMLResponse:
    """A page of HTML; half a surrogate pair, which UTF-8 can't hold, is shown as `?`."""
    return HTMLResponse(_PAGE.format(title=title, rows=rows).encode(errors="replace"), status)


def _name(record: Record) -> str:
    names = (record.get(key) for key in ("Account_Name", "Deal_Name", "Last_Name", "id"))
    return next((_text(name) for name in names if name), "")


def _text(value: object) -> str:
    """A value in words; what is empty, or only for programs, in none."""
    if isinstance(value, dict):
        return str(value.get("name", ""))
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(item) for item in value)))
    return "" if value is None or value is False else str(value)
