"""Which names of a surface may be read: what methods give, and all that this is made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.drift.surface.model import Method, Surface

#: A quoted text, which holds no names, or a name with the room that it is in, if it says so.
_WORD = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[A-Za-z_][A-Za-z0-9_.]*")


def read_names(surface: Surface) -> frozenset[str]:
    """The symbols of the classes that a method gives, by themselves or inside of others.

    All other models are only made by those who call, if at all.
    """
    found: set[str] = set()
    waiting = [
        name
        for method in surface.methods.values()
        for result in _results(method)
        for name in _names(surface, "models", result)
    ]
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


def _names(surface: Surface, room: str, text: str) -> Iterator[str]:
    """The symbols that a type mentions; a name without a room is in that of what mentions it."""
    for word in _WORD.findall(text):
        symbol = word if "." in word else f"{room}.{word}"
        if symbol in surface.classes:
            yield symbol
