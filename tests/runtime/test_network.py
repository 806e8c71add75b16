"""The network streams of async clients: what waits for whom, and how it ends."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpcore
import pytest

from clientsmith.runtime.network import AsyncioBackend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

MUCH = b"x" * 20_000_000


@asynccontextmanager
async def connected(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[Any]:
    """A stream to a server that does `serve` for its one connection."""
    writers: list[asyncio.StreamWriter] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        await serve(reader, writer)

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    stream = await AsyncioBackend().connect_tcp(*server.sockets[0].getsockname())
    try:
        yield stream
    finally:
        await stream.aclose()
        for writer in writers:
            writer.transport.abort()
        server.close()


def test_a_reader_that_takes_its_time_holds_the_server_up() -> None:
    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(MUCH)
        writer.write_eof()

    async def main() -> None:
        async with connected(serve) as stream:
            total = len(await stream.read(1, 60))
            for _ in range(500):
                await asyncio.sleep(0)
            assert len(stream._received.data) < 1_000_000
            while data := await stream.read(65536, 60):
                total += len(data)
            assert total == len(MUCH)
            assert stream.get_extra_info("is_readable")

    asyncio.run(main())


def test_a_server_that_does_not_read_ends_in_a_timeout() -> None:
    async def serve(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        getattr(reader, "_transport").pause_reading()  # noqa: B009

    async def main() -> None:
        async with connected(serve) as stream:
            with pytest.raises(httpcore.WriteTimeout):
                await stream.write(MUCH, 0.1)

    asyncio.run(main())


def test_a_connection_that_the_server_drops_fails_both_ways() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(1)
        writer.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )  # a reset
        writer.transport.abort()

    async def main() -> None:
        async with connected(serve) as stream:
            await stream.write(b"x", 60)
            with pytest.raises(httpcore.ReadError):
                await stream.read(1, 60)
            assert stream.get_extra_info("is_readable")
            with pytest.raises(httpcore.WriteError):
                await stream.write(b"x", 60)

    asyncio.run(main())


def test_a_cancelled_read_leaves_the_stream_usable() -> None:
    go = asyncio.Event()

    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await go.wait()
        writer.write(b"late")

    async def main() -> None:
        async with connected(serve) as stream:
            with pytest.raises(httpcore.ReadTimeout):
                await stream.read(4, 0.01)
            reading = asyncio.ensure_future(stream.read(4, 60))
            await asyncio.sleep(0)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
            go.set()
            assert await stream.read(4, 60) == b"late"

    asyncio.run(main())


def test_nobody_listens() -> None:
    async def main() -> None:
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        host, port = server.sockets[0].getsockname()
        server.close()
        await server.wait_closed()
        with pytest.raises(httpcore.ConnectError):
            await AsyncioBackend().connect_tcp(host, port, 60)

    asyncio.run(main())
