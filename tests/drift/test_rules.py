"""Every rule about what is not a schema, on the smallest pair of documents, in both directions."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.drift.rules import RULES, SUBJECTS
from tests.drift.documents import changes, facts, mirrored, names

Data = dict[str, Any]
_JSON = "application/json"


def _document(operation: Data | None = None, *, path: str = "/things", **parts: Any) -> Data:
    paths = {path: {"get": operation}} if operation is not None else {}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": paths,
        **copy.deepcopy(parts),
    }


def _operation(**parts: Any) -> Data:
    return {"operationId": "getThings", "responses": {"204": {"description": ""}}, **parts}


def _parameter(**parts: Any) -> Data:
    given = {"name": "limit", "in": "query", "schema": {"type": "integer"}, **parts}
    return _operation(
        parameters=[{key: value for key, value in given.items() if value is not None}]
    )


def _list(**parts: Any) -> Data:
    return _parameter(schema={"type": "array", "items": {"type": "string"}}, **parts)


def _body(content: Data | None = None, **parts: Any) -> Data:
    content = content if content is not None else {_JSON: _value("string")}
    return _operation(requestBody={"content": content, **parts})


def _value(kind: str) -> Data:
    return {"schema": {"type": kind}}


def _form(**encoding: Any) -> Data:
    schema = {
        "type": "object",
        "properties": {"tags": {"type": "array", "items": {"type": "string"}}},
    }
    media = {"schema": schema, "encoding": {"tags": encoding}}
    return _body({"multipart/form-data": media})


def _part_header(value: str) -> Data:
    return {"X-Kind": {"schema": {"type": "string", "enum": [value]}}}


def _answer(*content: str, status: str = "200", **parts: Any) -> Data:
    made = {"description": "", "content": {one: _value("string") for one in content}, **parts}
    return _responses({status: made})


def _responses(responses: Data) -> Data:
    return _operation(responses=responses)


def _response(*content: str, kind: str = "string") -> Data:
    return {"description": "", "content": {one: _value(kind) for one in content}}


def _header(**parts: Any) -> Data:
    return _answer(headers={"X-Total": {"schema": {"type": "integer"}, **parts}})


def _schemes(**schemes: Data) -> Data:
    return _document(_operation(), components={"securitySchemes": schemes})


def _key(**parts: Any) -> Data:
    return {"type": "apiKey", "in": "header", "name": "X-Key", **parts}


def _oauth(flow: str = "clientCredentials", **parts: Any) -> Data:
    given = {"tokenUrl": "https://things.example/token", "scopes": {"read": "Read."}, **parts}
    return {"type": "oauth2", "flows": {flow: given}}


def _secured(*requirements: Data) -> Data:
    schemes = {"key": _key(), "token": {"type": "http", "scheme": "bearer"}, "oauth": _oauth()}
    operation = _operation(security=list(requirements))
    return _document(operation, components={"securitySchemes": schemes})


def _with_scheme(name: str, *requirements: Data) -> Data:
    schemes = {name: _key(), "token": {"type": "http", "scheme": "bearer"}}
    operation = _operation(security=list(requirements))
    return _document(operation, components={"securitySchemes": schemes})


def _servers(*servers: Data | str) -> Data:
    listed = [{"url": one} if isinstance(one, str) else one for one in servers]
    return {**_document(_operation()), "servers": listed}


def _region(url: str = "https://{region}.things.example", **variable: Any) -> Data:
    return _servers({"url": url, "variables": {"region": {"default": "eu", **variable}}})


def _sent(media_type: str = _JSON, **parts: Any) -> Data:
    body = {"content": {media_type: _value("string")}}
    return {"requestBody": body, "responses": {"200": {"description": "Done."}}, **parts}


def _webhook(method: str = "post", **parts: Any) -> Data:
    return _document(_operation(), webhooks={"thingMade": {method: _sent(**parts)}})


def _told(**schema: Any) -> list[Data]:
    return [{"name": "X-Event", "in": "header", "schema": {"type": "string", **schema}}]


def _calling_back(*expressions: str) -> Data:
    callbacks = {"made": {one: {"post": _sent()} for one in expressions}} if expressions else {}
    return _document(_operation(callbacks=callbacks))


def _linked(link: Data | None, beside: Data | None = None) -> Data:
    response = {"description": "", **({"links": {"again": link}} if link else {})}
    document = _document(_responses({"204": response}))
    document["paths"].update(beside or {})
    return document


def _simple(before: Data, after: Data, *rules: str) -> tuple[Data, Data, tuple[str, ...]]:
    return _document(before), _document(after), rules


def _case(before: Data, after: Data, *rules: str) -> tuple[Data, Data, tuple[str, ...]]:
    return before, after, rules


_PART = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_TO = "{$request.query.to}"
_OTHER = {"/other": {"get": _operation(operationId="other")}}

CASES: dict[str, tuple[Data, Data, tuple[str, ...]]] = {
    # Operations.
    "added": _case(_document(), _document(_operation()), "operation-added"),
    "added and deprecated": _case(
        _document(), _document(_operation(deprecated=True)), "deprecated-operation-added"
    ),
    "added, its end is over": _case(
        _document(),
        _document(_operation(**{"x-sunset": "2025-12-31"})),
        "deprecated-operation-added",
    ),
    "added, its end is to come": _case(
        _document(),
        _document(_operation(**{"deprecated": True, "x-sunset": "2026-06-30"})),
        "operation-with-sunset-added",
    ),
    "moved": _case(
        _document(_operation()), _document(_operation(), path="/v2/things"), "operation-moved"
    ),
    "another method": _case(
        _document(_operation()),
        {**_document(), "paths": {"/things": {"post": _operation()}}},
        "operation-moved",
    ),
    "taken for another": _case(
        _document({"responses": {}}),
        _document({"responses": {}}, path="/other"),
        "operation-added",
        "operation-removed",
    ),
    "another id": _simple(_operation(), _operation(operationId="list"), "operation-id-changed"),
    "an id": _simple(
        {"responses": {}}, {"operationId": "list", "responses": {}}, "operation-id-added"
    ),
    "summary": _simple(
        _operation(summary="A."), _operation(summary="B."), "operation-summary-changed"
    ),
    "description": _simple(
        _operation(), _operation(description="B."), "operation-description-changed"
    ),
    "other line breaks": _simple(
        _operation(description="One\ntwo."), _operation(description="One two.\n")
    ),
    "documentation": _simple(
        _operation(externalDocs={"url": "https://things.example/a"}),
        _operation(externalDocs={"url": "https://things.example/b"}),
        "operation-documentation-moved",
    ),
    "another tag": _simple(
        _operation(tags=["a"]),
        _operation(tags=["b"]),
        "operation-tag-added",
        "operation-tag-removed",
    ),
    "a link": _case(_linked(None), _linked({"operationId": "getThings"}), "link-added"),
    "another link": _case(
        _linked({"operationId": "getThings"}),
        _linked({"operationId": "getThings", "description": "Again."}),
        "link-changed",
    ),
    "a link to another": _case(
        _linked({"operationId": "other"}, beside=_OTHER),
        _linked({"operationId": "getThings"}, beside=_OTHER),
        "link-changed",
    ),
    # Deprecation.
    "deprecated": _simple(_operation(), _operation(deprecated=True), "operation-deprecated"),
    "an end date": _simple(
        _operation(deprecated=True),
        _operation(**{"deprecated": True, "x-sunset": "2027-01-01"}),
        "operation-sunset-added",
    ),
    "an earlier end": _simple(
        _operation(**{"x-sunset": "2027-01-01"}),
        _operation(**{"x-sunset": "2026-12-31T00:00:00Z"}),
        "operation-sunset-brought-forward",
    ),
    "no date": _simple(
        _operation(**{"x-sunset": "2027-01-01"}),
        _operation(**{"x-sunset": "soon"}),
        "operation-sunset-changed",
    ),
    "deprecated parameter": _simple(
        _parameter(), _parameter(deprecated=True), "parameter-deprecated"
    ),
    "end of a parameter": _simple(
        _parameter(), _parameter(**{"x-sunset": "2027-01-01"}), "parameter-sunset-added"
    ),
    "later end of a parameter": _simple(
        _parameter(**{"x-sunset": "2027-01-01"}),
        _parameter(**{"x-sunset": "2028-01-01"}),
        "parameter-sunset-postponed",
    ),
    "other end of a parameter": _simple(
        _parameter(**{"x-sunset": "late"}),
        _parameter(**{"x-sunset": "later"}),
        "parameter-sunset-changed",
    ),
    # Parameters.
    "optional parameter": _simple(_operation(), _parameter(), "optional-parameter-added"),
    "required parameter": _simple(
        _operation(), _parameter(required=True), "required-parameter-added"
    ),
    "deprecated parameter comes": _simple(
        _operation(), _parameter(deprecated=True), "deprecated-parameter-added"
    ),
    "header in other letters": _simple(
        _parameter(**{"name": "X-Limit", "in": "header"}),
        _parameter(**{"name": "x-limit", "in": "header"}),
    ),
    "moved parameter": _simple(
        _parameter(), _parameter(**{"in": "header", "style": "simple"}), "parameter-moved"
    ),
    "part of a path": _case(
        _document(_operation(parameters=[_PART]), path="/things/{id}"),
        _document(_operation(parameters=[{**_PART, "name": "key"}]), path="/things/{key}"),
        "path-parameter-renamed",
    ),
    "parts of a path in another order": _case(
        _document(_operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/a/{id}/{key}"),
        _document(_operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/b/{key}/{id}"),
        "operation-moved",
    ),
    "required": _simple(_parameter(), _parameter(required=True), "parameter-became-required"),
    "style": _simple(
        _list(), _list(style="pipeDelimited", explode=True), "parameter-style-changed"
    ),
    "explode": _simple(_list(), _list(explode=False), "parameter-explode-changed"),
    "said as it is": _simple(_list(), _list(style="form", explode=True, required=False)),
    "style of a single value": _simple(_parameter(), _parameter(explode=False)),
    "style in a path": _case(
        _document(_operation(parameters=[_PART]), path="/things/{id}"),
        _document(_operation(parameters=[{**_PART, "style": "label"}]), path="/things/{id}"),
        "parameter-style-changed",
    ),
    "reserved characters": _simple(
        _parameter(), _parameter(allowReserved=True), "parameter-allow-reserved-changed"
    ),
    "empty": _simple(
        _parameter(), _parameter(allowEmptyValue=True), "parameter-empty-value-allowed"
    ),
    "content": _simple(
        _parameter(),
        _parameter(schema=None, content={_JSON: _value("integer")}),
        "parameter-content-changed",
    ),
    "other content": _simple(
        _parameter(schema=None, content={"text/plain": _value("integer")}),
        _parameter(schema=None, content={_JSON: _value("integer")}),
        *["parameter-content-changed"] * 2,
    ),
    "words of a parameter": _simple(
        _parameter(), _parameter(description="How many."), "parameter-description-changed"
    ),
    # Request bodies.
    "body": _simple(_operation(), _body(), "optional-request-body-added"),
    "required body": _simple(_operation(), _body(required=True), "required-request-body-added"),
    "body becomes required": _simple(_body(), _body(required=True), "request-body-became-required"),
    "media type": _simple(
        _body(),
        _body({_JSON: _value("string"), "text/plain": _value("string")}),
        "request-media-type-added",
    ),
    "another media type": _simple(
        _body(),
        _body({"text/plain": _value("string")}),
        "request-media-type-added",
        "request-media-type-removed",
    ),
    "another kind of JSON": _simple(
        _body(),
        _body({"application/merge-patch+json": _value("string")}),
        "request-media-type-changed",
    ),
    "a media type without a name": _simple(
        _body({"": _value("string")}), _body({"": _value("string")})
    ),
    "a charset": _simple(_body(), _body({f"{_JSON}; charset=utf-8": _value("string")})),
    "type of a part": _simple(
        _form(), _form(contentType="text/csv"), "request-encoding-content-type-changed"
    ),
    "style of a part": _simple(
        _form(), _form(style="pipeDelimited"), "request-encoding-style-changed"
    ),
    "explode of a part": _simple(_form(), _form(explode=False), "request-encoding-explode-changed"),
    "reserved characters of a part": _simple(
        _form(), _form(allowReserved=True), "request-encoding-allow-reserved-changed"
    ),
    "header of a part": _simple(
        _form(), _form(headers=_part_header("a")), "request-encoding-header-added"
    ),
    "other header of a part": _simple(
        _form(headers=_part_header("a")),
        _form(headers=_part_header("b")),
        "request-encoding-header-changed",
    ),
    "words of a body": _simple(_body(), _body(description="It."), "body-description-changed"),
    # Responses.
    "another success": _simple(
        _answer(_JSON),
        _responses({"200": _response(_JSON), "204": {"description": ""}}),
        "success-response-added",
    ),
    "a success alike": _simple(
        _answer(_JSON),
        _responses({"200": _response(_JSON), "201": _response(_JSON)}),
        "alike-success-response-added",
    ),
    "another status": _simple(
        _answer(_JSON), _answer(_JSON, status="201"), "success-status-changed"
    ),
    "a status for the default": _simple(
        _answer(_JSON, status="default"), _answer(_JSON), "success-status-changed"
    ),
    "a success beside the default": _simple(
        _answer(_JSON, status="default"),
        _responses({"200": _response(_JSON), "default": _response(_JSON)}),
        "alike-success-response-added",
    ),
    "an error": _simple(
        _operation(),
        _responses({"204": {"description": ""}, "404": _response(_JSON)}),
        "error-response-added",
    ),
    "content of an answer": _simple(_answer(), _answer(_JSON), "response-body-added"),
    "content of an error": _simple(
        _responses({"204": {"description": ""}, "404": _response()}),
        _responses({"204": {"description": ""}, "404": _response(_JSON)}),
        "error-response-body-added",
    ),
    "media type of an answer": _simple(
        _answer(_JSON), _answer(_JSON, "text/plain"), "response-media-type-added"
    ),
    "media type of an error": _simple(
        _responses({"204": {"description": ""}, "404": _response(_JSON)}),
        _responses({"204": {"description": ""}, "404": _response(_JSON, "text/plain")}),
        "error-media-type-added",
    ),
    "another kind of JSON in an answer": _simple(
        _answer(_JSON), _answer("application/hal+json"), "response-media-type-changed"
    ),
    "header": _simple(_answer(), _header(), "optional-response-header-added"),
    "header always": _simple(_answer(), _header(required=True), "required-response-header-added"),
    "header becomes required": _simple(
        _header(), _header(required=True), "response-header-became-required"
    ),
    "deprecated header": _simple(_header(), _header(deprecated=True), "response-header-deprecated"),
    "words of a header": _simple(
        _header(), _header(description="How many."), "header-description-changed"
    ),
    "words of an answer": _simple(
        _operation(),
        _responses({"204": {"description": "Done."}}),
        "response-description-changed",
    ),
    # Security.
    "a credential": _case(_secured(), _secured({"key": []}), "security-added"),
    "a credential that is not needed": _case(
        _secured(), _secured({}, {"key": []}), "optional-security-added"
    ),
    "no credential, in other words": _case(_secured(), _secured({})),
    "a credential if you like": _case(
        _secured({"key": []}), _secured({"key": []}, {}), "security-became-optional"
    ),
    "another way": _case(
        _secured({"key": []}), _secured({"key": []}, {"token": []}), "security-alternative-added"
    ),
    "another credential": _case(
        _secured({"key": []}),
        _secured({"token": []}),
        "security-alternative-added",
        "security-alternative-removed",
    ),
    "a scope": _case(
        _secured({"oauth": []}), _secured({"oauth": ["read"]}), "security-scope-added"
    ),
    "in another order": _case(
        _secured({"token": []}, {"key": []}), _secured({"key": []}, {"token": []})
    ),
    "a scheme": _case(_schemes(), _schemes(key=_key()), "security-scheme-added"),
    "another name of a scheme": _case(
        _schemes(key=_key()), _schemes(secret=_key()), "security-scheme-renamed"
    ),
    "another name of a scheme, and another way": _case(
        _with_scheme("key", {"key": []}),
        _with_scheme("secret", {"token": []}),
        "security-scheme-renamed",
        "security-alternative-added",
        "security-alternative-removed",
    ),
    "type of a scheme": _case(
        _schemes(key=_key()),
        _schemes(key={"type": "http", "scheme": "bearer"}),
        "security-scheme-type-changed",
    ),
    "place of a key": _case(
        _schemes(key=_key()),
        _schemes(key=_key(**{"in": "query"})),
        "security-scheme-location-changed",
    ),
    "name of a key": _case(
        _schemes(key=_key()), _schemes(key=_key(name="key")), "security-scheme-parameter-changed"
    ),
    "scheme of HTTP": _case(
        _schemes(key={"type": "http", "scheme": "basic"}),
        _schemes(key={"type": "http", "scheme": "Bearer"}),
        "security-scheme-http-scheme-changed",
    ),
    "format of a token": _case(
        _schemes(key={"type": "http", "scheme": "bearer"}),
        _schemes(key={"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}),
        "security-scheme-bearer-format-changed",
    ),
    "flow": _case(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth("password")),
        "oauth-flow-added",
        "oauth-flow-removed",
    ),
    "token URL": _case(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth(tokenUrl="https://things.example/tokens")),
        "oauth-token-url-changed",
    ),
    "refresh URL": _case(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth(refreshUrl="https://things.example/refresh")),
        "oauth-refresh-url-changed",
    ),
    "authorization URL": _case(
        _schemes(oauth=_oauth("implicit", authorizationUrl="https://things.example/a")),
        _schemes(oauth=_oauth("implicit", authorizationUrl="https://things.example/b")),
        "oauth-authorization-url-changed",
    ),
    "OpenID Connect": _case(
        _schemes(id={"type": "openIdConnect", "openIdConnectUrl": "https://things.example/a"}),
        _schemes(id={"type": "openIdConnect", "openIdConnectUrl": "https://things.example/b"}),
        "openid-connect-url-changed",
    ),
    "scope of a scheme": _case(
        _schemes(oauth=_oauth(scopes={})), _schemes(oauth=_oauth()), "oauth-scope-added"
    ),
    "words of a scope": _case(
        _schemes(oauth=_oauth()),
        _schemes(oauth=_oauth(scopes={"read": "Read it."})),
        "oauth-scope-description-changed",
    ),
    "words of a scheme": _case(
        _schemes(key=_key()),
        _schemes(key=_key(description="Ask for one.")),
        "security-scheme-description-changed",
    ),
    # Servers.
    "another server": _case(
        _servers("https://a.example"), _servers("https://b.example"), "default-server-changed"
    ),
    "servers in another order": _case(
        _servers("https://a.example", "https://b.example"),
        _servers("https://b.example", "https://a.example"),
        "default-server-changed",
    ),
    "one more server": _case(
        _servers("https://a.example"),
        _servers("https://a.example", "https://b.example"),
        "server-added",
    ),
    "words of a server": _case(
        _servers("https://a.example"),
        _servers({"url": "https://a.example", "description": "Live."}),
        "server-description-changed",
    ),
    "variable": _case(_servers("https://eu.things.example"), _region(), "server-variable-added"),
    "default of a variable": _case(
        _region(),
        _region(default="us"),
        "default-server-changed",
        "server-variable-default-changed",
    ),
    "value of a variable": _case(
        _region(enum=["eu"]), _region(enum=["eu", "us"]), "server-variable-value-added"
    ),
    "listed values": _case(_region(), _region(enum=["eu"]), "server-variable-restricted"),
    "server of an operation": _simple(
        _operation(),
        _operation(servers=[{"url": "https://files.example"}]),
        "operation-server-changed",
    ),
    # Webhooks and callbacks.
    "webhook": _case(_document(_operation()), _webhook(), "webhook-added"),
    "method of a webhook": _case(_webhook(), _webhook("put"), "webhook-method-changed"),
    "media type of a webhook": _case(
        _webhook(), _webhook(media_type="text/plain"), "webhook-media-type-changed"
    ),
    "header of a webhook": _case(_webhook(), _webhook(parameters=_told()), "webhook-header-added"),
    "values of a header": _case(
        _webhook(parameters=_told(enum=["made"])),
        _webhook(parameters=_told(enum=["made", "gone"])),
        "webhook-header-values-changed",
    ),
    "answer": _case(
        _webhook(),
        _webhook(responses={"200": {"description": "Done."}, "410": {"description": "No more."}}),
        "webhook-answer-added",
    ),
    "words of a webhook": _case(
        _webhook(), _webhook(description="It is."), "webhook-description-changed"
    ),
    "deprecated webhook": _case(_webhook(), _webhook(deprecated=True), "webhook-deprecated"),
    "callback": _case(_calling_back(), _calling_back(_TO), "callback-added"),
    "address of a callback": _case(
        _calling_back(_TO),
        _calling_back("{$request.query.back}"),
        "callback-expression-changed",
    ),
    "another address of a callback": _case(
        _calling_back(_TO), _calling_back(_TO, "{$request.query.back}"), "callback-added"
    ),
    # The document.
    "version": _case(
        _document(), _document(info={"title": "Things", "version": "2"}), "document-version-changed"
    ),
    "title": _case(
        _document(), _document(info={"title": "Thing", "version": "1"}), "title-changed"
    ),
    "words": _case(
        _document(),
        _document(info={"title": "Things", "version": "1", "description": "All."}),
        "description-changed",
    ),
    "documentation of all": _case(
        _document(),
        _document(externalDocs={"url": "https://things.example/docs"}),
        "documentation-moved",
    ),
    "tag": _case(_document(), _document(tags=[{"name": "a"}]), "tag-added"),
    "words of a tag": _case(
        _document(tags=[{"name": "a"}]),
        _document(tags=[{"name": "a", "description": "All."}]),
        "tag-description-changed",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_pair(case: str) -> None:
    before, after, rules = CASES[case]
    found = changes(before, after)
    assert names(found) == sorted(rules)
    assert facts(changes(after, before)) == mirrored(found)
    assert changes(before, before) == changes(after, after) == ()


def test_every_rule_is_shown() -> None:
    shown = {name for _, _, rules in CASES.values() for name in rules}
    shown |= {RULES[name].mirror for name in shown}
    listed = {
        rule.name for subject, rules in SUBJECTS.items() if subject != "Schemas" for rule in rules
    }
    assert shown == listed


def test_rules_have_names_of_their_own_and_mirrors() -> None:
    listed = [rule for rules in SUBJECTS.values() for rule in rules]
    assert len(listed) == len(RULES) >= 80
    for rule in listed:
        assert RULES[rule.mirror].mirror == rule.name
        assert rule.says and not rule.says.endswith(".") and rule.means.endswith(".")
