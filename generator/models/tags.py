"""Which unions can be told apart by a tag, and what each member's tag must be.

A validator that finds the member by its tag is exact and quick; one that tries every member is
neither. The document's `discriminator` is used where every member really bears the tag; where a
document has none, a property that all members require with values of their own serves as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .schema import is_class, reference, union_members

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Schemas: TypeAlias = "Mapping[str, Mapping[str, Any]]"
Tag: TypeAlias = "str | int"
_USUAL = ("type", "kind")


@dataclass(frozen=True)
class Tags:
    """What the models need to know: the tag of each union, the tag values of each class."""

    unions: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], tuple[Tag, ...]] = field(default_factory=dict)


def find_tags(schemas: Schemas, names: Mapping[str, Mapping[str, str]]) -> Tags:
    """Choose the tags. `names` are the Python field names: a tag must have one name everywhere."""
    claims: dict[str, tuple[str, dict[str, dict[str, tuple[Tag, ...]]]]] = {}
    for key in sorted(schemas):
        claim = _claim(key, schemas, names)
        if claim:
            claims[key] = claim
    while True:
        values: dict[tuple[str, str], tuple[Tag, ...]] = {}
        for wire, variants in claims.values():
            for classes in variants.values():
                for name, tags in classes.items():
                    values[name, wire] = tuple(dict.fromkeys(values.get((name, wire), ()) + tags))
        # A class in two unions has the tags of both, and may no longer be told apart in one.
        spoilt = [
            key
            for key, (wire, variants) in claims.items()
            if not _disjoint(
                [tag for name in classes for tag in values[name, wire]]
                for classes in variants.values()
            )
        ]
        if not spoilt:
            return Tags({key: wire for key, (wire, _) in claims.items()}, values)
        for key in spoilt:
            del claims[key]


def _claim(
    key: str, schemas: Schemas, names: Mapping[str, Mapping[str, str]]
) -> tuple[str, dict[str, dict[str, tuple[Tag, ...]]]] | None:
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
        }
        tags = [[tag for tags in classes.values() for tag in tags] for classes in found.values()]
        if all(all(classes.values()) for classes in found.values()) and _disjoint(tags):
            return wire, found
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
    """Properties that every class requires, the usual names for a tag first."""
    shared = set.intersection(*(set(schemas[name].get("required", ())) for name in classes))
    return sorted(shared, key=lambda wire: (wire not in _USUAL, wire))


def _tags_of(
    name: str, variant: str, wire: str, mapping: object, schemas: Schemas, *, implicit: bool
) -> tuple[Tag, ...]:
    declared = declared_values(schemas[name]["properties"][wire], schemas)
    entries = mapping if isinstance(mapping, dict) else {}
    mapped = tuple(
        tag
        for tag, target in entries.items()
        if isinstance(target, str) and target.rsplit("/", 1)[-1] in (name, variant)
    )
    if mapped:
        return tuple(tag for tag in mapped if tag in declared) or mapped
    elsewhere = set(entries)
    own = tuple(tag for tag in declared if tag not in elsewhere)
    # Without a mapping, OpenAPI lets the component's own name be the tag.
    return own or ((name,) if implicit and not declared else ())


def declared_values(schema: Mapping[str, Any], schemas: Schemas) -> tuple[Tag, ...]:
    """The values a property is limited to, through references; none where it is not."""
    seen: set[str] = set()
    while (target := reference(schema)) and target not in seen and target in schemas:
        seen.add(target)
        schema = schemas[target]
    listed = [schema["const"]] if "const" in schema else schema.get("enum") or ()
    values = tuple(value for value in listed if value is not None)
    usable = all(isinstance(value, (str, int)) and not isinstance(value, bool) for value in values)
    return values if usable else ()


def _disjoint(groups: Iterable[Iterable[Tag]]) -> bool:
    seen: set[Tag] = set()
    for group in groups:
        members = set(group)
        if seen & members:
            return False
        seen |= members
    return True
