"""Credentials and security requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.plan.auth import check_served, plan_security
from clientsmith.source.toml import TomlFile
from tests.plan.building import configuration, package_of

if TYPE_CHECKING:
    from clientsmith.plan.model.package import Package

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


def served(requirements: Any, *credentials: str, **keys: Any) -> list[str]:
    """What is said of the schemes that an operation needs and nothing serves."""
    config = configuration(
        credential=[
            {"argument": credential.lower(), "scheme": credential, "env": credential.upper()}
            for credential in credentials
        ],
        **keys,
    )
    try:
        check_served(
            config, {"getThing": requirements, "open": [], "addThing": requirements}, TomlFile("p")
        )
    except GenerationError as error:
        return [str(diagnostic) for diagnostic in error.diagnostics]
    return []


@pytest.mark.parametrize(
    ("requirements", "credentials", "lacking"),
    [
        ([{"Key": []}], ("Key",), None),
        ([{"Key": []}], ("Bearer",), "`Key`"),
        ([{"Key": []}], (), "`Key`"),
        # OpenAPI 3.1, 4.8.30: one of the alternatives is enough, and an empty one needs nothing.
        ([{"Key": []}, {"Bearer": []}], ("Bearer",), None),
        ([{"Key": []}, {}], (), None),
        ([{"Key": []}, {"Bearer": []}], (), "`Key` or `Bearer`"),
        # All schemes of one alternative are needed.
        ([{"Key": [], "Bearer": []}], ("Bearer",), "`Key`"),
        ([{"Key": [], "Bearer": []}], (), "`Bearer` and `Key`"),
        ([], (), None),
    ],
)
def test_a_scheme_that_no_credential_serves(
    requirements: Any, credentials: tuple[str, ...], lacking: str | None
) -> None:
    assert served(requirements, *credentials) == (
        []
        if lacking is None
        else [
            f"p /credential: no [[credential]] covers the security scheme {lacking}, which"
            " 2 operations require (such as getThing)"
            " (add a [[credential]] for it, or remove the requirement with an overlay)"
        ]
    )


@pytest.mark.parametrize("names", [("timeout",), ("one", "one")])
def test_an_argument_that_the_client_has_already_is_an_error(names: tuple[str, ...]) -> None:
    credentials = [{"argument": name, "scheme": "Key"} for name in names]
    with pytest.raises(GenerationError, match=f"already has an argument `{names[-1]}`"):
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


def test_a_token_is_renewed_at_the_address_for_that() -> None:
    flow = {"tokenUrl": "/token", "refreshUrl": "/renew", "authorizationUrl": "/ask", "scopes": {}}
    flows = {"authorizationCode": flow, "clientCredentials": {"tokenUrl": "/own", "scopes": {}}}
    package = package_of(
        {"/things": {"get": OPERATION}},
        components={"securitySchemes": {"Login": {"type": "oauth2", "flows": flows}}},
        config={"credential": [{"argument": "token", "scheme": "Login"}]},
    )
    (credential,) = package.settings.credentials
    assert [(grant.function, grant.token_url) for grant in credential.grants] == [
        ("client_credentials", "https://shop.example/own"),
        ("refresh_token", "https://shop.example/renew"),
    ]
