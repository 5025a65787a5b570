"""The Linux libraries that Qt doesn't bring along, and the packages that hold them on Debian."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


class Trouble(Exception):
    """Something that the user can mend; its text is the one line that says what and how."""


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by its soname, and the Debian package that holds it."""

    soname: str
    package: str
    window_only: bool = False
    """Needed to show a window (the xcb platform), not for work offscreen."""


# `readelf -d` of Qt6Core, Gui, Network, DBus, Widgets and of the xcb and offscreen platforms.
LIBRARIES = (
    Library("libEGL.so.1", "libegl1"),
    Library("libGL.so.1", "libgl1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libbrotlidec.so.1", "libbrotli1"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libX11-xcb.so.1", "libx11-xcb1", window_only=True),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", window_only=True),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", window_only=True),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", window_only=True),
    Library("libxcb-shape.so.0", "libxcb-shape0", window_only=True),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", window_only=True),
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGE = "fonts-dejavu-core"


def provide_libraries(*, for_window: bool) -> None:
    """On Linux, install what Qt misses, if we may. Raises Trouble where Qt couldn't start."""
    if sys.platform != "linux":
        return
    missing = missing_libraries(loads)
    packages = [library.package for library in missing]
    if not any_font(Path(folder).expanduser() for folder in FONT_FOLDERS):
        packages.append(FONT_PACKAGE)
    if not packages or install(packages):
        return
    advice = how_to_install(packages, [library.soname for library in missing])
    if any(for_window or not library.window_only for library in missing):
        raise Trouble(f"Qt needs system libraries that are missing here. {advice}")
    print(f"Fonts, or libraries for real windows, are missing here. {advice}", flush=True)


def missing_libraries(loads: Callable[[str], bool]) -> list[Library]:
    """Those of LIBRARIES for whose soname `loads` says no."""
    return [library for library in LIBRARIES if not loads(library.soname)]


def loads(soname: str) -> bool:
    """Whether the system's own loader finds the library: the question that Qt will ask."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def any_font(folders: Iterable[Path]) -> bool:
    """Whether there is a font to draw text with."""
    suffixes = {".ttf", ".ttc", ".otf", ".pfb"}
    return any(file.suffix in suffixes for folder in folders for file in folder.rglob("*.*"))


def how_to_install(packages: Sequence[str], sonames: Sequence[str]) -> str:
    """What the user types; the bare names where we don't know the system's packages."""
    if shutil.which("apt-get"):
        return f"Run: sudo apt-get install -y {' '.join(packages)}"
    return f"Install with your system's package manager: {' '.join(sonames) or 'a font'}"


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages as root or by a sudo that asks for no password; whether it worked."""
    prefix = root_prefix()
    if prefix is None or not shutil.which("apt-get"):
        return False  # also where there is neither: Windows, macOS
    print(f"Installing system libraries for Qt: {' '.join(packages)} ...", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    apt = [*prefix, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*apt, *step],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
    if done.returncode:
        print(done.stderr.strip(), file=sys.stderr)
    return done.returncode == 0


def root_prefix() -> list[str] | None:
    """What makes a command run as root without a question; None where nothing does."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and not subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode
    ):
        return sudo
    return None
