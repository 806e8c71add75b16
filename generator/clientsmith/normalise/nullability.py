"""Decide whether the intersection of schemas allows null.

Strictly, every part must allow it. But authors write `nullable` next to an allOf, or as a part of its own,
and mean the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import ANNOTATIONS, is_impossible, union_keyword

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft, Node

_DEPTH = 8


def allows_null(draft: Draft, parts: list[Node], outer: Node | None) -> bool:
    """Return whether an allOf allows null; `nullable` next to it or as a part of its own does.

    Args:
        draft: the document.
        parts: the parts of the allOf.
        outer: the schema around it, if there is one.
    """
    if outer is not None and outer.get("nullable"):
        return True
    if any(part.get("nullable") and not says_something(part) for part in parts):
        return True
    speaking = [part for part in parts if says_something(part)]
    says_so = [part for part in speaking if _mentions_null(draft, part)]
    return bool(says_so) and all(_takes_null(draft, part, 0) for part in speaking)


def _mentions_null(draft: Draft, part: Node) -> bool:
    target = draft.resolved(part)
    if part.get("nullable") or target.get("nullable") or target.get("type") == "null":
        return True
    return any(_mentions_null(draft, inner) for inner in part.get("allOf", ()))


def _takes_null(draft: Draft, part: Node, depth: int) -> bool:
    """Return whether a part allows null; one without a type only restricts other values."""
    if part.get("nullable"):
        return True
    schema = draft.resolved(part)
    if schema.get("nullable") or depth > _DEPTH:
        return True
    if "enum" in schema or is_impossible(schema):
        return False
    if "type" in schema and schema["type"] != "null":
        return False
    keyword = union_keyword(schema)
    if keyword and not any(_takes_null(draft, member, depth + 1) for member in schema[keyword]):
        return False
    return all(_takes_null(draft, inner, depth + 1) for inner in schema.get("allOf", ()))


def say_null(draft: Draft, result: Node, parts: list[Node], outer: Node | None) -> None:
    """Mark a schema as nullable, with the place of the first part that mentions null."""
    result["nullable"] = True
    for part in (*([] if outer is None else [outer]), *parts):
        for speaker in (part, draft.resolved(part)):
            if speaker.get("nullable"):
                result.move_place("nullable", speaker.place("nullable"))
                return


def says_something(part: Node) -> bool:
    """Return whether a part has keywords other than annotations and `nullable`."""
    return any(key not in ANNOTATIONS and key != "nullable" for key in part)
