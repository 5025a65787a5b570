"""The table of all endpoints below /crm that the sandbox plays."""

from __future__ import annotations

from app.sandbox import (
    conversion_options,
    convert,
    coql,
    locks,
    mass,
    metadata,
    reading,
    related,
    search,
    writing,
)
from app.sandbox.routes import RouteTable


def route_table() -> RouteTable:
    """Each endpoint's module brings its own routes."""
    return RouteTable(
        (
            *reading.ROUTES,
            *search.ROUTES,
            *writing.ROUTES,
            *related.ROUTES,
            *locks.ROUTES,
            *coql.ROUTES,
            *metadata.ROUTES,
            *conversion_options.ROUTES,
            *convert.ROUTES,
            *mass.ROUTES,
        )
    )
