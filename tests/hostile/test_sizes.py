"""What an answer may occupy: endless bodies, lines, headers, and bodies that grow when they are decompressed."""

from __future__ import annotations

import contextlib
import functools
import gzip
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    CredentialError,
    ResponseTooLargeError,
    ResponseValidationError,
    base,
    client_credentials,
    omit,
    receiving,
)
from tests.hostile.floods import IN_TRANSIT, MB, Flood, chunked, flooding, unfinished, whole, zeros
from tests.runtime.api import EVENTS, LINES, Shop
from tests.runtime.stage import Talk, playing
from tests.runtime.worlds import World, both, failure, got, listed, with_any_client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OK = "200 OK|content-type: application/json"
_ENDLESS = f"{_OK}|transfer-encoding: chunked"
_FILE = "200 OK|content-type: image/png|transfer-encoding: chunked"
_EVENTS = "200 OK|content-type: text/event-stream|transfer-encoding: chunked"
_LINES = "200 OK|content-type: application/jsonl|transfer-encoding: chunked"
_LIMITS = {"max_response_size": MB, "max_line_size": MB}
_PIECE = chunked(b"a" * 4096)
_GROWN = 32 * MB


def options(url: str, **more: Any) -> dict[str, Any]:
    return {"api_token": "s", "base_url": url, "timeout": 60.0, **_LIMITS, **more}


@contextlib.contextmanager
def little_memory() -> Iterator[None]:
    """Fail where more memory is taken than a small limit explains."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 16 * MB
    finally:
        tracemalloc.stop()


async def refused(shop: Any, call: Any = None) -> Any:
    error = await failure(call or (lambda: shop.items.get("1")))
    assert type(error) is ResponseTooLargeError, repr(error)
    assert isinstance(error, ResponseValidationError)
    assert error.attempts == 1
    return error


# Values.


@both
async def test_an_endless_body_ends_at_the_limit(world: World) -> None:
    with flooding(_ENDLESS, _PIECE) as (stage, flood):
        async with world.shop(**options(stage.url)) as shop:
            error = await refused(shop)
    assert str(error) == (
        "GET /items/1: the response is larger than 1048576 bytes"
        " (pass a larger max_response_size, or None for no limit)"
    )
    assert error.operation == "get-item"
    assert "s" not in error.request.headers.get("authorization", "")
    assert flood.requests == 1


@with_any_client
async def test_so_it_does_with_a_client_of_the_caller(world: World) -> None:
    with flooding(_ENDLESS, _PIECE) as (stage, _):
        async with (
            world.http() as http,
            world.shop(**options(stage.url, http_client=http)) as shop,
        ):
            await refused(shop)


@both
async def test_one_byte_chunks_are_counted_in_bytes(world: World) -> None:
    with flooding(_ENDLESS, b"1\r\na\r\n") as (stage, _), little_memory():
        async with world.shop(**options(stage.url, max_response_size=3_000)) as shop:
            await refused(shop)


@both
async def test_an_announced_length_is_refused_before_it_is_read(world: World) -> None:
    with flooding(f"{_OK}|content-length: 900000000000", b"a") as (stage, flood):
        async with world.shop(api_token="s", base_url=stage.url) as shop:
            assert "larger than 268435456 bytes" in str(await refused(shop))
    assert flood.requests == 1


@pytest.mark.parametrize("call", ["list", "request", "with_response"])
@both
async def test_every_way_to_call_has_the_limit(world: World, call: str) -> None:
    with flooding(_ENDLESS, _PIECE) as (stage, _):
        async with world.shop(**options(stage.url)) as shop:
            calls: dict[str, Any] = {
                "list": lambda: listed(shop.items.list()),
                "request": lambda: shop.request("GET", "/x", cast_to=bytes),
                "with_response": lambda: shop.with_response(shop.items.get)("1"),
            }
            await refused(shop, calls[call])


@functools.cache
def bomb_of(encoding: str) -> bytes:
    """What becomes 32 MB."""
    wbits = {"deflate": 15, "deflate without a header": -15}.get(encoding, 31)
    bomb = zeros(_GROWN, wbits)
    if encoding == "gzip, gzip":
        bomb = gzip.compress(bomb)
    if encoding == "identity, gzip, deflate":
        bomb = zlib.compress(bomb)
    assert len(bomb) < MB
    return bomb


@pytest.mark.parametrize(
    "encoding",
    ["gzip", "deflate", "deflate without a header", "gzip, gzip", "identity, gzip, deflate"],
)
@with_any_client
async def test_a_bomb_is_decompressed_in_pieces(world: World, encoding: str) -> None:
    bomb, name = bomb_of(encoding), encoding.removesuffix(" without a header")

    def script(talk: Talk) -> None:
        kind = "application/json" if talk is stage.talks[0] else "image/png"
        talk.raw(whole("200 OK", bomb, content_encoding=name, content_type=kind))
        talk.next_request()

    with playing(script) as stage:
        async with world.http() as http:
            for own in (True, False):
                stage.talks.clear()
                more = {} if own else {"http_client": http}
                async with world.shop(**options(stage.url, **more)) as shop:
                    with little_memory():
                        await refused(shop)
                        free = shop.with_options(max_response_size=omit)
                        sizes = await lengths(await got(free.items.image()))
                assert max(sizes) <= receiving.PIECE
                assert sum(sizes) == _GROWN


async def lengths(body: Any) -> list[int]:
    """How long each chunk of a download is, as it arrives."""
    chunks = body.iter_bytes(None)
    if hasattr(chunks, "__aiter__"):
        return [len(chunk) async for chunk in chunks]
    return [len(chunk) for chunk in chunks]


@pytest.mark.parametrize("encoding", ["br", "zstd", "snappy"])
def test_what_the_library_decodes_is_fed_in_small_steps(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fed: list[int] = []

    class Grows:
        """A decompressor that makes 100,000 bytes of each byte, as one that has no limit may."""

        def decode(self, data: bytes) -> bytes:
            fed.append(len(data))
            return data[:1] * 100_000 * len(data)

        def flush(self) -> bytes:
            return b""

    monkeypatch.setattr(receiving, "accepted_encodings", lambda: "gzip, br, zstd")
    monkeypatch.setattr(receiving, "library_decoder", lambda _: Grows())
    response = httpx.Response(
        200,
        headers={"content-encoding": encoding},
        stream=httpx.ByteStream(b"a" * 5000),
        request=httpx.Request("GET", "http://mock.example"),
    )
    pieces = receiving.received(response, 20 * MB)
    if encoding == "snappy":  # unknown, and left as it is
        assert b"".join(pieces) == b"a" * 5000
        return
    with pytest.raises(receiving.OverLimitError):
        assert max(map(len, pieces)) <= receiving.PIECE
    assert max(fed) <= 64
    assert sum(fed) * 100_000 < 30 * MB


@pytest.mark.parametrize("how", ["whole", "chunked", "gzip", "gzip of gzip"])
@both
async def test_a_body_may_be_as_large_as_the_limit(world: World, how: str) -> None:
    content = b'{"id":"1","name":"%s"}' % (b"x" * 5000)
    sent = {
        "whole": whole("200 OK", content),
        "chunked": f"HTTP/1.1 {_ENDLESS}||".replace("|", "\r\n").encode()
        + b"".join(chunked(content[i : i + 7]) for i in range(0, len(content), 7))
        + chunked(b""),
        "gzip": whole("200 OK", gzip.compress(content), content_encoding="gzip"),
        "gzip of gzip": whole(
            "200 OK", gzip.compress(gzip.compress(content)), content_encoding="gzip, gzip"
        ),
    }

    def script(talk: Talk) -> None:
        while True:
            talk.raw(sent[how])
            if not talk.next_request():
                return

    with playing(script) as stage:
        fits = len(content)
        async with world.shop(**options(stage.url, max_response_size=fits)) as shop:
            assert len((await got(shop.items.get("1"))).name) == 5000
            assert (await got(shop.with_options(max_response_size=None).items.get("1"))).id == "1"
            await refused(shop.with_options(max_response_size=fits - 1))


@both
async def test_nothing_is_kept_of_what_follows_the_end_of_gzip(world: World) -> None:
    body = chunked(gzip.compress(b'{"id":"1","name":"lamp"}'))
    head = f"{_ENDLESS}|content-encoding: gzip"
    with flooding(head, _PIECE, body) as (stage, _):
        async with world.shop(**options(stage.url)) as shop:
            with little_memory():
                await refused(shop)


@both
async def test_a_bomb_without_limit_ends_with_the_time(world: World) -> None:
    first, piece = unfinished()
    assert len(first) < 2000
    head = f"HTTP/1.1 {_FILE}|content-encoding: gzip||".replace("|", "\r\n").encode()

    def script(talk: Talk) -> None:
        with contextlib.suppress(OSError):
            talk.raw(head + chunked(first))
            while True:
                talk.raw(chunked(piece) * 64)

    with playing(script) as stage:
        async with world.shop(**options(stage.url, max_response_size=None)) as shop:
            view = shop.with_options(total_timeout=0.5, max_retries=0)
            image = await got(view.items.image())
            with little_memory():
                error = await failure(lambda: lengths(image))
    assert type(error) is APITimeoutError
    assert "the total timeout ended while the body was received" in str(error)


@pytest.mark.parametrize("status", ["200 OK", "400 Bad Request"])
@both
async def test_at_most_two_encodings(world: World, status: str) -> None:
    content = b'{"message":"sorry"}'
    for _ in range(3):
        content = gzip.compress(content)

    def script(talk: Talk) -> None:
        talk.raw(whole(status, content, content_encoding="gzip, gzip, gzip"))
        talk.next_request()

    with playing(script) as stage:
        async with world.shop(**options(stage.url)) as shop:
            error = await failure(lambda: shop.items.get("1"))
            if status.startswith("400"):
                assert type(error) is BadRequestError
                assert error.response.content == b""
            else:
                assert type(error) is ResponseValidationError
                assert "the body has 3 content encodings; at most 2 are decoded" in str(error)


# Errors, redirects, tokens.


@pytest.mark.parametrize("encoding", ["none", "gzip", "announced"])
@both
async def test_the_body_of_an_error_is_cut(world: World, encoding: str) -> None:
    head, piece, first = "400 Bad Request|transfer-encoding: chunked", _PIECE, b""
    if encoding == "gzip":
        head = f"{head}|content-encoding: gzip"
        first, piece = map(chunked, unfinished())
    if encoding == "announced":
        head, piece = "400 Bad Request|content-length: 900000000000", b"a"
    with flooding(head, piece, first) as (stage, flood):
        async with world.shop(**options(stage.url)) as shop:
            with little_memory():
                error = await failure(lambda: shop.items.get("1"))
    assert type(error) is BadRequestError
    assert len(error.response.content) == MB
    assert flood.requests == 1


@both
async def test_a_redirect_needs_no_body(world: World) -> None:
    def script(talk: Talk) -> None:
        if len(stage.talks) > 1:
            talk.raw(whole("200 OK", b'{"id":"2","name":"chair"}'))
            return
        talk.raw(b"HTTP/1.1 302 Found\r\nlocation: /items/2\r\ntransfer-encoding: chunked\r\n\r\n")
        with contextlib.suppress(OSError):
            while True:
                talk.raw(_PIECE * 16)

    with playing(script) as stage:
        async with world.shop(**options(stage.url, max_response_size=None)) as shop:
            assert (await got(shop.items.get("1"))).id == "2"


@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized"])
@both
async def test_a_token_endpoint_has_a_small_limit(world: World, status: str) -> None:
    with flooding(f"{status}|transfer-encoding: chunked", _PIECE) as (stage, flood):
        grant = client_credentials(f"{stage.url}/token", "me", "hidden")
        more = options(stage.url, api_token=None, access_token=grant, max_response_size=None)
        async with world.shop(**more) as shop:
            error = await failure(lambda: shop.items.get("1"))
    assert type(error) is CredentialError
    assert "hidden" not in str(error)
    if status.startswith("200"):
        assert "answered what cannot be read" in str(error)
        assert "is larger than 1048576 bytes" in str(error)
    assert flood.requests == 1


# Streams.


_STREAMS = {
    "a line": (_EVENTS, chunked(b"a" * 4096)),
    "bytes of a line": (_EVENTS, b"2\r\nab\r\n"),
    "lines of an event": (_EVENTS, chunked(b"data: aaaa\n" * 100)),
    "empty lines of an event": (_EVENTS, chunked(b"data\n" * 1000)),
    "a comment": (_EVENTS, chunked(b":" * 4096)),
    "invalid text": (_EVENTS, chunked(b"\xff" * 4096)),
    "a JSON line": (_LINES, chunked(b"[" * 4096)),
}


@pytest.mark.parametrize("what", _STREAMS)
@both
async def test_an_event_or_line_ends_at_its_limit(world: World, what: str) -> None:
    head, piece = _STREAMS[what]
    small = {"max_line_size": 5_000 if what == "bytes of a line" else 100_000}
    with flooding(head, piece) as (stage, _), little_memory():
        async with world.shop(**options(stage.url, max_response_size=1, **small)) as shop:
            stream = world.resource(shop)._stream
            operation = LINES if head == _LINES else EVENTS
            error = await failure(lambda: every(stream(operation)))
    assert type(error) is ResponseTooLargeError
    assert "has an event or line of more than" in str(error)
    assert "(pass a larger max_line_size, or None for no limit)" in str(error)
    assert error.operation == operation.id


async def every(stream: Any) -> list[Any]:
    return await listed(await got(stream))


@both
async def test_a_stream_may_be_longer_than_any_of_its_lines(world: World) -> None:
    def script(talk: Talk) -> None:
        talk.begin()
        for number in range(50):
            talk.say(b": a comment\ndata: %d\ndata: %s\n\n" % (number, b"x" * 400))
        talk.end()
        talk.next_request()

    with playing(script) as stage:
        async with world.shop(**options(stage.url, max_line_size=500)) as shop:
            assert len(await every(shop.items.events())) == 50


@both
async def test_a_bomb_of_events_is_read_event_by_event(world: World) -> None:
    packed = gzip.compress(gzip.compress(b"data: aaaaaaaaaa\n\n" * 100_000))

    def script(talk: Talk) -> None:
        kind = "text/event-stream"
        talk.raw(whole("200 OK", packed, content_encoding="gzip, gzip", content_type=kind))
        talk.next_request()

    with playing(script) as stage:
        async with world.shop(**options(stage.url)) as shop:
            stream, count = await got(shop.items.events()), 0
            if world.is_async:
                async for _ in stream:
                    count += 1
            else:
                for _ in stream:
                    count += 1
            assert count == 100_000


# Downloads.


@both
async def test_downloads_have_a_limit_where_one_is_asked_for(world: World, tmp_path: Path) -> None:
    with flooding(_FILE, _PIECE) as (stage, _):
        async with world.shop(**options(stage.url)) as shop:
            for way in ("read", "iter_bytes", "stream_to"):
                image = await got(shop.items.image())
                ways: dict[str, Any] = {
                    "read": image.read,
                    "iter_bytes": lambda image=image: lengths(image),
                    "stream_to": lambda image=image: image.stream_to(tmp_path / "file"),
                }
                error = await failure(ways[way])
                assert type(error) is ResponseTooLargeError
                assert "pass a larger max_response_size" in str(error)
    assert (tmp_path / "file").stat().st_size <= MB


@both
async def test_a_download_that_is_read_at_once_has_the_limit_of_values(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "LARGEST", MB)
    with flooding(_FILE, _PIECE) as (stage, _):
        async with world.shop(**options(stage.url, max_response_size=omit)) as shop:
            image = await got(shop.items.image())
            error = await failure(image.read)
    assert type(error) is ResponseTooLargeError


# What is around a body.


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        pytest.param("200 OK|x: a", b"x: aaaaaaa\r\n", id="headers"),
        pytest.param("200 OK|x: ", b"aaaaaaaaaaaa", id="a header"),
        pytest.param(_ENDLESS + "||0", b"x: aaaaaaa\r\n", id="trailers"),
        pytest.param(_ENDLESS + "||1;x=", b"aaaaaaaaaaaa", id="an extension of a chunk"),
        pytest.param(_ENDLESS + "||", b"00000000000", id="the length of a chunk"),
    ],
)
@both
async def test_headers_trailers_and_extensions_have_an_end(
    world: World, head: str, piece: bytes
) -> None:
    # The head ends in the middle of what is endless.
    begin = f"HTTP/1.1 {head}".replace("|", "\r\n").encode()
    begin += b"\r\n" if head.endswith(("a", "0")) else b""
    flood = Flood(begin, piece)
    with playing(flood) as stage, little_memory():
        async with world.shop(**options(stage.url, max_retries=1)) as shop:
            error = await failure(lambda: shop.items.get("1"))
    assert isinstance(error, APIConnectionError)
    assert flood.requests <= 2
    assert flood.sent < 2 * IN_TRANSIT


# The options.


@pytest.mark.parametrize("name", ["max_response_size", "max_line_size"])
@pytest.mark.parametrize(("value", "kind"), [("1", TypeError), (1.5, TypeError), (-1, ValueError)])
def test_a_limit_is_a_number_of_bytes_or_none(name: str, value: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match=name):
        Shop(api_token="s", **{name: value})
    shop = Shop(api_token="s")
    with pytest.raises(kind, match=name):
        shop.with_options(**{name: value})
    shop.close()
