"""Names for the arguments of one method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import argument_names
from clientsmith.plan.model.request import Argument, Location
from clientsmith.plan.prose import told

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from clientsmith.plan.model.types import Type

# Who keeps a name that several have: those first which documents add to the least.
_PLACES: tuple[Location, ...] = ("path", "query", "header", "cookie", "body")
_WHOLE = "body"
_REST = "additional_properties"


@dataclass(frozen=True)
class Incoming:
    """An argument that has no Python name yet.

    `is_whole` is the whole body, and `is_rest` the properties that the document allows and does not
    name: these have no name on the wire.
    """

    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False
    is_whole: bool = False


def name_arguments(incoming: Sequence[Incoming], taken: Collection[str] = ()) -> list[Argument]:
    """Give each argument its Python name.

    Where wire names of several places meet in one Python name, the first place keeps it (path, query,
    header, cookie, body) and the others say where they travel (`id`, `id_query`, `id_body`), so that a
    name never depends on the order of the document.

    Args:
        incoming: all arguments of the method.
        taken: names that the method needs for something else.
    """
    names: dict[tuple[Location, str], str] = {}
    used = set(taken)
    others = sorted({one.location for one in incoming} - {*_PLACES})
    for place in (*_PLACES, *others):
        wires = [one.wire for one in incoming if one.location == place and _is_named(one)]
        plain = argument_names(wires)
        # A name that nobody else wants goes first, or one that is told apart could take it.
        for wire, name in sorted(plain.items(), key=lambda item: (item[1] in used, item[1])):
            names[place, wire] = _first_free(_told_apart(name, place), used)
            used.add(names[place, wire])
    whole = _first_free(_told_apart(_WHOLE, "whole"), used)
    rest = _first_free(_told_apart(_REST, "rest"), {*used, whole})

    def name_of(one: Incoming) -> str:
        return whole if one.is_whole else rest if one.is_rest else names[one.location, one.wire]

    return [
        Argument(
            name=Identifier(name_of(one)),
            wire=one.wire,
            location=one.location,
            type=one.type,
            required=one.required,
            description=told(one.description, name_of(one), one.wire),
            is_rest=one.is_rest,
            is_whole=one.is_whole,
        )
        for one in incoming
    ]


def _is_named(one: Incoming) -> bool:
    return not (one.is_whole or one.is_rest)


def _told_apart(name: str, word: str) -> Iterator[str]:
    yield name
    while True:
        name = f"{name.rstrip('_')}_{word}"
        yield name


def _first_free(candidates: Iterator[str], used: Collection[str]) -> str:
    return next(name for name in candidates if name not in used)
