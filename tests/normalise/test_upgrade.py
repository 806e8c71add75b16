"""OpenAPI 3.0 vocabulary becomes 3.1."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import answer, mends, openapi, operation, ref, run, schemas


def test_exclusive_limits_are_numbers() -> None:
    after = schemas(
        {"A": {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "maximum": 9}}
    )
    assert after["A"] == {"type": "integer", "exclusiveMinimum": 1, "maximum": 9}


def test_an_example_is_one_of_the_examples() -> None:
    assert schemas({"A": {"type": "string", "example": "x"}})["A"] == {
        "type": "string",
        "examples": ["x"],
    }


def test_true_as_a_schema_is_anything() -> None:
    after = schemas({"A": {"type": "array", "items": True}}, version="3.1.0")
    assert after["A"] == {"type": "array", "items": {}}


def test_unknown_keywords_are_left_out_and_told() -> None:
    document = openapi(schemas={"A": {"type": "string", "not": {"const": 1}, "x-python": "os"}})
    result = run(document)
    assert result.document["components"]["schemas"]["A"] == {"type": "string"}
    assert "not accepted but not enforced" in [change.what for change in result.changes]


def test_limits_that_are_no_numbers_are_left_out() -> None:
    assert schemas({"A": {"type": "string", "minLength": "x"}})["A"] == {"type": "string"}
    assert schemas({"A": {"type": "string", "minLength": "3"}})["A"]["minLength"] == 3


def test_keys_by_pattern_are_a_map() -> None:
    patterns = {"^x": {"type": "string"}}
    after = schemas(
        {"A": {"patternProperties": patterns, "additionalProperties": False}}, version="3.1.0"
    )
    assert after["A"] == {"type": "object", "additionalProperties": {"type": "string"}}


def test_webhooks_callbacks_and_links_are_left_out() -> None:
    operation = answer({"type": "string"})
    operation["callbacks"] = {"done": {}}
    operation["responses"]["200"]["links"] = {"next": {}}
    after = run(openapi({"/a": {"get": operation}}, webhooks={"x": {}})).document
    assert after["openapi"] == "3.1.0"
    assert "webhooks" not in after
    assert "callbacks" not in after["paths"]["/a"]["get"]
    assert "links" not in after["paths"]["/a"]["get"]["responses"]["200"]


def test_prose_that_is_no_text() -> None:
    operation = {**answer({"type": "string", "title": 2024}), "summary": None, "description": 3}
    after = run(openapi({"/a": {"get": operation}})).document["paths"]["/a"]["get"]
    assert "summary" not in after
    assert after["description"] == "3"
    assert after["responses"]["200"]["content"]["application/json"]["schema"]["title"] == "2024"


def test_only_known_siblings_stay_beside_a_reference() -> None:
    given = {
        "A": {"properties": {"b": ref("B", type="object", nullable=True, description="d")}},
        "B": {"type": "string"},
    }
    assert schemas(given)["A"]["properties"]["b"] == {
        "anyOf": [ref("B"), {"type": "null"}],
        "description": "d",
    }


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
EITHER = {"anyOf": [TEXT, NUMBER]}


@pytest.mark.parametrize(
    ("limits", "after"),
    [
        # Shorter arrays fit as well (JSON Schema 2020-12, core, 10.3.1.1).
        ({"items": False}, {"items": EITHER, "maxItems": 2}),
        ({"items": False, "minItems": 2}, None),
        ({"items": False, "maxItems": 2}, {"items": EITHER, "maxItems": 2}),
        ({"items": False, "minItems": 2, "maxItems": 9}, None),
        ({"items": {"not": {}}, "minItems": 2}, None),
        ({"unevaluatedItems": False, "minItems": 2}, None),
        ({"minItems": 2, "maxItems": 2}, None),
        ({"minItems": "2", "maxItems": 2.0}, None),
        ({"items": NUMBER, "minItems": 2, "maxItems": 2}, None),
        ({"items": False, "minItems": 1}, {"items": EITHER, "minItems": 1, "maxItems": 2}),
        ({"unevaluatedItems": False}, {"items": EITHER, "maxItems": 2}),
        ({"items": False, "maxItems": 1}, {"items": EITHER, "maxItems": 1}),
        ({"maxItems": 2}, {"items": EITHER, "maxItems": 2}),
        ({"minItems": 2}, {"items": {}, "minItems": 2}),
        ({"minItems": 3, "maxItems": 3}, {"items": {}, "minItems": 3, "maxItems": 3}),
        ({}, {"items": {}}),
    ],
)
def test_a_tuple_is_what_has_one_length(limits: Any, after: Any) -> None:
    made = schemas({"A": {"prefixItems": [TEXT, NUMBER], **limits}}, version="3.1.0")["A"]
    if after is not None and "anyOf" in after["items"]:
        after = {**after, "items": ref("AItem")}
    fixed = {"prefixItems": [TEXT, NUMBER], "minItems": 2, "maxItems": 2}
    assert made == {"type": "array", **(fixed if after is None else after)}


def test_what_stands_in_a_tuple_is_named_after_its_position() -> None:
    thing = {"type": "object", "properties": {"x": TEXT}}
    after = schemas(
        {"A": {"prefixItems": [thing] * 12, "items": False, "minItems": 12}}, version="3.1.0"
    )
    names = [one["$ref"].rpartition("/")[2] for one in after["A"]["prefixItems"]]
    assert names[:3] == ["AFirst", "ASecond", "AThird"]
    assert names[-2:] == ["ALater", "ALaterObject"]
    assert len(set(names)) == 12


def test_a_default_has_the_length_of_its_tuple() -> None:
    pair = {"prefixItems": [TEXT, NUMBER], "items": False, "minItems": 2}
    kept = [["a", 1], ["a"], ["a", 1, 2], [1, "a"], "a"]
    after = schemas(
        {f"A{n}": {**pair, "default": one} for n, one in enumerate(kept)}, version="3.1.0"
    )
    assert [name for name, one in after.items() if "default" in one] == ["A0"]


def test_a_reference_may_lead_into_a_tuple() -> None:
    thing = {"type": "object", "properties": {"x": TEXT}}
    given = {
        "A": {"prefixItems": [thing, NUMBER], "items": False, "minItems": 2},
        "B": {"type": "object", "properties": {"a": ref("A/prefixItems/0")}},
    }
    after = schemas(given, version="3.1.0")
    assert after["B"]["properties"]["a"] == after["A"]["prefixItems"][0]


def test_a_component_that_is_a_truth_value_can_be_referred_to() -> None:
    given = {"Any": True, "A": {"type": "object", "properties": {"a": ref("Any")}}}
    assert mends(openapi(schemas=given, version="3.1.0")) == []
    assert schemas(given, version="3.1.0")["A"]["properties"] == {"a": ref("Any")}


def test_reserved_characters_are_those_of_queries() -> None:
    text = {"schema": {"type": "string"}, "allowReserved": True, "required": True}
    places = [{**text, "name": place, "in": place} for place in ("path", "query", "header")]
    get = {**answer({}), "parameters": places}
    parameters = operation(openapi({"/a/{path}": {"get": get}}), "/a/{path}")["parameters"]
    assert [one["in"] for one in parameters if one.get("allowReserved")] == ["query"]
