"""Schemas that contain themselves as a part or as an alternative, directly or through others.

Such a part or alternative adds nothing. Where several schemas contain each other, each of them has the
parts, or the alternatives, of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import ANNOTATIONS, UNIONS, Mend, Node, union_keyword, without
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.normalise.draft import Draft

# What does not change what a reference or a part of an allOf is.
_BESIDE = ANNOTATIONS | {"nullable", "discriminator"}


def untie_unions(draft: Draft) -> None:
    """Leave a union out of its own alternatives."""
    schemas = draft.schemas
    meant = {name: {*_meant(schema)} & schemas.keys() for name, schema in schemas.items()}
    reached = {name: _reached(name, meant) for name in schemas if meant[name]}
    circles = {
        name: {one for one in found if name in reached.get(one, ())}
        for name, found in reached.items()
        if name in found
    }
    # What is outside of the circle, before any of it is changed.
    own = {name: [*_leaves(schemas[name], circle)] for name, circle in circles.items()}
    nullable = {name for name in circles if schemas[name].get("nullable")}
    for name, circle in circles.items():
        schema = schemas[name]
        if not any(key in _inner(schema) for key in UNIONS):
            # Another name for a union, which is none of its own alternatives any more.
            continue
        others = [one for other in sorted(circle - {name}) for one in own[other]]
        _untie(_inner(schema), circle, others)
        if nullable & circle:
            schema["nullable"] = True
        way = " -> ".join([name, *sorted(circle - {name}), name])
        what = f"the union contains itself, which adds nothing: {way}; removed"
        draft.mend(schema, Mend.SCHEMA, what)


def _untie(schema: Node, circle: set[str], others: list[Node]) -> None:
    """Leave the circle out of a union, and take the alternatives of the others in it in."""
    several = all(key in schema for key in UNIONS)
    for key in UNIONS:
        if key not in schema:
            continue
        kept = [member for one in schema[key] for member in _apart(one, circle)]
        # Where both keywords are there, a value has to fit each of them.
        kept += [] if several else [one for one in others if one not in kept]
        if kept:
            schema[key] = kept
        else:
            del schema[key]


def _inner(schema: Node) -> Node:
    """A schema without an allOf of one around it."""
    parts = schema.get("allOf", ())
    while len(parts) == 1 and isinstance(parts[0], Node) and set(schema) <= {"allOf", *_BESIDE}:
        schema = parts[0]
        parts = schema.get("allOf", ())
    return schema


def _meant(schema: Node) -> Iterator[str]:
    """The components that a schema is another name of, or that are alternatives of it."""
    schema = _inner(schema)
    name = component_name(schema)
    if name is not None:
        yield name
    for member in (one for key in UNIONS for one in schema.get(key, ())):
        if isinstance(member, Node):
            yield from _meant(member)


def _leaves(schema: Node, circle: set[str]) -> Iterator[Node]:
    """The alternatives of a union that are not in the circle."""
    schema = _inner(schema)
    keyword = union_keyword(schema)
    for member in schema.get(keyword, ()) if keyword else ():
        yield from _apart(member, circle)


def _apart(member: Node, circle: set[str]) -> Iterator[Node]:
    """What an alternative is without the circle: itself, or those of the union that it is."""
    inner = _inner(member)
    if not circle.isdisjoint(_meant(inner)):
        if component_name(inner) is None:
            yield from _leaves(inner, circle)
    else:
        yield member


def untie_all_of(draft: Draft) -> None:
    """Give components that are parts of each other all the parts that any of them has."""
    schemas = draft.schemas
    parts = {
        name: {part for one in _conjuncts(schema) if (part := component_name(one)) in schemas}
        for name, schema in schemas.items()
    }
    reached = {name: _reached(name, parts) for name in parts if parts[name]}
    tied = {
        name: {one for one in found if name in reached.get(one, ())}
        for name, found in reached.items()
    }
    own = {
        name: [one for one in _conjuncts(schemas[name]) if component_name(one) not in tied[name]]
        for name in tied
        if tied[name]
    }
    for name, inner in own.items():
        circle = " -> ".join([name, *sorted(tied[name] - {name}), name])
        what = f"allOf contains itself: {circle}; read as all parts of them"
        draft.mend(schemas[name], Mend.SCHEMA, what)
        prose = {key: value for key, value in schemas[name].items() if key in ANNOTATIONS}
        others = [part for one in sorted(tied[name] - {name}) for part in own[one]]
        schemas[name].become({"allOf": [*others, *inner], **prose})


def _conjuncts(schema: Node) -> list[Node]:
    """All parts of a schema, those of its parts and its own among them."""
    if "allOf" not in schema:
        return [schema]
    parts = [part for part in schema["allOf"] if isinstance(part, Node)]
    return [*(one for part in parts for one in _conjuncts(part)), without(schema, "allOf")]


def _reached(start: str, meant: Mapping[str, set[Any]]) -> set[str]:
    """The components that one leads to, step by step."""
    found: set[str] = set()
    waiting = [*meant[start]]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += meant[name]
    return found
