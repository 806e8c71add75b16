"""Compare request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.media import media_of
from clientsmith.drift.rules import rule, rules
from clientsmith.drift.schemas import Position, Use
from clientsmith.drift.sides import by_key
from clientsmith.drift.uses import compare_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

OPTIONAL_ADDED, OPTIONAL_REMOVED = rules(
    "optional-request-body-added", "optional-request-body-removed"
)
REQUIRED_ADDED, REQUIRED_REMOVED = rules(
    "required-request-body-added", "required-request-body-removed"
)
BECAME_REQUIRED, BECAME_OPTIONAL = rules(
    "request-body-became-required", "request-body-became-optional"
)
MEDIA_ADDED, MEDIA_REMOVED = rules("request-media-type-added", "request-media-type-removed")
MEDIA_CHANGED = rule("request-media-type-changed")
PART_TYPE_CHANGED = rule("request-encoding-content-type-changed")
PART_STYLE_CHANGED = rule("request-encoding-style-changed")
PART_EXPLODE_CHANGED = rule("request-encoding-explode-changed")
PART_RESERVED_CHANGED = rule("request-encoding-allow-reserved-changed")
PART_HEADER_ADDED, PART_HEADER_REMOVED = rules(
    "request-encoding-header-added", "request-encoding-header-removed"
)
PART_HEADER_CHANGED = rule("request-encoding-header-changed")
DESCRIPTION_CHANGED = rule("body-description-changed")


def compare_bodies(operation: Pair) -> Iterator[Change]:
    """Compare the request bodies of an operation (OpenAPI 3.1, 4.8.13)."""
    body = operation.inside("requestBody", part="request body")
    if not body.both:
        present = body.before or body.after or {"content": ()}
        added, removed = OPTIONAL_ADDED, OPTIONAL_REMOVED
        if present.get("required"):
            added, removed = REQUIRED_ADDED, REQUIRED_REMOVED
        yield from body.appeared(added, removed, sorted(present["content"]))
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


def _compare_encodings(encodings: Pair) -> Iterator[Change]:
    """Compare how the parts of a form are encoded (OpenAPI 3.1, 4.8.15)."""
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
