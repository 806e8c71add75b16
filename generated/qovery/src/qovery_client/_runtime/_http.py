# The shared runtime, the same in every client; see __init__.py.
"""The one module that knows the HTTP library.

Everything else in the runtime takes its names from here, so that another library is one file away.

`_connection_state` and `_decompressors` read attributes that the library does not document. Each
gives the answer that changes nothing if a version of the library has them no longer.
"""

from __future__ import annotations

import threading
import time
import traceback
from typing import Any

import httpx

URL = httpx.URL
Headers = httpx.Headers
InvalidURL = httpx.InvalidURL
Limits = httpx.Limits
Request = httpx.Request
Timeout = httpx.Timeout
HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
HttpResponse = httpx.Response
DecodingError = httpx.DecodingError
HTTPStatusError = httpx.HTTPStatusError
LocalProtocolError = httpx.LocalProtocolError
PoolTimeout = httpx.PoolTimeout
ReadTimeout = httpx.ReadTimeout
RequestError = httpx.RequestError
RequestNotRead = httpx.RequestNotRead
StreamError = httpx.StreamError
TimeoutException = httpx.TimeoutException
TransportError = httpx.TransportError
create_ssl_context = httpx.create_ssl_context

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, PoolTimeout)
"""Failures after which the server cannot have seen the request."""
UNSENDABLE = (LocalProtocolError, httpx.UnsupportedProtocol)
"""Failures of the request itself: another attempt would fail in the same way."""
CONNECTIONS = 100
LIMITS = Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
"""httpx would close all but 20 connections after each answer."""
DEFAULT_TIMEOUT = Timeout(60.0, connect=10.0)
"""What a client waits for when its caller did not say."""
_WAY_TO_H11 = ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")
"""The attributes that lead from a response's stream to h11's state of its connection."""


def at_most(timeout: Timeout, seconds: float | None) -> Timeout:
    """The same waits, none of them longer than `seconds`."""
    given = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    if seconds is None or all(one is not None and one <= seconds for one in given):
        return timeout
    connect, read, write, pool = (seconds if g is None else min(g, seconds) for g in given)
    return Timeout(connect=connect, read=read, write=write, pool=pool)


_present = threading.local()


class Deadline:
    """Bounds everything that the blocking HTTP client waits for inside `with`, taken together.

    Its own timeouts bound each wait alone, so a server that sends a byte now and then could hold a
    caller for ever. A request that is sent with `watch` as its `trace` extension lets us put our
    own `read` and `write` in front of those of each network stream that is opened.
    """

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        self._outer = _until()
        if self._seconds is not None:
            until = time.monotonic() + self._seconds
            _present.until = until if self._outer is None else min(until, self._outer)

    def __exit__(self, *exception: object) -> None:
        _present.until = self._outer


def _until() -> float | None:
    until: float | None = getattr(_present, "until", None)
    return until


def _left(timeout: float | None) -> float | None:
    until = _until()
    if until is None:
        return timeout
    # Never nothing: a socket takes that as "do not wait" and fails in another way.
    left = max(until - time.monotonic(), 0.001)
    return left if timeout is None else min(left, timeout)


def watch(event: str, info: dict[str, Any]) -> None:
    """The `trace` extension of a request: bounds the network streams that are opened for it."""
    if event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT":
        # It has its connection: there is nothing more to see, and each event costs time.
        info["request"].extensions.pop("trace", None)
    stream: Any = info.get("return_value") if event.endswith(".complete") else None
    if not (hasattr(stream, "read") and hasattr(stream, "start_tls")):
        return
    read, write = stream.read, stream.write

    def bounded_read(max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = read(max_bytes, _left(timeout))
        return data

    def bounded_write(buffer: bytes, timeout: float | None = None) -> None:
        write(buffer, _left(timeout))

    stream.read, stream.write = bounded_read, bounded_write


def forget(error: BaseException) -> None:
    """Clear the variables of the HTTP library's frames that an error came through.

    A request that could not be sent to its end is in them, with its credentials, and crash reports show
    variables.
    """
    each: BaseException | None = error
    seen: set[int] = set()
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        traceback.clear_frames(each.__traceback__)
        each = each.__cause__ or each.__context__


def is_protocol_error(error: Exception) -> bool:
    """Whether the library below the HTTP library refused to send a request.

    The usual reason is a body of another length than its header says: the caller named a wrong one, or
    a file changed while it was sent. The HTTP library lets these errors through as they are.
    """
    return type(error).__module__.partition(".")[0] == "h11"


def _connection_state(response: HttpResponse) -> Any:
    """Return the `h11.Connection` that an answer comes from.

    None if it comes from another transport or protocol, or if the library keeps it elsewhere.
    """
    state: Any = response.stream
    for name in _WAY_TO_H11:
        state = getattr(state, name, None)
    return state


def _decompressors(response: HttpResponse) -> list[Any]:
    """Return what decompresses the body of an answer, such as `zlib.decompressobj()`, if it is known."""
    decoder: Any = getattr(response, "_decoder", None)
    decoders = getattr(decoder, "children", [decoder])
    return [each.decompressor for each in decoders if hasattr(each, "decompressor")]


def content_of(request: Request) -> bytes | None:
    """Return the body of a request; None if it was sent as a stream."""
    try:
        return request.content
    except RequestNotRead:
        return None


def surplus(response: HttpResponse) -> bool:
    """Whether the server has sent more than the answer that its headers announce.

    The HTTP library would take what is left over for the beginning of the next answer.
    """
    received, _ = getattr(_connection_state(response), "trailing_data", (b"", False))
    if response.status_code in (204, 304) or response.request.method == "HEAD":
        return bool(received)

    for key, value in response.headers.raw:
        if key.lower() == b"content-length" and value.isdigit():
            return len(received) > int(value)
        if key.lower() == b"transfer-encoding" and value.lower() == b"chunked":
            return _beyond_last_chunk(received)
    return False


def _beyond_last_chunk(data: bytes) -> bool:
    """Whether a chunked body (RFC 9112, section 7.1) ends before the data do."""
    place = 0
    while (end := data.find(b"\r\n", place)) >= 0:
        try:
            size = int(data[place:end].partition(b";")[0], 16)
        except ValueError:
            return True
        place = end + 2 + size + 2
        if size <= 0:
            return len(data) > place
    return False


def require_end(response: HttpResponse) -> None:
    """Raise DecodingError where a compressed body ends before its end, which httpx lets pass."""
    if not response.num_bytes_downloaded:
        return
    if any(getattr(each, "eof", True) is False for each in _decompressors(response)):
        raise DecodingError("the compressed body was cut off", request=response.request)
