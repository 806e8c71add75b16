"""An error in the middle of a list: what came before is kept, and reading can begin again."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from clientsmith.runtime import (
    NotFoundError,
    ServerError,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.listing import (
    STYLES,
    WORLDS,
    Shelf,
    Still,
    async_pager_of,
    pager_of,
    read,
)
from tests.runtime.server import Answer, Arrived, reply, serving


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("style", [name for name in STYLES if name != "whole"])
def test_an_error_on_the_third_page(world: str, style: str) -> None:
    paging, serve = STYLES[style]
    broken = True
    answers: list[int] = []

    def answer(arrived: Arrived) -> Answer:
        page = serve(Shelf(10), dict(arrived.query))
        if broken and b'"id": 6}' in page.body:
            answers.append(503)
            return reply({"error": "busy"}, 503)
        return page

    found: list[Any] = []
    with serving(answer) as server:
        with pytest.raises(ServerError, match="busy") as caught:
            read(world, server.url, paging, found)
        assert found == [0, 1, 2, 3, 4, 5]
        assert (caught.value.attempts, len(answers)) == (3, 3)
        assert caught.value.operation == "list-rows"
        broken = False
        assert read(world, server.url, paging) == list(range(10))


@pytest.mark.parametrize("world", WORLDS)
def test_a_page_that_fails_once_is_fetched_again(world: str) -> None:
    def answer(arrived: Arrived) -> Answer:
        target = arrived.target
        if sum(earlier.target == target for earlier in server.arrived) == 1:
            return reply({}, 503)
        return serve(Shelf(10), dict(arrived.query))

    paging, serve = STYLES["number, total"]
    with serving(answer) as server:
        assert read(world, server.url, paging) == list(range(10))
        assert len(server.arrived) == 8


def test_the_same_pager_begins_anew_after_an_error() -> None:
    paging, serve = STYLES["cursor"]
    broken = True

    def answer(arrived: Arrived) -> Answer:
        if broken and arrived.query:
            return reply({}, 404)
        return serve(Shelf(7), dict(arrived.query))

    async def main(url: str) -> None:
        nonlocal broken
        async with AsyncShop(api_token="s", base_url=url) as shop:
            pager = async_pager_of(shop, paging)
            with pytest.raises(NotFoundError):
                await pager.to_list()
            broken = False
            assert len(await pager.to_list()) == 7

    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        pager = pager_of(shop, paging)
        with pytest.raises(NotFoundError):
            pager.to_list()
        broken = False
        assert len(pager.to_list()) == 7
        broken = True
        asyncio.run(main(server.url))


def test_reading_goes_on_where_an_error_was() -> None:
    """The last page that came says where to begin again."""
    broken = True

    def answer(arrived: Arrived) -> Answer:
        page = serve(Shelf(10), dict(arrived.query))
        return reply({}, 503) if broken and b'"id": 6}' in page.body else page

    paging, serve = STYLES["cursor"]
    with serving(answer) as server, Shop(api_token="s", base_url=server.url, clock=Still()) as shop:
        pager = pager_of(shop, paging)
        found: list[int] = []
        following: Any = None
        with pytest.raises(ServerError):
            for page in pager.pages():
                found += [row.id for row in page]
                following = page.next
        broken = False
        found += [row.id for row in pager.resume(following)]
    assert found == list(range(10))
