"""Request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.media import media_of
from clientsmith.drift.parameters import standing_parameter
from clientsmith.drift.schemas import Position, Use
from clientsmith.drift.sides import by_key
from clientsmith.drift.tables import BREAKING, COMPATIBLE, PROSE, RISKY, opposites, symmetric
from clientsmith.drift.uses import compare_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair
    from clientsmith.drift.written import Standing

OPTIONAL_ADDED, OPTIONAL_REMOVED = opposites(
    (
        "optional-request-body-added",
        COMPATIBLE,
        "a body was added that can be left out",
        "Calls without it still work.",
    ),
    (
        "optional-request-body-removed",
        BREAKING,
        "the body is gone that could be left out",
        "The method no longer takes its arguments; the API ignores or refuses it.",
    ),
)
REQUIRED_ADDED, REQUIRED_REMOVED = opposites(
    (
        "required-request-body-added",
        BREAKING,
        "a body was added that must be sent",
        "Calls without it are refused.",
    ),
    (
        "required-request-body-removed",
        BREAKING,
        "the body is gone that had to be sent",
        "The method no longer takes its arguments, and every call gives them.",
    ),
)
BECAME_REQUIRED, BECAME_OPTIONAL = opposites(
    (
        "request-body-became-required",
        BREAKING,
        "the body must be sent now",
        "Calls without it are refused.",
    ),
    (
        "request-body-became-optional",
        COMPATIBLE,
        "the body can be left out",
        "Calls with it still work.",
    ),
)
MEDIA_ADDED, MEDIA_REMOVED = opposites(
    (
        "request-media-type-added",
        COMPATIBLE,
        "the body can be sent as one more media type",
        "Those that were accepted still are.",
    ),
    (
        "request-media-type-removed",
        BREAKING,
        "the body can no longer be sent as a media type",
        "Calls that send it are refused.",
    ),
)
MEDIA_CHANGED = symmetric(
    "request-media-type-changed",
    BREAKING,
    "the body is another kind of JSON",
    "Clients made from the old document send a media type that is refused.",
)
PART_TYPE_CHANGED = symmetric(
    "request-encoding-content-type-changed",
    RISKY,
    "a part of the form has another media type",
    "Clients made from the old document label it as before.",
)
PART_STYLE_CHANGED = symmetric(
    "request-encoding-style-changed",
    BREAKING,
    "a part of the form is written in another style",
    "Clients made from the old document write it as the API no longer reads it.",
)
PART_EXPLODE_CHANGED = symmetric(
    "request-encoding-explode-changed",
    BREAKING,
    "the pieces of a part of the form are put together in another way",
    "Clients made from the old document write it as the API no longer reads it.",
)
PART_RESERVED_CHANGED = symmetric(
    "request-encoding-allow-reserved-changed",
    RISKY,
    "other characters of a part of the form are encoded",
    "Values with reserved characters travel in another spelling.",
)
PART_HEADER_ADDED, PART_HEADER_REMOVED = opposites(
    (
        "request-encoding-header-added",
        RISKY,
        "a part of the form comes with one more header",
        "Clients made from the old document do not send it.",
    ),
    (
        "request-encoding-header-removed",
        COMPATIBLE,
        "a part of the form comes with one header less",
        "Clients made from the old document still send it.",
    ),
)
PART_HEADER_CHANGED = symmetric(
    "request-encoding-header-changed",
    RISKY,
    "a header of a part of the form has another value",
    "Clients made from the old document send the old one.",
)
DESCRIPTION_CHANGED = symmetric(
    "body-description-changed",
    PROSE,
    "the body is described in other words",
    "Only the words that people read are others.",
)
RULES = (
    *(OPTIONAL_ADDED, OPTIONAL_REMOVED, REQUIRED_ADDED, REQUIRED_REMOVED),
    *(BECAME_REQUIRED, BECAME_OPTIONAL, MEDIA_ADDED, MEDIA_REMOVED, MEDIA_CHANGED),
    *(PART_TYPE_CHANGED, PART_STYLE_CHANGED, PART_EXPLODE_CHANGED, PART_RESERVED_CHANGED),
    *(PART_HEADER_ADDED, PART_HEADER_REMOVED, PART_HEADER_CHANGED, DESCRIPTION_CHANGED),
)


def compare_bodies(operation: Pair) -> Iterator[Change]:
    """The request bodies of an operation (OpenAPI 3.1, 4.8.13)."""
    body = operation.inside("requestBody", part="request body")
    body = body.standing(operation.old.to(_standing), operation.new.to(_standing))
    if not body.both:
        one = body.before or body.after or {"content": ()}
        added, removed = OPTIONAL_ADDED, OPTIONAL_REMOVED
        if one.get("required"):
            added, removed = REQUIRED_ADDED, REQUIRED_REMOVED
        yield from body.appeared(added, removed, sorted(one["content"]))
        return
    yield from body.reworded(DESCRIPTION_CHANGED)
    was, now = (bool(value) for value in body.values("required"))
    if was != now:
        yield body.change(BECAME_REQUIRED if now else BECAME_OPTIONAL, was, now, "required")
    for media in media_of(body.inside("content")):
        pair = media.pair
        yield from pair.appeared(MEDIA_ADDED, MEDIA_REMOVED, media.name)
        if media.is_other:
            yield pair.change(MEDIA_CHANGED, media.old, media.new)
        if pair.both and not media.repeated:
            yield from compare_schemas(pair.inside("schema"), Use.SENT, Position.REQUEST_BODY)
        if pair.both:
            yield from _compare_encodings(pair.inside("encoding"))


def _standing(operation: Standing) -> Standing:
    """Where the body is described; in Swagger 2.0 it is one of the parameters."""
    body = operation.child("requestBody") or standing_parameter(operation, {"in": "body"})
    return body or operation


def _compare_encodings(encodings: Pair) -> Iterator[Change]:
    """How the parts of a form travel (OpenAPI 3.1, 4.8.15)."""
    for name in by_key(encodings.before, encodings.after):
        encoding = encodings.inside(name, part=f"{encodings.place.part}, part {name}")
        yield from encoding.changed(PART_TYPE_CHANGED, "contentType")
        yield from encoding.changed(PART_STYLE_CHANGED, "style")
        yield from encoding.changed(PART_EXPLODE_CHANGED, "explode")
        yield from encoding.changed(PART_RESERVED_CHANGED, "allowReserved", False)
        headers = encoding.inside("headers")
        for key in by_key(headers.before, headers.after):
            header = headers.inside(key)
            value = (header.before or header.after)["schema"]["const"]
            yield from header.appeared(PART_HEADER_ADDED, PART_HEADER_REMOVED, f"{key}: {value}")
            if header.both:
                yield from header.inside("schema").changed(PART_HEADER_CHANGED, "const")
