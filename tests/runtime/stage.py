"""A server that follows a script: what it says on a connection, when, and how it breaks off."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 60.0
"""Seconds after which a test fails rather than waits on; nothing takes that long."""


class Talk:
    """One connection, as the server of a test sees it: it says what and when."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self.left = threading.Event()
        connection.settimeout(PATIENCE)
        self.next_request()

    def next_request(self) -> bool:
        """Read a request without body; False where the client closes the connection instead."""
        request = b""
        while b"\r\n\r\n" not in request:
            piece = self._connection.recv(1 << 16)
            if not piece:
                return False
            request += piece
        return True

    def begin(self, content_type: str = "text/event-stream", extra: str = "") -> None:
        framing = extra or "transfer-encoding: chunked"
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\n{framing}\r\n\r\n"
        self._connection.sendall(head.encode())

    def say(self, content: bytes) -> None:
        """One piece, sent at once."""
        self._connection.sendall(b"%x\r\n%s\r\n" % (len(content), content))

    def raw(self, content: bytes) -> None:
        self._connection.sendall(content)

    def end(self) -> None:
        self._connection.sendall(b"0\r\n\r\n")

    def reset(self) -> None:
        """Break the connection off, rather than end it."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def wait_until_left(self) -> None:
        """Wait for the client to close the connection."""
        try:
            came = self._connection.recv(1)
        except ConnectionError:
            came = b""
        assert came == b""
        self.left.set()


class Stage:
    """A server that runs one script on each connection."""

    def __init__(self, script: Callable[[Talk], None]) -> None:
        self._script = script
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.talks: list[Talk] = []
        self.errors: list[BaseException] = []
        self._actors: list[threading.Thread] = []
        self._door = threading.Thread(target=self._accept, daemon=True)
        self._door.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            actor = threading.Thread(target=self._act, args=(connection,), daemon=True)
            self._actors.append(actor)
            actor.start()

    def _act(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                talk = Talk(connection)
                self.talks.append(talk)
                self._script(talk)
            except BaseException as error:
                self.errors.append(error)

    def was_left(self) -> bool:
        """Whether the client has closed its connection, or does so soon."""
        return self.talks[-1].left.wait(PATIENCE)

    def close(self) -> None:
        # Closing does not wake a thread that waits in accept.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._door.join()
        for actor in self._actors:
            actor.join(PATIENCE)
        assert not self.errors


@contextlib.contextmanager
def playing(script: Callable[[Talk], None]) -> Iterator[Stage]:
    stage = Stage(script)
    try:
        yield stage
    finally:
        stage.close()
