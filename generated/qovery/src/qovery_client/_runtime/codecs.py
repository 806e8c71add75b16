# The shared runtime, the same in every client; see __init__.py.
"""The kinds of content: one codec each, with everything that depends on the media type.

`CODECS` at the end lists them. The runtime uses them to encode bodies and decode responses. The generator
uses them to find out what the schema of a media type describes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import ClassVar, Literal, cast

from .bodies import Body, Payload, form, lines, multipart, raw
from .charsets import recoded
from .encode import json_bytes
from .media_types import base_of, plain
from .sentinel import Omit

Decode = Literal[
    "json",
    "text",
    "bytes",
    "none",
    "any",
    "events",
    "event-texts",
    "event-fields",
    "event-text-fields",
    "jsonlines",
]
"""How a response is decoded, or each event of a stream; see `items`."""


class Codec:
    """Encodes and decodes the content of some media types."""

    decode: ClassVar[Decode] = "bytes"
    """How a response is decoded. With `json` it is a value that the schema describes."""
    is_form: ClassVar[bool] = False
    """Whether the schema describes the properties of a body, but not a response."""
    words: ClassVar[str] = "a file{} to read or save"
    """What docstrings call a response; the braces are replaced with the media type."""

    def knows(self, media_type: str) -> bool:
        """Return whether this codec reads and writes content of a media type."""
        raise NotImplementedError

    def encode(self, body: Body, value: object) -> Payload:
        """Return the payload of a value. Raises TypeError or ValueError if it cannot be sent."""
        return Payload(body.media_type, [raw(value, "body")])

    def as_json(self, content: bytes, content_type: str) -> bytes:
        """Return the value in some content as JSON in UTF-8.

        Raises:
            ValueError: If the content has no value.
        """
        return recoded(content, content_type)


class Lines(Codec):
    """JSON values, one on each line."""

    decode = "jsonlines"
    words = "a stream of lines"
    names = frozenset(
        {
            "application/jsonl",
            "application/json-lines",
            "application/jsonlines",
            "application/ndjson",
            "application/stream+json",
            "application/x-jsonlines",
            "application/x-ndjson",
            "application/json-seq",
            # Kubernetes: one object for each change, one on each line.
            "application/json;stream=watch",
        }
    )

    def knows(self, media_type: str) -> bool:
        return plain(media_type) in self.names or base_of(media_type) in self.names

    def encode(self, body: Body, value: object) -> Payload:
        return Payload(body.media_type, [lines(body, value)])


class Events(Codec):
    """A stream of events (HTML, section 9.2)."""

    decode = "events"
    words = "a stream of events"

    def knows(self, media_type: str) -> bool:
        return base_of(media_type) == "text/event-stream"


class Json(Codec):
    """JSON, including media types with the suffix `+json` (RFC 6839, section 3.1)."""

    decode = "json"
    words = "parsed JSON"

    def knows(self, media_type: str) -> bool:
        return base_of(media_type).endswith(("/json", "+json"))

    def encode(self, body: Body, value: object) -> Payload:
        return Payload(body.media_type, [json_bytes(value, texts=body.decimals)])


class UrlEncoded(Codec):
    """An HTML form in one string."""

    is_form = True

    def knows(self, media_type: str) -> bool:
        return base_of(media_type) == "application/x-www-form-urlencoded"

    def encode(self, body: Body, value: object) -> Payload:
        return Payload(body.media_type, [form(body, value)])


class Multipart(Codec):
    """A form in parts, which can be files (RFC 7578)."""

    is_form = True

    def knows(self, media_type: str) -> bool:
        return base_of(media_type) == "multipart/form-data"

    def encode(self, body: Body, value: object) -> Payload:
        return multipart(body, value)


class Text(Codec):
    """Text of any kind. A body that is an object is sent as JSON, which is valid YAML."""

    decode = "text"
    words = "text{}"

    def knows(self, media_type: str) -> bool:
        base = base_of(media_type)
        return base.startswith("text/") or base.endswith(("yaml", "xml", "vnd.oai.openapi"))


class File(Codec):
    """Anything else: bytes that the runtime does not interpret."""

    def knows(self, media_type: str) -> bool:
        return True


CODECS = (Lines(), Events(), Json(), UrlEncoded(), Multipart(), Text(), File())
"""The codecs. The first one that knows a media type encodes its bodies."""


@lru_cache(maxsize=256)
def codec_of(media_type: str) -> Codec:
    """Return the codec of a media type."""
    return next(codec for codec in CODECS if codec.knows(media_type))


@lru_cache(maxsize=256)
def decoder_of(media_type: str, *decodes: Decode) -> Codec | None:
    """Return the first codec that knows a media type and decodes in one of the given ways."""
    return next((c for c in CODECS if c.decode in decodes and c.knows(media_type)), None)


def is_value(media_type: str) -> bool:
    """Return whether content of a media type is a value that a schema describes, such as JSON."""
    return decoder_of(media_type, "json") is not None


def value_in(content: bytes, content_type: str) -> bytes:
    """Return the value in a response as JSON in UTF-8. Without a content type it counts as JSON."""
    codec = decoder_of(content_type, "json")
    return recoded(content, content_type) if codec is None else codec.as_json(content, content_type)


def encode_body(body: Body, value: object) -> Payload | None:
    """Return the payload of a value; None if there is nothing to send."""
    if isinstance(value, Omit):
        if body.required:
            raise TypeError("body: an argument is required")
        return None
    if body.is_file:
        return Payload(body.media_type, [raw(value, "body")])
    codec = codec_of(body.media_type)
    content = value
    if isinstance(value, Mapping) and codec.decode != "jsonlines":
        members = cast("Mapping[str, object]", value)
        content = {key: item for key, item in members.items() if not isinstance(item, Omit)}
        if not content and members and not body.required:
            return None
    return codec.encode(body, content)
