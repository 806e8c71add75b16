# The shared runtime, the same in every client; see __init__.py.
"""The async client: it runs the steps of the core on the running asyncio event loop."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import copy
import inspect
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeGuard, TypeVar, Unpack, cast, overload

from ._http import AnyAsyncHttpClient, AsyncHttpClient, ReadTimeout
from .base import NOT_CALLED, captured
from .core import Core, Steps
from .errors import ClientError
from .options import wrong
from .pager import AsyncPager
from .receiving import aread, in_time
from .results import AsyncDownload, AsyncStream, Page, Response
from .sentinel import omit
from .tokens import asks_itself

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine

    from .auth import CurrentToken, Token
    from .call import Arguments, Custom, Following
    from .connections import AsyncConnections
    from .operation import Operation

T = TypeVar("T")
P = ParamSpec("P")


def _retrieve(task: asyncio.Task[Token]) -> None:
    """Retrieve an exception that nobody waits for; otherwise asyncio would log it."""
    if not task.cancelled():
        task.exception()


def _is_pager(value: object) -> TypeGuard[AsyncPager[Any]]:
    return isinstance(value, AsyncPager)


class AsyncClient(Core[AnyAsyncHttpClient]):
    """Base of the generated async clients. Safe to use from many tasks of one event loop."""

    _kind = AsyncHttpClient
    _download_kind, _stream_kind = AsyncDownload, AsyncStream
    _asynchronous = True
    _read, _close, _sleep = "aread", "aclose", "asleep"
    _receive = staticmethod(aread)

    if not TYPE_CHECKING:
        __enter__ = __exit__ = wrong("is async: use `async with` instead of `with`")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections of this client and of its views."""
        import asyncio

        shared = self._shared
        shared.closed = True
        if shared.owned and shared.http and shared.home is asyncio.get_running_loop():
            # The connections of another loop can only be closed there.
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
        """Return the same method, which returns a `Response`: its result with headers and status.

        A method that returns a list fetches only the first page, which is the result.

        Args:
            method: A method of this client, such as `client.things.get`.

        Raises:
            TypeError: If it is something else, such as a result.
        """
        if not callable(method):
            raise TypeError(NOT_CALLED)

        @wraps(method)
        async def call(*args: P.args, **kwargs: P.kwargs) -> Response[Any]:
            box: list[Response[Any]] = []
            token = captured.set(box)
            try:
                result: object = method(*args, **kwargs)
                if _is_pager(result):
                    page: Page[Any] = await anext(result.pages())
                    return box[-1].replace(parsed=page)
                if inspect.isawaitable(result):
                    await result
            finally:
                captured.reset(token)
            if not box:
                raise TypeError(NOT_CALLED)
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
        """Call an operation that the document lacks.

        Args:
            method: The HTTP method.
            path: A path relative to `base_url`, or a URL. Another host gets no credentials.
            cast_to: The type of the result. Defaults to whatever the server sends.
            options: `query`, `headers`, and `json` or `content` for the body.

        Raises:
            APIStatusError: If the server returned an error.
            APIConnectionError: If no response was received, or only part of one.
            ResponseValidationError: If the response cannot be read as `cast_to`.
        """
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
        """Call a link of a result (HAL).

        Args:
            value: The result that has the link.
            name: The relation of the link.
            cast_to: The type of the result. Defaults to whatever the server sends.
            options: Those of `request`, and `method`, which defaults to GET.

        Raises:
            LinkNotFoundError: If there is no such link.
            APIStatusError: If the server returned an error.
            APIConnectionError: If no response was received, or only part of one.
            ResponseValidationError: If the response cannot be read as `cast_to`.
        """
        call = self._prepare_link(value, name, cast_to, options)
        return (await self._run(self._perform(call)))[0]

    # For resources.

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = self._prepare(operation, **arguments)
        return cast("T", (await self._run(self._perform(call)))[0])

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> AsyncPager[T]:
        self._prepare(operation, **arguments)  # raises an error if an argument is invalid
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
                    # In a list, because a crash report would show a variable.
                    outcome = [do()]
                    if inspect.isawaitable(outcome[0]):
                        late = partial(_late, within)
                        outcome = [await in_time(outcome.pop(), within, late)]
                except BaseException as error:  # the core knows what each failure means
                    do, within = steps.throw(error)
                else:
                    do, within = steps.send(outcome.pop())
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            steps.close()

    async def _renewed(
        self, source: CurrentToken, stale: Token | None, until: float | None
    ) -> Token:
        """Join or start the renewal of a token. It is cancelled when no caller waits for it."""
        import asyncio

        loop = asyncio.get_running_loop()
        task = source.task
        if task is not None and task is asyncio.current_task():
            raise asks_itself(source.name, self._base_url)
        if task is None or task.done() or task.get_loop() is not loop:
            renewal = self._run(self._renew(source, stale, None))
            task = source.task = loop.create_task(renewal)
            task.add_done_callback(_retrieve)
            source.waiting = 0
        source.waiting += 1
        try:
            return await asyncio.shield(task)
        except ClientError as error:
            # Each caller gets its own copy, because each adds its own traceback.
            raise copy.copy(error) from error.__cause__
        finally:
            if source.task is task:
                source.waiting -= 1
                if not source.waiting and not task.done() and not source.once:
                    # No caller waits for it, and later callers must not join a cancelled task.
                    task.cancel()
                    source.task = None

    @staticmethod
    def _connect() -> AsyncConnections:
        from .connections import AsyncConnections
        from .tls import shared_context

        return AsyncConnections(verify=shared_context())

    @property
    def _http(self) -> AsyncConnections | AsyncHttpClient:
        import asyncio

        http = self._shared.at_home(asyncio.get_running_loop(), type(self).__name__)
        return cast("AsyncConnections | AsyncHttpClient", http)


def _late(seconds: float | None) -> ReadTimeout:
    return ReadTimeout(f"no response within {seconds:.2f} s")


class AsyncResource:
    """Base of the generated groups of operations."""

    def __init__(self, api: AsyncClient) -> None:
        self._api = api

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._api!r}>"

    def _given(self, name: str, argument: str, value: Any, *, needed: bool) -> Any:
        return self._api._given(name, argument, value, needed=needed)

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return await self._api._call(operation, **arguments)

    async def _download(
        self, operation: Operation[Any], **arguments: Unpack[Arguments]
    ) -> AsyncDownload:
        return cast("AsyncDownload", await self._api._call(operation, **arguments))

    async def _value_or_file(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> T | AsyncDownload:
        """Return a value or a file, depending on the status code of the response."""
        return await self._api._call(operation, **arguments)

    async def _stream(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> AsyncStream[T]:
        return cast("AsyncStream[T]", await self._api._call(operation, **arguments))

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> AsyncPager[T]:
        return self._api._pages(operation, **arguments)

    def _chosen(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Any:
        """Return a pager, or the whole body if the caller requests another media type."""
        if operation.reads_as_usual(arguments.get("accept", omit)):
            return self._pages(operation, **arguments)
        return self._call(operation, **arguments)
