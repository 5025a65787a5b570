"""`python -m app` is `segue`."""

from __future__ import annotations

from app.main import run

if __name__ == "__main__":
    raise SystemExit(run())
