"""Models of many kinds, and both clients asking a server for them and sending them back."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import uuid  # noqa: TC003
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field, RootModel

from clientsmith.runtime import (
    AsyncResource,
    Date,
    DateTime,
    Model,
    OpenIntEnum,
    Operation,
    Resource,
)
from tests.runtime.api import AsyncShop, Color, Shop
from tests.runtime.server import Answer, Arrived, Server, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Cat(Model):
    kind: Literal["cat"]
    lives: int


class Dog(Model):
    kind: Literal["dog"]
    name: str
    parent: Dog | None = None


class Circle(Model):
    radius: float


class Square(Model):
    side: float
    color: Color


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


class Part(Model):
    id: int
    label: str | None = None


class Names(RootModel[list[str]]):
    pass


class Thing(Model):
    id: int
    name: str = Field(alias="Name")
    price: float = 0.0
    open: bool = False
    color: Color | None = None
    level: Level = Level.LOW
    made: DateTime | None = None
    day: Date | None = None
    ident: uuid.UUID | None = None
    part: Part | None = None
    parts: list[Part] = Field(default_factory=list, alias="the-parts")
    by_key: dict[str, Part] = Field(default_factory=dict, alias="byKey")
    pet: Pet | None = None
    shape: Circle | Square | None = None
    names: Names | None = None
    deep: list[dict[str, list[Pet]]] = Field(default_factory=list)
    anything: Any = None


SEND: Operation[Any] = Operation(
    id="send-thing", method="PUT", path="/thing", body="application/json", decode="none"
)
_numbers = itertools.count()


def operation(result: Any, id: str | None = None) -> Operation[Any]:
    """An operation that has not warned of anything yet, unless it is named."""
    name = id or f"get-thing-{next(_numbers)}"
    return Operation(id=name, method="GET", path="/thing", result=lambda: result)


class World:
    """One of the two clients, behind the same blocking face."""

    def __init__(self, world: str, server: Server, **options: Any) -> None:
        options = {"api_token": "s", "base_url": server.url, "max_retries": 0, **options}
        self.server = server
        if world == "blocking":
            shop = Shop(**options)
            self.call: Callable[..., Any] = Resource(shop)._call
            self.close: Callable[[], None] = shop.close
        else:
            loop = asyncio.new_event_loop()
            other = AsyncShop(**options)

            def call(*arguments: Any, **named: Any) -> Any:
                return loop.run_until_complete(AsyncResource(other)._call(*arguments, **named))

            def close() -> None:
                loop.run_until_complete(other.close())
                loop.close()

            self.call, self.close = call, close

    def sent_back(self, value: object) -> bytes:
        """What arrives at the server when the value is sent."""
        self.call(SEND, body=value)
        assert self.server.last.method == "PUT"
        return self.server.last.body


class Stand:
    """One server and the clients that know it, for many tests."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._worlds: dict[tuple[str, bool], World] = {}

    def client(self, world: str, content: bytes | str, *, strict: bool = False) -> World:
        """A client, for which the server has this content."""
        self.server.answer = answering(content)
        if (world, strict) not in self._worlds:
            self._worlds[world, strict] = World(world, self.server, strict=strict)
        return self._worlds[world, strict]

    def close(self) -> None:
        for world in self._worlds.values():
            world.close()


@contextlib.contextmanager
def standing() -> Iterator[Stand]:
    with serving(answering("null")) as server:
        stand = Stand(server)
        try:
            yield stand
        finally:
            stand.close()


def answering(content: bytes | str) -> Callable[[Arrived], Answer]:
    body = content if isinstance(content, bytes) else content.encode()

    def answer(arrived: Arrived) -> Answer:
        if arrived.method != "GET":
            return Answer(204)
        return Answer(200, body, {"content-type": "application/json", "x-request-id": "r1"})

    return answer


def exact(content: bytes | str) -> Any:
    """JSON in which 1 and 1.0 and true are not the same."""
    return json.loads(content, parse_int=lambda t: ("int", t), parse_float=lambda t: ("float", t))
