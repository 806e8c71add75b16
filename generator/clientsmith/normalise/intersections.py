"""Remember the parts of merged schemas, so that one that contains itself is merged once and named.

An allOf inside of one of its own parts needs the intersection that is being made: it becomes a reference to
it. The same parts make the same intersection, in any order and any number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from clientsmith.normalise.draft import ANNOTATIONS, Node, schemas_in, without
from clientsmith.normalise.names import unused
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.places import Home

Parts: TypeAlias = "frozenset[str | int]"
"""Components by name, and inline schemas by identity."""

_OF_THE_USE = ANNOTATIONS | {"nullable"}


class Intersections:
    """The intersections of one draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        # The components that are intersections, by their parts.
        self.named: dict[Parts, str] = {}
        # The intersections being merged, with the component that each becomes, if any.
        self._pending: dict[Parts, str | None] = {}
        # The parts of merged inline schemas, which stay alive here.
        self._made: dict[int, tuple[Node, Parts]] = {}

    def parts(self, schema: Node) -> Parts:
        """Return the parts of a schema."""
        name = component_name(schema)
        if name is not None:
            same = (parts for parts, known in self.named.items() if known == name)
            return next(same, frozenset({name}))
        if id(schema) in self._made:
            return self._made[id(schema)][1]
        if "allOf" not in schema:
            return frozenset({id(schema)})
        inner = [self.parts(part) for part in schema["allOf"] if isinstance(part, Node)]
        own = {id(schema)} if set(schema) - _OF_THE_USE - {"allOf"} else ()
        return frozenset[str | int]().union(*inner, own)

    def remember(self, schema: Node, parts: Parts) -> None:
        """Record that a schema was made of these parts."""
        self._made[id(schema)] = schema, parts

    def is_pending(self, *schemas: Node) -> bool:
        """Return whether the schemas are or contain an intersection that is being merged."""
        return bool(self._pending) and any(
            "allOf" in inner and self.parts(inner) in self._pending
            for schema in schemas
            for inner in _inline(schema)
        )

    def name_circle(self, schema: Node, parts: Parts) -> None:
        """Name a list or map that contains itself; schemas with properties get a name anyway."""
        inner = schemas_in(schema)
        if "properties" in schema or not any(
            part is schema for child in inner for part in _inline(child)
        ):
            return
        name = self._name(parts, schema.home)
        use = {key: schema.pop(key) for key in _OF_THE_USE & schema.keys()}
        self.draft.schemas[name].become(schema)
        schema.become({"$ref": COMPONENT + name, **use})

    def once(
        self, parts: Parts, home: Home, merge: Callable[[], Node], name: str | None = None
    ) -> Node:
        """Return the intersection of some parts, or a reference to it if it has a name or is being made.

        Args:
            parts: the parts.
            home: the position of the result.
            merge: makes the intersection.
            name: the component that the result becomes, if it becomes one.
        """
        if len(parts) < 2:
            return merge()
        if parts in self.named and name is None:
            return _reference(self.named[parts])
        if parts in self._pending:
            known = self._pending[parts] or self._name(parts, home)
            self._pending[parts] = known
            return _reference(known)
        self._pending[parts] = name
        try:
            result = merge()
        finally:
            made = self._pending.pop(parts)
        if made is None or made == name:
            return result
        component: Node = self.draft.schemas[made]
        component.become(without(result, *_OF_THE_USE))
        self.draft.note(component, f"an allOf that contains itself became the component {made}")
        reference = Node({"$ref": COMPONENT + made}, origin=result.origin)
        reference.adopt(result, *(_OF_THE_USE & result.keys()))
        return reference

    def _name(self, parts: Parts, home: Home) -> str:
        """Create a component for an intersection that is being made, and return its name."""
        names = sorted(part for part in parts if isinstance(part, str))
        wanted = "And".join(names) if len(names) == len(parts) else "".join(home) or "Value"
        name = unused([wanted], self.draft.schemas)
        node = Node()
        node.home = (name,)
        self.draft.schemas[name] = node
        self.named[parts] = name
        return name


def _inline(schema: object) -> Iterator[Node]:
    """Yield a schema and the inline schemas in it, each once."""
    seen: dict[int, Node] = {}
    waiting = [schema]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Node) and id(here) not in seen:
            seen[id(here)] = here
            yield here
            waiting += schemas_in(here)


def _reference(name: str) -> Node:
    return Node({"$ref": COMPONENT + name})
