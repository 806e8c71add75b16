"""Streams: in the canonical document, the schema of one is the schema of each of its items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.media_types import is_json, stream_of
from clientsmith.normalise.draft import UNIONS, Node, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.normalise.draft import Draft


def read_item_schemas(draft: Draft) -> None:
    """`itemSchema` of OpenAPI 3.2, and what JSON in the text of an event's data is.

    Documents of older versions may have them too: some frameworks write them into such.
    """
    components = draft.document.get("components", {})
    shared = [components.get(key, {}) for key in ("responses", "requestBodies")]
    for media_type, media in _streams(draft, [one for parts in shared for one in parts.values()]):
        if "itemSchema" in media:
            beside = "; `schema` beside it left out" if "schema" in media else ""
            items = {"type": "array", "items": media.pop("itemSchema")}
            media["schema"] = Node(items, origin=media.origin)
            draft.note(media, f"`itemSchema` read as that of a list's items{beside}")
        if stream_of(media_type) == "events" and "schema" in media:
            _open(draft, media, "schema", {})


def read_lists(draft: Draft) -> None:
    """A list as the schema of a stream is what all of its items are together (OpenAPI 3.2, 4.14.3).

    Streams whose items are lists themselves are lists of lists, or have an `itemSchema`; of any other
    stream, such an item is a value of the wrong type. A plain text is the whole stream as it travels,
    written down by those who had to write a schema: it says nothing of the items.
    """
    for media_type, media in _streams(draft, []):
        schema = draft.resolved(media["schema"])
        if _is_plain_text(schema):
            media["schema"] = Node(origin=media.origin)
            draft.note(
                media, f"a string as the schema of {media_type} says nothing about its items"
            )
        elif schema.get("type") == "array" and "prefixItems" not in schema:
            media["schema"] = schema["items"]
            draft.note(media, f"a list in {media_type} read as all of its items")


def _is_plain_text(schema: Node) -> bool:
    """Whether it is any text: a day or one of a few words is something of each item."""
    alone = schema.keys().isdisjoint(("enum", "const"))
    return alone and schema.get("type") == "string" and schema.get("format") in (None, "binary")


def _streams(draft: Draft, shared: list[Node]) -> Iterator[tuple[str, Node]]:
    """What is said of each stream, by media type; once, though several operations may share it.

    Args:
        draft: the document.
        shared: responses and bodies that several operations refer to.
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
    """Put what JSON in a text is in the place of the text: the data, or that of an object of fields.

    Tells whether there is any.
    """
    schema = draft.resolved(container[key])
    if not isinstance(schema, Node) or id(schema) in seen:
        return False
    seen[id(schema)] = schema
    inner = _content(schema)
    if inner is not None:
        container[key] = inner
        draft.note(schema, "JSON in the data of an event read as what it is")
        return True
    opened = "items" in schema and _open(draft, schema, "items", seen)
    properties = schema.get("properties", {})
    if "data" in properties and _content(draft.resolved(properties["data"])) is not None:
        opened = _open(draft, properties, "data", seen)
    for keyword in ("allOf", *UNIONS):
        members = schema.get(keyword, [])
        found = [_open(draft, members, index, seen) for index in range(len(members))]
        if any(found) and "data" in properties and keyword in UNIONS:
            _hand_down(draft, schema, members)
        opened = opened or any(found)
    return opened


def _hand_down(draft: Draft, schema: Node, members: list[Any]) -> None:
    """Where the data is a text in some alternatives only, the others say so, not what is beside them."""
    data = schema["properties"].pop("data")
    for member in members:
        if isinstance(member, Node) and "$ref" not in member:
            member.setdefault("properties", Node(origin=member.origin)).setdefault("data", data)
    draft.note(schema, "the data of an event is a text in those alternatives that say nothing else")


def _content(schema: Any) -> Node | None:
    """What the JSON in a text is; None where a schema is no such text."""
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
