"""Mistakes in the structure of a document: parts replaced, deleted, moved, repeated, and references rewired."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.hostile.whole import VERSIONS, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Place = tuple[Any, Any]
    Mutation = Callable[[dict[str, Any], st.DataObject], None]

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(
        ["object", "array", "string", "null", "query", "body", "#", "#/", "{a}", "$ref"]
    ),
)
ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def small(version: str) -> dict[str, Any]:
    """A document with little in it, so that a mistake meets something."""
    schemas = {
        "A": {
            "type": "object",
            "required": ["b"],
            "properties": {
                "b": {"$ref": "#/components/schemas/B"},
                "c": {"type": "string", "default": "x"},
            },
        },
        "B": {"type": "array", "items": {"enum": ["u", "v"]}},
    }
    answer: dict[str, Any] = {"description": "d"}
    query: dict[str, Any] = {"name": "q", "in": "query"}
    operation = {"operationId": "getA", "parameters": [query], "responses": {"200": answer}}
    made = {"info": {"title": "T", "version": "1"}, "paths": {"/a/{i}": {"get": operation}}}
    if version == "2.0":
        answer["schema"] = {"$ref": "#/definitions/A"}
        query["type"] = "integer"
        schemas["A"]["properties"]["b"]["$ref"] = "#/definitions/B"  # type: ignore[index]
        return {"swagger": "2.0", **made, "definitions": schemas}
    answer["content"] = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    query["schema"] = {"oneOf": [{"type": "integer"}, {"$ref": "#/components/schemas/B"}]}
    return {"openapi": f"{version}.0", **made, "components": {"schemas": schemas}}


def places(value: Any) -> Iterator[Place]:
    """Yield container and key of every value."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in list(pairs):
        yield value, key
        if isinstance(inner, dict | list):
            yield from places(inner)


def _any_place(document: dict[str, Any], data: st.DataObject) -> Place:
    found = [place for place in places(document) if place[1] not in ("openapi", "swagger")]
    return found[data.draw(st.integers(0, len(found) - 1))] if found else (document, "paths")


def replace(document: dict[str, Any], data: st.DataObject) -> None:
    container, key = _any_place(document, data)
    container[key] = data.draw(ANYTHING)


def delete(document: dict[str, Any], data: st.DataObject) -> None:
    container, key = _any_place(document, data)
    container.pop(key, None) if isinstance(container, dict) else container.pop(key)


def move(document: dict[str, Any], data: st.DataObject) -> None:
    """Put a copy of what is in one place in another, perhaps inside of itself."""
    source, name = _any_place(document, data)
    container, key = _any_place(document, data)
    container[key] = copy.deepcopy(source.get(name) if isinstance(source, dict) else source[name])


def repeat(document: dict[str, Any], data: st.DataObject) -> None:
    container, key = _any_place(document, data)
    if isinstance(container, list):
        container.append(copy.deepcopy(container[key]))
    elif key in container:
        container[f"{key}{data.draw(st.sampled_from(['', '2', ' ', '/', '~', '{a}']))}"] = (
            container[key]
        )


def rename(document: dict[str, Any], data: st.DataObject) -> None:
    container, key = _any_place(document, data)
    if isinstance(container, dict) and key in container:
        names = [name for inner, name in places(document) if isinstance(inner, dict)]
        container[data.draw(st.sampled_from(names) | st.text(max_size=4))] = container.pop(key)


def wrap(document: dict[str, Any], data: st.DataObject) -> None:
    container, key = _any_place(document, data)
    if isinstance(container, list) or key in container:
        keys = (
            "allOf",
            "oneOf",
            "anyOf",
            "items",
            "properties",
            "not",
            "schema",
            "content",
            "$ref",
        )
        held = container[key]
        wrapped = data.draw(st.sampled_from([held, [held], [held, held]]))
        container[key] = {data.draw(st.sampled_from(keys)): wrapped}


def rewire(document: dict[str, Any], data: st.DataObject) -> None:
    """Make something a reference to any place, often one around it."""
    container, key = _any_place(document, data)
    pointers = ["", *pointers_of(document, "")]
    pointer = data.draw(st.sampled_from(pointers))
    reference = {"$ref": f"#{pointer}"}
    if data.draw(st.booleans()):
        reference["description"] = "beside"
    container[key] = reference


def pointers_of(value: Any, pointer: str) -> Iterator[str]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs:
        here = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield here
        if isinstance(inner, dict | list):
            yield from pointers_of(inner, here)


MUTATIONS: tuple[Mutation, ...] = (replace, delete, move, repeat, rename, wrap, rewire)


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A version, and a document of it with a few mistakes."""
    version = draw(st.sampled_from(VERSIONS))
    document = (small if draw(st.integers(0, 3)) else whole)(version)
    data = draw(st.data())
    for mutation in draw(st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=5)):
        mutation(document, data)
    return version, document
