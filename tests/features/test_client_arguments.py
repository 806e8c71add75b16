"""Parameters that the client takes once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from tests.features.calling import call
from tests.features.making import Made, make

if TYPE_CHECKING:
    from pathlib import Path

PROVIDER = """
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"
server = "https://made.example"

[[document]]
file = "openapi.json"

[[client_argument]]
parameter = "Xero-Tenant-Id"
argument = "tenant_id"
env = "MADE_TENANT"
description = "The tenant whose data is meant."

[[client_argument]]
parameter = "account"

[[client_argument]]
parameter = "api-version"
"""
TENANT = {"name": "Xero-Tenant-Id", "in": "header", "required": True, "schema": {"type": "string"}}
ACCOUNT = {"name": "account", "in": "path", "required": True, "schema": {"type": "integer"}}
VERSION = {"name": "api-version", "in": "query", "schema": {"enum": ["2024", "2025"]}}
USER = {"name": "user", "in": "path", "required": True, "schema": {"type": "string"}}


def document() -> dict[str, Any]:
    def operation(name: str, *parameters: dict[str, Any]) -> dict[str, Any]:
        response = {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}
        return {"operationId": name, "parameters": [*parameters], "responses": response}

    return {
        "openapi": "3.1.0",
        "info": {"title": "Made", "version": "1"},
        "servers": [{"url": "https://made.example"}],
        "paths": {
            "/accounts/{account}/users/{user}": {
                "get": operation("getUser", USER, ACCOUNT, TENANT)
            },
            "/notes": {"get": operation("listNotes", VERSION)},
            "/bare": {"get": operation("bare")},
        },
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("shared"), document(), provider=PROVIDER)


def arrived(made: Made, operation_id: str, arguments: dict[str, Any], **options: Any) -> Any:
    request, _ = call(made, operation_id, answer={}, options=options, **arguments)
    return request


def test_the_client_has_them_for_all_calls(made: Made) -> None:
    given = {"tenant_id": "t", "account": 7, "api_version": "2025"}
    request = arrived(made, "getUser", {"user": "u"}, **given)
    assert (request.target, request.headers["xero-tenant-id"]) == ("/accounts/7/users/u", "t")
    assert arrived(made, "listNotes", {}, **given).target == "/notes?api-version=2025"
    assert arrived(made, "bare", {}, **given).target == "/bare"


def test_a_call_can_pass_another(made: Made) -> None:
    given = {"tenant_id": "t", "account": 7, "api_version": "2025"}
    other = {"user": "u", "account": 8, "xero_tenant_id": "o"}
    request = arrived(made, "getUser", other, **given)
    assert (request.target, request.headers["xero-tenant-id"]) == ("/accounts/8/users/u", "o")
    chosen = arrived(made, "listNotes", {"api_version": "2024"}, **given)
    assert chosen.target == "/notes?api-version=2024"


def test_without_any_the_call_decides(made: Made) -> None:
    request = arrived(made, "getUser", {"user": "u", "account": 8, "xero_tenant_id": "o"})
    assert (request.target, request.headers["xero-tenant-id"]) == ("/accounts/8/users/u", "o")
    assert arrived(made, "listNotes", {}).target == "/notes"


def test_an_environment_variable_is_the_default(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MADE_TENANT", "env")
    assert arrived(made, "getUser", {"user": "u"}, account=1).headers["xero-tenant-id"] == "env"
    passed = arrived(made, "getUser", {"user": "u"}, account=1, tenant_id="t")
    assert passed.headers["xero-tenant-id"] == "t"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"tenant_id": "t"}, r"pass `account` to the call, or `account` to \w+\(\)$"),
        (
            {"account": 1},
            r"pass `xero_tenant_id` to the call, or `tenant_id` to \w+\(\), or set MADE_TENANT$",
        ),
    ],
)
def test_what_is_needed_and_missing(made: Made, given: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        arrived(made, "getUser", {"user": "u"}, **given)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ('parameter = "Xero-Tennant"', "/0/parameter: no operation has a parameter 'Xero-Tennant'"),
        ('parameter = "user"\nargument = "timeout"', "/0/argument: the client already has an arg"),
    ],
)
def test_what_cannot_be_shared(tmp_path: Path, lines: str, message: str) -> None:
    provider = PROVIDER.partition("[[client_argument]]")[0]
    with pytest.raises(GenerationError, match=message):
        make(tmp_path, document(), provider=f"{provider}[[client_argument]]\n{lines}\n")
