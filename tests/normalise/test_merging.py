"""allOf is the intersection, written as one schema."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import openapi, ref, run, schemas

TEXT = {"type": "string"}
NULL = {"type": "null"}
NOTHING: dict[str, Any] = {"not": {}}
BASE = {"type": "object", "required": ["id"], "properties": {"id": TEXT}}


def both(*members: Any) -> dict[str, Any]:
    """A tuple as canonical documents write it."""
    count = len(members)
    return {"type": "array", "prefixItems": [*members], "minItems": count, "maxItems": count}


def pair(*members: Any) -> dict[str, Any]:
    return {"prefixItems": [*members], "items": False, "minItems": len(members)}


def test_a_merged_component_has_all_properties() -> None:
    after = schemas(
        {
            "Base": BASE,
            "A": {
                "description": "d",
                "allOf": [ref("Base"), {"required": ["x"], "properties": {"x": TEXT}}],
                "properties": {"y": TEXT},
            },
        }
    )
    assert after["A"] == {
        "type": "object",
        "description": "d",
        "required": ["id", "x"],
        "properties": {"id": TEXT, "x": TEXT, "y": TEXT},
    }
    assert after["Base"] == BASE


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_all_of_in_all_of_alone_is_merged_as_well(depth: int) -> None:
    given: dict[str, Any] = {"allOf": [ref("Base"), {"properties": {"x": TEXT}}]}
    for _ in range(depth):
        given = {"allOf": [given]}
    after = schemas({"Base": BASE, "A": given, "B": {"properties": {"y": given}}})
    assert after["A"] == {**BASE, "properties": {"id": TEXT, "x": TEXT}}
    assert after[after["B"]["properties"]["y"]["$ref"].rpartition("/")[2]] == after["A"]


def test_one_reference_with_prose_is_that_reference() -> None:
    given = {
        "A": {
            "properties": {"x": {"allOf": [{}, ref("Base")], "readOnly": True, "type": "object"}}
        },
        "Base": BASE,
    }
    assert schemas(given)["A"]["properties"]["x"] == ref("Base", readOnly=True)


@pytest.mark.parametrize(
    ("left", "right", "after"),
    [
        (
            {"type": "integer", "minimum": 1},
            {"minimum": 3, "maximum": 9},
            {"type": "integer", "minimum": 3, "maximum": 9},
        ),
        ({"type": "string", "maxLength": 9}, {"maxLength": 3}, {"type": "string", "maxLength": 3}),
        ({"type": "number"}, {"type": "integer"}, {"type": "integer"}),
        (
            {"type": "string", "enum": ["a", "b"]},
            {"enum": ["b", "c"]},
            {"type": "string", "const": "b"},
        ),
        (
            {"type": "string", "nullable": True},
            {"maxLength": 1},
            {"type": ["string", "null"], "maxLength": 1},
        ),
        (
            {"type": "string", "nullable": True},
            {"type": "string", "maxLength": 1},
            {"type": "string", "maxLength": 1},
        ),
        ({"type": "string", "nullable": True}, {"type": "integer", "nullable": True}, NULL),
        ({"type": "string"}, {"type": "integer"}, NOTHING),
        ({"type": "string", "enum": ["a"]}, {"enum": ["b"]}, NOTHING),
        ({"enum": ["a", 1, True]}, {"type": "integer"}, {"type": "integer", "const": 1}),
        (
            {"type": "number", "multipleOf": 0.5},
            {"multipleOf": 0.2},
            {"type": "number", "multipleOf": 1},
        ),
        (
            {"type": "string", "pattern": "^a"},
            {"pattern": "b$"},
            {"type": "string", "pattern": "^(?=[\\s\\S]*(?:^a))(?=[\\s\\S]*(?:b$))"},
        ),
        (
            {"type": "array", "items": {"type": "string"}},
            {"items": {"type": "integer"}},
            {"type": "array", "items": NOTHING},
        ),
        (
            {"type": "string", "nullable": True},
            {"maxLength": 1, "nullable": True},
            {"type": ["string", "null"], "maxLength": 1},
        ),
        (
            {"type": "array", "items": {"type": "number"}},
            {"items": {"type": "integer"}},
            {"type": "array", "items": {"type": "integer"}},
        ),
        (
            pair({"type": "number"}, {}),
            pair({}, {"type": "string"}),
            both({"type": "number"}, {"type": "string"}),
        ),
        (pair({"type": "number"}), {"items": {"type": "integer"}}, both({"type": "integer"})),
        ({"type": "array", "minItems": 1}, pair({}, {}), both({}, {})),
        ({"type": "array", "minItems": 3}, pair({}, {}), NOTHING),
        ({"type": "array", "maxItems": 1}, pair({}, {}), NOTHING),
        (pair({}), pair({}, {}), NOTHING),
        (pair({"type": "string"}), {"items": {"type": "integer"}}, NOTHING),
        (
            {"additionalProperties": {"type": "string"}},
            {"type": "object"},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        (
            {"type": "string"},
            {"type": "string", "readOnly": True},
            {"type": "string", "readOnly": True},
        ),
    ],
)
def test_the_intersection(left: Any, right: Any, after: Any) -> None:
    given = {"A": {"properties": {"x": {"allOf": [left, right]}}}}
    assert schemas(given)["A"]["properties"]["x"] == after


def test_a_property_in_both_parts_is_narrowed() -> None:
    after = schemas(
        {
            "Base": {"properties": {"kind": ref("Kind")}},
            "Kind": {"enum": ["cat", "dog"]},
            "Cat": {"allOf": [ref("Base"), {"properties": {"kind": {"enum": ["cat"]}}}]},
        }
    )
    assert after["Cat"]["properties"]["kind"] == {"type": "string", "const": "cat"}
    assert after["Base"]["properties"]["kind"] == ref("Kind")


def test_children_share_the_inline_classes_of_their_base() -> None:
    after = schemas(
        {
            "Base": {"properties": {"config": {"properties": {"x": TEXT}}}},
            "A": {"allOf": [ref("Base"), {"properties": {"y": TEXT}}]},
        }
    )
    assert after["A"]["properties"]["config"] == ref("BaseConfig")
    assert set(after) == {"A", "Base", "BaseConfig"}


def test_the_discriminator_of_a_base_is_not_inherited() -> None:
    after = schemas(
        {
            "Base": {**BASE, "discriminator": {"propertyName": "id"}},
            "A": {"allOf": [ref("Base"), {"properties": {"x": TEXT}}]},
        }
    )
    assert "discriminator" not in after["A"]


def test_closed_parts_do_not_exclude_each_other() -> None:
    closed = {"type": "object", "additionalProperties": False, "properties": {"x": TEXT}}
    after = schemas(
        {"A": {"allOf": [closed, {"properties": {"y": TEXT}}]}, "B": {"allOf": [closed, closed]}}
    )
    assert "additionalProperties" not in after["A"]
    assert after["B"]["additionalProperties"] is False


def test_schemas_that_contain_themselves_are_merged() -> None:
    def node(name: str) -> dict[str, Any]:
        return {"type": "object", "properties": {"next": ref(name), name: TEXT}}

    after = schemas({"A": node("A"), "B": node("B"), "C": {"allOf": [ref("A"), ref("B")]}})
    assert set(after["C"]["properties"]) == {"A", "B", "next"}
    assert after["C"]["properties"]["next"] == ref("AAndB")
    assert after["AAndB"]["properties"]["next"] == ref("AAndB")


def test_all_of_within_all_of() -> None:
    inner = {"allOf": [ref("Base"), {"properties": {"x": TEXT}}]}
    after = schemas({"Base": BASE, "A": {"allOf": [inner, {"properties": {"y": TEXT}}]}})
    assert set(after["A"]["properties"]) == {"id", "x", "y"}


def test_contradictions_are_told() -> None:
    result = run(openapi(schemas={"A": {"allOf": [{"type": "string"}, {"type": "integer"}]}}))
    assert any("differ in type" in change.what for change in result.changes)


def test_all_of_that_contains_itself() -> None:
    given = {
        "A": {"allOf": [ref("B"), {"type": "string", "minLength": 1}]},
        "B": {"allOf": [ref("A"), {"type": "string", "maxLength": 3}]},
        "Own": {"allOf": [ref("Own"), TEXT]},
    }
    result = run(openapi(schemas=given))
    after = result.document["components"]["schemas"]
    assert after["A"] == after["B"] == {"type": "string", "minLength": 1, "maxLength": 3}
    assert after["Own"] == TEXT
    told = [change.what for change in result.changes]
    assert "allOf contains itself: A -> B -> A; the parts of all of them are combined" in told


def test_a_child_that_narrows_a_property_to_itself() -> None:
    """The intersection that its property is refers to what is being merged."""
    base = {"type": "object", "properties": {"next": ref("Base"), "id": TEXT}}
    own = {"properties": {"next": ref("Child"), "name": TEXT}}
    after = schemas({"Base": base, "Child": {"allOf": [ref("Base"), own]}})
    assert after["Child"]["properties"]["next"] == ref("BaseAndChild")
    assert set(after["BaseAndChild"]["properties"]) == {"id", "name", "next"}


def test_lists_that_contain_themselves_are_merged() -> None:
    def tree(low: int) -> dict[str, Any]:
        return {"type": "array", "minItems": low, "items": ref(f"L{low}")}

    after = schemas({"L1": tree(1), "L2": tree(2), "Both": {"allOf": [ref("L1"), ref("L2")]}})
    assert after["Both"]["minItems"] == 2


def test_both_kinds_of_alternatives_are_kept() -> None:
    one = {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    other = {"anyOf": [{"minimum": 3}, {"maxLength": 2}], **one}
    after = schemas({"A": {"allOf": [one, other]}})
    assert len(after["A"]["anyOf"]) > 1


def test_what_no_value_matches_keeps_its_descriptions() -> None:
    parts = [{**TEXT, "description": "An id", "title": "Id"}, {"type": "integer", "readOnly": True}]
    after = schemas({"A": {"type": "object", "properties": {"a": {"allOf": parts}}}})
    (schema,) = after["A"]["properties"].values()
    assert schema == {**NOTHING, "description": "An id", "title": "Id", "readOnly": True}
