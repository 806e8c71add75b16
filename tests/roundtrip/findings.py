"""What is wrong with a call: what arrived, what came back, and whether it is of the right type."""

from __future__ import annotations

import builtins
import datetime as dt
import json
import sys
import typing
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args
from urllib.parse import parse_qsl, urlsplit

from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.roundtrip.calls import Call, content_for, form_pairs, query_pairs
from tests.roundtrip.credentials import CREDENTIALS, is_authorized
from tests.roundtrip.exceptions import is_unread
from tests.roundtrip.judge import Verdict, judge_answer, judge_request
from tests.roundtrip.multipart import is_multipart, part_findings, parts_of
from tests.roundtrip.values import Flavour

if typing.TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.roundtrip.documents import Json
    from tests.roundtrip.server import Arrived, Server

_ANY: TypeAdapter[Any] = TypeAdapter(Any)


@dataclass(frozen=True)
class Outcome:
    """What a call gave: a result, or the items of a list with the body of its first page."""

    result: Any
    page: Any = None


def request_findings(call: Call, server: Server) -> Iterator[str]:
    """What is wrong with the requests that arrived, and with the answer they got."""
    if not server.arrived:
        yield "no request arrived"
        return
    first, *more = server.arrived
    yield from _request(call, first, frozenset())
    for arrived in more:
        # The following page is asked for by what the first one said.
        yield from _request(call, arrived, frozenset(dict(_settings(call)).values()))
    if call.flavour is Flavour.FUTURE or not call.operation.documents_success:
        # The document does not know it (yet), which is the point.
        return
    answer = call.answers[0]
    yield from (f"the answer: {problem}" for problem in judge_answer(call.operation, answer))


def _settings(call: Call) -> Iterator[tuple[str, str]]:
    pagination = call.method.pagination
    for name, value in pagination.settings if pagination else ():
        if isinstance(value, str):
            yield name, value


def _request(call: Call, arrived: Arrived, moving: frozenset[str]) -> Iterator[str]:
    """Everything that is wrong with a request; `moving` parameters differ from page to page."""
    unseen, pairs = _exempt(call)
    if call.method.server is not None:
        # The judge knows one server; that of the operation has a path of its own.
        own = urlsplit(call.method.server).path
        arrived = replace(arrived, target=arrived.target.removeprefix(own))
    verdict = judge_request(call.operation, arrived, unseen, frozenset(name for name, _ in pairs))
    yield from verdict.problems
    yield from _parameters(call, arrived, verdict, moving)
    yield from _body(call, arrived)
    yield from _authorization(call, arrived)
    accepted = arrived.header("Accept") or ""
    wanted = call.answers[0].media_type
    _, response = call.operation.successes[call.success]
    of_any_type = "*/*" in response.get("content", {}) and accepted == "*/*"
    if wanted and wanted not in accepted and not of_any_type:
        yield f"Accept is {accepted!r}, the answer comes as {wanted}"
    if pairs and not moving:
        alone = judge_request(call.operation, arrived)
        if not alone.problems and all(
            alone.parameters["query"].get(name) == call.parameters["query"][name] for name in unseen
        ):
            yield "the library can read the parameters that it is spared"


def _exempt(call: Call) -> tuple[frozenset[str], list[tuple[str, str]]]:
    """The parameters that the library cannot read, and the pairs they have to travel as."""
    values = call.parameters.get("query", {})
    unread = [
        one
        for one in call.operation.parameters
        if one["in"] == "query"
        and one["name"] in values
        and is_unread(call.operation.document, one, values[one["name"]])
    ]
    pairs = [pair for one in unread for pair in query_pairs(one, values[one["name"]])]
    return frozenset(one["name"] for one in unread), pairs


def _parameters(
    call: Call, arrived: Arrived, verdict: Verdict, moving: frozenset[str]
) -> Iterator[str]:
    unseen, wanted = _exempt(call)
    sent = call.parameters.get("query", {})
    arrived_pairs = parse_qsl(arrived.query, keep_blank_values=True)
    names = {name for name, _ in wanted}
    # What a path says behind its question mark is a part of every request.
    fixed = parse_qsl(call.operation.fixed_query, keep_blank_values=True)
    for pair in fixed:
        if pair not in arrived_pairs:
            yield f"the query lacks {pair} of the path"
    got = [pair for pair in arrived_pairs if pair[0] in names]
    if sorted(got) != sorted(wanted):
        yield f"the query has {got}, not {wanted}"
    for name, _ in arrived_pairs:
        known = name in sent or any(name.startswith(f"{one}[") for one in sent)
        if not known and name not in names | dict(fixed).keys() | moving:
            yield f"the query has {name}, which nobody asked for"
    for place, values in call.parameters.items():
        for name, value in values.items():
            if place == "query" and (name in moving or name in unseen):
                continue
            seen = verdict.parameters.get(place, {}).get(name)
            if seen != value:
                yield f"the {place} parameter {name} arrived as {seen!r}, not as {value!r}"


def _body(call: Call, arrived: Arrived) -> Iterator[str]:
    if not call.has_body:
        if arrived.body:
            yield f"a body came that nobody asked for: {arrived.body[:200]!r}"
        return
    assert call.method.body is not None
    assert call.operation.request_body is not None
    media_type = call.method.body.media_type
    if not arrived.body and call.body in ({}, None):
        if call.operation.request_body.get("required"):
            yield "the body is missing"
        return
    media = content_for(call.operation.request_body["content"], media_type)
    if is_multipart(media_type):
        yield from part_findings(
            media, call.body, parts_of(arrived.header("Content-Type") or "", arrived.body)
        )
        return
    if media_type == "application/x-www-form-urlencoded":
        pairs = parse_qsl(arrived.body.decode(), keep_blank_values=True)
        wanted = form_pairs(media, call.body)
        if sorted(pairs) != sorted(wanted):
            yield f"the form has {pairs}, not {wanted}"
        return
    if media_type.endswith("json"):
        got = json.loads(arrived.body)
    elif isinstance(call.body, bytes):
        got = arrived.body
    else:
        got = arrived.body.decode()
        if isinstance(call.body, bool | int | float):
            # The text of a value is that of JSON.
            got = json.loads(got)
    yield from (f"the body {difference}" for difference in _differences(call.body, got, ""))


def _authorization(call: Call, arrived: Arrived) -> Iterator[str]:
    """The credential travels where the document wants one, and only there."""
    operation = call.operation
    known = CREDENTIALS.get(operation.document.provider)
    got = arrived.header("Authorization")
    if not operation.takes_credential:
        if got is not None:
            yield f"Authorization is {got!r}, and no credential is wanted"
    elif known is None:
        if any(operation.security) and not is_authorized(operation, arrived):
            yield f"not the credentials of any of {operation.security}"
    elif got != known[1]:
        yield f"Authorization is {got!r}, not {known[1]!r}"


def result_findings(call: Call, outcome: Outcome) -> Iterator[str]:
    """Where the result is not what was sent."""
    if call.method.pagination is not None:
        yield from _compared("the items", call.items, outcome.result)
        yield from _compared("the page", call.expected, outcome.page)
    else:
        yield from _compared("the result", call.expected, outcome.result)


def _compared(what: str, sent: Json, got: Any) -> Iterator[str]:
    try:
        plain = _plain(got)
    except ValueError as error:
        yield f"{what} cannot be written as JSON: {error}"
        return
    yield from (f"{what} {difference}" for difference in _differences(sent, plain, ""))


def _plain(value: Any) -> Json:
    """A result as the JSON it came from: by wire names, and only what was set."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, bytes):
        return value
    if type(value).__name__ == "ServerSentEvent":
        return {"data": value.data, "event": value.event, "id": value.id, "retry": value.retry}
    return _ANY.dump_python(value, mode="json")


def _differences(sent: Json, got: Json, place: str) -> Iterator[str]:
    """Where two JSON values differ, at most as deep as they are alike."""
    if isinstance(sent, dict) and isinstance(got, dict):
        for key in sorted(sent.keys() | got.keys()):
            if key not in got:
                yield f"lacks {place}.{key}"
            elif key not in sent:
                yield f"has {place}.{key} = {got[key]!r}, which was not sent"
            else:
                yield from _differences(sent[key], got[key], f"{place}.{key}")
    elif isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
        for index, (one, other) in enumerate(zip(sent, got, strict=True)):
            yield from _differences(one, other, f"{place}[{index}]")
    elif isinstance(sent, bool) is not isinstance(got, bool) or sent != got:
        yield f"differs at {place or 'the top'}: {got!r} instead of {sent!r}"


def type_findings(call: Call, outcome: Outcome, target: Any) -> Iterator[str]:
    """Whether the result is what the method's signature says."""
    annotation = _annotation(target)
    if call.method.pagination is not None or call.method.result.is_stream:
        (annotation,) = get_args(annotation)
        values = outcome.result
    elif call.method.result.decode == "bytes":
        return
    else:
        values = [outcome.result]
    for value in values:
        if annotation is Any or (isinstance(annotation, type) and isinstance(value, annotation)):
            continue
        try:
            _adapter(annotation).validate_python(value, strict=True)
        except ValidationError as error:
            yield f"the result is {type(value).__name__}, not {annotation}: {error.errors()[:1]}"


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _annotation(target: Any) -> Any:
    """A method's return annotation; names that only checkers import are supplied."""
    # Called without a choice, a method gives what its first overload says.
    declared = next(iter(typing.get_overloads(target.__func__)), target)
    text = declared.__annotations__["return"]
    scope = {**vars(typing), "dt": dt, "builtins": builtins, **vars(sys.modules[target.__module__])}
    return eval(text, scope)
