"""The client's server, and those of single operations."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.normalise.facts import ServerFacts, ServerVariable
from tests.normalise.helpers import answer, openapi, run

GET = {"/a": {"get": answer({"type": "string"})}}


def servers_of(*servers: dict[str, Any] | str, **options: Any) -> list[str]:
    listed = [{"url": one} if isinstance(one, str) else one for one in servers]
    canonical = run(openapi(GET, servers=listed), **options)
    return [one["url"] for one in canonical.document["servers"]]


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        ("https://h.example", "https://h.example"),
        ("https://h.example/v1/", "https://h.example/v1"),
        ("HTTPS://H.example:8443/V1", "https://h.example:8443/V1"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("https://me:secret@h.example/v1?x=1#y", "https://h.example/v1"),
        ("//h.example/v1", "https://h.example/v1"),
        ("h.example/v1", "https://h.example/v1"),
        ("localhost:8080", "http://localhost:8080"),
        ("/v1/", "/v1"),
        ("./v1", "/v1"),
        ("v1", "/v1"),
        ("", "/"),
        ("/", "/"),
        # None of these is anywhere.
        ("https://.example.com", "/"),
        ("https://h.example:port", "/"),
        ("https://[oh", "/"),
        ("wss://h.example", "/"),
    ],
)
def test_an_address_is_complete_or_is_left_to_the_caller(given: str, complete: str) -> None:
    assert servers_of(given) == [complete]


@pytest.mark.parametrize(
    ("url", "variables", "complete"),
    [
        ("https://{host}/v{n}", {"host": {"default": "h"}, "n": {"default": 1}}, "https://h/v1"),
        ("https://{r}.h.example", {"r": {"enum": ["eu", "us"]}}, "https://eu.h.example"),
        ("{scheme}://h.example", {"scheme": {"default": "https"}}, "https://h.example"),
        ("https://h.example{base}", {"base": {"default": ""}}, "https://h.example"),
        ("https://h.example{base}", {"base": {"default": "/v1"}}, "https://h.example/v1"),
        ("https://{one}.h.example", {"one": {"default": "{two}"}, "two": {"default": "x"}}, "/"),
        ("https://{sub}.h.example", {"sub": {"default": ""}}, "/"),
        ("https://{sub}.h.example", {}, "/"),
        ("https://h.example/{tenant}", {}, "/"),
    ],
)
def test_variables_are_filled_in(url: str, variables: dict[str, Any], complete: str) -> None:
    assert servers_of({"url": url, "variables": variables}) == [complete]


def test_what_was_filled_in_is_kept_for_the_reader() -> None:
    region = {"default": "eu", "enum": ["eu", "us"], "description": "where"}
    server = {"url": "https://{r}.h.example", "variables": {"r": region, "unused": {}}}
    canonical = run(openapi(GET, servers=[server]))
    assert canonical.document["servers"] == [{"url": "https://eu.h.example"}]
    variable = ServerVariable("r", "eu", ("eu", "us"), "where")
    assert canonical.facts.server(0) == ServerFacts("https://{r}.h.example", (variable,))
    assert any("filled in" in change.what for change in canonical.changes)


def test_the_first_whole_address_is_the_server() -> None:
    assert servers_of("/v1", "https://a.example", "https://b.example") == [
        "https://a.example",
        "/v1",
        "https://b.example",
    ]


def test_the_configured_server_is_chosen() -> None:
    given = ("http://laptop.local", "https://b.example/")
    chosen = servers_of(*given, server="https://b.example")
    assert chosen == ["https://b.example", "http://laptop.local"]


def test_a_server_that_the_document_does_not_list_is_told() -> None:
    result = run(openapi(GET), server="https://mine.example")
    assert result.document["servers"][0] == {"url": "https://mine.example"}
    assert result.facts.server(0).is_unlisted
    assert any("does not list" in change.what for change in result.changes)


def test_a_relative_server_is_where_the_document_is() -> None:
    published = "https://docs.example/api/openapi.json"
    assert servers_of("/v1", address=published) == ["https://docs.example/v1"]
    assert servers_of("v1/", address=published) == ["https://docs.example/api/v1"]
    assert servers_of(address=published) == ["/"]


def own_servers(
    *servers: str, shared: tuple[str, ...] = (), root: str = "https://h.example/v1"
) -> list[str] | None:
    """The servers of an operation, by the lists that it and its path have."""
    item: dict[str, Any] = {"get": answer({"type": "string"}), "summary": "s"}
    item["get"]["servers"] = [{"url": url} for url in servers]
    item["servers"] = [{"url": url} for url in shared]
    document = openapi({"/a": item}, servers=[{"url": root}])
    after = run(document).document["paths"]["/a"]
    assert list(after) == ["get"]
    found = after["get"].get("servers")
    return None if found is None else [one["url"] for one in found]


def test_servers_of_operations() -> None:
    assert own_servers("https://up.example/") == ["https://up.example"]
    assert own_servers(shared=("https://up.example",)) == ["https://up.example"]
    assert own_servers("https://a.example", shared=("https://b.example",)) == ["https://a.example"]
    assert own_servers("/v2") == ["https://h.example/v2"]
    assert own_servers("/v2", root="/v1") == ["/v2"]


def test_servers_of_operations_that_are_the_clients() -> None:
    assert own_servers() is None
    assert own_servers("https://h.example/v1/") is None
    assert own_servers("https://other.example", "https://h.example/v1") is None
    assert own_servers("https://{nowhere}") is None
