"""Find the type of the items of a stream: of its lines or its events (OpenAPI 3.2, 4.14.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapi_pydantic import DataType, Schema

from clientsmith.media_types import stream_of
from clientsmith.plan.model.result import EVENT
from clientsmith.plan.model.types import Scalar
from clientsmith.plan.nodes import members_of, properties_of, types_of

if TYPE_CHECKING:
    from clientsmith.plan.model.types import Type
    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook
    from clientsmith.runtime.codecs import Decode

_GATEWAY = "Stream result of "
"""The title that grpc-gateway gives the object of each line, in documents without streams."""
_FIELDS = frozenset(("data", "event", "id", "retry"))
#: Comments are not fields of an event, but some frameworks list them.
_NAMES = _FIELDS | {"comment"}


def stream_in(media_type: str, node: Node, book: TypeBook) -> Literal["events", "jsonlines"] | None:
    """Return the format of a stream of items; None if the response is no stream.

    grpc-gateway sends a stream as one object per line, with a `result` or an `error`, and declares it as
    application/json.

    Args:
        media_type: the media type of the response.
        node: its schema.
        book: the schemas of the document.
    """
    schema = book.resolve(node)
    if schema is not None and (schema.title or "").startswith(_GATEWAY):
        properties = properties_of(schema).keys()
        if "result" in properties and properties <= {"result", "error"}:
            return "jsonlines"
    return stream_of(media_type)


def read_stream(
    stream: Literal["events", "jsonlines"], node: Node, book: TypeBook
) -> tuple[Decode, Type]:
    """Return how each item of a stream is decoded, and its type.

    Args:
        stream: the format of the stream.
        node: the schema of one item.
        book: the schemas of the document.
    """
    kind = book.reading(node)
    if stream == "jsonlines":
        return stream, kind
    schemas = _alternatives(node, book)
    if not schemas or book.reading(book.resolve(node)) == Scalar("any"):
        # The data may be anything, so it is read as text, and callers need the kind of each event.
        return "events", EVENT
    if all(map(_is_text, schemas)):
        return "event-texts", kind
    if all(map(_is_event, schemas)):
        of_text = any(all(map(_is_text, _data_of(schema, book))) for schema in schemas)
        return "event-text-fields" if of_text else "event-fields", kind
    return "events", kind


def _alternatives(node: Node, book: TypeBook) -> list[Schema]:
    """Return a schema itself, or each alternative of its unions without null."""
    return [
        choice
        for choice in book.choices(node)
        if not members_of(choice) and choice.type is not DataType.NULL
    ]


def _is_text(schema: Schema) -> bool:
    return types_of(schema) == [DataType.STRING]


def _is_event(schema: Schema) -> bool:
    """Whether a schema describes an event with its fields, rather than the data of an event.

    All required properties must be fields of an event. Objects of many APIs have `data` and an `id`: without
    `event` or `retry`, those are an event only if they have no other properties.
    """
    properties = properties_of(schema).keys()
    if "data" not in properties or not _FIELDS.issuperset(schema.required or ()):
        return False
    return not properties.isdisjoint(("event", "retry")) or (
        "id" in properties and properties <= _NAMES
    )


def _data_of(event: Schema, book: TypeBook) -> list[Schema]:
    # Data without a schema is not text.
    return _alternatives(properties_of(event)["data"], book) or [Schema()]
