"""Find the names that methods of a surface return or take, directly or in other types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.surface.types import names_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.drift.surface.model import PublicSignature, Surface
    from clientsmith.drift.surface.types import SurfaceType


def read_names(surface: Surface) -> frozenset[str]:
    """Return the symbols of the classes in results of methods, directly or in other classes."""
    return _inside(surface, (signature.result for signature in _signatures(surface)))


def passed_names(surface: Surface) -> frozenset[str]:
    """Return the symbols of the classes in arguments of methods, directly or in other classes.

    All other classes serve code that parses error bodies or builds request bodies itself.
    """
    signatures = _signatures(surface)
    return _inside(
        surface, (argument.type for signature in signatures for argument in signature.arguments)
    )


def _signatures(surface: Surface) -> list[PublicSignature]:
    return [signature for method in surface.methods.values() for signature in method.signatures]


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
