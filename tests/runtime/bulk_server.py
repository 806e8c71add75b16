"""A server process that makes and discards bodies of any size and keeps nothing of them.

`python -m tests.runtime.bulk_server` prints its port and ends when its standard input does.

    GET  /{size}/image    so many bytes, made on the fly
    any  /{size}/...      reads the body away and says how long it was and how it was framed
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK = b"\0" * (1 << 18)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        left = int(self.path.split("/")[1])
        self.send_response(200)
        self.send_header("content-type", "image/png")
        self.send_header("content-length", str(left))
        self.end_headers()
        while left:
            left -= self.connection.send(memoryview(BLOCK)[: min(left, len(BLOCK))])

    def do_PUT(self) -> None:
        chunked = self.headers.get("transfer-encoding") == "chunked"
        size = 0
        if chunked:
            while length := int(self.rfile.readline() or b"0", 16):
                self._discard(length)
                self.rfile.readline()
                size += length
            self.rfile.readline()
        else:
            size = int(self.headers.get("content-length", 0))
            self._discard(size)
        body = json.dumps({"size": size, "chunked": chunked}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_PUT

    def _discard(self, size: int) -> None:
        while size:
            piece = self.rfile.read1(min(size, len(BLOCK)))
            if not piece:
                raise ConnectionError("the body broke off")
            size -= len(piece)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextlib.contextmanager
def bulk_serving() -> Iterator[str]:
    """The address of such a process, which ends with the block."""
    command = [sys.executable, "-m", "tests.runtime.bulk_server"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        # Leaving the block closes the pipes, which is what the process waits for.
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
