"""Read schemas for a comparison: follow references, and separate null and unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT, MAX_HOPS, component_name, join

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.drift.schemas.components import Components

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
_SHARED = "/components/schemas"


@dataclass(frozen=True)
class Shape:
    """A schema after following its references, without null.

    Args:
        components: the shared schemas of its document.
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

    components: Components
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

    def inner(self, schema: Schema) -> Shape:
        """Return the shape of another schema of its document."""
        return self.components.shape(schema)

    @property
    def items(self) -> Schema:
        """The schema of the items of a list."""
        return self.components.items(self)

    @property
    def start(self) -> str:
        """The pointer of the shared schema in the canonical document; empty for an inline schema."""
        return pointer_of(self.component) if self.component else ""

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


def read_shape(components: Components, schema: Schema) -> Shape:
    """Return the shape of a schema of one of the documents."""
    component = ""
    nullable = False
    bare: Schema = {}
    annotations: dict[str, Any] = {}
    origins: dict[str, str] = {}
    outer = schema
    null = ""
    for _ in range(MAX_HOPS):
        annotations = annotations_of(schema) | annotations
        origins = {key: place_in(schema, key) for key in annotations_of(schema)} | origins
        name = name_of(schema)
        if components.is_shared(name):
            component = name
            bare = bare or {"$ref": COMPONENT + name}
        for member in filter(is_null, union_of(schema)):
            nullable = True
            null = null or origin_in(member)
        inner = components.inner(schema)
        if inner is None:
            break
        schema = inner
    members = tuple(member for member in union_of(schema) if not is_null(member))
    types = _types(schema)
    values = _values(schema)
    # A union may contain only null, and `not: {}` allows nothing.
    is_empty = "not" in schema or (bool(union_of(schema)) and not members)
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
    return Shape(components, *facts, annotations, origins, null, kind)


def pointer_of(component: str) -> str:
    """Return the pointer of a shared schema in the canonical document."""
    return join(_SHARED, component)


def is_below_component(pointer: str) -> bool:
    """Whether a pointer starts at the document and leads to a shared schema or into one."""
    return pointer.startswith(f"{_SHARED}/")


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
        inner = outer if name_of(outer) else next(filter(name_of, union_of(outer)), outer)
        return place_in(inner, "$ref")
    keyword = next((key for key in _TYPING if key in schema), None)
    return origin_in(schema) if keyword is None else place_in(schema, keyword)


def annotations_of(schema: Schema) -> dict[str, Any]:
    return {key: schema[key] for key in ANNOTATIONS if key in schema}


def name_of(schema: Schema) -> str:
    return component_name(schema) or ""


def union_of(schema: Schema) -> list[Schema]:
    return list(schema.get("anyOf") or schema.get("oneOf") or ())


def is_null(schema: Schema) -> bool:
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
        names = [name_of(member) or " | ".join(_types(member)) for member in shape.members]
        return " | ".join(sorted(name or "anything" for name in names))
    if shape.kinds == KINDS:
        return "anything"
    kinds = set(shape.kinds)
    if "fraction" in kinds:
        kinds = kinds - {"integer", "fraction"} | {"number"}
    return " | ".join(sorted(kinds)) or "nothing"
