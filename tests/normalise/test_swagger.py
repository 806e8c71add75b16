"""Swagger 2.0 becomes what the same thing is in OpenAPI 3."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from clientsmith.normalise import PASSES
from clientsmith.normalise.draft import Draft, copied, tree
from clientsmith.source.load import Document
from tests.normalise.helpers import alone, mends, run


def swagger(paths: dict[str, Any] | None = None, **parts: Any) -> dict[str, Any]:
    return {
        "swagger": "2.0",
        "info": {"title": "Things", "version": "1"},
        "host": "things.example",
        "paths": paths or {},
        **parts,
    }


def converted(document: dict[str, Any]) -> dict[str, Any]:
    """The document after the passes for Swagger 2.0, which must be valid OpenAPI 3.0."""
    draft = Draft(tree(document), Document("things.json", document))
    for step in PASSES:
        if step.name.startswith("swagger"):
            step.function(draft)
    assert not draft.errors
    after: dict[str, Any] = copied(draft.document)
    assert after["openapi"] == "3.0.3"
    assert not list(OpenAPIV30SpecValidator(after).iter_errors())
    return after


def post(*parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A path with one operation."""
    responses = more.pop("responses", {"204": {"description": "Done"}})
    return {"/a": {"post": {"parameters": list(parameters), "responses": responses, **more}}}


def parameter(given: dict[str, Any], place: str = "query") -> dict[str, Any]:
    one = {"name": "c", "in": place, **given}
    (after,) = converted(swagger(post(one)))["paths"]["/a"]["post"]["parameters"]
    return {key: value for key, value in after.items() if key not in ("name", "in")}


@pytest.mark.parametrize(
    ("parts", "urls"),
    [
        ({}, ["https://things.example"]),
        ({"basePath": "/v1/", "schemes": ["http"]}, ["http://things.example/v1"]),
        (
            {"schemes": ["http", "https", "ws"]},
            ["https://things.example", "http://things.example"],
        ),
        ({"host": "", "basePath": "v1"}, ["/v1"]),
    ],
)
def test_servers(parts: dict[str, Any], urls: list[str]) -> None:
    assert [one["url"] for one in converted(swagger(**parts))["servers"]] == urls


@pytest.mark.parametrize(
    ("given", "style"),
    [(None, "form"), ("csv", "form"), ("ssv", "spaceDelimited"), ("pipes", "pipeDelimited")],
)
def test_lists_in_the_query(given: str | None, style: str) -> None:
    texts = {"type": "array", "items": {"type": "string"}}
    extra = {"collectionFormat": given} if given else {}
    assert parameter({**texts, **extra}) == {"schema": texts, "style": style, "explode": False}


def test_a_repeated_parameter() -> None:
    given = {"type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}
    assert parameter(given)["explode"] is True


def test_lists_without_a_style_are_text() -> None:
    given = {"type": "array", "items": {"type": "string"}}
    text = {"type": "string", "description": "A list in the format tsv, as text."}
    assert parameter({**given, "collectionFormat": "tsv"})["schema"] == text
    inner = {"type": "array", "items": {**given, "collectionFormat": "pipes"}}
    items = parameter(inner)["schema"]["items"]
    assert items["description"] == "A list in the format pipes, as text."
    assert parameter({**given, "collectionFormat": "ssv"}, "header")["schema"]["type"] == "string"


def test_a_body() -> None:
    schema = {"$ref": "#/definitions/A"}
    body = {"name": "b", "in": "body", "required": True, "schema": schema}
    after = converted(swagger(post(body), definitions={"A": {"type": "object"}}))
    assert after["paths"]["/a"]["post"]["requestBody"] == {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
    }
    assert after["components"]["schemas"] == {"A": {"type": "object"}}


def test_forms() -> None:
    name = {"name": "name", "in": "formData", "type": "string", "required": True}
    file = {"name": "file", "in": "formData", "type": "file"}
    after = converted(swagger(post(name)))["paths"]["/a"]["post"]["requestBody"]
    assert after["content"] == {
        "application/x-www-form-urlencoded": {
            "schema": {
                "type": "object",
                "properties": {"name": {"type": "string"}},
                "required": ["name"],
            }
        }
    }
    after = converted(swagger(post(name, file)))["paths"]["/a"]["post"]["requestBody"]
    (media_type,) = after["content"]
    assert media_type == "multipart/form-data"
    properties = after["content"][media_type]["schema"]["properties"]
    assert properties["file"] == {"type": "string", "format": "binary"}


def test_shared_parts_and_references_into_what_moved() -> None:
    paths = post(
        {"$ref": "#/parameters/body"},
        {"$ref": "#/parameters/page"},
        responses={"200": {"$ref": "#/responses/thing"}},
    )
    inner = {"$ref": "#/paths/~1a/get/responses/200/schema"}
    paths["/a"]["get"] = {
        "responses": {"200": {"description": "", "schema": {"type": "object"}}},
    }
    after = converted(
        swagger(
            paths,
            parameters={
                "body": {"name": "b", "in": "body", "schema": inner},
                "page": {"name": "page", "in": "query", "type": "integer"},
            },
            responses={"thing": {"description": "", "schema": {"type": "string"}}},
        )
    )
    operation = after["paths"]["/a"]["post"]
    assert operation["requestBody"] == {"$ref": "#/components/requestBodies/body"}
    assert operation["parameters"] == [{"$ref": "#/components/parameters/page"}]
    assert operation["responses"]["200"] == {"$ref": "#/components/responses/thing"}
    shared = after["components"]["requestBodies"]["body"]["content"]["application/json"]
    assert shared["schema"] == {
        "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"
    }


def test_responses() -> None:
    header = {"X-Count": {"type": "integer", "description": "How many"}}
    file = {"description": "", "schema": {"type": "file"}, "headers": header}
    value = {"description": "", "schema": {"type": "object"}, "examples": {"application/json": {}}}
    paths = post(produces=["application/xml", "application/json"], responses={"200": value})
    paths["/a"]["get"] = {"produces": ["application/json"], "responses": {"200": file}}
    after = converted(swagger(paths))["paths"]["/a"]
    assert after["post"]["responses"]["200"]["content"] == {
        "application/json": {"schema": {"type": "object"}, "example": {}}
    }
    assert list(after["get"]["responses"]["200"]["content"]) == [
        "application/json",
        "application/octet-stream",
    ]
    assert after["get"]["responses"]["200"]["headers"] == {
        "X-Count": {"schema": {"type": "integer"}, "description": "How many"}
    }


def test_a_shared_response_has_the_media_types_of_the_operation_that_uses_it() -> None:
    text = {"description": "", "schema": {"type": "string"}}
    shared = {"200": {"$ref": "#/responses/Text"}}
    paths = post(responses=shared)
    paths["/a"]["get"] = {"produces": ["text/csv"], "responses": shared}
    after = converted(swagger(paths, responses={"Text": text}, produces=["text/plain"]))
    of_post, of_get = (
        after["paths"]["/a"][method]["responses"]["200"] for method in ("post", "get")
    )
    assert of_post == {"$ref": "#/components/responses/Text"}
    assert list(after["components"]["responses"]["Text"]["content"]) == ["text/plain"]
    assert list(of_get["content"]) == ["text/csv"]


def test_security_schemes() -> None:
    flow = {"tokenUrl": "https://things.example/token", "scopes": {}}
    schemes = {
        "Basic": {"type": "basic"},
        "OAuth": {"type": "oauth2", "flow": "application", **flow},
    }
    after = converted(swagger(securityDefinitions=schemes))["components"]["securitySchemes"]
    assert after == {
        "Basic": {"type": "http", "scheme": "basic"},
        "OAuth": {"type": "oauth2", "flows": {"clientCredentials": flow}},
    }


def test_null_and_a_tag() -> None:
    definitions = {
        "A": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "n": {"type": "string", "x-nullable": True}},
        }
    }
    document = swagger(definitions=definitions)
    assert converted(document)["components"]["schemas"]["A"]["discriminator"] == {
        "propertyName": "kind"
    }
    after = run(document).document["components"]["schemas"]["A"]
    assert after["properties"]["n"] == {"type": ["string", "null"]}


def test_complaints_name_the_place_in_the_document() -> None:
    body = {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/None"}}
    (found,) = mends(swagger(post(body)))
    assert found.startswith(
        "things.json /paths/~1a/post/parameters/0/schema: the reference '#/definitions/None' cannot"
    )
    (found,) = mends(swagger(definitions={"A": {"properties": []}}))
    assert found.startswith("things.json /definitions/A/properties: expected a mapping")


def test_what_contradicts_itself_is_read_in_one_way() -> None:
    body = {"name": "b", "in": "body", "schema": {"type": "string"}}
    field = {"name": "f", "in": "formData", "type": "string"}
    (found,) = mends(swagger(post(body, field)))
    assert "an operation has only one body: 'f' is ignored" in found
    (found,) = mends(swagger(post(field, {**field, "description": "again"})))
    assert "the form declares 'f' twice" in found
    listed = {"name": "q", "in": "query", "type": "array", "items": {}, "collectionFormat": "x"}
    (found,) = mends(swagger(post(listed)))
    assert "unknown collectionFormat 'x' read as csv" in found
    twice = swagger(definitions={"A": {"type": "string"}})
    twice["components"] = {"schemas": {"A": {"type": "integer"}, "B": {"type": "integer"}}}
    (found,) = mends(twice)
    assert "'A' is also declared under `definitions`" in found


def test_one_entry_that_lists_media_types_is_as_many() -> None:
    text = {"type": "string"}
    given = {"responses": {"200": {"description": "", "schema": text}}, "produces": ["a/b, a/c"]}
    body = {"name": "b", "in": "body", "schema": text}
    document = swagger({"/a": {"post": {**given, "parameters": [body]}}}, consumes=["a/d,a/e"])
    found = converted(document)["paths"]["/a"]["post"]
    assert list(found["responses"]["200"]["content"]) == ["a/b", "a/c"]
    assert list(found["requestBody"]["content"]) == ["a/d", "a/e"]
    assert mends(document) == [
        "things.json /paths/~1a/post/produces: 'a/b, a/c' read as a/b and a/c",
        "things.json /consumes: 'a/d,a/e' read as a/d and a/e",
    ]


def test_a_schema_of_swagger_2_is_no_mistake() -> None:
    definitions: dict[str, Any] = {
        "Pet": {
            "type": "object",
            "discriminator": "kind",
            "properties": {"kind": {"type": "string"}},
        },
        "Photo": {"type": "file"},
        "Either": {"x-oneOf": [{"type": "string"}, {"type": "integer"}]},
        "Any": {"x-anyOf": [{"type": "string"}, {"type": "integer"}]},
    }
    document = swagger(definitions=definitions)
    after = alone("swagger schemas", document)["definitions"]
    assert after["Pet"]["discriminator"] == {"propertyName": "kind"}
    assert after["Photo"] == {"type": "string", "format": "binary"}
    assert after["Either"] == {"oneOf": definitions["Either"]["x-oneOf"]}
    assert after["Any"] == {"anyOf": definitions["Any"]["x-anyOf"]}
    assert mends(document) == []
    assert run(document).document["components"]["schemas"]["Either"] == after["Either"]
