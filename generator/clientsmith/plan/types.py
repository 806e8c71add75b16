"""Make types from schemas: models for what is read, and wider types for what a caller may pass."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from openapi_pydantic import DataType, Schema

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import attribute_names
from clientsmith.plan.model.types import (
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Scalar,
    TupleOf,
    Type,
    UnionOf,
)
from clientsmith.plan.nodes import (
    allows_null,
    alternatives_of,
    component_of,
    is_impossible,
    members_of,
    properties_of,
    some_of,
    types_of,
)
from clientsmith.plan.tags import find_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.plan.nodes import Node
    from clientsmith.plan.tags import Tags

_ANY = Scalar("any")
_NULL = Scalar("null")
_NEVER = Scalar("never")
#: Formats of numbers and of texts that are decimals (OpenAPI Format Registry).
DECIMALS = frozenset(("decimal", "decimal128"))
# The float is first because models then validate faster.
_NUMBER = UnionOf((Scalar("float"), Scalar("int")))
#: How many schemas to visit in search of files: a schema may contain itself.
_MOST_FILES = 100
_STRING_FORMATS = {
    "date-time": Scalar("datetime"),
    "date": Scalar("date"),
    "uuid": Scalar("uuid"),
}


@dataclass(frozen=True)
class _Use:
    """The purpose of a type.

    Args:
        written: a caller passes the value; otherwise a server sent it.
        files: strings of format `binary` are files.
        constants: a constant is the only value of its schema.
    """

    written: bool = False
    files: bool = False
    constants: bool = True


_IN_MODEL = _Use(constants=False)


def union(members: list[Type]) -> Type:
    """Return a union without repetitions; null, if present, is last."""
    flat: list[Type] = []
    for member in members:
        flat.extend(member.members if isinstance(member, UnionOf) else [member])
    unique = [kind for kind in dict.fromkeys(flat) if kind != _NEVER] or [_NEVER]
    if _ANY in unique:
        return _ANY
    ordered = [kind for kind in unique if kind != _NULL] + ([_NULL] if _NULL in unique else [])
    return ordered[0] if len(ordered) == 1 else UnionOf(tuple(ordered))


@dataclass
class TypeBook:
    """Makes types from schemas, and records which components are written somewhere.

    Args:
        schemas: the component schemas.
        class_names: component name -> class name.
    """

    schemas: Mapping[str, Schema]
    class_names: Mapping[str, Identifier]
    #: The components that are written somewhere, in the order of discovery.
    written: dict[str, None] = field(default_factory=dict)

    @cached_property
    def field_names(self) -> Mapping[str, Mapping[str, Identifier]]:
        """The field names of each component's model, by the property names used in JSON."""
        return {key: self._field_names(schema) for key, schema in self.schemas.items()}

    def _field_names(self, schema: Schema) -> Mapping[str, Identifier]:
        required = schema.required or ()
        # A property without a valid value is a field only if it is required.
        wires = [
            wire
            for wire, node in properties_of(schema).items()
            if wire in required or not self.is_impossible(node)
        ]
        names = attribute_names(wires)
        return {wire: Identifier(names[wire]) for wire in wires}

    @cached_property
    def tags(self) -> Tags:
        """The tags that distinguish the alternatives of unions."""
        return find_tags(self.schemas, self.field_names)

    def resolve(self, node: Node) -> Schema | None:
        """Follow references to a schema; None if anything is allowed."""
        while (name := component_of(node)) is not None:
            node = self.schemas[name]
        return node if isinstance(node, Schema) else None

    def is_file(self, node: Node) -> bool:
        """Whether a value as a whole is bytes or null."""
        schema = self.resolve(node)
        if schema is None:
            return False
        values = map(self.resolve, alternatives_of(schema) or [schema])
        return all(value is not None and value.schema_format == "binary" for value in values)

    def choices(self, node: Node) -> Iterator[Schema]:
        """Yield a schema and the alternatives of its unions, at any depth and through references."""
        waiting, seen = [node], set[str]()
        while waiting:
            here = waiting.pop(0)
            name = component_of(here)
            if name is None and isinstance(here, Schema):
                yield here
                waiting[:0] = members_of(here)
            elif name is not None and name not in seen:
                seen.add(name)
                waiting.insert(0, self.schemas[name])

    def reading(self, node: Node) -> Type:
        """Return the type of what a server sends."""
        return self._type(node, _Use())

    def writing(self, node: Node, *, files: bool = False) -> Type:
        """Return the type of what a caller may pass.

        Args:
            node: the schema.
            files: strings of format `binary` are files (the parts of a multipart body). Components that
                are such strings, or lists or unions of them, are expanded: their names are types of text.
        """
        kind = self._type(node, _Use(written=True, files=files))
        # If a required value allows nothing, the document is wrong about one of the two.
        return _ANY if kind == _NEVER else kind

    def written_as(self, schema: Schema) -> Type:
        """Return the type that a caller may pass for a component."""
        return self._type(schema, _Use(written=True))

    def patching(self, node: Node, *, required: bool = True) -> Type:
        """Return the type of a value in a merge patch (RFC 7396), in which null removes a member.

        A patch of an object contains any of its members, with null to remove one, so it is a mapping. A list
        is replaced as a whole.

        Args:
            node: the schema of the value.
            required: the object always has the value, so null cannot remove it.
        """
        kinds = [self.writing(node)]
        is_object = any(choice.properties for choice in self.choices(node))
        kinds += [MapOf(_ANY, written=True)] if is_object else []
        return union([*kinds, *([] if required else [_NULL])])

    def held(self, node: Node) -> Type:
        """Return the type of a field of a model: as it is read, but constants allow any value."""
        return self._type(node, _IN_MODEL)

    def held_rest(self, schema: Schema) -> MapOf:
        """Return the type of the properties for which a model has no field."""
        return self._map(schema, _IN_MODEL)

    def writing_rest(self, schema: Schema) -> Type:
        """Return the type of the additional properties of an object."""
        return self._map(schema, _Use(written=True))

    def _type(self, node: Node, use: _Use) -> Type:
        name = component_of(node)
        if name is not None:
            if use.files and self._is_of_files(name):
                return self._type(self.schemas[name], use)
            if use.written:
                self.written.setdefault(name)
            return Named(self.class_names[name], use.written)
        if not isinstance(node, Schema):
            return _ANY
        if is_impossible(node):
            return _NEVER if use.written else _ANY
        nullable = [_NULL] if allows_null(node) else []
        members = node.anyOf or node.oneOf
        if members:
            parts = [self._type(member, use) for member in members]
            return union([*parts, *nullable])
        listed = self._listed(node, use)
        if listed:
            return union([*listed, *nullable])
        kinds = types_of(node)
        if not kinds:
            return _NULL if node.type is DataType.NULL else self._untyped(node, use)
        parts = [self._kind(kind, node, use) for kind in kinds]
        return union([*parts, *nullable])

    def _listed(self, node: Schema, use: _Use) -> list[Type]:
        """Return the types of the values that a schema lists; when read, only constants are limited."""
        if isinstance(node.const, str | int | bool):
            return [LiteralOf((node.const,))] if use.constants else []
        if not (node.enum and use.written):
            return []
        values = tuple(value for value in node.enum if isinstance(value, str | int | bool))
        # Python has no literals of fractions, and the other literals alone would be too narrow.
        broken = any(isinstance(value, float) for value in node.enum)
        listed: list[Type] = [LiteralOf(values)] if values else []
        return [*listed, *([_NUMBER] if broken else [])] or [_ANY]

    def _is_of_files(self, name: str) -> bool:
        """Whether a component is a file, or a list or a union of files; False if it is endless."""
        waiting: list[Node] = [self.schemas[name]]
        has_file = False
        for _ in range(_MOST_FILES):
            if not waiting:
                return has_file
            node = waiting.pop()
            inner = component_of(node)
            if inner is not None:
                waiting.append(self.schemas[inner])
            elif isinstance(node, Schema):
                has_file = has_file or node.schema_format == "binary"
                waiting += [*members_of(node), *(node.prefixItems or ())]
                waiting += [] if node.items is None else [node.items]
        return False

    def _untyped(self, node: Schema, use: _Use) -> Type:
        if node.properties or node.additionalProperties or node.patternProperties:
            return self._map(node, use)
        if node.items is not None:
            return ListOf(self._type(node.items, replace(use, files=False)), use.written)
        return _ANY

    def _array(self, node: Schema, use: _Use) -> Type:
        if not node.prefixItems:
            return ListOf(self._type(node.items, use), use.written)
        return TupleOf(tuple(self._type(item, use) for item in node.prefixItems))

    def _kind(self, kind: DataType, node: Schema, use: _Use) -> Type:
        match kind:
            case DataType.STRING:
                if node.schema_format == "binary" and use.files:
                    return Scalar("file")
                if (node.schema_format or "").lower() in DECIMALS:
                    decimal = Scalar("decimal text")
                    return union([decimal, Scalar("str")]) if use.written else decimal
                text = _STRING_FORMATS.get((node.schema_format or "").lower(), Scalar("str"))
                return union([text, Scalar("str")]) if use.written and text.name == "uuid" else text
            case DataType.INTEGER:
                return Scalar("int")
            case DataType.NUMBER:
                if (node.schema_format or "").lower() not in DECIMALS:
                    return _NUMBER
                return union([Scalar("decimal"), _NUMBER]) if use.written else Scalar("decimal")
            case DataType.BOOLEAN:
                return Scalar("bool")
            case DataType.ARRAY:
                return self._array(node, use)
            case DataType.OBJECT:
                return self._map(node, use)
            case DataType.NULL:
                return _NULL

    def _map(self, node: Schema, use: _Use) -> MapOf:
        some = some_of(node)
        extra = node.additionalProperties if some is None else some
        value = (
            _ANY
            if extra is None or isinstance(extra, bool)
            else self._type(extra, replace(use, files=False))
        )
        if some is not None and value != _ANY:
            # A caller may send other values as well; what is read has the described type if it fits.
            known = value.members if isinstance(value, UnionOf) else (value,)
            value = _ANY if use.written else UnionOf((*known, _ANY))
        return MapOf(value, use.written)

    def is_impossible(self, node: Node) -> bool:
        """Whether a schema allows no value."""
        schema = self.resolve(node)
        return schema is not None and is_impossible(schema)

    def decimal_texts(self, node: Node) -> tuple[str, ...]:
        """Return the properties, at any depth, whose decimals are strings; an empty name for the schema."""
        waiting: list[tuple[Node, str]] = [(node, "")]
        seen: set[tuple[str, str]] = set()
        wires: set[str] = set()
        while waiting:
            here, name = waiting.pop()
            component = component_of(here)
            if component is not None:
                if (component, name) not in seen:
                    seen.add((component, name))
                    waiting.append((self.schemas[component], name))
            elif isinstance(here, Schema):
                is_text = DataType.STRING in types_of(here)
                if is_text and (here.schema_format or "").lower() in DECIMALS:
                    wires.add(name)
                parts = [*members_of(here), *(here.prefixItems or ()), here.items]
                extra = here.additionalProperties
                parts += [some_of(here), *([] if isinstance(extra, bool) else [extra])]
                waiting += [(part, name) for part in parts]
                waiting += [(part, wire) for wire, part in properties_of(here).items()]
        return tuple(sorted(wires))
