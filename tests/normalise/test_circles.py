"""Unions that contain themselves: what a value fits, it fits without them (JSON Schema core, 10.2.1)."""

from __future__ import annotations

from typing import Any

import pytest

from .helpers import mends, openapi, ref, schemas

TEXT, COUNT, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
KIND = {"type": "object", "required": ["t"], "properties": {"t": TEXT, "a": ref("A")}}
BOTH = [COUNT, TEXT]

CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "itself": ({"A": {"oneOf": [ref("A"), *BOTH]}}, {"A": {"oneOf": BOTH}}),
    "itself by an allOf of one": (
        {"A": {"anyOf": [{"allOf": [ref("A")]}, *BOTH]}},
        {"A": {"anyOf": BOTH}},
    ),
    "itself in a union that has no name": (
        {"A": {"anyOf": [{"oneOf": [ref("A"), COUNT]}, TEXT]}},
        {"A": {"anyOf": BOTH}},
    ),
    "each other": (
        {"A": {"anyOf": [ref("B"), COUNT]}, "B": {"anyOf": [ref("A"), TEXT]}},
        {"A": {"anyOf": BOTH}, "B": {"anyOf": BOTH[::-1]}},
    ),
    "three of them": (
        {
            "A": {"anyOf": [ref("B"), COUNT]},
            "B": {"oneOf": [ref("C"), TEXT]},
            "C": {"anyOf": [FLAG, ref("A")]},
        },
        {
            "A": {"anyOf": [COUNT, TEXT, FLAG]},
            "B": {"oneOf": [TEXT, COUNT, FLAG]},
            "C": {"anyOf": [FLAG, COUNT, TEXT]},
        },
    ),
    "another name of itself": (
        {"A": {"allOf": [ref("B")]}, "B": {"oneOf": [ref("A"), *BOTH]}},
        {"B": {"oneOf": BOTH}},
    ),
    "a tagged one": (
        {
            "A": {"oneOf": [ref("A"), ref("B"), ref("C")], "discriminator": {"propertyName": "t"}},
            "B": KIND,
            "C": KIND,
        },
        {
            "A": {
                "oneOf": [ref("B"), ref("C")],
                "discriminator": {
                    "propertyName": "t",
                    "mapping": {name: ref(name)["$ref"] for name in ("B", "C")},
                },
            },
            "B": KIND,
            "C": KIND,
        },
    ),
    "nothing but themselves": (
        {"A": {"anyOf": [ref("B")]}, "B": {"oneOf": [ref("A")]}},
        {"A": {}, "B": {}},
    ),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_union_is_none_of_its_own_alternatives(name: str, version: str) -> None:
    given, expected = CASES[name]
    after = schemas(given, version=version)
    for kept in after.values():
        if "properties" in kept:
            kept["properties"] = dict(sorted(kept["properties"].items(), reverse=True))
    assert after == expected
    assert any("the union contains itself" in told for told in mends(openapi(schemas=given)))


def test_null_of_one_is_null_of_all() -> None:
    """`nullable` of a union in a circle: null fits what contains it (OpenAPI 3.0.3, 4.7.24.1)."""
    given = {
        "A": {"nullable": True, "anyOf": [ref("B"), COUNT]},
        "B": {"anyOf": [ref("A"), TEXT]},
        "Holder": {"type": "object", "properties": {"a": ref("A"), "b": ref("B")}},
    }
    properties = schemas(given)["Holder"]["properties"]
    assert {name: one["anyOf"][-1] for name, one in properties.items()} == {
        "a": {"type": "null"},
        "b": {"type": "null"},
    }


def test_names_in_a_circle_that_may_be_null_come_to_an_end() -> None:
    given = {
        "A": {"anyOf": [ref("B"), {"type": "null"}]},
        "B": ref("A"),
        "Holder": {"type": "object", "properties": {"a": ref("A"), "b": ref("B")}},
    }
    assert {*schemas(given, version="3.1.0")["Holder"]["properties"]} == {"a", "b"}
