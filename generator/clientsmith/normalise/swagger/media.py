"""Media types: what an operation consumes and produces, as far as a client needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.normalise.draft import Draft, Node

JSON = "application/json"
BINARY = "application/octet-stream"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839, section 3.1)."""
    base = media_type.partition(";")[0].strip().lower()
    return base == JSON or base.endswith("+json")


def is_file(schema: Node) -> bool:
    """Whether a schema stands for bytes."""
    return schema.get("type") == "string" and schema.get("format") == "binary"


def declared(draft: Draft, operation: Node | None, key: str) -> list[str]:
    """What an operation consumes or produces; an empty list of its own takes back what all share."""
    given: Sequence[str] = _declaring(draft, operation, key).get(key, [])
    return list(dict.fromkeys(one.strip() for one in given))


def note_places(draft: Draft, operation: Node | None, key: str, content: Node) -> None:
    """Note that media types stand where an operation or the document says what it consumes or produces."""
    holder = _declaring(draft, operation, key)
    if key in holder:
        content.origin = holder.place(key)
        for media_type in content:
            content.move_place(media_type, holder.place_of_entry(key, media_type))


def _declaring(draft: Draft, operation: Node | None, key: str) -> Node:
    return draft.document if operation is None or key not in operation else operation


def offered(draft: Draft, place: Node, types: list[str], schema: Node) -> list[str]:
    """The media types in which a value of a schema travels.

    Swagger 2.0 has one schema for all of them: where JSON is among them, the others are the same value in
    other words. A text is an exception, and a file: these differ with their type.
    """
    if is_file(schema):
        return types or [BINARY]
    json = [one for one in types if is_json(one)]
    if not types:
        return [JSON]
    if not json or len(json) == len(types) or schema.get("type") == "string":
        return types
    others = ", ".join(one for one in types if one not in json)
    draft.note(place, f"the same value as {others} left out: JSON says it")
    return json
