"""Credentials and security requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.diagnostics import GenerationError
from generator.plan.auth import plan_security
from tests.plan.building import package_of

if TYPE_CHECKING:
    from generator.plan.model.package import Package

OPERATION = {
    "operationId": "doThing",
    "tags": ["Things"],
    "responses": {"204": {"description": ""}},
}
SCHEMES = {
    "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "Bearer": {"type": "http", "scheme": "bearer"},
    "Mutual": {"type": "mutualTLS"},
}


def plan(scheme: str, **parts: Any) -> Package:
    return package_of(
        {"/things": {"get": OPERATION}},
        components={"securitySchemes": SCHEMES},
        config={"credential": [{"argument": "token", "scheme": scheme, "prefix": "Token "}]},
        **parts,
    )


def test_a_scheme_with_a_credential() -> None:
    settings = plan("Key", security=[{"Key": []}]).settings
    (scheme,) = settings.schemes
    assert (scheme.kind, scheme.parameter, scheme.location, scheme.prefix) == (
        "ApiKey",
        "X-Key",
        "header",
        "Token ",
    )
    assert settings.security == (("Key",),)


@pytest.mark.parametrize("scheme", ["Kye", "Mutual"])
def test_a_credential_for_a_scheme_that_cannot_be_used_is_an_error(scheme: str) -> None:
    with pytest.raises(GenerationError, match=f"no usable security scheme `{scheme}`"):
        plan(scheme)


@pytest.mark.parametrize("names", [("timeout",), ("one", "one")])
def test_an_argument_that_the_client_has_already_is_an_error(names: tuple[str, ...]) -> None:
    credentials = [{"argument": name, "scheme": "Key"} for name in names]
    with pytest.raises(GenerationError, match=f"has another argument `{names[-1]}`"):
        package_of(
            {"/things": {"get": OPERATION}},
            components={"securitySchemes": SCHEMES},
            config={"credential": credentials},
        )


@pytest.mark.parametrize(
    ("requirements", "expected"),
    [
        ([], ()),
        ([{"Key": []}, {"Bearer": []}], (("Bearer",),)),
        ([{}, {"Bearer": []}], (("Bearer",), ())),
        ([{"Key": []}], (("Key",),)),
        ([{"Key": [], "Bearer": []}, {"Bearer": []}], (("Bearer",),)),
    ],
)
def test_alternatives(requirements: list[dict[str, list[str]]], expected: Any) -> None:
    assert plan_security(requirements, frozenset({"Bearer"})) == expected
