"""The document while it is being normalised, and the ways to walk through it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.grammar import METHODS, SECTIONS, Kind, slots
from clientsmith.normalise.facts import known
from clientsmith.normalise.origins import OVERLAY, as_key, entry_of
from clientsmith.source.references import component_name, escape, follow, join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.diagnostics import Diagnostic
    from clientsmith.normalise.facts import Known, PartFacts
    from clientsmith.source.load import Document


# Schemas of what is in a stream or in a text: the passes about streams put them where they count.
_OF_CONTENT = ("itemSchema", "contentSchema")
UNIONS = ("oneOf", "anyOf")
#: What carries schemas, and the section of the components where such parts are shared.
PARTS = {kind: SECTIONS[kind][-1] for kind in ("parameter", "header", "body", "response")}


class Node(dict[str, Any]):
    """A mapping that knows where it stands in the source.

    A place is a JSON pointer into the document, or into the overlay (see `clientsmith.normalise.origins`).

    Args:
        data: the content; a node's places and facts come with it.
        origin: where the mapping stands. What is under a key stands below that, if `elsewhere` does
            not say otherwise: under `key`, or as an entry of the list under it.

    `home` is the place a class made from it is named after, and `former` the component that an
    alternative of a union was before the union's own properties were merged into it. `facts` is what
    later stages need to know of it and OpenAPI cannot say.
    """

    __slots__ = ("elsewhere", "facts", "former", "home", "origin")

    def __init__(self, data: Mapping[str, Any] | None = None, *, origin: str = "") -> None:
        super().__init__(data or {})
        self.origin = origin
        self.home: tuple[str, ...] = ()
        self.former: str | None = None
        self.elsewhere: dict[str | tuple[str, str], str] | None = None
        self.facts: PartFacts | None = None
        if isinstance(data, Node):
            self.take_places(data)
            self.facts = data.facts

    def place(self, key: str) -> str:
        """Return where the source says what is under a key, or would say it."""
        known = self.elsewhere.get(key) if self.elsewhere else None
        if known is not None:
            return known
        child = self.get(key)
        return (child.origin if isinstance(child, Node) else "") or join(self.origin, key)

    def place_of_entry(self, key: str, entry: Any) -> str:
        """Return where an entry of the list under a key stands."""
        known = self.noted_place(key, entry)
        if known is not None:
            return known
        return (entry.origin if isinstance(entry, Node) else "") or entry_of(self.place(key), entry)

    def noted_place(self, key: str, entry: Any) -> str | None:
        """Return where an entry stands if that is elsewhere, also of one that the list does not have."""
        return self.elsewhere.get(_entry(key, entry)) if self.elsewhere else None

    def put(self, key: str, value: Any, place: str) -> None:
        """Set a value that stands elsewhere in the source."""
        self[key] = value
        self.move_place(key, place)

    def move_place(self, key: str, place: str) -> None:
        """Note where what is under a key stands."""
        self.elsewhere = self.elsewhere or {}
        self.elsewhere[key] = place

    def move_entry(self, key: str, entry: Any, place: str) -> None:
        """Note where an entry of the list under a key stands."""
        self.elsewhere = self.elsewhere or {}
        self.elsewhere[_entry(key, entry)] = place

    def adopt(self, other: Node, *keys: str) -> None:
        """Set values as another node has them, with their places."""
        for key in keys:
            self[key] = other[key]
        self.take_places(other, *keys)

    def take_places(self, other: Node, *keys: str) -> None:
        """Note that what is under some keys, or all that both have, stands where it does there."""
        for key in keys or self.keys() & other.keys():
            place = other.place(key)
            if place != self.place(key):
                self.move_place(key, place)
        for entry, place in (other.elsewhere or {}).items():
            if isinstance(entry, tuple) and (not keys or entry[0] in keys):
                self.elsewhere = self.elsewhere or {}
                self.elsewhere[entry] = place

    def known(self, kind: type[Known]) -> Known:
        """The facts of this part; those of one that nothing is known of where it has none."""
        return known(self.facts, kind)

    def become(self, data: Mapping[str, Any]) -> None:
        """Take over other content and keep the identity: the node may stand in several places."""
        content = Node(data, origin=self.origin)
        self.clear()
        self.update(content)
        if isinstance(data, Node):
            self.elsewhere = content.elsewhere


def _entry(key: str, entry: Any) -> tuple[str, str]:
    return key, entry.origin if isinstance(entry, Node) else as_key(entry)


#: What describes the use of a schema, and not the values that fit it.
ANNOTATIONS = frozenset(
    ("title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly")
)
# Anything that holds a schema under a key or an index.
Slot: TypeAlias = "tuple[Any, Any]"


def tree(value: Any, origin: str = "") -> Any:
    """A copy of plain data in which every mapping is a node.

    Keys are sorted: their order says nothing in JSON and YAML, so nothing may depend on it.
    """
    if isinstance(value, dict):
        node = Node(origin=origin)
        for key, child in sorted(value.items(), key=lambda item: str(item[0])):
            inner = isinstance(child, dict | list)
            node[str(key)] = tree(child, f"{origin}/{escape(str(key))}") if inner else child
        return node
    if isinstance(value, list):
        return [tree(child, f"{origin}/{index}") for index, child in enumerate(value)]
    return value


def copied(value: Any, origin: str = "") -> Any:
    """A copy in which every mapping is a node of its own, and stands where the original does.

    Args:
        value: nodes, lists and scalars.
        origin: where it stands if it does not know that itself.
    """
    if isinstance(value, Node):
        node = Node(origin=value.origin or origin)
        for key, child in value.items():
            node[key] = copied(child, value.place(key)) if isinstance(child, dict | list) else child
        node.elsewhere = dict(value.elsewhere) if value.elsewhere else None
        node.facts = value.facts
        return node
    if isinstance(value, dict):
        return Node({key: copied(child, origin) for key, child in value.items()}, origin=origin)
    if isinstance(value, list):
        return [copied(child, origin) for child in value]
    return value


class Mend(StrEnum):
    """Kinds of mistakes in documents, as a summary calls them."""

    VALUE = "values of the wrong type"
    MISSING = "parts without what they need"
    REFERENCE = "references that lead nowhere"
    REPEATED = "things declared twice"
    PLACE = "things in the wrong place"
    NAME = "names that cannot be as they are"
    SCHEMA = "schemas that contradict themselves"
    PARAMETER = "parameters that cannot be as they are"
    SECURITY = "requirements or servers that are not complete"
    OVERLAY = "overlay actions without an effect"


@dataclass(frozen=True)
class Change:
    """One thing that a pass did to a document; with a kind where the document is wrong there."""

    pass_name: str
    pointer: str
    what: str
    mend: Mend | None = None
    #: The file that the pointer leads into, where that is not the document.
    file: Document | None = None


@dataclass(frozen=True)
class PendingCallback:
    """An operation of a callback, and the operation that it is called back for."""

    operation: Node
    owner: Node


@dataclass
class Draft:
    """The working copy that the passes transform, with their reports and complaints."""

    document: Node
    source: Document
    overlay: Document | None = None
    server: str | None = None
    address: str | None = None
    pass_name: str = ""
    #: Whether webhooks are what they should be; a document may have anything there.
    gathered: bool = False
    #: The callbacks of operations, until they have names and are webhooks.
    callbacks: list[PendingCallback] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    errors: list[Diagnostic] = field(default_factory=list)

    def note(self, place: Node | str, what: str) -> None:
        """Report a change to what stands at a place."""
        self.mend(place, None, what)

    def mend(self, place: Node | str, kind: Mend | None, what: str) -> None:
        """Report a mistake of the document, and how it is read instead."""
        file, pointer = self._split(place)
        self.changes.append(Change(self.pass_name, pointer, what, kind, file))

    def fail(self, place: Node | str, message: str, hint: str = "") -> None:
        """Complain about a place; the run ends after the passes that can still be done."""
        file, pointer = self._split(place)
        self.errors.append((file or self.source).error(pointer, message, hint))

    def _split(self, place: Node | str) -> tuple[Document | None, str]:
        """The file of a place if it is not the document, and the pointer in it."""
        origin = place.origin if isinstance(place, Node) else place
        pointer = origin.removeprefix(OVERLAY)
        return (self.overlay if pointer != origin else None), pointer

    @property
    def schemas(self) -> Node:
        """The component schemas, present or made."""
        components = self.document.setdefault("components", Node(origin="/components"))
        schemas: Node = components.setdefault("schemas", Node(origin="/components/schemas"))
        return schemas

    def component(self, schema: Any) -> tuple[str, Node] | None:
        """Name and schema of the component that a reference names."""
        name = component_name(schema)
        target = self.schemas.get(name) if name is not None else None
        return None if name is None or target is None else (name, target)

    def followed(self, value: Any) -> Node | None:
        """The mapping that a chain of references ends in, or a mapping itself; None for anything else."""
        end = follow(self.document, value)
        return end if isinstance(end, Node) else None

    def resolved(self, schema: Node) -> Node:
        """What a chain of references to components ends in."""
        seen = 0
        while (found := self.component(schema)) is not None and seen < len(self.schemas) + 1:
            schema = found[1]
            seen += 1
        return schema


def without(schema: Node, *keys: str) -> Node:
    """A copy of a schema, without some keys."""
    result = Node(origin=schema.origin)
    result.home = schema.home
    result.adopt(schema, *(key for key in schema if key not in keys))
    return result


def impossible(origin: str = "") -> Node:
    """The schema that allows nothing: `false`, in the words that this draft keeps for it."""
    return Node({"not": Node(origin=origin)}, origin=origin)


def is_impossible(schema: Any) -> bool:
    """Whether a schema allows nothing."""
    return isinstance(schema, dict) and schema.get("not") == {}


def union_keyword(schema: Mapping[str, Any]) -> str | None:
    """`oneOf` or `anyOf`, where a schema has one."""
    return next((keyword for keyword in UNIONS if keyword in schema), None)


def path_items(draft: Draft) -> Iterator[tuple[str, Node]]:
    """Every path with what stands under it."""
    yield from draft.document.get("paths", {}).items()


def operations(draft: Draft) -> Iterator[tuple[str, str, Node]]:
    """Every operation, with its path and method."""
    for path, item in path_items(draft):
        for method, operation in operations_of(item):
            yield path, method, operation


def operations_of(item: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path item, with their methods."""
    for method in METHODS:
        if method in item:
            yield method, item[method]


def received(draft: Draft) -> Iterator[Node]:
    """Every operation of webhooks and, until they have names and are such, of callbacks."""
    if not draft.gathered:
        return
    for item in draft.document.get("webhooks", {}).values():
        yield from item.values()
    yield from (callback.operation for callback in draft.callbacks)


def child_slots(schema: Mapping[str, Any]) -> Iterator[Slot]:
    """The slots of the schemas directly inside a schema."""
    for container, key, _ in slots("schema", schema):
        # A truth value that a keyword has for its schema is read with the keyword.
        own = container is schema
        if not own or (isinstance(schema[key], dict) and key not in _OF_CONTENT):
            yield container, key


def content_slots(kind: Kind, holder: Mapping[str, Any]) -> Iterator[Slot]:
    """The schemas of a parameter, header, body or response, or of what is in one."""
    for container, key, inner in slots(kind, holder):
        if inner != "schema":
            yield from content_slots(inner, container[key])
        elif key not in _OF_CONTENT:
            yield container, key


def holders(draft: Draft) -> Iterator[tuple[Kind, Node]]:
    """Everything outside of the component schemas that carries schemas, with its kind."""
    for operation in received(draft):
        yield "body", operation["requestBody"]
    components = draft.document.get("components", {})
    for kind, section in PARTS.items():
        for part in components.get(section, {}).values():
            yield kind, part
    for _, item in [*path_items(draft), *components.get("pathItems", {}).items()]:
        yield from (("parameter", parameter) for parameter in item.get("parameters", ()))
        for _, operation in operations_of(item):
            for container, key, kind in slots("operation", operation):
                if kind in PARTS:
                    yield kind, container[key]


def root_slots(draft: Draft) -> Iterator[Slot]:
    """The slots of all schemas that do not stand inside of another schema."""
    schemas = draft.document.get("components", {}).get("schemas", {})
    for name in schemas:
        yield schemas, name
    for kind, holder in holders(draft):
        yield from content_slots(kind, holder)


def each_schema(draft: Draft) -> Iterator[Node]:
    """Every schema once, outer before inner; the caller may change the one it was given."""
    # The nodes stay alive here: another one made meanwhile must not get the identity of one seen.
    seen: dict[int, Node] = {}
    stack = [container[key] for container, key in root_slots(draft)]
    stack.reverse()
    while stack:
        schema = stack.pop()
        if not isinstance(schema, Node) or id(schema) in seen:
            continue
        seen[id(schema)] = schema
        yield schema
        inner = [container[key] for container, key in child_slots(schema)]
        inner.reverse()
        stack += inner


def each_slot(draft: Draft) -> Iterator[Slot]:
    """Every place where a schema stands."""
    yield from root_slots(draft)
    for schema in each_schema(draft):
        yield from child_slots(schema)
