"""What is repeated, what is not, and how long it waits."""

from __future__ import annotations

import asyncio
from email.utils import formatdate
from typing import Any

import pytest

from clientsmith.runtime import APIConnectionError, Clock, RateLimitError, ServerError
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, Server, reply, serving

ITEM = {"id": "1", "name": "lamp"}
CUT = Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{")


class TestClock(Clock):
    """Time passes only by waiting."""

    __test__ = False

    def __init__(self) -> None:
        self.time = 1_700_000_000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.time

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    def uniform(self, low: float, high: float) -> float:
        return high


def shop_of(server: Server, **options: Any) -> tuple[Shop, TestClock]:
    clock = TestClock()
    return Shop(api_token="s", base_url=server.url, clock=clock, **options), clock


@pytest.mark.parametrize("failure", [reply({}, 500), reply({}, 503), reply({}, 408), CUT])
def test_get_is_repeated_with_growing_pauses(failure: Answer) -> None:
    answers = [failure, failure, reply(ITEM)]
    with serving(lambda _: answers.pop(0)) as server:
        shop, clock = shop_of(server)
        assert shop.with_response(shop.items.get)("1").attempts == 3
        assert clock.waits == [0.5, 1.0]
        shop.close()


def test_it_ends() -> None:
    with serving(lambda _: reply({}, 503)) as server:
        shop, clock = shop_of(server, max_retries=3)
        with pytest.raises(ServerError) as caught:
            shop.items.get("1")
        assert (caught.value.attempts, len(server.arrived)) == (4, 4)
        assert caught.value.elapsed == sum(clock.waits)
        shop.close()


@pytest.mark.parametrize("failure", [reply({}, 503), reply({}, 429, retry_after="1"), CUT])
def test_post_that_may_have_arrived_is_not_repeated(failure: Answer) -> None:
    with serving(lambda _: failure) as server:
        shop, _ = shop_of(server)
        with pytest.raises((ServerError, RateLimitError, APIConnectionError)):
            shop.items.create(name="x")
        assert len(server.arrived) == 1
        shop.close()


def test_post_that_was_never_sent_is_repeated() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        shop, clock = shop_of(server)
    with pytest.raises(APIConnectionError) as caught:
        shop.items.create(name="x")
    assert caught.value.attempts == 3
    assert len(clock.waits) == 2
    shop.close()


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": formatdate(1_700_000_009, usegmt=True)}, 9.0),
        ({"x-ratelimit-reset": "1700000012"}, 12.0),
        ({"x-ratelimit-reset": "1700000012000"}, 12.0),
        ({"ratelimit-reset": "3"}, 3.0),
        ({"retry-after": "nonsense"}, 0.5),
    ],
)
def test_the_server_says_how_long(headers: dict[str, str], wait: float) -> None:
    answers = [Answer(429, b"{}", headers), reply(ITEM)]
    with serving(lambda _: answers.pop(0)) as server:
        shop, clock = shop_of(server)
        shop.items.get("1")
        assert clock.waits == [wait]
        shop.close()


def test_too_long_a_wait_is_an_error_at_once() -> None:
    with serving(lambda _: reply({}, 429, retry_after="3600")) as server:
        shop, clock = shop_of(server)
        with pytest.raises(RateLimitError):
            shop.items.get("1")
        assert clock.waits == []
        shop.close()


def test_streamed_bodies_are_not_replayed() -> None:
    with serving(lambda _: reply({}, 503)) as server:
        shop, _ = shop_of(server)
        with pytest.raises(ServerError):
            shop.request("PUT", "/f", content=iter([b"once"]))
        assert len(server.arrived) == 1
        with pytest.raises(ServerError):
            shop.request("PUT", "/f", content=b"often")
        assert [a.body for a in server.arrived[1:]] == [b"often"] * 3
        shop.close()


def test_async_is_the_same() -> None:
    answers = [reply({}, 503), CUT, reply(ITEM)]

    async def main(url: str) -> None:
        clock = TestClock()
        async with AsyncShop(api_token="s", base_url=url, clock=clock) as shop:
            assert (await shop.items.get("1")).name == "lamp"
        assert clock.waits == [0.5, 1.0]

    with serving(lambda _: answers.pop(0)) as server:
        asyncio.run(main(server.url))


def test_redirects() -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items/old":
            return Answer(301, b"", {"location": "/items/new?a=1"})
        if arrived.path == "/items":
            return Answer(303, b"", {"location": f"http://localhost:{port}/items/new"})
        if arrived.path == "/loop":
            return Answer(302, b"", {"location": "/loop"})
        return reply(ITEM)

    with serving(answer) as server:
        port = server.url.rpartition(":")[2]
        shop, _ = shop_of(server, headers={"X-Secret": "team"})
        assert shop.items.get("old").name == "lamp"
        assert server.last.target == "/items/new?a=1"
        assert "authorization" in server.last.headers
        shop.items.create(name="x")
        assert (server.last.method, server.last.body) == ("GET", b"")
        assert not server.last.headers.keys() & {"authorization", "x-secret", "content-type"}
        with pytest.raises(Exception, match="302"):
            shop.request("GET", "/loop")
        shop.close()
