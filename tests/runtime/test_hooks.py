"""What a caller gets to see of a call: hooks, responses beside results, logs, reprs."""

from __future__ import annotations

import asyncio
import functools
import gc
import logging
import re
import warnings
from typing import Any

import httpx
import pytest

from clientsmith.runtime import (
    AsyncDownload,
    AsyncStream,
    ClientError,
    Download,
    NotFoundError,
    Page,
    PaginationError,
    Response,
    Stream,
)
from tests.runtime.api import DELETE, IMAGE, LINES
from tests.runtime.bank import ITEM, Bank, given
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.test_retry import TestClock
from tests.runtime.worlds import World, both, counting, failure, got, item, listed


def hook_of(world: World, function: Any) -> Any:
    """The function as a hook that is natural in that world."""

    async def awaited(value: Any) -> None:
        await asyncio.sleep(0)
        function(value)

    return awaited if world.is_async else function


# Hooks.


@both
async def test_hooks_see_every_attempt_and_no_token_endpoint(world: World) -> None:
    answers = [
        reply({}, 503),
        Answer(302, b"", {"location": "/items/2"}),
        reply(ITEM, x_request_id="r"),
    ]
    bank = Bank()
    bank.api = lambda _: answers.pop(0)
    seen: list[str] = []

    def on_request(request: httpx.Request) -> None:
        seen.append(f"{request.method} {request.url.path}")

    def on_response(response: httpx.Response) -> None:
        seen.append(f"{response.status_code} {response.request.url.path}")

    with serving(bank) as server:
        async with world.shop(
            base_url=server.url,
            clock=TestClock(),
            on_request=hook_of(world, on_request),
            on_response=hook_of(world, on_response),
            **given("exchange", world, server.url),
        ) as shop:
            await got(shop.with_options(max_retries=1).items.get("1"))
    assert bank.issued == 1
    assert seen == [
        *("GET /items/1", "503 /items/1"),
        *("GET /items/1", "302 /items/1"),
        *("GET /items/2", "200 /items/2"),
    ]


def test_the_async_client_takes_blocking_hooks_too() -> None:
    seen: list[Any] = []

    async def main(url: str) -> None:
        async with World(is_async=True).shop(
            base_url=url, api_token="s", on_request=seen.append, on_response=seen.append
        ) as shop:
            await shop.items.get("1")
            await (await shop.items.image()).read()

    with serving(item) as server:
        asyncio.run(main(server.url))
    assert [type(each) for each in seen] == [httpx.Request, httpx.Response] * 2


def test_an_async_hook_in_the_blocking_client_is_not_left_out_silently() -> None:
    async def hook(request: httpx.Request) -> None:
        request.headers["x-signed"] = "1"

    with (
        serving(item) as server,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        with pytest.raises((TypeError, ClientError), match="async"):
            shop = World(is_async=False).new(base_url=server.url, api_token="s", on_request=hook)
            try:
                shop.items.get("1")
            finally:
                shop.close()
        gc.collect()
        assert server.arrived == []
    assert [str(w.message) for w in caught if "never awaited" in str(w.message)] == []


@both
async def test_what_a_hook_changes_is_sent(world: World) -> None:
    def sign(request: httpx.Request) -> None:
        request.headers["x-signature"] = f"{request.method} {request.url.path}"
        request.headers["authorization"] = "Signed s"
        del request.headers["user-agent"]

    with serving(item) as server:
        async with world.shop(
            base_url=server.url, api_token="s", on_request=hook_of(world, sign)
        ) as shop:
            await got(shop.items.create(name="x"))
            assert server.last.headers["x-signature"] == "POST /items"
            assert server.last.headers["authorization"] == "Signed s"
            assert "user-agent" not in server.last.headers


@both
async def test_a_hook_may_read_the_body_of_a_response(world: World) -> None:
    bodies: list[bytes] = []

    def on_response(response: httpx.Response) -> None:
        bodies.append(response.read())

    async def async_on_response(response: httpx.Response) -> None:
        bodies.append(await response.aread())

    with serving(item) as server:
        async with world.shop(
            base_url=server.url,
            api_token="s",
            on_response=async_on_response if world.is_async else on_response,
        ) as shop:
            assert (await got(shop.items.get("1"))).name == "lamp"
            assert await got((await got(shop.items.image())).read()) == bodies[1]
            assert bodies[0] == bodies[1]


class Refused(Exception):
    """A hook's own error."""


REASONS = (
    Refused("no"),
    httpx.ConnectError("from the hook"),
    httpx.ReadTimeout("from the hook"),
    OSError("from the hook"),
    PaginationError("from the hook"),
    StopIteration("from the hook"),
)


@pytest.mark.parametrize("place", ["on_request", "on_response"])
@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: type(reason).__name__)
@both
async def test_what_a_hook_raises_ends_the_call(
    world: World, reason: Exception, place: str
) -> None:
    called: list[Any] = []

    def refuse(value: Any) -> None:
        called.append(value)
        raise reason

    with counting(item) as (server, made):
        async with (
            world.http(limits=httpx.Limits(max_connections=1), timeout=60) as http,
            world.shop(
                base_url=server.url,
                api_token="s",
                http_client=http,
                clock=TestClock(),
                **{place: hook_of(world, refuse)},
            ) as shop,
        ):
            for call in (functools.partial(shop.items.get, "1"), shop.items.image):
                called.clear()
                error = await failure(call)
                # It is what the hook raised, or one of ours that says so.
                assert reason in (error, error.__cause__)
                assert len(called) == 1
            assert len(server.arrived) == (0 if place == "on_request" else 2)
            # The only connection of the pool is free again.
            assert (await got(http.get(f"{server.url}/x"))).status_code == 200
            assert len(made) <= 3


@pytest.mark.parametrize("place", ["on_request", "on_response"])
@both
async def test_a_call_that_is_interrupted_in_a_hook_gives_its_connection_back(
    world: World, place: str
) -> None:
    reached = asyncio.Event()

    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    async def wait(_: Any) -> None:
        reached.set()
        await asyncio.sleep(60)

    with serving(item) as server:
        async with (
            world.http(limits=httpx.Limits(max_connections=1), timeout=60) as http,
            world.shop(
                base_url=server.url,
                api_token="s",
                http_client=http,
                **{place: wait if world.is_async else interrupt},
            ) as shop,
        ):
            for call in (functools.partial(shop.items.get, "1"), shop.items.image):
                if world.is_async:
                    reached.clear()
                    task = world.start(call)
                    await reached.wait()
                    task.cancel()
                    await failure(
                        functools.partial(asyncio.wait_for, task, 60), asyncio.CancelledError
                    )
                else:
                    await failure(call, KeyboardInterrupt)
            assert (await got(http.get(f"{server.url}/x"))).status_code == 200


# Responses beside results.


@both
async def test_with_response_for_every_kind_of_result(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.method == "DELETE":
            return Answer(204, b"", {"x-request-id": "r"})
        if arrived.path == "/items":
            link = {"next": {"href": "/items?page=2"}}
            return reply({"items": [ITEM], "_links": link}, x_request_id="r")
        kind = "text/plain" if arrived.path == "/text" else "application/json"
        body = b'{"id": "1", "name": "lamp"}'
        return Answer(200, body, {"x-request-id": "r", "content-type": kind})

    with serving(answer) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            resource = world.resource(shop)
            wrap = shop.with_response

            async def of(method: Any, *args: Any, **kwargs: Any) -> Any:
                response = await got(wrap(method)(*args, **kwargs))
                assert isinstance(response, Response)
                assert (response.request_id, response.attempts) == ("r", 1)
                assert response.headers["x-request-id"] == "r"
                assert response.elapsed >= 0
                assert response.http_response.status_code == response.status_code
                return response

            assert (await of(shop.items.get, "1")).parsed.name == "lamp"
            gone = await of(resource._call, DELETE, path={"itemId": "1"})
            assert (gone.status_code, gone.parsed) == (204, None)
            assert (await of(shop.request, "GET", "/text", cast_to=str)).parsed.startswith("{")
            page = (await of(shop.items.list)).parsed
            assert isinstance(page, Page)
            assert [each.name for each in page] == ["lamp"]
            assert [a.path for a in server.arrived].count("/items") == 1
            download = (await of(resource._download, IMAGE)).parsed
            assert isinstance(download, AsyncDownload if world.is_async else Download)
            assert await got(download.read()) == b'{"id": "1", "name": "lamp"}'
            stream = (await of(resource._stream, LINES)).parsed
            assert isinstance(stream, AsyncStream if world.is_async else Stream)
            assert [each.name for each in await listed(stream)] == ["lamp"]
            view = shop.with_options(timeout=5)
            assert (await got(view.with_response(view.items.get)("1"))).parsed.name == "lamp"


@both
async def test_with_response_counts_attempts_and_raises_what_the_method_raises(
    world: World,
) -> None:
    answers = [reply({}, 503), reply({}, 503), reply(ITEM), reply({}, 404)]
    clock = TestClock()
    with serving(lambda _: answers.pop(0)) as server:
        async with world.shop(base_url=server.url, api_token="s", clock=clock) as shop:
            response = await got(shop.with_response(shop.items.get)("1"))
            assert (response.attempts, response.elapsed) == (3, sum(clock.waits))
            await failure(lambda: shop.with_response(shop.items.get)("1"), NotFoundError)
            nothing = functools.partial(asyncio.sleep, 0) if world.is_async else (lambda: None)
            await failure(lambda: shop.with_response(nothing)(), TypeError)  # noqa: PLW0108 - either may fail


@both
async def test_each_of_many_callers_gets_its_own_response(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        number = arrived.path.rpartition("/")[2]
        return reply({"id": number, "name": "x"}, x_request_id=number)

    numbers = iter(range(1000))
    with serving(answer) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            responses = await world.at_once(
                24, lambda: shop.with_response(shop.items.get)(str(next(numbers)))
            )
            assert len(responses) == 24
            for response in responses:
                assert response.parsed.id == response.request_id


# Logs and reprs.


@both
async def test_what_is_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    answers = [reply({}, 503), reply(ITEM), reply({}, 404)]
    with (
        serving(lambda _: answers.pop(0)) as server,
        caplog.at_level(logging.DEBUG, logger="shop_client"),
    ):
        async with world.shop(base_url=server.url, api_token="s", clock=TestClock()) as shop:
            await got(shop.request("GET", "/items/1", query={"q": "private"}))
            await failure(lambda: shop.items.get("1"))
    ours = [record for record in caplog.records if record.name == "shop_client"]
    assert {record.levelno for record in ours} == {logging.DEBUG}
    for record, pattern in zip(
        ours,
        [
            r"GET /items/1: 503 in \d+ ms",
            r"GET /items/1: retrying in \d+\.\d\d s",
            r"GET /items/1: 200 in \d+ ms",
            r"GET /items/1: 404 in \d+ ms",
        ],
        strict=True,
    ):
        assert re.fullmatch(pattern, record.getMessage())
        assert "private" not in record.getMessage()


@both
async def test_reprs_say_what_it_is_and_where(world: World) -> None:
    with serving(item) as server:
        async with world.shop(base_url=f"{server.url}/v1/", api_token="s") as shop:
            begin = "Async" if world.is_async else ""
            assert repr(shop) == f"<{begin}Shop {server.url}/v1>"
            assert repr(shop.with_options(timeout=1)) == repr(shop)
            assert repr(shop.items) == f"<{begin}Items of {shop!r}>"
            assert repr(shop.items.list()) == f"<{begin}Pager of GET /items>"
            response = await got(shop.with_response(shop.items.get)("1"))
            assert "lamp" in repr(response)
            download = await got(shop.items.image())
            assert repr(download) == f"<{begin}Download application/json>"
            await got(download.close())
