"""Signing out deletes what is a copy; a decision that was never sent is none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.kept_context import Unsent
from app.domain.network import Network
from app.domain.plan import Plan
from app.doorway import Doorway, Surroundings, queue_key
from app.home import make_folders
from app.store.cache import cache_path
from app.store.contexts import ContextStore, contexts_path
from app.store.folders import user_folders
from tests.samples.domain import LEAD_ID, PAT_ID
from tests.ui.signin.samples import ACCOUNT

NOW = datetime(2026, 11, 29, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("unsent", "unsent_too", "kept"),
    [(False, False, False), (True, False, True), (True, True, False)],
)
async def test_unsent_decisions_outlive_a_sign_out_but_not_a_removal(
    unsent: bool, unsent_too: bool, kept: bool
) -> None:
    folders = user_folders()
    make_folders(folders)
    queue = cache_path(folders.cache, queue_key(ACCOUNT))
    queue.write_bytes(b"rows")
    path = contexts_path(folders.cache, queue_key(ACCOUNT))
    store = ContextStore(path, lambda: NOW)
    store.note_queue_read()
    if unsent:
        store.note_unsent(Unsent(Plan(LEAD_ID, contact=PAT_ID), "Lead", NOW))
    store.close()
    doorway = Doorway(folders, Network, Surroundings(lambda _url: False))
    doorway.forget_queue(ACCOUNT, unsent_too=unsent_too)
    assert not queue.exists()
    assert path.exists() is kept
