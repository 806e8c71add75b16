"""The parts of a multipart body, as they arrived and as the specification wants them.

openapi-core reads the parts of plain properties only: what is a union, or a number, stays text or bytes.
It is therefore given the value that the parts say, as if that had come as JSON.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING

from openapi_schema_validator import OAS30WriteValidator
from werkzeug.datastructures import MultiDict
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

from tests.roundtrip.calls import deep_pairs
from tests.roundtrip.deep import DeepObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.roundtrip.documents import Document, Json, Node


@dataclass
class Part:
    """One part of a multipart body (RFC 7578, 4)."""

    name: str
    filename: str | None
    media_type: str
    data: bytes = b""

    @property
    def is_json(self) -> bool:
        return self.media_type == "application/json" or self.media_type.endswith("+json")


def is_multipart(content_type: str) -> bool:
    return content_type.lower().startswith("multipart/")


def parts_of(content_type: str, body: bytes) -> list[Part]:
    """The parts of a body.

    Raises:
        ValueError: where it is not a multipart body.
    """
    message = Message()
    message["Content-Type"] = content_type
    decoder = MultipartDecoder(str(message.get_param("boundary", "")).encode())
    decoder.receive_data(body)
    decoder.receive_data(None)
    found: list[Part] = []
    while not isinstance(event := decoder.next_event(), Epilogue | NeedData):
        if isinstance(event, Field | File):
            filename = event.filename if isinstance(event, File) else None
            found.append(Part(event.name, filename, event.headers.get("Content-Type", "")))
        elif isinstance(event, Data):
            found[-1].data += event.data
    return found


def value_of(document: Document, media: Node, parts: list[Part]) -> Node:
    """What the parts say: each text is read as the property it stands for wants it."""
    schema = media.get("schema", {})
    validator = OAS30WriteValidator(document.data)
    found: Node = {}
    for name in _deep_names(media, parts):
        pairs = MultiDict((part.name, part.data.decode()) for part in _deep(name, parts))
        wanted = next(_property(document, schema, name), {})
        found[name] = DeepObject(document, wanted, name).deserialize(pairs)
    plain = [part for part in parts if not any(_deep(name, [part]) for name in found)]
    for name in dict.fromkeys(part.name for part in plain):
        own = [part for part in plain if part.name == name]
        texts, values = [_text(part) for part in own], [_value(part) for part in own]
        # A single part may be the only item of a list; a text may be that of a number.
        single = (texts[0], values[0]) if len(own) == 1 else ()
        readings: list[Json] = [*single, texts, values]
        found[name] = next(
            (
                one
                for wanted in _property(document, schema, name)
                for one in readings
                if validator.evolve(schema=wanted).is_valid(one)
            ),
            readings[0],
        )
    return found


def _deep_names(media: Node, parts: list[Part]) -> list[str]:
    """The properties that come in the style deepObject (OpenAPI 3.0.3, 4.7.15)."""
    styles = {name: one.get("style") for name, one in media.get("encoding", {}).items()}
    return [name for name, style in styles.items() if style == "deepObject" and _deep(name, parts)]


def _deep(name: str, parts: list[Part]) -> list[Part]:
    """The parts of one such property: of its name, or of its name and brackets."""
    return [part for part in parts if part.name == name or part.name.startswith(f"{name}[")]


def _text(part: Part) -> Json:
    return json.loads(part.data) if part.is_json else part.data.decode("utf-8", "replace")


def _value(part: Part) -> Json:
    with suppress(ValueError):
        return json.loads(part.data)
    return _text(part)


def _property(document: Document, schema: Node, name: str) -> Iterator[Node]:
    """The schemas that a property has anywhere in a schema."""
    schema = document.resolve(schema)
    if name in schema.get("properties", {}):
        yield schema["properties"][name]
    for keyword in ("allOf", "anyOf", "oneOf"):
        for member in schema.get(keyword, ()):
            yield from _property(document, member, name)


def part_findings(media: Node, body: Node, parts: list[Part]) -> Iterator[str]:
    """Where parts differ from what a body has to be sent as (OpenAPI 3.0.3, 4.7.14.4 and 4.7.15).

    Args:
        media: the media type object.
        body: what was given to the client; files are bytes.
        parts: what arrived.
    """
    encodings = media.get("encoding", {})
    for name in [one for one in body if encodings.get(one, {}).get("style") == "deepObject"]:
        own = _deep(name, parts)
        wanted = sorted(deep_pairs(name, body[name]))
        if (came := sorted((part.name, part.data.decode()) for part in own)) != wanted:
            yield f"the body has {came}, not {wanted}"
        parts = [part for part in parts if part not in own]
        body = {key: value for key, value in body.items() if key != name}
    for name in dict.fromkeys([*body, *(part.name for part in parts)]):
        own = [part for part in parts if part.name == name]
        given = body.get(name)
        items = [one for one in (given if isinstance(given, list) else [given]) if one is not None]
        if len(own) != len(items):
            yield f"the body has {len(own)} parts {name}, not {len(items)}"
            continue
        for part, item in zip(own, items, strict=True):
            if (problem := _difference(part, item)) is not None:
                yield f"the part {name} {problem}"
            declared = encodings.get(name, {}).get("contentType", "")
            if declared and part.media_type != declared and not {",", "*"} & set(declared):
                yield f"the part {name} comes as {part.media_type!r}, not as {declared}"


def _difference(part: Part, item: Json) -> str | None:
    """What is wrong with a part: files are files, objects are JSON, all else is text."""
    if isinstance(item, bytes):
        if part.filename is None:
            return "is not a file"
        return None if part.data == item else f"is {part.data!r}, not {item!r}"
    if part.filename is not None:
        return "is a file"
    if isinstance(item, dict | list) and not part.is_json:
        return f"comes as {part.media_type!r}, not as JSON"
    if part.is_json:
        said = json.loads(part.data)
        return None if said == item else f"says {said!r}, not {item!r}"
    text = part.data.decode()
    wanted = str(item).lower() if isinstance(item, bool) else str(item)
    return None if text == wanted else f"says {text!r}, not {wanted!r}"
