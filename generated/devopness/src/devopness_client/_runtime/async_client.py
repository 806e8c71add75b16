# The shared runtime of the clients, the same in each; see __init__.py.
"""The async client: it performs the steps of the core on the running event loop (asyncio)."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import copy
import inspect
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeGuard, TypeVar, Unpack, cast, overload

from ._http import AsyncHttpClient, HttpResponse, Request, default_timeout
from .base import Arguments, Call, Custom, Options, Shared, TimeoutInput, captured
from .core import Core, Steps
from .errors import ClientClosedError, ClientError
from .hal import link
from .pager import AsyncPager, Fetched
from .results import AsyncDownload, AsyncStream, Page, Response
from .sentinel import Omit, omit

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from .auth import AsyncSecret, Source
    from .operation import ClientSettings, Operation
    from .pagination import PageCall
    from .retry import Clock

T = TypeVar("T")
P = ParamSpec("P")


def _make_http() -> AsyncHttpClient:
    return AsyncHttpClient(timeout=default_timeout())


def _look(task: asyncio.Task[str]) -> None:
    """Take note of a failure that nobody waits for any more, or asyncio would complain."""
    if not task.cancelled():
        task.exception()


async def _maybe(value: Any) -> Any:
    """The value, awaited where it has to be."""
    return await value if inspect.isawaitable(value) else value


def _is_pager(value: object) -> TypeGuard[AsyncPager[Any]]:
    return isinstance(value, AsyncPager)


class AsyncClient(Core[AsyncHttpClient]):
    """Base of the generated async clients. Safe to use from many tasks of one event loop."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, AsyncSecret | None],
        base_url: str | None = None,
        timeout: TimeoutInput | Omit = omit,
        max_retries: int = 2,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: AsyncHttpClient | None = None,
        on_request: Callable[[Request], object] | None = None,
        on_response: Callable[[HttpResponse], object] | None = None,
        token_url: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            settings,
            Options(timeout, max_retries, strict, headers or {}, on_request, on_response),
            Shared(http_client, AsyncHttpClient, _make_http),
            credentials=credentials,
            base_url=base_url,
            token_url=token_url,
            clock=clock,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; views of this client are closed with it."""
        shared = self._shared
        shared.closed = True
        if not shared.owned or shared.http is None:
            return
        import asyncio

        if shared.home is asyncio.get_running_loop():
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
                result = method(*args, **kwargs)
                if _is_pager(result):
                    page = await anext(result.pages())
                    return Response(page, page.response)
                await result
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
        return self._result(call, await self._send(call))

    @overload
    async def follow(
        self,
        value: object,
        name: str,
        *,
        cast_to: type[T],
        method: str = "GET",
        **options: Unpack[Custom],
    ) -> T: ...

    @overload
    async def follow(
        self, value: object, name: str, *, method: str = "GET", **options: Unpack[Custom]
    ) -> Any: ...

    async def follow(
        self,
        value: object,
        name: str,
        *,
        cast_to: Any = Any,
        method: str = "GET",
        **options: Unpack[Custom],
    ) -> Any:
        """Call the link of that name on a result (HAL)."""
        url = self._link_url(link(value, name).href)
        return await self.request(method, url, cast_to=cast_to, **options)

    # For resources.

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = self._prepare(operation, **arguments)
        if operation.decode in ("bytes", "events", "jsonlines"):
            return cast("T", await self._opened(call))
        return cast("T", self._result(call, await self._send(call)))

    async def _opened(self, call: Call) -> Any:
        call.stream = True
        response = await self._send(call)
        self._redact(response)
        if call.operation.decode == "bytes":
            return self._noted(call, response, AsyncDownload(response))
        decode = partial(self._event, call.operation, response)
        return self._noted(
            call, response, AsyncStream(response, self._reader(call.operation), decode)
        )

    def _pages(self, operation: Operation[T], arguments: Arguments) -> AsyncPager[T]:
        self._prepare(operation, **arguments)  # wrong arguments are told at the call
        return AsyncPager(
            f"{operation.method} {operation.path}",
            partial(self._walk, operation, arguments),
            partial(self._fetch, operation, arguments),
        )

    async def _fetch(
        self, operation: Operation[Any], arguments: Arguments, page: PageCall
    ) -> Fetched:
        call = self._prepare_page(operation, page, arguments)
        response = await self._send(call)
        return self._result(call, response), response

    # The driver.

    _streams_async = True

    async def _send(self, call: Call) -> HttpResponse:
        return await self._run(self._steps(call))

    async def _run(self, steps: Steps[T]) -> T:
        try:
            step = next(steps)
            while True:
                try:
                    outcome = await step()
                except Exception as error:  # the core knows what each failure means
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            steps.close()

    async def _do_send(
        self, request: Request, *, stream: bool, trusted: bool, hooks: bool
    ) -> HttpResponse:
        options, http = self._options, self._http
        if hooks and options.on_request is not None:
            await _maybe(options.on_request(request))
        if trusted:
            response = await http.send(request, stream=stream, follow_redirects=False)
        else:
            # Nor may an injected HTTP client add the credentials that it has.
            response = await http.send(request, stream=stream, auth=None, follow_redirects=False)
        if hooks and options.on_response is not None:
            await _maybe(options.on_response(response))
        return response

    async def _do_pause(self, seconds: float) -> None:
        await self._clock.asleep(seconds)

    async def _do_read(self, response: HttpResponse) -> None:
        await response.aread()

    async def _do_discard(self, response: HttpResponse) -> None:
        await response.aclose()

    async def _do_ask(self, function: Callable[[], Any]) -> Any:
        return await _maybe(function())

    async def _do_renew(self, source: Source, stale: str | None) -> str:
        """One renewal for all who ask meanwhile; it goes on if one of them is cancelled."""
        import asyncio

        loop = asyncio.get_running_loop()
        task = source.task
        if task is None or task.done() or task.get_loop() is not loop:
            renewal = self._run(self._renew(source, stale))
            task = source.task = loop.create_task(renewal)
            task.add_done_callback(_look)
        try:
            return await asyncio.shield(task)
        except ClientError as error:
            # Each caller gets an error of its own: a traceback belongs to one of them.
            raise copy.copy(error) from error.__cause__

    @property
    def _http(self) -> AsyncHttpClient:
        shared = self._shared
        http = shared.http
        if shared.closed or (http is not None and http.is_closed):
            raise ClientClosedError(f"{type(self).__name__} is closed")
        if shared.owned:
            import asyncio

            loop = asyncio.get_running_loop()
            if shared.home is not loop:
                # Connections belong to the event loop, and process, that they were made in.
                shared.http, shared.home = shared.make(), loop
        return cast("AsyncHttpClient", shared.http)

    def _build(
        self, method: str, url: str, headers: dict[str, str], arguments: dict[str, Any]
    ) -> Request:
        return self._http.build_request(method, url, headers=headers, **arguments)


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

    async def _stream(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> AsyncStream[T]:
        return cast("AsyncStream[T]", await self._api._call(operation, **arguments))

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> AsyncPager[T]:
        return self._api._pages(operation, arguments)
