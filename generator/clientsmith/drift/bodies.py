"""Compare request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.media import media_of
from clientsmith.drift.schemas import Position
from clientsmith.drift.uses import compare_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair


def compare_bodies(operation: Pair) -> Iterator[Change]:
    """Compare the request bodies of an operation (OpenAPI 3.1, 4.8.13)."""
    body = operation.inside("requestBody", part="request body")
    if not body.both:
        present = body.before or body.after or {"content": ()}
        kind = "required" if present.get("required") else "optional"
        yield from body.appeared(f"{kind}-request-body", sorted(present["content"]))
        return
    yield from body.reworded("body-description-changed")
    yield from body.switched(
        "request-body-became-required", "request-body-became-optional", "required"
    )
    for media in media_of(body.inside("content")):
        pair = media.pair
        yield from pair.appeared("request-media-type", media.name)
        if media.is_other:
            yield pair.change("request-media-type-changed", media.old, media.new)
        if pair.both and not media.repeated:
            yield from compare_schemas(pair.inside("schema"), Position.REQUEST_BODY)
        if pair.both:
            yield from _compare_encodings(pair.inside("encoding"))


def _compare_encodings(encodings: Pair) -> Iterator[Change]:
    """Compare how the parts of a form are encoded (OpenAPI 3.1, 4.8.15)."""
    for _, encoding in encodings.items("part"):
        yield from encoding.changed("request-encoding-content-type-changed", "contentType")
        yield from encoding.changed("request-encoding-style-changed", "style")
        yield from encoding.changed("request-encoding-explode-changed", "explode")
        yield from encoding.changed(
            "request-encoding-allow-reserved-changed", "allowReserved", False
        )
        for name, header in encoding.inside("headers").items():
            value = (header.before or header.after)["schema"]["const"]
            yield from header.appeared("request-encoding-header", f"{name}: {value}")
            if header.both:
                schema = header.inside("schema")
                yield from schema.changed("request-encoding-header-changed", "const")
