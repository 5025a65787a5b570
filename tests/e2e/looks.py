"""Every screen in every look: `python -m tests.e2e.looks DIR [--languages …] [--scales …]`.

A folder for each language and scale, as the pictures of light and dark stand in it: `de-150`. Qt
reads its scale once, so each folder is taken by a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("en", "de", "ja", "pseudo")
SCALES: Final = (100, 150, 200)

_REGIONS: Final = {"de": "de_DE", "es": "es_ES", "ja": "ja_JP"}
_SCREEN: Final = (1920, 1080)
"""Logical pixels: the offscreen platform's own screen is smaller than the program's window."""

_AT_ONCE: Final = 2


def environment(language: str, scale: int, folder: Path) -> dict[str, str]:
    """What a process needs to see the program so. The screen is as fine as the scale asks for."""
    width, height = (side * scale // 100 for side in _SCREEN)
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCALE_FACTOR": str(scale / 100),
        "LC_ALL": f"{_REGIONS.get(language, 'en_GB')}.UTF-8",
    }


def take(folder: Path, language: str, scale: int, size: str) -> bool:
    """All pictures of one look; whether they were all taken. What was said is kept beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.e2e.pictures", str(folder), language, size]
    with (folder / "said.txt").open("w", encoding="utf-8") as said:
        done = subprocess.run(
            command,
            env=environment(language, scale, folder),
            stdout=said,
            stderr=subprocess.STDOUT,
            check=False,
        )
    return done.returncode == 0


def main() -> int:
    """Take them two looks at a time; 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--scales", nargs="+", type=int, default=SCALES)
    parser.add_argument("--size", default="1360x820", help="of the main window (1024x700)")
    options = parser.parse_args()
    looks = [(language, scale) for language in options.languages for scale in options.scales]

    def taken(look: tuple[str, int]) -> bool:
        language, scale = look
        return take(options.folder.resolve() / f"{language}-{scale}", language, scale, options.size)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        results = list(pool.map(taken, looks))
    failed = [look for look, done in zip(looks, results, strict=True) if not done]
    for language, scale in failed:
        sys.stderr.write(f"{language} at {scale} % is not complete: see said.txt there\n")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
