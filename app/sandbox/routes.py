"""All endpoints below /crm, and which of them a request means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import Route
from app.sandbox.state import RECORD_MODULES

_PARAMETER = re.compile(r"{(\w+)}")


@dataclass(frozen=True)
class _Path:
    template: str
    by_method: dict[str, Route]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The template as a pattern; a parameter is one segment of the path."""
        parts = _PARAMETER.split(self.template)
        pieces = [
            f"(?P<{part}>[^/]+)" if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        ]
        return re.compile("".join(pieces))

    @property
    def rank(self) -> list[bool]:
        """Sorts literal segments before parameters: /Leads/search before /Leads/{id}."""
        return [segment.startswith("{") for segment in self.template.split("/")]


@dataclass(frozen=True, slots=True)
class Found:
    """The endpoint of a request, and the URL's parameters."""

    route: Route
    path: dict[str, str]

    @property
    def name(self) -> str:
        """`POST /crm/v8/Leads/{id}/actions/convert`: how effects name it."""
        module = self.path.get("module")
        template = self.route.path
        if module in RECORD_MODULES:
            template = template.replace("{module}", module)
        return f"{self.route.method} {template}"

    @property
    def is_convert(self) -> bool:
        """Whether this is the endpoint that converts one lead."""
        return self.route.path.endswith("/actions/convert")


class RouteTable:
    """The endpoints in the order in which they are tried; the first path that fits decides."""

    def __init__(self, routes: Iterable[Route]) -> None:
        by_template: dict[str, dict[str, Route]] = {}
        for route in routes:
            by_template.setdefault(route.path, {})[route.method] = route
        paths = [_Path(template, by_method) for template, by_method in by_template.items()]
        self._paths = sorted(paths, key=lambda path: path.rank)

    def find(self, method: str, raw_path: str) -> Found:
        """The endpoint; refuses with INVALID_URL_PATTERN or INVALID_REQUEST_METHOD."""
        for path in self._paths:
            match = path.pattern.fullmatch(raw_path)
            if match is None:
                continue
            route = path.by_method.get(method)
            if route is None:  # `GET /coql` is no list of a module named coql
                raise Refusal(answers.invalid_method())
            parameters = {name: unquote(value) for name, value in match.groupdict().items()}
            return Found(route, parameters)
        raise Refusal(answers.invalid_url())
