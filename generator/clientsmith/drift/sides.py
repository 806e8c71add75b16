"""The two documents of a comparison side by side, and where everything stands in their sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import Change
from clientsmith.normalise.draft import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from clientsmith.drift.changes import Place, Rule
    from clientsmith.drift.routes import RoutePair
    from clientsmith.drift.schemas import SchemaPairs
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
        old: where it stood in the old source, or what it would have stood in.
        new: where it stands in the new one, likewise.
    """

    documents: Documents
    place: Place
    before: Any
    after: Any
    old: str
    new: str

    def inside(self, key: str, *, part: str | None = None) -> Pair:
        """What stands under a key of both."""
        return self.under(key, key, part=part)

    def under(self, old: str | None, new: str | None, *, part: str | None = None) -> Pair:
        """What stands under a key of each; None where one of them has no such thing."""
        return Pair(
            self.documents,
            self.place if part is None else replace(self.place, part=part),
            None if old is None else (self.before or {}).get(old),
            None if new is None else (self.after or {}).get(new),
            _place(self.before, self.old, old),
            _place(self.after, self.new, new),
        )

    def named(self, part: str, before: Any, after: Any, key: str | None = None) -> Pair:
        """A part that is no value of one key; where it stands, or what is under its own key."""
        place = self.place if part == self.place.part else replace(self.place, part=part)
        old = _place(before, origin_of(before, self.old), key)
        new = _place(after, origin_of(after, self.new), key)
        return Pair(self.documents, place, before, after, old, new)

    def standing(self, old: str, new: str) -> Pair:
        """The same, where it is known better where it stands."""
        return Pair(self.documents, self.place, self.before, self.after, old, new)

    @property
    def both(self) -> bool:
        """Whether it is in both documents."""
        return self.before is not None and self.after is not None

    def values(self, key: str, default: Any = None) -> tuple[Any, Any]:
        """The two values under a key."""
        return (self.before or {}).get(key, default), (self.after or {}).get(key, default)

    def change(
        self, rule: Rule, before: Any = None, after: Any = None, key: str | None = None
    ) -> Change:
        """A change of this, or of what stands under a key of it."""
        old, new = _place(self.before, self.old, key), _place(self.after, self.new, key)
        return self._change(rule, before, after, old, new, (old, new))

    def entry(self, added: Rule, removed: Rule, key: str, value: Any) -> Change:
        """An entry of the lists under a key that only one of the two has."""
        old, new = _place(self.before, self.old, key), _place(self.after, self.new, key)
        if value in self.values(key, ())[0]:
            old = self.before.place_of_entry(key, value)
            return self._change(removed, value, None, old, new, (old, new))
        new = self.after.place_of_entry(key, value)
        return self._change(added, None, value, old, new, (old, new))

    def _change(
        self, rule: Rule, before: Any, after: Any, old: str, new: str, canonical: tuple[str, str]
    ) -> Change:
        return Change(
            rule,
            (self.place,),
            before,
            after,
            old_pointer=old,
            new_pointer=new,
            canonical=canonical,
        )

    def changed(self, rule: Rule, key: str, default: Any = None) -> Iterator[Change]:
        """A change, if the values under a key differ."""
        before, after = self.values(key, default)
        if before != after:
            yield self.change(rule, before, after, key)

    def replaced(self, rule: Rule, key: str) -> Iterator[Change]:
        """A change of the whole, if it differs, where the key stands that matters."""
        if self.before != self.after:
            yield self.change(rule, self.before, self.after, key)

    def reworded(self, rule: Rule, key: str = "description") -> Iterator[Change]:
        """A change, if the words under a key differ in more than their line breaks."""
        before, after = self.values(key)
        if str(before or "").split() != str(after or "").split():
            yield self.change(rule, before, after, key)

    def appeared(self, added: Rule, removed: Rule, what: Any = None) -> Iterator[Change]:
        """A change, if only one of the two is there; `what` says what came or went."""
        # What several operations refer to has come or gone once.
        shared = origin_of(self.before, self.old), origin_of(self.after, self.new)
        if self.before is None and self.after is not None:
            yield self._change(added, None, what, self.old, self.new, shared)
        elif self.after is None and self.before is not None:
            yield self._change(removed, what, None, self.old, self.new, shared)


def _place(value: Any, around: str, key: str | None) -> str:
    """Where something under a key stands, or what it would stand in."""
    return value.place(key) if isinstance(value, Node) and key is not None else around


def origin_of(value: Any, around: str) -> str:
    """Where something stands, wherever it is referred to; what is around it if it does not know."""
    return getattr(value, "origin", "") or around


def by_key(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> list[str]:
    """Every key of two mappings, in an order that does not depend on theirs."""
    return sorted({*(before or {}), *(after or {})})
