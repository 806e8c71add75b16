"""What a value of the wrong type means: documents are written by hand, and by programs with mistakes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node
from clientsmith.source.numbers import as_written

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The answer where a value says nothing that could be kept.
NOTHING = object()
LEAVES = frozenset(("text", "flag", "list", "prose"))
_TYPES = frozenset(("string", "integer", "number", "boolean", "array", "object", "null"))
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
# What is there although it says nothing: an operation is still one that can be called.
_NEVER_LOST = frozenset(
    ("info", "components", "path item", "operation", "response", "header", "media type")
)
# The one key that a text in the place of a mapping is the value of.
_SHORT = {"server": "url", "tag": "name", "discriminator": "propertyName"}


def meant(value: Any, kind: str, known: Mapping[str, str], origin: str) -> Any:
    """A value as its author meant it; itself if nothing is wrong with it.

    Args:
        value: anything that a document holds.
        kind: what should stand there, in the words of `shape`.
        known: the keys of the kind, or of what it is a list of.
        origin: where the value stands, for nodes that are made.

    Returns:
        A value whose own type is right, or `NOTHING`.
    """
    if kind == "type":
        # A name, or in OpenAPI 3.1 a list of names.
        return _meant_type(value)
    if kind in LEAVES:
        return _meant_leaf(value, kind)
    if kind.startswith("["):
        return _meant_list(value, kind[1:-1], known)
    if isinstance(value, dict):
        return value
    if kind == "schema":
        return _meant_schema(value, origin)
    if kind in _SHORT and isinstance(value, str):
        return Node({_SHORT[kind]: value}, origin=origin)
    if kind == "{[text]}" and isinstance(value, str):
        # A security scheme by its name.
        return Node({value: []}, origin=origin)
    kept = kind.removeprefix("swagger ") in _NEVER_LOST
    return Node(origin=origin) if kept else NOTHING


def _meant_type(value: Any) -> Any:
    if not isinstance(value, list):
        return _meant_leaf(value, "text")
    # `[string, null]` without quotes.
    names = ["null" if one is None else one for one in value if one is None or isinstance(one, str)]
    return value if names == value else names


def _meant_leaf(value: Any, kind: str) -> Any:
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
            # Prose of any other kind is tidied where it is used.
            return NOTHING if isinstance(value, dict | list | bool) else value


def _meant_list(value: Any, kind: str, known: Mapping[str, str]) -> Any:
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
    if kind.startswith("{") or "$ref" in value or any(key in known for key in value):
        return [value]
    # A list whose elements have names, such as parameters.
    named = [one for one in value.values() if isinstance(one, dict)]
    return named or NOTHING


def _meant_schema(value: Any, origin: str) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _TYPES:
        return Node({"type": value.lower()}, origin=origin)
    return Node(origin=origin)


def outcome(found: Any) -> str:
    """What became of a value, for a report."""
    if found is NOTHING:
        return "left out"
    return f"read as {json.dumps(found)[:60]}" if found else "read as one that says nothing"


def words(value: Any) -> str:
    """What a value is, for a report."""
    if value is None:
        return "nothing"
    names = {dict: "a mapping", list: "a list", bool: "a truth value", str: f"the text {value!r}"}
    return next(
        (name for kind, name in names.items() if isinstance(value, kind)),
        f"the number {as_written(value)}",
    )[:80]
