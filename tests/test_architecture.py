"""Rules of the house that no linter has: sizes, nested event loops, plain text, words.

Import directions are import-linter's business (pyproject.toml).
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 40

APP = sorted((ROOT / "app").rglob("*.py"))
CODE = APP + sorted((ROOT / "packaging").glob("*.py"))
EVERYTHING = CODE + sorted((ROOT / "tests").rglob("*.py"))

LATER_WORDS = re.compile(
    r"\b(?:" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]) + r")\b"
)


@dataclass(frozen=True, slots=True)
class Ban:
    """Something that only the named files may do; `instead` says what the others do."""

    name: str
    instead: str
    only_in: tuple[str, ...] = ()


# CRM values are hostile: Qt's Auto format would render their markup, so few places make text sinks.
BANNED_CALLS = (
    # The program paints its window in a Qt loop of its own before asyncio, hence any task, exists.
    Ban("exec", "a nested event loop breaks running tasks; open() and await", ("app/launch.py",)),
    Ban("exec_", "a nested event loop breaks running tasks; open() and await"),
    Ban("processEvents", "a nested event loop breaks running tasks; await"),
    Ban("QLabel", "app.ui.text makes labels that show plain text", ("app/ui/text.py",)),
    Ban("QMessageBox", "app.ui.dialogs asks and tells", ("app/ui/dialogs.py",)),
    Ban(
        "QSystemTrayIcon",
        "app.ui.desk.notifier tells counts, no value",
        ("app/ui/desk/notifier.py",),
    ),
    Ban("setToolTip", "app.ui.text sets tool tips as plain text", ("app/ui/text.py",)),
    Ban("setTextFormat", "app.ui.text and dialogs do", ("app/ui/text.py", "app/ui/dialogs.py")),
    Ban("setInformativeText", "app.ui.dialogs shows it as plain text", ("app/ui/dialogs.py",)),
    *(
        Ban(name, "Qt would guess markup in it; app.ui.text, dialogs or QPlainTextEdit")
        for name in (
            *("QErrorMessage", "QFormLayout", "QGraphicsTextItem", "QInputDialog"),
            *("QProgressDialog", "QSplashScreen", "QStaticText", "QStatusBar"),
            *("QTextBrowser", "QTextDocument", "QTextEdit", "QToolTip", "QWhatsThis", "QWizard"),
            *("QWizardPage", "addRow", "appendHtml", "fromHtml", "insertHtml", "insertMarkdown"),
            *("setDetailedText", "setHtml", "setMarkdown", "setWhatsThis"),
        )
    ),
    Ban("setOpenExternalLinks", "app.ui.links opens addresses after a strict parse"),
    Ban("QDesktopServices", "app.ui.links opens addresses", ("app/ui/links.py",)),
    Ban("openUrl", "app.ui.links opens addresses", ("app/ui/links.py",)),
    Ban("fromUserInput", "it makes file and share addresses of what looks like them"),
    Ban("webbrowser", "app.ui.links opens addresses"),
)
BANNED_NAMES = (
    # An item's tool tip goes through QToolTip: whoever serves it escapes it by tip_markup.
    Ban(
        "Qt.ItemDataRole.ToolTipRole",
        "app.ui.text.tip_markup",
        ("app/ui/leads/model.py", "app/ui/history/model.py"),
    ),
    Ban("Qt.ItemDataRole.WhatsThisRole", "app.ui.text.tip_markup"),
    *(
        Ban(f"Qt.{scope}{name}", "CRM values are plain text")
        for scope in ("", "TextFormat.")
        for name in ("AutoText", "RichText", "MarkdownText")
    ),
    Ban("QDialog.exec", "open() and await"),
    # Files are written in threads of their own.
    Ban("time.sleep", "it blocks the window", ("app/store/files.py",)),
    Ban("asyncio.ensure_future", "app.ui.tasks.TaskScope or a TaskGroup"),
)


@cache
def source(path: Path) -> str:
    return path.read_text("utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(source(path))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def long_functions(module: ast.Module) -> list[str]:
    """Functions of more lines than allowed; a docstring's lines don't count."""
    found = []
    for function in functions(module):
        first = function.body[0]
        lines = (function.end_lineno or 0) - function.lineno + 1
        if ast.get_docstring(function) is not None:
            lines -= (first.end_lineno or 0) - first.lineno + 1
        if lines > MAX_FUNCTION_LINES:
            found.append(f"{function.name} at line {function.lineno}: {lines} lines")
    return found


def dotted(function: ast.expr) -> list[str]:
    """What a call names, from the method back to the class and its module."""
    names = []
    while isinstance(function, ast.Attribute):
        names.append(function.attr)
        function = function.value
    return [*names, function.id] if isinstance(function, ast.Name) else names


def banned(module: ast.Module, where: str) -> list[str]:
    """Calls and names that `where` may not use."""
    bans = {ban.name: ban for ban in BANNED_CALLS + BANNED_NAMES if where not in ban.only_in}
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            names = dotted(node.func)
        elif isinstance(node, ast.Attribute):
            names = [ast.unparse(node)]
        elif isinstance(node, ast.ClassDef):  # a subclass is as much of a text sink
            names = [ast.unparse(base).rpartition(".")[2] for base in node.bases]
        elif isinstance(node, ast.Import | ast.ImportFrom):  # under whatever name
            names = [alias.name for alias in node.names]
        else:
            continue
        found += [
            f"line {node.lineno}: {name} ({bans[name].instead})" for name in names if name in bans
        ]
    return found


def foreign_imports(module: ast.Module) -> set[str]:
    """Top-level names imported from neither the standard library nor app.domain."""
    found = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        found |= {name for name in names if name.split(".")[0] not in sys.stdlib_module_names}
    return {name for name in found if name != "app.domain" and not name.startswith("app.domain.")}


# One test a rule, not one a rule and file: it names every file that breaks it.


def test_files_and_functions_have_one_purpose() -> None:
    lengths = {named(path): source(path).count("\n") for path in CODE}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_FILE_LINES} == {}
    assert _broken(CODE, lambda path: long_functions(tree(path))) == {}


def test_nothing_is_done_where_it_is_banned() -> None:
    assert _broken(CODE, lambda path: banned(tree(path), named(path))) == {}


def test_modules_say_what_they_are_for() -> None:
    assert [named(path) for path in APP if not ast.get_docstring(tree(path))] == []


def test_nothing_is_left_for_later() -> None:
    assert _broken(EVERYTHING, lambda path: LATER_WORDS.findall(source(path))) == {}


def test_domain_is_the_standard_library_alone() -> None:
    domain = [path for path in APP if path.is_relative_to(ROOT / "app" / "domain")]
    assert _broken(domain, lambda path: sorted(foreign_imports(tree(path)))) == {}


def _broken(paths: list[Path], findings: Callable[[Path], list[str]]) -> dict[str, list[str]]:
    return {named(path): found for path in paths if (found := findings(path))}


@pytest.mark.parametrize(
    ("code", "where", "count"),
    [
        ("dialog.exec()", "app/ui/convert/dialog.py", 1),
        ("QApplication.processEvents()", "app/main.py", 1),
        ("label = QLabel(text)", "app/ui/detail/view.py", 1),
        ("label = QtWidgets.QLabel(text)", "app/ui/detail/view.py", 1),
        ("label = QLabel(text)", "app/ui/text.py", 0),
        ("class Fancy(QLabel): pass", "app/ui/detail/view.py", 1),
        ("QMessageBox.warning(self, '', text)", "app/ui/dialogs.py", 0),
        ("box = QMessageBox(self)", "app/ui/detail/view.py", 1),
        ("button.setToolTip(lead.name)", "app/ui/detail/view.py", 1),
        ("from PySide6.QtWidgets import QLabel as Words", "app/ui/detail/view.py", 1),
        ("box.setInformativeText(text)", "app/ui/convert/dialog.py", 1),
        ("QtWidgets.QToolTip.showText(place, text)", "app/ui/leads/view.py", 1),
        ("from PySide6.QtWidgets import QToolTip", "app/ui/leads/view.py", 1),
        ("button.setWhatsThis(text)", "app/ui/leads/view.py", 1),
        ("QStatusBar(self).showMessage(text)", "app/ui/main_window.py", 1),
        ("edit.appendHtml(text)", "app/ui/detail/view.py", 1),
        ("document.setHtml(text)", "app/ui/detail/view.py", 1),
        ("QTextEdit(text)", "app/ui/detail/view.py", 1),
        ("QErrorMessage(self).showMessage(text)", "app/ui/dialogs.py", 1),
        ("QProgressDialog(text, stop, 0, 9)", "app/ui/dialogs.py", 1),
        ("QInputDialog.getText(self, text, text)", "app/ui/dialogs.py", 1),
        ("from PySide6.QtWidgets import QInputDialog", "app/ui/dialogs.py", 1),
        ("class Page(QWizardPage): pass", "app/ui/signin/page.py", 1),
        ("form.addRow(text, edit)", "app/ui/convert/deal_section.py", 1),
        ("label.setTextFormat(Qt.TextFormat.AutoText)", "app/ui/text.py", 1),
        ("label.setTextFormat(Qt.RichText)", "app/ui/text.py", 1),
        ("return Qt.ItemDataRole.ToolTipRole", "app/ui/bulk/model.py", 1),
        ("import webbrowser", "app/ui/links.py", 1),
        ("QDesktopServices.openUrl(url)", "app/ui/detail/view.py", 2),
        ("from PySide6.QtGui import QDesktopServices", "app/ui/links.py", 0),
        ("time.sleep(1)", "app/sandbox/server.py", 1),
        ("await asyncio.sleep(1)", "app/sandbox/server.py", 0),
    ],
)
def test_the_bans_see_what_they_ban(code: str, where: str, count: int) -> None:
    # `await` outside of a function parses only in a function.
    module = ast.parse("async def work():\n    " + code)
    assert len(banned(module, where)) == count


def test_long_functions_are_seen() -> None:
    body = "    x = 1\n"
    at_limit = "def f():\n" + body * (MAX_FUNCTION_LINES - 1)
    documented = 'def f():\n    """Why.\n\n    More.\n    """\n' + body * (MAX_FUNCTION_LINES - 1)
    assert not long_functions(ast.parse(at_limit))
    assert not long_functions(ast.parse(documented))
    assert long_functions(ast.parse(at_limit + body))


def test_foreign_imports_are_seen() -> None:
    module = ast.parse(
        "import json\nimport httpx\nfrom app.domain.plan import Plan\nimport app.zoho"
    )
    assert foreign_imports(module) == {"httpx", "app.zoho"}
