"""A plain client of the sandbox, for its own tests: it knows Zoho's API, not Segue's client."""

from __future__ import annotations

from typing import Any

import httpx

from app.sandbox.server import RunningSandbox
from app.sandbox.world import Start
from tests.sandbox.browser import Page

Json = dict[str, Any]

PAT = "4876876000007420001"
"""The article's lead: Pat Boyle of Zylker Biotech, 9844444444."""


class Caller:
    """Calls a running sandbox over its socket, with its access token unless told otherwise."""

    def __init__(self, url: str, http: httpx.Client) -> None:
        self._url = url
        self._http = http
        self.credentials: Json = {}

    @classmethod
    def as_new(cls, running: RunningSandbox, http: httpx.Client) -> Caller:
        """A client of a sandbox that starts over, on the article's organisation.

        Not by a control call, which costs a test more than most tests do.
        """
        running.sandbox.reset(Start())
        caller = cls(running.url, http)
        caller.credentials = running.credentials
        return caller

    def reset(self, org: str = "article", **more: Any) -> Json:
        """Start over."""
        self.credentials = self.control("reset", {"org": org, "seed": 1, "leads": None, **more})
        return self.credentials

    def control(self, call: str, body: Any = None, *, method: str | None = None) -> Json:
        """A control call that must succeed: GET without a body, POST with one."""
        answer = self.steer(method or ("GET" if body is None else "POST"), call, body)
        assert answer.status_code == 200, answer.text
        result: Json = answer.json()
        return result

    def steer(self, method: str, call: str, body: Any = None) -> httpx.Response:
        """A control call, whatever comes of it."""
        return self._http.request(method, f"{self._url}/__sandbox/{call}", json=body)

    def order(self, kind: str, **more: Any) -> None:
        """Order one fault."""
        self.control("faults", {"faults": [{"kind": kind, **more}]})

    def effects(self) -> Json:
        return self.control("effects")

    def advance(self, seconds: float) -> None:
        self.control("clock", {"advance_seconds": seconds})

    def request(
        self, method: str, path: str, *, token: str | None = None, **more: Any
    ) -> httpx.Response:
        """Any request to Zoho's API; `path` is what follows /crm/v8/."""
        token = self.credentials["access_token"] if token is None else token
        headers = {"Authorization": f"Zoho-oauthtoken {token}", **more.pop("headers", {})}
        return self._http.request(method, f"{self._url}/crm/v8/{path}", headers=headers, **more)

    def get(
        self, path: str, *, headers: dict[str, str] | None = None, **query: Any
    ) -> httpx.Response:
        return self.request("GET", path, headers=headers or {}, params=query)

    def post(self, path: str, body: Any) -> httpx.Response:
        return self.request("POST", path, json=body)

    def put(self, path: str, body: Any) -> httpx.Response:
        return self.request("PUT", path, json=body)

    def leads(self, **query: Any) -> httpx.Response:
        return self.get("Leads", **{"fields": "Last_Name", **query})

    def coql(self, text: str) -> httpx.Response:
        return self.post("coql", {"select_query": text})

    def accounts(self, path: str, *, at: str | None = None, **form: Any) -> httpx.Response:
        """A form sent to the accounts server, to that of another data centre if told."""
        return self._http.post(f"{at or self._url}/oauth/v2/{path}", data=form)

    def device(self, path: str, *, at: str | None = None, **form: Any) -> httpx.Response:
        """A form sent to the accounts server by a device: path is code or token."""
        return self._http.post(f"{at or self._url}/oauth/v3/device/{path}", data=form)

    def refresh(self, **other: str) -> httpx.Response:
        """Ask for another access token."""
        names = ("client_id", "client_secret", "refresh_token")
        form = {name: self.credentials[name] for name in names}
        return self.accounts("token", **{"grant_type": "refresh_token", **form, **other})

    def authorize(self, **query: str) -> httpx.Response:
        """What the browser asks for."""
        return self._http.get(f"{self._url}/oauth/v2/auth", params=query)

    def approve(self, **query: str) -> httpx.URL:
        """Ask for the page, approve on it, and answer where that sends the browser."""
        page = Page(self._http, self.authorize(**query))
        return httpx.URL(page.press("approve").headers["location"])

    def token_for(self, *scopes: str) -> str:
        """An access token with these scopes only."""
        client = self.credentials["clients"]["server"]
        redirect_uri = client["redirect_uris"][0]
        back = self.approve(
            response_type="code",
            client_id=client["client_id"],
            redirect_uri=redirect_uri,
            scope=",".join(scopes),
            prompt="consent",
        )
        granted = self.accounts(
            "token",
            grant_type="authorization_code",
            client_id=client["client_id"],
            client_secret=client["client_secret"],
            redirect_uri=redirect_uri,
            code=back.params["code"],
        )
        return str(granted.json()["access_token"])
