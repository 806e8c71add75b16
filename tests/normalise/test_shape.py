"""Documents of the wrong outline are read as meant, and everything that is mended is told."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.normalise.helpers import answer, mends, openapi, operation, run, schemas as schemas_of

TEXT = {"type": "string"}


def test_every_finding_is_told_at_its_place() -> None:
    document = openapi(
        {"/a": {"get": {"parameters": 5, "responses": {"200": "ok"}}}},
        {"A": {"type": "object", "properties": []}, "B": 3},
    )
    assert mends(document) == [
        "things.json /paths/~1a/get/parameters: expected a list of parameters, found the"
        " number 5; it is ignored",
        "things.json /paths/~1a/get/responses/200: expected a response, found the string 'ok';"
        " read as an empty one",
        "things.json /components/schemas/A/properties: expected a mapping of schemas, found a list;"
        " it is ignored",
        "things.json /components/schemas/B: expected a schema, found the number 3; read as an empty one",
    ]


# A parameter as it should not be, and what it becomes; None where it is left out.
PARAMETERS: dict[str, tuple[Any, dict[str, Any] | None]] = {
    "no name": ({"in": "query"}, None),
    "no place": ({"name": "q"}, {"name": "q", "in": "query"}),
    "no place, in the path": ({"name": "id"}, {"name": "id", "in": "path", "required": True}),
    "a number for a name": ({"name": 5, "in": "query"}, {"name": "5"}),
    "text for a truth value": (
        {"name": "q", "in": "query", "required": "True"},
        {"required": True},
    ),
    "a number for a truth value": ({"name": "q", "in": "query", "required": 1}, {"required": True}),
    "nonsense for a truth value": (
        {"name": "q", "in": "query", "required": "maybe"},
        {"required": False},
    ),
    "a type for a schema": (
        {"name": "q", "in": "query", "schema": "integer"},
        {"schema": {"type": "integer"}},
    ),
    "Swagger's way": (
        {"name": "q", "in": "query", "type": "string", "maxLength": 3},
        {"schema": {"type": "string", "maxLength": 3}},
    ),
    "nothing": (None, None),
    "text": ("q", None),
}


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters(name: str) -> None:
    given, expected = PARAMETERS[name]
    path = "/a/{id}" if name == "no place, in the path" else "/a"
    document = openapi({path: {"get": {**answer(TEXT), "parameters": [given]}}})
    assert len(mends(copy.deepcopy(document))) == 1
    found = operation(document, path)["parameters"]
    if expected is None:
        assert found == []
    else:
        assert {key: found[0][key] for key in expected} == expected


# A schema as it should not be, and what it becomes.
SCHEMAS: dict[str, tuple[Any, Any]] = {
    "nothing": (None, {}),
    "the name of a type": ("String", {"type": "string"}),
    "any text": ("whatever", {}),
    "type: any": ({"type": "any"}, {}),
    "type: float": ({"type": "float"}, {"type": "number"}),
    "type: int": ({"type": "int"}, {"type": "integer"}),
    "type: date": ({"type": "date"}, {"type": "string", "format": "date"}),
    "type: file": ({"type": "file"}, {"type": "string", "format": "binary"}),
    "type: null": ({"type": None}, {}),
    "type: String": ({"type": "String"}, {"type": "string"}),
    "type: a mapping": ({"type": {"x": 1}}, {}),
    "null without quotes": ({"type": ["string", None]}, {"type": ["string", "null"]}),
    "numbers as text": (
        {"type": "string", "maxLength": "10"},
        {"type": "string", "maxLength": 10},
    ),
    "no numbers": ({"type": "string", "maxLength": "many"}, TEXT),
    "a reference that is no text": ({"$ref": 1}, {}),
    "an enumeration that is no list": (
        {"type": "string", "enum": {"a": "x"}},
        TEXT,
    ),
    "a default of the wrong type": ({"type": "integer", "default": "x"}, {"type": "integer"}),
    "required as text": ({"type": "string", "required": "true"}, TEXT),
    "properties: null": (
        {"type": "object", "properties": None},
        {"type": "object", "additionalProperties": True},
    ),
    "required in the property": (
        {"type": "object", "properties": {"a": {**TEXT, "required": True}, "b": TEXT}},
        {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a"]},
    ),
    # JSON Schema 2020-12, validation 6.5.3: an array of strings.
    "bad entries of required": (
        {"properties": {"a": TEXT, "200": TEXT}, "required": ["a", None, 200, 404, {}, "a"]},
        {"type": "object", "properties": {"a": TEXT, "200": TEXT}, "required": ["a", "200"]},
    ),
    "required as one name": (
        {"type": "object", "properties": {"a": TEXT}, "required": "a"},
        {"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
    ),
    "required: true": (
        {"type": "object", "properties": {"a": TEXT}, "required": True},
        {"type": "object", "properties": {"a": TEXT}},
    ),
    "bad entries of required, and required in the property": (
        {
            "type": "object",
            "properties": {"a": {**TEXT, "required": True}, "b": TEXT},
            "required": [{}, "b"],
        },
        {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["b", "a"]},
    ),
    "one alternative without a list": (
        {"oneOf": {"type": "string"}},
        TEXT,
    ),
    "items: null": ({"type": "array", "items": None}, {"type": "array", "items": {}}),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas(name: str) -> None:
    given, expected = SCHEMAS[name]
    document = openapi(schemas={"A": {"type": "object", "properties": {"p": given}}})
    document["paths"] = {"/a": {"get": answer({"$ref": "#/components/schemas/A"})}}
    assert len(mends(copy.deepcopy(document))) >= 1
    made = run(document).document["components"]["schemas"]
    found = made["A"]["properties"]["p"]
    if "$ref" in found:
        found = made[found["$ref"].rpartition("/")[2]]
    assert found == expected


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": []},
        {"type": "string", "enum": [None]},
        {"type": "string", "enum": ["a", None]},
        {"const": True},
        {"const": {"a": 1}},
        {"enum": [{"a": 1}, [2]]},
        True,
        False,
        {"items": [TEXT, {"type": "integer"}]},
        {"type": "array"},
        {"description": None, "example": object, "title": 5, "unknown": [1], "x-any": None},
    ],
    ids=str,
)
def test_what_is_odd_but_no_mistake_is_read_without_complaint(schema: Any) -> None:
    if isinstance(schema, dict) and "example" in schema:
        schema = {**schema, "example": {"any": ["thing"]}}
    assert set(schemas_of({"A": {"type": "object", "properties": {"p": schema}}})) <= {"A", "AP"}


# A part of the document as it should not be.
PARTS: dict[str, dict[str, Any]] = {
    "no title and no version": {"info": {}},
    "info: null": {"info": None},
    # OpenAPI 3.1, 4.8.21: a header has no `in`, and what else a parameter has.
    "a header that is required: null": {
        "paths": {
            "/a": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "headers": {"X": {"required": None, "schema": TEXT}},
                        }
                    }
                }
            }
        }
    },
    "a key by a name that is a list": {
        "components": {"securitySchemes": {"a": {"type": "apiKey", "in": "header", "name": [1]}}}
    },
    "tags as text": {"tags": ["a", None, {"description": "no name"}]},
    "servers as text": {"servers": "https://things.example"},
    "garbage for servers": {"servers": [{"url": None}, {"url": "::: /{/"}, 5]},
    "security: null": {"security": None},
    "security that is no list": {"security": {"key": None}},
    "components: null": {"components": None},
    "kinds of components: null": {"components": {"schemas": None, "responses": [], "headers": ""}},
    "schemes without a type": {
        "components": {"securitySchemes": {"a": {"scheme": "basic"}, "b": {}}}
    },
    "garbage under extensions": {
        "x-any": [None],
        "paths": {"x-any": 5, "/a": {"get": answer(TEXT)}},
    },
    "keys that nobody knows": {"unknown": {"$ref": "#/nowhere"}},
}


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_the_document(name: str) -> None:
    document = openapi({"/a": {"get": answer(TEXT)}})
    document.update(copy.deepcopy(PARTS[name]))
    found = run(document)
    assert list(found.document["paths"]) == ["/a"]
    assert name in ("garbage under extensions", "keys that nobody knows") or found.mends()


@pytest.mark.parametrize("info", [{}, {"info": None}, {"info": "text"}, {"info": {}}], ids=str)
@pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])
def test_a_document_without_info_is_called_after_its_file(version: str, info: Any) -> None:
    document = {("swagger" if version == "2.0" else "openapi"): version, "paths": {}, **info}
    found = run(document)
    assert found.document["info"] == {"title": "things", "version": ""}
    assert [str(one) for _, one in found.mends()][-2:] == [
        "things.json /info: this info has no `title`: 'things' is assumed",
        "things.json /info: this info has no `version`: '' is assumed",
    ]


@pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])
@pytest.mark.parametrize("paths", [None, {}], ids=str)
def test_empty_paths(version: str, paths: Any) -> None:
    document = {("swagger" if version == "2.0" else "openapi"): version, "info": {}, "paths": paths}
    assert run(document).document["paths"] == {}


# OpenAPI 3.1, 4.8.11: `url` is required, and its description is for people.
@pytest.mark.parametrize("documentation", [{"description": "more"}, {"url": 5}, {"url": ""}, "x"])
def test_further_documentation_without_an_address(documentation: Any) -> None:
    operation = {**answer({**TEXT, "externalDocs": documentation}), "externalDocs": documentation}
    tags = [{"name": "a", "externalDocs": documentation}]
    document = openapi({"/a": {"get": operation}}, externalDocs=documentation, tags=tags)
    found = run(document).document
    assert found["tags"] == [{"name": "a"}]
    assert "externalDocs" not in found
    assert "externalDocs" not in found["paths"]["/a"]["get"]
    url = {"url": "https://docs.example", "description": "more"}
    document = openapi(tags=[{"name": "a", "externalDocs": url}])
    assert run(document).document["tags"][0]["externalDocs"] == {"url": "https://docs.example"}


# What stands under a path, and its methods.
ITEMS: dict[str, tuple[Any, list[str]]] = {
    "nothing": (None, []),
    "text": ("x", []),
    "an empty operation": ({"get": {}}, ["get"]),
    "no operation": ({"get": None, "put": "x", "post": []}, ["get", "put", "post"]),
    "responses: {}": ({"get": {"responses": {}}}, ["get"]),
    "responses: null": ({"get": {"responses": None}}, ["get"]),
    "statuses that are none": (
        {"get": {"responses": {"ok": {}, "": {}, "2000": {}, "200 OK": {}, "4xx": None}}},
        ["get"],
    ),
    "parameters: null": ({"parameters": None, "get": {"parameters": None}}, ["get"]),
    "no content": ({"post": {"requestBody": {"content": None}}}, ["post"]),
    "a body that is text": ({"post": {"requestBody": "x"}}, ["post"]),
    "media types without schema": ({"post": {"requestBody": {"content": {"a/b": None}}}}, ["post"]),
    "an id that is a number": ({"get": {"operationId": 5}}, ["get"]),
    "prose that is none": ({"get": {"summary": None, "description": {"a": 1}}}, ["get"]),
    "tags that are text": ({"get": {"tags": "a"}}, ["get"]),
    "scopes: null": ({"get": {"security": [{"key": None}]}}, ["get"]),
}


@pytest.mark.parametrize("name", ITEMS)
def test_no_operation_is_lost(name: str) -> None:
    given, methods = ITEMS[name]
    document = openapi({"/a": copy.deepcopy(given), "/b/{x}": {"get": answer(TEXT)}})
    made = run(document).document["paths"]
    assert [method for method in made["/a"] if method in ("get", "put", "post")] == methods


def test_statuses_are_read_as_meant() -> None:
    given = ITEMS["statuses that are none"][0]
    assert list(operation(openapi({"/a": given}), "/a")["responses"]) == ["200", "4XX"]


def test_a_path_begins_with_a_slash() -> None:
    document = openapi({"a": {"get": answer(TEXT)}})
    assert "a path must begin with a slash" in mends(document)[0]
    assert list(run(document).document["paths"]) == ["/a"]


def test_a_method_that_does_not_exist_is_told() -> None:
    document = openapi({"/a": {"get": answer(TEXT), "fetch": answer(TEXT), "GET": answer(TEXT)}})
    assert mends(document) == [
        f"things.json /paths/~1a/{key}: OpenAPI has no `{key}` in a path item: it is ignored"
        for key in ("GET", "fetch")
    ]


MEDIA = {"schema": TEXT, "shema": 1}
MANY_MISTAKES = openapi(
    {
        "/a": {
            "post": {
                "operationId": "a",
                "parameter": [],
                "parameters": [{"name": "q", "in": "query", "schema": TEXT, "requird": True}],
                "requestBody": {"contents": {}, "content": {"application/json": MEDIA}},
                "responses": {
                    "204": {"description": "", "headers": {"X": {"schema": TEXT, "name": "X"}}},
                },
            },
            "Query": 1,
        }
    },
    {
        "A": {
            "type": "object",
            "properties": {"k": TEXT},
            "discriminator": {"propertyName": "k", "a": 1},
        }
    },
    components={
        "schemes": {},
        "securitySchemes": {
            "K": {"type": "apiKey", "in": "header", "name": "K", "bearer": 1},
            "O": {
                "type": "oauth2",
                "flows": {"implicit": {"scopes": {}, "url": ""}, "client_credentials": {}},
            },
        },
    },
    shared={"A": TEXT},
    tags=[{"name": "T", "title": "t"}],
)
MANY_MISTAKES["info"]["licence"] = {}
MANY_MISTAKES["servers"][0]["title"] = "s"


def test_a_key_that_openapi_does_not_have_is_told_in_every_object() -> None:
    """A misspelled key has no effect, so it is not passed over in silence."""
    assert sorted(line.split(": ")[0].split()[1] for line in mends(MANY_MISTAKES)) == [
        "/components/schemas/A/discriminator/a",
        "/components/schemes",
        "/components/securitySchemes/K/bearer",
        "/components/securitySchemes/O/flows/client_credentials",
        "/components/securitySchemes/O/flows/implicit/url",
        "/info/licence",
        "/paths/~1a/Query",
        "/paths/~1a/post/parameter",
        "/paths/~1a/post/parameters/0/requird",
        "/paths/~1a/post/requestBody/content/application~1json/shema",
        "/paths/~1a/post/requestBody/contents",
        "/paths/~1a/post/responses/204/headers/X/name",
        "/servers/0/title",
        "/shared",
        "/tags/0/title",
    ]


def test_a_reference_to_what_is_below_an_unknown_key_is_followed() -> None:
    document = openapi({"/a": {"get": answer({"$ref": "#/shared/A"})}}, shared={"A": TEXT})
    assert run(document).document["components"]["schemas"]["SharedA"] == TEXT


def test_a_key_of_a_later_version_is_told_and_ignored() -> None:
    newer = {"query": answer(TEXT), "additionalOperations": {"COPY": answer(TEXT)}}
    document = openapi({"/a": {"get": answer(TEXT), **newer}}, version="3.1.1")
    assert mends(document) == [
        f"things.json /paths/~1a/{key}: `{key}` is new in OpenAPI 3.2: it is ignored in this document of"
        " version 3.1.1"
        for key in sorted(newer)
    ]


def test_an_unknown_key_of_swagger_is_told_once() -> None:
    given: dict[str, Any] = {
        "swagger": "2.0",
        "info": {"title": "Things", "version": "1", "name": "T"},
        "host": "things.example",
        "paths": {"/a": {"get": {"responses": {"204": {"description": "", "content": {}}}}}},
        "shared": {},
    }
    found = [line for line in mends(given) if "OpenAPI has no" in line]
    assert [line.split(": ")[0] for line in found] == [
        "things.json /shared",
        "things.json /info/name",
        "things.json /paths/~1a/get/responses/204/content",
    ]


def test_a_reference_in_the_place_of_a_list_or_mapping_is_followed() -> None:
    given = {
        "type": "object",
        "properties": {"$ref": "#/components/schemas/B/properties"},
        "required": {"$ref": "#/nowhere"},
    }
    other = {"type": "object", "properties": {"a": TEXT}}
    get = {**answer({"$ref": "#/components/schemas/A"}), "parameters": {"$ref": "#/x-common"}}
    document = openapi({"/a": {"get": get}}, {"A": given, "B": other})
    document["x-common"] = [{"name": "q", "in": "query", "schema": TEXT}]
    assert sum("its target is used" in line for line in mends(document)) == 2
    assert schemas_of({"A": given, "B": other})["A"]["properties"] == {"a": TEXT}
    assert operation(document, "/a")["parameters"][0]["name"] == "q"


def test_a_key_that_lists_media_types_is_a_key_for_each() -> None:
    listing, quoted = "application/json,  text/csv", 'text/x;a="b, c"'
    content = {listing: {"schema": TEXT}, "text/csv": {"schema": {"type": "integer"}}, quoted: {}}
    given = answer(TEXT)
    given["responses"]["200"]["content"] = content
    given["requestBody"] = {"content": {"a/b, ,a/c": {"schema": TEXT}}}
    document = openapi({"/a": {"post": given}})
    found = operation(copy.deepcopy(document), "/a", "post")
    assert found["responses"]["200"]["content"] == {
        "text/csv": {"schema": {"type": "integer"}},
        "application/json": {"schema": TEXT},
        quoted: {"schema": {}},
    }
    assert found["requestBody"]["content"] == {"a/b": {"schema": TEXT}, "a/c": {"schema": TEXT}}
    assert mends(document) == [
        "things.json /paths/~1a/post/requestBody/content/a~1b, ,a~1c: 'a/b, ,a/c' read as a/b and"
        " a/c",
        "things.json /paths/~1a/post/responses/200/content/application~1json,  text~1csv:"
        f" {listing!r} read as application/json and text/csv",
    ]
