"""Map the names of a client to elements of the canonical documents, by JSON pointer.

A change of a document and a change of the client belong together if they have a pointer in common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.source.references import component_name, index_in, join, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clientsmith.plan.model.request import Argument

_SCHEMAS = "/components/schemas"
#: Keywords with inner schemas whose type is part of the type of the schema -> the number of keys that follow.
_PARTS = {
    **dict.fromkeys(("items", "additionalProperties"), 0),
    **dict.fromkeys(("anyOf", "oneOf", "prefixItems", "patternProperties"), 1),
}


def of_component(name: str) -> str:
    """Return the pointer of a component schema."""
    return join(_SCHEMAS, name)


def of_operation(path: str, method: str) -> str:
    """Return the pointer of an operation; the method may be in upper or lower case."""
    return join("/paths", path, method.lower())


@dataclass(frozen=True)
class OperationArguments:
    """The arguments of one operation.

    Args:
        pointer: the pointer of the operation.
        operation: the operation in the canonical document.
        schemas: the component schemas.
    """

    pointer: str
    operation: Mapping[str, Any]
    schemas: Mapping[str, Any]

    def of(self, argument: Argument) -> frozenset[str]:
        """Return the pointers of an argument, including that of the component that is its type.

        There are none for `accept` and `content_type`, or for additional properties.
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
        """Yield the pointers of a property in an object, or in each alternative of a union."""
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
    """Return the pointer of the operation, parameter, body, schema or property that contains a pointer.

    Args:
        document: a canonical document.
        pointer: a pointer to one of these, or to a part of its type.

    Returns:
        None if the pointer leads to anything else.
    """
    match _resolved_keys(document, split(pointer)):
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
    # Any other key is a keyword of the element, except `properties`, which leads to another element.
    return None if rest[:1] == ["properties"] else element


def _resolved_keys(document: Mapping[str, Any], keys: Sequence[str]) -> list[str]:
    """Resolve the references on the way to a value, but not the value itself."""
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
            index = index_in(value, key)
            value = None if index is None else value[index]
    return way
