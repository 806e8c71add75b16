"""The media types that an operation consumes and produces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.normalise.draft import Draft, Node

JSON = "application/json"
BINARY = "application/octet-stream"


def is_json(media_type: str) -> bool:
    """Return whether a media type is JSON (RFC 6839, section 3.1)."""
    base = media_type.partition(";")[0].strip().lower()
    return base == JSON or base.endswith("+json")


def is_file(schema: Node) -> bool:
    """Return whether a schema describes bytes."""
    return schema.get("type") == "string" and schema.get("format") == "binary"


def declared(draft: Draft, operation: Node | None, key: str) -> list[str]:
    """Return what an operation consumes or produces; its own list replaces the global one.

    Args:
        draft: the document.
        operation: the operation; None for what all of them share.
        key: `consumes` or `produces`.
    """
    given: Sequence[str] = _declaring(draft, operation, key).get(key, [])
    return list(dict.fromkeys(media_type.strip() for media_type in given))


def note_places(draft: Draft, operation: Node | None, key: str, content: Node) -> None:
    """Record that media types come from what an operation or the document consumes or produces.

    Args:
        draft: the document.
        operation: the operation; None for what all of them share.
        key: `consumes` or `produces`.
        content: the media types.
    """
    holder = _declaring(draft, operation, key)
    if key in holder:
        content.origin = holder.place(key)
        for media_type in content:
            content.move_place(media_type, holder.place_of_entry(key, media_type))


def _declaring(draft: Draft, operation: Node | None, key: str) -> Node:
    return draft.document if operation is None or key not in operation else operation


def offered(draft: Draft, place: Node, types: list[str], schema: Node) -> list[str]:
    """Return the media types in which a value of a schema is sent.

    Swagger 2.0 has one schema for all of them: if JSON is among them, the others are the same value in
    another format. Strings and files are exceptions: they differ with their media type.

    Args:
        draft: the document.
        place: the part to report about.
        types: the media types that the operation declares.
        schema: the schema, not a reference.
    """
    if is_file(schema):
        return types or [BINARY]
    json = [media_type for media_type in types if is_json(media_type)]
    if not types:
        return [JSON]
    if not json or len(json) == len(types) or schema.get("type") == "string":
        return types
    others = ", ".join(media_type for media_type in types if media_type not in json)
    draft.note(place, f"{others} ignored: JSON has the same value")
    return json
