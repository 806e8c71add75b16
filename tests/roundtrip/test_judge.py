"""The rounds would notice: every fault that is put in here has to be found."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.calls import prepare
from tests.roundtrip.documents import Json, Operation, operations
from tests.roundtrip.exceptions import Exempt
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


def test_an_exception_that_is_not_needed_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    exempt = {"ListApplications": Exempt("the library can read this", frozenset({"page"}))}
    monkeypatch.setattr("tests.roundtrip.findings.EXCEPTIONS", {"divio": exempt})
    with running_server() as server, client_of("divio").blocking(server.url) as client:
        findings = blocking_rounds(client, _operation("ListApplications"), server)
    assert any("not needed any more" in finding for finding in findings)


def test_the_future_is_not_in_the_documents() -> None:
    operation = _operation("ListApplications")
    call = prepare(operation, method_of(operation), Flavour.FUTURE)
    assert b"from_the_future" in call.answers[0].body
    enumeration = {"type": "string", "enum": ["on", "off"]}
    maker = Maker(operation.document, "response", Flavour.FUTURE)
    assert maker.problems(enumeration, maker.make(enumeration))
