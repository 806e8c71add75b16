"""A next page that cannot be had: the page before it is the caller's all the same.

Whoever wants no more than what came meets no error; whoever goes on does, in whatever way.
"""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import PaginationError
from clientsmith.runtime.pages import Cursor, HalLink, LinkHeader, NextUrl
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.listing import ROWS, WORLDS, async_pager_of, pager_of, read
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable

PAGINGS: dict[str, Any] = {
    "next URL": NextUrl(items=ROWS),
    "HAL link": HalLink(items=ROWS),
    "link header": LinkHeader(),
}
CURSOR = Cursor(items=ROWS, cursor="token", next=("next",))
REFUSED = {
    "another host": "http://localhost:1/list",
    "another port": "http://127.0.0.1:1/list",
    "another scheme": "https://127.0.0.1/list",
    "the page itself": "/list",
    "nowhere": "http://[",
    "no address": "http://127.0.0.1:x/",
}


def page(style: str, rows: list[Any], following: str) -> Answer:
    if style == "link header":
        return reply(rows, link=f'<{following}>; rel="next"')
    return reply({"rows": rows, "next": following, "_links": {"next": {"href": following}}})


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("refused", REFUSED)
@pytest.mark.parametrize("style", PAGINGS)
def test_the_page_that_came_is_the_callers(style: str, refused: str, world: str) -> None:
    answer = page(style, [{"id": 1}, {"id": 2}], REFUSED[refused])
    with serving(lambda _: answer) as server:
        assert read(world, server.url, PAGINGS[style], limit=1) == [1]
        assert read(world, server.url, PAGINGS[style], limit=2) == [1, 2]
        assert read(world, server.url, PAGINGS[style], pages=1) == [1, 2]
        assert len(server.arrived) == 3
        further: list[dict[str, Any]] = [{}, {"limit": 3}, {"pages": 2}]
        for options in further:
            found: list[Any] = []
            with pytest.raises(PaginationError, match="list-rows: ") as caught:
                read(world, server.url, PAGINGS[style], found, **options)
            # A list as a whole has an error in place of what is not all of it.
            assert found == ([] if options == {"limit": 3} else [1, 2])
            assert caught.value.operation == "list-rows"
            assert caught.value.request is not None
        assert len(server.arrived) == 6


@pytest.mark.parametrize("refused", REFUSED)
@pytest.mark.parametrize("style", PAGINGS)
def test_reading_on_from_it_is_refused_as_well(style: str, refused: str) -> None:
    """Of a page that was kept, in the same process or in another one."""
    answer = page(style, [{"id": 1}], REFUSED[refused])

    async def main(url: str, following: Any) -> None:
        async with AsyncShop(api_token="s", base_url=url) as shop:
            for pager in (
                async_pager_of(shop, PAGINGS[style]).resume(following),
                async_pager_of(shop, PAGINGS[style]).prefetch(2).resume(following),
            ):
                with pytest.raises(PaginationError, match="list-rows: "):
                    await pager.first()
                assert await pager.to_list(0) == []

    with serving(lambda _: answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        pager = pager_of(shop, PAGINGS[style])
        first = pager.first()
        assert first is not None and first.id == 1
        response = shop.with_response(lambda: pager)()
        assert response.parsed.next is not None
        visits = len(server.arrived)
        following = pickle.loads(pickle.dumps(response.parsed.next))
        # Making the pager, or asking for none of its pages, is no error.
        assert list(pager.resume(following).pages(limit=0)) == []
        for read_on in (
            lambda: pager.resume(following).first(),
            lambda: next(pager.resume(following).pages(limit=1)),
        ):
            with pytest.raises(PaginationError, match="list-rows: "):
                read_on()
        asyncio.run(main(server.url, following))
        if refused != "the page itself":
            # Nothing was asked for that the API did not name.
            assert len(server.arrived) == visits


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("wrong", [True, {"page": 2}, ["2"]])
def test_a_cursor_that_is_none_costs_no_page(world: str, wrong: object) -> None:
    with serving(lambda _: reply({"rows": [{"id": 1}], "next": wrong})) as server:
        assert read(world, server.url, CURSOR, pages=1) == [1]
        found: list[Any] = []
        with pytest.raises(PaginationError, match="not a cursor"):
            read(world, server.url, CURSOR, found)
        assert found == [1]


def behind_a_gateway(api: Callable[[], str], style: str) -> Callable[[Arrived], Answer]:
    """An API whose links have its own address, under whatever name it was called."""

    def answer(arrived: Arrived) -> Answer:
        start = int(dict(arrived.query).get("at", 0))
        following = f"{api()}/list?at={start + 2}" if start < 4 else ""
        return page(style, [{"id": start}, {"id": start + 1}], following)

    return answer


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("style", PAGINGS)
def test_the_caller_names_further_origins(style: str, world: str) -> None:
    with (
        serving(behind_a_gateway(lambda: api.url, style)) as api,
        serving(behind_a_gateway(lambda: api.url, style)) as gateway,
    ):
        assert read(world, gateway.url, PAGINGS[style], limit=2) == [0, 1]
        with pytest.raises(PaginationError, match="`origins`"):
            read(world, gateway.url, PAGINGS[style])
        assert api.arrived == []
        port = api.url.rpartition(":")[2]
        for origin in (api.url, f"{api.url}/", f"HTTP://127.0.*.1:{port}"):
            found = read(world, gateway.url, PAGINGS[style], origins=[origin])
            assert found == [0, 1, 2, 3, 4, 5]
        # Because the caller says so, credentials go there as well.
        assert {a.headers["authorization"] for a in api.arrived} == {"Token s"}


@pytest.mark.parametrize(
    ("origins", "kind"),
    [
        ("https://api.example.com", TypeError),
        (["api.example.com"], ValueError),
        (["https://*"], ValueError),
        (["https://*:8443"], ValueError),
        (["https://api.example.com/v1"], ValueError),
        (["https://user@api.example.com"], ValueError),
        (["ftp://api.example.com"], ValueError),
        (["https://"], ValueError),
        (["https://api.example.com:port"], ValueError),
        ([None], ValueError),
    ],
)
def test_what_is_no_origin_is_an_error_at_once(origins: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match="origins"):
        Shop(api_token="s", origins=origins)
