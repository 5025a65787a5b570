"""The accounts server's pages: plain HTML without scripts, in which all that was given is text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from starlette.responses import HTMLResponse

from app.sandbox.accounts.consents import Ask
from app.sandbox.state import Record

_PAGE: Final = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>:root{{color-scheme:light dark}}
body{{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}}
h1{{font-size:1.5rem;line-height:1.3}}form{{display:inline}}
small{{opacity:.75}}li,p,b{{overflow-wrap:anywhere}}label{{display:block;margin:.5rem 0}}
button,select,input{{font:inherit;padding:.3rem .8rem}}button{{margin:1rem .5rem 0 0}}</style>
<small>Sandbox: made-up data on this computer</small><h1>{title}</h1>{body}</html>
"""

HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def consent(
    action: str, ticket: str, ask: Ask, users: Sequence[Record], orgs: Sequence[Record]
) -> HTMLResponse:
    """What a client wants, and the forms to approve or deny it.

    users and orgs: `{"id", "name"}`, the first one chosen; the organisations are shown where there
    are several.
    """
    hidden = f'<input type="hidden" name="ticket" value="{escape(ticket)}">'
    scopes = "".join(f"<li><code>{escape(scope)}</code>" for scope in ask.scopes)
    choices = _select("user", "Signed in as", users)
    choices += _select("organisation", "Organisation", orgs) if len(orgs) > 1 else ""
    where = f'method="post" action="{escape(action)}"'
    return _page(
        f"{ask.client.name} would like to use your Zoho CRM",
        f"<p>It asks for:<ul>{scopes}</ul>"
        f'<form id="approve" {where}>{hidden}{choices}'
        '<button name="decision" value="approve">Approve</button></form>'
        f'<form id="deny" {where}>{hidden}'
        '<button name="decision" value="deny">Deny</button></form>',
    )


def code_entry(action: str, user_code: str = "", note: str = "") -> HTMLResponse:
    """Where a person types what the device shows."""
    told = f"<p>{escape(note)}" if note else ""
    return _page(
        "Enter the code that your device shows",
        f'{told}<form id="code" method="post" action="{escape(action)}"><label>Code '
        f'<input name="user_code" value="{escape(user_code)}" autocomplete="off"></label>'
        "<button>Verify</button></form>",
    )


def told(title: str, text: str = "", *, status: int = 200) -> HTMLResponse:
    """A page that only says something."""
    return _page(title, f"<p>{escape(text)}", status)


def _select(name: str, label: str, choices: Sequence[Record]) -> str:
    options = "".join(
        f'<option value="{escape(str(one["id"]))}">{escape(str(one["name"]))}</option>'
        for one in choices
    )
    return f'<label>{escape(label)} <select name="{name}">{options}</select></label>'


def _page(title: str, body: str, status: int = 200) -> HTMLResponse:
    """A page of HTML; half a surrogate pair, which UTF-8 can't hold, is shown as `?`."""
    text = _PAGE.format(title=escape(title), body=body)
    return HTMLResponse(text.encode(errors="replace"), status, headers=dict(HEADERS))
