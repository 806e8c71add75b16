"""Several statuses of success that bring different things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
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
