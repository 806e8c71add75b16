"""Servers that send without end, and count what they could send."""

from __future__ import annotations

import contextlib
import itertools
import zlib
from typing import TYPE_CHECKING

from tests.runtime.stage import Stage, Talk, playing

if TYPE_CHECKING:
    from collections.abc import Iterator

MB = 1 << 20
#: What two socket buffers may hold of what the client never reads.
IN_TRANSIT = 24 * MB


class Flood:
    """A server that begins each answer with `head` and repeats `piece` until the client leaves.

    It stops at `most` bytes: a client without a limit ends there instead of filling the memory.
    """

    def __init__(self, head: bytes, piece: bytes, *, most: int = 256 * MB) -> None:
        self._head = head
        self._piece = piece * max(1, (1 << 16) // len(piece))
        self._most = most
        self.sent = 0
        self.requests = 0

    def __call__(self, talk: Talk) -> None:
        self.requests += 1
        with contextlib.suppress(OSError):
            talk.raw(self._head)
            while self.sent < self._most:
                talk.raw(self._piece)
                self.sent += len(self._piece)


@contextlib.contextmanager
def flooding(head: str, piece: bytes, first: bytes = b"") -> Iterator[tuple[Stage, Flood]]:
    """Serve one flood. Lines of the head are separated by `|`; `first` is the begin of the body."""
    flood = Flood(f"HTTP/1.1 {head}||".replace("|", "\r\n").encode() + first, piece)
    with playing(flood) as stage:
        yield stage, flood
    assert flood.sent < IN_TRANSIT


def chunked(content: bytes) -> bytes:
    """One chunk of a body."""
    return b"%x\r\n%s\r\n" % (len(content), content)


def whole(status: str, content: bytes, **headers: str) -> bytes:
    """A complete response."""
    fields = {"content_length": str(len(content)), "content_type": "application/json"} | headers
    lines = [f"HTTP/1.1 {status}", *(f"{k.replace('_', '-')}: {v}" for k, v in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode() + content


def zeros(size: int, wbits: int = 31) -> bytes:
    """That many zeros, compressed; as gzip unless `wbits` says otherwise."""
    packer = zlib.compressobj(9, wbits=wbits)
    block = bytes(MB)
    parts = [packer.compress(block) for _ in range(size // MB)]
    return b"".join([*parts, packer.flush()])


def unfinished(wbits: int = 31) -> tuple[bytes, bytes]:
    """The head of a compressed stream without an end, and a piece to repeat, each a megabyte of zeros."""
    packer = zlib.compressobj(9, wbits=wbits)
    block = bytes(MB)
    pieces = (packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH) for _ in itertools.count())
    return next(pieces), next(pieces)
