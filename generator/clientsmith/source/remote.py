"""Downloading one document, from https or this machine, with limits on size, time and redirects."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from clientsmith.source.load import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx

MAX_REDIRECTS = 5
#: The timeouts for each step of a connection and for the whole download, in seconds.
STEP_SECONDS = 10.0
TOTAL_SECONDS = 60.0
_REDIRECTS = (301, 302, 303, 307, 308)
_WINDOW = 1024 * 1024

#: Called with the number of bytes received, and the total if the server states it.
Watch = Callable[[int, int | None], None]


class FetchError(Exception):
    """The document cannot be downloaded; the message says why."""


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


def is_loopback(url: str) -> bool:
    """Return whether the host of a URL is this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


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
    local = is_loopback(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise AddressError("only https URLs are allowed")
    if local and base is not None and not is_loopback(base):
        raise AddressError("a document from the web must not refer to this machine")


def fetch(url: str) -> bytes:
    """Download a document, and return its content.

    Raises:
        FetchError: if the download fails.
    """
    response = download(url)
    assert isinstance(response, Downloaded)
    return response.content


def download(
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
    known = validators or Validators()
    return asyncio.run(_in_time(url, known, accept, watch or (lambda received, total: None)))


async def _in_time(
    url: str, validators: Validators, accept: str, watch: Watch
) -> Downloaded | NotModified:
    """Download within the time limit. A task can be cancelled wherever it waits, so the limit is strict."""
    import httpx

    try:
        async with asyncio.timeout(TOTAL_SECONDS):
            return await _follow(url, validators, accept, watch)
    except TimeoutError:
        raise TooSlowError(f"it takes longer than {TOTAL_SECONDS:.0f} seconds") from None
    except httpx.TimeoutException as error:
        message = f"the server sent nothing for more than {STEP_SECONDS:.0f} seconds"
        raise TooSlowError(message) from error
    except httpx.RemoteProtocolError as error:
        # httpx distinguishes these only by the text of the error.
        if "closed connection" in str(error):
            raise TruncatedError(f"it is incomplete: {error}") from error
        if "disconnected" in str(error):
            raise ConnectionFailedError("the server sent no HTTP response") from error
        raise ProtocolError(f"the response is not valid HTTP: {error}") from error
    except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError) as error:
        reason = f"it cannot be fetched: {error or type(error).__name__}"
        raise ConnectionFailedError(reason) from error


async def _follow(
    url: str, validators: Validators, accept: str, watch: Watch
) -> Downloaded | NotModified:
    import httpx

    check_url(url)
    headers = {
        "Accept": accept,
        "Accept-Encoding": "gzip",
        "User-Agent": f"clientsmith/{version('clientsmith')}",
        **validators.headers(),
    }
    for _ in range(MAX_REDIRECTS + 1):
        # Requests to this machine ignore the proxy of the environment.
        client = httpx.AsyncClient(
            timeout=STEP_SECONDS,
            trust_env=not is_loopback(url),
            # Loading certificates takes time, and http does not need them.
            verify=urlsplit(url).scheme == "https",
        )
        async with client, client.stream("GET", url, headers=headers) as response:
            if response.status_code in _REDIRECTS and "location" in response.headers:
                url = _further(url, response.headers["location"])
                continue
            if response.status_code == 304 and validators.headers():
                return NotModified(url)
            if response.status_code != 200:
                raise StatusError(f"the server returned {response.status_code}")
            content = await _body(response, watch)
            values = (response.headers.get(name, "") for name in ("etag", "last-modified"))
            received = Validators(*(value if is_sendable(value) else "" for value in values))
            return Downloaded(content, url, received)
    raise RedirectError(f"there are more than {MAX_REDIRECTS} redirects")


def _further(url: str, location: str) -> str:
    """Return the URL that a redirect leads to."""
    try:
        further = urljoin(url, location)
    except ValueError:
        raise AddressError(f"it redirects to {location}: it is not a valid URL") from None
    try:
        check_url(further, base=url)
    except AddressError as error:
        raise AddressError(f"it redirects to {further}: {error}") from None
    return further


async def _body(response: httpx.Response, watch: Watch) -> bytes:
    """Read and decompress a body chunk by chunk, so that a small response cannot exceed the size limit."""
    length = response.headers.get("content-length", "")
    total = int(length) if length.isdecimal() else None
    if total is not None and total > MAX_BYTES:
        raise _too_large()

    async def pieces() -> AsyncIterator[bytes]:
        received = 0
        async for piece in response.aiter_raw():
            received += len(piece)
            watch(received, total)
            yield piece

    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("gzip", "x-gzip"):
        return await _unpacked(pieces())
    if encoding != "identity":
        raise EncodingError(f"it is compressed with {encoding!r}, which was not requested")
    content = bytearray()
    async for piece in pieces():
        _add(content, piece)
    return bytes(content)


async def _unpacked(pieces: AsyncIterator[bytes]) -> bytes:
    """Decompress gzip of one or several members (RFC 1952, section 2.2), with optional zeros at the end."""
    content = bytearray()
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        async for piece in pieces:
            while piece:
                if unpacker.eof:
                    piece = piece.lstrip(b"\0")
                    if not piece:
                        break
                    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
                _add(content, unpacker.decompress(piece, _WINDOW))
                piece = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    except zlib.error as error:
        raise EncodingError(f"it cannot be decompressed: {error}") from error
    if not unpacker.eof:
        raise TruncatedError("it is incomplete: the compressed data ends too early")
    return bytes(content)


def _add(content: bytearray, piece: bytes) -> None:
    content += piece
    if len(content) > MAX_BYTES:
        raise _too_large()


def _too_large() -> TooLargeError:
    return TooLargeError(f"it is too large, the limit is {MAX_BYTES // 1024 // 1024} MiB")
