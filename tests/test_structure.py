"""Test what the source tree promises to its readers."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import clientsmith

ROOT = Path(clientsmith.__file__).parent


def test_a_class_name_has_one_meaning() -> None:
    names = Counter(
        node.name
        for path in ROOT.rglob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert len(names) > 200
    assert [name for name, count in names.items() if count > 1] == []
