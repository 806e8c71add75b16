"""Repair schemas that contain themselves as a part or as an alternative, directly or through others.

Such a part or alternative adds nothing. If several schemas contain each other, each of them has the
parts, or the alternatives, of all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.graphs import circles_in
from clientsmith.normalise.draft import ANNOTATIONS, UNIONS, Mend, Node, union_keyword, without
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.normalise.draft import Draft

#: Schemas of a larger circle keep only their own parts or alternatives.
MAX_CIRCLE = 100
# Keywords that do not change which values a reference or a part of an allOf allows.
_BESIDE = ANNOTATIONS | {"nullable", "discriminator"}


def untie_unions(draft: Draft) -> None:
    """Remove unions from their own alternatives."""
    schemas = draft.schemas
    alternatives = {
        name: {*_alternatives(schema)} & schemas.keys() for name, schema in schemas.items()
    }
    found = circles_in(alternatives)
    circles = {name: found[name] for name in schemas if name in found}
    # The alternatives outside of the circle, before any schema in it is changed.
    own = {name: [*_leaves(schemas[name], circle)] for name, circle in circles.items()}
    nullable = {name for name in circles if schemas[name].get("nullable")}
    for name, circle in circles.items():
        schema = schemas[name]
        if not any(key in _inner(schema) for key in UNIONS):
            # Another name for a union that is no longer one of its own alternatives.
            continue
        others = [member for other in _others(name, circle) for member in own[other]]
        _untie(_inner(schema), circle, others)
        if nullable & circle:
            schema["nullable"] = True
        way = _way(name, circle)
        what = f"the union contains itself and is removed from its alternatives: {way}"
        draft.mend(schema, Mend.SCHEMA, what)


def _others(name: str, circle: set[str]) -> list[str]:
    """Return the other names of a circle; none if there are so many that they would multiply."""
    return sorted(circle - {name}) if len(circle) <= MAX_CIRCLE else []


def _way(name: str, circle: set[str]) -> str:
    """Return a circle as text for a report."""
    others = _others(name, circle) or [f"{len(circle) - 1} others"] * (len(circle) > 1)
    return " -> ".join([name, *others, name])


def _untie(schema: Node, circle: set[str], others: list[Node]) -> None:
    """Replace the circle in a union by the alternatives of the other unions in it."""
    several = all(key in schema for key in UNIONS)
    for key in UNIONS:
        if key not in schema:
            continue
        kept = [inner for member in schema[key] for inner in _apart(member, circle)]
        # With both keywords, a value must match each of them.
        kept += [] if several else [other for other in others if other not in kept]
        if kept:
            schema[key] = kept
        else:
            del schema[key]


def _inner(schema: Node) -> Node:
    """Return a schema without any allOf of one part around it."""
    parts = schema.get("allOf", ())
    while len(parts) == 1 and isinstance(parts[0], Node) and set(schema) <= {"allOf", *_BESIDE}:
        schema = parts[0]
        parts = schema.get("allOf", ())
    return schema


def _alternatives(schema: Node) -> Iterator[str]:
    """Yield the components that a schema only renames, or has as alternatives."""
    schema = _inner(schema)
    name = component_name(schema)
    if name is not None:
        yield name
    for member in (member for key in UNIONS for member in schema.get(key, ())):
        if isinstance(member, Node):
            yield from _alternatives(member)


def _leaves(schema: Node, circle: set[str]) -> Iterator[Node]:
    """Yield the alternatives of a union that are not in the circle."""
    schema = _inner(schema)
    keyword = union_keyword(schema)
    for member in schema.get(keyword, ()) if keyword else ():
        yield from _apart(member, circle)


def _apart(member: Node, circle: set[str]) -> Iterator[Node]:
    """Yield an alternative without the circle: itself, or the alternatives of the union that it is."""
    inner = _inner(member)
    if not circle.isdisjoint(_alternatives(inner)):
        if component_name(inner) is None:
            yield from _leaves(inner, circle)
    else:
        yield member


def untie_all_of(draft: Draft) -> None:
    """Give components that are parts of each other all the parts that any of them has."""
    schemas = draft.schemas
    parts = {
        name: {*filter(None, map(component_name, _conjuncts(schema)))} & schemas.keys()
        for name, schema in schemas.items()
    }
    found = circles_in(parts)
    tied = {name: found[name] for name in parts if name in found}
    own = {
        name: [
            conjunct
            for conjunct in _conjuncts(schemas[name])
            if component_name(conjunct) not in tied[name]
        ]
        for name in tied
    }
    for name, inner in own.items():
        way = _way(name, tied[name])
        what = f"allOf contains itself: {way}; the parts of all of them are combined"
        draft.mend(schemas[name], Mend.SCHEMA, what)
        prose = {key: value for key, value in schemas[name].items() if key in ANNOTATIONS}
        others = [part for other in _others(name, tied[name]) for part in own[other]]
        schemas[name].become({"allOf": [*others, *inner], **prose})


def _conjuncts(schema: Node) -> list[Node]:
    """Return all parts of a schema, including its own keywords and the parts of its parts."""
    if "allOf" not in schema:
        return [schema]
    parts = [part for part in schema["allOf"] if isinstance(part, Node)]
    return [
        *(conjunct for part in parts for conjunct in _conjuncts(part)),
        without(schema, "allOf"),
    ]
