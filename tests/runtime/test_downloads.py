"""Files on their way down: what is told before, how they end, and that no connection is left open."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    AsyncDownload,
    ClientError,
    Download,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

both_worlds = pytest.mark.parametrize("world", ["blocking", "async"])
SOON = 60.0
"""Far more seconds than anything here takes."""


class Tap:
    """A server that sends the same bytes to every request and then waits for the client to leave."""

    def __init__(self, answer: bytes, *, cut: bool = False) -> None:
        self._answer, self._cut = answer, cut
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections = 0
        self.left = threading.Semaphore(0)
        """Released for each connection that the client closed."""
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            self.connections += 1
            with contextlib.suppress(ConnectionError):  # a reset is a way of leaving, too
                if connection.recv(1 << 16):
                    connection.sendall(self._answer)
                    if self._cut:
                        return
                    connection.recv(1)
            self.left.release()

    def close(self) -> None:
        # Closing alone would not wake the thread that accepts.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@contextlib.contextmanager
def tapping(answer: bytes, *, cut: bool = False) -> Iterator[Tap]:
    tap = Tap(answer, cut=cut)
    try:
        yield tap
    finally:
        tap.close()


HALF = (
    b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 400000\r\n\r\n" + b"x" * 200_000
)
"""As much as arrives of a body twice as long."""

Use = tuple[
    "Callable[[Download], object]", "Callable[[AsyncDownload], Coroutine[Any, Any, object]]"
]


def use(world: str, url: str, how: Use, **options: Any) -> None:
    """Open a download and use it in the way of that world; the client is closed only afterwards."""
    options = {"api_token": "s", "base_url": url, "timeout": SOON, **options}
    # Loading certificates, which nobody needs here, would take longer than the calls.
    if world == "blocking":
        with httpx.Client(verify=False) as http, Shop(http_client=http, **options) as shop:
            how[0](shop.items.image())
        return

    async def main() -> None:
        async with (
            httpx.AsyncClient(verify=False) as http,
            AsyncShop(http_client=http, **options) as shop,
        ):
            await how[1](await shop.items.image())

    asyncio.run(main())


async def left(tap: Tap) -> bool:
    """Whether the client leaves the connection soon, while its event loop goes on."""
    return await asyncio.to_thread(tap.left.acquire, timeout=SOON)


def is_open(path: Path) -> bool:
    """Whether this process has the file open."""
    wanted = path.stat()
    for handle in Path("/dev/fd").iterdir():
        with contextlib.suppress(OSError):  # the one that listed the folder
            found = os.fstat(int(handle.name))
            if (found.st_dev, found.st_ino) == (wanted.st_dev, wanted.st_ino):
                return True
    return False


@pytest.mark.parametrize("where", ["no/such/folder/file", "."])
@both_worlds
def test_a_file_that_cannot_be_written_ends_the_connection(
    world: str, where: str, tmp_path: Path
) -> None:
    target = tmp_path / where

    def blocking(image: Download) -> None:
        with pytest.raises(OSError, match=r"No such file|directory"):
            image.stream_to(target)
        assert tap.left.acquire(timeout=SOON)

    async def on_a_loop(image: AsyncDownload) -> None:
        with pytest.raises(OSError, match=r"No such file|directory"):
            await image.stream_to(target)
        assert await left(tap)

    with tapping(HALF) as tap:
        use(world, tap.url, (blocking, on_a_loop))


@pytest.mark.parametrize("way", ["break", "with", "exception", "close"])
@both_worlds
def test_half_read_and_left(world: str, way: str) -> None:
    def blocking(image: Download) -> None:
        if way == "break":
            for piece in image:
                assert piece
                break
        elif way == "with":
            with image:
                assert next(image.iter_bytes())
        elif way == "exception":
            with pytest.raises(ZeroDivisionError):
                for piece in image:
                    raise ZeroDivisionError(len(piece))
        else:
            image.close()
        assert tap.left.acquire(timeout=SOON)

    async def on_a_loop(image: AsyncDownload) -> None:
        if way == "break":
            async for piece in image:
                assert piece
                break
        elif way == "with":
            async with image:
                assert await anext(aiter(image))
        elif way == "exception":
            with pytest.raises(ZeroDivisionError):
                async for piece in image:
                    raise ZeroDivisionError(len(piece))
        else:
            await image.close()
        assert await left(tap)

    with tapping(HALF) as tap:
        use(world, tap.url, (blocking, on_a_loop))


async def _joined(image: AsyncDownload) -> bytes:
    return b"".join([piece async for piece in image.iter_bytes()])


READS: dict[str, Use] = {
    "read": (lambda image: image.read(), lambda image: image.read()),
    "iter_bytes": (lambda image: b"".join(image.iter_bytes()), _joined),
}


@pytest.mark.parametrize("way", ["read", "iter_bytes", "stream_to"])
@pytest.mark.parametrize("fault", ["cut", "silence"])
@both_worlds
def test_a_download_that_breaks_off(world: str, fault: str, way: str, tmp_path: Path) -> None:
    target = tmp_path / "file"
    to_file: Use = (lambda image: image.stream_to(target), lambda image: image.stream_to(target))
    how = to_file if way == "stream_to" else READS[way]
    kind = APIConnectionError if fault == "cut" else APITimeoutError
    options = {} if fault == "cut" else {"timeout": 0.3, "max_retries": 0}
    with tapping(HALF, cut=fault == "cut") as tap:
        with pytest.raises(kind) as caught:
            use(world, tap.url, how, **options)
        error = caught.value
        assert fault == "cut" or tap.left.acquire(timeout=SOON)
        # A body of which a part was given out cannot be asked for again.
        assert (type(error), tap.connections) == (kind, 1)
        assert (error.operation, error.attempts) == ("image", 1)
        assert 0 <= error.elapsed < SOON
        assert error.request.url.path == "/image"
        assert "/image" in str(error)
    assert not target.exists() or not is_open(target)


@both_worlds
def test_what_came_before_a_break_is_given(world: str) -> None:
    received = 0

    def blocking(image: Download) -> None:
        nonlocal received
        for piece in image.iter_bytes(10_000):
            received += len(piece)

    async def on_a_loop(image: AsyncDownload) -> None:
        nonlocal received
        async for piece in image.iter_bytes(10_000):
            received += len(piece)

    with tapping(HALF, cut=True) as tap, pytest.raises(APIConnectionError):
        use(world, tap.url, (blocking, on_a_loop))
    assert received == 200_000


@both_worlds
def test_a_body_is_read_once(world: str) -> None:
    def blocking(image: Download) -> None:
        assert b"".join(image) == b"x" * 1000
        with pytest.raises(ClientError, match="read or closed"):
            list(image)
        with pytest.raises(ClientError, match="read or closed"):
            image.read()

    async def on_a_loop(image: AsyncDownload) -> None:
        assert await _joined(image) == b"x" * 1000
        with pytest.raises(ClientError, match="read or closed"):
            await _joined(image)
        with pytest.raises(ClientError, match="read or closed"):
            await image.read()

    with serving(lambda _: Answer(200, b"x" * 1000)) as server:
        use(world, server.url, (blocking, on_a_loop))


def test_cancelling_ends_the_connection_and_closes_the_file(tmp_path: Path) -> None:
    target = tmp_path / "file"

    async def on_a_loop(image: AsyncDownload) -> None:
        task = asyncio.create_task(image.stream_to(target))
        while not target.exists():
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await left(tap)
        assert len(asyncio.all_tasks()) == 1
        assert not is_open(target)

    with tapping(HALF) as tap:
        use("async", tap.url, (lambda _: None, on_a_loop))


@both_worlds
def test_a_file_replaces_another_and_may_be_empty(world: str, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"longer than before")

    async def on_a_loop(image: AsyncDownload) -> None:
        assert await image.stream_to(str(target)) == target

    contents = [b"short", b""]
    with serving(lambda _: Answer(200, contents[len(server.arrived) - 1])) as server:
        for content in contents:
            use(world, server.url, (lambda image: image.stream_to(str(target)), on_a_loop))
            assert target.read_bytes() == content


CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "size"), [(Answer(200, b"abc"), 3), (Answer(raw=CHUNKED), None), (Answer(200), 0)]
)
@both_worlds
def test_the_size_is_what_the_server_announced(
    world: str, answer: Answer, size: int | None
) -> None:
    async def on_a_loop(image: AsyncDownload) -> None:
        assert image.size == size
        assert len(await image.read()) == (3 if size is None else size)

    def blocking(image: Download) -> None:
        assert image.size == size
        assert len(image.read()) == (3 if size is None else size)

    with serving(lambda _: answer) as server:
        use(world, server.url, (blocking, on_a_loop))


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="report.pdf"', "report.pdf"),
        ("attachment; filename=report.pdf", "report.pdf"),
        ("inline; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt", "naïve €.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="/etc/passwd"', "passwd"),
        (r'attachment; filename="C:\\Windows\\win.ini"', "win.ini"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("attachment; filename*=UTF-8''..%5C..%5Cwin.ini", "win.ini"),
        ('attachment; filename=".."', None),
        ('attachment; filename="."', None),
        ('attachment; filename="a/.."', None),
        ('attachment; filename="folder/"', None),
        ('attachment; filename=""', None),
        ("attachment", None),
        ("", None),
        ("attachment; filename*=UTF-8''a%00b.txt", "ab.txt"),
        ("attachment; filename*=UTF-8''a%0D%0Ab.txt", "ab.txt"),
        ("attachment; filename*=no-such-charset''a.txt", "a.txt"),
        ("attachment; filename*=UTF-8''caf%E9.txt", "caf\N{REPLACEMENT CHARACTER}.txt"),
        (';;;="', None),
    ],
)
def test_the_suggested_name_is_only_a_name(header: str, name: str | None) -> None:
    answer = Answer(200, b"x", {"content-disposition": header})

    def blocking(image: Download) -> None:
        with image:
            assert image.filename == name

    async def on_a_loop(image: AsyncDownload) -> None:
        async with image:
            assert image.filename == name

    with serving(lambda _: answer) as server:
        for world in ("blocking", "async"):
            use(world, server.url, (blocking, on_a_loop))
