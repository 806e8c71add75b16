"""Find the unions whose members can be distinguished by a tag, and the tags of each member.

A validator that finds the member by its tag is exact and fast; one that tries every member is neither.
The document's `discriminator` is used if every member has the tag. Without one, the tag is a property
that all members require with different values, or that has a single value in each. A discriminator is a
hint (OpenAPI 3.1, 4.8.25): if one value leads to several classes, all of them are tried. If only some
members have different constants there is no tag, but the constants are part of the types.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from openapi_pydantic import DataType, Schema

from clientsmith.plan.nodes import (
    Node,
    allows_null,
    alternatives_of,
    component_of,
    is_class,
    members_of,
    properties_of,
    types_of,
)
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

Schemas: TypeAlias = "Mapping[str, Schema]"
TagValue: TypeAlias = "str | int"
_USUAL = ("type", "kind")


@dataclass(frozen=True)
class Tags:
    """The tag of each union, and the tag values of each class."""

    unions: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], tuple[TagValue, ...]] = field(default_factory=dict)
    meanings: Mapping[str, Mapping[TagValue, tuple[str, ...]]] = field(default_factory=dict)
    """The classes of each tag, for unions in which the values of the classes do not determine them."""
    rests: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The classes of a union that take every tag of no other member."""
    open: Set[tuple[str, str]] = frozenset()
    """Classes of such members, with the tag, which may have any value."""
    sent: Set[tuple[str, str]] = frozenset()
    """Components with the property of a declared discriminator, which must be sent."""


@dataclass(frozen=True)
class _Claim:
    """The tag of one union, the classes of each value, and the classes of all other values."""

    wire: str
    meanings: Mapping[TagValue, tuple[str, ...]]
    rest: tuple[str, ...]

    def tags_of(self, name: str) -> tuple[TagValue, ...]:
        return tuple(tag for tag, classes in self.meanings.items() if name in classes)


def find_tags(schemas: Schemas, names: Mapping[str, Mapping[str, str]]) -> Tags:
    """Choose the tags of unions.

    Args:
        schemas: the component schemas.
        names: the field names of each component; a tag must have the same name in every class.
    """
    finder = _Finder(schemas, names)
    claims = {key: claim for key in sorted(schemas) if (claim := finder.claim(key))}
    values: dict[tuple[str, str], tuple[TagValue, ...]] = {}
    for claim in claims.values():
        for tag, classes in claim.meanings.items():
            for name in classes:
                known = values.get((name, claim.wire), ())
                values[name, claim.wire] = tuple(dict.fromkeys((*known, tag)))
    # A class in two unions has the tags of both, which may belong to another class in one of them.
    meanings = {
        key: claim.meanings
        for key, claim in claims.items()
        if not _disjoint(
            {tag for name in kind for tag in values.get((name, claim.wire), ())}
            for kind in finder.kinds(key)
        )
    }
    for key in sorted(schemas.keys() - claims.keys()):
        for name, wire, tag in _contradictions(schemas[key], schemas):
            values.setdefault((name, wire), (tag,))
    return Tags(
        unions={key: claim.wire for key, claim in claims.items()},
        values=values,
        meanings=meanings,
        rests={key: claim.rest for key, claim in claims.items() if claim.rest},
        open=finder.open,
        sent=frozenset(_sent(schemas)),
    )


class _Finder:
    """Finds the tags of unions, those of unions within them first."""

    def __init__(self, schemas: Schemas, names: Mapping[str, Mapping[str, str]]) -> None:
        self.schemas = schemas
        self.names = names
        self.open = _open_classes(schemas)
        self._claims: dict[str, _Claim | None] = {}

    def claim(self, key: str) -> _Claim | None:
        """Return the tag of one union; None if it is no union or has no tag."""
        if key not in self._claims:
            # A union that contains itself needs its own tag again.
            self._claims[key] = None
            self._claims[key] = self._find(key)
        return self._claims[key]

    def kinds(self, key: str) -> Iterator[list[str]]:
        """Yield the classes of each alternative, with unions without a tag replaced by their members."""
        schema = self.schemas[key]
        for member in [schema] if component_of(schema) else alternatives_of(schema):
            target = component_of(member) or ""
            if is_class(self.schemas[target]) or self.claim(target):
                yield _classes(target, self.schemas, frozenset()) or []
            else:
                yield from self.kinds(target)

    def _find(self, key: str) -> _Claim | None:
        schema = self.schemas[key]
        variants: dict[str, list[str]] = {}
        for member in alternatives_of(schema):
            target = component_of(member)
            classes = _classes(target, self.schemas, frozenset({key})) if target else None
            if not target or not classes:
                return None
            variants[target] = classes
        if len(variants) < 2:
            return None
        discriminator = schema.discriminator
        everyone = list(dict.fromkeys(name for names in variants.values() for name in names))
        mapping = None if discriminator is None else discriminator.mapping or {}
        for wire in (
            [discriminator.propertyName] if discriminator else _candidates(everyone, self.schemas)
        ):
            if any(wire not in properties_of(self.schemas[name]) for name in everyone):
                continue
            if len({self.names[name][wire] for name in everyone}) > 1:
                continue
            rests = self._rests(schema, variants, wire)
            if len(rests) < 2:
                others = {key: variants[key] for key in variants if key not in rests}
                lists = Counter(frozenset(self._declared(name, wire)) for name in everyone)
                inherited = {values for values, times in lists.items() if times > 1}
                meanings = self._meanings(others, wire, mapping, inherited)
                if meanings:
                    rest = tuple(name for key in rests for name in variants[key])
                    return _Claim(wire, meanings, rest)
        return None

    def _rests(self, schema: Schema, variants: Mapping[str, Sequence[str]], wire: str) -> list[str]:
        """Return the variants that take any tag: the declared one, else those that contain such a class."""
        declared = default_member(schema)
        return [
            variant
            for variant, classes in variants.items()
            if variant == declared
            or (
                any((name, wire) in self.open for name in classes)
                and (declared is None or list(classes) != [variant])
            )
        ]

    def _meanings(
        self,
        variants: Mapping[str, Sequence[str]],
        wire: str,
        mapping: Mapping[str, object] | None,
        inherited: Set[frozenset[TagValue]],
    ) -> dict[TagValue, tuple[str, ...]]:
        """Return the classes of each value of a tag; none if it does not distinguish the variants.

        Without `mapping` the document declares no tag, and no value may belong to two variants.
        """
        everyone = {name for classes in variants.values() for name in classes}
        bearers: dict[str, dict[TagValue, None]] = {}
        meanings: dict[TagValue, dict[str, None]] = {}
        for variant, classes in variants.items():
            for name, tags in self._tags(variant, classes, wire, mapping, inherited).items():
                if not tags:
                    return {}
                bearers.setdefault(variant, {}).update(dict.fromkeys(tags))
                for tag in tags:
                    meanings.setdefault(tag, {})[name] = None
        if mapping is None and not _disjoint(map(set, bearers.values())):
            return {}
        if len(variants) > 1 and all(
            len(classes) == len(everyone) for classes in meanings.values()
        ):
            return {}
        return {tag: tuple(classes) for tag, classes in meanings.items()}

    def _tags(
        self,
        variant: str,
        classes: Sequence[str],
        wire: str,
        mapping: Mapping[str, object] | None,
        inherited: Set[frozenset[TagValue]],
    ) -> dict[str, tuple[TagValue, ...]]:
        """Return the tags of each class of a variant; an inner union determines those of its members."""
        entries = _targets(mapping or {})
        inner = None if is_class(self.schemas[variant]) else self.claim(variant)
        if inner is None or inner.wire != wire or inner.rest:
            return {
                name: _tags_of(name, variant, wire, mapping, inherited, self.schemas)
                for name in classes
            }
        return {
            name: tuple(
                tag
                for tag in inner.tags_of(name)
                if entries.get(str(tag), variant) in (name, variant)
            )
            for name in classes
        }

    def _declared(self, name: str, wire: str) -> set[TagValue]:
        return set(declared_values(_property(self.schemas[name], wire), self.schemas))


def _open_classes(schemas: Schemas) -> frozenset[tuple[str, str]]:
    classes: set[tuple[str, str]] = set()
    for schema in schemas.values():
        rest = default_member(schema)
        if rest is not None and schema.discriminator is not None:
            wire = schema.discriminator.propertyName
            classes.update((name, wire) for name in _classes(rest, schemas, frozenset()) or ())
    return frozenset(classes)


def default_member(schema: Schema) -> str | None:
    """Return the component for tags that are not in the mapping of a discriminator, or None."""
    extra = schema.discriminator.model_extra if schema.discriminator is not None else None
    rest = (extra or {}).get("defaultMapping")
    return None if rest is None else str(rest).removeprefix(COMPONENT)


def _sent(schemas: Schemas) -> Iterator[tuple[str, str]]:
    for schema in schemas.values():
        if schema.discriminator is None:
            continue
        rest = default_member(schema)
        for member in map(component_of, members_of(schema)):
            if member is not None and member != rest:
                for bearer in _with_alternatives(member, schemas):
                    yield bearer, schema.discriminator.propertyName


def _with_alternatives(name: str, schemas: Schemas) -> list[str]:
    """Return a component and, if it is a union, its alternatives at any depth."""
    names = [name]
    for key in names:
        inner = map(component_of, members_of(schemas[key]))
        names += [part for part in dict.fromkeys(inner) if part and part not in names]
    return names


def _classes(name: str, schemas: Schemas, seen: frozenset[str]) -> list[str] | None:
    """Return the classes a reference can lead to; None if it can lead to anything else."""
    if name in seen or name not in schemas:
        return None
    schema = schemas[name]
    if is_class(schema):
        return [name]
    members = [schema] if component_of(schema) else alternatives_of(schema)
    classes: dict[str, None] = {}
    for member in members:
        target = component_of(member)
        behind = _classes(target, schemas, seen | {name}) if target else None
        if not behind:
            return None
        classes |= dict.fromkeys(behind)
    return list(classes)


def _candidates(classes: list[str], schemas: Schemas) -> list[str]:
    """Return properties that every class requires, then constants of every class; usual names first."""
    required = set.intersection(*(set(schemas[name].required or ()) for name in classes))
    constant = set.intersection(*(set(_constants(schemas[name], schemas)) for name in classes))
    return sorted(
        required | constant, key=lambda wire: (wire not in required, wire not in _USUAL, wire)
    )


def _constants(schema: Schema, schemas: Schemas) -> dict[str, TagValue]:
    """Return the properties that can have only one value."""
    constants: dict[str, TagValue] = {}
    for wire, node in properties_of(schema).items():
        values = declared_values(node, schemas)
        if len(values) == 1 and not allows_null(_resolved(node, schemas)):
            constants[wire] = values[0]
    return constants


def _contradictions(schema: Schema, schemas: Schemas) -> Iterator[tuple[str, str, TagValue]]:
    """Yield the constants that distinguish some classes of a union without a tag."""
    classes: dict[str, None] = {}
    for member in alternatives_of(schema):
        target = component_of(member)
        classes |= dict.fromkeys((target and _classes(target, schemas, frozenset())) or ())
    constants = {name: _constants(schemas[name], schemas) for name in classes}
    for wire in sorted({wire for own in constants.values() for wire in own}):
        bearers = {name: own[wire] for name, own in constants.items() if wire in own}
        if len(set(bearers.values())) > 1:
            yield from ((name, wire, tag) for name, tag in bearers.items())


def _targets(mapping: Mapping[str, object]) -> dict[str, str]:
    """Return the component that each entry of a mapping names."""
    return {
        tag: target.rsplit("/", 1)[-1] for tag, target in mapping.items() if isinstance(target, str)
    }


def _tags_of(
    name: str,
    variant: str,
    wire: str,
    mapping: Mapping[str, object] | None,
    inherited: Set[frozenset[TagValue]],
    schemas: Schemas,
) -> tuple[TagValue, ...]:
    """Return the tags of one class: those in the mapping, and values that are mapped to no other class.

    `inherited` are lists of values that several classes share because they come from a common base. With a
    mapping, such a list does not describe this class.
    """
    described = _property(schemas[name], wire)
    declared = declared_values(described, schemas)
    entries = _targets(mapping or {})
    mapped = [tag for tag, target in entries.items() if target in (name, variant)]
    own = tuple(tag for tag in declared if str(tag) not in entries)
    if mapped:
        # The keys of a mapping are strings, whatever the type of the tag.
        values = {str(value): value for value in declared}
        kept = tuple(values[tag] for tag in mapped if tag in values)
        if not kept and own and name != variant:
            # If they contradict each other below a mapped union, the values of its members are used.
            return own
        further = () if frozenset(declared) in inherited else own
        kept = kept or _typed(mapped, described, schemas)
        return kept + further
    # Without a mapping, OpenAPI lets the component's own name be the tag.
    return own or ((name,) if mapping is not None and not declared else ())


def declared_values(node: Node, schemas: Schemas) -> tuple[TagValue, ...]:
    """Return the values a property is limited to, through references; none if it is not limited."""
    schema = _resolved(node, schemas)
    listed = [schema.const] if schema.const is not None else schema.enum or ()
    values = tuple(value for value in listed if value is not None)
    usable = all(isinstance(value, (str, int)) and not isinstance(value, bool) for value in values)
    return values if usable else ()


def _property(schema: Schema, wire: str) -> Node:
    return properties_of(schema)[wire]


def _resolved(node: Node, schemas: Schemas) -> Schema:
    while (target := component_of(node)) is not None:
        node = schemas[target]
    return node if isinstance(node, Schema) else Schema()


def _typed(mapped: Iterable[str], node: Node, schemas: Schemas) -> tuple[TagValue, ...]:
    """Return keys of a mapping in the type of the property: integers if it allows only those."""
    kinds = types_of(_resolved(node, schemas))
    if kinds == [DataType.STRING] or not kinds:
        return tuple(mapped)
    try:
        return tuple(int(tag) for tag in mapped) if kinds == [DataType.INTEGER] else ()
    except ValueError:
        return ()


def _disjoint(groups: Iterable[Set[TagValue]]) -> bool:
    seen: set[TagValue] = set()
    for group in groups:
        if not seen.isdisjoint(group):
            return False
        seen |= group
    return True
