"""One server, and explicit security."""

from __future__ import annotations

from tests.normalise.helpers import answer, complaints, openapi, operation, run

GET = {"/a": {"get": answer({"type": "string"})}}


def test_server_variables_are_filled_in() -> None:
    server = {
        "url": "https://{host}/v{n}",
        "variables": {"host": {"default": "h"}, "n": {"default": "1"}},
    }
    assert run(openapi(GET, servers=[server])).document["servers"] == [{"url": "https://h/v1"}]


def test_the_configured_server_is_chosen() -> None:
    servers = [{"url": "http://laptop.local"}, {"url": "https://b.example"}]
    result = run(openapi(GET, servers=servers), server="https://b.example")
    assert result.document["servers"] == [{"url": "https://b.example"}]


def test_a_server_that_the_document_does_not_list_is_told() -> None:
    result = run(openapi(GET), server="https://mine.example")
    assert result.document["servers"] == [{"url": "https://mine.example"}]
    assert any("does not list" in change.what for change in result.changes)


def test_a_server_variable_without_default() -> None:
    document = openapi(GET, servers=[{"url": "https://{x}"}])
    assert complaints(document) == [
        "things.json /servers/0: the server variable 'x' has no default"
    ]


def test_servers_of_a_path_belong_to_its_operations() -> None:
    item = {**GET["/a"], "servers": [{"url": "https://other.example"}], "summary": "s"}
    after = run(openapi({"/a": item})).document["paths"]["/a"]
    assert list(after) == ["get"]
    assert after["get"]["servers"] == [{"url": "https://other.example"}]


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


def test_a_security_scheme_that_is_not_declared() -> None:
    assert (
        "the security scheme 'key' is not declared"
        in complaints(openapi(GET, security=[{"key": []}]))[0]
    )
