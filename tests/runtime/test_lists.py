"""Lists from servers that keep the rules of their style: all of it, in order, no request too many."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from clientsmith.runtime import ClientError
from clientsmith.runtime.pages import LastId, PageNumber
from tests.amount import examples
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.listing import (
    CHAINS,
    ROWS,
    STYLES,
    WORLDS,
    Shelf,
    async_pager_of,
    last_id,
    number,
    pager_of,
    read,
)
from tests.runtime.server import Arrived, Server, reply, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


class Library(Server):
    """A server whose shelf and style may be changed between calls."""

    def __init__(self) -> None:
        self.shelf = Shelf(0)
        self.style = "whole"
        super().__init__(lambda arrived: STYLES[self.style][1](self.shelf, dict(arrived.query)))

    def put(self, style: str, shelf: Shelf) -> Any:
        """Hold this; gives the strategy that reads it."""
        self.style, self.shelf = style, shelf
        self.arrived.clear()
        return STYLES[style][0]


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    server = Library()
    yield server
    server.close()


@pytest.fixture(scope="module")
def shop(library: Library) -> Iterator[Shop]:
    with Shop(api_token="s", base_url=library.url) as client:
        yield client


@st.composite
def shelves(draw: st.DrawFn, style: str) -> tuple[Shelf, dict[str, int]]:
    """What a server may hold, and what a client may ask of it; about a dozen pages at most."""
    count = draw(st.integers(0, 50))
    sizes = st.integers(max(1, count // 12), 55)
    gaps = draw(st.frozensets(st.integers(0, 8), max_size=3)) if style in CHAINS else frozenset()
    cap = draw(sizes)
    # More often than not the client asks for more than there is in a page.
    asked = draw(st.sampled_from([None, cap + 7, cap + 1]) | sizes)
    shelf = Shelf(count, size=draw(sizes), cap=cap, gaps=gaps)
    return shelf, {} if asked is None else {"size": asked}


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=examples(8), suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_item_comes_once_and_in_order(
    library: Library, shop: Shop, style: str, data: st.DataObject
) -> None:
    shelf, query = data.draw(shelves(style))
    ahead = data.draw(st.integers(1, 5))
    expected = list(range(shelf.count))
    paging = library.put(style, shelf)
    pager = pager_of(shop, paging, **query)
    assert [row.id for row in pager] == expected
    requests = len(library.arrived)
    assert [row.id for page in pager.pages() for row in page] == expected

    async def main() -> None:
        # Its own client, without the certificates that loading takes longer than the example.
        http = httpx.AsyncClient(verify=False)
        async with http, AsyncShop(api_token="s", base_url=library.url, http_client=http) as shop:
            pager = async_pager_of(shop, paging, **query)
            library.arrived.clear()
            assert [row.id async for row in pager] == expected
            assert len(library.arrived) == requests
            assert [row.id async for row in pager.prefetch(ahead)] == expected
            assert [row.id async for page in pager.pages() for row in page] == expected

    asyncio.run(main())


@pytest.mark.parametrize("style", STYLES)
def test_reading_goes_on_from_any_page(library: Library, shop: Shop, style: str) -> None:
    paging = library.put(style, Shelf(11, size=3, gaps=frozenset({2} if style in CHAINS else ())))
    pager = pager_of(shop, paging, size=3)
    seen: list[int] = []
    parts: list[tuple[int, Any]] = []
    for page in pager.pages():
        seen += [row.id for row in page]
        parts.append((len(seen), page.next))
    assert seen == list(range(11))
    assert [following is None for _, following in parts] == [False] * (len(parts) - 1) + [True]
    for index, (taken, following) in enumerate(parts[:-1]):
        expected = list(range(taken, 11))
        library.arrived.clear()
        rest = pager.resume(following)
        assert [row.id for row in rest] == expected
        # No request for what had been read before; at most one to see that nothing is left, for
        # the items that came before are not counted any more.
        assert len(library.arrived) <= len(parts) - index
        stored = pickle.loads(pickle.dumps(following))
        assert stored == following
        # A pager of another client, as another process would have it.
        elsewhere = pager_of(shop.with_options(max_retries=0), paging, size=3).resume(stored)
        assert [row.id for row in elsewhere] == expected
        # The pager that goes on is a pager like any other, and can be read again.
        assert [row.id for page in rest.pages() for row in page] == expected
        assert [row.id for row in rest.to_list(limit=2)] == expected[:2]
    # The one it was made from still begins at the beginning.
    assert [row.id for row in pager.to_list(limit=1)] == [0]


@pytest.mark.parametrize("style", STYLES)
def test_reading_goes_on_from_any_page_async(library: Library, style: str) -> None:
    paging = library.put(style, Shelf(11, size=3))

    async def main() -> None:
        async with AsyncShop(api_token="s", base_url=library.url) as shop:
            pager = async_pager_of(shop, paging, size=3)
            before = 0
            async for page in pager.pages():
                before += len(page)
                if page.next is not None:
                    stored = pickle.loads(pickle.dumps(page.next))
                    rest = pager.resume(stored)
                    assert [row.id async for row in rest] == list(range(before, 11))
                    ahead = pager.prefetch(2).resume(stored)
                    assert [row.id async for row in ahead] == list(range(before, 11))
                    ahead = pager.resume(stored).prefetch(2)
                    assert [row.id async for row in ahead] == list(range(before, 11))
            assert before == 11

    asyncio.run(main())


def test_pages_of_one_world_are_read_on_in_the_other(library: Library, shop: Shop) -> None:
    paging = library.put("cursor", Shelf(7))
    following = next(iter(pager_of(shop, paging).pages())).next
    assert following is not None

    async def main() -> list[int]:
        async with AsyncShop(api_token="s", base_url=library.url) as other:
            return [row.id async for row in async_pager_of(other, paging).resume(following)]

    assert asyncio.run(main()) == [3, 4, 5, 6]


def test_reading_on_at_another_host_is_refused(library: Library, shop: Shop) -> None:
    paging = library.put("next URL", Shelf(7))
    page = next(iter(pager_of(shop, paging).pages()))
    assert page.next is not None
    with serving(lambda _: reply({"rows": []})) as other:
        # What was stored may have been changed since.
        moved = page.next.replace(url=f"{other.url}/list?at=1")
        with pytest.raises(ClientError, match="another host"):
            pager_of(shop, paging).resume(moved).to_list()
        assert other.arrived == []


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("style", STYLES)
def test_a_limit_fetches_no_page_too_many(library: Library, world: str, style: str) -> None:
    paging = library.put(style, Shelf(10, size=3))
    for limit, requests in ((0, 0), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (9, 3), (10, 4)):
        if style == "whole":
            requests = min(requests, 1)
        library.arrived.clear()
        found = read(world, library.url, paging, query={"size": 3}, limit=limit)
        assert found == list(range(limit))
        assert len(library.arrived) == requests
    assert read(world, library.url, paging, query={"size": 3}, limit=99) == list(range(10))


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("style", STYLES)
def test_a_limit_of_pages(library: Library, world: str, style: str) -> None:
    paging = library.put(style, Shelf(10, size=3))
    if style == "whole":
        assert read(world, library.url, paging, pages=1) == list(range(10))
        assert len(library.arrived) == 1
        return
    for pages in (0, 1, 2, 3, 4):
        library.arrived.clear()
        found = read(world, library.url, paging, query={"size": 3}, pages=pages)
        assert found == list(range(min(pages * 3, 10)))
        assert len(library.arrived) == pages
    assert read(world, library.url, paging, query={"size": 3}, pages=50) == list(range(10))


def test_an_impossible_limit_of_pages_is_told_at_once(library: Library, shop: Shop) -> None:
    paging = library.put("offset", Shelf(10))
    with pytest.raises(ValueError, match="-1"):
        list(pager_of(shop, paging).pages(limit=-1))

    async def main() -> None:
        async with AsyncShop(api_token="s", base_url=library.url) as shop:
            pager = async_pager_of(shop, paging)
            with pytest.raises(ValueError, match="-1"):
                _ = [page async for page in pager.pages(limit=-1)]
            with pytest.raises(ValueError, match="-1"):
                pager.prefetch(-1)
            assert len(await pager.prefetch(0).to_list()) == 10

    asyncio.run(main())
    assert not any(arrived.query == [] for arrived in library.arrived[1:])


@pytest.mark.parametrize("style", STYLES)
def test_the_first_item_takes_one_request(library: Library, shop: Shop, style: str) -> None:
    paging = library.put(style, Shelf(10))
    row = pager_of(shop, paging).first()
    assert row is not None
    assert row.id == 0
    assert len(library.arrived) == 1

    async def main() -> None:
        async with AsyncShop(api_token="s", base_url=library.url) as shop:
            for ahead in (0, 4):
                library.arrived.clear()
                row = await async_pager_of(shop, paging).prefetch(ahead).first()
                assert row is not None
                assert row.id == 0
                assert len(library.arrived) == 1
            library.put(style, Shelf(0))
            assert await async_pager_of(shop, paging).first() is None

    asyncio.run(main())
    library.put(style, Shelf(0))
    assert pager_of(shop, paging).first() is None
    assert len(library.arrived) == 1


@pytest.mark.parametrize("style", CHAINS)
def test_the_first_item_may_be_behind_empty_pages(library: Library, shop: Shop, style: str) -> None:
    paging = library.put(style, Shelf(4, gaps=frozenset({0, 1, 3})))
    row = pager_of(shop, paging).first()
    assert row is not None
    assert row.id == 0
    assert len(library.arrived) == 3
    pages = list(pager_of(shop, paging).pages())
    assert [len(page) for page in pages] == [0, 0, 3, 0, 1]
    assert [page.next is None for page in pages] == [False] * 4 + [True]


@pytest.mark.parametrize(
    ("style", "count", "requests"),
    [
        # Where the server says how many there are, nobody asks for an empty page.
        ("number, total", 9, 3),
        ("number, total", 10, 4),
        ("number, pages", 9, 3),
        ("number from 0", 9, 3),
        ("offset, total", 9, 3),
        ("cursor", 9, 3),
        ("next URL", 9, 3),
        ("HAL link", 9, 3),
        ("link header", 9, 3),
        # Where it says nothing, only an empty page is an end.
        ("number", 9, 4),
        ("offset", 9, 4),
        ("last id", 9, 4),
    ],
)
def test_how_many_requests_a_whole_list_takes(
    library: Library, shop: Shop, style: str, count: int, requests: int
) -> None:
    paging = library.put(style, Shelf(count, size=3))
    assert len(pager_of(shop, paging, size=3).to_list()) == count
    assert len(library.arrived) == requests


@pytest.mark.parametrize(
    ("paging", "serve"),
    [
        (PageNumber(page="page", items=ROWS, size="size", max_size=4), number),
        (LastId(items=ROWS, start="after", size="size", max_size=4), last_id),
    ],
)
def test_a_short_page_is_the_last_where_the_largest_size_is_known(paging: Any, serve: Any) -> None:
    def answer(arrived: Arrived) -> Any:
        return serve(Shelf(10, cap=4), dict(arrived.query))

    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as client:
        # Four, four, two: less than the server would have given.
        assert len(pager_of(client, paging, size=100).to_list()) == 10
        assert len(server.arrived) == 3


@pytest.mark.parametrize("world", WORLDS)
def test_a_server_may_give_smaller_pages_than_asked(library: Library, world: str) -> None:
    for style in STYLES:
        paging = library.put(style, Shelf(11, cap=4))
        assert read(world, library.url, paging, query={"size": 10}) == list(range(11)), style


def test_reading_may_begin_in_the_middle(library: Library, shop: Shop) -> None:
    begin: dict[str, dict[str, object]] = {
        "number, total": {"page": 3},
        "number, pages": {"page": 3},
        "number from 0": {"page": 2},
        "offset, total": {"offset": 6},
        "cursor": {"token": "t2"},
        "next URL": {"at": 2},
        "last id": {"after": 5},
    }
    for style, query in begin.items():
        paging = library.put(style, Shelf(14, size=3))
        found = [row.id for row in pager_of(shop, paging, **query)]
        assert found == list(range(6, 14)), style


def test_an_iteration_begins_anew_and_two_do_not_meet(library: Library, shop: Shop) -> None:
    pager = pager_of(shop, library.put("cursor", Shelf(9)))
    one, other = iter(pager), iter(pager)
    assert [next(one).id for _ in range(5)] == [0, 1, 2, 3, 4]
    assert [next(other).id for _ in range(2)] == [0, 1]
    assert [row.id for row in one] == [5, 6, 7, 8]
    assert [row.id for row in other] == list(range(2, 9))
    assert [row.id for row in pager] == list(range(9))
