"""A browser as far as the accounts server's pages need one: it reads forms and posts them.

It runs no scripts and follows no redirects, so that a test sees where the server sends it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx

Query = dict[str, str]


@dataclass
class Form:
    """A form: where it is posted, its fields as they are filled in, its buttons, its choices."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    choices: dict[str, list[str]] = field(default_factory=dict)


class Reader(HTMLParser):
    """Finds forms, and all text that is shown."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: dict[str, Form] = {}
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self._form: Form | None = None
        self._select = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        found = {name: value or "" for name, value in attrs}
        assert not any(name.startswith("on") for name in found), found
        if tag == "form":
            assert found["method"] == "post"
            self._form = self.forms[found["id"]] = Form(found["action"])
        elif self._form is not None:
            self._read(tag, found, self._form)

    def _read(self, tag: str, found: dict[str, str], form: Form) -> None:
        if tag == "input":
            form.fields[found["name"]] = found.get("value", "")
        elif tag == "select":
            self._select = found["name"]
        elif tag == "option":
            form.fields.setdefault(self._select, found["value"])
            form.choices.setdefault(self._select, []).append(found["value"])
        elif tag == "button":
            form.buttons.append((found.get("name", ""), found.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


class Page:
    """What the browser shows."""

    def __init__(self, http: httpx.Client, answer: httpx.Response) -> None:
        self._http = http
        self.answer = answer
        reader = Reader(answer.text)
        self.forms, self.tags = reader.forms, reader.tags
        self.text = " ".join("".join(reader.texts).split())

    def press(self, form: str, **filled: str) -> httpx.Response:
        """Fill in a form and press its first button."""
        found = self.forms[form]
        assert filled.keys() <= found.fields.keys(), found
        button = {name: value for name, value in found.buttons[:1] if name}
        url = urljoin(str(self.answer.url), found.action)
        return self._http.post(url, data={**found.fields, **filled, **button})


class Browser:
    """Opens pages."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def open(self, url: str, **query: str) -> Page:
        """Go to an address that answers with a page."""
        page = Page(self._http, self._http.get(url, params=query or None))
        assert page.answer.headers["content-type"].startswith("text/html"), page.answer.text
        return page

    def show(self, answer: httpx.Response) -> Page:
        """The page that came of pressing a button."""
        return Page(self._http, answer)
