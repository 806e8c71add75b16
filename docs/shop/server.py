"""Serve a small shop on this machine, for the first example of the README.

The argument is the port; 0 is any free one.
"""

from __future__ import annotations

import json
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

THINGS: list[dict[str, Any]] = [{"id": 1, "name": "chair", "note": "oak"}]


class Shop(BaseHTTPRequestHandler):
    """Answers requests with an API key."""

    def do_GET(self) -> None:
        room, _, number = self.path.lstrip("/").partition("/")
        things = [thing for thing in THINGS if number in ("", str(thing["id"]))]
        if room != "things" or not things:
            self._send(HTTPStatus.NOT_FOUND, None)
        else:
            self._send(HTTPStatus.OK, things[0] if number else things)

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        THINGS.append({"id": len(THINGS) + 1, **sent})
        self._send(HTTPStatus.CREATED, THINGS[-1])

    def _send(self, status: HTTPStatus, value: Any) -> None:
        if not self.headers["X-Key"]:
            status, value = HTTPStatus.UNAUTHORIZED, None
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if sys.argv[1:] else 8765), Shop)
    print(f"the shop is open at http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
