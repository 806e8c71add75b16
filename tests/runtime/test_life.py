"""A client from its construction to its end: connections, closing, forks."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import ClientClosedError, ClientError, NotFoundError
from tests.runtime.api import LINES
from tests.runtime.bank import ITEM
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.worlds import World, both, counting, failure, forked, got, item, listed, until

if TYPE_CHECKING:
    from collections.abc import Callable


# Connections.


@both
async def test_views_share_the_connections(world: World) -> None:
    with counting(item) as (server, made):
        async with world.shop(base_url=server.url, api_token="s") as shop:
            view = shop.with_options(timeout=5, headers={"X-Team": "a"})
            other = view.with_options(strict=True, max_retries=0)
            for client in (shop, view, other, shop):
                await got(client.items.get("1"))
            assert len(made) == 1
            assert [a.headers.get("x-team") for a in server.arrived] == [None, "a", "a", None]


@both
async def test_errors_retries_redirects_and_lists_keep_the_connection(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items/moved":
            return Answer(302, b"", {"location": "/items/1"})
        if arrived.path == "/items":
            return reply({"items": [ITEM], "_links": {}})
        return reply({}, 404) if arrived.path == "/items/404" else reply(ITEM)

    with counting(answer) as (server, made):
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await failure(lambda: shop.items.get("404"), NotFoundError)
            await got(shop.items.get("moved"))
            await listed(shop.items.list())
            await got((await got(shop.items.image())).read())
            await listed(await got(world.resource(shop)._stream(LINES)))
            await got(shop.items.get("1"))
            assert len(made) == 1


@both
async def test_an_unused_client_makes_no_connection_and_closes_twice(world: World) -> None:
    with counting(item) as (server, made):
        shop = world.new(base_url=server.url, api_token="s")
        for _ in range(2):
            await got(shop.close())
        assert made == []
        await failure(lambda: shop.items.get("1"), ClientClosedError)


@both
async def test_with_gives_the_client_and_closes_it_after_an_error_too(world: World) -> None:
    with serving(item) as server:
        shop = world.new(base_url=server.url, api_token="s")
        with pytest.raises(KeyError):
            if world.is_async:
                async with shop as entered:
                    assert entered is shop
                    raise KeyError
            else:
                with shop as entered:
                    assert entered is shop
                    raise KeyError
        await failure(lambda: shop.items.get("1"), ClientClosedError)


@pytest.mark.parametrize("kind", ["items", "image"])
def test_cancelled_calls_give_their_connections_back(kind: str) -> None:
    world = World(is_async=True)
    arrived, release = threading.Event(), threading.Event()

    def answer(seen: Arrived) -> Answer:
        if seen.path != "/items/free":
            arrived.set()
            release.wait(60)
        return reply(ITEM)

    async def main(url: str) -> None:
        async with (
            world.http(limits=httpx.Limits(max_connections=1), timeout=60) as http,
            world.shop(base_url=url, api_token="s", http_client=http, max_retries=0) as shop,
        ):
            call = shop.items.image if kind == "image" else functools.partial(shop.items.get, "1")
            for _ in range(2):
                arrived.clear()
                task = world.start(call)
                await until(arrived)
                task.cancel()
                await failure(functools.partial(asyncio.wait_for, task, 60), asyncio.CancelledError)
            assert (await shop.items.get("free")).name == "lamp"
            assert asyncio.all_tasks() == {asyncio.current_task()}
            release.set()

    with serving(answer) as server:
        asyncio.run(main(server.url))


# After the end.


@both
async def test_everything_says_that_the_client_is_closed(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items":
            return reply({"items": [ITEM], "_links": {"next": {"href": "/items?page=2"}}})
        return Answer(200, b'{"id":"1","name":"a"}\n' * 300_000, {"content-type": "image/png"})

    with serving(answer) as server:
        shop = world.new(base_url=server.url, api_token="s")
        view = shop.with_options(max_retries=0)
        untouched = shop.items.list()
        pages = shop.items.list().pages()
        await got(anext(pages) if world.is_async else next(pages))
        download = await got(shop.items.image())
        lines = await got(world.resource(shop)._stream(LINES))
        assert (await got(anext(lines) if world.is_async else next(lines))).name == "a"
        await got(shop.close())
        calls: dict[str, Callable[[], Any]] = {
            "client": lambda: shop.items.get("1"),
            "request": lambda: shop.request("GET", "/x"),
            "response": lambda: shop.with_response(shop.items.get)("1"),
            "view": lambda: view.items.get("1"),
            "view of the closed": lambda: shop.with_options(timeout=1).items.get("1"),
            "pager": lambda: listed(untouched),
            "pages": lambda: listed(pages),
            "first": untouched.first,
            "new download": shop.items.image,
            "download": download.read,
            "stream": lambda: listed(lines),
        }
        wrong: dict[str, str] = {}
        for name, call in calls.items():
            error = await failure(call)
            if not isinstance(error, ClientClosedError) or "closed" not in str(error):
                wrong[name] = repr(error)
        assert wrong == {}


@both
async def test_closing_ends_the_calls_of_others_with_an_error_of_ours(world: World) -> None:
    arrived, release = threading.Event(), threading.Event()

    def answer(_: Arrived) -> Answer:
        arrived.set()
        release.wait(60)
        return reply(ITEM)

    with serving(answer) as server:
        shop = world.new(base_url=server.url, api_token="s", timeout=60)
        call = world.start(functools.partial(shop.items.get, "1"))
        await until(arrived)
        await got(shop.close())
        release.set()
        # Whether its answer still comes is open; what must not come is an error of another kind.
        with contextlib.suppress(ClientError):
            assert (await asyncio.wait_for(call, 60)).name == "lamp"
        await failure(lambda: shop.items.get("1"), ClientClosedError)


# Processes.


@both
async def test_a_forked_child_has_connections_of_its_own_and_the_parent_goes_on(
    world: World,
) -> None:
    def in_child() -> str:
        calls = [shop.items.get, shop.with_options(max_retries=0).items.get]
        return "".join(str(in_loop(call).name) for call in calls)

    def in_loop(call: Callable[[str], Any]) -> Any:
        return asyncio.run(call("1")) if world.is_async else call("1")

    with counting(item) as (server, made):
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
            assert await asyncio.to_thread(forked, in_child) == "lamplamp"
            of_children = len(made) - 1
            # One for the blocking client; each loop of the async one has its own.
            assert of_children == (2 if world.is_async else 1)
            for _ in range(3):
                assert (await got(shop.items.get("1"))).name == "lamp"
            assert len(made) == 1 + of_children


@both
async def test_a_download_goes_on_after_a_fork(world: World) -> None:
    body = b"png" * 500_000
    with serving(lambda _: Answer(200, body, {"content-type": "image/png"})) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            download = await got(shop.items.image())
            assert await asyncio.to_thread(forked, lambda: "nothing") == "nothing"
            assert await got(download.read()) == body


def test_closing_in_a_child_does_not_close_for_the_parent() -> None:
    world = World(is_async=False)
    with counting(item) as (server, made):
        shop = world.new(base_url=server.url, api_token="s")
        shop.items.get("1")
        assert forked(shop.close) == "None"
        assert shop.items.get("1").name == "lamp"
        assert len(made) == 1
        shop.close()
