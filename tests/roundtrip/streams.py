"""What a server sends as a stream, and what a client has to make of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from clientsmith.plan.model.result import EVENT
from tests.roundtrip.values import Flavour, Maker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.plan.model.result import Result
    from tests.roundtrip.documents import Document, Json, Node

_FIELDS = ("event", "id", "retry")


def items_of(document: Document, result: Result, media: Node, maker: Maker) -> list[Json]:
    """Two items, as the call has to give them.

    Args:
        document: where references lead.
        result: how the method reads them.
        media: what the document says of the stream.
        maker: makes values of the flavour that is asked for.
    """
    schema = item_schema(document, media)
    if result.type == EVENT:
        text = maker.make({"type": "string"}, "data")
        told = {"data": text, "event": "told", "id": "1", "retry": 5}
        return [told, {**told, "data": "{"}]
    if result.decode in ("events", "jsonlines"):
        return [maker.make(schema, "item") for _ in range(2)]
    # Fields are there or not, of known names, and one of them is the data.
    full = Maker(document, "response", Flavour.FULL)
    found = [full.make(schema, "item") for _ in range(2)]
    if result.decode == "event-texts":
        return found
    return [{name: one[name] for name in (*_FIELDS, "data") if name in one} for one in found]


def item_schema(document: Document, media: Node) -> Node:
    """The schema of each item of a stream: its own, or that of what a list holds."""
    schema: Node = media["itemSchema"] if "itemSchema" in media else media.get("schema", {})
    whole = document.resolve(schema)
    if "itemSchema" not in media and whole.get("type") == "array" and "prefixItems" not in whole:
        schema = whole.get("items", {})
    return schema


def written(result: Result, items: list[Json]) -> bytes:
    """The body of such items."""
    if result.decode == "jsonlines":
        return b"".join(b"%b\n" % _json(item) for item in items)
    if result.decode == "events" and result.type != EVENT:
        return b"".join(b"data: %b\n\n" % _json(item) for item in items)
    if result.decode == "event-texts":
        return b"".join(_event({"data": item}) for item in items)
    return b"".join(_event(item) for item in items)


def _event(fields: Mapping[str, Json]) -> bytes:
    lines = [f"{name}: {fields[name]}" for name in _FIELDS if name in fields]
    data = fields.get("data", "")
    text = data if isinstance(data, str) else _json(data).decode()
    return "\n".join([*lines, *(f"data: {line}" for line in text.split("\n")), "\n"]).encode()


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
