# The shared runtime, the same in every client; see __init__.py.
"""Network streams of asyncio for the connections of the async client.

httpcore's own streams go through anyio, whose every wait costs a turn of the event loop more. Async clients
run on asyncio only.
"""

from __future__ import annotations

import asyncio
import select
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

_ENOUGH = 1 << 18
"""Octets that are received ahead of being read. Then the server has to wait."""
_HANDSHAKE = 86_400.0
"""The seconds of asyncio's own limit of a TLS handshake where the caller sets none."""


class _Received(asyncio.Protocol):
    """What has been received and not yet read, and whether more can be sent."""

    def __init__(self) -> None:
        self.transport: Any = None
        self.data = bytearray()
        self.ended = False
        self.lost: Exception | None = None
        self.encrypted = False
        self._is_paused = False
        self._reader: asyncio.Future[None] | None = None
        self._writers: set[asyncio.Future[None]] = set()
        self._is_full = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.data += data
        if len(self.data) > _ENOUGH and not self._is_paused:
            self.transport.pause_reading()
            self._is_paused = True
        self._wake()

    def eof_received(self) -> bool:
        self.ended = True
        self._wake()
        # Without TLS, what is being sent may still arrive.
        return not self.encrypted

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended = True
        self.lost = exc
        self._is_full = False
        self._wake()
        self.resume_writing()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        for writer in self._writers:
            if not writer.done():
                writer.set_result(None)

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    async def read(self, count: int, timeout: float | None) -> bytes:
        if not self.data and not self.ended:
            self._reader = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await self._reader
            finally:
                self._reader = None
        data = bytes(self.data[:count])
        del self.data[:count]
        if self._is_paused and len(self.data) < _ENOUGH and not self.transport.is_closing():
            self.transport.resume_reading()
            self._is_paused = False
        if not data and self.lost is not None:
            raise self.lost
        return data

    async def write(self, data: bytes, timeout: float | None) -> None:
        if self.lost is not None or self.transport.is_closing():
            raise self.lost or ConnectionResetError("the connection is closed")
        self.transport.write(data)
        if not self._is_full:
            return
        writer: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._writers.add(writer)
        try:
            async with asyncio.timeout(timeout):
                await writer
        finally:
            self._writers.discard(writer)
        if self.lost is not None:
            raise self.lost


class _Stream(httpcore.AsyncNetworkStream):
    def __init__(self, received: _Received) -> None:
        self._received = received

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return await self._received.read(max_bytes, timeout)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        try:
            await self._received.write(buffer, timeout)
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        # Nothing is left to say: each request was sent whole, or the connection is of no use.
        self._received.transport.abort()
        await asyncio.sleep(0)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        received, loop = self._received, asyncio.get_running_loop()
        received.encrypted = True
        try:
            async with asyncio.timeout(timeout):
                received.transport = await loop.start_tls(
                    received.transport,
                    received,
                    ssl_context,
                    server_hostname=server_hostname,
                    ssl_handshake_timeout=_HANDSHAKE,
                )
        except BaseException as error:
            received.transport.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError(str(error)) from error
            raise
        if received.transport is None:
            raise httpcore.ConnectError("the connection was closed during the TLS handshake")
        return self

    def get_extra_info(self, info: str) -> Any:
        received = self._received
        if info == "is_readable":
            sock = received.transport.get_extra_info("socket")
            return bool(received.data) or received.ended or _is_readable(sock)
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return received.transport.get_extra_info(names.get(info, info))


def _is_readable(sock: Any) -> bool:
    """Return whether something has arrived, or the connection has ended, without waiting."""
    descriptor = -1 if sock is None else sock.fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Connects as httpcore's own backends do."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a host, by IPv6 or IPv4, whichever answers first (RFC 8305)."""
        loop = asyncio.get_running_loop()
        options: dict[str, Any] = {}
        if isinstance(loop, asyncio.BaseEventLoop):  # other event loops lack the option
            options["happy_eyeballs_delay"] = 0.25
        if local_address is not None:
            options["local_addr"] = (local_address, 0)
        try:
            async with asyncio.timeout(timeout):
                _, received = await loop.create_connection(_Received, host, port, **options)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, ExceptionGroup) as error:
            raise httpcore.ConnectError(str(error)) from error
        sock = received.transport.get_extra_info("socket")
        for option in socket_options or ():
            sock.setsockopt(*option)
        return _Stream(received)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)
