"""Reads an org's metadata, in parallel, and does with less where an org or a token has less."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from app.domain.areas import Area
from app.domain.errors import CrmError, RequestRefused, UnexpectedAnswer
from app.domain.metadata import Field, Layout, Org, OrgSetup, Pipeline, User
from app.domain.outcome import Problem
from app.domain.records import Module, Ref
from app.zoho import metadata_mapping as mapping
from app.zoho import requests
from app.zoho.calls import Calls
from app.zoho.exchange import Request
from app.zoho.limits import Limits
from app.zoho.wire import metadata as wire

T = TypeVar("T")
R = TypeVar("R")

_MOST_USER_PAGES: Final = 50


class SetupReader:
    """Reads the metadata once; api-facts.md section 4.

    An org without a module, pipelines or roles answers 204 or refuses; a token without the scope
    of tags is refused: each leaves its part empty. Only the leads' own fields are indispensable.
    """

    def __init__(self, calls: Calls, limits: Limits, *, web_origin: str, is_demo: bool) -> None:
        self._calls = calls
        self._gates = (limits.metadata,)
        self._web_origin = web_origin
        self._is_demo = is_demo
        self._refused: dict[Area, Problem] = {}

    async def read(self) -> OrgSetup:
        """All of it.

        Raises:
            CrmError: where the leads' fields are refused, or the org can't be reached.
        """
        self._refused = {}
        try:
            return await self._read_all()
        except* CrmError as failures:
            raise _first(failures) from None
        except* ValueError:
            raise UnexpectedAnswer("metadata without ids") from None

    async def _read_all(self) -> OrgSetup:
        async with asyncio.TaskGroup() as group:
            start = group.create_task
            org, me, users = start(self._org()), start(self._me()), start(self._users())
            modules, roles = start(self._modules()), start(self._roles())
            fields = {module: start(self._fields(module)) for module in Module}
            layouts = {module: start(self._layouts(module)) for module in Module}
            tags = {module: start(self._tags(module)) for module in Module}
        return OrgSetup(
            org=org.result(),
            me=me.result(),
            users=users.result(),
            modules=modules.result() or frozenset(m for m in Module if fields[m].result()),
            fields=_results(fields),
            layouts=_results(layouts),
            pipelines=await self._pipelines(layouts[Module.DEALS].result()),
            contact_roles=roles.result(),
            tags=_results(tags),
            refused=self._refused,
        )

    async def match_fields(self) -> Mapping[Module, tuple[Field, ...]]:
        """The fields of the modules that leads are matched with."""
        wanted = (Module.CONTACTS, Module.ACCOUNTS)
        found = await asyncio.gather(*(self._fields(module) for module in wanted))
        return dict(zip(wanted, found, strict=True))

    async def _org(self) -> Org:
        answer = await self._optional(Area.ORG, requests.org(), wire.OrgAnswer)
        first = answer.org[0] if answer and answer.org else None
        return mapping.org(first, self._web_origin, is_demo=self._is_demo)

    async def _me(self) -> User | None:
        answer = await self._optional(Area.ME, requests.current_user(), wire.UsersAnswer)
        return mapping.user(answer.users[0]) if answer and answer.users else None

    async def _users(self) -> tuple[User, ...]:
        found: list[User] = []
        for page in range(1, _MOST_USER_PAGES + 1):
            answer = await self._optional(Area.USERS, requests.active_users(page), wire.UsersAnswer)
            found += [mapping.user(one) for one in (answer.users if answer else ())]
            if answer is None or not answer.info.more_records:
                break
        return tuple(found)

    async def _modules(self) -> frozenset[Module]:
        answer = await self._optional(Area.MODULES, requests.modules(), wire.ModulesAnswer)
        return mapping.present_modules(answer.modules) if answer else frozenset()

    async def _roles(self) -> tuple[Ref, ...]:
        answer = await self._optional(Area.ROLES, requests.contact_roles(), wire.RolesAnswer)
        return mapping.roles(answer.contact_roles) if answer else ()

    async def _fields(self, module: Module) -> tuple[Field, ...]:
        request = requests.fields(module)
        if module is Module.LEADS:
            answer = await self._needed(request, wire.FieldsAnswer)
        else:
            answer = await self._optional(Area.FIELDS, request, wire.FieldsAnswer)
        return tuple(mapping.field(one) for one in (answer.fields if answer else ()))

    async def _layouts(self, module: Module) -> tuple[Layout, ...]:
        answer = await self._optional(Area.LAYOUTS, requests.layouts(module), wire.LayoutsAnswer)
        return mapping.active_layouts(answer.layouts) if answer else ()

    async def _tags(self, module: Module) -> tuple[str, ...]:
        answer = await self._optional(Area.TAGS, requests.tags(module), wire.TagsAnswer)
        return tuple(one.name for one in (answer.tags if answer else ()))

    async def _pipelines(self, layouts: Iterable[Layout]) -> Mapping[str, tuple[Pipeline, ...]]:
        ids = [layout.id for layout in layouts]
        answers = await asyncio.gather(
            *(
                self._optional(Area.PIPELINES, requests.pipelines(one), wire.PipelinesAnswer)
                for one in ids
            )
        )
        return {
            layout_id: tuple(mapping.pipeline(one) for one in answer.pipeline)
            for layout_id, answer in zip(ids, answers, strict=True)
            if answer and answer.pipeline
        }

    async def _needed(self, request: Request, shape: type[T]) -> T | None:
        return await self._calls.read(request, shape, self._gates)

    async def _optional(self, area: Area, request: Request, shape: type[T]) -> T | None:
        try:
            return await self._needed(request, shape)
        except RequestRefused as refused:
            self._refused.setdefault(area, refused.problem)
            return None


def _first(failures: BaseExceptionGroup[CrmError]) -> CrmError:
    """The first failure: the others came of the same cause, or of being cancelled with it."""
    inner: BaseException = failures
    while isinstance(inner, BaseExceptionGroup):
        inner = inner.exceptions[0]
    return inner if isinstance(inner, CrmError) else UnexpectedAnswer(type(inner).__name__)


def _results(tasks: Mapping[Module, asyncio.Task[R]]) -> dict[Module, R]:
    return {module: task.result() for module, task in tasks.items()}
