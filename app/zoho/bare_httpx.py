"""httpx without its command line, for which it would load click, rich and pygments where they are.

Whoever uses httpx imports it as usual; the steps of warmup.py make this the first import of it.
"""

from __future__ import annotations

import sys
from typing import Any, Final

_COMMAND_LINE: Final = "httpx._main"

if "httpx" not in sys.modules:
    modules: dict[str, Any] = sys.modules
    modules[_COMMAND_LINE] = None  # Python's own way to say that there is no such module
    import httpx  # noqa: F401

    del modules[_COMMAND_LINE]
