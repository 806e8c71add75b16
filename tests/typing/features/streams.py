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
    assert_type(client.silent(), Stream[ServerSentEvent])
    assert_type(client.texts(), Stream[ServerSentEvent])
    assert_type(client.listedTexts(), Stream[str])
    assert_type(client.plainLines(), Stream[Any])
    assert_type(client.gateway(), Stream[models.StreamResultOfThing])
    assert_type(client.days(), Stream[dt.date])
    assert_type(client.flux(), Stream[models.Thing])
    assert_type(client.lists(), Stream[list[models.Thing]])
    for event in client.silent():
        assert_type(event.data, str)
        assert_type(event.retry, int | None)
        print(event.name)  # error
    for thing in client.ofThings():
        assert_type(thing, models.ThingEvent)
        assert_type(thing.data, models.Thing | None)


async def reading_in_tasks(client: AsyncCLIENT) -> None:
    assert_type(await client.silent(), AsyncStream[ServerSentEvent])
    async for event in await client.anything():
        assert_type(event.event, str)
    async for thing in await client.lines():
        assert_type(thing, models.Thing)
    async for _ in client.lines():  # error
        pass


def things() -> Iterator[models.Thing]:
    yield models.Thing(n=1)


async def more() -> AsyncIterator[models.Thing]:
    yield models.Thing(n=1)


def sending(client: CLIENT) -> None:
    client.sendThings(body=[{"n": 1}])
    client.sendThings(body=things())
    client.sendThings(body=[models.Thing(n=1), {"n": 2}])
    client.sendThings(body=Path("things.jsonl"))
    client.sendThings(body=b"")
    client.sendPlain(body=[{"anything": None}, 1])
    client.sendThings(body=[{"m": 1}])  # error
    client.sendThings(body=1)  # error


async def sending_in_tasks(client: AsyncCLIENT) -> None:
    await client.sendItems(body=more())
