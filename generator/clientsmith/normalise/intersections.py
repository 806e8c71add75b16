"""What merged schemas consist of, so that one that contains itself is merged once and has a name.

An allOf inside of one of its own parts asks for the very intersection that is being made: it is a
reference to it. The same parts are the same intersection, in whatever order and however often.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from clientsmith.normalise.draft import ANNOTATIONS, Node, child_slots, without
from clientsmith.normalise.names import unused
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.places import Home

Parts: TypeAlias = "frozenset[str | int]"
"""Components by their names, and schemas without a name by their identity."""

_OF_THE_USE = ANNOTATIONS | {"nullable"}


class Intersections:
    """The intersections of one draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        # Components that are several others at once, by what they are.
        self.named: dict[Parts, str] = {}
        # What is being merged, with the component that it becomes if it becomes one.
        self._pending: dict[Parts, str | None] = {}
        # What merged schemas without a name consist of; they stay alive here.
        self._made: dict[int, tuple[Node, Parts]] = {}

    def parts(self, schema: Node) -> Parts:
        """What a schema consists of."""
        name = component_name(schema)
        if name is not None:
            found = (parts for parts, known in self.named.items() if known == name)
            return next(found, frozenset({name}))
        if id(schema) in self._made:
            return self._made[id(schema)][1]
        if "allOf" not in schema:
            return frozenset({id(schema)})
        inner = [self.parts(part) for part in schema["allOf"] if isinstance(part, Node)]
        own = {id(schema)} if set(schema) - _OF_THE_USE - {"allOf"} else ()
        return frozenset[str | int]().union(*inner, own)

    def remember(self, schema: Node, parts: Parts) -> None:
        """A schema has been made of these parts."""
        self._made[id(schema)] = schema, parts

    def is_pending(self, *schemas: Node) -> bool:
        """Whether what is being merged at the moment is one of some schemas, or stands in one."""
        return bool(self._pending) and any(
            "allOf" in inner and self.parts(inner) in self._pending
            for schema in schemas
            for inner in _inline(schema)
        )

    def name_circle(self, schema: Node, parts: Parts) -> None:
        """Give a list or a map that stands in itself a name; what has properties gets one anyway."""
        inner = [container[key] for container, key in child_slots(schema)]
        if "properties" in schema or not any(
            one is schema for child in inner for one in _inline(child)
        ):
            return
        name = self._name(parts, schema.home)
        use = {key: schema.pop(key) for key in _OF_THE_USE & schema.keys()}
        self.draft.schemas[name].become(schema)
        schema.become({"$ref": COMPONENT + name, **use})

    def once(
        self, parts: Parts, home: Home, merge: Callable[[], Node], name: str | None = None
    ) -> Node:
        """What some parts are together: a reference to it where it is being made, or has a name.

        Args:
            parts: what they consist of.
            home: the place of the result.
            merge: makes it.
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
        """A component for what is being made."""
        names = sorted(part for part in parts if isinstance(part, str))
        wanted = "And".join(names) if len(names) == len(parts) else "".join(home) or "Value"
        name = unused([wanted], self.draft.schemas)
        node = Node()
        node.home = (name,)
        self.draft.schemas[name] = node
        self.named[parts] = name
        return name


def _inline(schema: object) -> Iterator[Node]:
    """A schema and those that stand in it without a name, each once."""
    seen: dict[int, Node] = {}
    waiting = [schema]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Node) and id(here) not in seen:
            seen[id(here)] = here
            yield here
            waiting += [container[key] for container, key in child_slots(here)]


def _reference(name: str) -> Node:
    return Node({"$ref": COMPONENT + name})
