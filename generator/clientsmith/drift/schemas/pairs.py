"""Compare schemas as a graph: a node is a pair of an old and a new schema, an edge leads to inner schemas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from clientsmith.drift.schemas.comparison import SchemaComparison, Step
from clientsmith.drift.schemas.contents import compare_items, compare_properties
from clientsmith.drift.schemas.keywords import ANNOTATIONS, ANYTHING, is_below_component, pointer_of
from clientsmith.drift.schemas.likeness import Likeness
from clientsmith.drift.schemas.limits import compare_limits
from clientsmith.drift.schemas.shape import Components
from clientsmith.drift.schemas.unions import compare_alternatives
from clientsmith.drift.schemas.values import (
    compare_annotations,
    compare_formats,
    compare_kinds,
    compare_null,
    compare_values,
)

if TYPE_CHECKING:
    from clientsmith.drift.schemas.aspects import Use
    from clientsmith.drift.schemas.comparison import SchemaDifference
    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.normalise import Canonical

_NOTHING: frozenset[str] = frozenset()
_ALL = frozenset(ANNOTATIONS)
_PROSE = frozenset(("title", "description"))


@dataclass(frozen=True)
class Finding:
    """A difference, located below a compared schema.

    Args:
        difference: the difference; the same object for all schemas that contain it.
        field: the shortest path from the compared schema, such as `items[].owner`, or empty.
        component: the shared schema that changed, by its new name; empty for an inline schema.
        old: its JSON pointer in the old document, or that of its nearest parent: from the document if it is
            in a shared schema, else from the compared schema.
        new: the same in the new document.
    """

    difference: SchemaDifference
    field: str
    component: str
    old: str
    new: str


class _Location(NamedTuple):
    """The location of a pair; the fields are those of a finding."""

    field: str = ""
    component: str = ""
    old: str = ""
    new: str = ""

    def further(self, step: Step) -> _Location:
        """Return the location of an inner pair."""
        return _Location(
            self.field + step.label if self.field else step.label.removeprefix("."),
            step.component or self.component,
            step.old if is_below_component(step.old) else self.old + step.old,
            step.new if is_below_component(step.new) else self.new + step.new,
        )


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
        old: the schemas of the old document.
        new: the schemas of the new document.
    """

    def __init__(self, old: Components, new: Components) -> None:
        self._old = old
        self._new = new
        self._likeness = Likeness()
        # Pairs keep their schemas alive, so that ids are not reused.
        self._pairs: dict[tuple[int, int, Use, frozenset[str]], _Pair] = {}
        # Hundreds of operations may return the same error response.
        self._of_references: dict[tuple[str, str, Use], tuple[Finding, ...]] = {}

    @classmethod
    def of(cls, old: Canonical, new: Canonical) -> SchemaPairs:
        """Return the schemas of two documents."""
        return cls(Components.of(old), Components.of(new))

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
        old, new = self._old.shape(pair.before), self._new.shape(pair.after)
        was, now = self._old.reference(pair.before), self._new.reference(pair.after)
        # A union and a possible alternative of it are not two versions of one component.
        alone = bool(old.members) != bool(new.members)
        if was is not None and now is not None and not alone:
            comparison = SchemaComparison(old, new, pair.use, Step())
            # Annotations next to a reference override those of the component.
            annotated = frozenset(was.annotations.keys() | now.annotations.keys()) - pair.covered
            _compare_use(comparison, annotated)
            covered = pair.covered | annotated
            step = Step("", pointer_of(was.name), pointer_of(now.name), now.name)
            inner = self._pair(was.target, now.target, pair.use, covered, fresh)
            pair.inner.append((step, inner))
        else:
            comparison = SchemaComparison(old, new, pair.use, Step("", old.start, new.start))
            # A schema that moved into or out of a component may lose title and description.
            moved = alone or bool(old.component) != bool(new.component)
            _compare_use(comparison, _ALL - pair.covered - (_PROSE if moved else _NOTHING))
            self._compare_shapes(comparison)
            pair.inner += [
                (step, self._pair(before, after, pair.use, _NOTHING, fresh))
                for step, before, after in comparison.inner
            ]
        pair.differences = comparison.differences

    def _compare_shapes(self, comparison: SchemaComparison) -> None:
        if comparison.old.members or comparison.new.members:
            compare_alternatives(comparison, self._likeness)
        elif compare_kinds(comparison):
            compare_formats(comparison)
            compare_values(comparison)
            compare_limits(comparison)
            compare_items(comparison)
            compare_properties(comparison)


def _compare_use(comparison: SchemaComparison, keys: frozenset[str]) -> None:
    """Compare null and the annotations with these keys."""
    before, after = (
        {key: value for key, value in shape.annotations.items() if key in keys}
        for shape in (comparison.old, comparison.new)
    )
    compare_annotations(comparison, before, after)
    compare_null(comparison)


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


def _reachable(root: _Pair) -> tuple[Finding, ...]:
    """Return every difference in or below a pair, with the shortest path to it."""
    findings = [
        Finding(difference, *location.further(step))
        for pair, location in (_locations(root) if root.changed else {}).items()
        for step, difference in pair.differences
    ]
    findings.sort(key=lambda finding: (finding.field, finding.difference.aspect.name))
    return tuple(findings)


def _locations(root: _Pair) -> dict[_Pair, _Location]:
    """Return every pair below a pair, with a path of as few properties and lists as possible."""
    locations = {root: _Location()}
    level = [root]
    while level:
        following: list[_Pair] = []
        # A step without a label does not make the path longer.
        for pair in level:
            _arrive(locations, pair, level, labelled=False)
        # The result must not depend on the order of keys in the document.
        for pair in sorted(level, key=lambda pair: locations[pair].field):
            _arrive(locations, pair, following, labelled=True)
        level = following
    return locations


def _arrive(
    locations: dict[_Pair, _Location], pair: _Pair, reached: list[_Pair], *, labelled: bool
) -> None:
    for step, inner in pair.inner:
        if bool(step.label) == labelled and inner not in locations:
            locations[inner] = locations[pair].further(step)
            reached.append(inner)
