"""Find methods and classes that were only renamed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from clientsmith.drift.surface.types import renamed

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from clientsmith.drift.surface.model import PublicClass, PublicMethod, Surface

_Thing = TypeVar("_Thing")


def renamed_methods(old: Surface, new: Surface) -> dict[str, str]:
    """Map old to new names of methods that call the same operation.

    Operations that several methods call are ignored, because the match would not be unique.
    """
    return _pairs(
        ((method.symbol, _operation(method)) for method in old.methods.values()),
        ((method.symbol, _operation(method)) for method in new.methods.values()),
        old.methods.keys() & new.methods.keys(),
    )


def _operation(method: PublicMethod) -> Hashable:
    return method.route if method.path else None


def renamed_classes(old: Surface, new: Surface) -> dict[str, str]:
    """Map old to new names of classes that are otherwise equal.

    Classes refer to each other, so every round uses the matches of the rounds before it.
    """
    known: dict[str, str] = {}
    shared = old.classes.keys() & new.classes.keys()
    while True:
        kept = shared | known.keys()
        pairs = _pairs(
            (
                (symbol, _likeness(class_, known))
                for symbol, class_ in old.classes.items()
                if symbol not in kept
            ),
            (
                (symbol, _likeness(class_, {}))
                for symbol, class_ in new.classes.items()
                if symbol not in {*shared, *known.values()}
            ),
            frozenset(),
        )
        if not pairs:
            return known
        known |= pairs


def _likeness(class_: PublicClass, symbols: Mapping[str, str]) -> Hashable:
    """Return a key that is equal for classes that differ only in name; None for a class without members."""
    members = tuple(
        (name, renamed(member.type, symbols), member.required)
        for name, member in sorted(class_.members.items())
    )
    if not members:
        return None
    return class_.room, class_.kind, members


def _pairs(
    old: Iterable[tuple[str, Hashable]],
    new: Iterable[tuple[str, Hashable]],
    unchanged: Iterable[str],
) -> dict[str, str]:
    """Match names whose key is unique on both sides."""
    kept = set(unchanged)
    before: dict[Hashable, list[str]] = defaultdict(list)
    after: dict[Hashable, list[str]] = defaultdict(list)
    for names, likenesses in ((before, old), (after, new)):
        for name, likeness in likenesses:
            if likeness is not None:
                names[likeness].append(name)
    pairs = {}
    for likeness, ours in before.items():
        theirs = after.get(likeness, [])
        if len(ours) == len(theirs) == 1 and ours != theirs and not kept & {*ours, *theirs}:
            pairs[ours[0]] = theirs[0]
    return pairs
