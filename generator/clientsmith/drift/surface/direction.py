"""Which names of a surface are read, and which are passed: what methods give and take, with all inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.surface.aliases import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.drift.surface.model import Method, Surface


def read_names(surface: Surface) -> frozenset[str]:
    """The symbols of the classes that a method gives, by themselves or inside of others."""
    results = (one for method in surface.methods.values() for one in _results(method))
    return _inside(surface, results)


def passed_names(surface: Surface) -> frozenset[str]:
    """The symbols of the classes that a method takes, by themselves or inside of others.

    What is neither given nor taken is there for those who read what an error says, or make a body themselves.
    """
    arguments = (one for method in surface.methods.values() for one in _arguments(method))
    return _inside(surface, arguments)


def _inside(surface: Surface, types: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [name for text in types for name in _names(surface, "models", text)]
    while waiting:
        symbol = waiting.pop()
        if symbol in found:
            continue
        found.add(symbol)
        room = symbol.partition(".")[0]
        for member in surface.classes[symbol].members.values():
            waiting.extend(_names(surface, room, member.type))
    return frozenset(found)


def _results(method: Method) -> Iterator[str]:
    yield method.signature.result
    yield from (one.result for one in method.overloads)


def _arguments(method: Method) -> Iterator[str]:
    for signature in (method.signature, *method.overloads):
        yield from (one.type for one in signature.arguments)


def _names(surface: Surface, room: str, text: str) -> Iterator[str]:
    """The symbols that a type mentions; a name without a room is in that of what mentions it."""
    for word in WORD.findall(text):
        symbol = word if "." in word else f"{room}.{word}"
        if symbol in surface.classes:
            yield symbol
