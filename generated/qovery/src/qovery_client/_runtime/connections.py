# The shared runtime, the same in every client; see __init__.py.
"""The connections that clients make for themselves, blocking and async.

They are connections of httpcore, on which httpx is built, without httpcore's pool. Clients and transports of
httpx use that pool, which searches all connections and all waiting requests whenever one of them changes.
This module is loaded with the first call.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
import time
import weakref
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

import httpcore

from ._http import (
    CONNECTIONS,
    DEFAULT_TIMEOUT,
    KEPT_IDLE,
    LIBRARY,
    AsyncByteStream,
    HttpResponse,
    InvalidURL,
    PoolTimeout,
    Proxy,
    Request,
    SyncByteStream,
    Timeout,
    UnsupportedProtocol,
    accepted_encodings,
    left,
    left_over,
    raise_as_ours,
    request_of,
)
from .cookies import CookieJar
from .errors import ClientClosedError
from .network import AsyncioBackend
from .proxies import Proxies
from .server_text import printable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from ssl import SSLContext

    from ._http import URL

C = TypeVar("C", httpcore.ConnectionInterface, httpcore.AsyncConnectionInterface)
P = TypeVar("P")
Place: TypeAlias = tuple[str, bytes]
"""The scheme, host and port that a connection leads to."""

_LOG = logging.getLogger(LIBRARY)
_ALL_TAKEN = "timed out while waiting for a free connection"


class Line(Generic[C]):
    """A connection to one origin, which is replaced after the server has closed it."""

    __slots__ = ("connection", "idle_since", "origin", "place", "pool")

    def __init__(self, place: Place, origin: httpcore.Origin, pool: Any) -> None:
        self.place = place
        self.origin = origin
        self.pool = pool
        """Makes the connections, and holds none of them."""
        self.connection: C = pool.create_connection(origin)
        self.idle_since = 0.0


class LinePool(Generic[C]):
    """The lines of a client, both in use and idle, and its cookies. No I/O here."""

    timeout = DEFAULT_TIMEOUT
    _pools: tuple[Any, Any, Any]
    """The classes of httpcore that make connections: direct ones, through an HTTP proxy, through SOCKS."""
    _backend: Any = None
    """What opens their network streams, if it is not httpcore's own."""

    def __init__(self, *, verify: SSLContext) -> None:
        self.is_closed = False
        self._verify = verify
        self._proxies = Proxies()
        self._makers: dict[str | None, Any] = {}
        self._lock = threading.Lock()
        self._lines: set[Line[C]] = set()
        self._idle: list[Line[C]] = []
        """The last one was used last."""
        self._cookies: CookieJar | None = None
        # In lower case like those of calls, which replace them.
        self._headers = {"accept-encoding": accepted_encodings(), "connection": "keep-alive"}

    def build_request(
        self, method: str, url: URL, *, headers: dict[str, str], content: Any, timeout: Timeout
    ) -> Request:
        """Return a request to the API, with its cookies."""
        request = request_of(method, url, self._headers | headers, content, timeout)
        if self._cookies is not None:
            with self._lock:
                self._cookies.add_to(request)
        return request

    def _line(self, url: URL) -> tuple[Line[C], list[Line[C]]]:
        """Return a line for a URL, and those that have to be closed."""
        place = url.scheme, url.netloc
        closing: list[Line[C]] = []
        with self._lock:
            if self.is_closed:
                raise ClientClosedError("the client is closed")
            idle, since = self._idle, time.monotonic() - KEPT_IDLE
            while idle and idle[0].idle_since < since:
                closing.append(idle.pop(0))
            for index in range(len(idle) - 1, -1, -1):
                if idle[index].place == place:
                    line = idle.pop(index)
                    break
            else:
                if idle and len(self._lines) - len(closing) >= CONNECTIONS:
                    closing.append(idle.pop(0))
                maker = self._maker(url)
                line = Line[C](place, _url(url).origin, maker)
                self._lines.add(line)
            if closing:
                self._lines.difference_update(closing)
        return line, closing

    def _maker(self, url: URL) -> Any:
        """Return what makes the connections for a URL. Its own connections stay unused."""
        if url.scheme not in ("http", "https"):
            raise UnsupportedProtocol(f"the protocol {url.scheme}:// is not supported")
        name = self._proxies.of(url)
        if name not in self._makers:
            direct, tunnel, socks = self._pools
            if name is None:
                self._makers[name] = direct(ssl_context=self._verify, network_backend=self._backend)
            else:
                variable = self._proxies.variables[name]
                try:
                    proxy = Proxy(name)
                    kind = socks if proxy.url.scheme.startswith("socks") else tunnel
                    self._makers[name] = kind(
                        proxy_url=_url(proxy.url),
                        proxy_auth=proxy.raw_auth,
                        ssl_context=self._verify,
                        network_backend=self._backend,
                    )
                except (InvalidURL, ValueError):
                    # The URL is not shown, because it may contain a password.
                    words = "is not the URL of a proxy, such as http://proxy.example:3128"
                    raise UnsupportedProtocol(f"{variable} {words}") from None
                except RuntimeError:
                    words = f'a SOCKS proxy requires socksio: pip install "{LIBRARY}[socks]"'
                    raise UnsupportedProtocol(f"{variable}: {words}") from None
        return self._makers[name]

    def _put_back(self, line: Line[C]) -> bool:
        """Keep a line for the next request. Returns False if the client was closed meanwhile."""
        line.idle_since = time.monotonic()
        with self._lock:
            if line not in self._lines:
                return False
            self._idle.append(line)
            return True

    def _forget(self, line: Line[C]) -> None:
        with self._lock:
            self._lines.discard(line)

    def _end(self) -> list[Line[C]]:
        """Return all lines, which have to be closed, and accept no more requests."""
        with self._lock:
            self.is_closed = True
            lines, self._lines, self._idle = self._lines, set(), []
        return list(lines)

    def _received(
        self,
        request: Request,
        came: httpcore.Response,
        body: _Body | _AsyncBody,
        *,
        cookies: bool,
    ) -> HttpResponse:
        """Return the response that a client of httpx would return, and keep its cookies."""
        extensions = cast("dict[str, Any]", came.extensions)
        response = HttpResponse(
            came.status, headers=came.headers, stream=body, extensions=extensions, request=request
        )
        body.response = weakref.ref(response)
        if cookies and "set-cookie" in response.headers:
            with self._lock:
                self._cookies = self._cookies or CookieJar()
                self._cookies.take(response)
        if _LOG.isEnabledFor(logging.INFO):
            reason = printable(response.reason_phrase)
            status = response.http_version, response.status_code, reason
            _LOG.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status)
        return response


class Connections(LinePool[httpcore.ConnectionInterface]):
    """The connections of a blocking client, for all of its threads."""

    _pools = httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy

    def __init__(self, *, verify: SSLContext) -> None:
        super().__init__(verify=verify)
        self._free = threading.Semaphore(CONNECTIONS)

    def send(self, request: Request, *, cookies: bool) -> HttpResponse:
        """Send a request and return the response, without reading its body.

        Args:
            request: The request.
            cookies: Keep the cookies of the response.

        Raises:
            RequestError: If there is no response.
        """
        seconds = left(_pool_timeout(request))
        if not self._free.acquire(timeout=seconds):
            raise PoolTimeout(_ALL_TAKEN, request=request)
        line: Line[httpcore.ConnectionInterface] | None = None
        start = time.perf_counter()
        try:
            line, closing = self._line(request.url)
            with ExitStack() as stack:
                for other in closing:
                    stack.callback(other.connection.close)
            if line.connection.is_closed() or line.connection.has_expired():
                line.connection.close()
                line.connection = line.pool.create_connection(line.origin)
            came = line.connection.handle_request(_core_request(request))
            body = _Body(came.stream, request, self, line, start)
            return self._received(request, came, body, cookies=cookies)
        except BaseException as error:
            self.give_up(line)
            raise_as_ours(error, request)

    def give_back(self, line: Line[httpcore.ConnectionInterface]) -> None:
        """Make a line free for the next request."""
        if self._put_back(line):
            self._free.release()
        else:
            self.give_up(line)

    def give_up(self, line: Line[httpcore.ConnectionInterface] | None) -> None:
        """Close a line after an error, since its state is unknown."""
        try:
            if line is not None:
                self._forget(line)
                line.connection.close()
        finally:
            self._free.release()

    def close(self) -> None:
        """Close all connections, also those in use."""
        with ExitStack() as stack:
            for line in self._end():
                stack.callback(line.connection.close)


class AsyncConnections(LinePool[httpcore.AsyncConnectionInterface]):
    """The connections of an async client, for all tasks of one event loop."""

    _pools = httpcore.AsyncConnectionPool, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy
    _backend = AsyncioBackend()

    def __init__(self, *, verify: SSLContext) -> None:
        import asyncio

        super().__init__(verify=verify)
        self._free = asyncio.Semaphore(CONNECTIONS)

    async def send(self, request: Request, *, cookies: bool) -> HttpResponse:
        """Send a request, like the blocking method of this name."""
        if self._free.locked():
            await self._wait(request)
        else:
            await self._free.acquire()
        line: Line[httpcore.AsyncConnectionInterface] | None = None
        start = time.perf_counter()
        try:
            line, closing = self._line(request.url)
            await _close_all(closing)
            if line.connection.is_closed() or line.connection.has_expired():
                await line.connection.aclose()
                line.connection = line.pool.create_connection(line.origin)
            came = await line.connection.handle_async_request(_core_request(request))
            body = _AsyncBody(came.stream, request, self, line, start)
            return self._received(request, came, body, cookies=cookies)
        except BaseException as error:
            await self.give_up(line)
            raise_as_ours(error, request)

    async def _wait(self, request: Request) -> None:
        """Wait for a free connection; the extension tells the core what the time was spent on."""
        import asyncio

        request.extensions["queued"] = True
        limit = asyncio.timeout(_pool_timeout(request))
        try:
            async with limit:
                await self._free.acquire()
        except TimeoutError:
            if limit.expired():
                raise PoolTimeout(_ALL_TAKEN, request=request) from None
            raise
        del request.extensions["queued"]

    async def give_back(self, line: Line[httpcore.AsyncConnectionInterface]) -> None:
        """Make a line free for the next request."""
        if self._put_back(line):
            self._free.release()
        else:
            await self.give_up(line)

    async def give_up(self, line: Line[httpcore.AsyncConnectionInterface] | None) -> None:
        """Close a line after an error, since its state is unknown."""
        try:
            if line is not None:
                self._forget(line)
                await line.connection.aclose()
        finally:
            self._free.release()

    async def aclose(self) -> None:
        """Close all connections, also those in use."""
        await _close_all(self._end())


async def _close_all(lines: list[Line[httpcore.AsyncConnectionInterface]]) -> None:
    """Close lines, all of them even if one fails or the task is cancelled meanwhile."""
    async with AsyncExitStack() as stack:
        for line in lines:
            stack.push_async_callback(line.connection.aclose)


class _Held(Generic[C, P]):
    """The body of a response. It holds its line until it is closed."""

    response: weakref.ref[HttpResponse]

    def __init__(self, stream: Any, request: Request, pool: P, line: Line[C], start: float) -> None:
        self._stream = stream
        self._request = request
        self._pool = pool
        self._line: Line[C] | None = line
        self._start = start

    def _let_go(self) -> Line[C] | None:
        """Return the line, if it is still held, and tell the response how long it took."""
        line, self._line = self._line, None
        response = self.response()
        if line is not None and response is not None:
            response.elapsed = dt.timedelta(seconds=time.perf_counter() - self._start)
        return line


class _Body(_Held[httpcore.ConnectionInterface, Connections], SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except BaseException as error:
            self.close()
            raise_as_ours(error, self._request)

    def close(self) -> None:
        if (line := self._let_go()) is not None:
            try:
                self._stream.close()
            except BaseException:
                self._pool.give_up(line)
                raise
            # The next response would begin with what is left over.
            (self._pool.give_up if left_over(self) else self._pool.give_back)(line)


class _AsyncBody(_Held[httpcore.AsyncConnectionInterface, AsyncConnections], AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except BaseException as error:
            await self.aclose()
            raise_as_ours(error, self._request)

    async def aclose(self) -> None:
        if (line := self._let_go()) is not None:
            try:
                await self._stream.aclose()
            except BaseException:
                await self._pool.give_up(line)
                raise
            await (self._pool.give_up if left_over(self) else self._pool.give_back)(line)


def _core_request(request: Request) -> httpcore.Request:
    return httpcore.Request(
        request.method,
        _url(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _url(url: URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def _pool_timeout(request: Request) -> float | None:
    seconds: float | None = request.extensions.get("timeout", {}).get("pool")
    return seconds
