"""The ways to answer a request wrongly, one small function each, over a raw connection.

`BEHAVIOURS` is the table: a name as it stands in the header `x-behave`, and the coroutine that acts
it out on an `Exchange`. What takes an argument gets it after a colon (`status:503;retry-after=7`).
`BRIEF` names those that need no patience: a client learns of them at once, without any timeout.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

ITEM = {"id": "1", "name": "lamp"}
NAME_WITH_ACCENTS = "Glühwürmchen é"
HOLD = 120.0
"""Seconds after which even the most patient misbehaviour ends, should its client never give up."""
BEAT = 0.02
_JSON = "application/json"


@dataclass
class Reply:
    """A proper answer."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def head(self) -> bytes:
        headers = {"content-type": _JSON, **self.headers}
        if self.status >= 200 and self.status not in (204, 304):
            headers.setdefault("content-length", str(len(self.body)))
        return head(self.status, **headers)

    @property
    def wire(self) -> bytes:
        return self.head + self.body


def head(status: int, /, **headers: str) -> bytes:
    """A status line and header fields; underscores in names stand for hyphens."""
    lines = [f"HTTP/1.1 {status} Status"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def reply_json(value: object, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), named)


@dataclass
class Exchange:
    """A request and the means to answer it, rightly or not."""

    method: str
    target: str
    headers: dict[str, str]
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    body: bytes = b""
    """Read already, unless the behaviour's name begins with `early-`."""
    argument: str = ""
    reply: Reply = field(default_factory=lambda: reply_json(ITEM))
    over: bool = False
    """The connection is of no more use."""

    async def receive(self) -> None:
        """Read the body of the request."""
        if "chunked" in self.headers.get("transfer-encoding", ""):
            pieces: list[bytes] = []
            while size := int(await self.reader.readline(), 16):
                pieces.append(await self.reader.readexactly(size))
                await self.reader.readline()
            await self.reader.readline()
            self.body = b"".join(pieces)
        else:
            self.body = await self.reader.readexactly(int(self.headers.get("content-length", 0)))

    async def send(self, *pieces: bytes) -> None:
        """Write and, between pieces, give the client time to read."""
        for index, piece in enumerate(pieces):
            if index:
                await asyncio.sleep(BEAT)
            self.writer.write(piece)
            await self.writer.drain()

    async def reset(self) -> None:
        """Close with RST, after the client had time to read what was written before."""
        await asyncio.sleep(BEAT)
        linger = struct.pack("ii", 1, 0)
        raw: socket.socket = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()
        self.over = True

    async def finish(self) -> None:
        """Close in order (FIN)."""
        self.writer.close()
        self.over = True

    async def silence(self) -> None:
        """Say nothing until the client leaves."""
        self.over = True
        try:
            async with asyncio.timeout(HOLD):
                while await self.reader.read(1 << 16):
                    pass
        except TimeoutError:
            pass

    async def drip(self, piece: bytes) -> None:
        """The same few bytes again and again until the client leaves."""
        self.over = True
        try:
            async with asyncio.timeout(HOLD):
                while not self.reader.at_eof():
                    await self.send(piece)
                    await asyncio.sleep(BEAT)
        except TimeoutError:
            pass


Behaviour: TypeAlias = "Callable[[Exchange], Awaitable[None]]"
BEHAVIOURS: dict[str, Behaviour] = {}
BRIEF: list[str] = []
"""Those that break a call without making it wait: the connection is cut or the answer is wrong."""


def behaviour(name: str, *, brief: bool = False) -> Callable[[Behaviour], Behaviour]:
    def note(function: Behaviour) -> Behaviour:
        BEHAVIOURS[name] = function
        if brief:
            BRIEF.append(name)
        return function

    return note


def _plain(name: str, *pieces: bytes, over: bool = False, brief: bool = False) -> None:
    """A behaviour that sends fixed bytes; `over`: and then closes in order."""

    async def act(exchange: Exchange) -> None:
        await exchange.send(*pieces)
        if over:
            await exchange.finish()

    behaviour(name, brief=brief)(act)


# Proper answers.


@behaviour("ok")
async def ok(exchange: Exchange) -> None:
    await exchange.send(exchange.reply.wire)


@behaviour("late")
async def late(exchange: Exchange) -> None:
    """`late:0.2`: the proper answer, after so many seconds."""
    await asyncio.sleep(float(exchange.argument or "0.2"))
    await ok(exchange)


async def _crawl(exchange: Exchange, data: bytes) -> None:
    """The bytes in twenty pieces, spread over the seconds in the argument."""
    step = -(-len(data) // 20)
    for start in range(0, len(data), step):
        await exchange.send(data[start : start + step])
        await asyncio.sleep(float(exchange.argument) / 20)


@behaviour("crawl")
async def crawl(exchange: Exchange) -> None:
    """`crawl:0.6`: the proper answer, little by little, in so many seconds."""
    await _crawl(exchange, exchange.reply.wire)


@behaviour("crawl-body")
async def crawl_body(exchange: Exchange) -> None:
    """`crawl-body:0.6`: the headers at once, the body little by little."""
    await exchange.send(exchange.reply.head)
    await _crawl(exchange, exchange.reply.body)


@behaviour("ok-then-fin")
async def ok_then_fin(exchange: Exchange) -> None:
    """The proper answer with an implied keep-alive, after which the connection is closed."""
    await ok(exchange)
    await exchange.finish()


@behaviour("ok-then-reset")
async def ok_then_reset(exchange: Exchange) -> None:
    await ok(exchange)
    await exchange.reset()


@behaviour("status")
async def status(exchange: Exchange) -> None:
    """`status:503;retry-after=7`: the values are percent-decoded."""
    code, *pairs = exchange.argument.split(";")
    headers = {name: unquote(value) for name, _, value in (pair.partition("=") for pair in pairs)}
    await exchange.send(reply_json({"detail": f"told to say {code}"}, int(code), **headers).wire)


@behaviour("big")
async def big(exchange: Exchange) -> None:
    """`big:BYTES`: an item with a field that is that long, made on the way."""
    size = int(exchange.argument or 100 * 1024 * 1024)
    before, after = json.dumps({**ITEM, "filling": ""}).encode()[:-2], b'"}'
    length = str(len(before) + size + len(after))
    await exchange.send(head(200, content_type=_JSON, content_length=length) + before)
    block = b"x" * (1 << 20)
    while size > 0:
        await exchange.send(block[:size])
        size -= len(block)
    await exchange.send(after)


# Answers, or none, before the body of the request has been read.


@behaviour("early-status")
async def early_status(exchange: Exchange) -> None:
    """`early-status:413`: the answer comes first, then the body is read."""
    await status(exchange)
    await exchange.receive()


@behaviour("early-reset")
async def early_reset(exchange: Exchange) -> None:
    await exchange.reset()


@behaviour("early-silence")
async def early_silence(exchange: Exchange) -> None:
    """Read nothing for a while, so that a client with much to say cannot go on writing."""
    await asyncio.sleep(15.0)
    await exchange.silence()


# Connections that break. `reset` is RST, `fin` an orderly close at the wrong moment.

_BODY = json.dumps(ITEM).encode()
_PARTS = {
    "before-headers": (),
    "in-headers": (b"HTTP/1.1 200 OK\r\ncontent-type: appli",),
    "in-body": (head(200, content_type=_JSON, content_length=str(len(_BODY))), _BODY[:9]),
    "in-chunks": (
        head(200, content_type=_JSON, transfer_encoding="chunked"),
        b"1a\r\n" + _BODY[:9],
    ),
    "before-last-chunk": (
        head(200, content_type=_JSON, transfer_encoding="chunked"),
        b"%x\r\n%b\r\n" % (len(_BODY), _BODY),
    ),
}


def _breaking(place: str, pieces: tuple[bytes, ...]) -> None:
    async def reset(exchange: Exchange) -> None:
        await exchange.send(*pieces)
        await exchange.reset()

    async def fin(exchange: Exchange) -> None:
        await exchange.send(*pieces)
        await exchange.finish()

    behaviour(f"reset-{place}", brief=True)(reset)
    behaviour(f"fin-{place}", brief=True)(fin)


for _place, _pieces in _PARTS.items():
    _breaking(_place, _pieces)


# Servers that take their time, for ever unless the client leaves.


def _slow(name: str, before: bytes, piece: bytes = b"") -> None:
    async def act(exchange: Exchange) -> None:
        if before:
            await exchange.send(before)
        await (exchange.drip(piece) if piece else exchange.silence())

    behaviour(name)(act)


_LONG = head(200, content_type=_JSON, content_length="1000000")
_CHUNKED = head(200, content_type=_JSON, transfer_encoding="chunked")
_slow("silent-headers", b"")
_slow("silent-in-headers", b"HTTP/1.1 200 OK\r\ncontent-ty")
_slow("drip-headers", b"HTTP/1.1 200 OK\r\nx-drip: ", b"x")
_slow("drip-hints", b"", head(103, link="</style.css>; rel=preload"))
_slow("silent-body", _LONG + b'{"id"')
_slow("silent-events", head(200, content_type="text/event-stream") + b"data: ")
_slow("drip-body", _LONG + b'{"id": "', b"x")
_slow("drip-chunks", _CHUNKED + b'8\r\n{"id": "\r\n', b"1\r\nx\r\n")
_slow("drip-error-body", head(404, content_type=_JSON, content_length="1000000"), b"x")
_slow("only-continue", head(100))
# It promises more than it has and keeps the connection, so the client can only wait.
_slow("length-too-long", head(200, content_type=_JSON, content_length="100") + _BODY)


# Framing that is wrong.

_plain("bad-chunk-size", _CHUNKED, b"xyz\r\n" + _BODY + b"\r\n0\r\n\r\n", over=True, brief=True)
_plain(
    "negative-chunk-size", _CHUNKED, b"-1b\r\n" + _BODY + b"\r\n0\r\n\r\n", over=True, brief=True
)
_plain(
    "no-chunk-end", _CHUNKED, b"%x\r\n%bxx0\r\n\r\n" % (len(_BODY), _BODY), over=True, brief=True
)
_plain("length-nonsense", head(200, content_type=_JSON, content_length="lots") + _BODY, brief=True)
_plain("length-negative", head(200, content_type=_JSON, content_length="-5") + _BODY, brief=True)
_plain(
    "length-twice",
    b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 27\r\n\r\n" + _BODY,
    brief=True,
)
_plain("no-length", head(200, content_type=_JSON) + _BODY, over=True)
# More than was promised: what is left over is not the next answer.
_plain(
    "length-too-short",
    head(200, content_type=_JSON, content_length=str(len(_BODY))) + _BODY + b"{} and more",
)
_plain(
    "chunks-then-more",
    _CHUNKED + b"%x\r\n%b\r\n0\r\n\r\n" % (len(_BODY), _BODY) + reply_json({"id": "evil"}).wire,
)
_plain("garbage", b"220 mail.example ESMTP ready\r\n", over=True, brief=True)
_plain("garbage-bytes", bytes(range(256)) * 4, over=True, brief=True)
_plain("bad-status-line", b"HTTP/1.1 OK\r\ncontent-length: 0\r\n\r\n", over=True, brief=True)
_plain("bad-header", b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", over=True, brief=True)
_plain("huge-header", head(200, x_huge="x" * 1_000_000) + b"{}", over=True, brief=True)


# Statuses that are not the end, or that are it although something follows.

_plain("continue", head(100), Reply(200, _BODY).wire)
_plain("early-hints", head(103, link="</a>; rel=preload"), head(103), Reply(200, _BODY).wire)
_plain("hints-then-cut", head(103, link="</a>; rel=preload"), over=True, brief=True)
_plain("switching", head(101, upgrade="tea", connection="upgrade"), b"\x00\x01tea", over=True)
_plain("no-content", head(204))
_plain(
    "no-content-with-body", head(204, content_type=_JSON, content_length=str(len(_BODY))) + _BODY
)
# The body of a 204 that looks like the answer to the next request.
_plain("no-content-smuggled", head(204) + reply_json({"id": "evil", "name": "evil"}).wire)
_plain("empty", head(200, content_type=_JSON, content_length="0"))
_plain("empty-until-closed", head(200, content_type=_JSON), over=True)


# Bodies that are not what they are said to be.


def _body(name: str, body: bytes, *, brief: bool = False, **headers: str) -> None:
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    _plain(name, Reply(200, body, named).wire, brief=brief)


_PACKED = gzip.compress(json.dumps({**ITEM, "filling": "x" * 5000}).encode(), mtime=0)
_PAGE = b"<!doctype html><title>Sign in</title><h1>Please sign in</h1>"
_ACCENTED = json.dumps({**ITEM, "name": NAME_WITH_ACCENTS}, ensure_ascii=False)
_body("gzip", _PACKED, content_encoding="gzip")
_body("gzip-invalid", b"this is not gzip", content_encoding="gzip", brief=True)
_body("gzip-cut", _PACKED[:-20], content_encoding="gzip", brief=True)
_body("gzip-damaged", _PACKED[:-8] + b"\x00" * 8, content_encoding="gzip", brief=True)
_body("deflate-invalid", b"this is not deflate", content_encoding="deflate", brief=True)
_body("unknown-encoding", _BODY, content_encoding="shrunk")
_body("html", _PAGE, content_type="text/html; charset=utf-8", brief=True)
_body("html-as-json", _PAGE, brief=True)
_body("json-cut", _BODY[:-4], brief=True)
_body("json-null", b"null")
_body("json-as-text", _BODY, content_type="text/plain")
_body("utf8", _ACCENTED.encode(), content_type=f"{_JSON}; charset=utf-8")
_body("utf8-bom", b"\xef\xbb\xbf" + _ACCENTED.encode())
_body("latin1", _ACCENTED.encode("latin-1"), content_type=f"{_JSON}; charset=iso-8859-1")
_body("utf16", _ACCENTED.encode("utf-16"), content_type=f'{_JSON}; charset="UTF-16"')
_body("charset-unknown", _ACCENTED.encode(), content_type=f"{_JSON}; charset=klingon")
_body("latin1-undeclared", _ACCENTED.encode("latin-1"))
_body("latin1-as-utf8", _ACCENTED.encode("latin-1"), content_type=f"{_JSON}; charset=utf-8")
_body("utf8-as-ascii", _ACCENTED.encode(), content_type=f"{_JSON}; charset=us-ascii")
