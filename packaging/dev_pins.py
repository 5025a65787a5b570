"""Makes the pin files: each package's version, with the hashes of its files for every system.

uv resolves for all systems and Pythons at once (`--universal`), which pip can't; it is needed for
this alone. Versions that are pinned already stay, unless --upgrade is given.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

from dev_environment import DEV_PINS, ROOT, RUNTIME_PINS
from dev_system import Trouble

HEADER = """\
# {what}; made by `python3 packaging/dev.py pins`, not by hand.
# Hashes of the files for Windows, macOS and Linux, Python 3.11 to 3.13.
"""
RUNTIME_HEADER = HEADER.format(what="What Segue runs on")
DEV_HEADER = HEADER.format(what="What its tests and checks need besides constraints.txt")


def make_pins(options: Sequence[str]) -> None:
    """Write both pin files; `options` go to `uv pip compile`. Raises Trouble."""
    with tempfile.TemporaryDirectory() as scratch:
        uv = find_uv(Path(scratch))
        known = Path(scratch) / "known.txt"
        known.write_text(_text(RUNTIME_PINS) + _text(DEV_PINS), "utf-8")
        runtime = entries(_compile(uv, known, options))
        everything = entries(_compile(uv, known, ["--extra", "dev", *options]))
    changed = [name for name in runtime if version(everything[name]) != version(runtime[name])]
    if changed:
        raise Trouble(f"the development tools want other versions of {', '.join(changed)}.")
    # A tool may need a package where Segue doesn't (on another Python): then it is in both files.
    additional = {name: text for name, text in everything.items() if runtime.get(name) != text}
    RUNTIME_PINS.write_text(RUNTIME_HEADER + "".join(runtime.values()), "utf-8", newline="\n")
    DEV_PINS.write_text(DEV_HEADER + "".join(additional.values()), "utf-8", newline="\n")
    print(f"{RUNTIME_PINS.name}: {len(runtime)} packages; {DEV_PINS.name}: {len(additional)} more")


def find_uv(scratch: Path) -> str:
    """The uv of this machine, else one installed into the scratch folder."""
    if found := shutil.which("uv"):
        return found
    venv.create(scratch / "venv", with_pip=True, symlinks=sys.platform != "win32")
    scripts = scratch / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    done = subprocess.run([scripts / "python", "-m", "pip", "-q", "install", "uv"], check=False)
    if done.returncode:
        raise Trouble("uv, which makes the pins, can't be installed.")
    return str(scripts / "uv")


def _compile(uv: str, known: Path, options: Sequence[str]) -> str:
    out = known.with_name("out.txt")
    shutil.copyfile(known, out)  # uv keeps the versions that its output file names
    command: list[str | Path] = [
        uv, "pip", "compile", "pyproject.toml", "--output-file", out, "--universal",
        "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:",
        "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate", "--quiet",
        *options,
    ]  # fmt: skip
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise Trouble("uv found no set of versions; see above.")
    return out.read_text("utf-8")


def entries(compiled: str) -> dict[str, str]:
    """Each package's lines by its name: `httpx==0.28.1 \\` and its hashes."""
    blocks = re.split(r"(?m)^(?=\w)", compiled)
    return {block.split("==")[0]: block for block in blocks if "==" in block}


def version(entry: str) -> str:
    """The version that an entry pins."""
    return entry.split("==")[1].split(maxsplit=1)[0]


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""
