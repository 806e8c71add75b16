"""One real HTTP server that records what arrives and answers with what it was told to."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Arrived:
    """A request as it came in."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The path as it was sent, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(frozen=True)
class Answer:
    """A response that is to be sent."""

    status: int
    body: bytes = b""
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


class Server:
    """Answers each request with the next answer; a request too many is a 500 that says so."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._answers: list[Answer] = []
        self._arrived: list[Arrived] = []

    def expect(self, *answers: Answer) -> None:
        """Forget what was, and answer the coming requests with these."""
        self._answers = list(answers)
        self._arrived = []

    @property
    def arrived(self) -> list[Arrived]:
        return self._arrived

    def answer(self, request: Arrived) -> Answer:
        self._arrived.append(request)
        if not self._answers:
            return Answer(500, b"one request too many", "text/plain")
        return self._answers.pop(0)


@contextmanager
def running_server(kind: type[Server] = Server) -> Iterator[Server]:
    """A server on a free port of loopback, for as long as the context lasts."""

    class Handler(_Handler):
        @property
        def owner(self) -> Server:
            return server

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        server = kind(f"http://127.0.0.1:{listening.server_port}")
        thread = threading.Thread(
            target=listening.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body go out together: apart, each answer would wait for a delayed acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True

    @property
    def owner(self) -> Server:
        raise AttributeError("a handler belongs to a server")

    def _serve(self) -> None:
        answer = self.owner.answer(
            Arrived(self.command, self.path, tuple(self.headers.items()), self._body())
        )
        self.send_response(answer.status)
        if answer.media_type:
            self.send_header("Content-Type", answer.media_type)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_OPTIONS = do_HEAD = _serve

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            continue
        return b"".join(chunks)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: pytest shows what arrived where it matters."""
