"""Which names of a surface are read, and which are passed: what methods give and take, with all inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.surface.types import names_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.drift.surface.model import Method, Signature, Surface
    from clientsmith.drift.surface.types import SurfaceType


def read_names(surface: Surface) -> frozenset[str]:
    """The symbols of the classes that a method gives, by themselves or inside of others."""
    results = (one.result for method in surface.methods.values() for one in _signatures(method))
    return _inside(surface, results)


def passed_names(surface: Surface) -> frozenset[str]:
    """The symbols of the classes that a method takes, by themselves or inside of others.

    What is neither given nor taken is there for those who read what an error says, or make a body themselves.
    """
    signatures = (one for method in surface.methods.values() for one in _signatures(method))
    return _inside(surface, (one.type for each in signatures for one in each.arguments))


def _signatures(method: Method) -> Iterator[Signature]:
    yield method.signature
    yield from method.overloads


def _inside(surface: Surface, types: Iterable[SurfaceType]) -> frozenset[str]:
    reached: set[str] = set()
    waiting = [name for kind in types for name in names_in(kind)]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in surface.classes:
            continue
        reached.add(name)
        for member in surface.classes[name].members.values():
            waiting += names_in(member.type)
    return frozenset(reached)
