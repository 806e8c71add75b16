"""Every reference names a component schema."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import answer, mends, openapi, operation, ref, run, schemas

TEXT = {"type": "string"}


def test_percent_encoded_references_into_paths() -> None:
    parameter = {"name": "q", "in": "query", "schema": TEXT}
    identifier = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    document = openapi(
        {
            "/a/{id}": {"get": {**answer(TEXT), "parameters": [identifier, parameter]}},
            "/b": {
                "get": {
                    **answer(TEXT),
                    "operationId": "b",
                    "parameters": [{"$ref": "#/paths/~1a~1%7Bid%7D/get/parameters/1"}],
                }
            },
        }
    )
    assert [entry["name"] for entry in operation(document, "/b")["parameters"]] == ["q"]


def test_shared_parts_stand_where_they_are_used() -> None:
    document = openapi(
        {
            "/a": {
                "post": {
                    "operationId": "make",
                    "requestBody": {"$ref": "#/components/requestBodies/Thing"},
                    "responses": {"201": {"$ref": "#/components/responses/Made"}},
                }
            }
        },
        components={
            "requestBodies": {"Thing": {"content": {"application/json": {"schema": TEXT}}}},
            "responses": {"Made": {"description": "made", "headers": {"X": {"$ref": "#/x-h"}}}},
        },
    )
    document["x-h"] = {"schema": TEXT}
    after = run(document).document
    made = after["paths"]["/a"]["post"]
    assert made["requestBody"]["content"]["application/json"]["schema"] == TEXT
    assert made["responses"]["201"]["headers"] == {"X": {"schema": TEXT}}
    assert set(after["components"]) == {"schemas"}


def test_a_schema_inside_another_becomes_a_component() -> None:
    after = schemas(
        {
            "A": {"properties": {"inner": {"properties": {"x": TEXT}}}},
            "B": {"properties": {"other": {"$ref": "#/components/schemas/A/properties/inner"}}},
        }
    )
    assert after["A"]["properties"]["inner"] == ref("AInner")
    assert after["B"]["properties"]["other"] == ref("AInner")
    assert after["AInner"]["properties"] == {"x": TEXT}


def test_a_schema_that_contains_itself_by_its_place() -> None:
    place = "#/paths/~1a/get/responses/200/content/application~1json/schema"
    schema = {"properties": {"child": {"$ref": place}}}
    after = run(openapi({"/a": {"get": answer(schema)}})).document["components"]["schemas"]
    (name,) = after
    assert after[name]["properties"]["child"] == ref(name)


def test_a_dangling_reference_and_all_others_are_told() -> None:
    document = openapi(
        {"/a/{id}": {"get": {**answer(ref("Nobody")), "parameters": [{"$ref": "#/none"}]}}},
        {"A": {"properties": {"x": {"$ref": "other.json#/x"}}}},
    )
    found = mends(document)
    assert len(found) == 4
    assert "things.json /paths/~1a~1{id}/get/parameters/0: the reference '#/none'" in found[0]
    assert any("nothing exists at #/components/schemas/Nobody" in line for line in found)
    assert any("nothing has that name" in line for line in found)


def test_references_in_a_circle_are_told() -> None:
    document = openapi(schemas={"A": ref("B"), "B": ref("A")})
    assert any("contains itself: A -> B -> A" in line for line in mends(document))


def test_names_that_openapi_does_not_allow() -> None:
    after = schemas(
        {
            "My Thing": TEXT,
            "A.b-c": {"properties": {"x": {"$ref": "#/components/schemas/My%20Thing"}}},
        }
    )
    assert set(after) == {"My_Thing", "A.b-c"}
    assert after["A.b-c"]["properties"]["x"] == ref("My_Thing")


def test_another_name_for_a_component_is_followed() -> None:
    given = {"A": {"properties": {"x": ref("B")}}, "B": ref("C"), "C": {"type": "integer"}}
    after = schemas(given)
    assert after["A"]["properties"]["x"] == ref("C")
    assert "B" not in after


def test_a_reference_that_differs_in_spelling_or_place_is_read_as_meant() -> None:
    parts = {
        "schemas": {"Pet": TEXT},
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
        "responses": {"Not-Found": {"description": "no"}},
    }
    get = {
        **answer({"$ref": "#/definitions/pet"}),
        "parameters": [{"$ref": "#/components/parameter/limit"}],
    }
    get["responses"]["404"] = {"$ref": "#/components/responses/NotFound"}
    document = openapi({"/a": {"get": get}}, components=parts)
    found = mends(document)
    assert ["read as #/components/" in line for line in found] == [True] * 3
    made = operation(document, "/a")
    assert made["responses"]["200"]["content"]["application/json"]["schema"] == ref("Pet")
    assert made["responses"]["404"]["description"] == "no"
    assert made["parameters"][0]["name"] == "limit"


def test_what_stands_in_the_place_of_a_part_that_is_missing() -> None:
    get = {
        **answer(ref("No")),
        "parameters": [{"$ref": "#/components/parameters/no"}],
        "requestBody": {"$ref": "#/components/requestBodies/no"},
    }
    get["responses"]["404"] = {"$ref": "#/components/responses/no"}
    get["responses"]["200"]["headers"] = {"X": {"$ref": "#/components/headers/no"}}
    document = openapi({"/a": {"post": get}, "/b": {"$ref": "#/components/pathItems/no"}})
    assert len(mends(document)) == 6
    made = operation(document, "/a", "post")
    assert made["parameters"] == []
    assert made["requestBody"]["content"] == {"application/json": {"schema": {}}}
    assert made["responses"]["200"]["content"]["application/json"]["schema"] == {}
    assert made["responses"]["404"] == {"description": ""}


def test_a_circle_of_parts_is_told() -> None:
    part = {"A": {"$ref": "#/components/responses/B"}, "B": {"$ref": "#/components/responses/A"}}
    get = {"operationId": "x", "responses": {"200": {"$ref": "#/components/responses/A"}}}
    found = mends(openapi({"/a": {"get": get}}, components={"responses": part}))
    assert all("references form a circle" in line for line in found)
    assert len(found) == 2


DEEP: dict[str, Any] = {
    "pair": {"type": "array", "items": [{"type": "number"}, {"type": "number"}], "minItems": 2, "maxItems": 2},
    "point": {
        "type": "object",
        "required": ["x"],
        "properties": {"x": {"type": "number", "minimum": 0, "exclusiveMinimum": True}},
    },
}  # fmt: skip


@pytest.mark.parametrize("keyword", ["$defs", "definitions", "x-types"])
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_what_a_component_defines_for_itself_is_read_like_any_schema(
    keyword: str, version: str
) -> None:
    """JSON Schema, core, 8.2.4; `definitions` until draft 7, and extensions where a reference leads there."""
    line = {
        "type": "object",
        "properties": {name: ref(f"Line/{keyword}/{name}") for name in DEEP},
        keyword: DEEP,
    }
    document = openapi({"/a": {"get": answer(ref("Line"))}}, {"Line": line}, version=version)
    assert mends(document) == []
    after = run(document).document["components"]["schemas"]
    pair, point = (after["Line"]["properties"][name]["$ref"].rpartition("/")[2] for name in DEEP)
    assert after[pair] == {
        "type": "array",
        "prefixItems": [{"type": "number"}] * 2,
        "minItems": 2,
        "maxItems": 2,
    }
    assert after[point] == {
        "type": "object",
        "required": ["x"],
        "properties": {"x": {"type": "number", "exclusiveMinimum": 0}},
    }
