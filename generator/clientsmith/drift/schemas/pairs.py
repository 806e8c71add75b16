"""The graph of pairs: which schema of the new document stands where one of the old one stood."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import Comparison, Step
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
    from clientsmith.drift.schemas.comparison import Difference
    from clientsmith.drift.schemas.shape import Schema
    from clientsmith.normalise import Canonical

_NOTHING: frozenset[str] = frozenset()
_ALL = frozenset(ANNOTATIONS)
_PROSE = frozenset(("title", "description"))


@dataclass(frozen=True)
class Spot:
    """Where a schema stands in one document.

    Args:
        component: the shared schema it is in; nothing if it stands where it is used.
        pointer: from that component, or from the root of the use (RFC 6901), in the words of the
            canonical document.
    """

    component: str = ""
    pointer: str = ""

    def further(self, component: str, pointer: str) -> Spot:
        """Further down; in another component if one is named."""
        if component:
            return Spot(component, pointer)
        return Spot(self.component, self.pointer + pointer) if pointer else self


_ROOT = Spot()


@dataclass(frozen=True)
class Finding:
    """A difference where a use meets it.

    Args:
        difference: what is different; one object for all uses that meet it.
        field: the shortest path from the root of the use, such as `items[].owner`; nothing for the
            root itself.
        component: the shared schema that changed, by its new name; nothing if it stands inline.
        inner: the path within that component.
        old: where it stands in the old document, or the nearest thing around it.
        new: likewise in the new one.
    """

    difference: Difference
    field: str
    component: str
    inner: str
    old: Spot
    new: Spot


@dataclass(frozen=True)
class _Place:
    """Where a pair stands in its component; the fields are those of a finding."""

    component: str = ""
    inner: str = ""
    old: Spot = _ROOT
    new: Spot = _ROOT

    def further(self, step: Step) -> _Place:
        """One step further."""
        return _Place(
            step.new_component if step.entering else self.component,
            "" if step.entering else _joined(self.inner, step.label),
            self.old.further(step.old_component, step.old),
            self.new.further(step.new_component, step.new),
        )


def _joined(path: str, label: str) -> str:
    return path + label if path else label.removeprefix(".")


@dataclass(eq=False)
class _Pair:
    """Two schemas, what is different between them and which pairs they are made of.

    Args:
        before: the schema in the old document.
        after: the schema in the new one.
        use: who writes the values.
        said: annotations that their references have spoken about already.
    """

    before: Schema
    after: Schema
    use: Use
    said: frozenset[str]
    found: list[tuple[Step, Difference]] = field(default_factory=list)
    inner: list[tuple[Step, _Pair]] = field(default_factory=list)
    #: Whether it or anything it is made of is different.
    changed: bool = False


class SchemaPairs:
    """Compares schemas of two canonical documents and remembers each pair it has seen.

    Each pair is compared once, however many operations use it, and pairs without a difference below
    them are never entered again. Schemas that lead back to themselves are the same as long as nothing
    on the way differs.

    Args:
        old_schemas: `components.schemas` of the old document.
        new_schemas: likewise of the new one.
        old_names: the components that the old source document names itself; None for all. Others are
            read as if they stood inline.
        new_names: likewise of the new one.
        old_nullable: the components that allow null in the old source document; see `Components`.
        new_nullable: likewise of the new one.
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
        # Pairs keep their schemas, so an identity stays theirs.
        self._pairs: dict[tuple[int, int, Use, frozenset[str]], _Pair] = {}
        # Hundreds of operations answer with the same error.
        self._of_references: dict[tuple[str, str, Use], tuple[Finding, ...]] = {}

    @classmethod
    def of(cls, old: Canonical, new: Canonical) -> SchemaPairs:
        """The schemas of two documents."""
        return cls(
            _schemas(old),
            _schemas(new),
            _source(old).keys(),
            _source(new).keys(),
            _nullable(old),
            _nullable(new),
        )

    def __len__(self) -> int:
        """How many pairs were compared."""
        return len(self._pairs)

    def findings(
        self, before: Schema | None, after: Schema | None, use: Use
    ) -> tuple[Finding, ...]:
        """The differences of two schemas and of all that they are made of.

        Args:
            before: a schema of the old document, as it stands there; None where anything goes.
            after: likewise of the new one.
            use: who writes the values.
        """
        names = [one["$ref"] for one in (before, after) if one is not None and [*one] == ["$ref"]]
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
        # The list grows as the pairs are opened.
        for pair in fresh:
            self._open(pair, fresh)
        _mark_changed(fresh)
        return _reachable(root)

    def _pair(
        self,
        before: Schema,
        after: Schema,
        use: Use,
        said: frozenset[str],
        fresh: list[_Pair],
    ) -> _Pair:
        key = id(before), id(after), use, said
        if key not in self._pairs:
            self._pairs[key] = _Pair(before, after, use, said)
            fresh.append(self._pairs[key])
        return self._pairs[key]

    def _open(self, pair: _Pair, fresh: list[_Pair]) -> None:
        """Compare two schemas, and find the pairs they are made of."""
        found = Comparison(
            self._old.shape(pair.before),
            self._new.shape(pair.after),
            self._old,
            self._new,
            pair.use,
        )
        old, new = self._old.reference(pair.before), self._new.reference(pair.after)
        # A union and what may be one of its alternatives are no two versions of one component.
        alone = bool(found.old.members) != bool(found.new.members)
        if old is not None and new is not None and not alone:
            # What stands beside a reference takes the place of what the component says.
            said = frozenset(old.said.keys() | new.said.keys()) - pair.said
            self._compare_use(found, said)
            pair.found = found.found
            step = Step("", "", "", old.name, new.name, entering=True)
            inner = self._pair(old.target, new.target, pair.use, pair.said | said, fresh)
            pair.inner = [(step, inner)]
            return
        # A schema that moved into a component or out of one has left some of its words behind.
        moved = alone or bool(found.old.component) != bool(found.new.component)
        self._compare_use(found, _ALL - pair.said - (_PROSE if moved else _NOTHING))
        self._compare_shapes(found)
        # On one side only, the schema may stand in a component.
        bases = Step("", "", "", found.old.component, found.new.component)
        pair.found = [(_based(step, bases), one) for step, one in found.found]
        pair.inner = [
            (_based(step, bases), self._pair(before, after, pair.use, _NOTHING, fresh))
            for step, before, after in found.inner
        ]

    def _compare_use(self, found: Comparison, keys: frozenset[str]) -> None:
        """What schemas say of their use: null, and the annotations of these names."""
        before, after = (
            {key: value for key, value in shape.annotations.items() if key in keys}
            for shape in (found.old, found.new)
        )
        compare_annotations(found, before, after)
        compare_null(found)

    def _compare_shapes(self, found: Comparison) -> None:
        if found.old.members or found.new.members:
            compare_alternatives(found, self._likeness)
        elif compare_kinds(found):
            compare_formats(found)
            compare_values(found)
            compare_limits(found)
            compare_items(found)
            compare_properties(found)


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
    """The schemas that the source document itself names, in all versions of OpenAPI."""
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
    """Whether a schema of a source document, which may be of any version, allows null."""
    if not isinstance(schema, dict):
        return False
    kinds, members = schema.get("type"), schema.get("anyOf") or schema.get("oneOf")
    return (
        True in (schema.get("nullable"), schema.get("x-nullable"))
        or (isinstance(kinds, list) and "null" in kinds)
        or (isinstance(members, list) and {"type": "null"} in members)
    )


def _based(step: Step, bases: Step) -> Step:
    """A step that begins in the components in which the schemas stand."""
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
    """Tell the pairs that lead to a difference; all pairs that they lead to are known by now."""
    above: dict[_Pair, list[_Pair]] = {}
    for pair in fresh:
        for _, inner in pair.inner:
            above.setdefault(inner, []).append(pair)
    pending = [pair for pair in above if pair.changed]
    pending += [pair for pair in fresh if pair.found]
    while pending:
        pair = pending.pop()
        pair.changed = True
        pending.extend(outer for outer in above.get(pair, ()) if not outer.changed)
    for pair in fresh:
        pair.inner = [entry for entry in pair.inner if entry[1].changed]


@dataclass(frozen=True)
class _Arrival:
    """How a pair was reached: by which path, from which pair, by which step."""

    path: str = ""
    outer: _Pair | None = None
    step: Step | None = None


def _reachable(root: _Pair) -> tuple[Finding, ...]:
    """Every difference below a pair, at the shortest path that leads to it."""
    findings: list[Finding] = []
    arrivals = _arrivals(root) if root.changed else {}
    for pair, arrival in arrivals.items():
        here = _place(arrivals, pair) if pair.found else _Place()
        for step, difference in pair.found:
            place = here.further(step)
            path = _joined(arrival.path, step.label)
            findings.append(
                Finding(difference, path, place.component, place.inner, place.old, place.new)
            )
    findings.sort(key=lambda finding: (finding.field, finding.difference.aspect.name))
    return tuple(findings)


def _arrivals(root: _Pair) -> dict[_Pair, _Arrival]:
    """Every pair below another one, reached by as few properties and lists as possible."""
    arrivals = {root: _Arrival()}
    level = [root]
    while level:
        following: list[_Pair] = []
        # What adds nothing to the path is as near as that from which it is reached.
        for pair in level:
            _arrive(arrivals, pair, level, labelled=False)
        # The order in which the document lists things must not decide.
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


def _place(arrivals: dict[_Pair, _Arrival], pair: _Pair) -> _Place:
    """Where a pair stands: only the way since its component was entered says that."""
    steps: list[Step] = []
    arrival = arrivals[pair]
    while arrival.outer is not None and arrival.step is not None:
        steps.append(arrival.step)
        if arrival.step.entering:
            break
        arrival = arrivals[arrival.outer]
    place = _Place()
    for step in reversed(steps):
        place = place.further(step)
    return place
