"""How long a call may take: each attempt, and all of it.

Where a limit has to pass, time is real and the limit small; where only pauses pass, the clock is
the test's. The upper bounds only tell "in time" from "hangs".
"""

from __future__ import annotations

import asyncio
import socket
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    Clock,
    CredentialError,
    RateLimitError,
    ServerError,
    Timeout,
)
from tests.runtime.worlds import World, both, failure, got, listed, unhurried

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.runtime.misbehave import Misbehaving

SOON = 60.0


class Skipping(Clock):
    """Real time, but a pause passes at once and is as long as it can be."""

    def __init__(self) -> None:
        self.skipped = 0.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        return time.monotonic() + self.skipped

    def now(self) -> float:
        return 1_700_000_000.0 + self.skipped

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.skipped += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def uniform(self, low: float, high: float) -> float:
        return high


class Still(Skipping):
    """No time passes but in pauses."""

    def monotonic(self) -> float:
        return self.skipped


class Hasty(Skipping):
    """Real time, and pauses of no length."""

    def uniform(self, low: float, high: float) -> float:
        return 0.0


def options(rogue: Misbehaving, **more: Any) -> dict[str, Any]:
    return {"api_token": "s", "base_url": rogue.url, "clock": Hasty(), **more}


async def warm(shop: Any) -> None:
    """The first call brings modules in and connects, which no short limit here should meet."""
    view = shop.with_options(timeout=None, total_timeout=None)
    assert (await got(view.items.get("1"))).name == "lamp"


async def get(shop: Any, told: dict[str, str], **changes: Any) -> Any:
    return await got(shop.with_options(headers=told, **changes).items.get("1"))


async def timed_out(shop: Any, told: dict[str, str], **changes: Any) -> Any:
    """The error of a GET that ends in good time, and by nothing but time."""
    began = time.monotonic()
    error: Any = await failure(lambda: get(shop, told, **changes))
    assert [type(error)] == [APITimeoutError], repr(error)
    assert time.monotonic() - began < SOON
    assert error.operation == "get-item"
    assert error.request.url.path == "/items/1"
    return error


# Each attempt.


@pytest.mark.parametrize("drip", ["drip-headers", "drip-body", "drip-chunks", "drip-error-body"])
@both
@unhurried
async def test_seconds_bound_an_attempt_that_always_gets_another_byte(
    world: World, rogue: Misbehaving, drip: str, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=1)) as shop:
        await warm(shop)
        error = await timed_out(shop, rogue.told(drip), timeout=0.4 * pace)
        # Each of the two had its own 0.4 s.
        assert error.attempts == 2
        assert error.elapsed >= 0.7 * pace


@both
async def test_seconds_bound_headers_and_body_together(world: World, rogue: Misbehaving) -> None:
    async with world.shop(**options(rogue, max_retries=0)) as shop:
        await warm(shop)
        # Two thirds of it are headers: neither part alone would take this long.
        await timed_out(shop, rogue.told("crawl:1.5"), timeout=1.2)
        assert (await get(shop, rogue.told("crawl:0.3"), timeout=SOON)).name == "lamp"


@both
@unhurried
async def test_a_timeout_object_bounds_each_wait_only(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=0, timeout=Timeout(0.8 * pace))) as shop:
        await warm(shop)
        # Little by little, in all longer than any wait may be.
        assert (await get(shop, rogue.told(f"crawl:{1.6 * pace}"))).name == "lamp"
        error = await timed_out(shop, rogue.told("silent-body"))
        assert isinstance(error.__cause__, httpx.ReadTimeout)


@pytest.mark.parametrize("timeout", [None, Timeout(None)])
@both
async def test_no_timeout_is_no_limit(world: World, rogue: Misbehaving, timeout: Any) -> None:
    async with world.shop(**options(rogue, timeout=0.3)) as shop:
        await warm(shop)
        told = rogue.told("late:0.8")
        assert (await get(shop, told, timeout=timeout, total_timeout=None)).name == "lamp"
        assert len(rogue.requests(told)) == 1


@both
async def test_a_view_has_its_own_timeout(world: World, rogue: Misbehaving) -> None:
    async with world.shop(**options(rogue, max_retries=0, timeout=0.4)) as shop:
        await warm(shop)
        patient = shop.with_options(timeout=SOON)
        told = rogue.told("late:1.0")
        assert (await get(patient, told)).name == "lamp"
        await timed_out(shop, told)
        await timed_out(patient, told, timeout=0.4)
        assert (await get(patient, told)).name == "lamp"


@both
async def test_a_connection_that_is_not_accepted_was_never_sent(
    world: World, rogue: Misbehaving
) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        try:
            # Nobody accepts: once the queue is full, further attempts to connect get no answer.
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(full.getsockname())
            url = f"http://127.0.0.1:{full.getsockname()[1]}"
            limits = Timeout(SOON, connect=0.2)
            async with world.shop(**options(rogue, base_url=url, timeout=limits)) as shop:
                error: Any = await failure(lambda: shop.items.create(name="x"), APITimeoutError)
                # So even a POST may be repeated.
                assert (error.attempts, error.operation) == (3, "create-item")
                assert error.elapsed < SOON
                assert isinstance(error.__cause__, httpx.ConnectTimeout)
        finally:
            for one in waiting:
                one.close()


# Bodies that are streamed.


@both
@unhurried
async def test_a_streamed_result_is_bounded_to_its_headers(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=0)) as shop:
        await warm(shop)
        hurried = shop.with_options(timeout=0.5 * pace)
        slow = hurried.with_options(headers=rogue.told(f"crawl-body:{1.2 * pace}"))
        download = await got(slow.items.image())
        assert b'"lamp"' in await got(download.read())
        for fault in ("silent-headers", "drip-headers"):
            stalled = hurried.with_options(headers=rogue.told(fault))
            error: Any = await failure(stalled.items.image, APITimeoutError)
            assert (error.operation, error.attempts) == ("image", 1)


@both
@unhurried
async def test_a_streamed_result_that_falls_silent(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue)) as shop:
        await warm(shop)
        told = rogue.told("silent-body")
        began = time.monotonic()
        view = shop.with_options(headers=told, timeout=0.5 * pace)
        download = await got(view.items.image())
        await failure(download.read, APITimeoutError)
        assert time.monotonic() - began < SOON
        # It had begun, so it was not begun again.
        assert len(rogue.requests(told)) == 1
        told_again = rogue.told("silent-events")
        stream = await got(shop.with_options(headers=told_again, timeout=0.5 * pace).items.events())
        await failure(lambda: listed(stream), APITimeoutError)
        assert rogue.all_closed(told) and rogue.all_closed(told_again)


class Pieces:
    """A body that is made slowly, for either world."""

    def __init__(self, step: Any) -> None:
        self._step = step

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(8):
            self._step()
            yield b"x" * 10


class AsyncPieces(Pieces):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(8):
            self._step()
            await asyncio.sleep(0)
            yield b"x" * 10


@both
@unhurried
async def test_a_body_streamed_up_may_take_longer_than_an_attempt(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue)) as shop:
        await warm(shop)
        told = rogue.told("ok")
        kind = AsyncPieces if world.is_async else Pieces
        view = shop.with_options(timeout=0.6 * pace, headers=told)
        await got(view.request("PUT", "/file", content=kind(lambda: time.sleep(0.15 * pace))))
        assert [r["size"] for r in rogue.requests(told)] == [80]


@both
async def test_a_body_streamed_up_is_not_bound_by_the_usual_total(
    world: World, rogue: Misbehaving
) -> None:
    clock = Skipping()
    async with world.shop(**options(rogue, clock=clock)) as shop:
        kind = AsyncPieces if world.is_async else Pieces
        await got(shop.request("PUT", "/file", content=kind(lambda: clock.sleep(1000.0))))
        assert clock.skipped == 8000.0


# The whole call.


@both
@unhurried
async def test_a_total_ends_an_attempt(world: World, rogue: Misbehaving, *, pace: float) -> None:
    async with world.shop(**options(rogue, max_retries=5, timeout=None)) as shop:
        await warm(shop)
        for fault in ("silent-headers", "drip-headers", "drip-body", "drip-chunks"):
            told = rogue.told(fault)
            error = await timed_out(shop, told, total_timeout=0.5 * pace)
            assert error.attempts == 1
            assert error.elapsed >= 0.45 * pace
            assert len(rogue.requests(told)) == 1
            assert rogue.all_closed(told)


@both
@unhurried
async def test_a_total_is_shared_by_the_attempts(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.shop(**options(rogue, max_retries=50, timeout=1.0 * pace)) as shop:
        await warm(shop)
        # The third would have time enough if it were the first.
        told = rogue.told("silent-headers", "silent-headers", f"late:{0.8 * pace}")
        error = await timed_out(shop, told, total_timeout=2.5 * pace)
        assert error.attempts == 3
        assert error.elapsed >= 2.4 * pace
        assert (await get(shop, told, total_timeout=SOON)).name == "lamp"


@both
async def test_a_pause_that_does_not_fit_is_not_begun(world: World, rogue: Misbehaving) -> None:
    clock = Still()
    async with world.shop(**options(rogue, clock=clock, max_retries=50)) as shop:
        told = rogue.told("status:503")
        error: Any = await failure(lambda: get(shop, told, total_timeout=15.0), ServerError)
        # The next pause would be of 8 s.
        assert clock.pauses == [0.5, 1.0, 2.0, 4.0]
        assert (error.attempts, len(rogue.requests(told))) == (5, 5)
        assert 7.5 <= error.elapsed < 15.0


@both
async def test_a_pause_that_does_not_fit_after_a_connection_failure(
    world: World, rogue: Misbehaving
) -> None:
    clock = Still()
    async with world.shop(**options(rogue, clock=clock, max_retries=50)) as shop:
        told = rogue.told("reset-in-body")
        error: Any = await failure(lambda: get(shop, told, total_timeout=3.4), APIConnectionError)
        # The next pause would be of 2 s.
        assert [type(error)] == [APIConnectionError]
        assert (error.attempts, clock.pauses) == (3, [0.5, 1.0])


@both
async def test_the_server_asks_for_more_patience_than_there_is(
    world: World, rogue: Misbehaving
) -> None:
    clock = Still()
    async with world.shop(**options(rogue, clock=clock, total_timeout=10.0)) as shop:
        told = rogue.told("status:429;retry-after=30", "ok")
        error: Any = await failure(lambda: get(shop, told), RateLimitError)
        assert (error.attempts, clock.pauses) == (1, [])
        told = rogue.told("status:429;retry-after=30", "ok")
        assert (await get(shop, told, total_timeout=100.0)).name == "lamp"
        assert clock.pauses == [30.0]


@both
async def test_left_out_a_call_ends_after_ten_minutes(world: World, rogue: Misbehaving) -> None:
    clock = Still()
    async with world.shop(**options(rogue, clock=clock, max_retries=30)) as shop:
        told = rogue.told("status:503;retry-after=59")
        error: Any = await failure(lambda: get(shop, told), ServerError)
        assert clock.pauses == [59.0] * 10
        assert error.attempts == 11
        error = await failure(lambda: get(shop, told, total_timeout=None), ServerError)
        assert error.attempts == 31


@both
async def test_time_may_run_out_before_the_next_attempt(world: World, rogue: Misbehaving) -> None:
    class Oversleeping(Skipping):
        """A pause that takes longer than it should, as on a machine that was suspended."""

        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 100.0)

    async with world.shop(**options(rogue, clock=Oversleeping(), total_timeout=10.0)) as shop:
        told = rogue.told("status:503", "ok")
        error = await timed_out(shop, told)
        assert (error.attempts, len(rogue.requests(told))) == (1, 1)


@both
@unhurried
async def test_redirects_share_the_total(world: World, rogue: Misbehaving, *, pace: float) -> None:
    async with world.shop(**options(rogue)) as shop:
        await warm(shop)
        query, key = rogue.told_in_query("silent-headers")
        # In a query, for headers would be sent to the second place as well.
        first = quote(f"status:302;location={quote(f'/items/2?{query}')}")
        view = shop.with_options(total_timeout=0.8 * pace, timeout=None)
        error: Any = await failure(
            lambda: view.request("GET", f"/items/1?x-behave={first}"), APITimeoutError
        )
        assert (error.attempts, len(rogue.requests(key))) == (2, 1)


# A token has to be fetched first.


def is_timeout(error: BaseException) -> bool:
    """The call's own time ran out, or it says that the token's did."""
    return isinstance(error, APITimeoutError) or (
        isinstance(error, CredentialError) and isinstance(error.__cause__, APITimeoutError)
    )


@pytest.mark.parametrize("fault", ["silent-headers", "drip-body"])
@pytest.mark.parametrize(
    "limits", [{"timeout": 0.6, "max_retries": 0}, {"timeout": None, "total_timeout": 0.6}]
)
@both
@unhurried
async def test_a_token_endpoint_that_hangs(
    world: World, rogue: Misbehaving, limits: dict[str, Any], fault: str, *, pace: float
) -> None:
    paced = {name: limit * pace if limit else limit for name, limit in limits.items()}
    # The first token is good only for the call that warms the client up.
    query, key = rogue.told_in_query("ok", fault, "ok")
    clock = Hasty()
    given = options(rogue, clock=clock, token_url=f"{rogue.url}/token?{query}", login_token="t")
    async with world.shop(**{**given, "api_token": None}) as shop:
        await warm(shop)
        clock.skipped += 3600.0
        began = time.monotonic()
        error: Any = await failure(lambda: shop.with_options(**paced).items.get("1"))
        assert is_timeout(error), repr(error)
        assert time.monotonic() - began < SOON
        assert error.operation == "get-item"
        # The failure is shared for a second; then the next caller asks anew, and waits for no one.
        clock.skipped += 2.0
        began = time.monotonic()
        assert (await got(shop.with_options(timeout=SOON).items.get("1"))).name == "lamp"
        assert time.monotonic() - began < SOON
        assert len(rogue.requests(key)) == 3


# What can be asked for.


@pytest.mark.parametrize("name", ["timeout", "total_timeout"])
@pytest.mark.parametrize(("value", "kind"), [(-1, ValueError), ("3", TypeError)])
@both
async def test_limits_that_are_none(
    world: World, rogue: Misbehaving, name: str, value: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=name):
        world.new(**options(rogue, **{name: value}))
    async with world.shop(**options(rogue)) as shop:
        with pytest.raises(kind, match=name):
            shop.with_options(**{name: value})
