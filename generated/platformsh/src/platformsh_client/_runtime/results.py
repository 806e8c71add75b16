# The shared runtime, the same in every client; see __init__.py.
"""The results of calls besides models: responses, pages, downloads, streams."""

from __future__ import annotations

import re
from contextlib import aclosing, closing, suppress
from itertools import islice
from pathlib import Path
from types import NoneType
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeAlias, TypeVar

from ._http import Deadline, Headers, HttpResponse, RequestError, StreamError
from .errors import ClientError, request_id
from .events import EndOfStreamError
from .header_values import suggested_name
from .options import require, wrong
from .receiving import (
    Bounds,
    Chunks,
    OverLimitError,
    announced,
    aread,
    areceived,
    read,
    received,
)
from .record import Record
from .server_text import printable

if TYPE_CHECKING:
    import os
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Callable,
        Generator,
        Iterator,
        Mapping,
    )

    from .pagination import PageCall

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Failure: TypeAlias = RequestError | StreamError | OverLimitError
Broken: TypeAlias = "Callable[[Failure], ClientError]"
"""Returns the error to raise if a body cannot be received to its end."""
_FAILURES = (RequestError, StreamError, OverLimitError)
_CHUNK, _BLOCK = 1 << 16, 1 << 18
"""Bytes that a loop yields at a time, and that are written to a file at a time."""
_LENGTH = re.compile(r"[0-9]{1,18}")
_END_WITHIN, _END_PIECES = 0.2, 16
"""Seconds and chunks to wait for the end of a response after its last event."""


class Response(Record, Generic[T]):
    """The result of a call and its response."""

    _hidden = frozenset({"http_response"})

    parsed: T
    """The result, as the call returns it without `with_response`."""
    http_response: HttpResponse
    attempts: int = 1
    """How often the request was sent."""
    elapsed: float = 0.0
    """Seconds from the call to the response, with retries and their pauses."""

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def headers(self) -> Headers:
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        return request_id(self.http_response)


class Page(Record, Generic[T]):
    """One page of a list: its items, its parsed body and its response."""

    _hidden = frozenset({"parsed", "response", "next"})

    items: list[T]
    parsed: object
    response: HttpResponse
    next: PageCall | None = None
    """The next page, for `resume` of the pager; None on the last page.

    If the link to the next page cannot be followed, resuming raises PaginationError.
    """

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Items(Protocol[T_co]):
    """Turns chunks of a body into items; `final` marks the last chunk.

    Raises EndOfStreamError if the body itself announces its end.
    """

    def __call__(self, chunk: bytes, *, final: bool = False) -> Iterator[T_co]: ...


class _Body:
    """A body that is received while it is read."""

    def __init__(self, response: HttpResponse, broken: Broken, bounds: Bounds) -> None:
        self.http_response = response
        self._broken = broken
        self._bounds = bounds

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {printable(self.content_type or 'of unknown type')}>"

    @property
    def headers(self) -> Mapping[str, str]:
        return self.http_response.headers

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def size(self) -> int | None:
        """The length in bytes that the server announced; None if it did not."""
        return announced(self.http_response)

    @property
    def filename(self) -> str | None:
        """The file name that the server suggests; None if there is none.

        Every system accepts the name, and a file of that name is in the folder that you choose: it has no
        folder, drive or control character, is not a device of Windows such as `NUL`, and has at most 255
        bytes in UTF-8.
        """
        return suggested_name(self.headers.get("content-disposition", ""))


def _check(chunk_size: int | None) -> None:
    require("chunk_size", chunk_size, (int, NoneType), "a number of bytes or None")
    if chunk_size is not None and chunk_size < 1:
        raise ValueError(f"chunk_size must be 1 or more, not {chunk_size}")


class _Blocking(_Body):
    """A body that is closed at its end, on leaving `with`, and on leaving a loop over it."""

    def iter_bytes(self, chunk_size: int | None = _CHUNK) -> Generator[bytes, None, None]:
        """Yield the body in chunks of `chunk_size` bytes, or as they arrive if it is None.

        Raises:
            APIConnectionError: If the body is cut off, or `total_timeout` was set and has ended.
            ResponseTooLargeError: If `max_response_size` was set and is exceeded.
        """
        bounds = self._bounds
        try:
            _check(chunk_size)
            chunks = Chunks(chunk_size)
            pieces = received(self.http_response, bounds.iterated, seconds=bounds.seconds)
            with closing(pieces):
                for piece in pieces:
                    yield from chunks.of(piece)
            yield from chunks.last()
        except _FAILURES as error:
            raise self._broken(error) from error
        finally:
            self.close()

    def close(self) -> None:
        self.http_response.close()

    if not TYPE_CHECKING:
        __aenter__ = __aexit__ = wrong("is blocking: use `with` instead of `async with`")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class _Async(_Body):
    """A body that is closed at its end, on leaving `async with`, and on leaving a loop over it."""

    async def iter_bytes(self, chunk_size: int | None = _CHUNK) -> AsyncGenerator[bytes, None]:
        """Yield the body in chunks of `chunk_size` bytes, or as they arrive if it is None.

        Raises:
            APIConnectionError: If the body is cut off, or `total_timeout` was set and has ended.
            ResponseTooLargeError: If `max_response_size` was set and is exceeded.
        """
        bounds = self._bounds
        try:
            _check(chunk_size)
            chunks = Chunks(chunk_size)
            pieces = areceived(self.http_response, bounds.iterated, seconds=bounds.seconds)
            async with aclosing(pieces):
                async for piece in pieces:
                    for chunk in chunks.of(piece):
                        yield chunk
            for chunk in chunks.last():
                yield chunk
        except _FAILURES as error:
            raise self._broken(error) from error
        finally:
            await self.close()

    async def close(self) -> None:
        await self.http_response.aclose()

    if not TYPE_CHECKING:
        __enter__ = __exit__ = wrong("is async: use `async with` instead of `with`")
        __iter__ = wrong("is async: use `async for` instead of `for`")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


class Download(_Blocking):
    """A binary body that is received while you read it. Read it to its end, or close it."""

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def read(self) -> bytes:
        """Return the whole body.

        Raises:
            APIConnectionError: If the body is cut off, or `total_timeout` was set and has ended.
            ResponseTooLargeError: If it is larger than `max_response_size`, 256 MiB by default.
        """
        response, bounds = self.http_response, self._bounds
        try:
            return read(response, bounds.whole, cut=False, seconds=bounds.seconds)
        except _FAILURES as error:
            raise self._broken(error) from error

    def stream_to(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file in chunks, and return its path.

        Args:
            path: The file, which is replaced if it exists.

        Raises:
            APIConnectionError: If the body is cut off. The partial file remains.
        """
        with self, Path(path).open("wb") as file:
            for chunk in self.iter_bytes(_BLOCK):
                file.write(chunk)
        return Path(path)


class AsyncDownload(_Async):
    """A binary body that is received while you read it. Read it to its end, or close it."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.iter_bytes()

    async def read(self) -> bytes:
        """Return the whole body.

        Raises:
            APIConnectionError: If the body is cut off, or `total_timeout` was set and has ended.
            ResponseTooLargeError: If it is larger than `max_response_size`, 256 MiB by default.
        """
        response, bounds = self.http_response, self._bounds
        try:
            return await aread(response, bounds.whole, cut=False, seconds=bounds.seconds)
        except _FAILURES as error:
            raise self._broken(error) from error

    async def stream_to(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file in chunks, without blocking the event loop, and return its path.

        Args:
            path: The file, which is replaced if it exists.

        Raises:
            APIConnectionError: If the body is cut off. The partial file remains.
        """
        import asyncio

        async with self:
            file = await asyncio.to_thread(Path(path).open, "wb")
            try:
                async for chunk in self.iter_bytes(_BLOCK):
                    await asyncio.to_thread(file.write, chunk)
            finally:
                await asyncio.to_thread(file.close)
        return Path(path)


class Stream(_Blocking, Generic[T]):
    """A stream of events or items, each decoded when it arrives. Leaving the loop closes it.

    `data: [DONE]` ends a stream of events, unless the items are `ServerSentEvent`s. An item of a wrong
    type is returned unchanged, with a warning.
    """

    def __init__(
        self, response: HttpResponse, broken: Broken, bounds: Bounds, items: Items[T]
    ) -> None:
        super().__init__(response, broken, bounds)
        self._items = items
        self._iterator: Iterator[T] | None = None

    def __iter__(self) -> Iterator[T]:
        # A generator and not `self`, so that leaving the loop early closes the body.
        with closing(self.iter_bytes(None)) as chunks:
            try:
                for chunk in chunks:
                    yield from self._items(chunk)
                yield from self._items(b"", final=True)
            except EndOfStreamError:
                # A connection can be reused only if the response was read to its end.
                with suppress(ClientError), Deadline(_END_WITHIN):
                    for _ in islice(chunks, _END_PIECES):
                        pass

    def __next__(self) -> T:
        if self._iterator is None:
            self._iterator = iter(self)
        return next(self._iterator)


class AsyncStream(_Async, Generic[T]):
    """A stream of events or items, each decoded when it arrives. Leaving the loop closes it.

    `data: [DONE]` ends a stream of events, unless the items are `ServerSentEvent`s. An item of a wrong
    type is returned unchanged, with a warning.
    """

    def __init__(
        self, response: HttpResponse, broken: Broken, bounds: Bounds, items: Items[T]
    ) -> None:
        super().__init__(response, broken, bounds)
        self._items = items
        self._iterator: AsyncIterator[T] | None = None

    async def __aiter__(self) -> AsyncIterator[T]:
        # A generator and not `self`, so that leaving the loop early closes the body.
        async with aclosing(self.iter_bytes(None)) as chunks:
            try:
                async for chunk in chunks:
                    for item in self._items(chunk):
                        yield item
                for item in self._items(b"", final=True):
                    yield item
            except EndOfStreamError:
                # A connection can be reused only if the response was read to its end.
                with suppress(ClientError, TimeoutError):
                    await _read_on(chunks)

    async def __anext__(self) -> T:
        if self._iterator is None:
            self._iterator = aiter(self)
        return await anext(self._iterator)


async def _read_on(chunks: AsyncGenerator[bytes, None]) -> None:
    import asyncio

    async with asyncio.timeout(_END_WITHIN):
        for _ in range(_END_PIECES):
            if await anext(chunks, None) is None:
                return
