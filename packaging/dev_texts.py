"""The texts of the user interface: gathered for the translators, made into what Segue loads.

Qt's own tools do the work, as PySide6 brings them. The .ts files are edited (by hand, or with Qt
Linguist); the .qm files are made of them and kept beside them, so that a checkout, a wheel and a
frozen build have the same ones without a step of their own.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from dev_environment import ROOT, Environment

LANGUAGES = ("de", "es", "ja")
FOLDER = ROOT / "resources" / "translations"


def catalogue(language: str) -> Path:
    """The file that translators edit."""
    return FOLDER / f"segue_{language}.ts"


def sources() -> list[Path]:
    """The files whose texts a user sees: the sandbox speaks as Zoho does, in English."""
    found = sorted((ROOT / "app").rglob("*.py"))
    return [path for path in found if not path.is_relative_to(ROOT / "app" / "sandbox")]


def gather(environment: Environment) -> int:
    """Bring each catalogue up to date and compile it; the exit code.

    A text that is new or changed stands there unfinished; one that is gone goes from there too.
    """
    catalogues = [catalogue(language) for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.txt"  # too many for a command line of Windows
        listed.write_text("\n".join(path.as_posix() for path in sources()), "utf-8")
        code = update(environment, listed, catalogues)
    return code or release(environment, catalogues)


def update(environment: Environment, listed: Path, catalogues: list[Path]) -> int:
    """Let lupdate put the texts of the listed files into the catalogues."""
    # Without line numbers: they would change in every commit that moves a line.
    options = ["-no-obsolete", "-locations", "none"]
    aliases = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=marked"]
    lupdate = environment.scripts / "pyside6-lupdate"
    return subprocess.call([lupdate, *options, *aliases, f"@{listed}", "-ts", *catalogues])


def release(environment: Environment, catalogues: list[Path]) -> int:
    """Let lrelease compile each catalogue; what isn't translated yet is left out, so English.

    What is called the same in both stays in: else Qt's own catalogue would have its say (Ctrl).
    """
    lrelease = environment.scripts / "pyside6-lrelease"
    return subprocess.call([lrelease, "-nounfinished", *catalogues])
