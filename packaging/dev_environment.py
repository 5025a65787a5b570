"""The folder `.venv`: made once, filled with exactly the pinned packages, checked in no time."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dev_system import Trouble, install

ROOT = Path(__file__).resolve().parent.parent
RUNTIME_PINS = ROOT / "packaging" / "constraints.txt"
DEV_PINS = ROOT / "packaging" / "constraints-dev.txt"

OFFLINE = (
    r"Proxy|ConnectionError|NewConnection|ConnectTimeout|ReadTimeout|name resolution|getaddrinfo"
    r"|Connection (refused|broken|reset)|Network is unreachable|CERTIFICATE_VERIFY_FAILED"
)
# What pip says, in the order of looking, and what that means to somebody who just wants to start.
PIP_TROUBLES = {
    r"THESE PACKAGES DO NOT MATCH THE HASHES": """\
a downloaded package is not the one that Segue pins (its hash differs), so nothing was installed: \
the download was changed on its way, or the package index is wrong.""",
    r"No space left on device": "the disk is full; Segue's packages need about 450 MB.",
    OFFLINE: """\
the package index can't be reached: check the connection; behind a proxy set HTTPS_PROXY (and \
PIP_CERT to the company's certificate, if it has its own).""",
    r"No matching distribution|Could not find a version": """\
the package index has no ready-made package for this system, or isn't the one it seems; Segue \
needs 64-bit Windows 10, macOS 13 or Linux with glibc 2.34, or newer.""",
}


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment in `folder`, made by and for the Python that runs this."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def scripts(self) -> Path:
        """Where the environment keeps its programs."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def _stamp(self) -> Path:
        return self.folder / "segue-stamp.json"

    def prepare(self, pin_files: Sequence[Path]) -> None:
        """Make sure that every package of the pin files is there. Raises Trouble."""
        stamp = self._read_stamp()
        if stamp.get("identity") != self._identity() or not self.python.exists():
            stamp = {"identity": self._identity()}
            if not self._runs_this_python():
                self._create()
        digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in pin_files}
        missing = [file for file in pin_files if stamp.get(file.name) != digests[file.name]]
        if missing:
            self._install(missing)
            self._stamp.write_text(json.dumps(stamp | digests, indent=1), "utf-8")

    def _identity(self) -> str:
        # The folder belongs to it: a copied environment still points to where it came from.
        return f"{sys.version} {sys.base_prefix} {self.folder}"

    def _read_stamp(self) -> dict[str, str]:
        try:
            stamp = json.loads(self._stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _runs_this_python(self) -> bool:
        """Whether the folder holds a sound environment of this Python, whoever made it."""
        tell = "import pip, sys; print(sys.prefix, sys.version, sep='|', end='')"
        try:
            answer = subprocess.run(
                [self.python, "-I", "-c", tell], capture_output=True, text=True, check=True
            ).stdout
        except (OSError, subprocess.CalledProcessError):
            return False
        prefix, _, version = answer.partition("|")
        return version == sys.version and Path(prefix).resolve() == self.folder.resolve()

    def _create(self) -> None:
        package = f"python3.{sys.version_info.minor}-venv"  # Debian keeps ensurepip apart
        if importlib.util.find_spec("ensurepip") is None and not install([package]):
            raise Trouble(
                "this Python can't make environments (no ensurepip). On Debian and Ubuntu run: "
                f"sudo apt-get install -y {package}"
            )
        print(f"Making {self.folder.name} with Python {sys.version.split()[0]} ...", flush=True)
        builder = venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt")
        try:
            builder.create(self.folder)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Trouble(f"{self.folder} can't be made: {error}") from error

    def _install(self, pin_files: Sequence[Path]) -> None:
        count = sum(len(re.findall(r"(?m)^\w\S*==", file.read_text("utf-8"))) for file in pin_files)
        print(f"Installing {count} packages; the first time takes a while ...", flush=True)
        started = time.monotonic()
        # --no-deps and --only-binary: nothing comes in, and no code runs, but what is pinned.
        command: list[str | Path] = [
            self.python, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--no-deps",
            "--disable-pip-version-check", "--only-binary", ":all:", "--require-hashes",
        ]  # fmt: skip
        for file in pin_files:
            command += ["-r", file]
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env=os.environ | {"PIP_USER": "0", "PIP_PROGRESS_BAR": "off"},
            check=False,
        )
        if done.returncode:
            raise Trouble(explain_pip(done.stdout))
        print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)


def explain_pip(output: str) -> str:
    """One line about why pip failed; pip's own last lines where the cause is unknown."""
    for pattern, words in PIP_TROUBLES.items():
        if re.search(pattern, output):
            return words
    return "pip failed:\n" + "\n".join(output.strip().splitlines()[-15:])
