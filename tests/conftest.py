"""What every test may use: the generated packages, importable as if they were installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import httpcore2
import httpx2

from tests.amount import load_profile

if TYPE_CHECKING:
    import pytest

GENERATED = Path(__file__).parent.parent / "generated"

sys.path[:0] = [str(path) for path in sorted(GENERATED.glob("*/src"))]

if os.environ.get("CLIENTSMITH_HTTP") == "httpx2":
    # The runtime and its tests take httpx2 for httpx.
    sys.modules["httpx"] = httpx2
    sys.modules["httpcore"] = httpcore2

load_profile()

CORPUS = GENERATED.parent.parent / "shared" / "corpus"
# Begun first, so that at the end no process waits long for what another has just begun.
LONG = (
    "tests/typing/",
    "tests/roundtrip/",
    "tests/corpus/",
    "tests/install/",
    "tests/normalise/test_providers.py",
    "tests/providers/",
    "tests/features/test_names.py",
    "tests/runtime/test_lists",
    "tests/load/",
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long ones first; without the corpus, its tests are not there."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))
    if CORPUS.is_dir():
        return
    missing = [item for item in items if item.get_closest_marker("corpus")]
    config.hook.pytest_deselected(items=missing)
    items[:] = [item for item in items if item not in missing]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not CORPUS.is_dir():
        terminalreporter.write_line(
            "the tests marked corpus were left out: there is no folder shared/corpus beside the project"
        )
