"""What a document says about itself: for people, and none of it changes a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.sides import by_key
from clientsmith.drift.tables import PROSE, opposites, symmetric

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

VERSION_CHANGED = symmetric(
    "document-version-changed",
    PROSE,
    "the document has another version",
    "The provider says that this is another edition of the API.",
)
TITLE_CHANGED = symmetric(
    "title-changed",
    PROSE,
    "the API has another title",
    "Only the name that people read is another.",
)
DESCRIPTION_CHANGED = symmetric(
    "description-changed",
    PROSE,
    "the API is described in other words",
    "Only the words that people read are others.",
)
DOCUMENTATION_MOVED = symmetric(
    "documentation-moved",
    PROSE,
    "further documentation is at another address",
    "Only a link for people is another.",
)
TAG_ADDED, TAG_REMOVED = opposites(
    (
        "tag-added",
        PROSE,
        "a group of operations was added",
        "Only how operations are sorted changes.",
    ),
    (
        "tag-removed",
        PROSE,
        "a group of operations was removed",
        "Only how operations are sorted changes.",
    ),
)
TAG_DESCRIPTION_CHANGED = symmetric(
    "tag-description-changed",
    PROSE,
    "a group of operations is described in other words",
    "Only the words that people read are others.",
)
RULES = (
    *(VERSION_CHANGED, TITLE_CHANGED, DESCRIPTION_CHANGED, DOCUMENTATION_MOVED),
    *(TAG_ADDED, TAG_REMOVED, TAG_DESCRIPTION_CHANGED),
)


def compare_info(pair: Pair) -> Iterator[Change]:
    """Version, title, words and tags of two documents (OpenAPI 3.1, 4.8.2 and 4.8.22)."""
    info = pair.inside("info")
    yield from info.changed(VERSION_CHANGED, "version")
    yield from info.reworded(TITLE_CHANGED, "title")
    yield from info.reworded(DESCRIPTION_CHANGED)
    yield from pair.changed(DOCUMENTATION_MOVED, "externalDocs")
    yield from _compare_tags(pair)


def _compare_tags(pair: Pair) -> Iterator[Change]:
    before, after = ({tag["name"]: tag for tag in tags} for tags in pair.values("tags", []))
    for name in by_key(before, after):
        tag = pair.named(f"tag {name}", before.get(name), after.get(name))
        yield from tag.appeared(TAG_ADDED, TAG_REMOVED, name)
        if tag.both:
            yield from tag.reworded(TAG_DESCRIPTION_CHANGED)
