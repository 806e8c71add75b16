"""Documents made at random: a package of each, and values that go to the server and come back."""

from __future__ import annotations

import functools
import json
import warnings
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from hypothesis import HealthCheck, Phase, given, settings, strategies as st
from pydantic import TypeAdapter

from clientsmith.naming.identifiers import argument_names
from tests.amount import examples
from tests.features.making import make
from tests.features.random_documents import FORM, SWAGGER, Echo, Parameter, RandomDocument
from tests.runtime.server import Answer, Arrived, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AS_SENT: Any = {"by_alias": True, "exclude_unset": True, "warnings": False}


@settings(
    max_examples=examples(6),
    # A document is its seed: a smaller number is no simpler document.
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32 - 1))
def test_what_is_sent_is_valid_and_what_comes_back_is_the_same(tmp_path: Path, seed: int) -> None:
    random = RandomDocument(seed)
    file = "swagger.json" if random.version == SWAGGER else "openapi.json"
    made = make(tmp_path / str(seed), random.document(), file=file)
    made.import_all()
    with (
        serving(lambda arrived: Answer(204)) as server,
        made.client(server.url, api_token="secret") as client,
    ):
        for operation in random.operations:
            method = functools.reduce(getattr, made.names[operation.id].split("."), client)
            for _ in range(3):
                body = random.value(operation.body)
                if body is None:
                    continue
                arguments = chosen(random, operation)
                status = int(operation.status.replace("XX", "02"))
                server.answer = echo(status, body)
                with warnings.catch_warnings():
                    warnings.simplefilter("error")
                    result = method("a/b", **sent(operation, body), **arguments)
                arrived = server.last
                check_body(random, operation, arrived, body)
                check_parameters(operation, arrived, arguments)
                assert arrived.headers.get("x-key") == ("secret" if operation.needs_key else None)
                # What was read is sent as it came, whatever it became.
                if "properties" not in operation.body:
                    method("a/b", body=result, **arguments)
                    assert server.last.json() == body
                else:
                    assert TypeAdapter(Any).dump_python(result, mode="json", **AS_SENT) == body
                if operation.may_be_null:
                    method("a/b", **arguments)
                    assert server.last.body == b""
                    whole = "body_whole" if "body" in operation.body["properties"] else "body"
                    method("a/b", **{whole: None}, **arguments)
                    assert server.last.body == b"null"


def echo(status: int, body: Any) -> Callable[[Arrived], Answer]:
    """A server that says what it was sent."""
    said = Answer(status, json.dumps(body).encode(), {"content-type": "application/json"})
    return lambda arrived: said


def check_body(random: RandomDocument, operation: Echo, arrived: Arrived, body: Any) -> None:
    if operation.media_type == FORM:
        pairs = parse_qsl(arrived.body.decode(), keep_blank_values=True)
        assert sorted(pairs) == sorted((name, written(value)) for name, value in body.items())
        return
    if operation.may_be_null and not body:
        # Of what may be left out, nothing at all was given.
        assert arrived.body == b""
        return
    assert arrived.json() == ({} if operation.read_only else body)
    assert random.allows(operation.body, arrived.json())


def sent(operation: Echo, body: Any) -> dict[str, Any]:
    """The arguments that are a body."""
    if operation.read_only:
        return {}
    if "properties" not in operation.body:
        return {"body": body}
    names = argument_names(operation.body["properties"])
    return {names[wire]: value for wire, value in body.items()}


def chosen(random: RandomDocument, operation: Echo) -> dict[str, Any]:
    """Values of some of the parameters that may be left out."""
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.place == "path" or random.random.random() < 0.3:
            continue
        value = random.value(parameter.schema)
        if value not in (None, "", [], {}):
            found[parameter.name] = value
    return found


def check_parameters(operation: Echo, arrived: Arrived, arguments: dict[str, Any]) -> None:
    assert arrived.path.endswith("/" + quote("a/b", safe=""))
    expected = [
        pair
        for one in operation.parameters
        if one.place == "query" and one.name in arguments
        for pair in pairs_of(one, arguments[one.name])
    ]
    assert sorted(arrived.query) == sorted(expected)
    if "h0" in arguments:
        assert arrived.headers["h0"] == written(arguments["h0"])
    if "c0" in arguments:
        assert arrived.headers["cookie"] == f"c0={written(arguments['c0'])}"


def pairs_of(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """The pairs of a query, as OpenAPI 3.1, section 4.8.12.4, has them."""
    name = parameter.name
    if isinstance(value, dict):
        return [(f"{name}[{key}]", written(one)) for key, one in value.items()]
    if not isinstance(value, list):
        return [(name, written(value))]
    if parameter.explode:
        return [(name, written(one)) for one in value]
    joint = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style, ",")
    return [(name, joint.join(map(written, value)))]


def written(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).lower() if isinstance(value, bool) else str(value)
