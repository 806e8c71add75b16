"""Read schemas for a comparison: follow references, and separate null and unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT, MAX_HOPS, component_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Schema = dict[str, Any]

#: Keywords that do not limit the values of a schema. `readOnly` and `writeOnly` belong to the object that has
#: the property.
ANNOTATIONS = ("title", "description", "default", "deprecated", "readOnly", "writeOnly")
#: All kinds of values except null. Numbers are integers or fractions.
KINDS = frozenset(("string", "integer", "fraction", "boolean", "array", "object"))
#: The schema that allows everything. It is one object, because schemas are compared by identity.
ANYTHING: Schema = {}
#: Keywords that give the type of a schema, in order of preference.
_TYPING = ("type", "anyOf", "oneOf", "enum", "const", "not")


@dataclass(frozen=True)
class Shape:
    """A schema after following its references, without null.

    Args:
        schema: the schema that limits the values.
        bare: the same schema without the annotations of its use; a reference if it is a shared schema.
        component: the last shared schema that references led to, or empty.
        nullable: whether null is allowed.
        members: the alternatives of a union; empty for other schemas.
        kinds: the kinds of values that it allows (see `KINDS`).
        values: the allowed values, if the schema lists them.
        annotations: its annotations; those next to a reference take precedence.
        origins: the origin of each annotation (see `clientsmith.normalise.origins`).
        null: the origin of the keyword that allows or excludes null.
        kind: the origin of the keyword that gives the type.
    """

    schema: Schema
    bare: Schema
    component: str
    nullable: bool
    members: tuple[Schema, ...]
    kinds: frozenset[str]
    values: tuple[Any, ...] | None
    annotations: Mapping[str, Any]
    origins: Mapping[str, str]
    null: str
    kind: str

    def place(self, keyword: str) -> str:
        """Return the origin of a keyword, even if it is absent."""
        return self.origins.get(keyword) or place_in(self.schema, keyword)

    def place_of_entry(self, keyword: str, entry: Any) -> str:
        """Return the origin of an entry in the list of a keyword, or else that of the list."""
        if isinstance(self.schema, Node) and entry in self.schema.get(keyword, ()):
            return self.schema.place_of_entry(keyword, entry)
        return self.place(keyword)

    def noted_place(self, keyword: str, entry: Any) -> str | None:
        """Return the origin that normalization noted for an entry of a list that the source lacks."""
        return _noted(self.schema, keyword, entry)

    def place_of_value(self, value: Any) -> str:
        """Return the origin of a listed value, or else that of the list."""
        if "const" in self.schema:
            return self.place("const")
        return self.place_of_entry("enum", value)

    @property
    def is_free(self) -> bool:
        """Whether it allows every value."""
        return self.kinds == KINDS and not self.schema.keys() - ANNOTATIONS - {"x-enum-varnames"}

    @property
    def words(self) -> str:
        """The type in words."""
        words = self.component or _words(self)
        return f"{words} | null" if self.nullable and not self.is_free else words


@dataclass(frozen=True)
class Reference:
    """A reference to a shared schema.

    Args:
        name: its name.
        target: its schema.
        annotations: the annotations next to the references.
    """

    name: str
    target: Schema
    annotations: Mapping[str, Any]


class Components:
    """The shared schemas of one document, and the shapes of all its schemas.

    Args:
        schemas: `components.schemas` of the canonical document.
        names: the schemas that the source document names itself; None for all.
        nullable: the schemas that allow null in the source document. In a canonical document, properties that
            refer to them allow null, but items of lists do not.
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
        # Shapes keep their schemas alive, so that ids are not reused.
        self._known: dict[int, tuple[Schema, Shape]] = {}

    def is_shared(self, name: str) -> bool:
        """Whether the source document names this schema; normalization also names inline schemas."""
        return name in self._schemas and (self._names is None or name in self._names)

    def reference(self, schema: Schema) -> Reference | None:
        """Follow a schema to the first shared schema; None if there is none."""
        annotations: dict[str, Any] = {}
        current: Schema | None = schema
        for _ in range(MAX_HOPS):
            if current is None:
                break
            annotations = _annotations(current) | annotations
            name = _name(current)
            if name and self.is_shared(name):
                return Reference(name, self._schemas[name], annotations)
            current = self._inner(current)
        return None

    def shape(self, schema: Schema) -> Shape:
        """Return the shape of a schema."""
        if id(schema) not in self._known:
            self._known[id(schema)] = schema, self._read(schema)
        return self._known[id(schema)][1]

    def items(self, shape: Shape) -> Schema:
        """Return the schema of the items of a list."""
        items: Schema = shape.schema.get("items", ANYTHING)
        if _name(items) not in self._nullable:
            return items
        # One object for each list, because schemas are compared by identity.
        place = place_in(shape.schema, "items")
        null = Node({"type": "null"}, origin=place)
        return self._items.setdefault(id(items), Node({"anyOf": [items, null]}, origin=place))

    def _read(self, schema: Schema) -> Shape:
        component = ""
        nullable = False
        bare: Schema = {}
        annotations: dict[str, Any] = {}
        origins: dict[str, str] = {}
        outer = schema
        null = ""
        for _ in range(MAX_HOPS):
            annotations = _annotations(schema) | annotations
            origins = {key: place_in(schema, key) for key in _annotations(schema)} | origins
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
        # A union may contain only null, and `not: {}` allows nothing.
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
        facts = (schema, bare, component, nullable, members, kinds, values)
        return Shape(*facts, annotations, origins, null, kind)

    def _inner(self, schema: Schema) -> Schema | None:
        """Return the target of a reference, or the only alternative besides null, or None."""
        name = _name(schema)
        if name:
            return self._schemas.get(name)
        members = _union(schema)
        rest = [member for member in members if not _is_null(member)]
        return rest[0] if len(rest) == 1 else None


def place_in(schema: Schema, keyword: str) -> str:
    """Return the origin of a keyword, even if it is absent; empty if it is unknown."""
    return schema.place(keyword) if isinstance(schema, Node) else ""


def _entry(schema: Schema, keyword: str, entry: Any) -> str:
    return schema.place_of_entry(keyword, entry) if isinstance(schema, Node) else ""


def _noted(schema: Schema, keyword: str, entry: Any) -> str | None:
    return schema.noted_place(keyword, entry) if isinstance(schema, Node) else None


def origin_in(schema: Schema) -> str:
    """Return the origin of a schema; empty if it is unknown."""
    return schema.origin if isinstance(schema, Node) else ""


def _kind(schema: Schema, outer: Schema, component: str) -> str:
    """Return the origin of the type: of the reference to a shared schema if there is one."""
    if component:
        # The reference may be in a union with null.
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
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else list(types)


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
    """Return the kind of a value: one of `KINDS`, or null."""
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
