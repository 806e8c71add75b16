"""Which unions can be told apart by a tag, and what each member's tag must be.

A validator that finds the member by its tag is exact and quick; one that tries every member is
neither. The document's `discriminator` is used where every member really bears the tag; where a
document has none, a property that all members require with values of their own serves as well, or
one that can have one value only in each. Where just some members contradict each other by such
constants there is no tag, but their constants are part of the types.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .schema import is_class, reference, types, union_members

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

Schemas: TypeAlias = "Mapping[str, Mapping[str, Any]]"
Tag: TypeAlias = "str | int"
_USUAL = ("type", "kind")


@dataclass(frozen=True)
class Tags:
    """What the models need to know: the tag of each union, the tag values of each class."""

    unions: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], tuple[Tag, ...]] = field(default_factory=dict)
    rests: Mapping[str, str] = field(default_factory=dict)
    """The member of a union that is meant where the tag is none of another member's."""
    open: Set[str] = frozenset()
    """Classes that are such members, or stand in one: their tag may be anything."""


@dataclass(frozen=True)
class _Claim:
    """The tag of one union, its classes with their tag values by variant, and what is the rest."""

    wire: str
    variants: Mapping[str, Mapping[str, tuple[Tag, ...]]]
    rest: str | None


def find_tags(schemas: Schemas, names: Mapping[str, Mapping[str, str]]) -> Tags:
    """Choose the tags. `names` are the Python field names: a tag must have one name everywhere."""
    open_ = _open_classes(schemas)
    claims: dict[str, _Claim] = {}
    for key in sorted(schemas):
        claim = _claim(key, schemas, names, open_)
        if claim:
            claims[key] = claim
    while True:
        values: dict[tuple[str, str], tuple[Tag, ...]] = {}
        for claim in claims.values():
            for classes in claim.variants.values():
                for name, tags in classes.items():
                    known = values.get((name, claim.wire), ())
                    values[name, claim.wire] = tuple(dict.fromkeys(known + tags))
        # A class in two unions has the tags of both, and may no longer be told apart in one.
        spoilt = [
            key
            for key, claim in claims.items()
            if not _disjoint(
                [tag for name in classes for tag in values[name, claim.wire]]
                for classes in claim.variants.values()
            )
        ]
        if not spoilt:
            wires = {key: claim.wire for key, claim in claims.items()}
            rests = {key: claim.rest for key, claim in claims.items() if claim.rest}
            for key in sorted(schemas.keys() - claims.keys()):
                for name, wire, tag in _contradictions(schemas[key], schemas):
                    values.setdefault((name, wire), (tag,))
            return Tags(wires, values, rests, open_)
        for key in spoilt:
            del claims[key]


def _open_classes(schemas: Schemas) -> frozenset[str]:
    found: set[str] = set()
    for schema in schemas.values():
        rest = default_member(schema)
        if rest is not None:
            found.update(_classes(rest, schemas, frozenset()) or ())
    return frozenset(found)


def default_member(schema: Mapping[str, Any]) -> str | None:
    """The component that a discriminator means by a tag that is not in its mapping."""
    discriminator = schema.get("discriminator")
    rest = discriminator.get("defaultMapping") if isinstance(discriminator, dict) else None
    return reference({"$ref": rest})


def _rest(
    schema: Mapping[str, Any], variants: Mapping[str, Sequence[str]], open_: Set[str]
) -> list[str]:
    """The variants that take any tag: what the document says, else those that hold such a class."""
    declared = default_member(schema)
    return [
        variant
        for variant, classes in variants.items()
        if variant == declared
        or (not open_.isdisjoint(classes) and (declared is None or list(classes) != [variant]))
    ]


def _claim(
    key: str, schemas: Schemas, names: Mapping[str, Mapping[str, str]], open_: Set[str]
) -> _Claim | None:
    """The tag of one union and, for each of its variants, its classes with their tag values."""
    schema = schemas[key]
    members = union_members(schema)
    if len(members) < 2:
        return None
    variants: dict[str, list[str]] = {}
    for member in members:
        target = reference(member)
        classes = _classes(target, schemas, frozenset({key})) if target else None
        if not target or not classes:
            return None
        variants[target] = classes
    everyone = [name for classes in variants.values() for name in classes]
    if len(variants) < 2 or len(set(everyone)) != len(everyone):
        return None
    rests = _rest(schema, variants, open_)
    if len(rests) > 1:
        return None
    discriminator = schema.get("discriminator")
    declared = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    if isinstance(discriminator, dict) and isinstance(declared, str):
        wires = [declared]
        mapping = discriminator.get("mapping")
    else:
        wires = _candidates(everyone, schemas)
        mapping = None
    for wire in wires:
        if any(wire not in schemas[name]["properties"] for name in everyone):
            continue
        if len({names[name][wire] for name in everyone}) > 1:
            continue
        found = {
            variant: {
                name: _tags_of(name, variant, wire, mapping, schemas, implicit=bool(declared))
                for name in classes
            }
            for variant, classes in variants.items()
            if variant not in rests
        }
        tags = [[tag for tags in classes.values() for tag in tags] for classes in found.values()]
        if all(all(classes.values()) for classes in found.values()) and _disjoint(tags):
            return _Claim(wire, found, rests[0] if rests else None)
    return None


def _classes(name: str, schemas: Schemas, seen: frozenset[str]) -> list[str] | None:
    """The classes a reference can lead to; None where it can lead to anything else."""
    if name in seen or name not in schemas:
        return None
    schema = schemas[name]
    if is_class(schema):
        return [name]
    target = reference(schema)
    members = [schema] if target else union_members(schema)
    found: list[str] = []
    for member in members:
        target = reference(member)
        classes = _classes(target, schemas, seen | {name}) if target else None
        if not classes:
            return None
        found += classes
    return found


def _candidates(classes: list[str], schemas: Schemas) -> list[str]:
    """Properties that every class requires, then constants of every class; the usual names first."""
    required = set.intersection(*(set(schemas[name].get("required", ())) for name in classes))
    constant = set.intersection(*(set(_constants(schemas[name], schemas)) for name in classes))
    return sorted(
        required | constant, key=lambda wire: (wire not in required, wire not in _USUAL, wire)
    )


def _constants(schema: Mapping[str, Any], schemas: Schemas) -> dict[str, Tag]:
    """The properties that can have one value only."""
    found: dict[str, Tag] = {}
    for wire, content in (schema.get("properties") or {}).items():
        values = declared_values(content, schemas)
        if len(values) == 1 and "null" not in types(_resolved(content, schemas)):
            found[wire] = values[0]
    return found


def _contradictions(schema: Mapping[str, Any], schemas: Schemas) -> Iterator[tuple[str, str, Tag]]:
    """The constants that set some classes of a union apart which as a whole has no tag."""
    classes: dict[str, None] = {}
    for member in union_members(schema):
        target = reference(member)
        classes |= dict.fromkeys((target and _classes(target, schemas, frozenset())) or ())
    constants = {name: _constants(schemas[name], schemas) for name in classes}
    for wire in sorted({wire for found in constants.values() for wire in found}):
        bearers = {name: found[wire] for name, found in constants.items() if wire in found}
        if 1 < len(bearers) == len(set(bearers.values())):
            yield from ((name, wire, tag) for name, tag in bearers.items())


def _tags_of(
    name: str, variant: str, wire: str, mapping: object, schemas: Schemas, *, implicit: bool
) -> tuple[Tag, ...]:
    described = schemas[name]["properties"][wire]
    declared = declared_values(described, schemas)
    entries = mapping if isinstance(mapping, dict) else {}
    mapped = [
        tag
        for tag, target in entries.items()
        if isinstance(target, str) and target.rsplit("/", 1)[-1] in (name, variant)
    ]
    if mapped:
        # The keys of a mapping are texts, whatever the tag is.
        values = {str(value): value for value in declared}
        kept = tuple(values[tag] for tag in mapped if tag in values)
        return kept or _typed(mapped, described, schemas)
    own = tuple(tag for tag in declared if str(tag) not in entries)
    # Without a mapping, OpenAPI lets the component's own name be the tag.
    return own or ((name,) if implicit and not declared else ())


def declared_values(schema: Mapping[str, Any], schemas: Schemas) -> tuple[Tag, ...]:
    """The values a property is limited to, through references; none where it is not."""
    schema = _resolved(schema, schemas)
    listed = [schema["const"]] if "const" in schema else schema.get("enum") or ()
    values = tuple(value for value in listed if value is not None)
    usable = all(isinstance(value, (str, int)) and not isinstance(value, bool) for value in values)
    return values if usable else ()


def _resolved(schema: Mapping[str, Any], schemas: Schemas) -> Mapping[str, Any]:
    seen: set[str] = set()
    while (target := reference(schema)) and target not in seen and target in schemas:
        seen.add(target)
        schema = schemas[target]
    return schema


def _typed(mapped: Iterable[str], schema: Mapping[str, Any], schemas: Schemas) -> tuple[Tag, ...]:
    """Keys of a mapping as what the property holds: integers where it holds nothing else."""
    kinds = [kind for kind in types(_resolved(schema, schemas)) if kind != "null"]
    if kinds == ["string"] or not kinds:
        return tuple(mapped)
    try:
        return tuple(int(tag) for tag in mapped) if kinds == ["integer"] else ()
    except ValueError:
        return ()


def _disjoint(groups: Iterable[Iterable[Tag]]) -> bool:
    seen: set[Tag] = set()
    for group in groups:
        members = set(group)
        if seen & members:
            return False
        seen |= members
    return True
