"""What each edition may ask for (api-facts.md section 6)."""

from __future__ import annotations

import pytest

from app.domain.licence import Edition, Licence


@pytest.mark.parametrize(
    ("edition", "users", "concurrency", "credits_"),
    [
        (Edition.FREE, 3, 5, 5_000),
        (Edition.STANDARD, 10, 10, 52_500),
        (Edition.STANDARD, 1_000, 10, 100_000),
        (Edition.PROFESSIONAL, 10, 15, 55_000),
        (Edition.ENTERPRISE, 10, 20, 60_000),
        (Edition.ENTERPRISE, 10_000, 20, 5_000_000),
        (Edition.ULTIMATE, 10_000, 25, 20_050_000),
        (Edition.UNKNOWN, 10, 5, None),
    ],
)
def test_limits_of_editions(edition, users, concurrency, credits_):
    licence = Licence(edition, users=users)
    assert (licence.concurrency, licence.daily_credits) == (concurrency, credits_)
