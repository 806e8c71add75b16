# The shared runtime of the clients, the same in each; see __init__.py.
"""What calls give back beyond plain models: responses, pages, downloads, streams."""

from __future__ import annotations

from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

from ._http import Headers, HttpResponse, RequestError, StreamError
from .errors import ClientError, connection_error, request_id
from .record import Record

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from .events import ServerSentEvent

T = TypeVar("T")
_CHUNK = 1 << 16


class Response(Record, Generic[T]):
    """A result together with the response that it came in."""

    _hidden = frozenset({"http_response"})

    parsed: T
    http_response: HttpResponse
    attempts: int = 1
    elapsed: float = 0.0

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
    """One page of a list."""

    _hidden = frozenset({"parsed", "response"})

    items: list[T]
    parsed: object
    response: HttpResponse

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Reader(Protocol):
    """Cuts the pieces of a body into events."""

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[ServerSentEvent]: ...


class _Body:
    """What the blocking and the async results that are still being received have in common."""

    def __init__(self, response: HttpResponse) -> None:
        self.http_response = response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.content_type or 'of unknown type'}>"

    @property
    def headers(self) -> Mapping[str, str]:
        return self.http_response.headers

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def size(self) -> int | None:
        """The length that the server announced."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdigit() else None

    @property
    def filename(self) -> str | None:
        """The file name that the server suggests, without any folder."""
        message = Message()
        message["content-disposition"] = self.headers.get("content-disposition", "")
        name = (message.get_filename() or "").replace("\\", "/")
        return name.rpartition("/")[2] or None

    def _failure(self, error: RequestError) -> ClientError:
        request = self.http_response.request
        return connection_error(error, path=request.url.path, request=request)


def _closed() -> ClientError:
    return ClientError("the body has been read or closed already")


class Download(_Body):
    """A binary body, received as it is read. Close it, use it in `with`, or read it to its end."""

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def iter_bytes(self, chunk_size: int = _CHUNK) -> Iterator[bytes]:
        """The body in pieces."""
        try:
            yield from self.http_response.iter_bytes(chunk_size)
        except StreamError:
            raise _closed() from None
        except RequestError as error:
            raise self._failure(error) from error
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole body."""
        try:
            return self.http_response.read()
        except StreamError:
            raise _closed() from None
        except RequestError as error:
            raise self._failure(error) from error

    def stream_to(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file, without holding it in memory."""
        target = Path(path)
        with target.open("wb") as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
        return target

    def close(self) -> None:
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncDownload(_Body):
    """A binary body, received as it is read. Close it, use it in `async with`, or read it to its
    end."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.iter_bytes()

    async def iter_bytes(self, chunk_size: int = _CHUNK) -> AsyncIterator[bytes]:
        """The body in pieces."""
        try:
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk
        except StreamError:
            raise _closed() from None
        except RequestError as error:
            raise self._failure(error) from error
        finally:
            await self.close()

    async def read(self) -> bytes:
        """The whole body."""
        try:
            return await self.http_response.aread()
        except StreamError:
            raise _closed() from None
        except RequestError as error:
            raise self._failure(error) from error

    async def stream_to(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file, without holding it in memory or the event loop up."""
        import asyncio

        target = Path(path)
        file = await asyncio.to_thread(target.open, "wb")
        try:
            async for chunk in self.iter_bytes():
                await asyncio.to_thread(file.write, chunk)
        finally:
            await asyncio.to_thread(file.close)
        return target

    async def close(self) -> None:
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


class Stream(_Body, Generic[T]):
    """Events as they arrive, each decoded. Leaving the loop early closes the connection."""

    def __init__(
        self, response: HttpResponse, reader: Reader, decode: Callable[[ServerSentEvent], T]
    ) -> None:
        super().__init__(response)
        self._reader = reader
        self._decode = decode
        self._items = self._run()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return next(self._items)

    def _run(self) -> Iterator[T]:
        try:
            for chunk in self.http_response.iter_bytes():
                for event in self._reader.feed(chunk):
                    yield self._decode(event)
            for event in self._reader.feed(b"", final=True):
                yield self._decode(event)
        except RequestError as error:
            raise self._failure(error) from error
        finally:
            self.close()

    def close(self) -> None:
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncStream(_Body, Generic[T]):
    """Events as they arrive, each decoded. Use it in `async with` where the loop may end early."""

    def __init__(
        self, response: HttpResponse, reader: Reader, decode: Callable[[ServerSentEvent], T]
    ) -> None:
        super().__init__(response)
        self._reader = reader
        self._decode = decode
        self._items = self._run()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def _run(self) -> AsyncIterator[T]:
        try:
            async for chunk in self.http_response.aiter_bytes():
                for event in self._reader.feed(chunk):
                    yield self._decode(event)
            for event in self._reader.feed(b"", final=True):
                yield self._decode(event)
        except RequestError as error:
            raise self._failure(error) from error
        finally:
            await self.close()

    async def close(self) -> None:
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
