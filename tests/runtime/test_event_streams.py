"""Event streams and JSON lines over real sockets: in time, typed, and closed when they are left."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    AsyncResource,
    ClientError,
    Operation,
    Resource,
    ResponseShapeWarning,
    ResponseValidationError,
    ServerSentEvent,
)
from tests.runtime.api import EVENTS, LINES, AsyncShop, Color, Item, Shop
from tests.runtime.stage import PATIENCE, Stage, Talk, playing
from tests.runtime.worlds import PACES

if TYPE_CHECKING:
    from collections.abc import Callable

ITEMS: Operation[Item] = Operation(
    id="item-events",
    method="GET",
    path="/items/events",
    accept="text/event-stream",
    decode="events",
    result=lambda: Item,
)


class Enough(Exception):
    """What a caller's own code raises in the loop."""


class Consumer:
    """What a caller does with each item: `each` is given all so far and says whether to go on."""

    def __init__(
        self,
        stage: Stage,
        operation: Operation[Any],
        each: Callable[[list[Any]], bool] = lambda seen: True,
        *,
        watched: bool = False,
        **options: Any,
    ) -> None:
        self.stage = stage
        self.each = each
        self.watched = watched
        self.operation = operation
        self.options: dict[str, Any] = {"api_token": "s", "base_url": stage.url, **options}
        self.seen: list[Any] = []
        self.error: BaseException | None = None
        self.left = False
        """With `watched`: the server saw the connection closed while the client was open."""

    def run(self, world: str, *, held: bool = False) -> None:
        """`held`: the stream has a name of its own, and outlives its loop."""
        if world == "blocking":
            self._block(held)
        else:
            asyncio.run(self._tasks(held))

    def _block(self, held: bool) -> None:
        with Shop(**self.options) as shop:
            kept = Resource(shop)._stream(self.operation) if held else None
            try:
                for item in kept or Resource(shop)._stream(self.operation):
                    self.seen.append(item)
                    if not self.each(self.seen):
                        break
            except (ClientError, Enough) as error:
                self.error = error
            if self.watched:
                self.left = self.stage.was_left()
            del kept

    async def _tasks(self, held: bool) -> None:
        async with AsyncShop(**self.options) as shop:
            kept = await AsyncResource(shop)._stream(self.operation) if held else None
            try:
                async for item in kept or await AsyncResource(shop)._stream(self.operation):
                    self.seen.append(item)
                    if not self.each(self.seen):
                        break
            except (ClientError, Enough) as error:
                self.error = error
            if self.watched:
                self.left = await asyncio.to_thread(self.stage.was_left)
            del kept


WORLDS = pytest.mark.parametrize("world", ["blocking", "async"])
HELD = pytest.mark.parametrize("held", [False, True], ids=["in the loop", "by name"])


def said(*events: bytes) -> Callable[[Talk], None]:
    """A script: these pieces, and the end."""

    def script(talk: Talk) -> None:
        talk.begin()
        for event in events:
            talk.say(event)
        talk.end()
        talk.wait_until_left()

    return script


@WORLDS
@pytest.mark.parametrize(
    ("operation", "form"),
    [(ITEMS, b"id: 9\nevent: x\ndata: %s\n\n"), (LINES, b"%s\r\n")],
    ids=["events", "lines"],
)
def test_items_are_typed(world: str, operation: Operation[Item], form: bytes) -> None:
    contents = (
        b'{"id":"1","name":"a","Amount":3,"color":"red"}',
        '{"id":"2","name":"\u2028é","new":[1]}'.encode(),
    )
    with playing(said(*(form % content for content in contents))) as stage:
        # The connection goes back to the pool after a whole answer, so only its client closes it.
        first, second = _all(world, stage, operation)
    assert isinstance(first, Item)
    assert (first.id, first.amount, first.color) == ("1", 3, Color.RED)
    assert (second.name, second.model_extra) == ("\u2028é", {"new": [1]})


def _all(world: str, stage: Stage, operation: Operation[Any], **options: Any) -> list[Any]:
    """The whole stream, the way it is mostly used."""
    options = {"api_token": "s", "base_url": stage.url, **options}
    if world == "blocking":
        with Shop(**options) as shop:
            return list(Resource(shop)._stream(operation))

    async def main() -> list[Any]:
        async with AsyncShop(**options) as shop:
            return [item async for item in await AsyncResource(shop)._stream(operation)]

    return asyncio.run(main())


@WORLDS
def test_events_without_a_model_are_events(world: str) -> None:
    stream = (
        b"\xef\xbb",
        b"\xbfdata: a\nid: 1\r",
        b"\n\r\nevent: x\nretry: 5\ndata",
        b": b\n\n: c\n\n",
        b"data: [DONE]\n\n",
    )
    with playing(said(*stream)) as stage:
        assert _all(world, stage, EVENTS) == [
            ServerSentEvent("a", "message", "1", None),
            ServerSentEvent("b", "x", "1", 5),
            ServerSentEvent("[DONE]", "message", "1", 5),
        ]


@WORLDS
@pytest.mark.parametrize(
    ("operation", "form"),
    [(EVENTS, b"data: %d\n\n"), (LINES, b'{"id":"%d","name":"n"}\n')],
    ids=["events", "lines"],
)
def test_each_event_is_given_before_the_next_is_sent(
    world: str, operation: Operation[Any], form: bytes
) -> None:
    turns = [threading.Event() for _ in range(5)]

    def script(talk: Talk) -> None:
        talk.begin()
        for number, turn in enumerate(turns):
            talk.say(form % number)
            assert turn.wait(PATIENCE), "the client did not get what was sent"
        talk.end()
        talk.wait_until_left()

    def each(seen: list[Any]) -> bool:
        turns[len(seen) - 1].set()
        return True

    with playing(script) as stage:
        consumer = Consumer(stage, operation, each)
        consumer.run(world)
        assert consumer.error is None
    assert [getattr(item, "data", None) or item.id for item in consumer.seen] == list("01234")


def _endless(talk: Talk) -> None:
    """One event, and then an open connection until the client has had enough."""
    talk.begin()
    talk.say(b"data: 1\n\ndata: 2\n\n")
    talk.wait_until_left()


@WORLDS
@HELD
def test_break_closes_the_connection(world: str, held: bool) -> None:
    with playing(_endless) as stage:
        consumer = Consumer(stage, EVENTS, lambda seen: False, watched=True)
        consumer.run(world, held=held)
        assert [event.data for event in consumer.seen] == ["1"]
        assert consumer.left


@WORLDS
@HELD
def test_an_exception_in_the_loop_closes_the_connection(world: str, held: bool) -> None:
    def each(seen: list[Any]) -> bool:
        raise Enough(seen[-1].data)

    with playing(_endless) as stage:
        consumer = Consumer(stage, EVENTS, each, watched=True)
        consumer.run(world, held=held)
        assert isinstance(consumer.error, Enough)
        assert consumer.left


def test_leaving_the_context_closes_the_connection() -> None:
    with playing(_endless) as stage:
        with Shop(api_token="s", base_url=stage.url) as shop:
            with shop.items.events() as stream:
                assert next(stream).data == "1"
            assert stage.was_left()

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=stage.url) as shop:
                async with await shop.items.events() as stream:
                    assert (await anext(stream)).data == "1"
                assert await asyncio.to_thread(stage.was_left)

        asyncio.run(main())
        assert len(stage.talks) == 2


def test_cancelling_the_task_closes_the_connection() -> None:
    async def main(stage: Stage) -> None:
        got = asyncio.Event()

        async def listen(shop: AsyncShop) -> None:
            async for event in await shop.items.events():
                if event.data == "2":
                    got.set()

        async with AsyncShop(api_token="s", base_url=stage.url) as shop:
            task = asyncio.create_task(listen(shop))
            await asyncio.wait_for(got.wait(), PATIENCE)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(stage.was_left)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with playing(_endless) as stage:
        asyncio.run(main(stage))


@WORLDS
def test_comments_keep_a_quiet_stream_alive(world: str) -> None:
    for pace in PACES[:-1]:
        with contextlib.suppress(APITimeoutError, AssertionError):
            return _is_kept_alive(world, pace)
    return _is_kept_alive(world, PACES[-1])


def _is_kept_alive(world: str, pace: float) -> None:
    def script(talk: Talk) -> None:
        talk.begin()
        # Together longer than the client waits for anything.
        for _ in range(8):
            talk.say(b": still here\n\n")
            time.sleep(0.15 * pace)
        talk.say(b"data: a\n\n")
        talk.end()
        talk.wait_until_left()

    with playing(script) as stage:
        events = _all(world, stage, EVENTS, timeout=httpx.Timeout(1.0 * pace), max_retries=0)
        assert [event.data for event in events] == ["a"]


def _cut(talk: Talk) -> None:
    talk.raw(b"5\r\ndata:")


def _reset(talk: Talk) -> None:
    talk.reset()


def _garbage(talk: Talk) -> None:
    talk.raw(b"no such size\r\n")


@WORLDS
@pytest.mark.parametrize("break_off", [_cut, _reset, _garbage])
@pytest.mark.parametrize(
    ("operation", "form"),
    [(EVENTS, b"data: %d\n\n"), (LINES, b'{"id":"%d","name":"n"}\n')],
    ids=["events", "lines"],
)
def test_a_stream_that_breaks_off_is_a_connection_error_after_what_came(
    world: str, break_off: Callable[[Talk], None], operation: Operation[Any], form: bytes
) -> None:
    got = threading.Event()

    def script(talk: Talk) -> None:
        talk.begin()
        talk.say(form % 1 + form % 2)
        assert got.wait(PATIENCE)
        break_off(talk)
        talk.left.set()

    def each(seen: list[Any]) -> bool:
        if len(seen) == 2:
            got.set()
        return True

    with playing(script) as stage:
        consumer = Consumer(stage, operation, each)
        consumer.run(world)
        assert [getattr(item, "data", None) or item.id for item in consumer.seen] == ["1", "2"]
        error = consumer.error
        assert isinstance(error, APIConnectionError)
        assert isinstance(error, httpx.TransportError)
        assert error.request.url.path == operation.path
        assert (error.operation, error.attempts) == (operation.id, 1)
        assert 0 < error.elapsed < PATIENCE
        # It is not asked for again: events that came would come twice.
        assert len(stage.talks) == 1


@WORLDS
def test_a_short_answer_is_a_connection_error_after_what_came(world: str) -> None:
    def script(talk: Talk) -> None:
        talk.begin(extra="content-length: 100")
        talk.raw(b"data: 1\n\n")
        talk.left.set()

    with playing(script) as stage:
        consumer = Consumer(stage, EVENTS)
        consumer.run(world, held=True)
        assert [event.data for event in consumer.seen] == ["1"]
        assert isinstance(consumer.error, APIConnectionError)


@WORLDS
def test_a_stream_without_length_ends_with_the_connection(world: str) -> None:
    def script(talk: Talk) -> None:
        talk.begin(extra="connection: close")
        talk.raw(b"data: 1\n\ndata: 2\n")

    with playing(script) as stage:
        assert [event.data for event in _all(world, stage, EVENTS)] == ["1"]


@WORLDS
@pytest.mark.parametrize(
    ("operation", "good", "bad"),
    [
        (LINES, b'{"id":"1","name":"a"}\n', b'{"id": \n'),
        (LINES, b'{"id":"1","name":"a"}\n', b"<html>\n"),
        (ITEMS, b'data: {"id":"1","name":"a"}\n\n', b"data: [DONE\n\n"),
        (ITEMS, b'data: {"id":"1","name":"a"}\n\n', b"data: hello\n\n"),
    ],
    ids=["cut line", "no JSON", "event", "event of text"],
)
def test_a_bad_line_is_a_validation_error_and_closes_the_connection(
    world: str, operation: Operation[Any], good: bytes, bad: bytes
) -> None:
    def script(talk: Talk) -> None:
        talk.begin(operation.accept)
        talk.say(good)
        talk.say(bad)
        talk.wait_until_left()

    with playing(script) as stage:
        # The data of an event is often a text; a line that is not JSON has been cut or garbled.
        consumer = Consumer(stage, operation, watched=True, strict=operation is ITEMS)
        consumer.run(world, held=True)
        assert [item.id for item in consumer.seen] == ["1"]
        error = consumer.error
        assert isinstance(error, ResponseValidationError)
        assert isinstance(error, httpx.DecodingError)
        assert error.response.status_code == 200
        assert error.response.headers["content-type"] == operation.accept
        assert (error.operation, error.attempts) == (operation.id, 1)
        assert consumer.left
        assert len(stage.talks) == 1


@WORLDS
@pytest.mark.parametrize("strict", [False, True])
def test_another_stream_in_place_of_events_is_refused_at_once(world: str, strict: bool) -> None:
    """HTML, section 9.2.2; whoever waited for the end of it could wait for ever."""

    def script(talk: Talk) -> None:
        talk.begin("application/jsonl")
        talk.wait_until_left()

    with playing(script) as stage:
        consumer = Consumer(stage, ITEMS, watched=True, strict=strict)
        consumer.run(world)
        assert isinstance(consumer.error, ResponseValidationError)
        assert consumer.error.location == "the content type"
        assert consumer.left


@WORLDS
def test_a_lying_item_is_kept_with_one_warning_or_refused_when_strict(world: str) -> None:
    lines = [b'{"id":%d,"name":"a"}\n' % number for number in range(4)]
    with playing(said(*lines)) as stage:
        with pytest.warns(ResponseShapeWarning, match=r"lines: \.id") as caught:
            items = _all(world, stage, LINES)
        assert [item.id for item in items] == [0, 1, 2, 3]
        assert len(caught) == 1

    def script(talk: Talk) -> None:
        talk.begin("application/jsonl")
        talk.say(b'{"id":"1","name":"a"}\n' + lines[0])
        talk.wait_until_left()

    with playing(script) as stage:
        consumer = Consumer(stage, LINES, watched=True, strict=True)
        consumer.run(world, held=True)
        assert [item.id for item in consumer.seen] == ["1"]
        assert isinstance(consumer.error, ResponseValidationError)
        assert consumer.error.location == ".id"
        assert consumer.left


@WORLDS
def test_an_event_of_text_is_kept_with_one_warning(world: str) -> None:
    good = b'data: {"id":"1","name":"a"}\n\n'
    texts = [b"data: hello\ndata: world\n\n", b'data: {"id": \n\n', b"data:\n\n"]
    words = "item-events: the data is not JSON"
    script = said(good, *texts, good)
    with playing(script) as stage, pytest.warns(ResponseShapeWarning, match=words) as caught:
        first, *others, last = _all(world, stage, ITEMS)
    assert (first, others) == (last, ["hello\nworld", '{"id": ', ""])
    assert len(caught) == 1


@WORLDS
@HELD
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.filterwarnings("error")
def test_done_ends_a_stream_of_what_is_promised(world: str, held: bool, strict: bool) -> None:
    """Though the server says more, and keeps the connection open."""

    def script(talk: Talk) -> None:
        talk.begin()
        talk.say(b'data: {"id":"1","name":"a"}\n\nevent: x\ndata: [DONE]\n\ndata: more\n\n')
        talk.wait_until_left()

    with playing(script) as stage:
        consumer = Consumer(stage, ITEMS, watched=True, strict=strict)
        consumer.run(world, held=held)
        assert [item.id for item in consumer.seen] == ["1"]
        assert consumer.error is None
        assert consumer.left


@WORLDS
@pytest.mark.parametrize("operation", [EVENTS, ITEMS])
def test_a_finished_stream_gives_its_connection_back(world: str, operation: Operation[Any]) -> None:
    """Several streams one after the other need one connection only, also where the data says the end."""
    last = b"data: [DONE]\n\n" if operation is ITEMS else b""
    piece = b'data: {"id":"1","name":"a"}\n\n' + last

    def script(talk: Talk) -> None:
        for number in itertools.count():
            if number and not talk.next_request():
                return
            talk.begin()
            # In one piece, for the client to find the end where it has found the last event.
            talk.raw(b"%x\r\n%s\r\n0\r\n\r\n" % (len(piece), piece))

    def block(url: str) -> None:
        with Shop(api_token="s", base_url=url) as shop:
            for _ in range(3):
                assert len(list(Resource(shop)._stream(operation))) == 1

    async def tasks(url: str) -> None:
        async with AsyncShop(api_token="s", base_url=url) as shop:
            for _ in range(3):
                stream = await AsyncResource(shop)._stream(operation)
                assert len([event async for event in stream]) == 1

    with playing(script) as stage:
        block(stage.url) if world == "blocking" else asyncio.run(tasks(stage.url))
        assert len(stage.talks) == 1
