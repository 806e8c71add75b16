# The shared runtime, the same in every client; see __init__.py.
"""Iterators over the items of lists that the server returns in pages."""

from __future__ import annotations

from contextlib import aclosing, contextmanager
from itertools import islice
from math import ceil
from types import NoneType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, cast

from ._http import HttpResponse, InvalidURL
from .encode import is_a
from .errors import PaginationError
from .options import require, wrong
from .pagination import PageCall, PageReply, Paging
from .results import Page
from .server_text import printable

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterator

_MOST_PAGES = 10_000
_MOST_EMPTY = 100

T = TypeVar("T")
Fetched: TypeAlias = tuple[object, HttpResponse]
Admit: TypeAlias = "Callable[[str], object]"
"""Raises PaginationError if the URL of a page does not belong to the API."""


class Walk(Generic[T]):
    """One iteration over the pages of a list, without I/O."""

    def __init__(
        self,
        name: str,
        paging: Paging,
        start: PageCall,
        admit: Admit,
        redact: Callable[[HttpResponse], None],
        differs: Callable[[HttpResponse, str, str], None],
    ) -> None:
        self._call: PageCall | None = start.replace(taken=0)
        self._name = name
        self._paging = paging
        self._admit = admit
        self._redact = redact
        self._differs = differs
        self._last: HttpResponse | None = None
        self._taken = start.taken
        self._seen = {_key(start)}
        self._bodies: set[int] = set()
        self._pages = self._empty = self._size = 0
        self._ahead: Iterator[PageCall] = iter(())

    def more(self, limit: int | None) -> PageCall | None:
        """Return the call of the next page, or None at the end or if `limit` pages were fetched.

        Raises:
            PaginationError: If the last page has no usable link to the next one. Raised only here,
                because a caller who needs no further page should get no error.
        """
        if self._call is None or (limit is not None and self._pages >= limit):
            return None
        with self._errors_named():
            if limit is None and self._pages >= _MOST_PAGES:
                words = f"the list has more than {_MOST_PAGES} pages"
                raise PaginationError(f"{words}; pass a limit to pages() and resume from there")
            if self._call.refused is not None:
                raise PaginationError(self._call.refused)
            if self._call.url is not None:
                self._admit(self._call.url)
        return self._call

    def ahead(self, count: int, limit: int | None, wanted: int | None) -> Iterator[PageCall]:
        """Return calls of pages that follow the last one, to fetch them ahead.

        Args:
            count: The largest number of calls.
            limit: The number of pages that the caller needs.
            wanted: The number of items that the caller needs.
        """
        if limit is not None:
            count = min(count, limit - self._pages)
        if wanted is not None and self._size:
            count = min(count, ceil((wanted - self._taken) / self._size))
        return islice(self._ahead, max(count, 0))

    def take(self, call: PageCall, fetched: Fetched) -> Page[T]:
        """Return the page that `call` fetched.

        Raises:
            PaginationError: If the server returned a page again instead of the next one.
            ResponseValidationError: With `strict`, if the page has no list, but says that there are items.
        """
        parsed, response = fetched
        self._last = response
        listed = self._paging.items_of(parsed)
        items: list[T] = listed or []
        self._taken += len(items)
        self._pages += 1
        self._size = len(items)
        self._empty = 0 if items else self._empty + 1
        reply = PageReply(parsed, items, response.headers, self._taken)
        try:
            following = self._following(call, reply)
            self._ahead = self._paging.ahead(call, reply)
        except PaginationError as error:
            following = PageCall({}, refused=str(error))
            self._ahead = iter(())
        self._redact(response)
        if listed is None and (following is not None or _is_foreign(parsed)):
            # An empty page often leaves its list out, if the document allows that.
            place = "".join(f".{step}" for step in self._paging.items) or "the body"
            self._differs(response, place, "is missing: the page has no list of items")
        if following is not None and items:
            with self._errors_named():
                self._refuse_repetition(hash(response.content), self._bodies)
        self._call = following
        following = following and following.replace(taken=self._taken)
        return Page(items, parsed, response, following)

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """Return the call of the next page. Raises PaginationError if it cannot be made."""
        following = self._paging.after(call, reply)
        if following is None:
            return None
        if self._empty >= _MOST_EMPTY:
            raise PaginationError(f"{_MOST_EMPTY} empty pages in a row")
        if following.url is not None:
            here = cast("HttpResponse", self._last).request.url
            self._seen.add(hash(str(here)))
            try:
                following = following.replace(url=str(here.join(following.url)))
            except InvalidURL as error:
                words = f"the link to the next page is not a URL: {printable(str(error))}"
                raise PaginationError(words) from None
        self._refuse_repetition(_key(following), self._seen)
        return following

    def _refuse_repetition(self, key: int, seen: set[int]) -> None:
        if key in seen:
            raise PaginationError("the server repeats a page; the list would never end")
        seen.add(key)

    @contextmanager
    def _errors_named(self) -> Generator[None, None, None]:
        """Add the operation and the last request to errors."""
        try:
            yield
        except PaginationError as error:
            error.args = (f"{self._name}: {error}",)
            error.operation = self._name
            if self._last is not None:
                error.request = self._last.request
            raise


def _is_foreign(parsed: object) -> bool:
    """Return whether a body has members, none of which the document describes."""
    unknown: object = getattr(parsed, "model_extra", None)
    known: object = getattr(parsed, "model_fields_set", None)
    return (
        bool(unknown) and is_a(unknown, dict) and known == set(cast("dict[str, object]", unknown))
    )


def _key(call: PageCall) -> int:
    """Return a hash of a call. Thousands of calls with long cursors would take much memory."""
    if call.url is not None:
        return hash(call.url)
    values = (*call.query.items(), *call.headers.items(), *call.body.items())
    return hash(frozenset((name, repr(value)) for name, value in values))


def _check(limit: int | None, name: str = "limit") -> None:
    require(name, limit, (int, NoneType), "an int")
    if limit is not None and limit < 0:
        raise ValueError(f"{name} must be 0 or more, not {limit}")


class _List(Generic[T]):
    """The common part of both pagers."""

    def __init__(
        self,
        route: str,
        walk: Callable[[PageCall | None], Walk[T]],
        fetch: Callable[[PageCall], Any],
        prefetch: int = 0,
        start: PageCall | None = None,
    ) -> None:
        self._route = route
        self._walk = walk
        self._fetch = fetch
        self._prefetch = prefetch
        self._start = start

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._route}>"

    def resume(self, at: PageCall) -> Self:
        """Return the rest of the list, from a page on.

        Args:
            at: The `next` of the page before it, which can be pickled.
        """
        require("at", at, PageCall, "the `next` of a page")
        return type(self)(self._route, self._walk, self._fetch, self._prefetch, at)


class Pager(_List[T]):
    """A list that is fetched page by page while you iterate. Each iteration starts at the beginning."""

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items of all pages."""
        for page in self.pages():
            yield from page.items

    def pages(self, limit: int | None = None) -> Iterator[Page[T]]:
        """Iterate over the pages, or over the first `limit`.

        Raises:
            PaginationError: If the pages repeat, never end or lead to another host.
        """
        _check(limit)
        return self._read(limit)

    def _read(self, limit: int | None) -> Iterator[Page[T]]:
        walk = self._walk(self._start)
        while (call := walk.more(limit)) is not None:
            yield walk.take(call, self._fetch(call))

    def first(self) -> T | None:
        """Return the first item, or None if the list is empty."""
        return next(iter(self), None)

    def to_list(self, limit: int | None = None) -> list[T]:
        """Return all items, or the first `limit`, without fetching pages that are not needed.

        Raises:
            PaginationError: If the pages repeat, never end or lead to another host.
        """
        _check(limit)
        return list(islice(self, limit))


class AsyncPager(_List[T]):
    """A list that is fetched page by page while you iterate. Each iteration starts at the beginning."""

    if not TYPE_CHECKING:
        # Hidden from type checkers, which report these mistakes themselves.
        __iter__ = wrong("is async: use `async for` instead of `for`, or `await pager.to_list()`")

        def __await__(self):
            raise TypeError(
                f"{self!r} cannot be awaited: use `async for`, or `await pager.to_list()`"
            )

    def prefetch(self, pages: int) -> AsyncPager[T]:
        """Return the same list, fetching pages ahead; the order of the items is kept.

        It needs an API that numbers its pages and returns the total number of items.

        Args:
            pages: How many pages to fetch ahead.
        """
        _check(pages, "the number of pages")
        return AsyncPager(self._route, self._walk, self._fetch, pages, self._start)

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        """Iterate over the items of all pages."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def pages(self, limit: int | None = None) -> AsyncGenerator[Page[T], None]:
        """Iterate over the pages, or over the first `limit`.

        Raises:
            PaginationError: If the pages repeat, never end or lead to another host.
        """
        _check(limit)
        return self._read(limit, None)

    async def _read(self, limit: int | None, wanted: int | None) -> AsyncGenerator[Page[T], None]:
        import asyncio

        walk = self._walk(self._start)
        waiting: dict[PageCall, asyncio.Task[Fetched]] = {}
        try:
            while (call := walk.more(limit)) is not None:
                task = waiting.pop(call, None)
                page = walk.take(call, await (task or self._fetch(call)))
                for following in walk.ahead(self._prefetch, limit, wanted):
                    if following not in waiting:
                        waiting[following] = asyncio.create_task(self._fetch(following))
                yield page
        finally:
            # Requests must not continue after the iteration ends.
            for task in waiting.values():
                task.cancel()
            await asyncio.gather(*waiting.values(), return_exceptions=True)

    async def first(self) -> T | None:
        """Return the first item, or None if the list is empty."""
        return next(iter(await self.to_list(1)), None)

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Return all items, or the first `limit`, without fetching pages that are not needed.

        Raises:
            PaginationError: If the pages repeat, never end or lead to another host.
        """
        _check(limit)
        items: list[T] = []
        if limit == 0:
            return items
        async with aclosing(self._read(None, limit)) as pages:
            async for page in pages:
                items += page.items
                if limit is not None and len(items) >= limit:
                    return items[:limit]
        return items
