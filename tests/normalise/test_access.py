"""Explicit security."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import answer, openapi, operation, run

GET = {"/a": {"get": answer({"type": "string"})}}


def test_security_is_resolved_per_operation() -> None:
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "K"}}
    document = openapi(
        {
            "/a": {"get": answer({}), "post": {"operationId": "p", "security": []}},
        },
        security=[{"key": []}],
        components={"securitySchemes": schemes},
    )
    assert operation(document, "/a")["security"] == [{"key": []}]
    assert operation(document, "/a", "post")["security"] == []
    assert "security" not in run(document).document


KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
OTHER_KEY = {"type": "apiKey", "in": "header", "name": "x-key"}
IN_QUERY = {"type": "apiKey", "in": "query", "name": "X-Key"}
BEARER = {"type": "http", "scheme": "bearer"}
BASIC = {"type": "http", "scheme": "basic"}


def needed(security: Any, /, **schemes: Any) -> Any:
    document = openapi(GET, security=security, components={"securitySchemes": schemes})
    return operation(document, "/a")["security"]


def notes(security: Any, /, **schemes: Any) -> list[str]:
    document = openapi(GET, security=security, components={"securitySchemes": schemes})
    return [change.what for change in run(document).changes if change.pass_name == "security"]


@pytest.mark.parametrize("given", ["k", {"k": []}, ["k"], [{"k": {"read": "?"}}], [{"k": None}]])
def test_requirements_that_are_written_in_another_way(given: Any) -> None:
    (found,) = needed(given if isinstance(given, list) else [given], k=KEY)
    assert list(found) == ["k"]
    if isinstance(given, dict):
        assert needed(given, k=KEY) == [{"k": []}]


def test_what_nobody_declares_is_needed_no_more() -> None:
    assert needed([{"nobody": []}]) == [{}]
    assert needed([{"nobody": [], "k": None}], k=KEY) == [{"k": []}]
    assert notes([{"nobody": []}]) == [
        "the security scheme 'nobody' is not declared, so nothing is sent for it"
    ]


@pytest.mark.parametrize("scheme", [{"type": "mutualTLS"}, {"type": "http", "scheme": "Digest"}])
def test_what_the_http_client_does_is_needed_no_more(scheme: dict[str, Any]) -> None:
    assert needed([{"m": []}], m=scheme) == [{}]
    assert needed([{"m": [], "k": []}], m=scheme, k=KEY) == [{"k": []}]
    assert notes([{"m": []}], m=scheme) == ["the security scheme 'm' is left to the HTTP client"]


def test_one_header_for_two_is_a_choice() -> None:
    assert needed([{"a": [], "b": []}], a=KEY, b=OTHER_KEY) == [{"a": []}, {"b": []}]
    assert needed([{"a": [], "b": [], "c": ["s"]}], a=BEARER, b=BASIC, c=KEY) == [
        {"a": [], "c": ["s"]},
        {"b": [], "c": ["s"]},
    ]
    assert needed([{"a": [], "b": []}], a=KEY, b=IN_QUERY) == [{"a": [], "b": []}]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"type": "apikey", "in": "Header", "name": "K"}, KEY | {"name": "K"}),
        ({"type": "basic"}, BASIC),
        ({"type": "http"}, BEARER),
        ({"type": "http", "scheme": "Bearer <token>"}, {"type": "http", "scheme": "Bearer"}),
        ({"$ref": "#/components/securitySchemes/other"}, KEY),
        ({"type": "apiKey", "in": "body", "name": "K"}, None),
        ({"type": "apiKey", "in": "header"}, None),
        ({"type": "secret"}, None),
        ({"description": "?"}, None),
        ({"$ref": "#/components/securitySchemes/s"}, None),
        ({"type": "oauth2", "flows": {"implicit": {"scopes": {"a": None}}}}, ...),
    ],
)
def test_schemes_that_are_written_in_another_way(given: Any, read: Any) -> None:
    schemes = {"s": given, "other": KEY}
    data = openapi(GET, security=[{"s": []}], components={"securitySchemes": schemes})
    canonical = run(data)
    found = canonical.document["components"]["securitySchemes"].get("s")
    assert found == read if read is not ... else found
    used = canonical.document["paths"]["/a"]["get"]["security"]
    assert used == ([{"s": []}] if read else [{}])


def test_a_parameter_that_is_a_credential_is_dropped_and_told() -> None:
    given = [
        {"name": "x-KEY", "in": "header", "type": "string"},
        {"name": "X-Key", "in": "query", "required": True, "type": "string"},
        {"name": "x-key", "in": "query", "type": "string"},
    ]
    document = {
        "swagger": "2.0",
        "info": {"title": "Things", "version": "1"},
        "host": "things.example",
        "security": [{"k": [], "q": []}],
        "securityDefinitions": {"k": KEY, "q": IN_QUERY},
        "parameters": {"Shared": given[0]},
        "paths": {
            "/a": {
                "parameters": [{"$ref": "#/parameters/Shared"}],
                "get": {"parameters": given[1:], "responses": {"204": {"description": ""}}},
                "put": {"security": [], "responses": {"204": {"description": ""}}},
                "post": {"security": [{"q": []}], "responses": {"204": {"description": ""}}},
            }
        },
    }

    def left(method: str) -> list[str]:
        return [one["name"] for one in operation(document, "/a", method)["parameters"]]

    assert left("get") == ["x-key"]
    assert left("put") == left("post") == ["x-KEY"]
    told = [change for change in run(document).changes if change.pass_name == "security"]
    assert {one.what for one in told} == {
        "'x-KEY' removed: it is a credential that the client sends",
        "'X-Key' removed: it is a credential that the client sends",
    }


def test_a_link_may_name_a_parameter_that_is_a_credential() -> None:
    get = answer({"type": "string"})
    named = {"X-Key": "$request.query.X-Key", "query.X-Key": "x", "id": "y"}
    links = {"again": {"operationId": "getThing", "parameters": named}}
    get["responses"]["200"]["links"] = links
    get["parameters"] = [{"name": "X-Key", "in": "query", "schema": {"type": "string"}}]
    schemes = {"securitySchemes": {"q": IN_QUERY}}
    document = openapi({"/a": {"get": get}}, security=[{"q": []}], components=schemes)
    result = run(document)
    assert result.document["paths"]["/a"]["get"]["parameters"] == []
    assert result.facts.call("/a", "get").links["again"].parameters == {"id": "y"}
