"""Match the alternatives of an old union with those of the new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import key_of
from clientsmith.drift.schemas.keywords import ANNOTATIONS
from clientsmith.normalise.rest import PATTERNS, pattern_schema

if TYPE_CHECKING:
    from collections.abc import Hashable

    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.drift.schemas.shape import Shape

# The minimum similarity of a match without a common name or tag, and the depth to which schemas are
# compared.
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
    """Alternatives that match, and those that were removed or added."""

    pairs: tuple[tuple[Schema, Schema], ...]
    gone: tuple[Schema, ...]
    came: tuple[Schema, ...]


@dataclass(frozen=True)
class _Member:
    """An alternative with the features that identify it."""

    schema: Schema
    shape: Shape
    name: str
    digest: int
    tags: frozenset[str]


class Likeness:
    """Matches schemas of two documents by content, regardless of their place and order.

    The matches are the same if old and new are swapped.
    """

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}
        self._digests: dict[tuple[int, int], int] = {}

    def match(self, old: Shape, new: Shape) -> Match:
        """Match the alternatives of two shapes; a shape that is not a union is its own only alternative."""
        before, after = self._members(old), self._members(new)
        pairs = [*_same(before, after)]
        pairs += _alike(_others(before, pairs, 0), _others(after, pairs, 1))
        pairs += [
            *_twins(_others(before, pairs, 0), pairs, 0),
            *_twins(_others(after, pairs, 1), pairs, 1),
        ]
        gone, came = _others(before, pairs, 0), _others(after, pairs, 1)
        return Match(
            tuple((old_member.schema, new_member.schema) for old_member, new_member in pairs),
            tuple(member.schema for member in gone),
            tuple(member.schema for member in came),
        )

    def _members(self, shape: Shape) -> list[_Member]:
        mapping = shape.schema.get("discriminator", {}).get("mapping", {})
        members = []
        for schema in shape.members or (shape.bare,):
            inner = shape.inner(schema)
            tags = {tag for tag, target in mapping.items() if target == schema.get("$ref")}
            name = inner.component if shape.members else shape.component
            digest = self._digest(inner, _DEPTH)
            members.append(
                _Member(schema, inner, name, digest, frozenset(tags | _constants(inner)))
            )
        return sorted(members, key=lambda member: (member.name, key_of(member.schema)))

    def _digest(self, shape: Shape, depth: int) -> int:
        """Return a number that is equal for schemas that allow the same values, down to a depth."""
        key = id(shape.schema), depth * 2 + shape.nullable
        if key not in self._digests:
            facts = self._facts(shape, depth)
            self._digests[key] = self._numbers.setdefault(facts, len(self._numbers))
        return self._digests[key]

    def _facts(self, shape: Shape, depth: int) -> Hashable:
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
            return self._digest(shape.inner(part), depth - 1) if isinstance(part, dict) else None

        properties = schema.get("properties", {})
        extra = pattern_schema(schema) or schema.get("additionalProperties", True)
        return (
            *facts,
            frozenset((name, inner(part)) for name, part in properties.items()),
            frozenset(schema.get("required", ())),
            inner(schema.get("items")),
            tuple(map(inner, schema.get("prefixItems", ()))),
            extra if isinstance(extra, bool) else inner(extra),
            PATTERNS in schema,
            tuple(sorted(inner(member) or 0 for member in shape.members)),
        )


def _constants(shape: Shape) -> set[str]:
    """Return the properties with exactly one possible value, which can serve as tags."""
    constants = set()
    for name, schema in shape.schema.get("properties", {}).items():
        values = shape.inner(schema).values
        if values is not None and len(values) == 1 and isinstance(values[0], str):
            constants.add(f"{name}={values[0]}")
    return constants


def _others(
    members: list[_Member], pairs: list[tuple[_Member, _Member]], side: int
) -> list[_Member]:
    taken = {id(pair[side]) for pair in pairs}
    return [member for member in members if id(member) not in taken]


def _same(before: list[_Member], after: list[_Member]) -> list[tuple[_Member, _Member]]:
    """Match alternatives with the same structure, those with the same name first."""
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
    """Match alternatives that repeat another one of their union with its partner."""
    twins = []
    for member in rest:
        partners = [pair[1 - side] for pair in pairs if pair[side].digest == member.digest]
        if partners:
            twins.append((member, partners[0]) if side == 0 else (partners[0], member))
    return twins


def _alike(before: list[_Member], after: list[_Member]) -> list[tuple[_Member, _Member]]:
    """Match alternatives that are uniquely each other's best match."""
    pairs: list[tuple[_Member, _Member]] = []
    while True:
        left, right = _others(before, pairs, 0), _others(after, pairs, 1)
        scores = {
            (i, j): _score(old, new) for i, old in enumerate(left) for j, new in enumerate(right)
        }
        best = [
            (left[i], right[j])
            for (i, j), score in scores.items()
            if (score[0] or score[1] or score[2] >= _ENOUGH)
            and all(scores[i, other] < score for other in range(len(right)) if other != j)
            and all(scores[other, j] < score for other in range(len(left)) if other != i)
        ]
        if not best:
            return pairs
        pairs += best


def _score(old: _Member, new: _Member) -> Score:
    tagged = not old.tags.isdisjoint(new.tags)
    named = bool(old.name) and old.name == new.name
    return tagged, named, _similarity(old.shape, new.shape)


def _similarity(old: Shape, new: Shape) -> float:
    if old.kinds.isdisjoint(new.kinds):
        return 0.0
    if old.kinds != new.kinds:
        return 0.5
    if old.kinds != {"object"}:
        alike = (old.values is None) == (new.values is None) and _length(old) == _length(new)
        return 1.0 if alike else 0.75
    names = set(old.schema.get("properties", ()))
    others = set(new.schema.get("properties", ()))
    return len(names & others) / len(names | others) if names | others else 1.0


def _length(shape: Shape) -> int:
    """Return the number of items of a tuple; 0 for anything else."""
    return len(shape.schema.get("prefixItems", ()))
