# The shared runtime, the same in every client; see __init__.py.
"""The styles of pages: one strategy class each.

`STYLES` at the end lists them. The generator reads the keys of a `[[pagination]]` rule from the fields of
its strategy. docs/providers.md shows the first line of its docstring.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import cast

from .encode import plain
from .errors import PaginationError
from .link_header import link_header
from .pagination import (
    Answered,
    Asked,
    Counted,
    PageCall,
    Paged,
    PageReply,
    Paging,
    is_nothing,
    mark,
)
from .paths import Path, count, dig, integer
from .server_text import shortly


class Whole(Paging, kw_only=True):
    """The response has the whole list."""

    style = "whole"


class PageNumber(Counted, kw_only=True):
    """The request has the number of the page in `page`."""

    style = "page-number"
    asks = "page"
    spare = Counted.spare | {"pages"}

    page: Asked
    first: int = 1
    """The number of the first page, which a call without a number returns."""
    pages: Answered | None = None
    """Where the response has the number of pages."""

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        more = self.goes_on(reply)
        # A page can be empty without being the last, if the server counts rows that it filters out.
        if not more and self.ended(call, reply):
            return None
        number = integer(call.get(self.page))
        number = self.first if number is None else number
        last = count(reply.find(self.pages))
        if not more and last is not None and number - self.first + 1 >= last:
            return None
        return self.put(call, self.page, number + 1)

    def ahead(self, call: PageCall, reply: PageReply) -> Iterator[PageCall]:
        left = (count(reply.find(self.total)) or 0) - reply.taken
        following = self.after(call, reply)
        while following is not None and left > 0:
            yield following
            left -= len(reply.items)
            number = cast("int", integer(following.get(self.page)))
            following = self.put(following, self.page, number + 1)


class Offset(Counted, kw_only=True):
    """The request has the position of the first item in `offset`."""

    style = "offset"
    asks = "offset"

    offset: Asked
    first: int = 0
    """The position of the first item: 1 with SCIM (RFC 7644, section 3.4.2.4)."""

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        if self.ended(call, reply):
            return None
        position = integer(call.get(self.offset))
        position = (self.first if position is None else position) + len(reply.items)
        return self.put(call, self.offset, position)


class Cursor(Paged, kw_only=True):
    """The request has in `cursor` what the page before has in `next`."""

    style = "cursor"
    asks = "cursor"

    cursor: Asked
    next: Answered

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        cursor = mark(reply.find(self.next), self.cursor)
        return None if cursor is None else call.put(self.cursor, cursor)


class NextUrl(Paged, kw_only=True):
    """The page has the URL of the next page in `next`, relative or absolute."""

    style = "next-url"

    next: Answered = ("next",)

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        url = plain(reply.find(self.next))
        if isinstance(url, Mapping):
            # JSON:API allows links that are objects.
            link = cast("Mapping[str, object]", url)
            url = link.get("href", link)
        if is_nothing(url):
            return None
        if isinstance(url, int | float | Decimal | list | tuple | Mapping):
            raise PaginationError(
                f"the link to the next page is not a URL: {shortly(cast('object', url))}"
            )
        return PageCall(call.query, str(url))


class HalLink(NextUrl, kw_only=True):
    """The page has a HAL link to the next page."""

    style = "hal"

    next: Answered = ("_links", "next", "href")


class LinkHeader(Paged, kw_only=True):
    """The header `Link` of the response has the URL of the next page (RFC 8288)."""

    style = "link-header"
    header = "Link"

    rel: str = "next"

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        url = link_header(reply.headers.get("link", "")).get(self.rel)
        return PageCall(call.query, url) if url else None


class LastId(Counted, kw_only=True):
    """The request has the `id` of the last item of the page before in `start`."""

    style = "last-id"
    asks = "start"

    start: Asked
    id: Path = ("id",)

    def following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        if self.ended(call, reply):
            return None
        last = mark(dig(reply.items[-1], self.id), self.start)
        if last is None:
            raise PaginationError(
                f"the last item has no {'.'.join(self.id)!r} to request the next page with"
            )
        return call.put(self.start, last)


STYLES: dict[str, type[Paging]] = {
    strategy.style: strategy
    for strategy in (Whole, PageNumber, Offset, Cursor, NextUrl, HalLink, LinkHeader, LastId)
}
"""The strategies by style."""
