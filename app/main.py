"""The composition root: arguments, the window, then everything heavy, ordered shutdown.

The order is measured (the specification's page on performance): nothing but Qt before the first
paint, then asyncio and the client in small steps, so that the window stands at once and never
stalls. The sandbox runs as its own process and starts while the window is being built.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.demo_org import SANDBOX_ROLE
from app.version import VERSION

if TYPE_CHECKING:
    from app.sources import Source

_NO_SCREEN = (
    "Segue needs a screen and found none (neither DISPLAY nor WAYLAND_DISPLAY is set): "
    "start it in a desktop session, or under `xvfb-run -a`."
)
_UNHEARD = (
    "Segue is running already, but it doesn't answer. Wait a little, or end it (in the task "
    "manager, for instance), then start it again. What it was doing is looked up at the next start."
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Start Segue as the arguments say; the process's exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [SANDBOX_ROLE]:
        from app.sandbox.__main__ import main as play_sandbox

        return play_sandbox(words[1:])
    options = _parser().parse_args(words)
    if options.self_test:
        return _self_test(options.screenshots)
    if not _has_screen():
        print(_NO_SCREEN, file=sys.stderr)  # noqa: T201 - there is no other place to say it
        return 2
    return _window(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="segue", description="Convert Zoho CRM leads safely, one or many at a time."
    )
    parser.add_argument("--version", action="version", version=f"segue {VERSION}")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--demo", action="store_true", help="open the demo org at once")
    where.add_argument("--sandbox-url", metavar="URL", help="open a sandbox that is running")
    where.add_argument(
        "--self-test", action="store_true", help="convert a lead by itself, print one JSON line"
    )
    parser.add_argument(
        "--screenshots", metavar="DIR", type=Path, help="with --self-test: leave pictures there"
    )
    parser.add_argument(
        "--appearance", choices=("system", "light", "dark"), help="the look, for this time"
    )
    parser.add_argument(
        "lead", nargs="?", default="", metavar="LINK", type=_lead, help="segue://lead/<its id>"
    )
    return parser


def _lead(link: str) -> str:
    from app.instance import lead_of_link

    return lead_of_link(link) if link else ""


def _window(options: argparse.Namespace) -> int:
    """The window, unless this user has one already: then that one comes forward."""
    import gc

    gc.disable()  # nothing is garbage yet; app/ui/garbage.py begins to look for some
    from app.home import make_folders, open_home
    from app.instance import Instance, Role
    from app.launch import run_window, say_alone
    from app.store.folders import user_folders
    from app.ui.theme import Scheme

    folders = user_folders()
    make_folders(folders)
    instance = Instance(folders.data)
    role = instance.take_role(options.lead)
    if role is Role.SECOND:
        return 0
    if role is Role.UNHEARD:
        say_alone("Segue", _UNHEARD)
        return 1
    home = open_home(folders, instance, lambda: datetime.now(UTC))
    try:
        scheme = Scheme(options.appearance) if options.appearance else None
        return run_window(_source(options), home, scheme=scheme, lead_id=options.lead)
    finally:
        home.leave()


def _source(options: argparse.Namespace) -> Source | None:
    from app.sources import DemoSource, SandboxSource

    if options.demo:
        return DemoSource("demo")
    if options.sandbox_url:
        return SandboxSource(options.sandbox_url)
    return None


def _self_test(screenshots: Path | None) -> int:
    if not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.selftest import run_self_test

    return run_self_test(screenshots)


def _has_screen() -> bool:
    if sys.platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    raise SystemExit(run())
