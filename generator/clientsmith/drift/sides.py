"""The two documents of a comparison side by side, with the origins of their parts in the sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import Change
from clientsmith.drift.rules import RULES
from clientsmith.normalise.draft import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from clientsmith.drift.changes import Place
    from clientsmith.drift.routes import RoutePair
    from clientsmith.drift.schemas import SchemaPairs
    from clientsmith.normalise import Canonical


@dataclass(frozen=True)
class Documents:
    """The two documents, and data that all parts of their comparison share.

    Args:
        old: the old document.
        new: the new document.
        schemas: compares their schemas.
        routes: their operations, matched.
        titles: the operation ids of each document -> the new names of the operations.
        today: the date to compare sunset dates with.
        renamed: old names of renamed security schemes -> their new names.
    """

    old: Canonical
    new: Canonical
    schemas: SchemaPairs
    routes: Sequence[RoutePair]
    titles: tuple[Mapping[str, str], Mapping[str, str]]
    today: date
    renamed: Mapping[str, str]


@dataclass(frozen=True)
class Pair:
    """A part of both documents.

    Args:
        documents: the documents.
        place: its name in reports.
        before: its value in the old document; None if it is absent there.
        after: its value in the new document, likewise.
        old: its origin in the old source, or that of its parent if it is absent.
        new: its origin in the new source, likewise.
    """

    documents: Documents
    place: Place
    before: Any
    after: Any
    old: str
    new: str

    def inside(self, key: str, *, part: str | None = None) -> Pair:
        """Return the values of a key in both.

        Args:
            key: the key.
            part: its name in reports; by default, that of its parent.
        """
        return self.under(key, key, part=part)

    def under(self, old: str | None, new: str | None, *, part: str | None = None) -> Pair:
        """Return the values of different keys in the two.

        Args:
            old: the key in the old document; None if the value is absent there.
            new: the key in the new document, likewise.
            part: its name in reports; by default, that of its parent.
        """
        return Pair(
            self.documents,
            self.place if part is None else replace(self.place, part=part),
            None if old is None else (self.before or {}).get(old),
            None if new is None else (self.after or {}).get(new),
            _place(self.before, self.old, old),
            _place(self.after, self.new, new),
        )

    def named(self, part: str, before: Any, after: Any, key: str | None = None) -> Pair:
        """Return a pair of any two values.

        Args:
            part: its name in reports.
            before: the old value; None if it is absent. It is located at its origin if it has one.
            after: the new value, likewise.
            key: the key in them at which it is located instead.
        """
        place = self.place if part == self.place.part else replace(self.place, part=part)
        old = _place(before, origin_of(before, self.old), key)
        new = _place(after, origin_of(after, self.new), key)
        return Pair(self.documents, place, before, after, old, new)

    def located_at(self, old: str, new: str) -> Pair:
        """Return the same pair with other origins."""
        return Pair(self.documents, self.place, self.before, self.after, old, new)

    @property
    def both(self) -> bool:
        """Whether it is in both documents."""
        return self.before is not None and self.after is not None

    def values(self, key: str, default: Any = None) -> tuple[Any, Any]:
        """Return the two values of a key, or the default for an absent one."""
        return (self.before or {}).get(key, default), (self.after or {}).get(key, default)

    def items(self, word: str = "") -> Iterator[tuple[str, Pair]]:
        """Yield each key of two mappings with its values, sorted by key.

        Args:
            word: what a value is called in reports, before its key; without it, it is called as its parent.
        """
        for key in by_key(self.before, self.after):
            part = f"{self.place.part}, {word} {key}".removeprefix(", ") if word else None
            yield key, self.inside(key, part=part)

    def each(
        self,
        word: str,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        key: str | None = None,
    ) -> Iterator[tuple[str, Pair]]:
        """Yield each name of two mappings with its values, sorted by name.

        Args:
            word: what a value is called in reports, before its name.
            before: old values by name. They are located at their origins.
            after: new values by name, likewise.
            key: the key in the values at which they are located instead.
        """
        for name in by_key(before, after):
            yield name, self.named(f"{word} {name}", before.get(name), after.get(name), key)

    def change(
        self, rule: str, before: Any = None, after: Any = None, key: str | None = None
    ) -> Change:
        """Return a change of this pair.

        Args:
            rule: the name of its rule.
            before: the old value to report; None for nothing.
            after: the new value to report, likewise.
            key: the key in the pair at which it is located.
        """
        old, new = _place(self.before, self.old, key), _place(self.after, self.new, key)
        places = old, new
        return Change(RULES[rule], (self.place,), before, after, "", *places, canonical=places)

    def changed(self, rule: str, key: str, default: Any = None) -> Iterator[Change]:
        """Yield a change if the values of a key differ."""
        before, after = self.values(key, default)
        if before != after:
            yield self.change(rule, before, after, key)

    def switched(self, on: str, off: str, key: str) -> Iterator[Change]:
        """Yield a change if a flag is set in only one of the two; an absent flag is not set.

        Args:
            on: the rule if the new one has it.
            off: the rule if the old one has it.
            key: the key of the flag.
        """
        before, after = (value is True for value in self.values(key))
        if before != after:
            yield self.change(on if after else off, before, after, key)

    def moved(self, rule: str, key: str) -> Iterator[Change]:
        """Yield a change if the pair differs, located at a key in it."""
        if self.before != self.after:
            yield self.change(rule, self.before, self.after, key)

    def reworded(self, rule: str, key: str = "description") -> Iterator[Change]:
        """Yield a change if the texts of a key differ in more than white space."""
        before, after = self.values(key)
        if str(before or "").split() != str(after or "").split():
            yield self.change(rule, before, after, key)

    def appeared(self, subject: str, what: Any = None) -> Iterator[Change]:
        """Yield a change if the pair was added or removed.

        Args:
            subject: the rules are `subject-added` and `subject-removed`.
            what: the value to report.
        """
        yield from self.came_or_went(f"{subject}-added", f"{subject}-removed", what)

    def came_or_went(self, added: str, removed: str, what: Any) -> Iterator[Change]:
        """Yield a change if the pair was added or removed.

        Args:
            added: the rule if it was added.
            removed: the rule if it was removed.
            what: the value to report.
        """
        # A component that several operations refer to was added or removed only once.
        shared = origin_of(self.before, self.old), origin_of(self.after, self.new)
        if self.before is None and self.after is not None:
            yield replace(self.change(added, None, what), canonical=shared)
        elif self.after is None and self.before is not None:
            yield replace(self.change(removed, what), canonical=shared)

    def entries(self, subject: str, key: str, *, old: str = "", new: str = "") -> Iterator[Change]:
        """Yield a change for each entry that only one of two lists of texts has.

        Args:
            subject: the rules are `subject-added` and `subject-removed`.
            key: the key of the lists.
            old: a text to put before removed entries.
            new: a text to put before added entries.
        """
        before, after = self.values(key, ())
        for entry in sorted({*before} ^ {*after}):
            places = [_place(self.before, self.old, key), _place(self.after, self.new, key)]
            if entry in after:
                places[1] = self.after.place_of_entry(key, entry)
                yield self.located_at(*places).change(f"{subject}-added", None, new + entry)
            else:
                places[0] = self.before.place_of_entry(key, entry)
                yield self.located_at(*places).change(f"{subject}-removed", old + entry)


def _place(value: Any, around: str, key: str | None) -> str:
    """Return the origin of the value of a key, or `around` if it is unknown."""
    return value.place(key) if isinstance(value, Node) and key is not None else around


def origin_of(value: Any, around: str) -> str:
    """Return the origin of a value, or `around` if it is unknown."""
    return getattr(value, "origin", "") or around


def by_key(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> list[str]:
    """Return the keys of both mappings, sorted."""
    return sorted({*(before or {}), *(after or {})})
