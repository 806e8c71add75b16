"""Lines of JSON both ways, and answers that are a stream where none was promised, or the reverse."""

from __future__ import annotations

import asyncio
import functools
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import both, came
from tests.features.making import Made, make
from tests.features.streams import EVENTS, LINES, document_of
from tests.runtime.server import Answer, reply, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="module", params=["3.1.0", "3.2.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("lines"), document_of(request.param))


def method(made: Made, client: Any, name: str) -> Any:
    return functools.reduce(getattr, made.names[name].split("."), client)


# Received.


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["plainLines", "silentLines"])
def test_lines_of_which_nothing_is_said_are_whatever_they_hold(
    made: Made, name: str, strict: bool
) -> None:
    body = '{"n": 1}\n"a"\n\n[null]\n7\n'
    found = both(made, name, came(LINES, body), options={"strict": strict})[1]
    assert found == [{"n": 1}, "a", [None], 7]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_a_stream_of_grpc_comes_as_lines(made: Made, strict: bool) -> None:
    """grpc-gateway calls it application/json, and puts an object on each line."""
    body = '{"result": {"n": 1}}\n{"error": {"message": "no"}}\n'
    asked, found = both(made, "gateway", came("application/json", body), options={"strict": strict})
    assert asked[0] == "application/json"
    assert [one.result for one in found] == [made.models.Thing(n=1), None]
    assert found[1].error.message == "no"


# Sent.


def sent(made: Made, name: str, body: Callable[[], object]) -> tuple[str, bytes]:
    """The type and the bytes of a body, made anew for either world, which must not differ."""
    with serving(lambda arrived: Answer(204)) as server:
        with made.client(server.url) as client:
            method(made, client, name)(body=body())

        async def in_async() -> None:
            async with made.async_client(server.url) as client:
                await method(made, client, name)(body=body())

        asyncio.run(in_async())
        first, second = server.arrived
    assert first.body == second.body
    return first.headers["content-type"], first.body


@pytest.mark.parametrize("name", ["sendThings", "sendItems", "sendEach", "sendPlain"])
def test_values_are_sent_a_line_each(made: Made, name: str, tmp_path: Path) -> None:
    """OpenAPI 3.2, 4.14.3: what is described as a list travels as lines."""
    lines = b'{"n":1}\n{"n":2}\n'
    path = tmp_path / "things.jsonl"
    path.write_bytes(lines)

    def one_by_one() -> Iterator[object]:
        yield made.models.Thing(n=1)
        yield {"n": 2}

    bodies: list[Callable[[], object]] = [
        lambda: [{"n": 1}, {"n": 2}],
        lambda: (made.models.Thing(n=1), made.models.Thing(n=2)),
        one_by_one,
        lambda: path,
        lambda: lines,
        lambda: iter([lines[:5], lines[5:]]),
        lambda: io.BytesIO(lines),
        lines.decode,
    ]
    for body in bodies:
        assert sent(made, name, body)[1] == lines
    assert sent(made, name, list)[1] == b""
    assert sent(made, name, lambda: made.models.Thing(n=1))[1] == b'{"n":1}\n'


def test_any_values_are_sent_and_records_are_told_apart(made: Made) -> None:
    """RFC 7464, section 2.2: a record separator stands before each text."""
    values = [{"a": None}, "é\n", 1.5, [True]]
    kind, body = sent(made, "sendPlain", lambda: iter(values))
    assert (kind, [json.loads(line) for line in body.splitlines()]) == (LINES, values)
    assert sent(made, "sendSequence", lambda: [{"n": 1}]) == (
        "application/json-seq",
        b'\x1e{"n":1}\n',
    )


def test_values_are_sent_as_they_come(made: Made) -> None:
    async def values() -> AsyncIterator[object]:
        yield {"n": 1}
        yield made.models.Thing(n=2)

    async def in_async(url: str) -> None:
        async with made.async_client(url) as client:
            await method(made, client, "sendThings")(body=values())

    with serving(lambda arrived: Answer(204)) as server:
        asyncio.run(in_async(server.url))
        assert server.last.body == b'{"n":1}\n{"n":2}\n'
        with made.client(server.url) as client, pytest.raises(TypeError, match="async"):
            method(made, client, "sendThings")(body=values())
        with made.client(server.url) as client, pytest.raises(TypeError, match="cannot send"):
            method(made, client, "sendThings")(body=[object()])


@pytest.mark.parametrize("many", [list, iter])
def test_only_what_is_there_as_a_whole_is_sent_again(made: Made, many: Any) -> None:
    answers = iter([Answer(503, headers={"retry-after": "0"}), Answer(204)])
    with (
        serving(lambda arrived: next(answers)) as server,
        made.client(server.url, max_retries=1) as client,
    ):
        send = method(made, client, "sendThings")
        if many is list:
            send(body=many([{"n": 1}]))
            assert [one.body for one in server.arrived] == [b'{"n":1}\n'] * 2
        else:
            with pytest.raises(made.module.ServerError):
                send(body=many([{"n": 1}]))
            assert len(server.arrived) == 1


# Something else.


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", ["silent", "things", "fields"])
@pytest.mark.parametrize("media_type", ["application/json", "text/html; charset=utf-8", LINES])
def test_something_else_in_place_of_events_is_an_error(
    made: Made, name: str, media_type: str, strict: bool
) -> None:
    """HTML, section 9.2.2: what is not text/event-stream is no stream of events."""
    said = came(media_type, '{"n": 1}')
    words = rf"{name}: the content type: the server sent {media_type} instead of {EVENTS} \(200"
    with pytest.raises(made.module.ResponseValidationError, match=words) as caught:
        both(made, name, said, options={"strict": strict})
    assert (caught.value.location, caught.value.response.json()) == ("the content type", {"n": 1})


@pytest.mark.filterwarnings("error")
def test_a_stream_need_not_say_what_it_is_or_have_content(made: Made) -> None:
    body = b"data: 1\n\n"
    for kind in ({}, {"content-type": EVENTS.upper()}, {"content-type": f"{EVENTS};charset=utf-8"}):
        assert both(made, "numbers", Answer(200, body, kind))[1] == [1]
    assert both(made, "numbers", Answer(204, headers={"content-type": "text/plain"}))[1] == []
    with pytest.raises(made.module.ResponseValidationError, match="is not JSON"):
        both(made, "plainLines", came(EVENTS, body))


def test_events_in_place_of_a_value_are_a_stream_of_events(made: Made) -> None:
    """Many APIs turn them on by an argument, and their documents do not know."""
    events = came(EVENTS, "event: tick\ndata: [1\n\n")
    words = f"value: the content type: the server sent {EVENTS} instead of application/json"
    with pytest.warns(made.module.ResponseShapeWarning, match=words):
        assert both(made, "value", events)[1] == [made.module.ServerSentEvent("[1", "tick")]
    with pytest.raises(made.module.ResponseValidationError, match=words):
        both(made, "value", events, options={"strict": True})
    # After a stream, the next answer is read as what it is.
    answers = iter([events, reply({"n": 1})])
    with serving(lambda arrived: next(answers)) as server, made.client(server.url) as client:
        with pytest.warns(made.module.ResponseShapeWarning):
            assert [one.data for one in method(made, client, "value")()] == ["[1"]
        assert method(made, client, "value")() == made.models.Thing(n=1)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strict", [False, True])
def test_events_where_nothing_was_promised(made: Made, strict: bool) -> None:
    events = came(EVENTS, "data: 1\n\n")
    found = both(made, "unsaid", events, options={"strict": strict})[1]
    assert [one.data for one in found] == ["1"]
    with (
        serving(lambda arrived: events) as server,
        made.client(server.url, strict=strict) as client,
    ):
        assert [one.data for one in client.request("GET", "/x")] == ["1"]
        assert client.request("GET", "/x", cast_to=str) == "data: 1\n\n"
        with pytest.raises(made.module.ResponseValidationError, match="the server sent"):
            client.request("GET", "/x", cast_to=dict)
