"""The signed-in org: its metadata, read once and again on request."""

from __future__ import annotations

import asyncio

from app.domain.metadata import OrgSetup
from app.domain.preview import MergeReading
from app.services.merging import OrgMerging
from app.services.ports import CrmGateway
from app.services.recollection import Recollection


class Session:
    """Holds the OrgSetup and the reading of merges that this org's conversions have shown."""

    def __init__(
        self,
        gateway: CrmGateway,
        merging: OrgMerging | None = None,
        recollection: Recollection | None = None,
    ) -> None:
        """recollection: what earlier runs knew; None: nothing."""
        self._gateway = gateway
        self._recollection = recollection or Recollection()
        self._merging = merging or OrgMerging()
        self._setup: OrgSetup | None = None
        self._opening = asyncio.Lock()

    @property
    def reading(self) -> MergeReading:
        """How this org merges, as far as is known."""
        return self._merging.reading

    @property
    def setup(self) -> OrgSetup:
        """The metadata. Raises LookupError before open."""
        if self._setup is None:
            raise LookupError("the session isn't open")
        return self._setup

    @property
    def is_open(self) -> bool:
        """Whether setup may be asked for."""
        return self._setup is not None

    @property
    def known_setup(self) -> OrgSetup | None:
        """The metadata, be it an earlier run's: to show and to choose by, never to send by."""
        return self._setup if self._setup is not None else self._recollection.setup

    async def open(self) -> OrgSetup:
        """Read the metadata unless it was read; of several at once, one reads. Raises CrmError."""
        async with self._opening:
            return self._setup if self._setup is not None else await self.reload()

    async def reload(self) -> OrgSetup:
        """Read the metadata anew; the old one stays in force where that fails (CrmError)."""
        self._setup = await self._gateway.setup()
        self._recollection.keep_setup(self._setup)
        return self._setup
