"""Schemas of bodies and answers in places where OpenAPI has none are read as meant, and told."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.normalise.helpers import mends, openapi, operation

JSON = "application/json"
TEXT = {"type": "string"}
THING = {"type": "object", "properties": {"x": TEXT}}
REF = {"$ref": "#/components/schemas/Thing"}
NAMED = {"$ref": "#/components/schemas/Thing"}

#: What is written, the content that is read, and what is told: place below the body, and words.
CASES: dict[str, tuple[dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = {
    "beside the description": (
        {"description": "d", "schema": REF},
        {JSON: NAMED},
        [("/schema", "has a schema without a media type: application/json is assumed")],
    ),
    "beside an empty content": (
        {"content": {}, "schema": REF},
        {JSON: NAMED},
        [("/schema", "has a schema without a media type: application/json is assumed")],
    ),
    "one level too far out": (
        {"content": {"text/csv": None, "a/b": {"schema": TEXT}}, "schema": REF},
        {"text/csv": NAMED, "a/b": TEXT},
        [("/schema", "outside of its media types: used for text/csv")],
    ),
    "beside a content that has schemas": (
        {"content": {"text/csv": {"schema": TEXT}}, "schema": REF},
        {"text/csv": TEXT},
        [("/schema", "outside of its media types: ignored")],
    ),
    "in the place of the whole": (
        {"description": "d", "type": "object", "additionalProperties": TEXT},
        {JSON: {"type": "object", "additionalProperties": TEXT}},
        [("", "has a schema without a media type: application/json is assumed")],
    ),
    "a reference in the place of the whole": (
        REF,
        {JSON: NAMED},
        [("", "has a schema without a media type: application/json is assumed")],
    ),
    "media types without content": (
        {"text/csv": {"schema": TEXT}},
        {"text/csv": TEXT},
        [("/text~1csv", "text/csv is outside of `content` and is moved into it")],
    ),
    "a schema in the place of a media type": (
        {"content": {JSON: {"type": "array", "items": TEXT, "example": ["a"]}}},
        {JSON: {"type": "array", "items": TEXT}},
        [("/content/application~1json", "it is used as the schema of the media type")],
    ),
    "a reference to a schema in the place of a media type": (
        {"content": {"text/csv": REF}},
        {"text/csv": NAMED},
        [("/content/text~1csv", "it is used as the schema of the media type")],
    ),
    "a reference to a media type": (
        {"content": {JSON: {"$ref": "#/components/responses/Other/content/text~1csv"}}},
        {JSON: TEXT},
        [],
    ),
    "a schema among the media types": (
        {"content": {"schema": REF}},
        {JSON: NAMED},
        [("/content/schema", "has a schema without a media type: application/json is assumed")],
    ),
    "a schema among media types without one": (
        {"content": {"schema": TEXT, "text/csv": {}, "a/b": None}},
        {"text/csv": TEXT, "a/b": TEXT},
        [("/content/schema", "used for a/b, text/csv")],
    ),
    "a schema in the place of the media types": (
        {"content": {"type": "array", "items": TEXT}},
        {JSON: {"type": "array", "items": TEXT}},
        [("/content", "has a schema without a media type: application/json is assumed")],
    ),
    "a reference to a schema in the place of the media types": (
        {"content": REF},
        {JSON: NAMED},
        [("/content", "has a schema without a media type: application/json is assumed")],
    ),
    "prose among the media types": (
        {"content": {"description": "d", JSON: {"schema": TEXT}}},
        {JSON: TEXT},
        [("/content/description", "'description' is not a media type and is ignored")],
    ),
    "half a name": (
        {"content": {"json": {"schema": TEXT}}},
        {JSON: TEXT},
        [("/content/json", "the media type 'json' read as application/json")],
    ),
    "keys that nobody knows": (
        {"content": {JSON: {"schema": TEXT, "scheme": TEXT}}, "contents": {}, "x-own": 1},
        {JSON: TEXT},
        [
            ("/contents", "OpenAPI has no `contents` in a"),
            ("/content/application~1json/scheme", "OpenAPI has no `scheme` in a media type"),
        ],
    ),
    "nothing wrong": (
        {"content": {JSON: {"schema": REF, "example": {}, "x-a": 1}, "image/*": {}, "*": {}}},
        {JSON: NAMED, "image/*": {}, "*": {}},
        [],
    ),
}


def document(given: dict[str, Any], where: str, *, shared: bool) -> dict[str, Any]:
    """One body or one answer, where it is used or as a component."""
    kind = "requestBodies" if where == "body" else "responses"
    used = {"$ref": f"#/components/{kind}/Given"} if shared else copy.deepcopy(given)
    answer = {"200": {"description": ""} if where == "body" else used}
    post = {"operationId": "send", "responses": answer}
    if where == "body":
        post["requestBody"] = used
    other = {"Other": {"description": "", "content": {"text/csv": {"schema": TEXT}}}}
    parts: dict[str, Any] = {"responses": other}
    if shared:
        parts.setdefault(kind, {})["Given"] = copy.deepcopy(given)
    return openapi({"/a": {"post": post}}, {"Thing": THING}, components=parts)


@pytest.mark.parametrize("shared", [False, True], ids=["inline", "shared"])
@pytest.mark.parametrize("where", ["body", "response"])
@pytest.mark.parametrize("name", CASES)
def test_contents(name: str, where: str, *, shared: bool) -> None:
    given, expected, told = CASES[name]
    made = operation(document(given, where, shared=shared), "/a", "post")
    holder = made["requestBody"] if where == "body" else made["responses"]["200"]
    assert {key: media["schema"] for key, media in holder["content"].items()} == expected
    place = {
        ("body", False): "/paths/~1a/post/requestBody",
        ("response", False): "/paths/~1a/post/responses/200",
        ("body", True): "/components/requestBodies/Given",
        ("response", True): "/components/responses/Given",
    }[where, shared]
    found = mends(document(given, where, shared=shared))
    assert sorted(line.split()[1].rstrip(":") for line in found) == sorted(
        place + inner for inner, _ in told
    )
    for inner, words in told:
        assert any(f" {place}{inner}: " in line and words in line for line in found)


def test_a_list_of_required_names_belongs_to_the_schema_and_a_truth_value_to_the_body() -> None:
    whole = {**THING, "required": ["x"]}
    made = operation(document(whole, "body", shared=False), "/a", "post")["requestBody"]
    schema = made["content"][JSON]["schema"]
    assert "required" not in made
    assert schema["$ref"]
    given = document({**THING, "required": True}, "body", shared=False)
    assert operation(given, "/a", "post")["requestBody"]["required"] is True


def test_what_a_reference_to_no_schema_leads_to_is_not_guessed() -> None:
    given = document({"$ref": "#/components/responses/Other"}, "response", shared=False)
    assert operation(given, "/a", "post")["responses"]["200"]["content"] == {
        "text/csv": {"schema": TEXT}
    }
    assert mends(given) == []


def test_references_in_circles_end() -> None:
    given = document({"content": {JSON: {"$ref": "#/paths/~1a"}}}, "body", shared=False)
    given["paths"]["/a"]["post"]["requestBody"]["content"][JSON] = {
        "$ref": "#/paths/~1a/post/requestBody/content/application~1json"
    }
    found = operation(copy.deepcopy(given), "/a", "post")
    assert found["requestBody"]["content"] == {JSON: {"schema": {}}}
    assert mends(given)
