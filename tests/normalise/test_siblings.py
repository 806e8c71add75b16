"""What stands beside a reference: all of it counts in OpenAPI 3.1 (JSON Schema 2020-12, core, 8.2.3.1)."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.normalise.facts import SchemaFacts
from tests.drift.documents import changes, names
from tests.normalise.helpers import answer, mends, openapi, ref, run, schemas

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
TREE = {
    "type": "object",
    "properties": {"v": TEXT, "kids": {"type": "array", "items": ref("Tree")}},
}
SHARED = {"Tree": TREE, "Name": TEXT, "Color": {"type": "string", "enum": ["a", "b", "c"]}}
MORE = {"required": ["v"], "properties": {"extra": NUMBER}}
WHOLE = {
    "type": "object",
    "required": ["v"],
    "properties": {**TREE["properties"], "extra": NUMBER},  # type: ignore[dict-item]
}


def after(schema: Any, version: str = "3.1.0", **more: Any) -> tuple[Any, dict[str, Any]]:
    """What a property becomes, and all components."""
    holder = {"type": "object", "properties": {"it": schema}}
    found = schemas({**SHARED, **more, "Holder": holder}, version=version)
    return found["Holder"]["properties"]["it"], found


def test_a_component_has_what_stands_beside_its_reference() -> None:
    assert schemas({**SHARED, "A": ref("Tree", **MORE)}, version="3.1.0")["A"] == WHOLE


def test_so_it_is_in_a_chain() -> None:
    chain = {"A": ref("B", properties={"extra": NUMBER}), "B": ref("Tree", required=["v"])}
    found = schemas({**SHARED, **chain}, version="3.1.0")
    assert found["A"] == WHOLE
    assert found["B"] == {**TREE, "required": ["v"]}


@pytest.mark.parametrize(
    "around",
    [
        lambda inner: inner,
        lambda inner: {"type": "array", "items": inner},
        lambda inner: {"type": "object", "additionalProperties": inner},
        lambda inner: {"oneOf": [inner, TEXT]},
        lambda inner: {"allOf": [inner]},
    ],
)
def test_so_it_is_wherever_a_schema_stands(around: Any) -> None:
    _, found = after(around(ref("Tree", **MORE)))
    assert WHOLE in found.values()


@pytest.mark.parametrize("keyword", ["$defs", "definitions"])
def test_so_it_is_in_definitions(keyword: str) -> None:
    outer = {
        "type": "object",
        "properties": {"a": {"$ref": f"#/components/schemas/Outer/{keyword}/inner"}},
        keyword: {"inner": ref("Tree", **MORE)},
    }
    assert WHOLE in after(TEXT, Outer=outer)[1].values()


def test_so_it_is_in_a_body_and_a_parameter() -> None:
    operation = answer(ref("Tree", **MORE))
    operation["parameters"] = [
        {"name": "q", "in": "query", "schema": ref("Name", enum=["x", "y"])},
    ]
    found = run(openapi({"/a": {"get": operation}}, SHARED, version="3.1.0")).document
    assert found["components"]["schemas"]["GetThingResponse"] == WHOLE
    assert found["components"]["schemas"]["GetThingQ"] == {"type": "string", "enum": ["x", "y"]}


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3"])
def test_before_3_1_only_what_describes_the_use_counts(version: str) -> None:
    """OpenAPI 3.0.3, 4.7.23: other properties of a Reference Object are ignored."""
    found, _ = after(ref("Tree", **MORE, description="d", readOnly=True), version)
    assert found == ref("Tree", description="d", readOnly=True)
    assert schemas({**SHARED, "A": ref("Tree", **MORE), "B": {"properties": {"a": ref("A")}}})[
        "B"
    ] == {"type": "object", "properties": {"a": ref("Tree")}}


def test_what_says_nothing_new_is_no_class_of_its_own() -> None:
    tree = {**TREE, "required": ["v"]}
    for beside in (
        {"type": "object"},
        {"required": ["v"]},
        {"additionalProperties": True},
        {"unevaluatedProperties": False},
        {"minProperties": 1},
        {"description": "d", "example": {}, "x-other": 1, "$comment": "c"},
    ):
        found, components = after(ref("Strict", **beside), Strict=tree)
        assert found["$ref"] == ref("Strict")["$ref"], beside
        assert {*components} == {*SHARED, "Strict", "Holder"}


def test_limits_stay_where_no_name_is_lost() -> None:
    assert after(ref("Name", maxLength=4))[0] == {**TEXT, "maxLength": 4}
    assert after(ref("Color", minLength=1))[0] == ref("Color")


def test_values_and_null_beside_a_reference() -> None:
    assert after(ref("Color", const="a"))[0] == {**TEXT, "const": "a"}
    _, found = after(ref("Color", enum=["c", "b"]))
    assert found["HolderIt"] == {**TEXT, "enum": ["b", "c"]}
    # As beside an allOf, null is meant.
    null = {"anyOf": [ref("Tree"), {"type": "null"}]}
    assert after(ref("Tree", type=["object", "null"]))[0] == null
    assert after(ref("Tree", nullable=True))[0] == null


def test_a_type_that_is_not_that_of_the_target_is_a_mistake() -> None:
    assert after(ref("Tree", type="string"))[0] == ref("Tree")
    given = {**SHARED, "A": {"properties": {"a": ref("Tree", type="string")}}}
    (told,) = mends(openapi(schemas=given, version="3.1.0"))
    assert "contradicts" in told


def test_a_reference_to_itself_and_more_has_an_end() -> None:
    itself = {"A": ref("A", **MORE), "B": ref("C", required=["x"]), "C": ref("B", **MORE)}
    found = schemas(itself, version="3.1.0")
    assert found["A"]["properties"] == {"extra": NUMBER, "v": {}}
    assert {*found["B"].known(SchemaFacts).undescribed} == {"v", "x"}
    inner = {
        **TREE,
        "properties": {"kids": {"type": "array", "items": ref("A", required=["kids"])}},
    }
    found = schemas({"A": inner}, version="3.1.0")
    assert found["A"]["properties"]["kids"]["items"] == ref("AKid")
    assert found["AKid"]["required"] == ["kids"]


def test_a_child_may_be_a_reference_with_more_beside_it() -> None:
    """A base and its children as with allOf: the tag finds the child."""
    given = {
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": TEXT},
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"cat": "#/components/schemas/Cat"},
            },
        },
        "Cat": ref("Pet", properties={"claws": NUMBER}),
        "Owner": {"type": "object", "properties": {"pet": ref("Pet")}},
    }
    found = schemas(given, version="3.1.0")
    assert found["Pet"]["oneOf"] == [ref("Cat"), ref("PetBase")]
    assert [*found["Cat"]["properties"]] == ["kind", "claws"]


def test_what_changes_beside_a_reference_is_a_change() -> None:
    def version(**beside: Any) -> dict[str, Any]:
        parts = {**SHARED, "A": ref("Tree", **beside)}
        return openapi({"/a": {"get": answer(ref("A"))}}, parts, version="3.1.0")

    assert names(changes(version(), version(**MORE))) == [
        "response-property-added",
        "response-property-became-required",
    ]
    assert names(changes(version(**MORE), version(required=["v"]))) == ["response-property-removed"]
    text = {"properties": {"extra": TEXT}, "required": ["v"]}
    assert names(changes(version(**MORE), version(**text))) == ["response-property-type-changed"]
    assert changes(version(), version(minProperties=1)) == ()
