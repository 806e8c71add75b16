"""Match the media types of bodies in two documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.drift.matching import unique_matches
from clientsmith.media_types import is_json, media_rank, stream_of
from clientsmith.runtime.media_types import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.drift.sides import Pair

MediaTypePair = tuple[str | None, str | None]


def match_media_types(before: Iterable[str], after: Iterable[str]) -> list[MediaTypePair]:
    """Match media types of two documents, the preferred ones first; None in a pair stands for no match.

    Case and charset do not matter. If exactly one media type was removed and one was added, and both are
    JSON, they match.
    """
    old, new = sorted(before), sorted(after)
    same = {name: name for name in old if name in new}
    same |= unique_matches(
        {name: plain(name) for name in old if name not in new},
        {name: plain(name) for name in new if name not in old},
    )
    matched: list[MediaTypePair] = [*same.items()]
    gone = [name for name in old if name not in same]
    come = [name for name in new if name not in same.values()]
    if len(gone) == len(come) == 1 and _is_value(gone[0]) and _is_value(come[0]):
        matched.append((gone.pop(), come.pop()))
    matched += [(name, None) for name in gone]
    matched += [(None, name) for name in come]
    return sorted(
        matched, key=lambda match: min(media_rank(name) for name in match if name is not None)
    )


def is_spelling(old: str | None, new: str | None) -> bool:
    """Whether two media types differ at most in case and parameters."""
    return old is not None and new is not None and plain(old) == plain(new)


def _is_value(media_type: str) -> bool:
    """Whether a media type is JSON and not a stream."""
    return is_json(media_type) and stream_of(media_type) is None


@dataclass(frozen=True)
class Media:
    """A media type of a body in both documents, or in one of them.

    Args:
        pair: the content of the body with this media type.
        old: its name in the old document.
        new: its name in the new document.
        repeated: whether a preferred media type of the same body has the same two schemas.
    """

    pair: Pair
    old: str | None
    new: str | None
    repeated: bool

    @property
    def name(self) -> str | None:
        """Its name in the new document, or else in the old one."""
        return self.new if self.old is None else self.old

    @property
    def is_other(self) -> bool:
        """Whether the media type changed."""
        return self.pair.both and not is_spelling(self.old, self.new)


def media_of(contents: Pair) -> Iterator[Media]:
    """Return the contents of two bodies by media type, the preferred one first.

    Args:
        contents: the `content` of both.
    """
    seen: list[tuple[object, object]] = []
    for old, new in match_media_types(contents.before, contents.after):
        was, now = contents.before.get(old), contents.after.get(new)
        part, repeated = contents.place.part, False
        if was is not None and now is not None:
            schemas = was["schema"], now["schema"]
            repeated = schemas in seen
            # The media type is only named if its schemas differ from those of the preferred one.
            part = f"{part} as {new}" if seen and not repeated else part
            seen.append(schemas)
        yield Media(contents.under(old, new, part=part), old, new, repeated)
