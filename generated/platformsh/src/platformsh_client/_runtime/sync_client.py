# The shared runtime, the same in every client; see __init__.py.
"""The blocking client: it runs the steps of the core one after the other."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import inspect
import os
import threading
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeGuard, TypeVar, Unpack, cast, overload

from ._http import AnyHttpClient, Deadline, HttpClient, ReadTimeout, watch
from .base import NOT_CALLED, captured
from .core import Core, Steps
from .options import wrong
from .pager import Pager
from .receiving import read
from .results import Download, Page, Response, Stream
from .sentinel import omit
from .tokens import asks_itself

if TYPE_CHECKING:
    from collections.abc import Callable

    from .auth import CurrentToken, Token
    from .call import Arguments, Custom, Following
    from .connections import Connections
    from .operation import Operation

T = TypeVar("T")
P = ParamSpec("P")


def _is_pager(value: object) -> TypeGuard[Pager[Any]]:
    return isinstance(value, Pager)


class SyncClient(Core[AnyHttpClient]):
    """Base of the generated blocking clients. Safe to use from many threads."""

    _kind = HttpClient
    _download_kind, _stream_kind = Download, Stream
    _asynchronous = False
    _read, _close, _sleep = "read", "close", "sleep"
    _receive = staticmethod(read)
    _watch = staticmethod(watch)

    if not TYPE_CHECKING:
        __aenter__ = __aexit__ = wrong("is blocking: use `with` instead of `async with`")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of this client and of its views."""
        shared = self._shared
        shared.closed = True
        if shared.owned and shared.http is not None:
            shared.http.close()

    @overload
    def with_response(self, method: Callable[P, Pager[T]], /) -> Callable[P, Response[Page[T]]]: ...

    @overload
    def with_response(self, method: Callable[P, T], /) -> Callable[P, Response[T]]: ...

    def with_response(self, method: Callable[P, Any], /) -> Callable[P, Response[Any]]:
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
                raise TypeError(NOT_CALLED)
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
        return self._run(self._perform(self._prepare_link(value, name, cast_to, options)))[0]

    # For resources.

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        call = self._prepare(operation, **arguments)
        return cast("T", self._run(self._perform(call))[0])

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Pager[T]:
        self._prepare(operation, **arguments)  # raises an error if an argument is invalid
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
                        # In a list, because a crash report would show a variable.
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

    def _renewed(self, source: CurrentToken, stale: Token | None, until: float | None) -> Token:
        lock, left = source.guard.lock(), self._seconds(until)
        if source.renewing == threading.get_ident() and lock.locked():
            raise asks_itself(source.name, self._base_url)
        if not lock.acquire(timeout=-1 if left is None else left):
            raise ReadTimeout("timed out while another thread was requesting a token")
        try:
            source.renewing = threading.get_ident()
            return self._run(self._renew(source, stale, until))
        finally:
            source.renewing = None
            lock.release()

    @staticmethod
    def _connect() -> Connections:
        from .connections import Connections
        from .tls import shared_context

        return Connections(verify=shared_context())

    @property
    def _http(self) -> Connections | HttpClient:
        return cast(
            "Connections | HttpClient", self._shared.at_home(os.getpid(), type(self).__name__)
        )


class Resource:
    """Base of the generated groups of operations."""

    def __init__(self, api: SyncClient) -> None:
        self._api = api

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._api!r}>"

    def _given(self, name: str, argument: str, value: Any, *, needed: bool) -> Any:
        return self._api._given(name, argument, value, needed=needed)

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return self._api._call(operation, **arguments)

    def _download(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Download:
        return cast("Download", self._api._call(operation, **arguments))

    def _value_or_file(
        self, operation: Operation[T], **arguments: Unpack[Arguments]
    ) -> T | Download:
        """Return a value or a file, depending on the status code of the response."""
        return self._api._call(operation, **arguments)

    def _stream(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Stream[T]:
        return cast("Stream[T]", self._api._call(operation, **arguments))

    def _pages(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> Pager[T]:
        return self._api._pages(operation, **arguments)

    def _chosen(self, operation: Operation[Any], **arguments: Unpack[Arguments]) -> Any:
        """Return a pager, or the whole body if the caller requests another media type."""
        if operation.reads_as_usual(arguments.get("accept", omit)):
            return self._pages(operation, **arguments)
        return self._call(operation, **arguments)
