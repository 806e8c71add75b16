"""Lists to be read page by page: honest servers of every style, and a reader for both worlds."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import httpx

from clientsmith.runtime import AsyncPager, AsyncResource, Clock, Model, Operation, Pager, Resource
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
from tests.runtime.server import Answer, Arrived, reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WORLDS = ("blocking", "async", "prefetch")
ROWS = ("rows",)
CURSOR = Cursor(items=ROWS, cursor="token", next=("next",))
URL = NextUrl(items=ROWS)
HAL = HalLink(items=ROWS)
HEADER = LinkHeader()


class Row(Model):
    id: int


class RowPage(Model):
    rows: list[Row]


@dataclass(frozen=True)
class Shelf:
    """What a server holds: rows with the ids 0, 1, 2, ... and its rules for giving them out."""

    count: int
    size: int = 3
    """Of a page, when the client does not say."""
    cap: int = 100
    """The largest page, whatever the client says."""
    gaps: frozenset[int] = frozenset()
    """Which pages of a chain are empty although others follow."""

    def cut(self, start: int, query: Mapping[str, str]) -> list[dict[str, int]]:
        end = start + min(int(query.get("size", self.size)), self.cap)
        return [{"id": number} for number in range(start, min(end, self.count))]

    def chain(self, index: int, query: Mapping[str, str]) -> tuple[list[dict[str, int]], bool]:
        """A page of a chain, and whether another one follows."""
        size = min(int(query.get("size", self.size)), self.cap)
        pages = [self.cut(start, query) for start in range(0, self.count, size)] or [[]]
        for gap in sorted(self.gaps):
            pages.insert(min(gap, len(pages)), [])
        return pages[index], index + 1 < len(pages)


def whole(shelf: Shelf, _: Mapping[str, str]) -> Answer:
    return reply({"rows": [{"id": number} for number in range(shelf.count)]})


def number(shelf: Shelf, query: Mapping[str, str], first: int = 1) -> Answer:
    size = min(int(query.get("size", shelf.size)), shelf.cap)
    rows = shelf.cut((int(query.get("page", first)) - first) * size, query)
    return reply({"rows": rows, "total": shelf.count, "pages": -(-shelf.count // size)})


def number_from_0(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    return number(shelf, query, first=0)


def offset(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    rows = shelf.cut(int(query.get("offset", 0)), query)
    return reply({"rows": rows, "total": shelf.count})


def last_id(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    return reply({"rows": shelf.cut(int(query.get("after", -1)) + 1, query)})


def cursor(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    index = int(query.get("token", "t0").removeprefix("t"))
    rows, more = shelf.chain(index, query)
    return reply({"rows": rows, "meta": {"next": f"t{index + 1}" if more else None}})


def _linked(shelf: Shelf, query: Mapping[str, str]) -> tuple[list[dict[str, int]], str | None]:
    """A page whose next link keeps whatever else was asked, as links from servers do."""
    index = int(query.get("at", 0))
    rows, more = shelf.chain(index, query)
    return rows, f"/list?{urlencode({**query, 'at': index + 1})}" if more else None


def next_url(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    rows, link = _linked(shelf, query)
    return reply({"rows": rows, "next": link})


def hal_link(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    rows, link = _linked(shelf, query)
    return reply({"rows": rows, "_links": {"next": {"href": link}} if link else {}})


def link_header(shelf: Shelf, query: Mapping[str, str]) -> Answer:
    rows, link = _linked(shelf, query)
    return reply(rows, link=f'<{link}>; rel="next"') if link else reply(rows)


STYLES: dict[str, tuple[Any, Callable[[Shelf, Mapping[str, str]], Answer]]] = {
    "whole": (Whole(items=ROWS), whole),
    "number": (PageNumber(page="page", items=ROWS, size="size"), number),
    "number, total": (PageNumber(page="page", items=ROWS, size="size", total=("total",)), number),
    "number, pages": (PageNumber(page="page", items=ROWS, pages=("pages",)), number),
    "number from 0": (
        PageNumber(page="page", items=ROWS, size="size", first=0, pages=("pages",)),
        number_from_0,
    ),
    "offset": (Offset(offset="offset", items=ROWS, size="size"), offset),
    "offset, total": (Offset(offset="offset", items=ROWS, size="size", total=("total",)), offset),
    "cursor": (Cursor(items=ROWS, cursor="token", next=("meta", "next")), cursor),
    "next URL": (NextUrl(items=ROWS), next_url),
    "HAL link": (HalLink(items=ROWS), hal_link),
    "link header": (LinkHeader(), link_header),
    "last id": (LastId(items=ROWS, start="after", size="size"), last_id),
}
CHAINS = ("cursor", "next URL", "HAL link", "link header")
"""The styles in which a page may be empty although others follow."""


class Still(Clock):
    """A clock on which pauses take no time."""

    def sleep(self, seconds: float) -> None:
        pass

    async def asleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


def operation(paging: Any) -> Operation[Row]:
    result = (lambda: list[Row]) if isinstance(paging, LinkHeader) else (lambda: RowPage)
    return Operation(id="list-rows", method="GET", path="/list", result=result, paging=paging)


def pager_of(shop: Shop, paging: Any, **query: object) -> Pager[Row]:
    return Resource(shop)._pages(operation(paging), query=query)


def async_pager_of(shop: AsyncShop, paging: Any, **query: object) -> AsyncPager[Row]:
    return AsyncResource(shop)._pages(operation(paging), query=query)


def read(
    world: str,
    url: str,
    paging: Any,
    into: list[Any] | None = None,
    *,
    query: Mapping[str, object] | None = None,
    limit: int | None = None,
    pages: int | None = None,
    **options: Any,
) -> list[Any]:
    """The ids of the list, read in one of the worlds by a client of its own.

    `into` holds what came before an error; `limit` counts items and `pages` pages.
    """
    found: list[Any] = [] if into is None else into
    settings: dict[str, Any] = {"api_token": "s", "base_url": url, "clock": Still(), **options}
    asked = dict(query or {})
    # Its own HTTP client, without the certificates that take longer to load than the list.
    if world == "blocking":
        with httpx.Client(verify=False) as http, Shop(http_client=http, **settings) as shop:
            pager = pager_of(shop, paging, **asked)
            if limit is not None:
                found += [_id(row) for row in pager.to_list(limit)]
            elif pages is not None:
                for page in pager.pages(limit=pages):
                    found += [_id(row) for row in page]
            else:
                for row in pager:
                    found.append(_id(row))
        return found

    async def main() -> None:
        http = httpx.AsyncClient(verify=False)
        async with http, AsyncShop(http_client=http, **settings) as shop:
            pager = async_pager_of(shop, paging, **asked)
            if world == "prefetch":
                pager = pager.prefetch(3)
            if limit is not None:
                found.extend(_id(row) for row in await pager.to_list(limit))
            elif pages is not None:
                async for page in pager.pages(limit=pages):
                    found.extend(_id(row) for row in page)
            else:
                async for row in pager:
                    found.append(_id(row))

    asyncio.run(main())
    return found


def _id(row: Any) -> Any:
    return row.id if isinstance(row, Row) else row


def page_of(paging: Any, rows: Any, following: object) -> Answer:
    """A page that says where the next one is, in the way that the style has for it."""
    if paging is HEADER:
        return reply(rows, link=f'<{following}>; rel="next"') if following else reply(rows)
    if paging is HAL:
        return reply({"rows": rows, "_links": {"next": {"href": following}}})
    return reply({"rows": rows, "next": following})


def link_to(paging: Any, name: object) -> str:
    return f"{name}" if paging is CURSOR else f"/list?token={name}"


def asked(arrived: Arrived, name: str, default: int = 0) -> int:
    return int(dict(arrived.query).get(name, default))
