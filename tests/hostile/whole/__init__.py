"""A document of each version with every key that the grammar knows, as far as clients support it."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import Any

import yaml

VERSIONS = ("2.0", "3.0", "3.1", "3.2")
_HERE = Path(__file__).parent


def whole(version: str) -> dict[str, Any]:
    """A copy of the document of a version; 3.1 and 3.2 are written as what they add."""
    return copy.deepcopy(_read(version))


@cache
def _read(version: str) -> dict[str, Any]:
    data = yaml.safe_load((_HERE / f"{version}.yaml").read_text(encoding="utf-8"))
    before = VERSIONS[VERSIONS.index(version) - 1]
    return data if version in ("2.0", "3.0") else _joined(whole(before), data)


def _joined(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    for key, value in new.items():
        both = isinstance(value, dict) and isinstance(old.get(key), dict)
        old[key] = _joined(old[key], value) if both else value
    return old
