"""The schemas of one document, as they are compared: references followed, null and unions separated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.keywords import (
    ANNOTATIONS,
    ANYTHING,
    KINDS,
    Schema,
    annotations_of,
    is_null,
    kind_of,
    kinds_of,
    name_of,
    noted_place,
    origin_in,
    place_in,
    place_of_entry,
    pointer_of,
    types_of,
    union_of,
    values_of,
)
from clientsmith.normalise.draft import Node
from clientsmith.normalise.facts import SchemaFacts
from clientsmith.source.references import COMPONENT, MAX_HOPS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from clientsmith.normalise import Canonical

#: Keywords that give the type of a schema, in order of preference.
_TYPING = ("type", "anyOf", "oneOf", "enum", "const", "not")


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
        return noted_place(self.schema, keyword, entry)

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
        names: Collection[str] | None = None,
        nullable: Collection[str] = (),
    ) -> None:
        self._schemas = schemas
        self._names = names
        self._nullable = nullable
        # Shapes keep their schemas alive, so that ids are not reused.
        self._known: dict[int, tuple[Schema, Shape]] = {}

    @classmethod
    def of(cls, canonical: Canonical) -> Components:
        """Return the shared schemas of a document."""
        declared = _declared(canonical.source.data)
        nullable = {name for name, schema in declared.items() if _says_null(schema)}
        return cls(_schemas(canonical), declared.keys(), nullable)

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
            annotations = annotations_of(current) | annotations
            name = name_of(current)
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
        if name_of(items) not in self._nullable:
            return items
        place = place_in(shape.schema, "items")
        null = Node({"type": "null"}, origin=place)
        return Node({"anyOf": [items, null]}, origin=place)

    def _inner(self, schema: Schema) -> Schema | None:
        """Return the target of a reference, or the only alternative besides null, or None.

        An alternative that another one contains, as a string of a few values beside any string, is none.
        """
        name = name_of(schema)
        if name:
            return self._schemas.get(name)
        rest = self._distinct(member for member in self._flat(schema) if not is_null(member))
        return rest[0] if len(rest) == 1 else None

    def _distinct(self, alternatives: Iterable[Schema]) -> list[Schema]:
        """Return the alternatives once each, without those that another one contains."""
        members = list({name_of(member) or id(member): member for member in alternatives}.values())
        ends = [self._end(member) for member in members]
        for member, end in zip(members, ends, strict=True):
            if not end.keys() - ANNOTATIONS:
                return [member]
        whole = {
            kind
            for end in ends
            if not end.keys() - ANNOTATIONS - {"type"}
            for kind in kinds_of(types_of(end), None)
            if "type" in end
        }
        return [
            member
            for member, end in zip(members, ends, strict=True)
            if (values := values_of(end)) is None or {kind_of(value) for value in values} - whole
        ]

    def _end(self, schema: Schema) -> Schema:
        """Return the schema at the end of references."""
        for _ in range(MAX_HOPS):
            name = name_of(schema)
            if name not in self._schemas:
                break
            schema = self._schemas[name]
        return schema

    def _flat(self, schema: Schema, around: frozenset[str] = frozenset()) -> Iterator[Schema]:
        """Yield the alternatives of a union, and those of unions among them in their place; null too."""
        for member in union_of(schema):
            name, end = name_of(member), self._end(member)
            if union_of(end) and name not in around:
                yield from self._flat(end, around | {name})
            else:
                yield member

    def _read(self, schema: Schema) -> Shape:
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
            if self.is_shared(name):
                component = name
                bare = bare or {"$ref": COMPONENT + name}
            for member in filter(is_null, union_of(schema)):
                nullable = True
                null = null or origin_in(member)
            inner = self._inner(schema)
            if inner is None:
                break
            schema = inner
        flat = list(self._flat(schema))
        members = tuple(self._distinct(member for member in flat if not is_null(member)))
        nullable = nullable or any(map(is_null, flat))
        types = types_of(schema)
        values = values_of(schema)
        # A union may contain only null, and `not: {}` allows nothing.
        is_empty = "not" in schema or (bool(union_of(schema)) and not members)
        kinds = frozenset[str]() if is_empty else kinds_of(types, values)
        if schema.get("multipleOf") == 1:
            kinds -= {"fraction"}
        if "null" in types or (kinds == KINDS and not members and values is None):
            nullable = True
        bare = bare or schema
        kind = _kind(schema, outer, component)
        if "null" in types:
            null = null or place_of_entry(schema, "type", "null")
        null = (
            null or noted_place(outer, "type", "null") or noted_place(schema, "type", "null") or ""
        )
        null = null or (place_in(outer, "type") if "type" in outer else kind)
        facts = (schema, bare, component, nullable, members, kinds, values)
        return Shape(self, *facts, annotations, origins, null, kind)


def _kind(schema: Schema, outer: Schema, component: str) -> str:
    """Return the origin of the type: of the reference to a shared schema if there is one."""
    if component:
        # The reference may be in a union with null.
        inner = outer if name_of(outer) else next(filter(name_of, union_of(outer)), outer)
        return place_in(inner, "$ref")
    keyword = next((key for key in _TYPING if key in schema), None)
    return origin_in(schema) if keyword is None else place_in(schema, keyword)


def _words(shape: Shape) -> str:
    if shape.members:
        names = [name_of(member) or " | ".join(types_of(member)) for member in shape.members]
        return " | ".join(sorted(name or "anything" for name in names))
    if shape.kinds == KINDS:
        return "anything"
    kinds = set(shape.kinds)
    if "fraction" in kinds:
        kinds = kinds - {"integer", "fraction"} | {"number"}
    return " | ".join(sorted(kinds)) or "nothing"


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


def _declared(source: dict[str, Any]) -> dict[str, Any]:
    """Return the schemas that a source document itself names, in any version of OpenAPI."""
    components = source.get("components")
    shared = components.get("schemas") if isinstance(components, dict) else None
    parts = (shared, source.get("definitions"))
    return {
        name: schema for part in parts if isinstance(part, dict) for name, schema in part.items()
    }


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
