"""Names for the arguments of one method."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.naming.identifiers import argument_names
from generator.plan.model import Argument, Location, Type
from generator.plan.text import Identifier

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Incoming:
    """An argument that has no Python name yet.

    One without a wire name is the whole body or, where `is_rest`, the properties that the document
    allows and does not name.
    """

    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False


def name_arguments(incoming: Sequence[Incoming]) -> list[Argument]:
    """Give each argument its Python name.

    Where wire names of several places meet in one Python name, the one in the path keeps it and the others
    say where they travel (`id`, `id_query`, `id_body`), so that a name never depends on the order of the
    document.
    """
    places = sorted({one.location for one in incoming})
    plain = {
        place: argument_names(
            one.wire or "body" for one in incoming if one.location == place and not one.is_rest
        )
        for place in places
    }
    rest = "additional_properties"
    while any(rest in names.values() for names in plain.values()):
        rest += "_"
    times = Counter(name for names in plain.values() for name in names.values())
    named = []
    for one in incoming:
        name = rest if one.is_rest else plain[one.location][one.wire or "body"]
        if times[name] > 1 and one.location != "path":
            name = f"{name.rstrip('_')}_{one.location}"
        named.append(
            Argument(
                name=Identifier(name),
                wire=one.wire,
                location=one.location,
                type=one.type,
                required=one.required,
                description=one.description,
                is_rest=one.is_rest,
            )
        )
    return named
