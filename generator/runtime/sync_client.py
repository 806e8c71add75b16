"""The blocking client: it performs the steps of the core, one after the other."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import os
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeGuard, TypeVar, Unpack, cast, overload

from ._http import HttpClient, HttpResponse, Request, default_timeout
from .base import Arguments, Call, Custom, Options, Shared, TimeoutInput, captured
from .core import Core, Steps
from .errors import ClientClosedError
from .hal import link
from .pager import Fetched, Pager
from .results import Download, Page, Response, Stream
from .sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .auth import Secret, Source
    from .operation import ClientSettings, Operation
    from .pagination import PageCall
    from .retry import Clock

T = TypeVar("T")
P = ParamSpec("P")


def _make_http() -> HttpClient:
    return HttpClient(timeout=default_timeout())


def _is_pager(value: object) -> TypeGuard[Pager[Any]]:
    return isinstance(value, Pager)


class SyncClient(Core[HttpClient]):
    """Base of the generated blocking clients. Safe to use from many threads."""

    def __init__(
        self,
        settings: ClientSettings,
        *,
        credentials: Mapping[str, Secret | None],
        base_url: str | None = None,
        timeout: TimeoutInput | Omit = omit,
        max_retries: int = 2,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: HttpClient | None = None,
        on_request: Callable[[Request], object] | None = None,
        on_response: Callable[[HttpResponse], object] | None = None,
        token_url: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            settings,
            Options(timeout, max_retries, strict, headers or {}, on_request, on_response),
            Shared(http_client, HttpClient, _make_http),
            credentials=credentials,
            base_url=base_url,
            token_url=token_url,
            clock=clock,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; views of this client are closed with it."""
        shared = self._shared
        with shared.lock:
            shared.closed = True
            if shared.owned and shared.http is not None:
                shared.http.close()

    @overload
    def with_response(self, method: Callable[P, Pager[T]], /) -> Callable[P, Response[Page[T]]]: ...

    @overload
    def with_response(self, method: Callable[P, T], /) -> Callable[P, Response[T]]: ...

    def with_response(self, method: Callable[P, Any], /) -> Callable[P, Response[Any]]:
        """The same method, giving its result together with the response; a list's first page."""

        @wraps(method)
        def call(*args: P.args, **kwargs: P.kwargs) -> Response[Any]:
            box: list[Response[Any]] = []
            token = captured.set(box)
            try:
                result = method(*args, **kwargs)
                if _is_pager(result):
                    page = next(result.pages())
                    return Response(page, page.response)
            finally:
                captured.reset(token)
            if not box:
                raise TypeError("with_response takes a method of this client")
            return box[-1]

        return call

    @overload
    def request(
        self, method: str, path: str, *, cast_to: type[T], **options: Unpack[Custom]
    ) -> T: ...

    @overload
    def request(self, method: str, path: str, **options: Unpack[Custom]) -> Any: ...

    def request(
        self, method: str, path: str, *, cast_to: Any = Any, **options: Unpack[Custom]
    ) -> Any:
        """Call what the document lacks. `path` is relative to `base_url`, or a whole URL; one on
        another host gets no credentials."""
        call = self._prepare_custom(method, path, cast_to, options)
        return self._result(call, self._send(call))

    @overload
    def follow(
        self,
        value: object,
        name: str,
        *,
        cast_to: type[T],
        method: str = "GET",
        **options: Unpack[Custom],
    ) -> T: ...

    @overload
    def follow(
        self, value: object, name: str, *, method: str = "GET", **options: Unpack[Custom]
    ) -> Any: ...

    def follow(
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
        return self.request(method, url, cast_to=cast_to, **options)

    # For resources.

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = self._prepare(operation, **arguments)
        if operation.decode in ("bytes", "events", "jsonlines"):
            return cast("T", self._opened(call))
        return cast("T", self._result(call, self._send(call)))

    def _opened(self, call: Call) -> Any:
        call.stream = True
        response = self._send(call)
        self._redact(response)
        if call.operation.decode == "bytes":
            return self._noted(call, response, Download(response))
        decode = partial(self._event, call.operation, response)
        return self._noted(call, response, Stream(response, self._reader(call.operation), decode))

    def _pages(self, operation: Operation[T], arguments: Arguments) -> Pager[T]:
        self._prepare(operation, **arguments)  # wrong arguments are told at the call
        return Pager(
            f"{operation.method} {operation.path}",
            partial(self._walk, operation, arguments),
            partial(self._fetch, operation, arguments),
        )

    def _fetch(self, operation: Operation[Any], arguments: Arguments, page: PageCall) -> Fetched:
        call = self._prepare_page(operation, page, arguments)
        response = self._send(call)
        return self._result(call, response), response

    # The driver.

    def _send(self, call: Call) -> HttpResponse:
        return self._run(self._steps(call))

    def _run(self, steps: Steps[T]) -> T:
        try:
            step = next(steps)
            while True:
                try:
                    outcome = step()
                except Exception as error:  # the core knows what each failure means
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            steps.close()

    def _do_send(
        self, request: Request, *, stream: bool, trusted: bool, hooks: bool
    ) -> HttpResponse:
        options, http = self._options, self._http
        if hooks and options.on_request is not None:
            options.on_request(request)
        if trusted:
            response = http.send(request, stream=stream, follow_redirects=False)
        else:
            # Nor may an injected HTTP client add the credentials that it has.
            response = http.send(request, stream=stream, auth=None, follow_redirects=False)
        if hooks and options.on_response is not None:
            options.on_response(response)
        return response

    def _do_pause(self, seconds: float) -> None:
        self._clock.sleep(seconds)

    def _do_read(self, response: HttpResponse) -> None:
        response.read()

    def _do_discard(self, response: HttpResponse) -> None:
        response.close()

    def _do_ask(self, function: Callable[[], Any]) -> Any:
        return function()

    def _do_renew(self, source: Source, stale: str | None) -> str:
        with source.lock:
            return self._run(self._renew(source, stale))

    @property
    def _http(self) -> HttpClient:
        shared = self._shared
        http = shared.http
        if shared.closed or (http is not None and http.is_closed):
            raise ClientClosedError(f"{type(self).__name__} is closed")
        if shared.owned and shared.home != os.getpid():
            # Connections must not be shared with the process that this one was forked from.
            with shared.lock:
                if shared.home != os.getpid():
                    shared.http, shared.home = shared.make(), os.getpid()
        return cast("HttpClient", shared.http)

    def _build(
        self, method: str, url: str, headers: dict[str, str], arguments: dict[str, Any]
    ) -> Request:
        return self._http.build_request(method, url, headers=headers, **arguments)


class Resource:
    """Base of the generated groups of operations."""

    def __init__(self, api: SyncClient) -> None:
        self._api = api

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._api!r}>"

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return self._api._call(operation, **arguments)

    def _download(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Download:
        return cast("Download", self._api._call(operation, **arguments))

    def _stream(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Stream[T]:
        return cast("Stream[T]", self._api._call(operation, **arguments))

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Pager[T]:
        return self._api._pages(operation, arguments)
