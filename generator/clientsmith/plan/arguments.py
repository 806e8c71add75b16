"""Names for the arguments of one method."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import argument_names
from clientsmith.plan.model.request import Argument, Location
from clientsmith.plan.prose import argument_description
from clientsmith.plan.types import union

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from clientsmith.plan.model.types import Type

# Which place keeps a shared name: first those to which documents seldom add anything.
_PLACES: tuple[Location, ...] = ("path", "query", "header", "cookie", "body")
_WHOLE = "body"
_REST = "additional_properties"


@dataclass(frozen=True)
class Incoming:
    """An argument that has no Python name yet.

    `is_whole` marks the whole body, and `is_rest` the additional properties; neither has a wire name.
    """

    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False
    is_whole: bool = False


_Argument = TypeVar("_Argument", Argument, Incoming)


def merged(
    alternatives: Sequence[Sequence[_Argument]], key: Callable[[_Argument], object]
) -> list[_Argument]:
    """Return the arguments of all alternatives, each required only if every alternative requires it.

    Args:
        alternatives: the arguments of each alternative.
        key: returns what identifies an argument across alternatives.
    """
    groups: dict[object, list[_Argument]] = {}
    for arguments in alternatives:
        for argument in arguments:
            groups.setdefault(key(argument), []).append(argument)
    return [
        replace(
            group[0],
            type=union([argument.type for argument in group]),
            required=len(group) == len(alternatives) and all(each.required for each in group),
            description=" ".join(dict.fromkeys(each.description for each in group)),
        )
        for group in groups.values()
    ]


def name_arguments(incoming: Sequence[Incoming], taken: Collection[str] = ()) -> list[Argument]:
    """Give each argument its Python name.

    Where wire names of several places meet in one Python name, the first place keeps it (path, query,
    header, cookie, body) and the others get their place as a suffix (`id`, `id_query`, `id_body`), so that a
    name never depends on the order of the document.

    Args:
        incoming: all arguments of the method.
        taken: names that the method needs for something else.
    """
    names: dict[tuple[Location, str], str] = {}
    used = set(taken)
    others = sorted({argument.location for argument in incoming} - {*_PLACES})
    for place in (*_PLACES, *others):
        wires = [
            argument.wire
            for argument in incoming
            if argument.location == place and _is_named(argument)
        ]
        plain = argument_names(wires)
        # Unshared names go first, so that no name with a suffix takes one of them.
        for wire, name in sorted(plain.items(), key=lambda item: (item[1] in used, item[1])):
            names[place, wire] = _first_free(_candidates(name, place), used)
            used.add(names[place, wire])
    whole = _first_free(_candidates(_WHOLE, "whole"), used)
    rest = _first_free(_candidates(_REST, "rest"), {*used, whole})

    def name_of(argument: Incoming) -> str:
        return (
            whole
            if argument.is_whole
            else rest
            if argument.is_rest
            else names[argument.location, argument.wire]
        )

    return [
        Argument(
            name=Identifier(name_of(argument)),
            wire=argument.wire,
            location=argument.location,
            type=argument.type,
            required=argument.required,
            description=argument_description(
                argument.description, name_of(argument), argument.wire
            ),
            is_rest=argument.is_rest,
            is_whole=argument.is_whole,
        )
        for argument in incoming
    ]


def _is_named(argument: Incoming) -> bool:
    return not (argument.is_whole or argument.is_rest)


def _candidates(name: str, word: str) -> Iterator[str]:
    yield name
    while True:
        name = f"{name.rstrip('_')}_{word}"
        yield name


def _first_free(candidates: Iterator[str], used: Collection[str]) -> str:
    return next(name for name in candidates if name not in used)
