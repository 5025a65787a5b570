"""Every text that a user sees can be translated, by tools that only read the code.

lupdate takes a text's context from the class around `self.tr` and from the first argument of
`translate` and `marked`; what it can't read would be asked for under another name,
and stay English.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = [
    path
    for path in sorted((ROOT / "app").rglob("*.py"))
    if not path.is_relative_to(ROOT / "app" / "sandbox")
]
UI = [path for path in SOURCES if path.is_relative_to(ROOT / "app" / "ui")]

MARKERS = {"tr", "translate", "marked"}
SHOWING = {
    *("setText", "setTitle", "setWindowTitle", "setPlaceholderText", "setPrefix", "setSuffix"),
    *("setAccessibleName", "setAccessibleDescription", "setSpecialValueText", "set_tip"),
    *("addItem", "addTab", "addAction", "addMenu", "setTabText", "setLabelText", "add_setting"),
    *("PlainLabel", "ElidedLabel", "Chip", "QPushButton", "QCheckBox", "QRadioButton", "QAction"),
    *("button", "paragraph", "tell", "confirmed", "chosen", "Verdict", "OutcomeWords"),
}
"""Calls whose strings a user reads."""
NAMES = {"name", "role", "picture", "icon", "object_name"}
"""Arguments of such calls that are no words."""

WORDS = re.compile(r"[a-z]{2,}[,.:;]? \w+", re.IGNORECASE)
NOT_SHOWN = {
    "Client-based Applications": "Zoho's console has these in English",
    "Server-based Applications": "",
    "Mobile-based Applications": "",
    "Client Name": "",
    "Homepage URL": "",
    "Authorized Redirect URIs": "",
    "mass convert": "looked for in what Zoho says",
    "not approved": "",
    "under merge": "",
}


class Text(NamedTuple):
    """One text to translate, as lupdate is to find it."""

    context: str
    source: str


class Found(NamedTuple):
    """What reading one file gives: texts, and places that the tools would miss."""

    texts: list[Text]
    missed: list[str]


def texts_in(node: ast.AST, around: str = "") -> Found:
    """around: the class that node stands in."""
    found = Found([], [])
    for child in ast.iter_child_nodes(node):
        _read(child, around, found)
    return found


def _read(node: ast.AST, around: str, found: Found) -> None:
    if isinstance(node, ast.ClassDef):
        around = node.name
    if isinstance(node, ast.JoinedStr):
        inside = texts_in(ast.Module([*map(ast.Expr, node.values)], []), around).texts
        found.missed.extend(f"{node.lineno}: {text.source} within an f-string" for text in inside)
    name = _called(node)
    if isinstance(node, ast.Call) and name in MARKERS and not _is_str_translate(node):
        _take(node, name, around, found)
    for child in ast.iter_child_nodes(node):
        _read(child, around, found)


def _take(call: ast.Call, name: str, around: str, found: Found) -> None:
    literals = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if name == "tr":
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        if not (isinstance(owner, ast.Name) and owner.id == "self" and around):
            found.missed.append(f"{call.lineno}: tr of something else than self")
        elif not isinstance(literals[0], str):
            found.missed.append(f"{call.lineno}: tr of no literal")
        else:
            found.texts.append(Text(around, literals[0]))
    elif len(literals) > 1 and isinstance(literals[1], str):
        if isinstance(literals[0], str):
            found.texts.append(Text(literals[0], literals[1]))
        else:
            found.missed.append(f"{call.lineno}: the context is no literal")
        if name == "translate" and "%n" in literals[1]:
            found.missed.append(f"{call.lineno}: lupdate sees no plural here; self.tr it")


def _is_str_translate(call: ast.Call) -> bool:
    """str.translate has one argument, a table."""
    return _called(call) == "translate" and len(call.args) == 1


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def bare_words(module: ast.AST) -> Iterator[str]:
    """Words that no translator gets to see: any sentence, and any string given to be shown."""
    for node in _shown_parts(module):
        if isinstance(node, ast.Call) and _called(node) in SHOWING:
            named = [word.value for word in node.keywords if word.arg not in NAMES]
            given = filter(_is_a_word, (*node.args, *named))
            yield from (f"{node.lineno}: {ast.unparse(value)} is shown" for value in given)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value if node.value not in NOT_SHOWN and WORDS.search(node.value) else ""
            yield from (f"{node.lineno}: {words!r}",) * bool(words)


def _is_a_word(value: ast.expr) -> bool:
    """Whether it is a string, and no name in the code (a style's role, an icon's) or an address."""
    if not isinstance(value, ast.Constant) or not isinstance(value.value, str):
        return False
    a_name = re.fullmatch(r"[a-z][a-z0-9_.-]*|Segue|http://.*|[^A-Za-z]*|.", value.value)
    return a_name is None


def _shown_parts(node: ast.AST) -> Iterator[ast.AST]:
    """All of node but docstrings, annotations, errors, log lines and what is marked already."""
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if docstring or isinstance(node, ast.Raise | ast.Assert | ast.arguments) or _is_quiet(node):
        return
    yield node
    unread = {"annotation", "returns"}
    if _called(node) in {
        "restart",
        "start_once",
        "running",
        "cancel",
    }:  # a task: its name is for the log
        unread |= {"args"}
        yield from (part for arg in node.args[1:] for part in _shown_parts(arg))  # type: ignore[attr-defined]
    parts = [part for name, part in ast.iter_fields(node) if name not in unread]
    for part in parts:
        for child in part if isinstance(part, list) else [part]:
            if isinstance(child, ast.AST):
                yield from _shown_parts(child)


def _is_quiet(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    quiet = MARKERS | {"setObjectName", "setProperty", "compile", "getLogger", "TypeVar"}
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    return (isinstance(owner, ast.Name) and owner.id == "_log") or _called(node) in quiet


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def test_the_tools_see_every_text() -> None:
    missed = {str(path.relative_to(ROOT)): texts_in(tree(path)).missed for path in SOURCES}
    assert {name: places for name, places in missed.items() if places} == {}


def test_no_words_are_shown_untranslated() -> None:
    bare = {str(path.relative_to(ROOT)): list(bare_words(tree(path))) for path in UI}
    assert {name: places for name, places in bare.items() if places} == {}


@pytest.mark.parametrize(
    ("code", "texts", "missed"),
    [
        ("class A:\n def f(self): self.tr('Yes')", [Text("A", "Yes")], 0),
        ("class A:\n def f(self): other.tr('Yes')", [], 1),
        ("def f(): self.tr('Yes')", [], 1),
        ("class A:\n def f(self): self.tr(word)", [], 1),
        ("translate('A', 'Yes')", [Text("A", "Yes")], 0),
        ("marked('A', 'Yes, ' 'no')", [Text("A", "Yes, no")], 0),
        ("translate(CONTEXT, 'Yes')", [], 1),
        ("translate('A', '%n times', '', count)", [Text("A", "%n times")], 1),
        ("translate('A', TABLE[key])", [], 0),
        ("text.translate(TABLE)", [], 0),
        ('f\'{translate("A", "Yes")}\'', [Text("A", "Yes")], 1),
    ],
)
def test_what_the_tools_see(code: str, texts: list[Text], missed: int) -> None:
    found = texts_in(ast.parse(code))
    assert found.texts == texts
    assert len(found.missed) == missed


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("button('Close')", 1),
        ("button('close', name='Close')", 0),
        ("label.setText('Close')", 1),
        ("label.setText(self.tr('Close'))", 0),
        ("x = 'Nothing is lost'", 1),
        ("'''Why it is so.'''", 0),
        ("raise ValueError('it is so')", 0),
        ("_log.info('it is so')", 0),
        ("def f(x: 'it is so') -> None: pass", 0),
    ],
)
def test_what_counts_as_bare_words(code: str, count: int) -> None:
    assert len(list(bare_words(ast.parse(code)))) == count
