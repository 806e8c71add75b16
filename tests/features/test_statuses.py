"""Several statuses of success that bring different things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import both, call, came
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, reply

if TYPE_CHECKING:
    from pathlib import Path

THING = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
JOB = {"type": "object", "required": ["job"], "properties": {"job": {"type": "integer"}}}
TEXT = {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}


def operation(**responses: Any) -> dict[str, Any]:
    return {"post": {"operationId": "order", "tags": ["Things"], "responses": responses}}


@pytest.fixture(params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Made:
    responses = {**answers(THING), **answers(JOB, "202"), "2XX": TEXT, "204": {"description": ""}}
    return make(tmp_path, document({"/things": operation(**responses)}, version=request.param))


def test_each_status_gives_its_own(made: Made) -> None:
    thing = call(made, "order", answer=reply({"name": "lamp"}, 200))[1]
    assert (type(thing).__name__, thing.name) == ("OrderResponse", "lamp")
    job = call(made, "order", answer=reply({"job": 7}, 202))[1]
    assert (type(job).__name__, job.job) == ("OrderAcceptedResponse", 7)
    said = Answer(203, b"done", {"content-type": "text/plain"})
    assert call(made, "order", answer=said)[1] == "done"
    assert call(made, "order", answer=Answer(204))[1] is None


def test_the_method_says_all_that_it_may_give(made: Made) -> None:
    (source,) = (text for path, text in made.sources() if path.endswith("resources/things.py"))
    union = "models.OrderResponse | models.OrderAcceptedResponse | str | None"
    assert f"-> {union}:" in " ".join(source.split()).replace("-> ( ", "-> ").replace(" ):", ":")
    assert "or `OrderAcceptedResponse` with status 202" in " ".join(source.split())


@pytest.fixture(scope="module", params=["2.0", "3.0.3", "3.1.0"])
def odd(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Answers that can have no content, or of whose content nothing is said."""
    swagger = request.param == "2.0"

    def said(schema: dict[str, Any]) -> dict[str, Any]:
        content = {"schema": schema}
        return content if swagger else {"content": {"application/json": content}}

    empty, thing = {"description": ""}, {"description": "", **said(THING)}
    responses: dict[str, dict[str, Any]] = {
        "delete remove": {"204": thing},
        "post reset": {"205": thing},
        "get find": {"200": thing, "204": {"description": "", **said({"type": "object"})}},
        "put change": {"200": thing, "204": thing, "205": thing},
        "get ping": {"200": empty},
        "get lists": {"2XX": empty, "404": thing},
        "get falls": {"default": empty},
        "get gone": {"204": empty},
        "post done": {"200": empty},
        "head seen": {"200": thing},
    }
    paths: dict[str, Any] = {}
    for key, one in responses.items():
        method, name = key.split()
        described = {"operationId": name, "tags": ["Things"], "responses": one}
        paths[f"/{name}"] = {method: described}
    given = document(paths, version=request.param)
    if swagger:
        head = {"swagger": "2.0", "host": "made.example", "produces": ["application/json"]}
        given = {**head, "info": given["info"], "paths": paths}
    return make(tmp_path_factory.mktemp("odd"), given)


STRICT = {"strict": True}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("options", [{}, STRICT])
def test_no_content_is_none_whatever_is_written_beside_it(odd: Made, options: Any) -> None:
    """RFC 9110, sections 15.3.5 and 15.3.6."""
    for name, status in (("remove", 204), ("reset", 205), ("find", 204), ("change", 205)):
        answer = Answer(status, headers={"content-type": "application/json"})
        assert call(odd, name, answer=answer, options=options)[1] is None
    for name in ("find", "change"):
        assert call(odd, name, answer=reply({"name": "lamp"}), options=options)[1].name == "lamp"
    table = (odd.folder / "api.md").read_text(encoding="utf-8")
    assert table.count("| `models.FindResponse | None` |".replace(" | None", " \\| None")) == 1


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("options", [{}, STRICT])
@pytest.mark.parametrize("name", ["ping", "lists", "falls"])
def test_what_a_get_brings_is_kept_though_nothing_is_said_of_it(
    odd: Made, name: str, options: Any
) -> None:
    """OpenAPI 3.1, 4.8.17: a response without `content` does not say that there is none."""
    said: list[tuple[Answer, object]] = [
        (reply({"a": [1]}), {"a": [1]}),
        (came("text/plain", "pong"), "pong"),
        (came("text/html; charset=latin-1", "\xe9".encode("latin-1")), "\xe9"),
        (came("image/png", b"\x89PNG"), b"\x89PNG"),
        (Answer(200, b"[1]"), [1]),
        (Answer(200, b"pong"), "pong"),
        (Answer(200), None),
        (Answer(204), None),
    ]
    for answer, expected in said:
        asked, result = both(odd, name, answer, options=options)
        assert (asked[0], result) == ("*/*", expected)


def test_what_nobody_promised_is_no_broken_promise(odd: Made) -> None:
    broken = came("application/json", "OK")
    with pytest.warns(odd.module.ResponseShapeWarning, match="ping: the body is not JSON"):
        assert call(odd, "ping", answer=broken)[1] == "OK"
    with pytest.raises(odd.module.ResponseValidationError, match="is not JSON"):
        call(odd, "ping", answer=broken, options=STRICT)


@pytest.mark.filterwarnings("error")
def test_what_is_done_gives_nothing(odd: Made) -> None:
    """Only a GET is for what it brings; and some answers bring nothing by their nature."""
    for name in ("done", "gone", "seen"):
        answer = Answer(204) if name == "gone" else Answer(200, b"" if name == "seen" else b"[1]")
        assert call(odd, name, answer=answer, options=STRICT)[1] is None
