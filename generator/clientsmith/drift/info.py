"""Compare the parts of a document that do not affect requests: version, title, description and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair


def compare_info(pair: Pair) -> Iterator[Change]:
    """Compare version, title, description and tags of two documents (OpenAPI 3.1, 4.8.2 and 4.8.22)."""
    info = pair.inside("info")
    yield from info.changed("document-version-changed", "version")
    yield from info.reworded("title-changed", "title")
    yield from info.reworded("description-changed")
    yield from pair.inside("externalDocs").moved("documentation-moved", "url")
    yield from _compare_tags(pair)


def _compare_tags(pair: Pair) -> Iterator[Change]:
    before, after = ({tag["name"]: tag for tag in tags} for tags in pair.values("tags", []))
    for name, tag in pair.each("tag", before, after, "name"):
        yield from tag.appeared("tag", name)
        if tag.both:
            yield from tag.reworded("tag-description-changed")
