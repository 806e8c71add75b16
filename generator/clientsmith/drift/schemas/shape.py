"""Schemas as a comparison reads them: references, null and unions read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT, MAX_HOPS, component_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Schema = dict[str, Any]

#: What a schema says of its use, which no value can break; `readOnly` and `writeOnly` belong to
#: the object that has the property.
ANNOTATIONS = ("title", "description", "default", "deprecated", "readOnly", "writeOnly")
#: Every kind of value but null. A number is whole or it is a fraction.
KINDS = frozenset(("string", "integer", "fraction", "boolean", "array", "object"))
#: The schema that allows everything; one object for all who need it.
ANYTHING: Schema = {}
#: What says the type of a schema, the best first.
_TYPING = ("type", "anyOf", "oneOf", "enum", "const", "not")


@dataclass(frozen=True)
class Shape:
    """A schema with all that leads to it behind it.

    Args:
        schema: what says which values are allowed, null aside.
        bare: the same without what its use says: a reference, if it is one to a shared component.
        component: the last component that was passed on the way, if the document itself names it.
        nullable: whether null is allowed.
        members: the alternatives of a union; nothing if it is none.
        kinds: the kinds of values it may allow, of `KINDS`.
        values: the only values it allows, if it lists them.
        annotations: what it says of its use; what stands beside a reference comes first.
        said: where the source says each of these.
        null: where it says that null is allowed, or what is allowed instead.
        kind: where it says the type.
    """

    schema: Schema
    bare: Schema
    component: str
    nullable: bool
    members: tuple[Schema, ...]
    kinds: frozenset[str]
    values: tuple[Any, ...] | None
    annotations: Mapping[str, Any]
    said: Mapping[str, str]
    null: str
    kind: str

    def place(self, keyword: str) -> str:
        """Where the source has a keyword, or would have it (see `clientsmith.normalise.origins`)."""
        return self.said.get(keyword) or place_in(self.schema, keyword)

    def place_of_entry(self, keyword: str, entry: Any) -> str:
        """Where it has an entry of the list under a keyword, or else the list."""
        if isinstance(self.schema, Node) and entry in self.schema.get(keyword, ()):
            return self.schema.place_of_entry(keyword, entry)
        return self.place(keyword)

    def noted_place(self, keyword: str, entry: Any) -> str | None:
        """Where it says whether a list under a keyword has an entry, if that is not in the list."""
        return _noted(self.schema, keyword, entry)

    def place_of_value(self, value: Any) -> str:
        """Where it lists a value that it allows, or else all of them."""
        if "const" in self.schema:
            return self.place("const")
        return self.place_of_entry("enum", value)

    @property
    def is_free(self) -> bool:
        """Whether it allows every value."""
        return self.kinds == KINDS and not self.schema.keys() - ANNOTATIONS - {"x-enum-varnames"}

    @property
    def words(self) -> str:
        """The type, as people would say it."""
        words = self.component or _words(self)
        return f"{words} | null" if self.nullable and not self.is_free else words


@dataclass(frozen=True)
class Reference:
    """The way to a shared component.

    Args:
        name: its name.
        target: its schema.
        said: the annotations on the way there.
    """

    name: str
    target: Schema
    said: Mapping[str, Any]


class Components:
    """The component schemas of one document, and the shapes of all schemas that use them.

    Args:
        schemas: the components.
        names: those that the source document names itself; None for all of them.
        nullable: those that allow null in the source document. A canonical document says so at their
            uses, and nowhere where they are items of a list.
    """

    def __init__(
        self,
        schemas: Mapping[str, Schema],
        names: Collection[str] | None,
        nullable: Collection[str] = (),
    ) -> None:
        self._schemas = schemas
        self._names = names
        self._nullable = nullable
        self._items: dict[int, Schema] = {}
        # The schemas are kept with their shapes: an identity means nothing once its owner is gone.
        self._known: dict[int, tuple[Schema, Shape]] = {}

    def is_shared(self, name: str) -> bool:
        """Whether a component is one of the document, and not an inline schema that got a name."""
        return name in self._schemas and (self._names is None or name in self._names)

    def reference(self, schema: Schema) -> Reference | None:
        """How a schema leads to a shared component, if it does."""
        said: dict[str, Any] = {}
        current: Schema | None = schema
        for _ in range(MAX_HOPS):
            if current is None:
                break
            said = _annotations(current) | said
            name = _name(current)
            if name and self.is_shared(name):
                return Reference(name, self._schemas[name], said)
            current = self._inner(current)
        return None

    def shape(self, schema: Schema) -> Shape:
        """How a schema is read."""
        if id(schema) not in self._known:
            self._known[id(schema)] = schema, self._read(schema)
        return self._known[id(schema)][1]

    def items(self, shape: Shape) -> Schema:
        """What a list is made of."""
        items: Schema = shape.schema.get("items", ANYTHING)
        if _name(items) not in self._nullable:
            return items
        # One object for one list, as an identity stands for a schema.
        place = place_in(shape.schema, "items")
        null = Node({"type": "null"}, origin=place)
        return self._items.setdefault(id(items), Node({"anyOf": [items, null]}, origin=place))

    def _read(self, schema: Schema) -> Shape:
        component = ""
        nullable = False
        bare: Schema = {}
        annotations: dict[str, Any] = {}
        said: dict[str, str] = {}
        outer = schema
        null = ""
        for _ in range(MAX_HOPS):
            annotations = _annotations(schema) | annotations
            said = {key: place_in(schema, key) for key in _annotations(schema)} | said
            name = _name(schema)
            if self.is_shared(name):
                component = name
                bare = bare or {"$ref": COMPONENT + name}
            for member in filter(_is_null, _union(schema)):
                nullable = True
                null = null or origin_in(member)
            inner = self._inner(schema)
            if inner is None:
                break
            schema = inner
        members = tuple(member for member in _union(schema) if not _is_null(member))
        types = _types(schema)
        values = _values(schema)
        # Nothing but null is a union as well, and `not: {}` allows not even that.
        is_empty = "not" in schema or (bool(_union(schema)) and not members)
        kinds = frozenset[str]() if is_empty else _kinds(types, values)
        if "null" in types or (kinds == KINDS and not members and values is None):
            nullable = True
        bare = bare or schema
        kind = _kind(schema, outer, component)
        if "null" in types:
            null = null or _entry(schema, "type", "null")
        null = null or _noted(outer, "type", "null") or _noted(schema, "type", "null") or ""
        null = null or (place_in(outer, "type") if "type" in outer else kind)
        return Shape(
            schema, bare, component, nullable, members, kinds, values, annotations, said, null, kind
        )

    def _inner(self, schema: Schema) -> Schema | None:
        """The one schema that another stands for: where a reference leads to, or all but null."""
        name = _name(schema)
        if name:
            return self._schemas.get(name)
        members = _union(schema)
        rest = [member for member in members if not _is_null(member)]
        return rest[0] if len(rest) == 1 else None


def place_in(schema: Schema, keyword: str) -> str:
    """Where the source of a schema has a keyword, or would have it; nothing if that is not known."""
    return schema.place(keyword) if isinstance(schema, Node) else ""


def _entry(schema: Schema, keyword: str, entry: Any) -> str:
    return schema.place_of_entry(keyword, entry) if isinstance(schema, Node) else ""


def _noted(schema: Schema, keyword: str, entry: Any) -> str | None:
    return schema.noted_place(keyword, entry) if isinstance(schema, Node) else None


def origin_in(schema: Schema) -> str:
    """Where a schema stands in its source; nothing if that is not known."""
    return schema.origin if isinstance(schema, Node) else ""


def _kind(schema: Schema, outer: Schema, component: str) -> str:
    """Where the type of a schema is said: by the reference that leads there, if there is one."""
    if component:
        # Null may stand beside the reference.
        inner = outer if _name(outer) else next(filter(_name, _union(outer)), outer)
        return place_in(inner, "$ref")
    keyword = next((key for key in _TYPING if key in schema), None)
    return origin_in(schema) if keyword is None else place_in(schema, keyword)


def _annotations(schema: Schema) -> dict[str, Any]:
    return {key: schema[key] for key in ANNOTATIONS if key in schema}


def _name(schema: Schema) -> str:
    return component_name(schema) or ""


def _union(schema: Schema) -> list[Schema]:
    return list(schema.get("anyOf") or schema.get("oneOf") or ())


def _is_null(schema: Schema) -> bool:
    return bool(schema.get("type") == "null")


def _types(schema: Schema) -> list[str]:
    given = schema.get("type", [])
    return [given] if isinstance(given, str) else list(given)


def _values(schema: Schema) -> tuple[Any, ...] | None:
    if "const" in schema:
        return (schema["const"],)
    return tuple(schema["enum"]) if "enum" in schema else None


def _kinds(types: list[str], values: tuple[Any, ...] | None) -> frozenset[str]:
    if types:
        return frozenset(kind for name in types for kind in _kinds_of_type(name))
    if values is not None:
        return frozenset(kind_of(value) for value in values)
    return KINDS


def _kinds_of_type(name: str) -> tuple[str, ...]:
    if name == "number":
        return ("integer", "fraction")
    return (name,) if name in KINDS else ()


def kind_of(value: Any) -> str:
    """The kind of a value; one of `KINDS`, or null."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "fraction"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _words(shape: Shape) -> str:
    if shape.members:
        names = [_name(member) or " | ".join(_types(member)) for member in shape.members]
        return " | ".join(sorted(name or "anything" for name in names))
    if shape.kinds == KINDS:
        return "anything"
    kinds = set(shape.kinds)
    if "fraction" in kinds:
        kinds = kinds - {"integer", "fraction"} | {"number"}
    return " | ".join(sorted(kinds)) or "nothing"
