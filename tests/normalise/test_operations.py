"""Operations have an id, tags, complete responses, and one success."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import openapi, operation, run

JSON = {"application/json": {"schema": {"type": "string"}}}


def test_a_missing_id_comes_from_the_path() -> None:
    document = openapi({"/things/{a}-b": {"get": {"parameters": [{"name": "a", "in": "path"}]}}})
    found = operation(document, "/things/{a}-b")
    assert found["operationId"] == "getThingsAB"
    assert found["tags"] == []


def test_operations_that_share_an_id_get_their_own_in_any_order() -> None:
    items = {path: {"get": {"operationId": "x"}} for path in ("/a", "/b")}
    for order in (("/a", "/b"), ("/b", "/a")):
        paths = run(openapi({path: dict(items[path]) for path in order})).document["paths"]
        assert [paths[path]["get"]["operationId"] for path in ("/a", "/b")] == ["getA", "getB"]


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
        ({"302": {}, "404": {}}, None, None),
        ({"302": {}, "default": {"content": JSON}}, None, None),
        ({"302": {}, "200": {"content": JSON}}, "200", "application/json"),
        ({"304": {}, "default": {"content": JSON}}, "default", "application/json"),
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
    result = run(openapi({"/a": {"get": given}}))
    facts = result.facts.call("/a", "get")
    assert (facts.status, facts.media_type) == (status, media_type)
    for response in result.document["paths"]["/a"]["get"]["responses"].values():
        assert "description" in response
        assert all("schema" in media for media in response.get("content", {}).values())


def test_paths_that_make_one_id_are_told_apart() -> None:
    paths = ["/a/b", "/a/{b}", "/a-b", "/c/{d}", "/c/{d}/", "/\N{CJK UNIFIED IDEOGRAPH-540D}"]
    made = {
        path: found["operationId"]
        for path, found in (
            (path, operation(openapi({path: {"get": {}} for path in paths}), path))
            for path in paths
        )
    }
    assert len(set(made.values())) == len(paths)
    assert made["/a/{b}"] == "getAByB"
    assert made["/\N{CJK UNIFIED IDEOGRAPH-540D}"] == "get\N{CJK UNIFIED IDEOGRAPH-540D}"


def test_one_more_path_with_a_placeholder_renames_nothing() -> None:
    alone = operation(openapi({"/a/b": {"get": {}}}), "/a/b")["operationId"]
    both = openapi({"/a/{b}": {"get": {}}, "/a/b": {"get": {}}})
    assert operation(both, "/a/b")["operationId"] == alone == "getAB"
