"""Downloading documents, from https or this machine, with limits on addresses, size, time and redirects."""

from __future__ import annotations

import asyncio
import ssl
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from clientsmith.diagnostics import cut
from clientsmith.source.addresses import Network, is_loopback
from clientsmith.source.load import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator

    import httpx

_REDIRECTS = (301, 302, 303, 307, 308)
_WINDOW = 1024 * 1024

#: Called with the number of bytes received, and the total if the server states it.
Watch = Callable[[int, int | None], None]


@dataclass(frozen=True)
class Limits:
    """The limits of the downloads of one document with all its files.

    Args:
        files: the number of downloads, including those that fail.
        size: the bytes of all files together, both as received and decompressed.
        seconds: the time of all downloads together.
        file_seconds: the time of each download.
        silent_seconds: the time without data, and of each step of a connection.
        redirects: the redirects of each download.
    """

    files: int = 2000
    size: int = MAX_BYTES
    seconds: float = 300.0
    file_seconds: float = 60.0
    silent_seconds: float = 10.0
    redirects: int = 5


class FetchError(Exception):
    """The document cannot be downloaded; the message says why, and the hint what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class AddressError(FetchError):
    """The URL, or one that it redirects to, is not allowed."""


class RedirectError(FetchError):
    """There are too many redirects."""


class StatusError(FetchError):
    """The server returned another status than 200."""


class ConnectionFailedError(FetchError):
    """There was no response."""


class ProtocolError(FetchError):
    """The response is not valid HTTP."""


class TruncatedError(FetchError):
    """The connection or the compressed data ended too early."""


class TooLargeError(FetchError):
    """The document exceeds the size limit."""


class TooSlowError(FetchError):
    """The download exceeded a timeout."""


class ExhaustedError(FetchError):
    """All downloads of a document together exceed a limit."""


class EncodingError(FetchError):
    """The response cannot be decompressed."""


def is_sendable(value: str) -> bool:
    """Return whether a validator can be sent in a header: only printable ASCII is safe."""
    return bool(value) and value.isascii() and value.isprintable()


@dataclass(frozen=True)
class Validators:
    """The validators of a response, for conditional requests (RFC 9110, section 8.8).

    Args:
        etag: the header `ETag`, unchanged.
        last_modified: the header `Last-Modified`, unchanged.
    """

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        """Return the headers of a conditional request."""
        pairs = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in pairs.items() if is_sendable(value)}


@dataclass(frozen=True)
class Downloaded:
    """A downloaded document.

    Args:
        content: its content, decompressed.
        address: its URL, after redirects.
        validators: the validators for the next download.
    """

    content: bytes
    address: str
    validators: Validators


@dataclass(frozen=True)
class NotModified:
    """The document has not changed since the version of the validators (status 304)."""

    address: str


def check_url(url: str, *, base: str | None = None) -> None:
    """Allow only https URLs and, unless a document from the web refers to it, this machine.

    Args:
        url: the URL.
        base: the URL of the document that refers or redirects to it; None for a file.

    Raises:
        AddressError: if the URL is not allowed.
    """
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise AddressError("it is not a valid URL")
    if parts.username is not None or parts.password is not None:
        raise AddressError("URLs with a user name or password are not allowed")
    local = is_loopback(parts.hostname or "")
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise AddressError("only https URLs are allowed")
    if local and base is not None and not is_loopback(urlsplit(base).hostname or ""):
        raise AddressError("a document from the web must not refer to this machine")


class Downloads:
    """Downloads a document and its files, within limits for all of them together.

    Args:
        network: where they may come from.
        limits: the limits.
    """

    def __init__(self, network: Network | None = None, limits: Limits | None = None) -> None:
        self._network = network or Network()
        self._limits = limits or Limits()
        self._files = 0
        self._received = 0
        self._seconds = 0.0

    def get(
        self,
        url: str,
        validators: Validators | None = None,
        *,
        accept: str = "*/*",
        watch: Watch | None = None,
    ) -> Downloaded | NotModified:
        """Download a document, unless it has not changed.

        Args:
            url: its URL. `check_url` must allow it and every redirect.
            validators: the validators of the version that is pinned.
            accept: the header `Accept` (RFC 9110, section 12.5.1).
            watch: called after each chunk.

        Raises:
            FetchError: if the download fails; the subclass says how.
        """
        limits = self._limits
        self._files += 1
        if self._files > limits.files:
            raise ExhaustedError(f"it needs too many downloads, the limit is {limits.files}")
        known = validators or Validators()
        start = time.monotonic()
        try:
            return asyncio.run(
                self._in_time(url, known, accept, watch or (lambda received, total: None))
            )
        finally:
            self._seconds += time.monotonic() - start

    def content(self, url: str) -> bytes:
        """Download a document, and return its content; errors are those of `get`."""
        response = self.get(url)
        assert isinstance(response, Downloaded)
        return response.content

    async def _in_time(
        self, url: str, validators: Validators, accept: str, watch: Watch
    ) -> Downloaded | NotModified:
        """Download within the time limits. A task can be cancelled wherever it waits, so they are strict."""
        import httpcore
        import httpx

        limits = self._limits
        rest = limits.seconds - self._seconds
        try:
            async with asyncio.timeout(min(limits.file_seconds, rest)):
                return await self._follow(url, validators, accept, watch)
        except TimeoutError:
            if rest < limits.file_seconds:
                words = f"all downloads together take longer than {limits.seconds:.0f} seconds"
                raise ExhaustedError(words) from None
            words = f"it takes longer than {limits.file_seconds:.0f} seconds"
            raise TooSlowError(words) from None
        except httpcore.TimeoutException as error:
            message = f"the server sent nothing for more than {limits.silent_seconds:.0f} seconds"
            raise TooSlowError(message) from error
        except httpcore.RemoteProtocolError as error:
            # httpcore distinguishes these only by the text of the error.
            if "closed connection" in str(error):
                raise TruncatedError(f"it is incomplete: {error}") from error
            if "disconnected" in str(error):
                raise ConnectionFailedError("the server sent no HTTP response") from error
            raise ProtocolError(f"the response is not valid HTTP: {error}") from error
        except (
            *(httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError),
            *(httpcore.UnsupportedProtocol, httpx.InvalidURL, ssl.SSLError),
        ) as error:
            reason = f"it cannot be fetched: {error or type(error).__name__}"
            raise ConnectionFailedError(reason) from error

    async def _follow(
        self, url: str, validators: Validators, accept: str, watch: Watch
    ) -> Downloaded | NotModified:
        import httpx

        from clientsmith.source.connect import connecting, core_url

        check_url(url)
        headers: dict[str | bytes, str | bytes] = {
            "Accept": accept,
            "Accept-Encoding": "gzip",
            "User-Agent": f"clientsmith/{version('clientsmith')}",
        }
        headers.update(validators.headers())
        silent = self._limits.silent_seconds
        timeout = dict.fromkeys(("connect", "read", "write", "pool"), silent)
        for _ in range(self._limits.redirects + 1):
            # Loading certificates takes time, and http does not need them.
            certificates = self._certificates if urlsplit(url).scheme == "https" else None
            async with (
                connecting(url, self._network, certificates) as pool,
                pool.stream(
                    "GET",
                    core_url(httpx.URL(url)),
                    headers=headers,
                    extensions={"timeout": timeout},
                ) as response,
            ):
                answered = httpx.Headers(response.headers)
                if response.status in _REDIRECTS and "location" in answered:
                    url = _further(url, answered["location"])
                    continue
                if response.status == 304 and validators.headers():
                    return NotModified(url)
                if response.status != 200:
                    raise StatusError(f"the server returned {response.status}")
                content = await self._body(answered, response.aiter_stream(), watch)
                values = (answered.get(name, "") for name in ("etag", "last-modified"))
                received = Validators(*(value if is_sendable(value) else "" for value in values))
                return Downloaded(content, url, received)
        raise RedirectError(f"there are more than {self._limits.redirects} redirects")

    @cached_property
    def _certificates(self) -> ssl.SSLContext:
        import httpx

        try:
            return httpx.create_ssl_context()
        except OSError as error:
            reason = f"the trusted certificates cannot be read: {error.strerror}"
            raise ConnectionFailedError(reason) from error

    async def _body(
        self, headers: httpx.Headers, stream: AsyncIterable[bytes], watch: Watch
    ) -> bytes:
        """Read and decompress a body in pieces, so that a small response cannot exceed the size limit."""
        length = headers.get("content-length", "")
        total = int(length) if length.isdecimal() and len(length) < 20 else None
        room = self._limits.size - self._received
        if total is not None and total > room:
            raise self._too_large()

        async def pieces() -> AsyncIterator[bytes]:
            received = 0
            async for piece in stream:
                received += len(piece)
                if received > room:
                    raise self._too_large()
                watch(received, total)
                yield piece

        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", "x-gzip"):
            raise EncodingError(f"it is compressed with {encoding[:40]!r}, which was not requested")
        content = bytearray()
        async for piece in pieces() if encoding == "identity" else _unpacked(pieces()):
            content += piece
            if len(content) > room:
                raise self._too_large()
        self._received += len(content)
        return bytes(content)

    def _too_large(self) -> FetchError:
        limit = f"the limit is {self._limits.size // 1024 // 1024} MiB"
        if self._received:
            return ExhaustedError(f"all downloads together are too large, {limit}")
        return TooLargeError(f"it is too large, {limit}")


def _further(url: str, location: str) -> str:
    """Return the URL that a redirect leads to."""
    try:
        further = urljoin(url, location)
    except ValueError:
        raise AddressError(f"it redirects to {cut(location)}: it is not a valid URL") from None
    try:
        check_url(further, base=url)
    except AddressError as error:
        raise AddressError(f"it redirects to {cut(further)}: {error}", error.hint) from None
    return further


async def _unpacked(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Decompress gzip of one or several members (RFC 1952, section 2.2), with optional zeros at the end."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        async for piece in pieces:
            while piece:
                if unpacker.eof:
                    piece = piece.lstrip(b"\0")
                    if not piece:
                        break
                    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
                yield unpacker.decompress(piece, _WINDOW)
                piece = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    except zlib.error as error:
        raise EncodingError(f"it cannot be decompressed: {error}") from error
    if not unpacker.eof:
        raise TruncatedError("it is incomplete: the compressed data ends too early")
