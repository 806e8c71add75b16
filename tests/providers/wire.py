"""A server on loopback that remembers what it was asked, for the providers to build upon."""

from __future__ import annotations

import json
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from email.message import Message


@dataclass(frozen=True)
class Seen:
    """A request as it came: the path and the query are as they stood on the wire."""

    method: str
    path: str
    raw_query: str
    headers: Message
    body: bytes
    at: float

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.raw_query, keep_blank_values=True)

    @property
    def authorization(self) -> str | None:
        return self.headers.get("Authorization")

    def ask(self, name: str) -> str | None:
        """The last value of a query parameter."""
        return dict(self.query).get(name)

    def json(self) -> object:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """An answer; a body that is not bytes goes out as JSON."""

    body: object = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    media_type: str = "application/json"

    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.status == 204 else json.dumps(self.body).encode()


Handler = Callable[[Seen, "re.Match[str]"], Reply]


class Wire:
    """A server with routes. Subclasses say who may come in and how they put their errors."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.before: deque[Reply] = deque()
        """Answers to be given before anything else is looked at."""
        self.locked = threading.Lock()
        self._routes: list[tuple[str, re.Pattern[str], Handler]] = []
        self._server = _server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def route(self, method: str, path: str, handler: Handler) -> None:
        """Answer `method path`; `{}` in the path is one segment, as it stands on the wire."""
        pattern = "([^/]+)".join(re.escape(piece) for piece in path.split("{}"))
        self._routes.append((method, re.compile(pattern), handler))

    def gate(self, request: Seen) -> Reply | None:
        """The refusal of a request whose credential is not good; None lets it in."""
        return None

    def problem(self, status: int, message: str) -> Reply:
        """An error as this server puts it."""
        return Reply({"message": message}, status)

    def limit(self, times: int = 1, wait: str = "1") -> None:
        """Answer the next requests with 429 and how long to wait."""
        for _ in range(times):
            refusal = self.problem(429, "Too many requests.")
            self.before.append(Reply(refusal.body, 429, {"Retry-After": wait}, refusal.media_type))

    def answer(self, request: Seen) -> Reply:
        with self.locked:
            self.seen.append(request)
            if self.before:
                return self.before.popleft()
        refusal = self.gate(request)
        if refusal is not None:
            return refusal
        for method, pattern, handler in self._routes:
            match = pattern.fullmatch(request.path)
            if match is not None and method == request.method:
                return handler(request, match)
        return self.problem(404, "Not found.")

    def forget(self) -> None:
        """Empty the memory between two calls of one test."""
        with self.locked:
            self.seen.clear()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _server(wire: Wire) -> ThreadingHTTPServer:
    class Server(ThreadingHTTPServer):
        # Fifty callers arrive at once.
        request_queue_size = 128
        daemon_threads = True

    class Connection(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Header and body leave together, or Nagle's algorithm holds the body back.
        wbufsize = -1
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if self.headers.get("Transfer-Encoding") == "chunked":
                content = b"".join(self._chunks())
            target = urlsplit(self.path)
            seen = Seen(
                self.command,
                target.path,
                target.query,
                self.headers,
                content,
                time.monotonic(),
            )
            reply = wire.answer(seen)
            payload = reply.content()
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if payload:
                self.send_header("Content-Type", reply.media_type)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        def _chunks(self) -> Iterable[bytes]:
            while size := int(self.rfile.readline().split(b";")[0], 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: pytest shows what a test needs."""

    return Server(("127.0.0.1", 0), Connection)
