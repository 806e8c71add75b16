"""Every style of pages against a server that pages that way."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import AsyncResource, Model, Operation, PaginationError, Resource
from clientsmith.runtime.link_header import link_header
from clientsmith.runtime.pages import (
    Cursor,
    HalLink,
    LastId,
    LinkHeader,
    NextUrl,
    Offset,
    PageNumber,
    Whole,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from clientsmith.runtime.pagination import Paging

ALL = [{"id": str(n)} for n in range(7)]


class Entry(Model):
    id: str


def whole(_: dict[str, str]) -> Answer:
    return reply({"results": ALL})


def by_number(query: dict[str, str]) -> Answer:
    page, size = int(query.get("page", 1)), int(query.get("per_page", 3))
    return reply({"results": ALL[(page - 1) * size : page * size], "count": len(ALL)})


def by_offset(query: dict[str, str]) -> Answer:
    start = int(query.get("offset", 0))
    return reply({"results": ALL[start : start + 3]})


def by_cursor(query: dict[str, str]) -> Answer:
    start = int(query.get("token", 0))
    page = [] if start == 3 else ALL[start : start + 3]  # an empty page in the middle
    following = {0: "3", 3: "33", 33: "6"}.get(start)
    if start == 33:
        page = ALL[3:6]
    return reply({"results": page, "meta": {"next": following}})


def by_url(query: dict[str, str]) -> Answer:
    page = int(query.get("page", 1))
    following = f"/list?page={page + 1}" if page < 3 else None
    return reply(
        {
            "results": ALL[(page - 1) * 3 : page * 3],
            "next": following,
            "_links": {"next": {"href": following}} if following else {},
        }
    )


def by_header(query: dict[str, str]) -> Answer:
    page = int(query.get("page", 1))
    link = '</list?page=1>; rel="first"' + (
        f', </list?page={page + 1}>; rel="next"' if page < 3 else ""
    )
    return reply(ALL[(page - 1) * 3 : page * 3], link=link)


def by_last_id(query: dict[str, str]) -> Answer:
    start = int(query.get("startId", -1)) + 1
    return reply({"results": ALL[start : start + int(query.get("pageSize", 3))]})


RESULTS = ("results",)
STYLES: list[tuple[Any, Paging, dict[str, Any], int]] = [
    (whole, Whole(items=RESULTS), {}, 1),
    (by_number, PageNumber(items=RESULTS, page="page", size="per_page", total=("count",)), {}, 3),
    (
        by_number,
        PageNumber(page="page", items=RESULTS, size="per_page", total=("count",)),
        {"per_page": 5},
        2,
    ),
    (
        by_number,
        PageNumber(page="page", items=RESULTS, size="per_page", max_size=100),
        {"per_page": 5},
        2,
    ),
    (by_number, PageNumber(page="page", items=RESULTS), {}, 4),
    (by_offset, Offset(offset="offset", items=RESULTS), {}, 4),
    (by_cursor, Cursor(items=RESULTS, cursor="token", next=("meta", "next")), {}, 4),
    (by_url, NextUrl(items=RESULTS), {}, 3),
    (by_url, HalLink(items=RESULTS), {}, 3),
    (by_header, LinkHeader(), {}, 3),
    (by_last_id, LastId(items=RESULTS, start="startId", size="pageSize"), {}, 4),
    (by_last_id, LastId(items=RESULTS, start="startId", size="pageSize"), {"pageSize": 4}, 3),
]


class ListPage(Model):
    results: list[Entry]


def operation(paging: Paging) -> Operation[Entry]:
    result = (lambda: list[Entry]) if isinstance(paging, LinkHeader) else (lambda: ListPage)
    return Operation(id="list", method="GET", path="/list", result=result, paging=paging)


@pytest.mark.parametrize(("style", "paging", "query", "pages"), STYLES)
def test_every_item_once(style: Any, paging: Paging, query: dict[str, Any], pages: int) -> None:
    expected = [entry["id"] for entry in ALL]
    with serving(lambda arrived: style(dict(arrived.query))) as server:
        with Shop(api_token="s", base_url=server.url) as shop:
            pager = Resource(shop)._pages(operation(paging), query=query)
            assert [entry.id for entry in pager] == expected
            assert len(server.arrived) == pages
            assert [entry.id for page in pager.pages() for entry in page] == expected
            server.arrived.clear()
            first = pager.first()
            assert first is not None
            assert first.id == "0"
            assert [entry.id for entry in pager.to_list(limit=2)] == ["0", "1"]
            assert len(server.arrived) == 2
            assert pager.to_list(limit=0) == []
            response = shop.with_response(lambda: pager)()
            assert response.status_code == 200
            assert response.parsed.items[0].id == "0"

        async def main() -> None:
            async with AsyncShop(api_token="s", base_url=server.url) as shop:
                pager = AsyncResource(shop)._pages(operation(paging), query=query)
                assert [entry.id async for entry in pager] == expected
                assert [entry.id for entry in await pager.to_list(2)] == ["0", "1"]
                first = await pager.first()
                assert first is not None
                assert first.id == "0"

        asyncio.run(main())


@pytest.mark.parametrize(
    ("answer", "paging"),
    [
        ({"results": ALL, "next": "/list?page=2"}, NextUrl(items=RESULTS)),
        ({"results": ALL, "next": "/list"}, NextUrl(items=RESULTS)),
        ({"results": ALL, "token": "a"}, Cursor(items=RESULTS, cursor="token", next=("token",))),
        ({"results": ALL}, PageNumber(page="page", items=RESULTS)),
        ({"results": ALL}, LastId(items=RESULTS, start="startId")),
    ],
)
def test_a_server_that_repeats_itself_is_an_error(answer: Any, paging: Paging) -> None:
    with (
        serving(lambda _: reply(answer)) as server,
        Shop(api_token="s", base_url=server.url) as shop,
    ):
        pager = Resource(shop)._pages(operation(paging))
        with pytest.raises(PaginationError, match="list: the server repeats"):
            pager.to_list()
        assert len(server.arrived) <= 3


def test_arguments_are_judged_at_the_call_and_sent_with_the_first_page() -> None:
    with (
        serving(lambda a: by_url(dict(a.query))) as server,
        Shop(api_token="s", base_url=server.url) as shop,
    ):
        pager = Resource(shop)._pages(
            operation(HalLink(items=RESULTS)), query={"page[size]": 3, "x": None}
        )
        assert len(pager.to_list()) == 7
        assert [a.target for a in server.arrived] == [
            "/list?page%5Bsize%5D=3",
            "/list?page=2",
            "/list?page=3",
        ]
        with pytest.raises(TypeError, match="'x'"):
            Resource(shop)._pages(operation(Whole()), query={"x": object()})


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            '<https://a/?p=2>; rel="next", <https://a/?p=9>; rel=last',
            {"next": "https://a/?p=2", "last": "https://a/?p=9"},
        ),
        ('<a,b>; title="x, y; rel=\\"no\\""; rel="next prev"', {"next": "a,b", "prev": "a,b"}),
        ("<a>;REL=Next;rel=other", {"next": "a"}),
        ("<a> ; rel = next", {"next": "a"}),
        ("garbage, <b>; rel=next", {"next": "b"}),
        ("<a>", {}),
        ("", {}),
    ],
)
def test_link_header(text: str, links: dict[str, str]) -> None:
    assert link_header(text) == links


def test_the_arrived_requests_carry_credentials_on_every_page() -> None:
    def answer(arrived: Arrived) -> Answer:
        return by_header(dict(arrived.query))

    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        Resource(shop)._pages(operation(LinkHeader())).to_list()
        assert {a.headers["authorization"] for a in server.arrived} == {"Token s"}


def test_prefetch_keeps_the_order_and_leaves_no_task_behind() -> None:
    running = most = 0

    def answer(arrived: Arrived) -> Answer:
        nonlocal running, most
        running += 1
        most = max(most, running)
        time.sleep(0.02)
        running -= 1
        return by_number({"per_page": "1", **dict(arrived.query)})

    paging = PageNumber(page="page", items=RESULTS, size="per_page", total=("count",))

    async def main(url: str) -> None:
        async with AsyncShop(api_token="s", base_url=url) as shop:
            pager = AsyncResource(shop)._pages(operation(paging)).prefetch(3)
            assert [entry.id async for entry in pager] == [entry["id"] for entry in ALL]
            assert len(server.arrived) == 7
            async with contextlib.aclosing(pager.pages()) as pages:
                async for _ in pages:
                    break
            assert len(asyncio.all_tasks()) == 1
            plain = (
                AsyncResource(shop)
                ._pages(operation(PageNumber(page="page", items=RESULTS)))
                .prefetch(3)
            )
            assert len(await plain.to_list()) == 7

    with serving(answer) as server:
        asyncio.run(main(server.url))
    assert 2 <= most <= 3


def test_a_last_page_like_the_one_before_is_just_a_last_page() -> None:
    def answer(arrived: Arrived) -> Answer:
        last = dict(arrived.query).get("page") == "2"
        return reply(ALL[:2], link="" if last else '</list?page=2>; rel="next"')

    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        found = Resource(shop)._pages(operation(LinkHeader())).to_list()
        assert [entry.id for entry in found] == ["0", "1", "0", "1"]
