"""Media types of bodies: which of the new document is which of the old one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.media_types import is_json, media_rank, stream_of
from clientsmith.runtime.media_types import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.drift.sides import Pair

MediaTypePair = tuple[str | None, str | None]


def match_media_types(before: Iterable[str], after: Iterable[str]) -> list[MediaTypePair]:
    """Media types of two documents in pairs: the preferred ones first, None where one has no other.

    Case and charset do not tell media types apart. One kind of JSON that is alone in having gone is
    what another one has come for.
    """
    old, new = sorted(before), sorted(after)
    matched: list[MediaTypePair] = [(one, one) for one in old if one in new]
    gone = [one for one in old if one not in new]
    come = [one for one in new if one not in old]
    spelled = Counter(map(plain, gone)), Counter(map(plain, come))
    for one in list(gone):
        others = [other for other in come if plain(other) == plain(one)]
        if others and spelled[0][plain(one)] == spelled[1][plain(one)] == 1:
            matched.append((one, others[0]))
            gone.remove(one)
            come.remove(others[0])
    if len(gone) == len(come) == 1 and _is_value(gone[0]) and _is_value(come[0]):
        matched.append((gone.pop(), come.pop()))
    matched += [(one, None) for one in gone]
    matched += [(None, one) for one in come]
    return sorted(
        matched, key=lambda match: min(media_rank(one) for one in match if one is not None)
    )


def is_spelling(old: str | None, new: str | None) -> bool:
    """Whether two are one media type, however it is written."""
    return old is not None and new is not None and plain(old) == plain(new)


def _is_value(media_type: str) -> bool:
    """Whether it is one JSON value, whatever it is called."""
    return is_json(media_type) and stream_of(media_type) is None


@dataclass(frozen=True)
class Media:
    """A media type of a body in both documents, or in one of them.

    Args:
        pair: what a body is as this media type.
        old: how the old document writes it.
        new: how the new one does.
        repeated: whether a better media type of the same body has the same two schemas.
    """

    pair: Pair
    old: str | None
    new: str | None
    repeated: bool

    @property
    def name(self) -> str | None:
        """What it is called, where only one document has it."""
        return self.new if self.old is None else self.old

    @property
    def is_other(self) -> bool:
        """Whether both have it and mean another one."""
        return self.pair.both and not is_spelling(self.old, self.new)


def media_of(contents: Pair) -> Iterator[Media]:
    """The contents of two bodies by media type, the preferred one first.

    Args:
        contents: `content` of both.
    """
    seen: list[tuple[object, object]] = []
    for old, new in match_media_types(contents.before, contents.after):
        was, now = contents.before.get(old), contents.after.get(new)
        part, repeated = contents.place.part, False
        if was is not None and now is not None:
            schemas = was["schema"], now["schema"]
            repeated = schemas in seen
            # Only what differs from the preferred media type is said of another one.
            part = f"{part} as {new}" if seen and not repeated else part
            seen.append(schemas)
        yield Media(contents.under(old, new, part=part), old, new, repeated)
