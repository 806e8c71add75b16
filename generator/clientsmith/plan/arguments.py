"""Names for the arguments of one method."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import argument_names
from clientsmith.plan.model.request import Argument, Incoming
from clientsmith.plan.prose import argument_description
from clientsmith.plan.types import union

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clientsmith.plan.model.request import ArgumentKey, Location

# Which place keeps a shared name: first those to which documents seldom add anything.
_PLACES: tuple[Location, ...] = ("path", "query", "header", "cookie", "body")
_WHOLE = "body"
_REST = "additional_properties"


_Argument = TypeVar("_Argument", bound=Incoming)


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


def name_arguments(incoming: Sequence[Incoming]) -> list[Argument]:
    """Give each argument its Python name.

    Where wire names of several places meet in one Python name, the first place keeps it (path, query,
    header, cookie, body) and the others get their place as a suffix (`id`, `id_query`, `id_body`), so that a
    name never depends on the order of the document.
    """
    names: dict[ArgumentKey, str] = {}
    used: set[str] = set()

    def give(key: ArgumentKey, name: str, word: str) -> None:
        while name in used:
            name = f"{name.rstrip('_')}_{word}"
        names[key] = name
        used.add(name)

    others = sorted({argument.location for argument in incoming} - {*_PLACES})
    for place in (*_PLACES, *others):
        keys = {
            argument.wire: argument.key
            for argument in incoming
            if argument.location == place and not (argument.is_whole or argument.is_rest)
        }
        # Unshared names go first, so that no name with a suffix takes one of them.
        plain = argument_names(keys).items()
        for wire, name in sorted(plain, key=lambda item: (item[1] in used, item[1])):
            give(keys[wire], name, place)
    for key in dict.fromkeys(argument.key for argument in incoming if argument.key not in names):
        *_, is_whole = key
        give(key, _WHOLE if is_whole else _REST, "whole" if is_whole else "rest")
    return [
        Argument(
            **vars(replace(argument, description=_description(argument, names[argument.key]))),
            name=Identifier(names[argument.key]),
        )
        for argument in incoming
    ]


def _description(argument: Incoming, name: str) -> str:
    return argument_description(argument.description, name, argument.wire)
