"""Names for credentials, and which schemes have one."""

from __future__ import annotations

import re
import tomllib
from keyword import iskeyword
from typing import Any

import pytest

from clientsmith.naming.credentials import CLIENT_OPTIONS, credential_arguments
from clientsmith.standalone import provider_toml

KEY = {"type": "apiKey", "in": "header", "name": "X"}


def test_each_scheme_has_an_argument_of_its_own() -> None:
    schemes: dict[str, dict[str, Any]] = {
        "A": KEY,
        "apiToken": KEY,
        "timeout": KEY,
        "same name": KEY,
        "same-name": {**KEY, "in": "query"},
        "sameName": {**KEY, "in": "query"},
        "\u043a\u043b\u044e\u0447": KEY,
        "~~~": KEY,
        "class": {"type": "http", "scheme": "basic"},
    }
    names = credential_arguments(schemes)
    assert set(names) == set(schemes)
    assert len(set(names.values())) == len(schemes)
    assert not CLIENT_OPTIONS & set(names.values())
    assert all(
        re.fullmatch("[a-z][a-z0-9_]*", name) and not iskeyword(name) for name in names.values()
    )
    assert (names["A"], names["timeout"]) == ("a", "timeout_credential")
    assert (names["same name"], names["apiToken"]) == ("same_name_header", "api_token")
    assert credential_arguments(dict(reversed(schemes.items()))) == names
    assert credential_arguments({}) == {}


def test_no_other_scheme_takes_a_name_over() -> None:
    two = credential_arguments({"key": KEY, "secret": KEY})
    assert two == {"key": "key", "secret": "secret"}
    assert (
        credential_arguments({"a new one": KEY, "key": KEY, "secret": KEY}).items() >= two.items()
    )
    assert credential_arguments({"key": KEY}) == {"key": "api_token"}


@pytest.mark.parametrize(
    "parts",
    [
        {"components": None},
        {"components": []},
        {"components": {"securitySchemes": None}},
        {"components": {"securitySchemes": {"a": None, "b": {}, "c": {"type": 1}}}},
        {"components": {"securitySchemes": {"a": {"$ref": "#/a"}, "m": {"type": "mutualTLS"}}}},
        {"securityDefinitions": ["basic"]},
    ],
)
def test_a_document_of_any_shape_has_a_configuration(parts: dict[str, Any]) -> None:
    assert "credential" not in tomllib.loads(provider_toml(parts, "shop", "openapi.json"))


def test_schemes_of_every_version() -> None:
    schemes = {"b": {"$ref": "#/components/securitySchemes/a"}, "a": {"type": "http"}}
    data = {"components": {"securitySchemes": schemes}, "securityDefinitions": {"c": KEY}}
    config = tomllib.loads(provider_toml(data, "shop", "openapi.json"))
    assert [(one["scheme"], one["argument"]) for one in config["credential"]] == [
        ("a", "a"),
        ("b", "b"),
        ("c", "c"),
    ]
