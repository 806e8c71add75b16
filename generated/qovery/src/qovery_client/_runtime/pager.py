# The shared runtime of the clients, the same in each; see __init__.py.
"""Lists of several pages, as iterators of items."""

from __future__ import annotations

from contextlib import aclosing
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ._http import HttpResponse
from .errors import PaginationError
from .pagination import PageCall, PageReply, Paging, Whole
from .results import Page

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Iterator, Mapping

T = TypeVar("T")
Fetched: TypeAlias = tuple[object, HttpResponse]
Resolve: TypeAlias = "Callable[[str, HttpResponse], str]"
"""The absolute URL of a next link; raises PaginationError where it leads to another host."""


class Walk(Generic[T]):
    """The way through the pages of one list, without I/O; `call` is what to fetch next."""

    def __init__(
        self,
        name: str,
        paging: Paging | None,
        query: Mapping[str, object],
        resolve: Resolve,
        redact: Callable[[HttpResponse], None],
    ) -> None:
        self.call: PageCall | None = PageCall(query)
        self._name = name
        self._paging = paging or Whole()
        self._resolve = resolve
        self._redact = redact
        self._taken = 0
        self._seen: set[object] = {_key(PageCall(query))}
        self._bodies: set[int] = set()
        self.ahead: Iterable[PageCall] = ()
        """The calls that are known to follow the last page taken."""

    def take(self, call: PageCall, fetched: Fetched) -> Page[T]:
        """The page that `call` brought; sets the next `call`."""
        parsed, response = fetched
        items: list[T] = self._paging.items_of(parsed)
        self._taken += len(items)
        reply = PageReply(parsed, items, response.headers, self._taken)
        following = self._paging.after(call, reply)
        if following is not None:
            if items:
                self._refuse_repetition(hash(response.content), self._bodies)
            if following.url is not None:
                self._seen.add(str(response.request.url))
                following = PageCall(following.query, self._resolve(following.url, response))
            self._refuse_repetition(_key(following), self._seen)
        self.call = following
        self.ahead = self._paging.ahead(call, reply)
        self._redact(response)
        return Page(items, parsed, response)

    def _refuse_repetition(self, key: object, seen: set[Any]) -> None:
        if key in seen:
            raise PaginationError(f"{self._name}: the server repeats a page; the list has no end")
        seen.add(key)


def _key(call: PageCall) -> object:
    if call.url is not None:
        return call.url
    return frozenset((name, repr(value)) for name, value in call.query.items())


def _check(limit: int | None) -> None:
    if limit is not None and limit < 0:
        raise ValueError(f"limit must not be negative, as {limit} is")


class Pager(Generic[T]):
    """A list that is fetched page by page while it is read; each iteration begins anew."""

    def __init__(
        self, route: str, walk: Callable[[], Walk[T]], fetch: Callable[[PageCall], Fetched]
    ) -> None:
        self._route = route
        self._walk = walk
        self._fetch = fetch

    def __repr__(self) -> str:
        return f"<Pager of {self._route}>"

    def __iter__(self) -> Iterator[T]:
        """Every item of every page."""
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages, each with its items, its parsed body and its response."""
        walk = self._walk()
        while (call := walk.call) is not None:
            yield walk.take(call, self._fetch(call))

    def first(self) -> T | None:
        """The first item, or None where there is none."""
        return next(iter(self), None)

    def to_list(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit`; no page is fetched beyond those needed."""
        _check(limit)
        return list(islice(self, limit))


class AsyncPager(Generic[T]):
    """A list that is fetched page by page while it is read; each iteration begins anew."""

    def __init__(
        self,
        route: str,
        walk: Callable[[], Walk[T]],
        fetch: Callable[[PageCall], Coroutine[Any, Any, Fetched]],
        prefetch: int = 0,
    ) -> None:
        self._route = route
        self._walk = walk
        self._fetch = fetch
        self._prefetch = prefetch

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._route}>"

    if not TYPE_CHECKING:
        # Type checkers say it themselves, unless they believe that there is such a method.

        def __await__(self):
            raise TypeError(f"{self!r} is not awaited: use `async for`, or `await pager.to_list()`")

    def prefetch(self, pages: int) -> AsyncPager[T]:
        """The same list, fetching up to that many pages ahead where the API counts its pages and
        says how many items there are. Items come in order all the same."""
        return AsyncPager(self._route, self._walk, self._fetch, pages)

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        """Every item of every page."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The pages, each with its items, its parsed body and its response."""
        import asyncio

        walk = self._walk()
        waiting: list[tuple[PageCall, asyncio.Task[Fetched]]] = []
        try:
            while (call := walk.call) is not None:
                if waiting and waiting[0][0] == call:
                    fetched = await waiting[0][1]
                    del waiting[0]
                else:
                    fetched = await self._fetch(call)
                page = walk.take(call, fetched)
                for following in islice(walk.ahead, self._prefetch):
                    if following not in (known for known, _ in waiting):
                        task = asyncio.create_task(self._fetch(following))
                        waiting.append((following, task))
                yield page
        finally:
            # Whatever ends the reading, no request is left behind.
            for _, task in waiting:
                task.cancel()
            await asyncio.gather(*(task for _, task in waiting), return_exceptions=True)

    async def first(self) -> T | None:
        """The first item, or None where there is none."""
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                if page.items:
                    return page.items[0]
        return None

    async def to_list(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit`; no page is fetched beyond those needed."""
        _check(limit)
        found: list[T] = []
        if limit == 0:
            return found
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                found += page.items
                if limit is not None and len(found) >= limit:
                    return found[:limit]
        return found
