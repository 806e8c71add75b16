"""A server on this machine that publishes documents, well or badly."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Origin:
    """What is published, by path, and what was asked."""

    url: str = ""
    answers: dict[str, Answer | bytes] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@contextmanager
def publishing() -> Iterator[Origin]:
    """An origin for as long as it is needed."""
    origin = Origin()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            origin.asked.append((self.path, headers))
            answer = origin.answers.get(self.path)
            if isinstance(answer, bytes):
                send(self, 200, answer)
            elif answer is not None:
                answer(self)
            else:
                send(self, 404, b"")

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Whoever went away in the middle of an answer did so on purpose."""

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        origin.url = f"http://127.0.0.1:{server.server_port}"
        yield origin
        server.shutdown()
        thread.join()


def send(
    handler: BaseHTTPRequestHandler,
    status: int,
    body: bytes,
    *,
    length: int | None = None,
    **headers: str,
) -> None:
    """Answer, and close the connection; `length` is what Content-Length says, if not the truth."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body) if length is None else length))
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(body)
    handler.close_connection = True


def sending(status: int, body: bytes = b"", **headers: Any) -> Answer:
    """An answer that is always the same."""
    return lambda handler: send(handler, status, body, **headers)


def conditional(body: bytes, **validators: str) -> Answer:
    """A document with `ETag` or `Last_Modified`, and 304 for those who have it (RFC 9110, section 13)."""
    headers: dict[str, Any] = dict(validators)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        tag = handler.headers.get("If-None-Match")
        since = handler.headers.get("If-Modified-Since")
        has_it = tag == validators.get("ETag") if tag else since == validators.get("Last_Modified")
        if (tag or since) is not None and has_it:
            send(handler, 304, b"", **headers)
        else:
            send(handler, 200, body, **headers)

    return answer


def dead_port() -> int:
    """A port of this machine at which nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
