# The shared runtime, the same in every client; see __init__.py.
"""Bodies of responses, decompressed in pieces and limited in size.

The HTTP library decompresses each chunk as a whole and has no limit: a megabyte of gzip becomes a gigabyte,
and gzip of gzip more than any machine has. Here no step makes more than `PIECE` bytes, and reading ends at
the limit.
"""

from __future__ import annotations

import zlib
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, cast

from ._http import (
    Deadline,
    DecodingError,
    HttpResponse,
    ReadTimeout,
    ResponseNotRead,
    TimeoutException,
    accepted_encodings,
    library_decoder,
    overdue,
    require_end,
    set_content,
)
from .record import Record

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Iterator,
    )

T = TypeVar("T")
Seconds: TypeAlias = "Callable[[], float | None]"
"""Returns the seconds that are left of the total timeout; None if there is none."""

LARGEST = 256 << 20
"""The default of `max_response_size` in bytes, for responses that are read as values."""
LONGEST_LINE = 16 << 20
"""The default of `max_line_size` in characters."""
SMALL = 1 << 20
"""The limit in bytes of the response of a token endpoint, and of the body of a redirect."""
PIECE = 1 << 18
"""The most bytes that one step of decompression returns."""
MOST_ENCODINGS = 2
_STEP = 64
"""Bytes that go into a decompressor whose result cannot be limited."""
_LONGEST_NUMBER = 18
_NONE = ("", "identity")


class OverLimitError(Exception):
    """A body or a line is larger than its limit; the core says which call it belongs to."""


class _Stage(Protocol):
    def pieces(self, data: bytes) -> Iterable[bytes]: ...
    def end(self) -> None: ...


class _Zlib:
    """gzip or deflate."""

    def __init__(self, name: str) -> None:
        self._may_be_raw = name == "deflate"
        self._stream: Any = zlib.decompressobj(
            zlib.MAX_WBITS if self._may_be_raw else zlib.MAX_WBITS | 16
        )

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while not self._stream.eof:  # what follows the end belongs to nothing
            try:
                piece = self._stream.decompress(data, PIECE)
            except zlib.error as error:
                if not self._may_be_raw:
                    raise DecodingError(str(error)) from error
                # Many servers send deflate without the header of zlib (RFC 9110, section 8.4.1.2).
                self._may_be_raw = False
                self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
                continue
            self._may_be_raw = False
            if piece:
                yield piece
            data = self._stream.unconsumed_tail
            if not data and len(piece) < PIECE:
                return

    def end(self) -> None:
        if not self._stream.eof:
            raise DecodingError("the compressed body was cut off")


class _Other:
    """An encoding that the HTTP library decodes, such as br or zstd."""

    def __init__(self, name: str) -> None:
        self._decoder = library_decoder(name)

    def pieces(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), _STEP):
            came = self._decoder.decode(data[start : start + _STEP])
            for whole in [came] if isinstance(came, bytes) else came:
                for place in range(0, len(whole), PIECE):
                    yield whole[place : place + PIECE]

    def end(self) -> None:
        came = self._decoder.flush()
        if not isinstance(came, bytes):
            for _ in came:
                pass


class Decoder:
    """Decodes the body of a response and counts what came.

    Args:
        response: The response, whose headers name the encodings.
        most: The limit in bytes, before and after decoding; None if there is none.
        cut: Begin even if the headers announce more than can be decoded.

    Raises:
        OverLimitError: If the headers announce a larger body.
        DecodingError: If they name too many content encodings.
    """

    def __init__(self, response: HttpResponse, most: int | None, *, cut: bool = False) -> None:
        self._most = most
        self._came = self._made = 0
        names = response.headers.get("content-encoding", "").lower().split(",")
        named = [name for text in names if (name := text.strip()) not in _NONE]
        if len(named) > MOST_ENCODINGS:
            if not cut:
                words = f"the body has {len(named)} content encodings; at most {MOST_ENCODINGS} are"
                raise DecodingError(f"{words} decoded")
            self._most, named = 0, []
        if most is not None and not cut and _has_body(response):
            length = announced(response)
            if length is not None and length > most:
                raise _too_large(most)
        known = accepted_encodings().split(", ") if named else []
        self.stages: list[_Stage] = [
            _Zlib(name) if name in ("gzip", "deflate") else _Other(name)
            for name in reversed(named)
            if name in known
        ]

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what a chunk of the body decodes to, up to the limit.

        Raises:
            DecodingError: If it cannot be decoded.
            OverLimitError: If there is more.
        """
        most, before = self._most, self._came
        self._came += len(data)
        yield from self._decoded(data if most is None else data[: most - before])
        if most is not None and self._came > most:
            raise _too_large(most)

    def _decoded(self, data: bytes) -> Iterator[bytes]:
        if not self.stages:
            if data:
                yield data
            return
        pieces: Iterable[bytes] = (data,)
        for stage in self.stages:
            pieces = _through(stage, pieces)
        for piece in pieces:
            # Decompression takes time without a wait that would notice the end of it.
            overdue()
            left = None if self._most is None else self._most - self._made
            self._made += len(piece)
            yield piece[:left]
            if left is not None and len(piece) > left:
                raise _too_large(self._most)

    def end(self) -> None:
        """Raise DecodingError unless a compressed body is complete."""
        if self._came:
            for stage in self.stages:
                stage.end()


def _too_large(most: int | None) -> OverLimitError:
    return OverLimitError(f"is larger than {most} bytes")


def _through(stage: _Stage, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from stage.pieces(piece)


class Bounds(Record):
    """The limits of a body that the caller receives."""

    iterated: int | None
    """Bytes, if it is iterated or written to a file."""
    whole: int | None
    """Bytes, if it is read at once."""
    seconds: Seconds


def announced(response: HttpResponse) -> int | None:
    """Return the length of the body as the headers say it; None if they do not."""
    text = response.headers.get("content-length", "")
    is_number = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if is_number else None


def _has_body(response: HttpResponse) -> bool:
    return response.status_code not in (204, 304) and response.request.method != "HEAD"


def is_plain(response: HttpResponse, most: int | None) -> bool:
    """Return whether a body is not compressed and known to be small enough to be read at once."""
    fits = False
    for key, value in response.headers.raw:
        name = key.lower()
        if name == b"content-length":
            fits = len(value) <= _LONGEST_NUMBER and value.isdigit()
            fits = fits and (most is None or int(value) <= most)
        elif name in (b"content-encoding", b"transfer-encoding"):
            return False
    return fits


def _already_read(response: HttpResponse, most: int | None) -> bytes | None:
    """Return the body if a hook or a transport of the caller has read it."""
    try:
        content = response.content
    except ResponseNotRead:
        return None
    require_end(response)
    if most is not None and len(content) > most:
        raise _too_large(most)
    return content


def _timed_out() -> TimeoutException:
    return TimeoutException("the total timeout ended while the body was received")


def unlimited() -> None:
    """Say that there is no limit of time."""


def received(
    response: HttpResponse,
    most: int | None,
    *,
    cut: bool = False,
    seconds: Seconds = unlimited,
) -> Generator[bytes, None, None]:
    """Yield a body as it arrives, decoded.

    Args:
        response: The response.
        most: The limit in bytes, decoded; None if there is none.
        cut: Yield what fits in the limit, even if the headers announce more.
        seconds: The seconds that are left.

    Raises:
        OverLimitError: If the body is larger.
        DecodingError: If it cannot be decoded.
        TimeoutException: If no seconds are left.
    """
    if (content := _already_read(response, most)) is not None:
        yield content
        return
    decoder = Decoder(response, most, cut=cut)
    with closing(cast("Generator[bytes, None, None]", response.iter_raw())) as chunks:
        while True:
            raw = _next(chunks, seconds())
            if raw is None:
                break
            overdue()
            yield from decoder.pieces(raw)
    decoder.end()


def _next(chunks: Iterator[bytes], left: float | None) -> bytes | None:
    if left is None:
        return next(chunks, None)
    if left <= 0:
        raise _timed_out()
    limit = Deadline(left)
    try:
        with limit:
            return next(chunks, None)
    except ReadTimeout:
        if limit.is_over:
            raise _timed_out() from None
        raise


async def areceived(
    response: HttpResponse,
    most: int | None,
    *,
    cut: bool = False,
    seconds: Seconds = unlimited,
) -> AsyncGenerator[bytes, None]:
    """Yield a body as it arrives, decoded, like `received`."""
    if (content := _already_read(response, most)) is not None:
        yield content
        return
    decoder = Decoder(response, most, cut=cut)
    async with aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw())) as chunks:
        while True:
            left = seconds()
            if left is not None and left <= 0:
                raise _timed_out()
            raw = await in_time(anext(chunks, None), left, _timed_out)
            if raw is None:
                break
            for piece in decoder.pieces(raw):
                yield piece
                if decoder.stages:
                    await _give_way()
    decoder.end()


def read(response: HttpResponse, most: int | None, *, cut: bool, seconds: Seconds) -> bytes:
    """Read a body into memory and return it.

    Args:
        response: The response.
        most: The limit in bytes, decoded; None if there is none.
        cut: Keep what fits in the limit, instead of raising an error.
        seconds: The seconds that are left.

    Raises:
        OverLimitError: If the body is larger.
        DecodingError: If it cannot be decoded.
        TimeoutException: If no seconds are left.
    """
    content = bytearray()
    try:
        with closing(received(response, most, cut=cut, seconds=seconds)) as pieces:
            for piece in pieces:
                content += piece
    except OverLimitError:
        if not cut:
            raise
    finally:
        response.close()
    return set_content(response, bytes(content))


async def aread(response: HttpResponse, most: int | None, *, cut: bool, seconds: Seconds) -> bytes:
    """Read a body into memory and return it, like `read`."""
    content = bytearray()
    try:
        async with aclosing(areceived(response, most, cut=cut, seconds=seconds)) as pieces:
            async for piece in pieces:
                content += piece
    except OverLimitError:
        if not cut:
            raise
    finally:
        await response.aclose()
    return set_content(response, bytes(content))


async def in_time(
    awaitable: Awaitable[T], seconds: float | None, late: Callable[[], TimeoutException]
) -> T:
    """Return the result of an awaitable. Raises what `late` returns after `seconds`."""
    if seconds is None:
        return await awaitable
    import asyncio

    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await awaitable
    except TimeoutError:
        if limit.expired():
            raise late() from None
        raise


async def _give_way() -> None:
    """Let other tasks run, and a timeout end this one: decompression itself waits for nothing."""
    import asyncio

    await asyncio.sleep(0)


class Chunks:
    """Cuts pieces into chunks of one size, or leaves them as they are if it is None."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._rest = bytearray()

    def of(self, piece: bytes) -> Iterator[bytes]:
        """Yield the chunks that are complete."""
        size, rest = self._size, self._rest
        if size is None or (len(piece) == size and not rest):
            yield piece
            return
        rest += piece
        while len(rest) >= size:
            with memoryview(rest) as view:
                chunk = bytes(view[:size])
            del rest[:size]
            yield chunk

    def last(self) -> Iterator[bytes]:
        """Yield what is left."""
        if self._rest:
            yield bytes(self._rest)
