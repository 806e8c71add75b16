# The shared runtime, the same in every client; see __init__.py.
"""The async client: it does what the core asks for on the running event loop (asyncio)."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import copy
import inspect
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeGuard, TypeVar, Unpack, cast, overload

from ._http import CONNECTIONS, AsyncHttpClient, ReadTimeout
from .base import captured
from .core import Core, Steps
from .errors import ClientError
from .pager import AsyncPager
from .results import AsyncDownload, AsyncStream, Page, Response
from .sentinel import omit
from .tokens import asks_itself

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine

    from ._http import HttpResponse, Request
    from .auth import Source, Token
    from .call import Arguments, Custom, Following
    from .operation import Operation

T = TypeVar("T")
P = ParamSpec("P")


def _look(task: asyncio.Task[Token]) -> None:
    """Take note of a failure that nobody waits for any more, or asyncio would complain."""
    if not task.cancelled():
        task.exception()


def _is_pager(value: object) -> TypeGuard[AsyncPager[Any]]:
    return isinstance(value, AsyncPager)


class AsyncClient(Core[AsyncHttpClient]):
    """Base of the generated async clients. Safe to use from many tasks of one event loop."""

    _kind = AsyncHttpClient
    _download_kind, _stream_kind = AsyncDownload, AsyncStream
    _asynchronous = True
    _read, _close, _sleep = "aread", "aclose", "asleep"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; views of this client are closed with it."""
        import asyncio

        shared = self._shared
        shared.closed = True
        if shared.owned and shared.http and shared.home is asyncio.get_running_loop():
            # The connections of another loop can only be closed there, or have ended with it.
            await shared.http.aclose()

    @overload
    def with_response(
        self, method: Callable[P, AsyncPager[T]], /
    ) -> Callable[P, Coroutine[Any, Any, Response[Page[T]]]]: ...

    @overload
    def with_response(
        self, method: Callable[P, Awaitable[T]], /
    ) -> Callable[P, Coroutine[Any, Any, Response[T]]]: ...

    def with_response(
        self, method: Callable[P, Any], /
    ) -> Callable[P, Coroutine[Any, Any, Response[Any]]]:
        """The same method, giving its result together with the response; a list's first page."""

        @wraps(method)
        async def call(*args: P.args, **kwargs: P.kwargs) -> Response[Any]:
            box: list[Response[Any]] = []
            token = captured.set(box)
            try:
                result: object = method(*args, **kwargs)
                if _is_pager(result):
                    page: Page[Any] = await anext(result.pages())
                    return box[-1].replace(parsed=page)
                await cast("Awaitable[Any]", result)
            finally:
                captured.reset(token)
            if not box:
                raise TypeError("with_response takes a method of this client")
            return box[-1]

        return call

    @overload
    async def request(
        self, method: str, path: str, *, cast_to: type[T], **options: Unpack[Custom]
    ) -> T: ...

    @overload
    async def request(self, method: str, path: str, **options: Unpack[Custom]) -> Any: ...

    async def request(
        self, method: str, path: str, *, cast_to: Any = Any, **options: Unpack[Custom]
    ) -> Any:
        """Call what the document lacks. `path` is relative to `base_url`, or a whole URL; one on
        another host gets no credentials."""
        call = self._prepare_custom(method, path, cast_to, options)
        return (await self._run(self._perform(call)))[0]

    @overload
    async def follow(
        self, value: object, name: str, *, cast_to: type[T], **options: Unpack[Following]
    ) -> T: ...

    @overload
    async def follow(self, value: object, name: str, **options: Unpack[Following]) -> Any: ...

    async def follow(
        self, value: object, name: str, *, cast_to: Any = Any, **options: Unpack[Following]
    ) -> Any:
        """Call the link of that name on a result (HAL); `method` is GET unless it is given."""
        call = self._prepare_link(value, name, cast_to, options)
        return (await self._run(self._perform(call)))[0]

    # For resources.

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = self._prepare(operation, **arguments)
        return cast("T", (await self._run(self._perform(call)))[0])

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> AsyncPager[T]:
        self._prepare(operation, **arguments)  # wrong arguments are told at the call
        return AsyncPager(
            f"{operation.method} {operation.path}",
            partial(self._walk, operation, arguments),
            lambda page: self._run(self._perform(self._prepare_page(operation, arguments, page))),
        )

    # The driver.

    async def _run(self, steps: Steps[T]) -> T:
        try:
            do, within = next(steps)
            while True:
                try:
                    # In a list, because a traceback would show a variable.
                    outcome = [do()]
                    if inspect.isawaitable(outcome[0]):
                        outcome = [await _in_time(outcome.pop(), within)]
                except BaseException as error:  # the core knows what each failure means
                    do, within = steps.throw(error)
                else:
                    do, within = steps.send(outcome.pop())
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            steps.close()

    async def _send(self, request: Request, **options: Any) -> HttpResponse:
        import asyncio

        http, shared = self._http, self._shared
        if not shared.owned:
            return await http.send(request, **options)
        if shared.gate is None or shared.gate[0] is not http:
            shared.gate = http, asyncio.Semaphore(CONNECTIONS)
        # The HTTP library looks at all who wait for a connection whenever one of them goes on.
        request.extensions["queued"] = True
        async with shared.gate[1]:
            del request.extensions["queued"]
            return await http.send(request, **options)

    async def _renewed(self, source: Source, stale: Token | None, until: float | None) -> Token:
        """One renewal for all who ask meanwhile; it goes on for as long as one of them waits."""
        import asyncio

        loop = asyncio.get_running_loop()
        task = source.task
        if task is not None and task is asyncio.current_task():
            raise asks_itself(source.name, self._base_url)
        if task is None or task.done() or task.get_loop() is not loop:
            renewal = self._run(self._renew(source, stale, None))
            task = source.task = loop.create_task(renewal)
            task.add_done_callback(_look)
            source.waiting = 0
        source.waiting += 1
        try:
            return await asyncio.shield(task)
        except ClientError as error:
            # Each caller gets an error of its own: a traceback belongs to one of them.
            raise copy.copy(error) from error.__cause__
        finally:
            if source.task is task:
                source.waiting -= 1
                if not source.waiting and not task.done() and not source.once:
                    # Nobody waits for it any more, and nobody shall wait for it from now on.
                    task.cancel()
                    source.task = None

    @property
    def _http(self) -> AsyncHttpClient:
        import asyncio

        return self._shared.at_home(asyncio.get_running_loop(), type(self).__name__)


async def _in_time(awaitable: Awaitable[T], seconds: float | None) -> T:
    """The outcome, if it comes in time."""
    if seconds is None:
        return await awaitable
    import asyncio

    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await awaitable
    except TimeoutError:
        if limit.expired():
            raise ReadTimeout(f"no answer in {seconds:.2f} s") from None
        raise


class AsyncResource:
    """Base of the generated groups of operations."""

    def __init__(self, api: AsyncClient) -> None:
        self._api = api

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._api!r}>"

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return await self._api._call(operation, **arguments)

    async def _download(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> AsyncDownload:
        return cast("AsyncDownload", await self._api._call(operation, **arguments))

    async def _value_or_file(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> T | AsyncDownload:
        """Which of the two it is, the status of the answer says."""
        return await self._api._call(operation, **arguments)

    async def _stream(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> AsyncStream[T]:
        return cast("AsyncStream[T]", await self._api._call(operation, **arguments))

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> AsyncPager[T]:
        return self._api._pages(operation, **arguments)

    def _chosen(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Any:
        """The items of pages, unless the caller asks for the list in another form."""
        if operation.reads_as_usual(arguments.get("accept", omit)):
            return self._pages(operation, **arguments)
        return self._call(operation, **arguments)
