"""The book of accounts: what it keeps, what it never holds, and what damage does to it."""

from __future__ import annotations

import dataclasses
import json
import logging
import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.accounts import (
    Account,
    ClientRegistration,
    Colour,
    DataCentre,
    OrgKind,
    account_key,
    free_colour,
)
from app.store.accounts import BOOK_NAME, AccountBook, parse, serialize
from tests.samples.hostile import HOSTILE

NOW = datetime(2026, 11, 29, 19, 0, tzinfo=UTC)
LIVE = Account(
    account_key(OrgKind.PRODUCTION, DataCentre.EU, "20090", "4876"),
    *("20090", "4876", OrgKind.PRODUCTION, DataCentre.EU, Colour.BLUE),
    org_name="Zylker",
    user_name="Patricia",
    user_email="pb@zylker.example",
)
PRACTICE = Account(
    account_key(OrgKind.PRACTICE, None, "20090", "4876"),
    *("20090", "4876", OrgKind.PRACTICE, None, Colour.AMBER),
    address="http://127.0.0.1:8000",
)
CLIENT = ClientRegistration("1000.CLIENT", "s3cret", DataCentre.EU, ports=(20000, 20001))
PLAYED = ClientRegistration("1000.PLAY", kind=OrgKind.PRACTICE, address="http://127.0.0.1:8000")


def book_at(folder: Path) -> AccountBook:
    return AccountBook(folder / BOOK_NAME, lambda: NOW)


async def test_accounts_are_there_at_the_next_start_the_one_used_last_first(tmp_path):
    book = book_at(tmp_path)
    assert await book.accounts() == ()
    await book.put(LIVE, CLIENT)
    await book.put(PRACTICE, PLAYED)
    renamed = dataclasses.replace(LIVE, org_name="Zylker Ltd")
    await book.put(renamed, CLIENT)
    later = book_at(tmp_path)
    assert await later.accounts() == (renamed, PRACTICE)
    assert await later.registration(LIVE.key) == dataclasses.replace(CLIENT, client_secret="")
    assert await later.registration(PRACTICE.key) == PLAYED
    assert await later.registration("live-us-1-1") is None
    await later.remove(LIVE.key)
    await later.remove(LIVE.key)
    assert await book_at(tmp_path).accounts() == (PRACTICE,)


async def test_no_secret_is_in_it(tmp_path):
    await book_at(tmp_path).put(LIVE, CLIENT)
    assert b"s3cret" not in (tmp_path / BOOK_NAME).read_bytes()


def test_names_are_kept_as_they_are_however_hostile():
    for text in HOSTILE:
        short = text[:200].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        account = dataclasses.replace(LIVE, org_name=short, user_name=short, user_email=short)
        assert parse(serialize(((account, CLIENT),)))[0][0] == account


@pytest.mark.parametrize("seed", range(40))
async def test_a_damaged_book_is_put_aside_and_segue_starts(seed, tmp_path, logged_warnings):
    content = bytearray(serialize(((LIVE, CLIENT), (PRACTICE, PLAYED))))
    rng = random.Random(seed)
    match seed % 4:
        case 0:
            del content[rng.randrange(len(content)) :]
        case 1:
            content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        case 2:
            start = rng.randrange(len(content))
            content[start : start + 40] = bytes(40)
        case _:
            content[:] = rng.randbytes(300)
    (tmp_path / BOOK_NAME).write_bytes(content)
    book = book_at(tmp_path)
    found = await book.accounts()
    aside = list(tmp_path.glob(f"{BOOK_NAME}.corrupt-*"))
    # A flipped bit in a name makes another name; anything else is noticed.
    assert bool(aside) == (found == ())
    assert [record.levelno for record in logged_warnings] == [logging.WARNING] * bool(aside)
    logged_warnings.clear()
    await book.put(LIVE, CLIENT)
    assert LIVE in await book_at(tmp_path).accounts()


def told(**changes: Any) -> bytes:
    document = json.loads(serialize(((LIVE, CLIENT),)))
    document["accounts"][0] |= changes
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "practice"},  # a live account made a practice one, or the other way round
        {"kind": "practice", "data_centre": None, "address": "http://127.0.0.1:1"},
        {"data_centre": None},
        {"data_centre": "mars"},
        {"address": "https://evil.example"},
        {"colour": "amber"},
        {"org": "../../etc"},
        {"user": "\uff11\uff12"},
        {"data_centre": "au"},
        {"user": "4877"},
        {"org_name": "x" * 201},
        {"client": {}},
        {"client": {"client_id": "1000.X", "data_centre": None, "ports": [80]}},
        {"client": {"client_id": "a b", "data_centre": None, "ports": [20000]}},
    ],
)
def test_an_entry_that_was_tampered_with_is_no_entry(changes):
    assert parse(told()) != ()
    with pytest.raises(ValueError):  # noqa: PT011 - any of its reasons
        parse(told(**changes))


async def test_a_book_that_cannot_be_read_now_is_not_overwritten(tmp_path, logged_warnings):
    (tmp_path / BOOK_NAME).mkdir()
    book = book_at(tmp_path)
    assert await book.accounts() == ()
    with pytest.raises(OSError, match="read"):
        await book.put(LIVE, CLIENT)
    logged_warnings.clear()


def test_colours_are_shared_out_and_the_practice_orgs_is_nobody_elses():
    taken: list[Colour] = []
    for _ in range(2 * (len(Colour) - 1)):
        taken.append(free_colour(OrgKind.PRODUCTION, taken))
    assert Colour.AMBER not in taken
    assert {taken.count(one) for one in set(taken)} == {2}
    assert free_colour(OrgKind.PRACTICE, taken) is Colour.AMBER


def test_keys_tell_accounts_apart_and_are_fit_for_files():
    kinds = [(kind, None if kind is OrgKind.PRACTICE else DataCentre.EU) for kind in OrgKind]
    keys = {account_key(kind, centre, "1" * 20, "2" * 20) for kind, centre in kinds}
    keys |= {account_key(OrgKind.PRODUCTION, DataCentre.US, "1" * 20, "2" * 20)}
    assert len(keys) == 4
    assert all(len(key) <= 64 for key in keys)
