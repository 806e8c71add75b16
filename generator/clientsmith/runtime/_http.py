"""The only module that imports httpx.

The rest of the runtime takes its names from here. Only `connections.py` also needs httpcore, which httpx is
built on, so another library needs changes in two files.

`_connection_state`, `_decompressors` and `elsewhere` use undocumented attributes of the library. If a version
of the library lacks them, the checks that need them are skipped, and URLs are parsed as a whole.
`set_content` sets one, and `library_decoder` calls an undocumented method.
"""

from __future__ import annotations

import threading
import time
from functools import cache
from typing import Any, NoReturn, Protocol, TypeAlias, cast

import httpx

URL = httpx.URL
Headers = httpx.Headers
InvalidURL = httpx.InvalidURL
Request = httpx.Request
Timeout = httpx.Timeout
HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
SyncByteStream = httpx.SyncByteStream
AsyncByteStream = httpx.AsyncByteStream
Cookies = httpx.Cookies
Proxy = httpx.Proxy
HttpResponse = httpx.Response
DecodingError = httpx.DecodingError
HTTPStatusError = httpx.HTTPStatusError
LocalProtocolError = httpx.LocalProtocolError
PoolTimeout = httpx.PoolTimeout
ReadTimeout = httpx.ReadTimeout
RequestError = httpx.RequestError
RequestNotRead = httpx.RequestNotRead
ResponseNotRead = httpx.ResponseNotRead
StreamError = httpx.StreamError
TimeoutException = httpx.TimeoutException
TransportError = httpx.TransportError
UnsupportedProtocol = httpx.UnsupportedProtocol
create_ssl_context = httpx.create_ssl_context

LIBRARY = httpx.__name__
"""The library that this package uses: httpx, or httpx2, which has the same interface."""
OTHER = "httpx" if LIBRARY == "httpx2" else "httpx2"
"""The one of them that it does not use. A caller may pass a client of it."""


class OtherHttpClient(Protocol):
    """A blocking client of the library that this package does not use: of httpx2, or of httpx."""

    @property
    def is_closed(self) -> bool: ...
    def send(self, request: Any, /, *, stream: bool = False) -> Any: ...
    def close(self) -> None: ...


class OtherAsyncHttpClient(Protocol):
    """An async client of the library that this package does not use."""

    @property
    def is_closed(self) -> bool: ...
    async def send(self, request: Any, /, *, stream: bool = False) -> Any: ...
    async def aclose(self) -> None: ...


AnyHttpClient: TypeAlias = HttpClient | OtherHttpClient
"""What a blocking client accepts as `http_client`."""
AnyAsyncHttpClient: TypeAlias = AsyncHttpClient | OtherAsyncHttpClient
"""What an async client accepts as `http_client`."""
_LIBRARIES = frozenset({"httpcore", "httpcore2", "httpx", "httpx2"})

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, PoolTimeout)
"""Errors after which the server cannot have received the request."""
UNSENDABLE = (LocalProtocolError, UnsupportedProtocol)
"""Errors of the request itself: a retry would fail in the same way."""
CONNECTIONS = 100
"""The most connections of a client."""
KEPT_IDLE = 5.0
"""Seconds after which an unused connection is not used again, as in httpx."""
DEFAULT_TIMEOUT = Timeout(60.0, connect=10.0)
"""The timeout of each wait, in seconds, unless the caller sets one."""
_WITH_BODY = ("POST", "PUT", "PATCH")
"""The methods that say how long their body is, even if there is none (RFC 9110, section 8.6)."""
_WAYS_TO_H11 = (
    ("_stream", "_connection", "_h11_state"),
    ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"),
    ("_stream", "_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"),
)
"""The attributes that lead from the stream of a response to the h11 state of its connection: of our own
connections, of the client of a caller, and of such a client of the other library."""


def at_most(timeout: Timeout, seconds: float | None) -> Timeout:
    """Return the same timeouts, none of them longer than `seconds`."""
    timeouts = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    if seconds is None or all(t is not None and t <= seconds for t in timeouts):
        return timeout
    connect, read, write, pool = (seconds if t is None else min(t, seconds) for t in timeouts)
    return Timeout(connect=connect, read=read, write=write, pool=pool)


_present = threading.local()


class Deadline:
    """Limits the total time that the blocking HTTP client waits inside `with`.

    The client's own timeouts limit each wait alone, so a server that sends a byte now and then could
    block a caller forever. For a request that has `watch` as its `trace` extension, `watch` replaces
    `read` and `write` of each network stream that is opened.
    """

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds
        self._ends: float | None = None

    def __enter__(self) -> None:
        self._outer = _until()
        if self._seconds is not None:
            self._ends = until = time.monotonic() + self._seconds
            _present.until = until if self._outer is None else min(until, self._outer)

    def __exit__(self, *exception: object) -> None:
        _present.until = self._outer

    @property
    def is_over(self) -> bool:
        """Whether the time has passed."""
        return self._ends is not None and time.monotonic() >= self._ends


def _until() -> float | None:
    until: float | None = getattr(_present, "until", None)
    return until


def left(timeout: float | None) -> float | None:
    """Return a timeout in seconds that ends no later than the deadline of this thread."""
    until = _until()
    if until is None:
        return timeout
    # Never zero: a socket takes zero as "do not wait" and fails in another way.
    seconds = max(until - time.monotonic(), 0.001)
    return seconds if timeout is None else min(seconds, timeout)


def overdue() -> None:
    """Raise ReadTimeout if the deadline of this thread has passed."""
    until = _until()
    if until is not None and time.monotonic() > until:
        raise ReadTimeout("the deadline has passed")


def watch(event: str, info: dict[str, Any]) -> None:
    """Limit the network streams that are opened for a request; this is its `trace` extension."""
    if event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT":
        # The request has its connection. Further events would only cost time.
        info["request"].extensions.pop("trace", None)
    stream: Any = info.get("return_value") if event.endswith(".complete") else None
    if not (hasattr(stream, "read") and hasattr(stream, "start_tls")):
        return
    read, write = stream.read, stream.write

    def bounded_read(max_bytes: int, timeout: float | None = None) -> bytes:
        # A read that finds something at once would succeed, however late it is.
        overdue()
        data: bytes = read(max_bytes, left(timeout))
        return data

    def bounded_write(buffer: bytes, timeout: float | None = None) -> None:
        overdue()
        write(buffer, left(timeout))

    stream.read, stream.write = bounded_read, bounded_write


def elsewhere(url: URL, path: str, query: str | None) -> URL | None:
    """Return a URL with another path and query, which need no escapes; None if it has to be parsed.

    Parsing a URL takes as long as a tenth of a request, and calls differ in their path more often than
    in their host.
    """
    other: Any = URL(url)
    try:
        other._uri_reference = other._uri_reference._replace(path=path, query=query)
    except (AttributeError, TypeError, ValueError):
        return None
    return cast("URL", other)


def is_of_library(value: object, name: str) -> bool:
    """Return whether a value is of a class of this name, or derived from it, of either library."""
    return any(
        each.__name__ == name and each.__module__.partition(".")[0] in _LIBRARIES
        for each in type(value).__mro__
    )


def raise_as_ours(error: BaseException, request: Request) -> NoReturn:
    """Raise an error of httpcore or of the other library as ours of its name, and any other unchanged."""
    if isinstance(error, RequestError):
        error.request = request
        raise error
    # The caller's transport may raise a class of its own, which is derived from one of a library.
    classes = [each for each in type(error).__mro__ if each.__module__ in _LIBRARIES]
    if classes and not isinstance(error, InvalidURL):
        kind = getattr(httpx, classes[0].__name__, TransportError)
        if issubclass(kind, RequestError):
            raise kind(str(error), request=request) from error
        if issubclass(kind, InvalidURL):
            raise kind(str(error)) from error
    raise error


def is_protocol_error(error: Exception) -> bool:
    """Return whether h11, the library below httpx, refused to send a request.

    The usual reason is a body whose length differs from its header: the caller passed a wrong length,
    or a file changed while it was sent. httpx does not convert these errors.
    """
    return type(error).__module__.partition(".")[0] == "h11"


def _connection_state(stream: Any) -> Any:
    """Return the `h11.Connection` of the body of a response, or None if it has another protocol."""
    for way in _WAYS_TO_H11:
        state = stream
        for name in way:
            state = getattr(state, name, None)
        if state is not None:
            return state
    return None


def _decompressors(response: HttpResponse) -> list[Any]:
    """Return the decompressors of the body of a response, such as `zlib.decompressobj()`."""
    decoder: Any = getattr(response, "_decoder", None)
    decoders = getattr(decoder, "children", [decoder])
    found = [decoder.decompressor for decoder in decoders if hasattr(decoder, "decompressor")]
    # httpx2 wraps those of zlib.
    return [getattr(decompressor, "decompressor", decompressor) for decompressor in found]


@cache
def accepted_encodings() -> str:
    """Return the content encodings that the HTTP library can decode, which depend on what is installed."""
    with HttpClient(
        transport=httpx.MockTransport(lambda _: HttpResponse(200)), trust_env=False
    ) as client:
        encodings: str = client.headers["accept-encoding"]
        return encodings


def request_of(
    method: str, url: URL, headers: dict[str, str], content: Any, timeout: Timeout
) -> Request:
    """Return a request of exactly these headers, and those of its body."""
    extensions = {"timeout": timeout.as_dict()}
    if content is not None and not isinstance(content, bytes):
        return Request(method, url, headers=headers, content=content, extensions=extensions)
    # With `content`, the HTTP library would put the headers together twice.
    if "host" not in headers:
        headers = {"Host": url.netloc.decode(), **headers}
    if (content or method in _WITH_BODY) and "content-length" not in headers:
        headers["content-length"] = str(len(content or b""))
    stream = httpx.ByteStream(content or b"")
    request = Request(method, url, headers=headers, stream=stream, extensions=extensions)
    request.read()
    return request


def content_of(request: Request) -> bytes | None:
    """Return the body of a request; None if it was sent as a stream."""
    try:
        return request.content
    except RequestNotRead:
        return None


def left_over(stream: Any) -> bytes:
    """Return what was received and not yet read; after the end of a body, it belongs to no response."""
    received, _ = getattr(_connection_state(stream), "trailing_data", (b"", False))
    data: bytes = received
    return data


def surplus(response: HttpResponse) -> bool:
    """Return whether the server has sent more than the response that its headers announce.

    The HTTP library would take the rest for the beginning of the next response.
    """
    received = left_over(response.stream)
    if not received:
        return False
    if response.status_code in (204, 304) or response.request.method == "HEAD":
        return True

    for key, value in response.headers.raw:
        if key.lower() == b"content-length" and value.isdigit():
            # The number may be too long for `int`.
            return len(value) < len(str(2**64)) and len(received) > int(value)
        if key.lower() == b"transfer-encoding" and value.lower() == b"chunked":
            return _beyond_last_chunk(received)
    return False


def _beyond_last_chunk(data: bytes) -> bool:
    """Return whether a chunked body (RFC 9112, section 7.1) ends before the end of `data`."""
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


def set_content(response: HttpResponse, content: bytes) -> bytes:
    """Make a body that was read here the content of its response, and return it."""
    other: Any = response
    other._content = content
    return content


def library_decoder(encoding: str) -> Any:
    """Return what the HTTP library decodes a content encoding with: it has `decode` and `flush`."""
    response: Any = HttpResponse(
        200, headers={"content-encoding": encoding}, stream=httpx.ByteStream(b"")
    )
    return response._get_content_decoder()


def require_end(response: HttpResponse) -> None:
    """Raise DecodingError if a compressed body is cut off, which httpx does not check."""
    if not response.num_bytes_downloaded:
        return
    if any(getattr(stream, "eof", True) is False for stream in _decompressors(response)):
        raise DecodingError("the compressed body was cut off", request=response.request)
