"""Compare the parts of a document that do not affect requests: version, title, description and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.rules import rule, rules
from clientsmith.drift.sides import by_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

VERSION_CHANGED = rule("document-version-changed")
TITLE_CHANGED = rule("title-changed")
DESCRIPTION_CHANGED = rule("description-changed")
DOCUMENTATION_MOVED = rule("documentation-moved")
TAG_ADDED, TAG_REMOVED = rules("tag-added", "tag-removed")
TAG_DESCRIPTION_CHANGED = rule("tag-description-changed")


def compare_info(pair: Pair) -> Iterator[Change]:
    """Compare version, title, description and tags of two documents (OpenAPI 3.1, 4.8.2 and 4.8.22)."""
    info = pair.inside("info")
    yield from info.changed(VERSION_CHANGED, "version")
    yield from info.reworded(TITLE_CHANGED, "title")
    yield from info.reworded(DESCRIPTION_CHANGED)
    yield from pair.inside("externalDocs").replaced(DOCUMENTATION_MOVED, "url")
    yield from _compare_tags(pair)


def _compare_tags(pair: Pair) -> Iterator[Change]:
    before, after = ({tag["name"]: tag for tag in tags} for tags in pair.values("tags", []))
    for name in by_key(before, after):
        tag = pair.named(f"tag {name}", before.get(name), after.get(name), "name")
        yield from tag.appeared(TAG_ADDED, TAG_REMOVED, name)
        if tag.both:
            yield from tag.reworded(TAG_DESCRIPTION_CHANGED)
