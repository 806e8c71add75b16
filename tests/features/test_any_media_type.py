"""Answers of `*/*`: what comes says itself what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, document, make
from tests.runtime.server import Answer, reply

if TYPE_CHECKING:
    from collections.abc import Mapping

THING = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
TEXT = {"type": "string"}


def of_openapi(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": {"*/*": {"schema": schema}}}


def of_swagger(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": "", "schema": schema}


OPERATIONS: Mapping[str, Mapping[str, Any]] = {
    "log": {"200": TEXT},
    "thing": {"200": THING},
    "job": {"200": THING, "202": TEXT},
}


@pytest.fixture(scope="module", params=["2.0", "3.0.3"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    respond = of_swagger if request.param == "2.0" else of_openapi
    given = document(
        {
            f"/{name}": {
                "get": {
                    "operationId": name,
                    "responses": {status: respond(one) for status, one in schemas.items()},
                }
            }
            for name, schemas in OPERATIONS.items()
        },
        version=request.param,
    )
    if request.param == "2.0":
        swagger = {"swagger": "2.0", "produces": ["*/*"], "host": "made.example"}
        given = {**swagger, "info": given["info"], "paths": given["paths"]}
    return make(tmp_path_factory.mktemp("made"), given)


@pytest.mark.parametrize(
    ("said", "result"),
    [
        (Answer(200, b"a line", {"content-type": "text/plain"}), "a line"),
        (Answer(200, b"\xe9", {"content-type": "text/plain; charset=latin-1"}), "é"),
        (Answer(200, b"a line"), "a line"),
        (Answer(200, b"a line", {"content-type": "application/octet-stream"}), "a line"),
        (Answer(200, b"12", {"content-type": "text/plain"}), "12"),
        (Answer(200, b"", {"content-type": "text/plain"}), ""),
        (reply("a line"), "a line"),
    ],
)
def test_a_text_comes_as_it_is_or_as_json(made: Made, said: Answer, result: str) -> None:
    arrived, given = call(made, "log", answer=said)
    assert given == result
    assert arrived.headers["accept"] == "*/*"


def test_what_is_no_text_is_json_whatever_it_says_it_is(made: Made) -> None:
    said = Answer(200, b'{"name": "lamp"}', {"content-type": "text/plain"})
    for answer in (said, reply({"name": "lamp"})):
        assert call(made, "thing", answer=answer)[1].name == "lamp"


def test_beside_another_status(made: Made) -> None:
    said = Answer(202, b"wait", {"content-type": "text/plain"})
    assert call(made, "job", answer=said)[1] == "wait"
    assert call(made, "job", answer=reply({"name": "lamp"}))[1].name == "lamp"
