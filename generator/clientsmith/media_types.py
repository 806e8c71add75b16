"""Media types (RFC 9110, section 8.3.1): what they say about the content, and which one to prefer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from clientsmith.runtime import codecs
from clientsmith.runtime.codecs import CODECS, codec_of, decoder_of
from clientsmith.runtime.media_types import base_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.runtime.codecs import Decode

JSON = "application/json"
MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
FORMS = (MULTIPART, URLENCODED)


def listed(text: str) -> list[str]:
    """Split a key of `content` that wrongly lists several media types with commas."""
    # A comma between quotation marks belongs to the value of a parameter.
    parts = [text] if '"' in text else text.split(",")
    return [part.strip() for part in parts if part.strip()]


def stream_of(media_type: str) -> Literal["events", "jsonlines"] | None:
    """Return how a stream of items is decoded; None if the media type is not a stream."""
    codec = decoder_of(media_type, "events", "jsonlines")
    return cast('Literal["events", "jsonlines"]', codec.decode) if codec else None


def is_value(media_type: str) -> bool:
    """Return whether the schema describes the content: JSON, or `*/*`, which is read as JSON."""
    return base_of(media_type) == "*/*" or codecs.is_value(media_type)


def words_of(decode: Decode, media_type: str = "") -> str:
    """Return the words for a response in docstrings.

    Args:
        decode: how the response is decoded.
        media_type: the media type, if the words should include it.
    """
    kind = "events" if decode.startswith("event") else decode
    codec = next(codec for codec in reversed(CODECS) if codec.decode == kind)
    return codec.words.format(f" ({media_type})" if media_type else "")


def is_json(media_type: str) -> bool:
    """Return whether a media type is JSON (RFC 6839, section 3.1), or `*/*`, which is read as JSON."""
    base = base_of(media_type)
    return base in (JSON, "text/json", "*/*") or base.endswith("+json")


def is_text(media_type: str) -> bool:
    """Return whether content of a media type is returned as a str."""
    return decoder_of(media_type, "text") is not None


def is_form(media_type: str) -> bool:
    """Return whether it is one of the two media types of HTML forms."""
    return codec_of(media_type).is_form


def is_range(media_type: str) -> bool:
    """Return whether it is a range of media types, such as `image/*`."""
    return "*" in base_of(media_type)


def is_merge_patch(media_type: str) -> bool:
    """Return whether null removes a property: JSON merge patch (RFC 7396) and the variant of Kubernetes."""
    return base_of(media_type).endswith("merge-patch+json")


def is_patch(media_type: str) -> bool:
    """Return whether it is a patch format, such as JSON Patch (RFC 6902) or merge patch (RFC 7396)."""
    return "patch" in base_of(media_type)


def preferred_media_type(content: Iterable[str]) -> str | None:
    """Return the best media type for a client, whatever their order: JSON, then forms, then text."""
    return min(content, key=media_rank, default=None)


def media_rank(media_type: str) -> tuple[Any, ...]:
    """Return a sort key that puts the best media type for a client first."""
    base, stream = base_of(media_type), stream_of(media_type) is not None
    order = (
        base == JSON and not stream,
        base.endswith("+json") and not stream,
        base in FORMS,
        base.startswith("text/") and not stream,
        not stream,
        "*" not in base,
        base == "text/plain",
    )
    return (*(not better for better in order), base, media_type)
