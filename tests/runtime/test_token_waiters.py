"""Those who wait for somebody else's renewal: cancelled, out of time, in another loop or process."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import gc
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import APITimeoutError, AuthenticationError, Token
from tests.runtime.api import AsyncShop
from tests.runtime.bank import ITEM, Bank, given
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.worlds import World, both, failure, forked, got, unhurried, until

if TYPE_CHECKING:
    from collections.abc import Callable

ASYNC = World(is_async=True)
LONG = 60.0
"""Far more than the fractions of a second that are asked for: a call that takes it hangs."""


def gated() -> tuple[Bank, threading.Event]:
    """A bank whose endpoint waits for the event."""
    bank = Bank()
    bank.gate = threading.Event()
    return bank, bank.gate


def alone(answer: Callable[[Arrived], Answer]) -> Callable[[Arrived], Answer]:
    """The same server with a connection for each request, so that no loop leaves one behind."""

    def closing(arrived: Arrived) -> Answer:
        given = answer(arrived)
        return dataclasses.replace(given, headers={**given.headers, "connection": "close"})

    return closing


@pytest.mark.parametrize("fails", [False, True], ids=["token", "refusal"])
def test_cancelled_waiters_take_nobody_with_them(fails: bool) -> None:
    bank, gate = gated()
    if fails:
        bank.always = reply({"error": "invalid_grant"}, 400)
    complaints: list[Any] = []

    async def main(url: str) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, c: complaints.append(c))
        async with ASYNC.shop(base_url=url, **given("exchange", ASYNC, url)) as shop:
            tasks = [ASYNC.start(functools.partial(shop.items.get, "1")) for _ in range(10)]
            await until(bank.asked)
            for cancelled in (tasks[0], tasks[4], tasks[9]):
                cancelled.cancel()
            await asyncio.sleep(0)
            gate.set()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            for index, result in enumerate(results):
                if index in (0, 4, 9):
                    assert isinstance(result, asyncio.CancelledError)
                elif fails:
                    assert isinstance(result, AuthenticationError)
                else:
                    assert getattr(result, "name", result) == "lamp"
            assert bank.issued == 1

    with serving(bank) as server:
        asyncio.run(main(server.url))
    gc.collect()
    assert complaints == []


def test_when_all_who_waited_are_gone_the_next_caller_is_served() -> None:
    bank, gate = gated()
    complaints: list[Any] = []

    async def main(url: str) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, c: complaints.append(c))
        async with ASYNC.shop(base_url=url, **given("exchange", ASYNC, url)) as shop:
            tasks = [ASYNC.start(functools.partial(shop.items.get, "1")) for _ in range(5)]
            await until(bank.asked)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            gate.set()
            assert (await shop.items.get("1")).name == "lamp"
            # By the renewal that went on, or by one of its own.
            assert bank.issued in (1, 2)

    with serving(bank) as server:
        asyncio.run(main(server.url))
    gc.collect()
    assert complaints == []


def test_closing_during_a_renewal_leaves_no_task_behind() -> None:
    bank, gate = gated()

    async def main(url: str) -> None:
        shop = AsyncShop(base_url=url, **given("exchange", ASYNC, url))
        task = ASYNC.start(functools.partial(shop.items.get, "1"))
        await until(bank.asked)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await shop.close()
        gate.set()
        end = time.monotonic() + LONG
        while len(asyncio.all_tasks()) > 1 and time.monotonic() < end:
            await asyncio.sleep(0.01)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with serving(bank) as server:
        asyncio.run(main(server.url))


@both
@unhurried
async def test_a_token_endpoint_that_hangs_ends_with_the_whole_call(
    world: World, *, pace: float
) -> None:
    bank, gate = gated()
    with serving(bank) as server:
        async with world.shop(
            base_url=server.url, total_timeout=0.3 * pace, **given("exchange", world, server.url)
        ) as shop:
            began = time.monotonic()
            error = await failure(lambda: shop.items.get("1"), APITimeoutError)
            assert time.monotonic() - began < LONG
            assert error.operation == "get-item"
            assert {arrived.path for arrived in server.arrived} == {"/token"}
            gate.set()


def test_an_async_source_that_hangs_ends_with_the_whole_call() -> None:
    hangs = True

    async def source() -> Token:
        if hangs:
            await asyncio.sleep(60)
        return Token("s", 900)

    async def main() -> None:
        async with ASYNC.shop(base_url=server.url, access_token=source, total_timeout=0.3) as shop:
            began = time.monotonic()
            results = await ASYNC.at_once(5, functools.partial(shop.items.get, "1"))
            assert {type(result) for result in results} == {APITimeoutError}
            assert time.monotonic() - began < LONG
            assert server.arrived == []
        # The source that still hangs does not keep the loop from ending.

    with serving(lambda _: reply(ITEM)) as server:
        asyncio.run(main())


def test_threads_do_not_wait_longer_than_their_own_time_for_a_source_that_hangs() -> None:
    asked, release = threading.Event(), threading.Event()

    def source() -> Token:
        asked.set()
        assert release.wait(LONG)
        return Token("s", 900)

    async def main() -> None:
        world = World(is_async=False)
        async with world.shop(base_url=server.url, access_token=source) as shop:
            patient = world.start(functools.partial(shop.items.get, "1"))
            await until(asked)
            hasty = shop.with_options(total_timeout=0.2)
            results = await asyncio.to_thread(
                asyncio.run, world.at_once(5, functools.partial(hasty.items.get, "1"))
            )
            assert not release.is_set()
            assert {type(result) for result in results} == {APITimeoutError}
            release.set()
            assert (await patient).name == "lamp"

    with serving(lambda _: reply(ITEM)) as server:
        asyncio.run(main())


@pytest.mark.parametrize("first", ["hasty", "patient"])
@both
@unhurried
async def test_the_time_of_one_caller_is_not_that_of_another(
    world: World, first: str, *, pace: float
) -> None:
    bank, gate = gated()
    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given("exchange", world, server.url)) as shop:
            # Time enough to get to the bank when it is first.
            calls = {
                "hasty": functools.partial(
                    shop.with_options(total_timeout=1.5 * pace).items.get, "1"
                ),
                "patient": functools.partial(shop.items.get, "1"),
            }
            begun = {first: world.start(calls.pop(first))}
            await until(bank.asked)
            begun |= {second: world.start(call) for second, call in calls.items()}
            with pytest.raises(APITimeoutError):
                await begun["hasty"]
            gate.set()
            assert (await begun["patient"]).name == "lamp"


# Event loops and processes.


def test_a_token_outlives_the_event_loop_that_it_came_in() -> None:
    bank = Bank()
    with serving(alone(bank)) as server:
        shop = AsyncShop(base_url=server.url, **given("exchange", ASYNC, server.url))
        for _ in range(3):
            assert asyncio.run(shop.items.get("1")).name == "lamp"
        assert bank.issued == 1
        asyncio.run(shop.close())


# asyncio leaves a socket that is being connected to its fate when the loop ends.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_renewal_that_ended_with_its_loop_is_begun_again_in_the_next() -> None:
    bank, gate = gated()

    async def interrupted() -> None:
        task = ASYNC.start(functools.partial(shop.items.get, "1"))
        await until(bank.asked)
        assert not task.done()

    with serving(alone(bank)) as server:
        shop = AsyncShop(base_url=server.url, **given("exchange", ASYNC, server.url))
        asyncio.run(interrupted())
        bank.gate = None
        gate.set()
        # Else this token could be issued after the next one, which would then be invalid.
        assert bank.issued_one.wait(LONG)
        assert asyncio.run(asyncio.wait_for(shop.items.get("1"), LONG)).name == "lamp"
        assert bank.issued == 2
        asyncio.run(shop.close())
    gc.collect()


@both
async def test_a_child_forked_during_a_renewal_gets_a_token_of_its_own(world: World) -> None:
    bank, gate = gated()

    def in_child() -> str:
        call = shop.items.get("1")
        return str((asyncio.run(call) if world.is_async else call).name)

    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given("exchange", world, server.url)) as shop:
            begun = world.start(functools.partial(shop.items.get, "1"))
            await until(bank.asked)
            bank.gate = None  # the child is not kept waiting, the parent still is
            assert await asyncio.to_thread(forked, in_child) == "lamp"
            assert not begun.done()
            gate.set()
            assert (await begun).name == "lamp"
            assert bank.issued == 2
            await got(shop.items.get("1"))
