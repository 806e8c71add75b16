"""Find methods and classes that were only renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.matching import unique_matches
from clientsmith.drift.surface.types import renamed

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from clientsmith.drift.surface.model import PublicClass, Surface


def renamed_methods(old: Surface, new: Surface) -> dict[str, str]:
    """Map old to new names of methods that call the same operation.

    Operations that several methods call are ignored, because the match would not be unique.
    """
    operations = [
        {method.symbol: method.route if method.path else None for method in side.methods.values()}
        for side in (old, new)
    ]
    kept = old.methods.keys() & new.methods.keys()
    matches = unique_matches(operations[0], operations[1])
    return {was: now for was, now in matches.items() if kept.isdisjoint((was, now))}


def renamed_classes(old: Surface, new: Surface) -> dict[str, str]:
    """Map old to new names of classes that are otherwise equal.

    Classes refer to each other, so every round uses the matches of the rounds before it.
    """
    known: dict[str, str] = {}
    shared = old.classes.keys() & new.classes.keys()
    while True:
        gone = old.classes.keys() - shared - known.keys()
        come = new.classes.keys() - shared - {*known.values()}
        matches = unique_matches(
            {symbol: _likeness(old.classes[symbol], known) for symbol in gone},
            {symbol: _likeness(new.classes[symbol], {}) for symbol in come},
        )
        if not matches:
            return known
        known |= matches


def _likeness(class_: PublicClass, symbols: Mapping[str, str]) -> Hashable:
    """Return a key that is equal for classes that differ only in name; None for a class without members."""
    members = tuple(
        (name, renamed(member.type, symbols), member.required)
        for name, member in sorted(class_.members.items())
    )
    return (class_.room, class_.kind, members) if members else None
