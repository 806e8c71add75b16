"""Write two schemas alike before they are merged, and check what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Node
from clientsmith.normalise.rest import PATTERNS, pattern_schema

if TYPE_CHECKING:
    from clientsmith.normalise.places import Home

OTHERS = "additionalProperties"


class ContradictionError(Exception):
    """No value matches both of two parts; the message is what they differ in."""


def align(left: Node, right: Node) -> None:
    """Write a list that is merged with a tuple as a tuple of its items."""
    for part, other in ((left, right), (right, left)):
        if "prefixItems" in part and "items" in other:
            items = other.pop("items")
            other["prefixItems"] = [items] * len(part["prefixItems"])


def align_rest(left: Node, right: Node, home: Home) -> None:
    """Let a schema for all additional properties replace one for those that match a pattern."""
    for part, other in ((left, right), (right, left)):
        if PATTERNS in part and OTHERS in other:
            # A part that forbids additional properties does not apply to those of another part.
            loser, key = (part, PATTERNS) if isinstance(other[OTHERS], Node) else (other, OTHERS)
            del loser[key]
    first, second = pattern_schema(left), pattern_schema(right)
    if first is not None and second is not None:
        pattern = "|".join(dict.fromkeys((*left[PATTERNS], *right[PATTERNS])))
        value = first if first == second else either(first, second, home)
        left[PATTERNS] = right[PATTERNS] = Node({pattern: value}, origin=value.origin)


def either(first: Node, other: Node, home: Home) -> Node:
    """Return a union of two types of additional properties."""
    result = Node({"anyOf": [first, other]}, origin=other.origin)
    result.home = (*home, "Value")
    return result


def note_places(key: str, left: Node, right: Node, result: Node) -> None:
    """Record the part that a value was taken from, if any; the later one if both have it."""
    source = left if result[key] == left[key] != right[key] else right
    result.take_places(source, key)
    if key == "required":
        for name in left[key]:
            if name not in right[key]:
                result.move_entry(key, name, left.place_of_entry(key, name))


def check_length(result: Node) -> None:
    """Raise an error if another part contradicts the length of a tuple."""
    members = result.get("prefixItems")
    if members is not None and not result["minItems"] == len(members) == result["maxItems"]:
        raise ContradictionError("the number of items")


def fresh(schema: Node) -> Node:
    """Return a copy with its own lists and property mappings; the schemas in them stay shared."""
    result = Node(schema, origin=schema.origin)
    result.home = schema.home
    for key, value in schema.items():
        if key == "properties":
            result[key] = Node(value, origin=value.origin)
        elif isinstance(value, list):
            result[key] = list(value)
    return result
