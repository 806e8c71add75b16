"""The two documents of a comparison side by side, and where everything stands in their sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import Change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from clientsmith.drift.changes import Place, Rule
    from clientsmith.drift.routes import RoutePair
    from clientsmith.drift.schemas import SchemaPairs
    from clientsmith.drift.written import Written
    from clientsmith.normalise import Canonical


@dataclass(frozen=True)
class Documents:
    """The two documents, and what their comparison shares.

    Args:
        old: the document as it was.
        new: the document as it is now.
        schemas: compares their schemas.
        routes: their operations, in pairs.
        today: tells whether something went before its time.
        renamed: names of security schemes in the old document -> those of the same in the new one.
    """

    old: Canonical
    new: Canonical
    schemas: SchemaPairs
    routes: Sequence[RoutePair]
    today: date
    renamed: Mapping[str, str]


@dataclass(frozen=True)
class Pair:
    """The same thing in both documents.

    Args:
        documents: what it is part of.
        place: what people call it.
        before: how it was; None where there was none.
        after: how it is now, likewise.
        old: where it stood in the old source, or the nearest thing around it.
        new: where it stands in the new one.
    """

    documents: Documents
    place: Place
    before: Any
    after: Any
    old: Written
    new: Written

    def inside(self, key: str, *, part: str | None = None) -> Pair:
        """What stands under a key of both."""
        return Pair(
            self.documents,
            self.place if part is None else replace(self.place, part=part),
            (self.before or {}).get(key),
            (self.after or {}).get(key),
            self.old.at(key),
            self.new.at(key),
        )

    def named(self, part: str, before: Any, after: Any) -> Pair:
        """A part that is no value of one key."""
        place = self.place if part == self.place.part else replace(self.place, part=part)
        return Pair(self.documents, place, before, after, self.old, self.new)

    def standing(self, old: Written, new: Written) -> Pair:
        """The same, where it is known better where it stands."""
        return Pair(self.documents, self.place, self.before, self.after, old, new)

    @property
    def both(self) -> bool:
        """Whether it is in both documents."""
        return self.before is not None and self.after is not None

    def values(self, key: str, default: Any = None) -> tuple[Any, Any]:
        """The two values under a key."""
        return (self.before or {}).get(key, default), (self.after or {}).get(key, default)

    def change(self, rule: Rule, before: Any = None, after: Any = None, *keys: str) -> Change:
        """A change of this, or of what stands under these keys of it."""
        return Change(
            rule,
            (self.place,),
            before,
            after,
            old_pointer=self.old.at(*keys).pointer,
            new_pointer=self.new.at(*keys).pointer,
        )

    def changed(self, rule: Rule, key: str, default: Any = None) -> Iterator[Change]:
        """A change, if the values under a key differ."""
        before, after = self.values(key, default)
        if before != after:
            yield self.change(rule, before, after, key)

    def reworded(self, rule: Rule, key: str = "description") -> Iterator[Change]:
        """A change, if the words under a key differ in more than their line breaks."""
        before, after = self.values(key)
        if str(before or "").split() != str(after or "").split():
            yield self.change(rule, before, after, key)

    def appeared(self, added: Rule, removed: Rule, what: Any = None) -> Iterator[Change]:
        """A change, if only one of the two is there; `what` says what came or went."""
        if self.before is None and self.after is not None:
            yield self.change(added, None, what)
        elif self.after is None and self.before is not None:
            yield self.change(removed, what, None)


def by_key(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> list[str]:
    """Every key of two mappings, in an order that does not depend on theirs."""
    return sorted({*(before or {}), *(after or {})})
