"""Streams in the canonical document: the schema of one is that of each item."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import alone, openapi, run

TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
LINES, EVENTS = "application/jsonl", "text/event-stream"
JSON_TEXT = {**TEXT, "contentMediaType": "application/json", "contentSchema": NUMBER}


def stream(media_type: str, **media: Any) -> dict[str, Any]:
    """A document with one operation that answers with a stream."""
    responses = {"200": {"description": "", "content": {media_type: media}}}
    get = {"operationId": "watch", "responses": responses}
    return openapi({"/a": {"get": get}}, version="3.1.0")


def media_of(document: dict[str, Any], media_type: str) -> Any:
    return document["paths"]["/a"]["get"]["responses"]["200"]["content"][media_type]


def event(data: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {"data": data}}


@pytest.mark.parametrize(
    ("media_type", "media", "after"),
    [
        (LINES, {"itemSchema": NUMBER}, {"type": "array", "items": NUMBER}),
        (LINES, {"itemSchema": NUMBER, "schema": TEXT}, {"type": "array", "items": NUMBER}),
        (EVENTS, {"schema": JSON_TEXT}, NUMBER),
        (EVENTS, {"schema": event(JSON_TEXT)}, event(NUMBER)),
        (EVENTS, {"itemSchema": event(JSON_TEXT)}, {"type": "array", "items": event(NUMBER)}),
        # The data of an event is JSON only where the document says so.
        (EVENTS, {"schema": event(TEXT)}, event(TEXT)),
        (LINES, {"schema": event(JSON_TEXT)}, event(JSON_TEXT)),
        ("application/json", {"itemSchema": NUMBER}, None),
    ],
)
def test_the_schema_of_an_item_is_that_of_a_list(
    media_type: str, media: dict[str, Any], after: Any
) -> None:
    document = alone("stream items", stream(media_type, **media))
    assert media_of(document, media_type).get("schema") == after


@pytest.mark.parametrize(
    ("schema", "after"),
    [
        ({"type": "array", "items": NUMBER}, NUMBER),
        (NUMBER, NUMBER),
        (TEXT, {}),
        ({**TEXT, "format": "binary"}, {}),
        ({**TEXT, "format": "date"}, {**TEXT, "format": "date"}),
        ({**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["a"]}),
        ({"type": "array", "prefixItems": [TEXT]}, {"type": "array", "prefixItems": [TEXT]}),
    ],
)
def test_a_list_is_all_items_of_a_stream(schema: dict[str, Any], after: Any) -> None:
    document = alone("stream lists", stream(LINES, schema=schema))
    assert media_of(document, LINES)["schema"] == after
    whole = alone("stream lists", stream("application/json", schema=schema))
    assert media_of(whole, "application/json")["schema"] == schema


def test_streams_of_a_whole_document() -> None:
    for media in ({"itemSchema": NUMBER}, {"schema": {"type": "array", "items": NUMBER}}):
        assert media_of(run(stream(LINES, **media)).document, LINES) == {"schema": NUMBER}
    data = run(stream(EVENTS, itemSchema=event(JSON_TEXT))).document["components"]["schemas"]
    assert data == {"WatchResponseItem": event(NUMBER)}
