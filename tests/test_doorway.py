"""Signing out deletes what is a copy; a decision that was never sent is none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.network import Network
from app.domain.plan import Plan
from app.domain.unsent import Unsent
from app.doorway import Doorway, Surroundings, queue_key
from app.home import make_folders
from app.store.cache import cache_path
from app.store.contexts import ContextStore, contexts_path
from app.store.folders import user_folders
from app.store.unsent import kept_unsent
from tests.samples.domain import LEAD_ID, PAT_ID
from tests.ui.signin.samples import ACCOUNT

NOW = datetime(2026, 11, 29, 20, tzinfo=UTC)
KEY = queue_key(ACCOUNT)


@pytest.mark.parametrize(("unsent_too", "kept"), [(False, 1), (True, 0)])
async def test_unsent_decisions_outlive_a_sign_out_but_not_a_removal(
    unsent_too: bool, kept: int
) -> None:
    folders = user_folders()
    make_folders(folders)
    queue = cache_path(folders.cache, KEY)
    queue.write_bytes(b"rows")
    queue.with_name(f"{queue.name}.corrupt").write_bytes(b"rows that could not be read")
    contexts = ContextStore(contexts_path(folders.cache, KEY), lambda: NOW)
    contexts.note_queue_read()
    contexts.close()
    unsent = kept_unsent(folders.data, KEY, lambda: NOW)
    unsent.note(Unsent(Plan(LEAD_ID, contact=PAT_ID), "Lead", NOW))
    Doorway(folders, Network, Surroundings(lambda _url: False)).forget_queue(
        ACCOUNT, unsent_too=unsent_too
    )
    assert list(folders.cache.iterdir()) == []
    assert len(kept_unsent(folders.data, KEY, lambda: NOW).all()) == kept
