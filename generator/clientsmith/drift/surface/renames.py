"""Which names of one surface are names of the other: the same thing, called differently."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from clientsmith.drift.surface.types import renamed

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from clientsmith.drift.surface.model import Class, Method, Surface

_Thing = TypeVar("_Thing")


def renamed_methods(old: Surface, new: Surface) -> dict[str, str]:
    """Old name -> new name of the methods that call the same operation.

    Where several methods call one operation, none of them can be said to be another.
    """
    return _pairs(
        ((one.symbol, _operation(one)) for one in old.methods.values()),
        ((one.symbol, _operation(one)) for one in new.methods.values()),
        old.methods.keys() & new.methods.keys(),
    )


def _operation(method: Method) -> Hashable:
    return method.route if method.path else None


def renamed_classes(old: Surface, new: Surface) -> dict[str, str]:
    """Old name -> new name of the classes that are the same in everything else.

    Classes refer to each other, so each round knows the names that the rounds before have found.
    """
    known: dict[str, str] = {}
    shared = old.classes.keys() & new.classes.keys()
    while True:
        kept = shared | known.keys()
        found = _pairs(
            (
                (symbol, _likeness(one, known))
                for symbol, one in old.classes.items()
                if symbol not in kept
            ),
            (
                (symbol, _likeness(one, {}))
                for symbol, one in new.classes.items()
                if symbol not in {*shared, *known.values()}
            ),
            frozenset(),
        )
        if not found:
            return known
        known |= found


def _likeness(one: Class, symbols: Mapping[str, str]) -> Hashable:
    """What two classes have in common if they are the same; None where that says too little."""
    members = tuple(
        (name, renamed(member.type, symbols), member.required)
        for name, member in sorted(one.members.items())
    )
    if not members:
        return None
    return one.room, one.kind, members


def _pairs(
    old: Iterable[tuple[str, Hashable]],
    new: Iterable[tuple[str, Hashable]],
    unchanged: Iterable[str],
) -> dict[str, str]:
    """The names whose likeness is that of exactly one other name, and the other way round."""
    kept = set(unchanged)
    before: dict[Hashable, list[str]] = defaultdict(list)
    after: dict[Hashable, list[str]] = defaultdict(list)
    for names, found in ((before, old), (after, new)):
        for name, likeness in found:
            if likeness is not None:
                names[likeness].append(name)
    pairs = {}
    for likeness, ours in before.items():
        theirs = after.get(likeness, [])
        if len(ours) == len(theirs) == 1 and ours != theirs and not kept & {*ours, *theirs}:
            pairs[ours[0]] = theirs[0]
    return pairs
