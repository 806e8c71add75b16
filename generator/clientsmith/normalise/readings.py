"""Interpret values of the wrong type, which people and programs write by mistake."""

from __future__ import annotations

import json
from typing import Any

from clientsmith.grammar import FIELDS
from clientsmith.normalise.draft import Node
from clientsmith.source.numbers import as_written

#: The result for a value that cannot be interpreted.
NOTHING = object()
LEAVES = frozenset(("text", "flag", "list", "prose"))
#: The type of most values of a kind. They need no repair, and nothing inside is repaired.
EXPECTED_TYPES = {"text": str, "prose": str, "type": str, "flag": bool, "list": list}
_TYPES = frozenset(("string", "integer", "number", "boolean", "array", "object", "null"))
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
# Kinds that are kept even if they are empty: an operation can still be called.
_NEVER_LOST = frozenset(
    ("info", "components", "path item", "operation", "response", "header", "media type")
)
# The key whose value a string in the place of a mapping is.
_SHORT = {"server": "url", "tag": "name", "discriminator": "propertyName"}


def interpreted(value: Any, kind: str, origin: str) -> Any:
    """Return a value as its author meant it; the value itself if its type is right.

    Args:
        value: any value of a document.
        kind: the kind of value that is expected, in the words of the grammar.
        origin: the place of the value, for new nodes.

    Returns:
        A value whose own type is right, or `NOTHING`.
    """
    if kind == "type":
        # A name, or in OpenAPI 3.1 a list of names.
        return _as_type(value)
    if kind in LEAVES:
        return _as_leaf(value, kind)
    if kind.startswith("["):
        return _as_list(value, kind[1:-1])
    if isinstance(value, dict):
        return value
    if kind == "schema":
        return _as_schema(value, origin)
    if kind in _SHORT and isinstance(value, str):
        return Node({_SHORT[kind]: value}, origin=origin)
    if kind == "{[text]}" and isinstance(value, str):
        # A security scheme by its name.
        return Node({value: []}, origin=origin)
    kept = kind.removeprefix("swagger ") in _NEVER_LOST
    return Node(origin=origin) if kept else NOTHING


def _as_type(value: Any) -> Any:
    if not isinstance(value, list):
        return _as_leaf(value, "text")
    # `[string, null]` without quotes.
    names = ["null" if name is None else name for name in value if isinstance(name, str | None)]
    return value if names == value else names


def _as_leaf(value: Any, kind: str) -> Any:
    match kind:
        case "text" if isinstance(value, bool):
            return str(value).lower()
        case "text" if isinstance(value, int | float):
            # YAML reads `version: 1.10` as a number.
            return as_written(value)
        case "text":
            return value if isinstance(value, str) else NOTHING
        case "flag":
            if isinstance(value, bool):
                return value
            return _FLAGS.get(str(value).strip().lower(), NOTHING)
        case "list":
            if isinstance(value, list):
                return value
            return NOTHING if value is None or isinstance(value, dict) else [value]
        case _:
            # Other types of prose are converted where prose is used.
            return NOTHING if isinstance(value, dict | list | bool) else value


def _as_list(value: Any, kind: str) -> Any:
    if isinstance(value, list):
        return value
    if value is None and kind == "text":
        return []
    if isinstance(value, str) and (kind == "text" or kind in _SHORT):
        return [value]
    if isinstance(value, dict) and kind == "text":
        return list(value)
    if not isinstance(value, dict):
        return NOTHING
    if kind.startswith("{") or "$ref" in value or not FIELDS.get(kind, {}).keys().isdisjoint(value):
        return [value]
    # A list whose elements have names, such as parameters.
    named = [entry for entry in value.values() if isinstance(entry, dict)]
    return named or NOTHING


def _as_schema(value: Any, origin: str) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _TYPES:
        return Node({"type": value.lower()}, origin=origin)
    return Node(origin=origin)


def outcome(value: Any) -> str:
    """Describe for a report what `interpreted` made of a value."""
    if value is NOTHING:
        return "it is ignored"
    return f"read as {json.dumps(value)[:60]}" if value else "read as an empty one"


def words(value: Any) -> str:
    """Describe a value for a report."""
    if value is None:
        return "null"
    names = {dict: "a mapping", list: "a list", bool: "a boolean", str: f"the string {value!r}"}
    return next(
        (name for kind, name in names.items() if isinstance(value, kind)),
        f"the number {as_written(value)}",
    )[:80]
