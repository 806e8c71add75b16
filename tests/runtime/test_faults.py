"""What goes wrong between a request and its answer, over real sockets, in both worlds.

Whatever the server does, a call ends in its result or in the documented error, which knows its
request, its attempts and its time; and the client is as good as before.
"""

from __future__ import annotations

import asyncio
import time
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ClientError,
    Clock,
    ResponseShapeWarning,
    ResponseValidationError,
)
from tests.runtime.behaviours import NAME_WITH_ACCENTS
from tests.runtime.server import reply, serving
from tests.runtime.worlds import World, both, failure, got, unhurried

if TYPE_CHECKING:
    from tests.runtime.misbehave import Misbehaving

CUT = [
    *(
        f"{how}-{place}"
        for how in ("reset", "fin")
        for place in ("before-headers", "in-headers", "in-body", "in-chunks", "before-last-chunk")
    ),
    *("bad-chunk-size", "negative-chunk-size", "no-chunk-end"),
    *("length-nonsense", "length-negative", "length-twice"),
    *("garbage", "garbage-bytes", "bad-status-line", "bad-header", "huge-header"),
    # Without an upgrade that was asked for, 101 is no answer.
    *("hints-then-cut", "switching"),
]
"""No answer, or only a part of one."""
STALLED = [
    *("silent-headers", "silent-in-headers", "drip-headers", "drip-hints", "only-continue"),
    *("silent-body", "drip-body", "drip-chunks", "length-too-long", "drip-error-body"),
]
"""The answer never ends, though some of them always have another byte."""
WRONG = [
    *("gzip-invalid", "gzip-cut", "gzip-damaged", "deflate-invalid"),
    *("html", "html-as-json", "json-cut"),
]
"""A whole answer that cannot be read as what was promised."""
SOON = 60.0
"""Far more than any call here may take, and far less than a server here is ready to stall."""


class Hasty(Clock):
    """Time is real, but nobody waits before trying again."""

    def uniform(self, low: float, high: float) -> float:
        return 0.0


def options(rogue: Misbehaving, **more: Any) -> dict[str, Any]:
    return {"api_token": "s", "base_url": rogue.url, "clock": Hasty(), **more}


async def call(shop: Any, method: str, told: dict[str, str]) -> Any:
    """An item by GET or POST, answered as told; several can be under way in either world."""
    items = shop.with_options(headers=told).items
    made = partial(items.get, "1") if method == "GET" else partial(items.create, name="lamp")
    return await (made() if iscoroutinefunction(items.get) else asyncio.to_thread(made))


async def failed(
    kind: type[ClientError], shop: Any, method: str, told: dict[str, str], *, attempts: int
) -> Any:
    """The error of a call, after what has to be true of every error."""
    began = time.monotonic()
    error: Any = await failure(lambda: call(shop, method, told), ClientError)
    passed = time.monotonic() - began
    assert [type(error)] == [kind], f"{told}: {error!r}"
    assert passed < SOON
    assert 0 <= error.elapsed <= passed
    assert error.attempts == attempts
    assert error.operation == ("get-item" if method == "GET" else "create-item")
    request: httpx.Request = error.request
    assert request.method == method
    assert request.url.path == ("/items/1" if method == "GET" else "/items")
    return error


async def is_well(shop: Any, rogue: Misbehaving, told: dict[str, str]) -> None:
    """What broke has been closed, and the client works. POST is not repeated, so it would tell."""
    for method in ("POST", "GET"):
        after = rogue.told("ok")
        assert (await call(shop, method, after)).name == "lamp"
        assert len(rogue.requests(after)) == 1
    assert rogue.all_closed(told)


async def works(shop: Any, rogue: Misbehaving) -> None:
    """The client has a good connection. POST, because it is not repeated and so would tell."""
    assert (await call(shop, "POST", rogue.told("ok"))).name == "lamp"


@pytest.mark.parametrize("fault", CUT)
@both
async def test_a_cut_get_is_repeated_and_ends_as_a_connection_error(
    world: World, rogue: Misbehaving, fault: str
) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told(fault)
        error = await failed(APIConnectionError, shop, "GET", told, attempts=3)
        assert httpx.TransportError in type(error).__mro__
        assert [r["behaviour"] for r in rogue.requests(told)] == [fault] * 3
        await is_well(shop, rogue, told)


@pytest.mark.parametrize("fault", CUT)
@both
async def test_a_cut_post_is_not_repeated(world: World, rogue: Misbehaving, fault: str) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told(fault, "ok")
        await failed(APIConnectionError, shop, "POST", told, attempts=1)
        assert len(rogue.requests(told)) == 1
        await is_well(shop, rogue, told)


@pytest.mark.parametrize("fault", CUT)
@both
async def test_a_get_that_was_cut_twice_succeeds(
    world: World, rogue: Misbehaving, fault: str
) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told(fault, fault, "ok")
        view = shop.with_options(headers=told)
        response = await got(view.with_response(view.items.get)("1"))
        assert (response.parsed.name, response.attempts) == ("lamp", 3)
        assert len(rogue.requests(told)) == 3
        await works(shop, rogue)


@both
@unhurried
async def test_a_stalled_get_is_repeated_and_ends_as_a_timeout(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=1)) as shop:
        await works(shop, rogue)
        hurried = shop.with_options(timeout=0.6 * pace)

        async def stall(fault: str) -> None:
            told = rogue.told(fault)
            error = await failed(APITimeoutError, hurried, "GET", told, attempts=2)
            assert httpx.TimeoutException in type(error).__mro__
            assert error.elapsed >= 1.1 * pace
            assert [r["behaviour"] for r in rogue.requests(told)] == [fault] * 2
            await is_well(shop, rogue, told)

        # All at once, for they take their time; so one client has them all to bear.
        await asyncio.gather(*map(stall, STALLED))


@both
@unhurried
async def test_a_stalled_post_is_not_repeated(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue)) as shop:
        await works(shop, rogue)
        hurried = shop.with_options(timeout=0.6 * pace)

        async def stall(fault: str) -> None:
            told = rogue.told(fault, "ok")
            await failed(APITimeoutError, hurried, "POST", told, attempts=1)
            assert [r["behaviour"] for r in rogue.requests(told)] == [fault]
            await is_well(shop, rogue, told)

        await asyncio.gather(*map(stall, STALLED))


@both
@unhurried
async def test_a_get_that_stalled_once_succeeds(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue)) as shop:
        await works(shop, rogue)
        hurried = shop.with_options(timeout=0.6 * pace)

        async def stall(fault: str) -> None:
            told = rogue.told(fault, "ok")
            assert (await call(hurried, "GET", told)).name == "lamp"
            assert [r["behaviour"] for r in rogue.requests(told)] == [fault, "ok"]

        await asyncio.gather(*map(stall, STALLED))


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("fault", [*WRONG, "empty", "empty-until-closed"])
@both
async def test_what_cannot_be_read_is_an_error_and_not_repeated(
    world: World, rogue: Misbehaving, fault: str, method: str
) -> None:
    # That nothing came is only a warning where something was changed, unless the caller is strict.
    async with world.shop(**options(rogue, strict=fault.startswith("empty"))) as shop:
        told = rogue.told(fault, "ok")
        error = await failed(ResponseValidationError, shop, method, told, attempts=1)
        assert httpx.DecodingError in type(error).__mro__
        assert error.response.status_code == 200
        assert error.response.headers["content-type"]
        assert error.response.request.method == method
        assert len(rogue.requests(told)) == 1
        await works(shop, rogue)


@both
async def test_nothing_where_an_item_was_promised(world: World, rogue: Misbehaving) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told("empty")
        await failed(ResponseValidationError, shop, "GET", told, attempts=1)
        with pytest.warns(UserWarning, match="create-item: missing the body"):
            assert await call(shop, "POST", rogue.told("empty")) is None
        await works(shop, rogue)


@pytest.mark.parametrize("fault", ["gzip-invalid", "gzip-cut", "gzip-damaged", "deflate-invalid"])
@both
async def test_a_download_of_broken_gzip_is_not_cut_short_in_silence(
    world: World, rogue: Misbehaving, fault: str
) -> None:
    async with world.shop(**options(rogue)) as shop:
        view = shop.with_options(headers=rogue.told(fault))
        download = await got(view.items.image())
        error = await failure(download.read, ResponseValidationError)
        assert (error.operation, error.attempts) == ("image", 1)
        assert error.request.url.path == "/image"


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "oddity",
    [
        *("continue", "early-hints", "no-length", "gzip", "json-as-text", "unknown-encoding"),
        *("ok-then-fin", "ok-then-reset", "length-too-short", "chunks-then-more"),
    ],
)
@both
async def test_odd_answers_that_are_whole(
    world: World, rogue: Misbehaving, oddity: str, method: str
) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told(oddity)
        assert (await call(shop, method, told)).name == "lamp"
        assert len(rogue.requests(told)) == 1
        if oddity.startswith("ok-then"):
            assert rogue.all_closed(told)
        # Neither a connection that died since nor what is left over on one meets the next call.
        await works(shop, rogue)


@pytest.mark.parametrize(
    # JSON is UTF-8 wherever what was declared cannot be.
    "charset",
    ["utf8", "utf8-bom", "latin1", "utf16", "utf8-as-ascii", "charset-unknown"],
)
@both
async def test_json_in_the_charset_that_is_declared(
    world: World, rogue: Misbehaving, charset: str
) -> None:
    async with world.shop(**options(rogue)) as shop:
        item = await call(shop, "GET", rogue.told(charset))
        assert item.name == NAME_WITH_ACCENTS


@pytest.mark.parametrize("charset", ["latin1-undeclared", "latin1-as-utf8"])
@both
async def test_json_in_another_charset_than_the_one_declared(
    world: World, rogue: Misbehaving, charset: str
) -> None:
    """What is no UTF-8 (RFC 8259, section 8.1) costs characters, and not the answer, unless in strict reading."""
    async with world.shop(**options(rogue)) as shop:
        with pytest.warns(ResponseShapeWarning, match="U\\+FFFD"):
            item = await call(shop, "GET", rogue.told(charset))
        assert item.name == NAME_WITH_ACCENTS.encode("latin-1").decode("utf-8", "replace")
    async with world.shop(**options(rogue, strict=True)) as shop:
        await failed(ResponseValidationError, shop, "GET", rogue.told(charset), attempts=1)


@pytest.mark.parametrize("fault", ["no-content", "no-content-with-body", "no-content-smuggled"])
@both
async def test_what_follows_a_204_is_not_the_next_answer(
    world: World, rogue: Misbehaving, fault: str
) -> None:
    async with world.shop(**options(rogue, max_retries=0)) as shop:
        for _ in range(3):
            view = shop.with_options(headers=rogue.told(fault))
            assert await got(view.request("DELETE", "/items/1")) is None
            # Not even where it looks like one.
            assert (await call(shop, "POST", rogue.told("ok"))).name == "lamp"


@both
async def test_a_body_after_the_answer_to_head_is_not_the_next_answer(
    world: World, rogue: Misbehaving
) -> None:
    async with world.shop(**options(rogue, max_retries=0)) as shop:
        for told in (rogue.told("ok"), rogue.told("no-content-smuggled")):
            await got(shop.request("HEAD", "/items/1", headers=told))
            await works(shop, rogue)


@both
async def test_a_body_of_100_megabytes(world: World, rogue: Misbehaving) -> None:
    size = 100 * 1024 * 1024
    async with world.shop(**options(rogue)) as shop:
        item = await call(shop, "GET", rogue.told(f"big:{size}"))
        assert len(item.filling) == size
        assert item.name == "lamp"
        await works(shop, rogue)


@pytest.mark.parametrize("method", ["GET", "POST"])
@both
async def test_refused_is_repeated_whatever_the_method(
    world: World, rogue: Misbehaving, method: str
) -> None:
    with serving(lambda _: reply({})) as closed:
        url = closed.url
    async with world.shop(**options(rogue, base_url=url)) as shop:
        error = await failed(APIConnectionError, shop, method, {}, attempts=3)
        assert isinstance(error.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("method", ["GET", "POST"])
@both
async def test_tls_where_there_is_none(world: World, rogue: Misbehaving, method: str) -> None:
    with serving(lambda _: reply({})) as plain:
        url = plain.url.replace("http:", "https:")
        async with world.shop(**options(rogue, base_url=url)) as shop:
            error = await failed(APIConnectionError, shop, method, {}, attempts=3)
            assert isinstance(error.__cause__, httpx.ConnectError)
        assert plain.arrived == []


@pytest.mark.parametrize(
    ("method", "attempts"),
    [("GET", 3), ("HEAD", 3), ("PUT", 3), ("DELETE", 3), ("OPTIONS", 3), ("POST", 1), ("PATCH", 1)],
)
@pytest.mark.parametrize("fault", ["reset-before-headers", "status:503"])
@both
async def test_only_what_is_idempotent_is_repeated(
    world: World, rogue: Misbehaving, fault: str, method: str, attempts: int
) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told(fault)
        error = await failure(lambda: shop.request(method, "/items/1", headers=told), ClientError)
        assert error.attempts == attempts
        assert [r["method"] for r in rogue.requests(told)] == [method] * attempts


@pytest.mark.parametrize(
    ("status", "attempts"),
    [
        *((code, 3) for code in (408, 429, 500, 502, 503, 504)),
        *((code, 1) for code in (400, 401, 403, 404, 405, 409, 418, 422, 425, 501, 505)),
    ],
)
@both
async def test_which_statuses_are_repeated(
    world: World, rogue: Misbehaving, status: int, attempts: int
) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told(f"status:{status}")
        error = await failure(lambda: call(shop, "GET", told), APIStatusError)
        assert (error.status_code, error.attempts) == (status, attempts)
        assert error.body == {"detail": f"told to say {status}"}
        assert len(rogue.requests(told)) == attempts
        if attempts > 1:
            recovers = rogue.told(f"status:{status}", "ok")
            assert (await call(shop, "GET", recovers)).name == "lamp"


@both
@unhurried
async def test_different_faults_one_after_the_other(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=5, timeout=1.0 * pace)) as shop:
        await works(shop, rogue)
        steps = ["reset-in-body", "status:502", "garbage", "silent-body", "fin-before-headers"]
        told = rogue.told(*steps, "ok")
        assert (await call(shop, "GET", told)).name == "lamp"
        assert [r["behaviour"] for r in rogue.requests(told)] == [*steps, "ok"]


# More than the buffers between client and server hold.
MUCH = b"x" * (24 << 20)


@pytest.mark.parametrize(("method", "attempts"), [("PUT", 3), ("POST", 1)])
@both
async def test_a_reset_in_the_middle_of_the_request(
    world: World, rogue: Misbehaving, method: str, attempts: int
) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told("early-reset")
        error: Any = await failure(
            lambda: shop.request(method, "/file", content=MUCH, headers=told), ClientError
        )
        assert [type(error)] == [APIConnectionError]
        assert error.attempts == len(rogue.requests(told)) == attempts
        await works(shop, rogue)


@both
async def test_a_refusal_before_the_request_has_been_read(world: World, rogue: Misbehaving) -> None:
    async with world.shop(**options(rogue)) as shop:
        told = rogue.told("early-status:413")
        error: Any = await failure(
            lambda: shop.request("PUT", "/file", content=MUCH, headers=told), APIStatusError
        )
        assert (error.status_code, error.attempts) == (413, 1)
        await works(shop, rogue)


@pytest.mark.parametrize("streamed", [False, True])
@both
@unhurried
async def test_a_server_that_does_not_read(
    world: World, rogue: Misbehaving, streamed: bool, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=0)) as shop:
        await works(shop, rogue)
        view = shop.with_options(timeout=0.8 * pace, headers=rogue.told("early-silence"))
        pieces = [MUCH[: 1 << 20]] * 24
        began = time.monotonic()
        error: Any = await failure(
            lambda: view.request("PUT", "/file", content=iter(pieces) if streamed else MUCH),
            ClientError,
        )
        assert [type(error)] == [APITimeoutError]
        assert time.monotonic() - began < SOON
        await works(shop, rogue)
