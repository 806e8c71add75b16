"""`Accept` names the media types of errors as well, with a lower weight (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import both, came
from tests.features.making import Made, document, make
from tests.runtime.server import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

PROBLEM = "application/problem+json"
JSON, CSV, PDF, EVENTS = "application/json", "text/csv", "application/pdf", "text/event-stream"
NAMED = {"type": "object", "properties": {"name": {"type": "string"}}}
#: Operation: its responses as media types by status; what is asked for, besides by `accept=`; arguments.
CASES: dict[str, tuple[dict[str, list[str]], str, dict[str, str]]] = {
    "problem": ({"200": [JSON], "404": [PROBLEM]}, f"{JSON}, {PROBLEM};q=0.5", {}),
    "default": ({"200": [JSON], "default": [PROBLEM]}, f"{JSON}, {PROBLEM};q=0.5", {}),
    "range": ({"200": [JSON], "4XX": [PROBLEM]}, f"{JSON}, {PROBLEM};q=0.5", {}),
    "same": ({"200": [JSON], "400": [f"{JSON}; charset=utf-8"]}, JSON, {}),
    "several": (
        {"200": [JSON], "400": [PROBLEM, "text/plain"], "500": ["text/plain"]},
        f"{JSON}, {PROBLEM};q=0.5, text/plain;q=0.5",
        {},
    ),
    "nothing": ({"204": [], "404": [PROBLEM]}, f"{JSON}, {PROBLEM};q=0.5", {}),
    "file": ({"200": [PDF], "404": [JSON]}, f"{PDF}, {JSON};q=0.5", {}),
    "text": ({"200": [CSV], "404": [PROBLEM]}, f"{CSV}, {PROBLEM};q=0.5", {}),
    "events": ({"200": [EVENTS], "404": [JSON]}, f"{EVENTS}, {JSON};q=0.5", {}),
    "anything": ({"200": ["*/*"], "404": [PROBLEM]}, "*/*", {}),
    "anyError": ({"200": [JSON], "404": ["*/*", "text/*"]}, JSON, {}),
    "preferred": ({"200": [JSON, CSV], "404": [PROBLEM]}, f"{JSON}, {PROBLEM};q=0.5", {}),
    "chosen": ({"200": [JSON, CSV], "404": [PROBLEM]}, f"{CSV}, {PROBLEM};q=0.5", {"accept": CSV}),
    "form": ({"200": [JSON, CSV], "404": [CSV]}, JSON, {}),
    "redirect": ({"200": [JSON], "301": ["text/html"]}, JSON, {}),
    "onlyDefault": ({"default": [JSON]}, JSON, {}),
}


def operation(identifier: str, statuses: Mapping[str, list[str]]) -> dict[str, Any]:
    responses = {
        status: {
            "description": "",
            "content": {kind: {"schema": NAMED if "json" in kind else {}} for kind in kinds},
        }
        for status, kinds in statuses.items()
    }
    return {"get": {"operationId": identifier, "tags": ["Calls"], "responses": responses}}


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {f"/{name}": operation(name, statuses) for name, (statuses, _, _) in CASES.items()}
    data = document(paths, version=str(request.param))
    return make(tmp_path_factory.mktemp("errors"), data)


@pytest.mark.parametrize("name", CASES)
def test_accept(made: Made, name: str) -> None:
    statuses, asked, arguments = CASES[name]
    kinds = next(iter(statuses.values()))
    kind = arguments.get("accept", next(iter(kinds), ""))
    answer = came(kind.replace("*/*", JSON), b"data: 1\n\n" if kind == EVENTS else b"{}")
    accepts, _ = both(made, name, answer if kinds else Answer(204), **arguments)
    assert accepts == [asked, asked]


def test_the_error_is_read_as_ever(made: Made) -> None:
    with pytest.raises(made.module.NotFoundError, match="Gone fishing") as caught:
        both(made, "problem", came(PROBLEM, b'{"title": "Gone fishing"}', status=404))
    assert caught.value.body == {"title": "Gone fishing"}
