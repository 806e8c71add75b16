"""Compare schemas as a graph: a node is a pair of an old and a new schema, an edge leads to inner schemas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import SchemaComparison, Step
from clientsmith.drift.schemas.contents import compare_items, compare_properties
from clientsmith.drift.schemas.likeness import Likeness
from clientsmith.drift.schemas.limits import compare_limits
from clientsmith.drift.schemas.shape import ANNOTATIONS, ANYTHING, Components
from clientsmith.drift.schemas.unions import compare_alternatives
from clientsmith.drift.schemas.values import (
    compare_annotations,
    compare_formats,
    compare_kinds,
    compare_null,
    compare_values,
)
from clientsmith.normalise.draft import Node
from clientsmith.normalise.facts import SchemaFacts

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from clientsmith.drift.schemas.aspects import Use
    from clientsmith.drift.schemas.comparison import SchemaDifference
    from clientsmith.drift.schemas.shape import Schema
    from clientsmith.normalise import Canonical

_NOTHING: frozenset[str] = frozenset()
_ALL = frozenset(ANNOTATIONS)
_PROSE = frozenset(("title", "description"))


@dataclass(frozen=True)
class SchemaLocation:
    """The location of a schema in one canonical document.

    Args:
        component: the shared schema that contains it; empty for an inline schema.
        pointer: the JSON pointer (RFC 6901) from that shared schema, or from the schema that was compared.
    """

    component: str = ""
    pointer: str = ""

    def further(self, component: str, pointer: str) -> SchemaLocation:
        """Return the location of an inner schema, in another component if one is named."""
        if component:
            return SchemaLocation(component, pointer)
        return SchemaLocation(self.component, self.pointer + pointer) if pointer else self


_ROOT = SchemaLocation()


@dataclass(frozen=True)
class Finding:
    """A difference, located below a compared schema.

    Args:
        difference: the difference; the same object for all schemas that contain it.
        field: the shortest path from the compared schema, such as `items[].owner`, or empty.
        component: the shared schema that changed, by its new name; empty for an inline schema.
        inner: the path within that component.
        old: its location in the old document, or that of its nearest parent.
        new: its location in the new document, likewise.
    """

    difference: SchemaDifference
    field: str
    component: str
    inner: str
    old: SchemaLocation
    new: SchemaLocation


@dataclass(frozen=True)
class _Location:
    """The location of a pair; the fields are those of a finding."""

    component: str = ""
    inner: str = ""
    old: SchemaLocation = _ROOT
    new: SchemaLocation = _ROOT

    def further(self, step: Step) -> _Location:
        """Return the location of an inner pair."""
        return _Location(
            step.new_component if step.entering else self.component,
            "" if step.entering else _joined(self.inner, step.label),
            self.old.further(step.old_component, step.old),
            self.new.further(step.new_component, step.new),
        )


def _joined(path: str, label: str) -> str:
    return path + label if path else label.removeprefix(".")


@dataclass(eq=False)
class _Pair:
    """Two schemas with their own differences and the pairs of their inner schemas.

    Args:
        before: the schema in the old document.
        after: the schema in the new one.
        use: who writes the values.
        covered: annotations that were already compared at references to these schemas.
    """

    before: Schema
    after: Schema
    use: Use
    covered: frozenset[str]
    differences: list[tuple[Step, SchemaDifference]] = field(default_factory=list)
    inner: list[tuple[Step, _Pair]] = field(default_factory=list)
    #: Whether it or any pair below it has a difference.
    changed: bool = False


class SchemaPairs:
    """Compares schemas of two canonical documents and remembers each compared pair.

    Each pair is compared once for all operations that use it, and pairs without a difference in or below
    them are not visited again. Recursive schemas are equal if no schema in the cycle differs.

    Args:
        old_schemas: `components.schemas` of the old document.
        new_schemas: `components.schemas` of the new document.
        old_names: the components that the old source document names itself; None for all. Others are read as
            inline schemas.
        new_names: the same for the new document.
        old_nullable: the components that allow null in the old source document; see `Components`.
        new_nullable: the same for the new document.
    """

    def __init__(
        self,
        old_schemas: Mapping[str, Schema],
        new_schemas: Mapping[str, Schema],
        old_names: Collection[str] | None = None,
        new_names: Collection[str] | None = None,
        old_nullable: Collection[str] = (),
        new_nullable: Collection[str] = (),
    ) -> None:
        self._old = Components(old_schemas, old_names, old_nullable)
        self._new = Components(new_schemas, new_names, new_nullable)
        self._likeness = Likeness(self._old, self._new)
        # Pairs keep their schemas alive, so that ids are not reused.
        self._pairs: dict[tuple[int, int, Use, frozenset[str]], _Pair] = {}
        # Hundreds of operations may return the same error response.
        self._of_references: dict[tuple[str, str, Use], tuple[Finding, ...]] = {}

    @classmethod
    def of(cls, old: Canonical, new: Canonical) -> SchemaPairs:
        """Return the schemas of two documents."""
        return cls(
            _schemas(old),
            _schemas(new),
            _source(old).keys(),
            _source(new).keys(),
            _nullable(old),
            _nullable(new),
        )

    def __len__(self) -> int:
        """Return the number of compared pairs."""
        return len(self._pairs)

    def findings(
        self, before: Schema | None, after: Schema | None, use: Use
    ) -> tuple[Finding, ...]:
        """Return the differences of two schemas and of all schemas below them.

        Args:
            before: a schema of the old canonical document; None allows every value.
            after: a schema of the new canonical document, likewise.
            use: who writes the values.
        """
        schemas = (before, after)
        names = [schema["$ref"] for schema in schemas if schema and [*schema] == ["$ref"]]
        if len(names) < 2:
            return self._found(before, after, use)
        key = names[0], names[1], use
        if key not in self._of_references:
            self._of_references[key] = self._found(before, after, use)
        return self._of_references[key]

    def _found(self, before: Schema | None, after: Schema | None, use: Use) -> tuple[Finding, ...]:
        fresh: list[_Pair] = []
        root = self._pair(
            ANYTHING if before is None else before,
            ANYTHING if after is None else after,
            use,
            _NOTHING,
            fresh,
        )
        # Comparing a pair appends its inner pairs to the list.
        for pair in fresh:
            self._open(pair, fresh)
        _mark_changed(fresh)
        return _reachable(root)

    def _pair(
        self,
        before: Schema,
        after: Schema,
        use: Use,
        covered: frozenset[str],
        fresh: list[_Pair],
    ) -> _Pair:
        key = id(before), id(after), use, covered
        if key not in self._pairs:
            self._pairs[key] = _Pair(before, after, use, covered)
            fresh.append(self._pairs[key])
        return self._pairs[key]

    def _open(self, pair: _Pair, fresh: list[_Pair]) -> None:
        """Compare two schemas, and add the pairs of their inner schemas."""
        comparison = SchemaComparison(
            self._old.shape(pair.before),
            self._new.shape(pair.after),
            self._old,
            self._new,
            pair.use,
        )
        old, new = self._old.reference(pair.before), self._new.reference(pair.after)
        # A union and a possible alternative of it are not two versions of one component.
        alone = bool(comparison.old.members) != bool(comparison.new.members)
        if old is not None and new is not None and not alone:
            # Annotations next to a reference override those of the component.
            annotated = frozenset(old.annotations.keys() | new.annotations.keys()) - pair.covered
            self._compare_use(comparison, annotated)
            pair.differences = comparison.differences
            step = Step("", "", "", old.name, new.name, entering=True)
            covered = pair.covered | annotated
            inner = self._pair(old.target, new.target, pair.use, covered, fresh)
            pair.inner = [(step, inner)]
            return
        # A schema that moved into or out of a component may lose title and description.
        moved = alone or bool(comparison.old.component) != bool(comparison.new.component)
        self._compare_use(comparison, _ALL - pair.covered - (_PROSE if moved else _NOTHING))
        self._compare_shapes(comparison)
        # The schema may be a shared one in only one of the documents.
        bases = Step("", "", "", comparison.old.component, comparison.new.component)
        pair.differences = [
            (_based(step, bases), difference) for step, difference in comparison.differences
        ]
        pair.inner = [
            (_based(step, bases), self._pair(before, after, pair.use, _NOTHING, fresh))
            for step, before, after in comparison.inner
        ]

    def _compare_use(self, comparison: SchemaComparison, keys: frozenset[str]) -> None:
        """Compare null and the annotations with these keys."""
        before, after = (
            {key: value for key, value in shape.annotations.items() if key in keys}
            for shape in (comparison.old, comparison.new)
        )
        compare_annotations(comparison, before, after)
        compare_null(comparison)

    def _compare_shapes(self, comparison: SchemaComparison) -> None:
        if comparison.old.members or comparison.new.members:
            compare_alternatives(comparison, self._likeness)
        elif compare_kinds(comparison):
            compare_formats(comparison)
            compare_values(comparison)
            compare_limits(comparison)
            compare_items(comparison)
            compare_properties(comparison)


def _schemas(canonical: Canonical) -> Mapping[str, Schema]:
    """The schemas by name; those that require what they do not describe do so again."""
    schemas: dict[str, Node] = canonical.document.get("components", {}).get("schemas", {})
    return {name: _as_required(schema) for name, schema in schemas.items()}


def _as_required(schema: Node) -> Schema:
    undescribed = schema.known(SchemaFacts).undescribed
    if not undescribed:
        return schema
    whole = Node(schema, origin=schema.origin)
    whole["required"] = [*schema.get("required", ()), *undescribed]
    return whole


def _source(canonical: Canonical) -> dict[str, Any]:
    """Return the schemas that the source document itself names, in any version of OpenAPI."""
    source = canonical.source.data
    components = source.get("components")
    shared = components.get("schemas") if isinstance(components, dict) else None
    parts = (shared, source.get("definitions"))
    return {
        name: schema for part in parts if isinstance(part, dict) for name, schema in part.items()
    }


def _nullable(canonical: Canonical) -> frozenset[str]:
    return frozenset(name for name, schema in _source(canonical).items() if _says_null(schema))


def _says_null(schema: Any) -> bool:
    """Whether a schema of a source document allows null, in any version of OpenAPI."""
    if not isinstance(schema, dict):
        return False
    kinds, members = schema.get("type"), schema.get("anyOf") or schema.get("oneOf")
    return (
        True in (schema.get("nullable"), schema.get("x-nullable"))
        or (isinstance(kinds, list) and "null" in kinds)
        or (isinstance(members, list) and {"type": "null"} in members)
    )


def _based(step: Step, bases: Step) -> Step:
    """Return a step that starts at the components that contain the schemas."""
    if not (bases.old_component or bases.new_component):
        return step
    return Step(
        step.label,
        step.old,
        step.new,
        step.old_component or bases.old_component,
        step.new_component or bases.new_component,
    )


def _mark_changed(fresh: list[_Pair]) -> None:
    """Mark the pairs with a difference in or below them, and drop edges to all others."""
    above: dict[_Pair, list[_Pair]] = {}
    for pair in fresh:
        for _, inner in pair.inner:
            above.setdefault(inner, []).append(pair)
    pending = [pair for pair in above if pair.changed]
    pending += [pair for pair in fresh if pair.differences]
    while pending:
        pair = pending.pop()
        pair.changed = True
        pending.extend(outer for outer in above.get(pair, ()) if not outer.changed)
    for pair in fresh:
        pair.inner = [entry for entry in pair.inner if entry[1].changed]


@dataclass(frozen=True)
class _Arrival:
    """How a pair was reached: the path to it, the pair before it and the step from there."""

    path: str = ""
    outer: _Pair | None = None
    step: Step | None = None


def _reachable(root: _Pair) -> tuple[Finding, ...]:
    """Return every difference in or below a pair, with the shortest path to it."""
    findings: list[Finding] = []
    arrivals = _arrivals(root) if root.changed else {}
    for pair, arrival in arrivals.items():
        here = _place(arrivals, pair) if pair.differences else _Location()
        for step, difference in pair.differences:
            place = here.further(step)
            path = _joined(arrival.path, step.label)
            findings.append(
                Finding(difference, path, place.component, place.inner, place.old, place.new)
            )
    findings.sort(key=lambda finding: (finding.field, finding.difference.aspect.name))
    return tuple(findings)


def _arrivals(root: _Pair) -> dict[_Pair, _Arrival]:
    """Return every pair below a pair, with a path of as few properties and lists as possible."""
    arrivals = {root: _Arrival()}
    level = [root]
    while level:
        following: list[_Pair] = []
        # A step without a label does not make the path longer.
        for pair in level:
            _arrive(arrivals, pair, level, labelled=False)
        # The result must not depend on the order of keys in the document.
        for pair in sorted(level, key=lambda pair: arrivals[pair].path):
            _arrive(arrivals, pair, following, labelled=True)
        level = following
    return arrivals


def _arrive(
    arrivals: dict[_Pair, _Arrival], pair: _Pair, reached: list[_Pair], *, labelled: bool
) -> None:
    path = arrivals[pair].path
    for step, inner in pair.inner:
        if bool(step.label) == labelled and inner not in arrivals:
            arrivals[inner] = _Arrival(_joined(path, step.label), pair, step)
            reached.append(inner)


def _place(arrivals: dict[_Pair, _Arrival], pair: _Pair) -> _Location:
    """Return the location of a pair, from the steps since its component was entered."""
    steps: list[Step] = []
    arrival = arrivals[pair]
    while arrival.outer is not None and arrival.step is not None:
        steps.append(arrival.step)
        if arrival.step.entering:
            break
        arrival = arrivals[arrival.outer]
    place = _Location()
    for step in reversed(steps):
        place = place.further(step)
    return place
