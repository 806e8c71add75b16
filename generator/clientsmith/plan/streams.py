"""What the items of a stream are: what each line holds, or what each event is (OpenAPI 3.2, 4.14.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapi_pydantic import DataType, Schema

from clientsmith.media_types import stream_of
from clientsmith.plan.model.result import EVENT
from clientsmith.plan.model.types import Scalar
from clientsmith.plan.nodes import component_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.plan.model.types import Type
    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook
    from clientsmith.runtime.codecs import Decode

_GATEWAY = "Stream result of "
"""How grpc-gateway calls the object of each line, in a document that knows JSON only."""
_FIELDS = frozenset(("data", "event", "id", "retry"))
#: Comments are no fields: they are for whoever watches the wire, but some frameworks list them.
_NAMES = _FIELDS | {"comment"}


def stream_in(media_type: str, node: Node, book: TypeBook) -> Literal["events", "jsonlines"] | None:
    """How a stream of items is read; None where what comes is no stream.

    A service of gRPC that gives a stream writes an object for each item, with a `result` or an `error`,
    a line each, and calls that application/json.
    """
    schema = book.resolve(node)
    if schema is not None and (schema.title or "").startswith(_GATEWAY):
        properties = (schema.properties or {}).keys()
        if "result" in properties and properties <= {"result", "error"}:
            return "jsonlines"
    return stream_of(media_type)


def read_stream(
    stream: Literal["events", "jsonlines"], node: Node, book: TypeBook
) -> tuple[Decode, Type]:
    """How each item of a stream is read, and as what.

    Args:
        stream: what the items are in: events or lines.
        node: the schema of one item.
        book: the schemas of the document.
    """
    kind = book.reading(node)
    if stream == "jsonlines":
        return stream, kind
    schemas = list(_alternatives(node, book))
    if not schemas or book.reading(book.resolve(node)) == Scalar("any"):
        # Its data may be anything, so it is a text; and what kind of event it is counts the more.
        return "events", EVENT
    if all(map(_is_text, schemas)):
        return "event-texts", kind
    if all(map(_is_event, schemas)):
        of_text = any(all(map(_is_text, _data_of(one, book))) for one in schemas)
        return "event-text-fields" if of_text else "event-fields", kind
    return "events", kind


def _alternatives(node: Node, book: TypeBook) -> Iterator[Schema]:
    """What a schema stands for: itself, or each member of its unions; null left out."""
    waiting, seen = [node], set[str]()
    while waiting:
        here = waiting.pop()
        name = component_of(here)
        if name is not None:
            if name not in seen:
                seen.add(name)
                waiting.append(book.schemas[name])
        elif isinstance(here, Schema):
            members = [*(here.anyOf or ()), *(here.oneOf or ())]
            waiting += members
            if not members and here.type is not DataType.NULL:
                yield here


def _is_text(schema: Schema) -> bool:
    return types_of(schema) == [DataType.STRING]


def _is_event(schema: Schema) -> bool:
    """Whether it describes an event as an object of its fields, rather than what the data holds.

    Whatever is required must be a field. Objects of many APIs have `data` and an `id`, so where nothing
    else is like an event, there is nothing else.
    """
    properties = (schema.properties or {}).keys()
    if "data" not in properties or not _FIELDS.issuperset(schema.required or ()):
        return False
    return not properties.isdisjoint(("event", "retry")) or (
        "id" in properties and properties <= _NAMES
    )


def _data_of(event: Schema, book: TypeBook) -> list[Schema]:
    # Of data that may be anything there is nothing that is a text.
    return [*_alternatives((event.properties or {})["data"], book)] or [Schema()]
