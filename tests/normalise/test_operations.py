"""Operations have an id, tags, complete responses, and one success."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import complaints, openapi, operation

JSON = {"application/json": {"schema": {"type": "string"}}}


def test_a_missing_id_comes_from_the_path() -> None:
    document = openapi({"/things/{a}-b": {"get": {"parameters": [{"name": "a", "in": "path"}]}}})
    found = operation(document, "/things/{a}-b")
    assert found["operationId"] == "getThingsAB"
    assert found["tags"] == []


def test_two_operations_with_one_id_are_told() -> None:
    document = openapi({path: {"get": {"operationId": "x"}} for path in ("/a", "/b")})
    assert complaints(document) == [
        "things.json /paths/~1b/get: the operation id 'x' is taken (see /paths/~1a/get)"
    ]


@pytest.mark.parametrize(
    ("responses", "status", "media_type"),
    [
        ({"200": {"content": JSON}, "201": {"content": JSON}}, "200", "application/json"),
        ({"204": {}, "202": {"content": JSON}}, "202", "application/json"),
        ({"204": {}, "202": {}}, "202", None),
        ({"2xx": {"content": JSON}, "404": {}}, "2XX", "application/json"),
        ({"default": {"content": JSON}}, "default", "application/json"),
        ({"default": {"content": JSON}, "204": {}}, "204", None),
        ({"404": {}}, None, None),
        (None, "default", None),
        ({"200": {"content": {"text/csv": {}, "image/*": {}}}}, "200", "text/csv"),
        (
            {"200": {"content": {"application/yaml": {}, "application/hal+json": {}}}},
            "200",
            "application/hal+json",
        ),
    ],
)
def test_the_success(responses: Any, status: str | None, media_type: str | None) -> None:
    given = (
        {"operationId": "x"} if responses is None else {"operationId": "x", "responses": responses}
    )
    found = operation(openapi({"/a": {"get": given}}), "/a")
    assert found["x-success"] == {"status": status, "mediaType": media_type}
    for response in found["responses"].values():
        assert "description" in response
        assert all("schema" in media for media in response.get("content", {}).values())
