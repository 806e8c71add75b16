"""Servers."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import Case, Data, document, documents, operation, operations


def _servers(*servers: Data | str) -> Data:
    listed = [{"url": one} if isinstance(one, str) else one for one in servers]
    return {**document(operation()), "servers": listed}


def _region(url: str = "https://{region}.things.example", **variable: Any) -> Data:
    return _servers({"url": url, "variables": {"region": {"default": "eu", **variable}}})


CASES: dict[str, Case] = {
    "another server": documents(
        _servers("https://a.example"), _servers("https://b.example"), "default-server-changed"
    ),
    "servers in another order": documents(
        _servers("https://a.example", "https://b.example"),
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
}
