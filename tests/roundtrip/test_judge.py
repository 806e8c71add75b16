"""The rounds would notice: every fault that is put in here has to be found."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.calls import prepare
from tests.roundtrip.credentials import is_authorized
from tests.roundtrip.documents import Document, Json, Operation, operations, operations_in
from tests.roundtrip.findings import request_findings
from tests.roundtrip.judge import judge_answer, judge_request
from tests.roundtrip.plans import client_of, method_of
from tests.roundtrip.rounds import blocking_rounds
from tests.roundtrip.server import Answer, Arrived, Server, running_server
from tests.roundtrip.values import Flavour, Maker

if TYPE_CHECKING:
    from collections.abc import Callable

#: An operation with a body, with read-only and write-only properties, and with a JSON answer.
_NAME = "CreateApplication"


def _operation(name: str = _NAME) -> Operation:
    return next(one for one in operations("divio") if one.name == name)


@cache
def _sent(name: str = _NAME) -> Arrived:
    """A request that is right in everything."""
    operation = _operation(name)
    call = prepare(operation, method_of(operation), Flavour.FULL)
    with running_server() as server, client_of("divio").blocking(server.url) as client:
        server.expect(*call.answers)
        result = attrgetter(call.method.public_name)(client)(*call.positional, **call.keywords)
        if call.method.pagination is not None:
            list(result)
        (arrived,) = server.arrived
    return arrived


def _without_header(arrived: Arrived, name: str) -> Arrived:
    kept = tuple(pair for pair in arrived.headers if pair[0].lower() != name.lower())
    return replace(arrived, headers=kept)


def _with_body(arrived: Arrived, **changes: Json) -> Arrived:
    return replace(arrived, body=json.dumps({**json.loads(arrived.body), **changes}).encode())


REQUEST_FAULTS: dict[str, Callable[[Arrived], Arrived]] = {
    "another method": lambda one: replace(one, method="DELETE"),
    "another path": lambda one: replace(one, target=one.target + "more/"),
    "no credential": lambda one: _without_header(one, "Authorization"),
    "another content type": lambda one: replace(
        _without_header(one, "Content-Type"),
        headers=(("Content-Type", "text/plain"), ("Authorization", "Token secret")),
    ),
    "no body": lambda one: replace(one, body=b""),
    "a body that is not JSON": lambda one: replace(one, body=b"name=shop"),
    "a property of the wrong type": lambda one: _with_body(one, name=5),
    "a null where none is allowed": lambda one: _with_body(one, slug=None),
    "a value that is not in the format": lambda one: _with_body(one, region="not a UUID"),
    "a read-only property": lambda one: _with_body(
        one, uuid="0b7e2a34-9dc0-41d1-b245-000000000000"
    ),
    "a list that is too long": lambda one: _with_body(one, tags=["tag"] * 51),
}


@pytest.mark.parametrize("fault", REQUEST_FAULTS)
def test_a_fault_in_a_request_is_found(fault: str) -> None:
    assert judge_request(_operation(), _sent()).problems == []
    assert judge_request(_operation(), REQUEST_FAULTS[fault](_sent())).problems


def test_a_missing_query_parameter_is_found() -> None:
    operation, arrived = _operation("GetEnvironmentMetrics"), _sent("GetEnvironmentMetrics")
    assert judge_request(operation, arrived).problems == []
    assert judge_request(operation, replace(arrived, target=arrived.path)).problems


ANSWER_FAULTS: dict[str, Callable[[Answer], Answer]] = {
    "a status that is not documented": lambda one: replace(one, status=418),
    "no body": lambda one: replace(one, body=b""),
    "another content type": lambda one: replace(one, media_type="text/plain"),
    "a body of another type": lambda one: replace(one, body=b"[]"),
    "a required property less": lambda one: replace(one, body=b"{}"),
}


@pytest.mark.parametrize("fault", ANSWER_FAULTS)
def test_a_fault_in_an_answer_is_found(fault: str) -> None:
    call = prepare(_operation(), method_of(_operation()), Flavour.FULL)
    (answer,) = call.answers
    assert judge_answer(_operation(), answer) == []
    assert judge_answer(_operation(), ANSWER_FAULTS[fault](answer))


class _Loses(Server):
    """Answers without one of the properties that the round counts on."""

    def answer(self, request: Arrived) -> Answer:
        return _changed(super().answer(request), lambda body: body.pop("branch", None))


class _Alters(Server):
    """Answers with another value."""

    def answer(self, request: Arrived) -> Answer:
        return _changed(super().answer(request), lambda body: body.update(name="another"))


class _Adds(Server):
    """Answers with a property that the round does not count on."""

    def answer(self, request: Arrived) -> Answer:
        return _changed(super().answer(request), lambda body: body.update(stranger=1))


class _Mistypes(Server):
    """Answers with a value that the document forbids, so that the client has to warn."""

    def answer(self, request: Arrived) -> Answer:
        return _changed(super().answer(request), lambda body: body.update(disk="much"))


def _changed(answer: Answer, change: Callable[[Json], object]) -> Answer:
    body = json.loads(answer.body)
    change(body)
    return replace(answer, body=json.dumps(body).encode())


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (_Loses, "lacks .branch"),
        (_Alters, "differs at .name"),
        (_Adds, "has .stranger"),
        (_Mistypes, "ResponseShapeWarning"),
    ],
)
def test_a_difference_in_the_result_is_found(kind: type[Server], told: str) -> None:
    with running_server(kind) as server, client_of("divio").blocking(server.url) as client:
        findings = blocking_rounds(client, _operation(), server)
    assert any(told in finding for finding in findings)


def test_a_wrong_credential_is_found() -> None:
    with running_server() as server:
        module = client_of("divio").module
        with module.Divio(base_url=server.url, api_token="another", max_retries=0) as client:
            findings = blocking_rounds(client, _operation(), server)
    assert any("Authorization" in finding for finding in findings)


SCHEMES = {
    "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "other": {"type": "apiKey", "in": "query", "name": "key"},
    "pair": {"type": "http", "scheme": "basic"},
    "token": {"type": "oauth2", "flows": {}},
}


def _made_up(content: Json = None, security: Json = ()) -> Operation:
    """An operation of a document that says nothing but this."""
    answer = {"description": "", "content": content or {}}
    data: Json = {"responses": {"200": answer}, "security": list(security)}
    paths = {"/x": {"get": data}}
    whole: Json = {"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": paths}
    whole["components"] = {"securitySchemes": SCHEMES}
    return Operation(Document("none", "none", None, whole), "get", "/x", paths["/x"], data)


@pytest.mark.filterwarnings("ignore:Unsupported scheme type")
@pytest.mark.parametrize(
    ("names", "target", "header"),
    [
        (["session"], "/x", ("Cookie", "a=b; sid=secret-session")),
        (["key"], "/x", ("x-key", "secret-key")),
        (["other"], "/x?key=secret-other", ("Accept", "*/*")),
        (["pair"], "/x", ("Authorization", "Basic c29tZWJvZHk6c2VjcmV0LXBhaXI=")),
        (["token"], "/x", ("Authorization", "Bearer secret-token")),
        (["key", "other"], "/x?key=secret-other", ("X-Key", "secret-key")),
    ],
)
def test_credentials_are_known_by_their_schemes(
    names: list[str], target: str, header: tuple[str, str]
) -> None:
    right = Arrived("GET", target, (header,), b"")
    wanted: Json = {name: [] for name in names}
    operation = _made_up(security=[{"token": ["none"], "key": []}, wanted])
    assert judge_request(operation, right).problems == []
    assert is_authorized(operation, right)
    # Those of another scheme, of one less, or of none are found.
    mistaken = ((header[0], header[1] + "x"),)
    for wrong in (
        replace(right, headers=mistaken, target=target.replace("secret-", "secret-not-")),
        replace(right, headers=(), target="/x"),
    ):
        assert not is_authorized(operation, wrong)
    for scheme in SCHEMES.keys() - set(names):
        assert not is_authorized(_made_up(security=[{scheme: []}]), right)


def test_an_answer_of_any_type_is_judged_by_what_it_is() -> None:
    operation = _made_up({"*/*": {"schema": {"type": "string"}}})
    for right in (Answer(200, b"a", "text/plain"), Answer(200, b'"a"', "application/json")):
        assert judge_answer(operation, right) == []
    assert judge_answer(operation, Answer(200, b"1", "application/json"))
    assert judge_answer(operation, Answer(200, b"a", "application/json"))


def test_the_query_of_a_path_has_to_arrive() -> None:
    operation = _operation()
    call = prepare(operation, method_of(operation), Flavour.FULL)
    path = operation.path + "?beta=true"
    data = {**operation.document.data, "paths": {path: operation.item}}
    call.operation = replace(operation, document=replace(operation.document, data=data), path=path)
    server = Server("")
    for query, problems in (("?beta=true", 0), ("?beta=false", 1), ("", 1), ("?other=1", 2)):
        server.expect(*call.answers)
        server.answer(replace(_sent(), target=_sent().target + query))
        assert len(list(request_findings(call, server))) == problems


def test_each_line_of_a_stream_is_judged() -> None:
    schema = {"type": "object", "properties": {"number": {"type": "integer"}}}
    response = {
        "description": "Lines",
        "content": {"application/stream+json": {"schema": schema}},
    }
    data = {
        "openapi": "3.0.3",
        "info": {"title": "Lines", "version": "1"},
        "paths": {"/lines": {"get": {"responses": {"200": response}}}},
    }
    (operation,) = operations_in(Document("none", "none", None, data))
    lines = (b'{"number": 1}\n{"number": 2}\n', b'{"number": 1}\n{"number": "two"}\n', b"not JSON")
    found = [judge_answer(operation, Answer(200, one, "application/stream+json")) for one in lines]
    assert [bool(one) for one in found] == [False, True, True]


def test_an_exception_that_is_not_needed_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "tests.roundtrip.findings.is_unread", lambda document, one, value: one["name"] == "page"
    )
    with running_server() as server, client_of("divio").blocking(server.url) as client:
        findings = blocking_rounds(client, _operation("ListApplications"), server)
    assert any("can read" in finding for finding in findings)


def test_the_future_is_not_in_the_documents() -> None:
    operation = _operation("ListApplications")
    call = prepare(operation, method_of(operation), Flavour.FUTURE)
    assert b"from_the_future" in call.answers[0].body
    enumeration = {"type": "string", "enum": ["on", "off"]}
    maker = Maker(operation.document, "response", Flavour.FUTURE)
    assert maker.problems(enumeration, maker.make(enumeration))
