# mypy: ignore-errors
"""Code that reads streams; the checkers have to refuse the marked lines and no other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_type

from MODULE import CLIENT, AsyncCLIENT, AsyncStream, ServerSentEvent, Stream, models

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def reading(client: CLIENT) -> None:
    streams = client.streams
    assert_type(streams.get_silent(), Stream[ServerSentEvent])
    assert_type(streams.get_texts(), Stream[ServerSentEvent])
    assert_type(streams.listed_texts(), Stream[str])
    assert_type(streams.plain_lines(), Stream[Any])
    assert_type(streams.gateway(), Stream[models.GatewayResponse])
    assert_type(streams.days(), Stream[dt.date])
    assert_type(streams.flux(), Stream[models.Thing])
    assert_type(streams.lists(), Stream[list[models.Thing]])
    for event in streams.get_silent():
        assert_type(event.data, str)
        assert_type(event.retry, int | None)
        print(event.name)  # error
    for thing in streams.of_things():
        assert_type(thing, models.ThingEvent)
        assert_type(thing.data, models.Thing | None)


async def reading_in_tasks(client: AsyncCLIENT) -> None:
    streams = client.streams
    assert_type(await streams.get_silent(), AsyncStream[ServerSentEvent])
    async for event in await streams.anything():
        assert_type(event.event, str)
    async for thing in await streams.lines():
        assert_type(thing, models.Thing)
    async for _ in streams.lines():  # error
        pass


def things() -> Iterator[models.Thing]:
    yield models.Thing(n=1)


async def more() -> AsyncIterator[models.Thing]:
    yield models.Thing(n=1)


def sending(client: CLIENT) -> None:
    streams = client.streams
    streams.send_things(body=[{"n": 1}])
    streams.send_things(body=things())
    streams.send_things(body=[models.Thing(n=1), {"n": 2}])
    streams.send_things(body=Path("things.jsonl"))
    streams.send_things(body=b"")
    streams.send_plain(body=[{"anything": None}, 1])
    streams.send_things(body=[{"m": 1}])  # error
    streams.send_things(body=1)  # error


async def sending_in_tasks(client: AsyncCLIENT) -> None:
    await client.streams.send_items(body=more())
