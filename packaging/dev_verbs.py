"""The verbs of dev.py: what each prepares and runs."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import dev_checks
import dev_pins
import dev_texts
from dev_environment import DEV_PINS, ROOT, RUNTIME_PINS, Environment
from dev_system import Trouble, provide_libraries

SCREENSHOTS = "screenshots"
NO_DISPLAY = (
    "There is no display here, so Segue runs its self-test offscreen and leaves pictures in "
    f"{SCREENSHOTS}/; to see the window, run this on a desktop, or under "
    "`xvfb-run -a` with a viewer on it."
)
ENVIRONMENT = Environment(ROOT / ".venv")


def setup(_: Sequence[str]) -> int:
    """Make .venv with everything for running and testing, and nothing else."""
    _prepare(for_window=False, dev=True)
    print(f"Ready: {ENVIRONMENT.python}")
    return 0


def demo(arguments: Sequence[str]) -> int:
    """Open Segue on the demo org; more arguments go to Segue."""
    if has_display(os.environ, sys.platform):
        _prepare(for_window=True, dev=False)
        return _python("-m", "app", "--demo", *arguments)
    print(NO_DISPLAY, flush=True)
    _prepare(for_window=False, dev=False)
    return _self_test(Path(SCREENSHOTS))


def test(arguments: Sequence[str]) -> int:
    """Run lint, types, import rules and all tests; more arguments go to pytest."""
    _prepare(for_window=False, dev=True)
    return dev_checks.run_all(ENVIRONMENT, arguments)


def slow(arguments: Sequence[str]) -> int:
    """Run the slow tests and many more examples of each property; takes an hour."""
    _prepare(for_window=False, dev=True)
    return dev_checks.run_thorough(ENVIRONMENT, arguments)


def check(_: Sequence[str]) -> int:
    """Run lint, format, types and import rules only."""
    _prepare(for_window=False, dev=True)
    return dev_checks.run_static(ENVIRONMENT)


def bench(arguments: Sequence[str]) -> int:
    """Measure the performance goals."""
    _prepare(for_window=False, dev=True)
    return _python("-m", "tests.benchmarks", *arguments)


def screenshots(arguments: Sequence[str]) -> int:
    """Run the self-test offscreen and leave its pictures in a folder (default: screenshots)."""
    _prepare(for_window=False, dev=False)
    return _self_test(Path(arguments[0] if arguments else SCREENSHOTS))


def pins(arguments: Sequence[str]) -> int:
    """Make the pin files anew; more arguments (such as --upgrade) go to `uv pip compile`."""
    dev_pins.make_pins(arguments)
    return 0


def texts(_: Sequence[str]) -> int:
    """Gather the texts to translate, and make the catalogues that Segue loads."""
    _prepare(for_window=False, dev=True)
    return dev_texts.gather(ENVIRONMENT)


VERBS: Mapping[str, Callable[[Sequence[str]], int]] = {
    verb.__name__: verb
    for verb in (demo, test, slow, setup, check, bench, screenshots, texts, pins)
}


def run(arguments: Sequence[str]) -> int:
    """Run the verb that the arguments name; its exit code, 1 after a Trouble, 130 after Ctrl-C."""
    verb, rest = parse(arguments)
    try:
        return VERBS[verb](rest)
    except Trouble as trouble:
        print(f"Segue: {trouble}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def parse(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The verb and what follows it, as it stands."""
    width = max(map(len, VERBS))
    parser = argparse.ArgumentParser(
        prog="dev.py",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Set Segue up, try it and test it. Each verb sets up what it needs first.",
        epilog="\n".join(f"  {name:<{width}}  {verb.__doc__}" for name, verb in VERBS.items()),
    )
    parser.add_argument("verb", choices=VERBS, metavar="verb", help="one of those below")
    verb: str = parser.parse_args(arguments[:1]).verb
    return verb, list(arguments[1:])


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown; who chose a Qt platform knows what they do."""
    if platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def _prepare(*, for_window: bool, dev: bool) -> None:
    provide_libraries(for_window=for_window)
    ENVIRONMENT.prepare([RUNTIME_PINS, DEV_PINS] if dev else [RUNTIME_PINS])


def _self_test(folder: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return _python("-m", "app", "--self-test", "--screenshots", str(folder))


def _python(*arguments: str) -> int:
    return subprocess.call([ENVIRONMENT.python, *arguments], cwd=ROOT)
