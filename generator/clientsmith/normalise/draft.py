"""The document while it is being normalised, and functions to iterate over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.grammar import METHODS, SECTIONS, SLOTS, Kind, slots
from clientsmith.normalise.facts import known
from clientsmith.normalise.origins import DESCRIPTIONS, OVERLAY, as_key, entry_of
from clientsmith.source.references import component_name, escape, follow, join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.diagnostics import Diagnostic
    from clientsmith.normalise.facts import Known, PartFacts
    from clientsmith.source.load import Document


#: The kinds of parts that contain schemas, with the section of the components where they are shared.
PARTS = {kind: SECTIONS[kind][-1] for kind in ("parameter", "header", "body", "response")}
# Schemas of the content of a stream or string: the passes about streams move them to where they apply.
_OF_CONTENT = ("itemSchema", "contentSchema")
_PLURALS = {key: plural for key, (_, plural) in SLOTS["schema"].items() if key not in _OF_CONTENT}
# The keys of each kind that lead to schemas.
_LEADS = {
    kind: [(key, inner) for key, (inner, _) in SLOTS[kind].items() if key not in _OF_CONTENT]
    for kind in (*PARTS, "media type", "encoding")
}
#: The keywords that hold schemas; most schemas have none of them.
SCHEMA_KEYS = frozenset(_PLURALS)
UNIONS = ("oneOf", "anyOf")


class Node(dict[str, Any]):
    """A mapping that knows its place in the source.

    A place is a JSON pointer into the document, or into the overlay (see `clientsmith.normalise.origins`).

    Args:
        data: the content; a node's places and facts come with it.
        origin: the place of the mapping. The place of a value is below that, under its key or as an entry
            of the list there, unless `elsewhere` has another.

    `home` is the position that a class made from it is named after, and `former` the component that an
    alternative of a union was before the union's own properties were merged into it. `facts` is what
    later stages need to know about it and OpenAPI cannot express.
    """

    __slots__ = ("elsewhere", "facts", "former", "home", "origin")

    def __init__(self, data: Mapping[str, Any] | None = None, *, origin: str = "") -> None:
        self.origin = origin
        self.home: tuple[str, ...] = ()
        self.former: str | None = None
        self.elsewhere: dict[str | tuple[str, str], str] | None = None
        self.facts: PartFacts | None = None
        if data is None:
            return
        super().__init__(data)
        if isinstance(data, Node):
            self.take_places(data)
            self.facts = data.facts

    def place(self, key: str) -> str:
        """Return the place in the source of the value of a key, or where it would be."""
        known = self.elsewhere.get(key) if self.elsewhere else None
        if known is not None:
            return known
        child = self.get(key)
        return (child.origin if isinstance(child, Node) else "") or join(self.origin, key)

    def place_of_entry(self, key: str, entry: Any) -> str:
        """Return the place of an entry of the list under a key."""
        known = self.noted_place(key, entry)
        if known is not None:
            return known
        return (entry.origin if isinstance(entry, Node) else "") or entry_of(self.place(key), entry)

    def noted_place(self, key: str, entry: Any) -> str | None:
        """Return the place of an entry if it is elsewhere, even of one that is not in the list."""
        return self.elsewhere.get(_entry(key, entry)) if self.elsewhere else None

    def put(self, key: str, value: Any, place: str) -> None:
        """Set a value whose place in the source is elsewhere.

        Args:
            key: the key to set.
            value: its value.
            place: a JSON pointer into the document or the overlay.
        """
        self[key] = value
        self.move_place(key, place)

    def move_place(self, key: str, place: str) -> None:
        """Record the place of the value of a key."""
        self.elsewhere = self.elsewhere or {}
        self.elsewhere[key] = place

    def move_entry(self, key: str, entry: Any, place: str) -> None:
        """Record the place of an entry of the list under a key."""
        self.elsewhere = self.elsewhere or {}
        self.elsewhere[_entry(key, entry)] = place

    def adopt(self, other: Node, *keys: str) -> None:
        """Copy values of another node, with their places."""
        for key in keys:
            self[key] = other[key]
        self.take_places(other, *keys)

    def take_places(self, other: Node, *keys: str) -> None:
        """Copy the places of some keys of another node, or of all keys that both have."""
        for key in keys or self.keys() & other.keys():
            place = other.place(key)
            if place != self.place(key):
                self.move_place(key, place)
        for entry, place in (other.elsewhere or {}).items():
            if isinstance(entry, tuple) and (not keys or entry[0] in keys):
                self.elsewhere = self.elsewhere or {}
                self.elsewhere[entry] = place

    def known(self, kind: type[Known]) -> Known:
        """Return the facts about this part, or empty ones if it has none."""
        return known(self.facts, kind)

    def become(self, data: Mapping[str, Any]) -> None:
        """Replace the content and keep the identity: the node may be used in several places."""
        content = Node(data, origin=self.origin)
        self.clear()
        self.update(content)
        if isinstance(data, Node):
            self.elsewhere = content.elsewhere


def _entry(key: str, entry: Any) -> tuple[str, str]:
    return key, entry.origin if isinstance(entry, Node) else as_key(entry)


#: Keywords that describe the use of a schema, and not the values that match it.
ANNOTATIONS = frozenset(
    ("title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly")
)
# A mapping or list, and the key or index of a schema in it.
Slot: TypeAlias = "tuple[Any, Any]"


# `dict | list` would make a new type for each test.
_INNER = (dict, list)


def tree(value: Any, origin: str = "") -> Any:
    """Return a copy of plain data in which every mapping is a node.

    Keys are sorted: their order has no meaning in JSON and YAML, so nothing may depend on it.
    """
    if isinstance(value, dict):
        node = Node(origin=origin)
        for key in sorted(value, key=str):
            child, name = value[key], str(key)
            is_inner = isinstance(child, _INNER)
            node[name] = tree(child, f"{origin}/{escape(name)}") if is_inner else child
        return node
    if isinstance(value, list):
        return [tree(child, f"{origin}/{index}") for index, child in enumerate(value)]
    return value


def copied(value: Any, origin: str = "") -> Any:
    """Return a copy in which every mapping is a new node with the place of the original.

    Args:
        value: nodes, lists and scalars.
        origin: its place, if it does not know that itself.
    """
    if isinstance(value, Node):
        node = Node(origin=value.origin or origin)
        for key, child in value.items():
            if isinstance(child, _INNER):
                # Most nodes know their place, so it need not be found.
                place = getattr(child, "origin", "") or value.place(key)
                node[key] = copied(child, place)
            else:
                node[key] = child
        node.elsewhere = dict(value.elsewhere) if value.elsewhere else None
        node.facts = value.facts
        return node
    if isinstance(value, dict):
        return Node({key: copied(child, origin) for key, child in value.items()}, origin=origin)
    if isinstance(value, list):
        return [copied(child, origin) for child in value]
    return value


class Mend(StrEnum):
    """A kind of mistake in documents; the value is its name in summaries."""

    VALUE = "values of the wrong type"
    MISSING = "missing keys"
    REFERENCE = "references that cannot be resolved"
    REPEATED = "duplicate declarations"
    PLACE = "misplaced keys"
    KEY = "unknown keys"
    NAME = "invalid names"
    SCHEMA = "contradictory schemas"
    PARAMETER = "invalid parameters"
    SECURITY = "invalid security schemes or servers"
    OVERLAY = "overlay actions without effect"
    DESCRIPTION = "descriptions of nothing"


@dataclass(frozen=True)
class Edit:
    """A change that a pass made to a document; `mend` is the kind of mistake if it was a repair."""

    pass_name: str
    pointer: str
    what: str
    mend: Mend | None = None
    #: The file of the pointer if it is not the document.
    file: Document | None = None


@dataclass(frozen=True)
class PendingCallback:
    """An operation of a callback, and the operation that it belongs to."""

    operation: Node
    owner: Node


@dataclass
class Draft:
    """The working copy that the passes transform, with their reports and errors."""

    document: Node
    source: Document
    overlay: Document | None = None
    descriptions: Document | None = None
    server: str | None = None
    address: str | None = None
    pass_name: str = ""
    #: Whether `webhooks` contains valid operations; a document may have anything there.
    gathered: bool = False
    #: The callbacks of operations, until they become webhooks with names.
    callbacks: list[PendingCallback] = field(default_factory=list)
    #: Section of components -> its names, and the same by their letters and digits; see `dangling`.
    folded: dict[str, tuple[list[str], dict[str, list[str]]]] = field(default_factory=dict)
    changes: list[Edit] = field(default_factory=list)
    errors: list[Diagnostic] = field(default_factory=list)

    def note(self, place: Node | str, what: str) -> None:
        """Report a change to the part at a place."""
        self.mend(place, None, what)

    def mend(self, place: Node | str, kind: Mend | None, what: str) -> None:
        """Report a mistake in the document and its repair.

        Args:
            place: the part with the mistake, or its place in the source.
            kind: the kind of mistake; None if it is not one.
            what: the mistake and how it is read, as one sentence without a period.
        """
        file, pointer = self._split(place)
        self.changes.append(Edit(self.pass_name, pointer, what, kind, file))

    def fail(self, place: Node | str, message: str, hint: str = "") -> None:
        """Report an error; the run ends after the passes that can still be done.

        Args:
            place: the part with the error, or its place in the source.
            message: what is wrong.
            hint: what to do about it.
        """
        file, pointer = self._split(place)
        self.errors.append((file or self.source).error(pointer, message, hint))

    def _split(self, place: Node | str) -> tuple[Document | None, str]:
        """Return the file of a place if it is not the document, and the pointer into the file."""
        origin = place.origin if isinstance(place, Node) else place
        for prefix, file in ((OVERLAY, self.overlay), (DESCRIPTIONS, self.descriptions)):
            if origin.startswith(prefix):
                return file, origin.removeprefix(prefix)
        return None, origin

    @property
    def schemas(self) -> Node:
        """Return the component schemas, and create the section if there is none."""
        components = self.document.get("components")
        if components is None:
            components = self.document["components"] = Node(origin="/components")
        if "schemas" not in components:
            components["schemas"] = Node(origin="/components/schemas")
        schemas: Node = components["schemas"]
        return schemas

    def component(self, schema: Any) -> tuple[str, Node] | None:
        """Return the name and schema of the component that a reference names."""
        name = component_name(schema)
        target = self.schemas.get(name) if name is not None else None
        return None if name is None or target is None else (name, target)

    def followed(self, value: Any) -> Node | None:
        """Return a mapping, or the one at the end of a chain of references; None for anything else."""
        end = follow(self.document, value)
        return end if isinstance(end, Node) else None

    def resolved(self, schema: Node) -> Node:
        """Return the end of a chain of references to components."""
        seen = 0
        while (component := self.component(schema)) is not None and seen < len(self.schemas) + 1:
            schema = component[1]
            seen += 1
        return schema


def without(schema: Node, *keys: str) -> Node:
    """Return a copy of a schema without some keys."""
    result = Node(origin=schema.origin)
    result.home = schema.home
    result.adopt(schema, *(key for key in schema if key not in keys))
    return result


def impossible(origin: str = "") -> Node:
    """Return the schema that allows no value: `false`, which a draft writes as `not: {}`."""
    return Node({"not": Node(origin=origin)}, origin=origin)


def is_impossible(schema: Any) -> bool:
    """Return whether a schema is the one that allows no value."""
    return isinstance(schema, dict) and schema.get("not") == {}


def union_keyword(schema: Mapping[str, Any]) -> str | None:
    """Return `oneOf` or `anyOf` if a schema has one of them."""
    for keyword in UNIONS:
        if keyword in schema:
            return keyword
    return None


def path_items(draft: Draft) -> Iterator[tuple[str, Node]]:
    """Yield every path with its path item."""
    yield from draft.document.get("paths", {}).items()


def operations(draft: Draft) -> Iterator[tuple[str, str, Node]]:
    """Yield every operation with its path and method."""
    for path, item in path_items(draft):
        for method, operation in operations_of(item):
            yield path, method, operation


def operations_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item with their methods."""
    for method in METHODS:
        if method in item:
            yield method, item[method]


def received(draft: Draft) -> Iterator[Node]:
    """Yield every operation of webhooks and, until they become webhooks, of callbacks."""
    if not draft.gathered:
        return
    for item in draft.document.get("webhooks", {}).values():
        yield from item.values()
    yield from (callback.operation for callback in draft.callbacks)


def child_slots(schema: Mapping[str, Any]) -> list[Slot]:
    """Return the slots of the schemas directly inside a schema."""
    return [
        (container, key)
        for container, key, _ in slots("schema", schema)
        # A boolean in place of a schema is read with its keyword.
        if container is not schema or (isinstance(schema[key], dict) and key not in _OF_CONTENT)
    ]


def schemas_in(schema: Mapping[str, Any]) -> list[Any]:
    """Return what `child_slots` finds, without the places; also booleans in place of a schema."""
    inner: list[Any] = []
    for key, value in schema.items():
        if key not in _PLURALS:
            continue
        plural = _PLURALS[key]
        if plural is None:
            inner.append(value)
        elif isinstance(value, plural):
            inner += value.values() if isinstance(value, dict) else value
    return inner


def content_slots(kind: Kind, holder: Mapping[str, Any]) -> list[Slot]:
    """Return the slots of the schemas in a parameter, header, body or response, and in its parts."""
    places: list[Slot] = []
    for key, inner in _LEADS[kind]:
        if key not in holder:
            continue
        if inner == "schema":
            places.append((holder, key))
        else:
            for part in holder[key].values():
                places += content_slots(inner, part)
    return places


def holders(draft: Draft) -> Iterator[tuple[Kind, Node]]:
    """Yield every part outside of the component schemas that contains schemas, with its kind."""
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


def root_slots(draft: Draft) -> list[Slot]:
    """Return the slots of all schemas that are not inside of another schema."""
    schemas = draft.document.get("components", {}).get("schemas", {})
    places: list[Slot] = [(schemas, name) for name in schemas]
    for kind, holder in holders(draft):
        places += content_slots(kind, holder)
    return places


def each_schema(draft: Draft) -> Iterator[Node]:
    """Yield every schema once, outer before inner; the caller may change the one it received."""
    # Keep the nodes alive: a new node must not get the identity of one already seen.
    seen: dict[int, Node] = {}
    stack = [container[key] for container, key in root_slots(draft)]
    stack.reverse()
    while stack:
        schema = stack.pop()
        if not isinstance(schema, Node) or id(schema) in seen:
            continue
        seen[id(schema)] = schema
        yield schema
        if not SCHEMA_KEYS.isdisjoint(schema):
            inner = schemas_in(schema)
            inner.reverse()
            stack += inner
