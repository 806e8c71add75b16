"""The shared schemas of one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.shape import (
    ANYTHING,
    annotations_of,
    is_null,
    name_of,
    place_in,
    read_shape,
    union_of,
)
from clientsmith.normalise.draft import Node
from clientsmith.normalise.facts import SchemaFacts
from clientsmith.source.references import MAX_HOPS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from clientsmith.drift.schemas.shape import Schema, Shape
    from clientsmith.normalise import Canonical


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
        self._items: dict[int, Schema] = {}
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
            current = self.inner(current)
        return None

    def shape(self, schema: Schema) -> Shape:
        """Return the shape of a schema."""
        if id(schema) not in self._known:
            self._known[id(schema)] = schema, read_shape(self, schema)
        return self._known[id(schema)][1]

    def items(self, shape: Shape) -> Schema:
        """Return the schema of the items of a list."""
        items: Schema = shape.schema.get("items", ANYTHING)
        if name_of(items) not in self._nullable:
            return items
        # One object for each list, because schemas are compared by identity.
        place = place_in(shape.schema, "items")
        null = Node({"type": "null"}, origin=place)
        return self._items.setdefault(id(items), Node({"anyOf": [items, null]}, origin=place))

    def inner(self, schema: Schema) -> Schema | None:
        """Return the target of a reference, or the only alternative besides null, or None."""
        name = name_of(schema)
        if name:
            return self._schemas.get(name)
        members = union_of(schema)
        rest = [member for member in members if not is_null(member)]
        return rest[0] if len(rest) == 1 else None


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
