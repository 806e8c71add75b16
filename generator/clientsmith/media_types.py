"""Media types (RFC 9110, section 8.3.1): what each says about the content, and which is the better one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

JSON = "application/json"
MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
FORMS = (MULTIPART, URLENCODED)
_STREAMS: dict[str, Literal["events", "jsonlines"]] = {
    "text/event-stream": "events",
    "application/jsonl": "jsonlines",
    "application/json-lines": "jsonlines",
    "application/jsonlines": "jsonlines",
    "application/ndjson": "jsonlines",
    "application/stream+json": "jsonlines",
    "application/x-jsonlines": "jsonlines",
    "application/x-ndjson": "jsonlines",
    "application/json-seq": "jsonlines",
    # Kubernetes: one object for each change, a line each.
    "application/json;stream=watch": "jsonlines",
}


def base_of(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def listed(text: str) -> list[str]:
    """The media types in a text that lists them with commas, as no key of `content` should."""
    # In quotation marks a comma belongs to the value of a parameter.
    parts = [text] if '"' in text else text.split(",")
    return [part.strip() for part in parts if part.strip()]


def plain(media_type: str) -> str:
    """A media type in one spelling, without the charset, which says nothing about the content."""
    base, *parameters = (part.strip() for part in media_type.split(";"))
    kept = [one for one in parameters if one and not one.lower().startswith("charset")]
    return ";".join([base.lower(), *kept])


def stream_of(media_type: str) -> Literal["events", "jsonlines"] | None:
    """How a stream of items is read; None where a media type is no stream."""
    return _STREAMS.get(plain(media_type)) or _STREAMS.get(base_of(media_type))


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839, section 3.1), or may be anything and is read as JSON."""
    base = base_of(media_type)
    return base in (JSON, "text/json", "*/*") or base.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type is handed over as a str."""
    base = base_of(media_type)
    return base.startswith("text/") or base.endswith(("yaml", "xml", "vnd.oai.openapi"))


def is_form(media_type: str) -> bool:
    """Whether it is one of the two media types of HTML forms."""
    return base_of(media_type) in FORMS


def is_range(media_type: str) -> bool:
    """Whether it stands for many media types, such as `image/*`."""
    return "*" in base_of(media_type)


def covers(asked: str, media_type: str) -> bool:
    """Whether a server that is asked for one media type, or range, may answer with another."""
    wanted, given = base_of(asked), base_of(media_type)
    within = wanted == "*/*" or (wanted.endswith("/*") and given.startswith(wanted[:-1]))
    return within or plain(asked) == plain(media_type)


def is_merge_patch(media_type: str) -> bool:
    """Whether null takes a member away: RFC 7396, and what Kubernetes made of it."""
    return base_of(media_type).endswith("merge-patch+json")


def is_patch(media_type: str) -> bool:
    """Whether the media type says what the body does, as with JSON Patch (RFC 6902) and merge patch
    (RFC 7396)."""
    return "patch" in base_of(media_type)


def preferred_media_type(content: Iterable[str]) -> str | None:
    """JSON before all else, then other text-like types, independent of their order."""
    return min(content, key=media_rank, default=None)


def media_rank(media_type: str) -> tuple[Any, ...]:
    """Sorts media types by how well a client can use them."""
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
