# The shared runtime, the same in every client; see __init__.py.
"""Lists of several pages, as iterators of items."""

from __future__ import annotations

from contextlib import aclosing, contextmanager
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, cast

from ._http import HttpResponse, InvalidURL
from .errors import PaginationError
from .pagination import PageCall, PageReply, Paging
from .results import Page

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterator

_MOST_PAGES = 10_000
_MOST_EMPTY = 100

T = TypeVar("T")
Fetched: TypeAlias = tuple[object, HttpResponse]
Admit: TypeAlias = "Callable[[str], object]"
"""Raises PaginationError where the URL of a page is not the API's own."""


class Walk(Generic[T]):
    """The way through the pages of one list, without I/O."""

    def __init__(
        self,
        name: str,
        paging: Paging,
        start: PageCall,
        admit: Admit,
        redact: Callable[[HttpResponse], None],
    ) -> None:
        self._call: PageCall | None = start.replace(taken=0)
        self._name = name
        self._paging = paging
        self._admit = admit
        self._redact = redact
        self._last: HttpResponse | None = None
        self._taken = start.taken
        self._seen: set[object] = {_key(start)}
        self._bodies: set[int] = set()
        self._pages = self._empty = self._size = 0
        self._ahead: Iterator[PageCall] = iter(())

    def more(self, limit: int | None) -> PageCall | None:
        """What to fetch next, if there is more and `limit` allows so many pages.

        Raises:
            PaginationError: if the last page says something else than where the next one is. Not
                before: whoever wants no more than the pages that came has no use for an error.
        """
        if self._call is None or (limit is not None and self._pages >= limit):
            return None
        with self._telling():
            if limit is None and self._pages >= _MOST_PAGES:
                words = f"no end after {_MOST_PAGES} pages"
                raise PaginationError(f"{words}; give pages() a limit, and resume from there")
            if self._call.refused is not None:
                raise PaginationError(self._call.refused)
            if self._call.url is not None:
                self._admit(self._call.url)
        return self._call

    def ahead(self, count: int, limit: int | None, wanted: int | None) -> Iterator[PageCall]:
        """Up to so many calls that are known to follow the last page taken, and are needed for so
        many pages and items in all."""
        if limit is not None:
            count = min(count, limit - self._pages)
        if wanted is not None and self._size:
            count = min(count, ceil((wanted - self._taken) / self._size))
        return islice(self._ahead, max(count, 0))

    def take(self, call: PageCall, fetched: Fetched) -> Page[T]:
        """The page that `call` brought.

        Raises:
            PaginationError: if it is a page that came before, and not what was asked for.
        """
        parsed, response = fetched
        self._last = response
        items: list[T] = self._paging.items_of(parsed)
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
        if following is not None and items:
            with self._telling():
                self._refuse_repetition(hash(response.content), self._bodies)
        self._call = following
        following = following and following.replace(taken=self._taken)
        return Page(items, parsed, response, following)

    def _following(self, call: PageCall, reply: PageReply) -> PageCall | None:
        """The call of the next page. Raises PaginationError where nobody can make it."""
        following = self._paging.after(call, reply)
        if following is None:
            return None
        if self._empty >= _MOST_EMPTY:
            raise PaginationError(f"{_MOST_EMPTY} empty pages in a row")
        if following.url is not None:
            here = cast("HttpResponse", self._last).request.url
            self._seen.add(str(here))
            try:
                following = following.replace(url=str(here.join(following.url)))
            except InvalidURL as error:
                raise PaginationError(f"the link to the next page is not a URL: {error}") from None
        self._refuse_repetition(_key(following), self._seen)
        return following

    def _refuse_repetition(self, key: object, seen: set[Any]) -> None:
        if key in seen:
            raise PaginationError("the server repeats a page; the list has no end")
        seen.add(key)

    @contextmanager
    def _telling(self) -> Generator[None, None, None]:
        """Let an error say which list it is about, and after which request."""
        try:
            yield
        except PaginationError as error:
            error.args = (f"{self._name}: {error}",)
            error.operation = self._name
            if self._last is not None:
                error.request = self._last.request
            raise


def _key(call: PageCall) -> object:
    if call.url is not None:
        return call.url
    said = (*call.query.items(), *call.headers.items(), *call.body.items())
    return frozenset((name, repr(value)) for name, value in said)


def _check(limit: int | None, name: str = "limit") -> None:
    if limit is not None and limit < 0:
        raise ValueError(f"{name} must not be negative, as {limit} is")


class _List(Generic[T]):
    """A list that is fetched page by page while it is read; each iteration begins anew."""

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
        """The same list from a page on: the `next` of the page before it, which can be pickled."""
        return type(self)(self._route, self._walk, self._fetch, self._prefetch, at)


class Pager(_List[T]):
    """A list that is fetched page by page while it is read; each iteration begins anew."""

    def __iter__(self) -> Iterator[T]:
        """Every item of every page."""
        for page in self.pages():
            yield from page.items

    def pages(self, limit: int | None = None) -> Iterator[Page[T]]:
        """The pages, or the first `limit`; each with its items, its parsed body and its response."""
        _check(limit)
        return self._read(limit)

    def _read(self, limit: int | None) -> Iterator[Page[T]]:
        walk = self._walk(self._start)
        while (call := walk.more(limit)) is not None:
            yield walk.take(call, self._fetch(call))

    def first(self) -> T | None:
        """The first item, or None where there is none."""
        return next(iter(self), None)

    def to_list(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit`; no page is fetched beyond those needed."""
        _check(limit)
        return list(islice(self, limit))


class AsyncPager(_List[T]):
    """A list that is fetched page by page while it is read; each iteration begins anew."""

    if not TYPE_CHECKING:
        # Type checkers say it themselves, unless they believe that there is such a method.

        def __await__(self):
            raise TypeError(f"{self!r} is not awaited: use `async for`, or `await pager.to_list()`")

    def prefetch(self, pages: int) -> AsyncPager[T]:
        """The same list, fetching up to that many pages ahead where the API counts its pages and
        says how many items there are. Items come in order all the same."""
        _check(pages, "the number of pages")
        return AsyncPager(self._route, self._walk, self._fetch, pages, self._start)

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        """Every item of every page."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def pages(self, limit: int | None = None) -> AsyncGenerator[Page[T], None]:
        """The pages, or the first `limit`; each with its items, its parsed body and its response."""
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
            # Whatever ends the reading, no request is left behind.
            for task in waiting.values():
                task.cancel()
            await asyncio.gather(*waiting.values(), return_exceptions=True)

    async def first(self) -> T | None:
        """The first item, or None where there is none."""
        return next(iter(await self.to_list(1)), None)

    async def to_list(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit`; no page is fetched beyond those needed."""
        _check(limit)
        found: list[T] = []
        if limit == 0:
            return found
        async with aclosing(self._read(None, limit)) as pages:
            async for page in pages:
                found += page.items
                if limit is not None and len(found) >= limit:
                    return found[:limit]
        return found
