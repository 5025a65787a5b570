"""The queue with 100,000 leads: a keystroke, a click on a header, a page scrolled."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from time import thread_time

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import LeadRow, RecordId
from app.ui.leads.panel import LeadsPanel
from app.ui.leads.view import QueueView
from app.ui.theme import Scheme, Theme
from tests.benchmarks.application import the_application
from tests.benchmarks.goals import Measured, percentile, ratio, spread
from tests.benchmarks.turns import Turns
from tests.ui.leads.rows import fill, many_rows

LEADS = 100_000
WORDS = ("acme 12", "meyer", "zzz", "555 01", "ines", "web", "zylker boyle", "健")
ROUNDS = 8
PAGES = 100
STRETCH = 10
"""Pages that are scrolled in one go, as a person does, before it is the other view's turn."""

PLAIN_ROWS = 5000
_BASELINE_KEYS = ("a", "ac", "acm", "acme", "zz")


def measure() -> list[Measured]:
    """All goals of the queue, each beside its baseline."""
    rows = many_rows(LEADS)
    gc.freeze()  # the rows that the measurement itself holds are no part of what is measured
    bench = _Bench(rows)
    keys, clicks = bench.keystrokes(), bench.header_clicks()
    walks = bench.lane_walks(rows)
    lines = [bench.arriving_pages(rows), bench.scrolling(rows[:PLAIN_ROWS]), walks]
    # Last, since 500,000 items of Qt's model make every garbage collection after them longer.
    filtering, sorting = _proxy_blocks(rows)
    return [_keystroke(keys, filtering), _header_click(clicks, sorting), *reversed(lines)]


class _Bench:
    """The real panel in a window of its size in the program, and Qt's own parts beside it."""

    def __init__(self, rows: list[LeadRow]) -> None:
        self._turns = Turns()
        theme = Theme(the_application(), Scheme.LIGHT)
        self._panel = LeadsPanel(theme)
        self._window = QWidget()
        layout = QVBoxLayout(self._window)
        layout.addWidget(self._panel.search_edit)
        layout.addWidget(self._panel)
        self._window.resize(560, 860)
        self._window.show()
        view = self._panel.findChild(QueueView)
        assert isinstance(view, QueueView)
        self._view = view
        fill(self._panel, rows)
        self._do(lambda: None)

    def keystrokes(self) -> list[float]:
        """Milliseconds of the longest block for each key of some searches, typed and taken back."""
        blocks = []
        for _ in range(ROUNDS):
            for word in WORDS:
                blocks += [self._do(partial(self._type, letter)) for letter in word]
                blocks += [self._do(self._backspace) for _ in word]
        return blocks

    def header_clicks(self) -> list[float]:
        """Columns sorted both ways; the orders are stored, as they are seconds after a start."""
        header = self._view.horizontalHeader()
        sections = [section for section in range(5) if not header.isSectionHidden(section)]
        return [
            self._do(partial(header.sectionClicked.emit, section))
            for _ in range(ROUNDS)
            for section in (*sections, *sections)
        ]

    def lane_walks(self, rows: list[LeadRow]) -> Measured:
        """Tab through the lanes, some of them with half the queue; and fifty badges that come."""
        for start in range(0, LEADS, 1000):
            some = enumerate(rows[start : start + 1000])
            self._panel.set_suggestions({row.id: _suggested(n) for n, row in some})
        self._do(lambda: None)
        blocks = []
        for _ in range(ROUNDS):
            blocks += [self._do(partial(self._panel.lane_bar.step, 1)) for _ in range(5)]
            fifty = {row.id: _suggested(_ + 1 + n) for n, row in enumerate(rows[:50])}
            blocks.append(self._do(partial(self._panel.set_suggestions, fifty)))
        self._panel.lane_bar.choose(None)
        self._do(lambda: None)
        return Measured(
            f"a lane of {LEADS:,} chosen, fifty badges set",
            "< 16 ms",
            "",
            f"{max(blocks):.1f} ms at worst",
            spread(blocks, " ms"),
            max(blocks) < 16,
        )

    def scrolling(self, rows: list[LeadRow]) -> Measured:
        """Pages of the queue and of Qt's own view and model, by turns."""
        plain_model = _plain_model(rows)
        plain = self._made_plain_view(plain_model)
        gc.collect()
        gc.freeze()
        ours, theirs = [], []
        for first in range(0, PAGES, STRETCH):
            pages = range(first, first + STRETCH)
            ours += [_repaint(self._view, page) for page in pages]
            theirs += [_repaint(plain, page) for page in pages]
        return ratio(
            "scrolling a page / the same view over a C++ model",
            1.0,
            ours,
            theirs,
            of="QStandardItemModel",
        )

    def arriving_pages(self, rows: list[LeadRow]) -> Measured:
        """200 more leads while the list is sorted by name: not in the table, but in the promise."""
        self._view.horizontalHeader().sectionClicked.emit(0)
        self._do(lambda: None)
        blocks = []
        for start in range(0, 2000, 200):
            fresh = [
                row._replace(id=RecordId(row.id + "000"), name=row.name[::-1])
                for row in rows[start : start + 200]
            ]
            blocks.append(self._do(partial(self._panel.append, fresh)))
        return Measured(
            f"a page of 200 merged into {LEADS:,} sorted by name",
            "< 16 ms",
            "",
            f"{max(blocks):.1f} ms at worst",
            spread(blocks, " ms"),
            max(blocks) < 16,
        )

    def _do(self, deed: Callable[[], object]) -> float:
        return self._turns.longest(deed, lambda: not self._panel.is_working)

    def _type(self, letter: str) -> None:
        edit: QLineEdit = self._panel.search_edit
        if letter.isascii():
            QTest.keyClicks(edit, letter)
        else:
            edit.insert(letter)

    def _backspace(self) -> None:
        QTest.keyClick(self._panel.search_edit, Qt.Key.Key_Backspace)

    def _made_plain_view(self, model: QStandardItemModel) -> QTableView:
        """Qt's view over Qt's model, in the size, with the columns and rows of the queue."""
        plain = QTableView()
        plain.setModel(model)
        plain.verticalHeader().hide()
        plain.verticalHeader().setDefaultSectionSize(
            self._view.verticalHeader().defaultSectionSize()
        )
        plain.setShowGrid(False)
        plain.setWordWrap(False)
        plain.setFrameShape(QFrame.Shape.NoFrame)
        plain.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        plain.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        plain.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        plain.setFixedSize(self._view.size())
        for column in range(5):
            plain.setColumnWidth(column, self._view.columnWidth(column))
            plain.setColumnHidden(column, self._view.isColumnHidden(column))
        plain.show()
        QApplication.processEvents()
        return plain


def _suggested(number: int) -> Suggestion:
    lanes = (Lane.READY, Lane.NEW, Lane.CHOOSE, Lane.BLOCKED)
    return Suggestion(lanes[number % 7 % 4], Ground.NOTHING_MATCHES, probable=number % 2 == 0)


def _keystroke(blocks: list[float], baseline: float) -> Measured:
    most, worst = percentile(blocks, 99), max(blocks)
    return Measured(
        f"keystroke at {LEADS:,}, longest UI block",
        "p99 < 10, max < 16 ms",
        f"QSortFilterProxyModel: {baseline:.0f} ms",
        f"p99 {most:.1f}, max {worst:.1f} ms",
        spread(blocks, " ms"),
        most < 10 and worst < 16,
    )


def _header_click(blocks: list[float], baseline: float) -> Measured:
    worst = max(blocks)
    return Measured(
        f"click on a column header at {LEADS:,}",
        "< 12 ms",
        f"QSortFilterProxyModel: {baseline:.0f} ms",
        f"{worst:.1f} ms at worst",
        spread(blocks, " ms"),
        worst < 12,
    )


def _proxy_blocks(rows: list[LeadRow]) -> tuple[float, float]:
    """Milliseconds of a keystroke (the longest of some) and of a sort in Qt's own way."""
    proxy, view = QSortFilterProxyModel(), QTableView()
    model = _plain_model(rows)
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    keys = [_milliseconds(partial(proxy.setFilterFixedString, key)) for key in _BASELINE_KEYS]
    proxy.setFilterFixedString("")
    return max(keys), _milliseconds(partial(proxy.sort, 0))


def _milliseconds(deed: Callable[[], object]) -> float:
    begin = thread_time()
    deed()
    return (thread_time() - begin) * 1000


def _plain_model(rows: list[LeadRow]) -> QStandardItemModel:
    model = QStandardItemModel(0, 5)
    for row in rows:
        texts = (row.name, row.source, row.company, row.created_time, row.owner_name)
        model.appendRow([QStandardItem(text) for text in texts])
    return model


def _repaint(view: QTableView, page: int) -> float:
    bar = view.verticalScrollBar()
    bar.setValue(page * (bar.maximum() // PAGES))
    return _milliseconds(view.viewport().repaint)
