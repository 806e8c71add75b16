"""OpenAPI 3.0 vocabulary becomes 3.1."""

from __future__ import annotations

from tests.normalise.helpers import answer, openapi, ref, run, schemas


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
    assert "not accepted, not enforced" in [change.what for change in result.changes]


def test_limits_that_are_no_numbers_are_left_out() -> None:
    assert schemas({"A": {"type": "string", "minLength": "x"}})["A"] == {"type": "string"}
    assert schemas({"A": {"type": "string", "minLength": "3"}})["A"]["minLength"] == 3


def test_keys_by_pattern_are_a_map() -> None:
    after = schemas({"A": {"patternProperties": {"^x": {"type": "string"}}}}, version="3.1.0")
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
