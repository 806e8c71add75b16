"""What the names of a client stand for: pointers into the canonical documents, one for each thing.

A change of a document and a change of the client are about the same if they have such a pointer in common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.source.references import component_name, join, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clientsmith.plan.model.request import Argument

_SCHEMAS = "/components/schemas"
#: What leads from a schema to one whose type is a part of its type, and whether an index follows.
_PARTS = {
    **dict.fromkeys(("items", "additionalProperties"), 0),
    **dict.fromkeys(("anyOf", "oneOf", "prefixItems", "patternProperties"), 1),
}


def of_component(name: str) -> str:
    """The pointer of a component schema."""
    return join(_SCHEMAS, name)


def of_operation(path: str, method: str) -> str:
    """The pointer of an operation; the method in upper or in lower case."""
    return join("/paths", path, method.lower())


@dataclass(frozen=True)
class Arguments:
    """The arguments of one operation.

    Args:
        pointer: the pointer of the operation.
        operation: what stands there, in the canonical document.
        schemas: the component schemas.
    """

    pointer: str
    operation: Mapping[str, Any]
    schemas: Mapping[str, Any]

    def of(self, argument: Argument) -> frozenset[str]:
        """The pointers of what an argument stands for, the component that is its type included.

        None for a choice among media types, and for properties that the document does not name.
        """
        if argument.location == "body":
            return frozenset(self._in_body(argument))
        for number, parameter in enumerate(self.operation.get("parameters", ())):
            if (parameter["in"], parameter["name"]) == (argument.location, argument.wire):
                own = join(self.pointer, "parameters", number)
                return frozenset((own, *_components(parameter.get("schema"))))
        return frozenset()

    def _in_body(self, argument: Argument) -> Iterator[str]:
        if argument.is_whole:
            yield join(self.pointer, "requestBody")
        for name, media in self.operation.get("requestBody", {}).get("content", {}).items():
            schema = media.get("schema")
            if argument.is_whole:
                yield from _components(schema)
            elif not argument.is_rest:
                start = join(self.pointer, "requestBody", "content", name, "schema")
                yield from self._properties(start, schema, argument.wire, frozenset())

    def _properties(
        self, pointer: str, schema: Any, wire: str, outer: frozenset[str]
    ) -> Iterator[str]:
        """The property of that name in an object, or in each alternative of a union."""
        name = component_name(schema)
        if name is not None and name not in outer:
            inner = self.schemas[name]
            yield from self._properties(of_component(name), inner, wire, outer | {name})
        elif isinstance(schema, dict) and name is None:
            if wire in schema.get("properties", {}):
                yield join(pointer, "properties", wire)
            for key in ("anyOf", "oneOf"):
                for number, member in enumerate(schema.get(key, ())):
                    yield from self._properties(join(pointer, key, number), member, wire, outer)


def _components(schema: Any) -> list[str]:
    name = component_name(schema)
    return [] if name is None else [of_component(name)]


def element_of(document: Mapping[str, Any], pointer: str) -> str | None:
    """The pointer of what a pointer is about: an operation, a parameter, a body, a schema or a property.

    Args:
        document: a canonical document.
        pointer: leads to it, or to something that its type is made of.

    Returns:
        None for what is none of these.
    """
    match _settled(document, split(pointer)):
        case ["components", "schemas", name, "properties", wire, *rest]:
            element = join(of_component(name), "properties", wire)
        case ["components", "schemas", name, *rest]:
            element = of_component(name)
        case ["paths", path, method, "parameters", number, *rest]:
            element = join(of_operation(path, method), "parameters", number)
            rest = rest[1:] if rest[:1] == ["schema"] else rest
        case ["paths", path, method, "requestBody", *rest]:
            element = join(of_operation(path, method), "requestBody")
            rest = rest[3:] if rest[:1] == ["content"] else rest
        case ["paths", path, method]:
            return of_operation(path, method)
        case _:
            return None
    while rest and rest[0] in _PARTS:
        rest = rest[1 + _PARTS[rest[0]] :]
    # What follows is a keyword, unless it leads further down.
    return None if rest[:1] == ["properties"] else element


def _settled(document: Mapping[str, Any], keys: Sequence[str]) -> list[str]:
    """The way to something that leads through no reference; what it leads to may be one."""
    way: list[str] = []
    value: Any = document
    for key in keys:
        name = component_name(value)
        if name is not None:
            way, value = ["components", "schemas", name], document["components"]["schemas"][name]
        way.append(key)
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list):
            value = value[int(key)] if key.isdecimal() and int(key) < len(value) else None
    return way
