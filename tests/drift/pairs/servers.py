"""Servers."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import Case, Data, document, documents, operation, operations


def _servers(*servers: Data | str) -> Data:
    listed = [{"url": server} if isinstance(server, str) else server for server in servers]
    return {**document(operation()), "servers": listed}


def _region(url: str = "https://{region}.things.example", **variable: Any) -> Data:
    return _servers({"url": url, "variables": {"region": {"default": "eu", **variable}}})


def _behind(server: str, prefix: str, **parts: Any) -> Data:
    """Two operations, one without an id, behind a path that may stand in the server or in the paths."""
    known, unknown = operation(**parts), operation()
    del unknown["operationId"]
    paths = {f"{prefix}/things": {"get": known}, f"{prefix}/things/{{id}}": {"get": unknown}}
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    unknown["parameters"] = [id]
    return {**_servers(server), "paths": paths}


#: With a server in provider.toml.
SERVER = "https://a.example/v1"
CONFIGURED: dict[str, Case] = {
    "the server moves": documents(
        _servers(SERVER),
        _servers("https://b.example"),
        "configured-server-unlisted",
        "server-added",
    ),
    "it goes and another one stays": documents(
        _servers("https://b.example", SERVER),
        _servers("https://b.example"),
        "configured-server-unlisted",
    ),
    "it was never listed": documents(
        _servers("https://b.example"),
        _servers("https://b.example", "https://c.example"),
        "server-added",
    ),
    "its path moves into the paths": documents(
        _behind(SERVER, ""),
        _behind("https://a.example", "/v1"),
        "configured-server-unlisted",
        "server-added",
    ),
    "a variable has it as another value": documents(
        _servers(SERVER),
        _servers(
            {
                "url": "https://{host}/{version}",
                "variables": {
                    "host": {"default": "b.example", "enum": ["b.example", "a.example"]},
                    "version": {"default": "v2"},
                },
            }
        ),
        "server-added",
    ),
    "a variable has not": documents(
        _servers(SERVER),
        _servers(
            {
                "url": "https://{host}/v1",
                "variables": {"host": {"default": "b.example", "enum": ["b.example"]}},
            }
        ),
        "configured-server-unlisted",
        "server-added",
    ),
}
CASES: dict[str, Case] = {
    "another server": documents(
        _servers("https://a.example"), _servers("https://b.example"), "default-server-changed"
    ),
    "servers in another order": documents(
        _servers("https://a.example", "https://b.example"),
        _servers("https://b.example", "https://a.example"),
        "default-server-changed",
    ),
    "a new server before the old one": documents(
        _servers("https://a.example"),
        _servers("https://b.example", "https://a.example"),
        "default-server-changed",
    ),
    "one more server": documents(
        _servers("https://a.example"),
        _servers("https://a.example", "https://b.example"),
        "server-added",
    ),
    "words of a server": documents(
        _servers("https://a.example"),
        _servers({"url": "https://a.example", "description": "Live."}),
        "server-description-changed",
    ),
    "variable": documents(
        _servers("https://eu.things.example"), _region(), "server-variable-added"
    ),
    "default of a variable": documents(
        _region(),
        _region(default="us"),
        "default-server-changed",
        "server-variable-default-changed",
    ),
    "value of a variable": documents(
        _region(enum=["eu"]), _region(enum=["eu", "us"]), "server-variable-value-added"
    ),
    "listed values": documents(_region(), _region(enum=["eu"]), "server-variable-restricted"),
    "server of an operation": operations(
        operation(),
        operation(servers=[{"url": "https://files.example"}]),
        "operation-server-changed",
    ),
    "a path in front moves from the server into the paths": documents(
        _behind("https://a.example/v1", ""),
        _behind("https://a.example", "/v1"),
        "default-server-changed",
    ),
    "and to another host": documents(
        _behind("https://a.example/v1", ""),
        _behind("https://b.example", "/v1"),
        "default-server-changed",
    ),
    "a path in front moves to another server": documents(
        _behind("https://a.example/v1", ""),
        _behind("https://a.example", "/v1", servers=[{"url": "https://files.example"}]),
        "default-server-changed",
        "operation-moved",
        "operation-server-changed",
    ),
}
