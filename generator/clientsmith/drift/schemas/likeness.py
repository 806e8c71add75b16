"""Which alternative of the old union became which of the new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import key_of
from clientsmith.drift.schemas.shape import ANNOTATIONS
from clientsmith.normalise.rest import SOME, of_some

if TYPE_CHECKING:
    from collections.abc import Hashable

    from clientsmith.drift.schemas.shape import Components, Schema, Shape

# How far two schemas have to look alike to be taken for the same when they have neither name nor tag in
# common, and how deep they are looked into.
_ENOUGH = 0.5
_DEPTH = 4
_CONTENTS = frozenset(
    (
        *("properties", "required", "items", "prefixItems"),
        *("additionalProperties", "patternProperties"),
        *("anyOf", "oneOf", "$ref", "type", "enum", "const", "discriminator", "x-enum-varnames"),
    )
)

Score = tuple[bool, bool, float]


@dataclass(frozen=True)
class Match:
    """Alternatives that belong together, and those that have gone or come."""

    pairs: tuple[tuple[Schema, Schema], ...]
    gone: tuple[Schema, ...]
    came: tuple[Schema, ...]


@dataclass(frozen=True)
class _Member:
    """An alternative with what makes it recognisable."""

    schema: Schema
    shape: Shape
    name: str
    digest: int
    tags: frozenset[str]


class Likeness:
    """Recognises schemas in another document by what they are, not by where or in which order they stand.

    Everything here gives the same pairs when old and new change places.
    """

    def __init__(self, old: Components, new: Components) -> None:
        self._old = old
        self._new = new
        self._numbers: dict[Hashable, int] = {}
        self._digests: dict[tuple[int, int], int] = {}

    def match(self, old: Shape, new: Shape) -> Match:
        """The alternatives of two shapes by pairs; a shape that is no union is its own alternative."""
        before = self._members(old, self._old)
        after = self._members(new, self._new)
        pairs = [*_same(before, after)]
        pairs += _alike(_others(before, pairs, 0), _others(after, pairs, 1))
        pairs += [
            *_twins(_others(before, pairs, 0), pairs, 0),
            *_twins(_others(after, pairs, 1), pairs, 1),
        ]
        gone, came = _others(before, pairs, 0), _others(after, pairs, 1)
        return Match(
            tuple((one.schema, other.schema) for one, other in pairs),
            tuple(member.schema for member in gone),
            tuple(member.schema for member in came),
        )

    def _members(self, shape: Shape, components: Components) -> list[_Member]:
        discriminator = shape.schema.get("discriminator", {})
        found = []
        for schema in shape.members or (shape.bare,):
            inner = components.shape(schema)
            mapping = discriminator.get("mapping", {}).items()
            tags = {tag for tag, target in mapping if target == schema.get("$ref")}
            name = inner.component if shape.members else shape.component
            digest = self._digest(schema, components, _DEPTH)
            found.append(
                _Member(
                    schema, inner, name, digest, frozenset(tags | _constants(inner, components))
                )
            )
        return sorted(found, key=lambda member: (member.name, key_of(member.schema)))

    def _digest(self, schema: Schema, components: Components, depth: int) -> int:
        """A number that schemas share if they allow the same, as far as one looks."""
        shape = components.shape(schema)
        key = id(shape.schema), depth * 2 + shape.nullable
        if key not in self._digests:
            facts = self._facts(shape, components, depth)
            self._digests[key] = self._numbers.setdefault(facts, len(self._numbers))
        return self._digests[key]

    def _facts(self, shape: Shape, components: Components, depth: int) -> Hashable:
        schema = shape.schema
        limits = {
            key: value
            for key, value in schema.items()
            if key not in _CONTENTS and key not in ANNOTATIONS
        }
        values = None if shape.values is None else frozenset(map(key_of, shape.values))
        facts = (shape.nullable, shape.kinds, values, key_of(limits))
        if depth == 0:
            return facts

        def inner(part: Any) -> int | None:
            return self._digest(part, components, depth - 1) if isinstance(part, dict) else None

        properties = schema.get("properties", {})
        extra = of_some(schema) or schema.get("additionalProperties", True)
        return (
            *facts,
            frozenset((name, inner(part)) for name, part in properties.items()),
            frozenset(schema.get("required", ())),
            inner(schema.get("items")),
            tuple(map(inner, schema.get("prefixItems", ()))),
            extra if isinstance(extra, bool) else inner(extra),
            SOME in schema,
            tuple(sorted(inner(member) or 0 for member in shape.members)),
        )


def _constants(shape: Shape, components: Components) -> set[str]:
    """The properties that can have one value only, with that value: such a property is a tag."""
    found = set()
    for name, schema in shape.schema.get("properties", {}).items():
        values = components.shape(schema).values
        if values is not None and len(values) == 1 and isinstance(values[0], str):
            found.add(f"{name}={values[0]}")
    return found


def _others(
    members: list[_Member], pairs: list[tuple[_Member, _Member]], side: int
) -> list[_Member]:
    taken = {id(pair[side]) for pair in pairs}
    return [member for member in members if id(member) not in taken]


def _same(before: list[_Member], after: list[_Member]) -> list[tuple[_Member, _Member]]:
    """Alternatives of the same structure, those of one name first."""
    pairs: list[tuple[_Member, _Member]] = []
    for named in (True, False):
        rest = _others(after, pairs, 1)
        for member in _others(before, pairs, 0):
            for other in rest:
                if member.digest == other.digest and (member.name == other.name or not named):
                    pairs.append((member, other))
                    rest.remove(other)
                    break
    return pairs


def _twins(
    rest: list[_Member], pairs: list[tuple[_Member, _Member]], side: int
) -> list[tuple[_Member, _Member]]:
    """Alternatives that only repeat another one of their union, with its partner."""
    found = []
    for member in rest:
        partners = [pair[1 - side] for pair in pairs if pair[side].digest == member.digest]
        if partners:
            found.append((member, partners[0]) if side == 0 else (partners[0], member))
    return found


def _alike(before: list[_Member], after: list[_Member]) -> list[tuple[_Member, _Member]]:
    """Alternatives that are each other's best match, and clearly so."""
    pairs: list[tuple[_Member, _Member]] = []
    while True:
        left, right = _others(before, pairs, 0), _others(after, pairs, 1)
        scores = {
            (i, j): _score(one, other)
            for i, one in enumerate(left)
            for j, other in enumerate(right)
        }
        found = [
            (left[i], right[j])
            for (i, j), score in scores.items()
            if (score[0] or score[1] or score[2] >= _ENOUGH)
            and all(scores[i, other] < score for other in range(len(right)) if other != j)
            and all(scores[other, j] < score for other in range(len(left)) if other != i)
        ]
        if not found:
            return pairs
        pairs += found


def _score(one: _Member, other: _Member) -> Score:
    tagged = not one.tags.isdisjoint(other.tags)
    named = bool(one.name) and one.name == other.name
    return tagged, named, _similarity(one.shape, other.shape)


def _similarity(one: Shape, other: Shape) -> float:
    if one.kinds.isdisjoint(other.kinds):
        return 0.0
    if one.kinds != other.kinds:
        return 0.5
    if one.kinds != {"object"}:
        alike = (one.values is None) == (other.values is None) and _length(one) == _length(other)
        return 1.0 if alike else 0.75
    names = set(one.schema.get("properties", ()))
    others = set(other.schema.get("properties", ()))
    return len(names & others) / len(names | others) if names | others else 1.0


def _length(shape: Shape) -> int:
    """How many items a tuple has; none if it is no tuple."""
    return len(shape.schema.get("prefixItems", ()))
