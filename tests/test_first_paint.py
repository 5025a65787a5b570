"""What stands before the first paint is what it shows (performance.md, Start)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HEAVY = {
    "asyncio",
    "dataclasses",  # each of them is source that is written and compiled at every start
    "hashlib",
    "html",
    "httpx",
    "msgspec",
    "qasync",
    "subprocess",
    "app.domain.matching",
    "app.domain.records",
    "app.ui.detail.pane",
    "app.ui.dialogs",
    "app.ui.leads.states",
    "app.ui.start_page",
}
SCRIPT = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from app.home import make_folders, open_home
from app.instance import Instance
from app.launch import stand
from app.program import qt_sha256
from app.sources import DemoSource
from app.store.cache import LeadCache, cache_path
from app.store.folders import folders_below
from app.ui.theme import make_application
from app.domain.lead_row import Hindrance, LeadRow, RecordId

DemoSource.begin = lambda self: None
folders = folders_below(Path(sys.argv[1]))
make_folders(folders)
cache = LeadCache(cache_path(folders.cache, "demo:x", qt_sha256))
rows = [LeadRow(RecordId(str(n)), "Pat", *[""] * 8, Hindrance.NONE) for n in range(3)]
list(cache.store(rows))
cache.close()
home = open_home(folders, Instance(folders.data), lambda: datetime.now(UTC))
app = make_application()
standing = stand(app, DemoSource("x"), home)
print(json.dumps([standing.window.queue.row_count(), sorted(sys.modules)]))
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    rows, loaded = json.loads(ran.stdout.splitlines()[-1])
    assert rows == 3
    assert HEAVY & set(loaded) == set()
