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
    """An argument that has no Python name yet; one without a wire name is the whole body."""

    wire: str
    location: Location
    type: Type
    required: bool
    description: str


def name_arguments(incoming: Sequence[Incoming]) -> list[Argument]:
    """Give each argument its Python name.

    Where wire names of several places meet in one Python name, the one in the path keeps it and the others
    say where they travel (`id`, `id_query`, `id_body`), so that a name never depends on the order of the
    document.
    """
    places = sorted({one.location for one in incoming})
    plain = {
        place: argument_names(one.wire or "body" for one in incoming if one.location == place)
        for place in places
    }
    times = Counter(name for names in plain.values() for name in names.values())
    named = []
    for one in incoming:
        name = plain[one.location][one.wire or "body"]
        if times[name] > 1 and one.location != "path":
            name = f"{name.rstrip('_')}_{one.location}"
        named.append(
            Argument(
                Identifier(name), one.wire, one.location, one.type, one.required, one.description
            )
        )
    return named
