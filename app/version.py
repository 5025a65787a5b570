"""The one place that holds the version; pyproject.toml and the installers read it from here."""

from __future__ import annotations

from typing import Final

VERSION: Final = "0.1.0"
