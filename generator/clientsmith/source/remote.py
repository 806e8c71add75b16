"""Downloading one document: over https, or from this machine; bounded in size, time and redirects."""

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
#: Seconds for each step of a connection, and for one document as a whole.
STEP_SECONDS = 10.0
TOTAL_SECONDS = 60.0
_REDIRECTS = (301, 302, 303, 307, 308)
_WINDOW = 1024 * 1024

#: Called with the bytes that have come and those that will come in all, where the server says so.
Watch = Callable[[int, int | None], None]


class FetchError(Exception):
    """A document that cannot be fetched; the message says why."""


class AddressError(FetchError):
    """The address, or the one it redirects to, must not be fetched."""


class RedirectError(FetchError):
    """The address redirects without end."""


class StatusError(FetchError):
    """The server answers with something else than the document."""


class ConnectionFailedError(FetchError):
    """There is no answer."""


class ProtocolError(FetchError):
    """What comes is not HTTP as it should be."""


class TruncatedError(FetchError):
    """The connection, or the compressed data, ended before the document did."""


class TooLargeError(FetchError):
    """The document is larger than any document may be."""


class TooSlowError(FetchError):
    """The document did not come in time."""


class EncodingError(FetchError):
    """The answer is compressed in a way that cannot be undone."""


def is_sendable(value: str) -> bool:
    """Whether a validator can be sent back: in a header, only visible ASCII has one meaning."""
    return bool(value) and value.isascii() and value.isprintable()


@dataclass(frozen=True)
class Validators:
    """What a server said of the version that is here, to ask whether there is another (RFC 9110, 8.8).

    Args:
        etag: the header `ETag`, as it came.
        last_modified: the header `Last-Modified`, as it came.
    """

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> dict[str, str]:
        pairs = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in pairs.items() if is_sendable(value)}


@dataclass(frozen=True)
class Downloaded:
    """A document as it came.

    Args:
        content: its bytes, not compressed any more.
        address: where it was found, after redirects.
        validators: what to ask with the next time.
    """

    content: bytes
    address: str
    validators: Validators


@dataclass(frozen=True)
class NotModified:
    """The server says that the version which is here is the latest one (status 304)."""

    address: str


def is_loopback(url: str) -> bool:
    """Whether a URL leads to this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_url(url: str, *, base: str | None = None) -> None:
    """Refuse what is neither https nor this machine, and what leads from the web to this machine.

    Args:
        url: the address.
        base: the address of the document that refers or redirects to it; None for a file.

    Raises:
        AddressError: if it must not be fetched.
    """
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise AddressError("it is not a valid address")
    if parts.username is not None or parts.password is not None:
        raise AddressError("addresses with a user name or password are not fetched")
    local = is_loopback(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise AddressError("only https addresses are fetched")
    if local and base is not None and not is_loopback(base):
        raise AddressError("a document from the web must not lead to this machine")


def fetch(url: str) -> bytes:
    """The content of a document that another one refers to.

    Raises:
        FetchError: if there is none, or if it is too large or too slow.
    """
    found = download(url)
    assert isinstance(found, Downloaded)
    return found.content


def download(
    url: str,
    validators: Validators | None = None,
    *,
    accept: str = "*/*",
    watch: Watch | None = None,
) -> Downloaded | NotModified:
    """Download a document, or learn that it has not changed.

    Args:
        url: its address; `check_url` is asked about it, and about every redirect.
        validators: those of the version that is here.
        accept: the header `Accept` (RFC 9110, section 12.5.1).
        watch: told of every piece that comes.

    Raises:
        FetchError: of the kind that fits, if it cannot be had.
    """
    asked = validators or Validators()
    return asyncio.run(_in_time(url, asked, accept, watch or (lambda received, total: None)))


async def _in_time(
    url: str, validators: Validators, accept: str, watch: Watch
) -> Downloaded | NotModified:
    """Tasks can be stopped wherever they wait, so the limit holds against any way of being slow."""
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
        # The library tells these apart in its words only.
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
        # A proxy has nothing to do with what is on this machine, whatever the environment says.
        client = httpx.AsyncClient(
            timeout=STEP_SECONDS,
            trust_env=not is_loopback(url),
            # Reading the certificates of all authorities takes time, and http has none.
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
            said = (response.headers.get(name, "") for name in ("etag", "last-modified"))
            found = Validators(*(one if is_sendable(one) else "" for one in said))
            return Downloaded(content, url, found)
    raise RedirectError(f"it leads through more than {MAX_REDIRECTS} redirects")


def _further(url: str, location: str) -> str:
    """Where a redirect leads."""
    try:
        further = urljoin(url, location)
    except ValueError:
        raise AddressError(f"it redirects to {location}: it is not a valid address") from None
    try:
        check_url(further, base=url)
    except AddressError as error:
        raise AddressError(f"it redirects to {further}: {error}") from None
    return further


async def _body(response: httpx.Response, watch: Watch) -> bytes:
    """What came, unpacked piece by piece, so that a small answer cannot become too large a document."""
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
    """What gzip has packed, in one member or in several (RFC 1952, 2.2), perhaps with zeros behind them."""
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
