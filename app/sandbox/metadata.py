"""The settings calls: fields, layouts, modules, pipelines, views, tags, duplicate check.

Removed modules and fields are not mentioned. Source: api-facts.md section 4; Zoho's OpenAPI files
of the same names.
"""

from __future__ import annotations

from starlette.responses import Response

from app.sandbox import answers, people
from app.sandbox.answers import Refusal
from app.sandbox.call import Call, Handler, Route
from app.sandbox.deal_values import uses_pipelines
from app.sandbox.layout_shapes import layout_shape
from app.sandbox.metadata_shapes import (
    field_shape,
    module_shape,
    plain_module,
    visible_fields,
    visible_layouts,
)
from app.sandbox.paging import MAX_PER_PAGE, positive
from app.sandbox.schema import ModuleInfo
from app.sandbox.state import Org, Record

_OTHER_MODULES = {
    "Campaigns": ("2187", "Campaign", "Campaigns"),
    "Tasks": ("2193", "Task", "Tasks"),
    "Events": ("2195", "Meeting", "Meetings"),
    "Calls": ("2197", "Call", "Calls"),
}
"""Modules that requests may name (api-facts.md section 3) but that hold no records here."""

ALLOWED_TAGS = 100

VIEW_CATEGORIES = {
    "public_views": "Public Views",
    "other_users_views": "Other Users Views",
    "shared_with_me": "Shared With Me",
    "created_by_me": "Created By Me",
}
"""What the groups of views are called in the user's language."""


async def get_fields(call: Call) -> Response:
    """`GET /settings/fields?module=`; `type=unused` has nothing to show."""
    module = _asked_module(call)
    kind = call.query.get("type", "used")
    if kind not in ("all", "used", "unused"):
        raise Refusal(answers.invalid_param("type"))
    if kind == "unused":
        return answers.no_content()
    fields = visible_fields(call.org, module)
    return answers.answer({"fields": [field_shape(call.org, module, one) for one in fields]})


async def get_field(call: Call) -> Response:
    """`GET /settings/fields/{field}?module=`, by id or API name."""
    module, wanted = _asked_module(call), call.path["field"]
    found = [one for one in visible_fields(call.org, module) if wanted in (one.id, one.api_name)]
    if not found:
        raise Refusal(_invalid_path_id())
    return answers.answer({"fields": [field_shape(call.org, module, one) for one in found]})


async def get_layouts(call: Call) -> Response:
    """`GET /settings/layouts?module=`."""
    module = _asked_module(call)
    shapes = [layout_shape(call.org, module, one) for one in visible_layouts(call.org, module)]
    return answers.answer({"layouts": shapes})


async def get_layout(call: Call) -> Response:
    """`GET /settings/layouts/{id}?module=`."""
    module, wanted = _asked_module(call), call.path["id"]
    found = [one for one in visible_layouts(call.org, module) if one.id == wanted]
    if not found:
        raise Refusal(_invalid_path_id())
    return answers.answer({"layouts": [layout_shape(call.org, module, one) for one in found]})


async def get_modules(call: Call) -> Response:
    """`GET /settings/modules`."""
    return answers.answer({"modules": _modules(call.org)})


async def get_module(call: Call) -> Response:
    """`GET /settings/modules/{name}`, by API name or id."""
    wanted = call.path["name"]
    found = [one for one in _modules(call.org) if wanted in (one["api_name"], one["id"])]
    if not found:
        raise Refusal(answers.invalid_module(resource_path_index=2))
    return answers.answer({"modules": found})


async def get_pipelines(call: Call) -> Response:
    """`GET /settings/pipeline?layout_id=` of a deals layout; 204 where none are used."""
    layout_id = call.query.get("layout_id")
    if layout_id is None:
        raise Refusal(answers.required_param("layout_id"))
    lines = _pipelines(call.org, layout_id)
    return answers.answer({"pipeline": lines}) if lines else answers.no_content()


async def get_pipeline(call: Call) -> Response:
    """`GET /settings/pipeline/{id}?layout_id=`."""
    layout_id = call.query.get("layout_id")
    if layout_id is None:
        raise Refusal(answers.required_param("layout_id"))
    found = [one for one in _pipelines(call.org, layout_id) if one["id"] == call.path["id"]]
    if not found:
        raise Refusal(_invalid_path_id())
    return answers.answer({"pipeline": found})


async def get_custom_views(call: Call) -> Response:
    """`GET /settings/custom_views?module=`."""
    views = _asked_module(call).custom_views
    page = positive(call.query, "page", 1)
    per_page = min(positive(call.query, "per_page", MAX_PER_PAGE), MAX_PER_PAGE)
    shown = views[(page - 1) * per_page : page * per_page]
    if not shown:
        return answers.no_content()
    info = {
        "per_page": per_page,
        "count": len(shown),
        "page": page,
        "more_records": page * per_page < len(views),
        "default": next((view["id"] for view in views if view["default"]), None),
        "translation": VIEW_CATEGORIES,
    }
    return answers.answer({"custom_views": shown, "info": info})


async def get_custom_view(call: Call) -> Response:
    """`GET /settings/custom_views/{id}?module=`."""
    found = [one for one in _asked_module(call).custom_views if one["id"] == call.path["id"]]
    if not found:
        raise Refusal(_invalid_path_id())
    return answers.answer({"custom_views": found, "info": {"translation": VIEW_CATEGORIES}})


async def get_tags(call: Call) -> Response:
    """`GET /settings/tags?module=`."""
    tags = call.org.tags.get(_asked_module(call).api_name, [])
    info = {"count": len(tags), "allowed_count": ALLOWED_TAGS}
    return answers.answer({"tags": tags, "info": info})


async def get_duplicate_check(call: Call) -> Response:
    """`GET /settings/duplicate_check_preference?module=Leads`; 204 while it is off."""
    if _asked_module(call).api_name != "Leads":
        raise Refusal(_invalid_module_param())
    preference = call.org.duplicate_check_preference
    if preference is None:
        return answers.no_content()
    return answers.answer({"duplicate_check_preference": preference})


def _asked_module(call: Call) -> ModuleInfo:
    """The module of the `module` parameter; refuses a missing, unknown or removed one."""
    name = call.query.get("module")
    if name is None:
        raise Refusal(answers.required_param("module", "One of the expected parameter is missing"))
    if not call.org.has_module(name):
        raise Refusal(_invalid_module_param())
    return call.org.modules[name]


def _invalid_module_param() -> Response:
    message = "the module name given seems to be invalid"
    return answers.root_error("INVALID_MODULE", message)


def _invalid_path_id() -> Response:
    details = {"resource_path_index": 2}
    return answers.root_error("INVALID_DATA", "the id given seems to be invalid", details)


def _pipelines(org: Org, layout_id: str) -> list[Record]:
    layouts = visible_layouts(org, org.modules["Deals"]) if org.has_module("Deals") else ()
    if layout_id not in {layout.id for layout in layouts}:
        details = {"param_name": "layout_id"}
        raise Refusal(answers.root_error("INVALID_DATA", "Invalid layoutid", details))
    return org.pipelines.get(layout_id, []) if uses_pipelines(org) else []


def _modules(org: Org) -> list[Record]:
    shapes = [
        module_shape(org, module, place)
        for place, module in enumerate(org.modules.values(), start=1)
        if org.has_module(module.api_name)
    ]
    prefix = org.modules["Leads"].id[:-4]
    for name, (number, singular, plural) in _OTHER_MODULES.items():
        shapes.append(
            plain_module(name, f"{prefix}{number}", singular, plural, place=len(shapes) + 1)
        )
    return shapes


def _read(path: str, handler: Handler, scope: str) -> Route:
    return Route("GET", f"/crm/v8/settings/{path}", handler, scopes=(f"ZohoCRM.settings.{scope}",))


ROUTES = (
    _read("fields", get_fields, "fields.READ"),
    _read("fields/{field}", get_field, "fields.READ"),
    _read("layouts", get_layouts, "layouts.READ"),
    _read("layouts/{id}", get_layout, "layouts.READ"),
    _read("modules", get_modules, "modules.READ"),
    _read("modules/{name}", get_module, "modules.READ"),
    _read("pipeline", get_pipelines, "pipeline.READ"),
    _read("pipeline/{id}", get_pipeline, "pipeline.READ"),
    _read("custom_views", get_custom_views, "custom_views.READ"),
    _read("custom_views/{id}", get_custom_view, "custom_views.READ"),
    _read("tags", get_tags, "tags.READ"),
    _read("duplicate_check_preference", get_duplicate_check, "duplicate_check_preference.READ"),
    *people.ROUTES,
)
