"""Credentials: what operations ask for, and the schemes."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import Case, Data, document, documents, operation


def _schemes(**schemes: Data) -> Data:
    return document(operation(), components={"securitySchemes": schemes})


def _key(**parts: Any) -> Data:
    return {"type": "apiKey", "in": "header", "name": "X-Key", **parts}


def _oauth(flow: str = "clientCredentials", **parts: Any) -> Data:
    flow_object = {"tokenUrl": "https://things.example/token", "scopes": {"read": "Read."}, **parts}
    return {"type": "oauth2", "flows": {flow: flow_object}}


def _secured(*requirements: Data) -> Data:
    schemes = {"key": _key(), "token": {"type": "http", "scheme": "bearer"}, "oauth": _oauth()}
    secured = operation(security=list(requirements))
    return document(secured, components={"securitySchemes": schemes})


def _with_scheme(name: str, *requirements: Data) -> Data:
    schemes = {name: _key(), "token": {"type": "http", "scheme": "bearer"}}
    secured = operation(security=list(requirements))
    return document(secured, components={"securitySchemes": schemes})


CASES: dict[str, Case] = {
    "a credential": documents(_secured(), _secured({"key": []}), "security-added"),
    "a credential that is not needed": documents(
        _secured(), _secured({}, {"key": []}), "optional-security-added"
    ),
    "no credential, in other words": documents(_secured(), _secured({})),
    "a credential if you like": documents(
        _secured({"key": []}), _secured({"key": []}, {}), "security-became-optional"
    ),
    "another way": documents(
        _secured({"key": []}), _secured({"key": []}, {"token": []}), "security-alternative-added"
    ),
    "another credential": documents(
        _secured({"key": []}),
        _secured({"token": []}),
        "security-alternative-added",
        "security-alternative-removed",
    ),
    "a scope": documents(
        _secured({"oauth": []}), _secured({"oauth": ["read"]}), "security-scope-added"
    ),
    "in another order": documents(
        _secured({"token": []}, {"key": []}), _secured({"key": []}, {"token": []})
    ),
    "a scheme": documents(_schemes(), _schemes(key=_key()), "security-scheme-added"),
    "another name of a scheme": documents(
        _schemes(key=_key()), _schemes(secret=_key()), "security-scheme-renamed"
    ),
    "one scheme for two that are alike": documents(
        _schemes(key=_key(), other=_key()),
        _schemes(secret=_key()),
        "security-scheme-added",
        *("security-scheme-removed",) * 2,
    ),
    "another name of a scheme, and another way": documents(
        _with_scheme("key", {"key": []}),
        _with_scheme("secret", {"token": []}),
        "security-scheme-renamed",
        "security-alternative-added",
        "security-alternative-removed",
    ),
    "type of a scheme": documents(
        _schemes(key=_key()),
        _schemes(key={"type": "http", "scheme": "bearer"}),
        "security-scheme-type-changed",
    ),
    "place of a key": documents(
        _schemes(key=_key()),
        _schemes(key=_key(**{"in": "query"})),
        "security-scheme-location-changed",
    ),
    "name of a key": documents(
        _schemes(key=_key()), _schemes(key=_key(name="key")), "security-scheme-parameter-changed"
    ),
    "scheme of HTTP": documents(
        _schemes(key={"type": "http", "scheme": "basic"}),
        _schemes(key={"type": "http", "scheme": "Bearer"}),
        "security-scheme-http-scheme-changed",
    ),
    "format of a token": documents(
        _schemes(key={"type": "http", "scheme": "bearer"}),
        _schemes(key={"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}),
        "security-scheme-bearer-format-changed",
    ),
    "flow": documents(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth("password")),
        "oauth-flow-added",
        "oauth-flow-removed",
    ),
    "token URL": documents(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth(tokenUrl="https://things.example/tokens")),
        "oauth-token-url-changed",
    ),
    "refresh URL": documents(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth(refreshUrl="https://things.example/refresh")),
        "oauth-refresh-url-changed",
    ),
    "authorization URL": documents(
        _schemes(oauth=_oauth("implicit", authorizationUrl="https://things.example/a")),
        _schemes(oauth=_oauth("implicit", authorizationUrl="https://things.example/b")),
        "oauth-authorization-url-changed",
    ),
    "OpenID Connect": documents(
        _schemes(id={"type": "openIdConnect", "openIdConnectUrl": "https://things.example/a"}),
        _schemes(id={"type": "openIdConnect", "openIdConnectUrl": "https://things.example/b"}),
        "openid-connect-url-changed",
    ),
    "scope of a scheme": documents(
        _schemes(oauth=_oauth(scopes={})), _schemes(oauth=_oauth()), "oauth-scope-added"
    ),
    "words of a scope": documents(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth(scopes={"read": "Read it."})),
        "oauth-scope-description-changed",
    ),
    "words of a scheme": documents(
        _schemes(key=_key()),
        _schemes(key=_key(description="Ask for one.")),
        "security-scheme-description-changed",
    ),
}
