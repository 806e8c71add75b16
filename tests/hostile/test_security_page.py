"""The limits in the docs are those of the code."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CODE = ROOT / "generator" / "clientsmith"
ROWS = [
    line.split(" | ")
    for line in (ROOT / "docs" / "security.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and "`" in line
]
FILES = [
    (row, file, constant)
    for row in ROWS
    for file, constant in re.findall(r"`([a-z_/]+\.py)(?: ([A-Z_]+))?`", row[-1])
]


def _written(value: float) -> set[str]:
    """How a limit may be written."""
    written = {f"{value:,}", f"{value:,.0f}"}
    for unit, size in (("KiB", 1 << 10), ("MiB", 1 << 20)):
        if value >= size and value % size == 0:
            written.add(f"{value / size:,.0f} {unit}")
    return written


@pytest.mark.parametrize(("row", "file", "constant"), FILES, ids=lambda part: str(part)[-40:])
def test_each_limit_is_the_one_of_the_code(row: list[str], file: str, constant: str) -> None:
    assert (CODE / file).is_file()
    if constant:
        name = f"clientsmith.{file.removesuffix('.py').replace('/', '.')}"
        value = getattr(importlib.import_module(name), constant)
        assert any(
            re.search(rf"(?<!\d){re.escape(text)}(?!\d)", row[1]) for text in _written(value)
        )


def test_options_are_those_of_clients() -> None:
    from clientsmith.naming.credentials import CLIENT_OPTIONS

    named = {name for row in ROWS for name in re.findall(r"`([a-z]+_[a-z_]+|timeout)`", row[-1])}
    assert named
    assert named <= set(CLIENT_OPTIONS)
