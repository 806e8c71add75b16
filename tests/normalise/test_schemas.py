"""Types, formats, enumerations, null, objects and defaults of single schemas."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.normalise.facts import SchemaFacts
from tests.normalise.helpers import openapi, ref, run, schemas


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["null", "string"]}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a", None]},
            {"anyOf": [{"type": "string", "const": "a"}, {"type": "null"}]},
        ),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"type": "null"}, {"type": "null"}),
        ({"nullable": True, "allOf": [ref("B")]}, {"anyOf": [ref("B"), {"type": "null"}]}),
        ({"allOf": [ref("B"), {"nullable": True}]}, {"anyOf": [ref("B"), {"type": "null"}]}),
        ({"oneOf": [ref("B")], "nullable": True}, {"anyOf": [ref("B"), {"type": "null"}]}),
        (ref("B", nullable=True), {"anyOf": [ref("B"), {"type": "null"}]}),
        ({"items": {}}, {"type": "array", "items": {}}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        (
            {"type": "object", "additionalProperties": {}},
            {"type": "object", "additionalProperties": True},
        ),
        ({"type": "object", "properties": {}}, {"type": "object", "additionalProperties": True}),
        (
            {"additionalProperties": {"type": "string"}},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        ({"enum": ["a"]}, {"type": "string", "const": "a"}),
        ({"const": 1}, {"type": "integer", "const": 1}),
        ({"type": "string", "enum": [1]}, {"type": "string", "const": "1"}),
        ({"type": "string", "format": "UUID"}, {"type": "string", "format": "uuid"}),
        ({"type": "string", "format": "ISO ALPHA-2"}, {"type": "string", "format": "ISO ALPHA-2"}),
        ({"type": "integer", "default": None}, {"type": "integer"}),
        ({"type": "integer", "default": "x"}, {"type": "integer"}),
        ({"type": "number", "default": 1}, {"type": "number", "default": 1}),
        (
            {"type": "integer", "nullable": True, "default": None},
            {"type": ["integer", "null"], "default": None},
        ),
        (
            {"type": "array", "items": {"type": "string"}, "default": [1]},
            {"type": "array", "items": {"type": "string"}},
        ),
        ({"type": "string", "required": ["x"]}, {"type": "string"}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"type": "thing"}, {}),
        ({}, {}),
    ],
)
def test_one_way_to_say_it(before: Any, after: Any) -> None:
    given = {"A": {"type": "object", "properties": {"x": before}}, "B": {"type": "string"}}
    assert schemas(given)["A"]["properties"]["x"] == after


def test_several_types_are_a_union() -> None:
    after = schemas({"A": {"type": ["string", "integer"], "minLength": 2, "minimum": 1}})
    assert after["A"] == {
        "anyOf": [{"type": "string", "minLength": 2}, {"type": "integer", "minimum": 1}]
    }


def test_values_of_an_enumeration_are_distinct() -> None:
    assert schemas({"A": {"enum": ["a", "b", "a"]}})["A"] == {"type": "string", "enum": ["a", "b"]}


def test_a_required_property_is_declared() -> None:
    given = {"properties": {"x": {"type": "string"}}, "required": ["x", "y"]}
    after = run(openapi(schemas={"A": given})).document["components"]["schemas"]["A"]
    assert after["properties"]["y"] == {}
    assert after["required"] == ["x"]
    assert after.known(SchemaFacts).undescribed == ("y",)


def test_the_word_required_on_a_property_says_nothing() -> None:
    after = schemas({"A": {"properties": {"x": {"type": "string", "required": True}}}})
    assert after["A"]["properties"]["x"] == {"type": "string"}


def test_a_default_must_be_a_value_of_its_enumeration() -> None:
    given = {
        "A": {"properties": {"x": ref("E", default="c"), "y": ref("E", default="a")}},
        "E": {"enum": ["a", "b"]},
    }
    after = schemas(given)["A"]["properties"]
    assert after == {"x": ref("E"), "y": ref("E", default="a")}


@pytest.mark.parametrize(
    ("schema", "is_reported"),
    [({"enum": ["a", "b"]}, True), ({"const": 1}, True), ({"items": {"type": "string"}}, False)],
)
def test_only_a_type_that_values_show_is_reported(
    schema: dict[str, Any], is_reported: bool
) -> None:
    changes = run(openapi(schemas={"A": schema}, version="3.1.0")).changes
    assert any("inferred from its values" in change.what for change in changes) is is_reported


def test_unions_of_constants_are_enumerations() -> None:
    given = {
        "Named": {"oneOf": [{"const": "a", "title": "First"}, {"const": "b", "title": "Second"}]},
        "Some": {"anyOf": [{"enum": [1, 2]}, {"type": "integer", "const": 3, "title": "Third"}]},
        "Null": {"oneOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]},
        "Mixed": {"oneOf": [{"const": "a"}, {"const": 1}]},
        "Open": {"anyOf": [{"const": "a"}, {"type": "string", "minLength": 3}]},
    }
    after = schemas(given, version="3.1.0")
    assert after["Named"] == {
        "type": "string",
        "enum": ["a", "b"],
        "x-enum-varnames": {"a": "First", "b": "Second"},
    }
    assert after["Some"] == {"type": "integer", "enum": [1, 2, 3]}
    plain = {"Null": {"enum": ["a", "b", None]}}
    assert after["Null"] == schemas(plain, version="3.1.0")["Null"]
    assert "oneOf" in after["Mixed"]
    assert "anyOf" in after["Open"]
