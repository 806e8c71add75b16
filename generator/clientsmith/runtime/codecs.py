"""The kinds of content: one codec each, which is all that there is to a media type.

`CODECS` at the end lists them. The runtime asks them how a body is written and an answer is read, and the
generator how the schema of a media type is meant and what docstrings say.
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
"""How an answer is read; of a stream, how each event is: see `items`."""


class Codec:
    """How content of some media types is written and read."""

    decode: ClassVar[Decode] = "bytes"
    """How an answer is read. What has `json` is a value that the schema describes."""
    is_form: ClassVar[bool] = False
    """Whether the schema describes the properties of a body, but not an answer."""
    words: ClassVar[str] = "a file{} to read or save"
    """What docstrings call an answer; the media type may stand between the braces."""

    def knows(self, media_type: str) -> bool:
        """Whether content of the media type is of this kind."""
        raise NotImplementedError

    def encode(self, body: Body, value: object) -> Payload:
        """Return the payload of a value; raises TypeError or ValueError where it cannot be sent."""
        return Payload(body.media_type, [raw(value, "body")])

    def as_json(self, content: bytes, content_type: str) -> bytes:
        """Return the value in some content as JSON in UTF-8, which the types are then read from.

        Raises:
            ValueError: if there is no value in it.
        """
        return recoded(content, content_type)


class Lines(Codec):
    """Values of JSON, a line each."""

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
            # Kubernetes: one object for each change, a line each.
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
    """JSON, also in the media types that say so by their suffix (RFC 6839, section 3.1)."""

    decode = "json"
    words = "parsed JSON"

    def knows(self, media_type: str) -> bool:
        return base_of(media_type).endswith(("/json", "+json"))

    def encode(self, body: Body, value: object) -> Payload:
        return Payload(body.media_type, [json_bytes(value, texts=body.decimals)])


class UrlEncoded(Codec):
    """A form of HTML as one text."""

    is_form = True

    def knows(self, media_type: str) -> bool:
        return base_of(media_type) == "application/x-www-form-urlencoded"

    def encode(self, body: Body, value: object) -> Payload:
        return Payload(body.media_type, [form(body, value)])


class Multipart(Codec):
    """A form in parts, which may be files (RFC 7578)."""

    is_form = True

    def knows(self, media_type: str) -> bool:
        return base_of(media_type) == "multipart/form-data"

    def encode(self, body: Body, value: object) -> Payload:
        return multipart(body, value)


class Text(Codec):
    """Text of any kind; a body that is an object is sent as JSON, which is YAML as well."""

    decode = "text"
    words = "text{}"

    def knows(self, media_type: str) -> bool:
        base = base_of(media_type)
        return base.startswith("text/") or base.endswith(("yaml", "xml", "vnd.oai.openapi"))


class File(Codec):
    """Anything else: bytes that only the caller understands."""

    def knows(self, media_type: str) -> bool:
        return True


CODECS = (Lines(), Events(), Json(), UrlEncoded(), Multipart(), Text(), File())
"""The codecs. The first one that knows a media type writes its bodies."""


@lru_cache(maxsize=256)
def codec_of(media_type: str) -> Codec:
    """Return the codec of a media type."""
    return next(codec for codec in CODECS if codec.knows(media_type))


@lru_cache(maxsize=256)
def decoder_of(media_type: str, *decodes: Decode) -> Codec | None:
    """Return the first codec that knows a media type and reads answers in one of some ways."""
    return next((c for c in CODECS if c.decode in decodes and c.knows(media_type)), None)


def is_value(media_type: str) -> bool:
    """Whether content is a value that a schema describes, such as JSON."""
    return decoder_of(media_type, "json") is not None


def value_in(content: bytes, content_type: str) -> bytes:
    """Return the value in an answer as JSON in UTF-8; what does not say what it is counts as JSON."""
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
    codec, sent = codec_of(body.media_type), value
    if isinstance(value, Mapping) and codec.decode != "jsonlines":
        members = cast("Mapping[str, object]", value)
        given = {key: item for key, item in members.items() if not isinstance(item, Omit)}
        if not given and members and not body.required:
            return None
        sent = given
    return codec.encode(body, sent)
