"""Make the schema of each stream the schema of one of its items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.media_types import is_json, stream_of
from clientsmith.normalise.draft import UNIONS, Node, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.normalise.draft import Draft


def read_item_schemas(draft: Draft) -> None:
    """Read `itemSchema` of OpenAPI 3.2, and the schema of JSON in the data of events.

    Some frameworks write them into documents of older versions too.
    """
    components = draft.document.get("components", {})
    shared = [components.get(key, {}) for key in ("responses", "requestBodies")]
    for media_type, media in _streams(draft, [part for parts in shared for part in parts.values()]):
        if "itemSchema" in media:
            beside = "; `schema` next to it is ignored" if "schema" in media else ""
            items = {"type": "array", "items": media.pop("itemSchema")}
            media["schema"] = Node(items, origin=media.origin)
            draft.note(media, f"`itemSchema` read as the schema of a list's items{beside}")
        if stream_of(media_type) == "events" and "schema" in media:
            _open(draft, media, "schema", {})


def read_lists(draft: Draft) -> None:
    """Replace the list schema of a stream by the schema of its items (OpenAPI 3.2, 4.14.3).

    A stream whose items are lists has a list of lists or an `itemSchema`; in any other stream, a list is an
    item of the wrong type. A plain string is the whole stream as it is sent, written by authors who had to
    write a schema: it does not describe the items.
    """
    for media_type, media in _streams(draft, []):
        schema = draft.resolved(media["schema"])
        if _is_plain_text(schema):
            media["schema"] = Node(origin=media.origin)
            draft.note(
                media,
                f"the string schema of {media_type} does not describe its items and is ignored",
            )
        elif schema.get("type") == "array" and "prefixItems" not in schema:
            media["schema"] = schema["items"]
            draft.note(media, f"the list schema of {media_type} is read as the list of its items")


def _is_plain_text(schema: Node) -> bool:
    """Return whether a schema is any string; a date or an enumeration would describe each item."""
    alone = schema.keys().isdisjoint(("enum", "const"))
    return alone and schema.get("type") == "string" and schema.get("format") in (None, "binary")


def _streams(draft: Draft, shared: list[Node]) -> Iterator[tuple[str, Node]]:
    """Yield the media type object of each stream with its media type, once even if operations share it.

    Args:
        draft: the document.
        shared: the shared responses and bodies.
    """
    seen: dict[int, Node] = {}
    holders = [*shared]
    for _, _, operation in operations(draft):
        holders += [*operation.get("responses", {}).values(), operation.get("requestBody", {})]
    for holder in holders:
        for media_type, media in holder.get("content", {}).items():
            if stream_of(media_type) is not None and id(media) not in seen:
                seen[id(media)] = media
                yield media_type, media


def _open(draft: Draft, container: Any, key: Any, seen: dict[int, Node]) -> bool:
    """Replace the string schema of an event, or of its `data`, by the schema of the JSON in it.

    Returns whether there is any.
    """
    schema = draft.resolved(container[key])
    if not isinstance(schema, Node) or id(schema) in seen:
        return False
    seen[id(schema)] = schema
    inner = _content(schema)
    if inner is not None:
        container[key] = inner
        draft.note(schema, "the data of an event is read as JSON")
        return True
    opened = "items" in schema and _open(draft, schema, "items", seen)
    properties = schema.get("properties", {})
    if "data" in properties and _content(draft.resolved(properties["data"])) is not None:
        opened = _open(draft, properties, "data", seen)
    for keyword in ("allOf", *UNIONS):
        members = schema.get(keyword, [])
        opened_members = [_open(draft, members, index, seen) for index in range(len(members))]
        if any(opened_members) and "data" in properties and keyword in UNIONS:
            _hand_down(draft, schema, members)
        opened = opened or any(opened_members)
    return opened


def _hand_down(draft: Draft, schema: Node, members: list[Any]) -> None:
    """Move a string `data` into the alternatives that do not describe it."""
    data = schema["properties"].pop("data")
    for member in members:
        if isinstance(member, Node) and "$ref" not in member:
            member.setdefault("properties", Node(origin=member.origin)).setdefault("data", data)
    draft.note(schema, "the data of an event is a string in alternatives that do not describe it")


def _content(schema: Any) -> Node | None:
    """Return the schema of the JSON in a string; None if a schema is not such a string."""
    if not isinstance(schema, Node) or schema.get("type", "string") != "string":
        return None
    given = schema.get("contentSchema")
    media_type = schema.get("contentMediaType", "application/json" if given is not None else "")
    if not is_json(media_type) or "contentEncoding" in schema:
        return None
    inner = Node(given if isinstance(given, dict) else None, origin=schema.origin)
    if isinstance(given, Node):
        inner.origin = given.origin
    if "description" in schema:
        inner.setdefault("description", schema["description"])
    return inner
