"""The article's own requests and answers, word for word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "samples" / "article"


def sample(name: str) -> dict[str, Any]:
    """A sample of tests/samples/article, freshly read, so that a test may change it."""
    value: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return value
