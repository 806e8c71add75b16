"""A server with fixed answers in a process of its own, so that what is measured is the client.

It reads one JSON object from its standard input, of paths and bodies, and prints its port. The path that ends in `*`
stands for all that begin like it.
"""

from __future__ import annotations

import asyncio
import json
import sys


class Fixed(asyncio.Protocol):
    """Answers each request with the body of its path. Requests have no bodies."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        *requests, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for request in requests:
            path = request.split(b" ", 2)[1].partition(b"?")[0]
            if path not in self._answers:
                path = path[: path.rstrip(b"/").rindex(b"/") + 1] + b"*"
            self._transport.write(self._answers[path])


def answer(body: str) -> bytes:
    content = body.encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}"
    return head.encode() + b"\r\n\r\n" + content


async def serve(answers: dict[bytes, bytes]) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Fixed(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The end of standard input is the end of the benchmark.
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    bodies: dict[str, str] = json.loads(sys.stdin.readline())
    asyncio.run(serve({path.encode(): answer(body) for path, body in bodies.items()}))
