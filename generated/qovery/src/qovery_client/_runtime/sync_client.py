# The shared runtime, the same in every client; see __init__.py.
"""The blocking client: it does what the core asks for, one after the other."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import inspect
import os
import threading
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeGuard, TypeVar, Unpack, cast, overload

from ._http import Deadline, HttpClient, ReadTimeout, watch
from .base import captured
from .core import Core, Steps
from .pager import Pager
from .results import Download, Page, Response, Stream
from .sentinel import omit
from .tokens import asks_itself

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._http import HttpResponse, Request
    from .auth import Source, Token
    from .call import Arguments, Custom, Following
    from .operation import Operation

T = TypeVar("T")
P = ParamSpec("P")


def _is_pager(value: object) -> TypeGuard[Pager[Any]]:
    return isinstance(value, Pager)


class SyncClient(Core[HttpClient]):
    """Base of the generated blocking clients. Safe to use from many threads."""

    _kind = HttpClient
    _download_kind, _stream_kind = Download, Stream
    _asynchronous = False
    _read, _close, _sleep = "read", "close", "sleep"
    _watch = staticmethod(watch)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; views of this client are closed with it."""
        shared = self._shared
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
                result: object = method(*args, **kwargs)
                if _is_pager(result):
                    page: Page[Any] = next(result.pages())
                    return box[-1].replace(parsed=page)
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
        return self._run(self._perform(self._prepare_custom(method, path, cast_to, options)))[0]

    @overload
    def follow(
        self, value: object, name: str, *, cast_to: type[T], **options: Unpack[Following]
    ) -> T: ...

    @overload
    def follow(self, value: object, name: str, **options: Unpack[Following]) -> Any: ...

    def follow(
        self, value: object, name: str, *, cast_to: Any = Any, **options: Unpack[Following]
    ) -> Any:
        """Call the link of that name on a result (HAL); `method` is GET unless it is given."""
        return self._run(self._perform(self._prepare_link(value, name, cast_to, options)))[0]

    # For resources.

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = self._prepare(operation, **arguments)
        return cast("T", self._run(self._perform(call))[0])

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Pager[T]:
        self._prepare(operation, **arguments)  # wrong arguments are told at the call
        return Pager(
            f"{operation.method} {operation.path}",
            partial(self._walk, operation, arguments),
            lambda page: self._run(self._perform(self._prepare_page(operation, arguments, page))),
        )

    # The driver.

    def _run(self, steps: Steps[T]) -> T:
        try:
            do, within = next(steps)
            while True:
                try:
                    with Deadline(within):
                        # In a list, because a traceback would show a variable.
                        outcome = [do()]
                    if inspect.isawaitable(outcome[0]):
                        getattr(outcome[0], "close", int)()
                        raise TypeError("async functions need the async client")
                except BaseException as error:  # the core knows what each failure means
                    do, within = steps.throw(error)
                else:
                    do, within = steps.send(outcome.pop())
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            steps.close()

    def _send(self, request: Request, **options: Any) -> HttpResponse:
        return self._http.send(request, **options)

    def _renewed(self, source: Source, stale: Token | None, until: float | None) -> Token:
        lock, left = source.guard.lock(), self._seconds(until)
        if source.renewing == threading.get_ident() and lock.locked():
            raise asks_itself(source.name, self._base_url)
        if not lock.acquire(timeout=-1 if left is None else left):
            raise ReadTimeout("another thread has been asking for a token all the time")
        try:
            source.renewing = threading.get_ident()
            return self._run(self._renew(source, stale, until))
        finally:
            source.renewing = None
            lock.release()

    @property
    def _http(self) -> HttpClient:
        return self._shared.at_home(os.getpid(), type(self).__name__)


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

    def _value_or_file(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> T | Download:
        """Which of the two it is, the status of the answer says."""
        return self._api._call(operation, **arguments)

    def _stream(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Stream[T]:
        return cast("Stream[T]", self._api._call(operation, **arguments))

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Pager[T]:
        return self._api._pages(operation, **arguments)

    def _chosen(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Any:
        """The items of pages, unless the caller asks for the list in another form."""
        if operation.reads_as_usual(arguments.get("accept", omit)):
            return self._pages(operation, **arguments)
        return self._call(operation, **arguments)
