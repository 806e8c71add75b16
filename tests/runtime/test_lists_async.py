"""Fetching ahead: in order, never more than asked for, and nothing left behind, however it ends."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import NotFoundError, ServerError
from tests.runtime.api import AsyncShop
from tests.runtime.listing import STYLES, Shelf, Still, async_pager_of
from tests.runtime.server import Answer, Arrived, Server, reply

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from clientsmith.runtime import AsyncPager
    from tests.runtime.listing import Row

PAGING, SERVE = STYLES["number, total"]
SHELF = Shelf(24, size=3)
PAGES = 8
PATIENCE = 60.0
"""Far more seconds than anything here takes: for what would otherwise never come."""


class Desk(Server):
    """Eight pages; any of them can be held back, and it is seen who is connected and how many wait."""

    def __init__(self) -> None:
        self.held: dict[int, threading.Event] = {}
        self.failing: dict[int, int] = {}
        self.answered: list[int] = []
        self.most = 0
        self._waiting = 0
        self._lock = threading.Lock()
        # The server has a thread for every connection, which ends with it.
        self._threads: set[threading.Thread] = set()
        super().__init__(self._answer_page)

    def _answer_page(self, arrived: Arrived) -> Answer:
        page = int(dict(arrived.query).get("page", 1))
        with self._lock:
            self._threads.add(threading.current_thread())
            self._waiting += 1
            self.most = max(self.most, self._waiting)
        try:
            if page in self.held:
                self.held[page].wait(PATIENCE)
            self.answered.append(page)
        finally:
            with self._lock:
                self._waiting -= 1
        if page in self.failing:
            return reply({"error": f"page {page}"}, self.failing[page])
        return SERVE(SHELF, dict(arrived.query))

    def hold(self, *pages: int) -> None:
        self.held = {page: threading.Event() for page in pages}

    def release(self, *pages: int) -> None:
        for page in pages or tuple(self.held):
            self.held[page].set()

    def asked(self) -> list[int]:
        return [int(dict(arrived.query).get("page", 1)) for arrived in self.arrived]

    def connections(self) -> int:
        return sum(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        self.release()
        super().close()


@pytest.fixture
def desk() -> Iterator[Desk]:
    server = Desk()
    yield server
    server.close()


async def until(true: Callable[[], bool]) -> None:
    """Wait for what other threads and tasks bring about."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it did not come about"
        await asyncio.sleep(0.002)


def others() -> set[asyncio.Task[Any]]:
    """All tasks but this one."""
    return asyncio.all_tasks() - {asyncio.current_task()}


@contextlib.asynccontextmanager
async def reading(desk: Desk, ahead: int, most: int = 10) -> AsyncIterator[AsyncPager[Row]]:
    """A pager; afterwards no task, no connection in use and no unseen error may be left."""
    unseen: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unseen.append(context))
    limits = httpx.Limits(max_connections=most)
    http = httpx.AsyncClient(verify=False, limits=limits, timeout=PATIENCE)
    async with http:
        shop = AsyncShop(api_token="s", base_url=desk.url, http_client=http, clock=Still())
        yield async_pager_of(shop, PAGING).prefetch(ahead)
        await until(lambda: not others())
        desk.release()
        desk.held.clear()
        # If one of the pool's connections were still taken, this would wait for it for ever.
        answers = (shop.request("GET", f"/list?page={n % PAGES + 1}") for n in range(most))
        with contextlib.suppress(NotFoundError, ServerError):
            await asyncio.wait_for(asyncio.gather(*answers), PATIENCE)
        await until(lambda: not others())
    await until(lambda: desk.connections() == 0)
    assert unseen == []


@pytest.mark.parametrize("ahead", [0, 1, 2, 3, 7, 50])
def test_no_more_requests_at_once_than_asked_for(desk: Desk, ahead: int) -> None:
    async def main() -> None:
        async with reading(desk, ahead) as pager:
            assert [row.id async for row in pager] == list(range(24))
            assert sorted(desk.asked()) == list(range(1, PAGES + 1))
            assert desk.most <= max(ahead, 1)

    asyncio.run(main())


def test_as_many_are_under_way_as_were_asked_for(desk: Desk) -> None:
    desk.hold(2, 3, 4, 5)

    async def main() -> None:
        async with reading(desk, 3) as pager:
            task = asyncio.ensure_future(pager.to_list())
            await until(lambda: sorted(desk.asked()) == [1, 2, 3, 4])
            # Nothing more is asked for before the reader is given the next page.
            desk.release(3, 4)
            await until(lambda: sorted(desk.answered) == [1, 3, 4])
            await asyncio.sleep(0.02)
            assert 5 not in desk.asked()
            desk.release(2)
            await until(lambda: 5 in desk.asked())
            desk.release(5)
            assert [row.id for row in await task] == list(range(24))

    asyncio.run(main())


def test_later_pages_may_answer_first(desk: Desk) -> None:
    desk.hold(2, 3, 4)

    async def main() -> None:
        async with reading(desk, 3) as pager:
            task = asyncio.ensure_future(pager.to_list())
            for page in (4, 3, 2):
                await until(lambda: len(desk.asked()) >= 4)
                desk.release(page)
                await until(lambda page=page: page in desk.answered)  # type: ignore[misc]
            assert [row.id for row in await task] == list(range(24))
            assert desk.answered[:4] == [1, 4, 3, 2]

    asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 1, 3])
@pytest.mark.parametrize("page", range(1, PAGES + 1))
def test_cancelled_while_a_page_is_awaited(desk: Desk, ahead: int, page: int) -> None:
    desk.hold(page)
    found: list[int] = []

    async def read(pager: AsyncPager[Row]) -> None:
        async for row in pager:
            found.append(row.id)

    async def main() -> None:
        async with reading(desk, ahead, most=4) as pager:
            task = asyncio.create_task(read(pager))
            await until(lambda: len(found) == 3 * (page - 1) and page in desk.asked())
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert found == list(range(3 * (page - 1)))

    asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 3])
@pytest.mark.parametrize("turns", range(12))
def test_cancelled_at_any_turn_of_the_loop(desk: Desk, ahead: int, turns: int) -> None:
    async def main() -> None:
        async with reading(desk, ahead, most=4) as pager:
            task = asyncio.create_task(pager.to_list())
            for _ in range(turns * 3):
                await asyncio.sleep(0)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert task.done()

    asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 1, 3])
@pytest.mark.parametrize("items", [1, 3, 4, 24])
def test_leaving_the_loop(desk: Desk, ahead: int, items: int) -> None:
    """By `break`, with nothing said about closing; what was on its way is given up."""
    desk.hold(*range(items // 3 + 2, PAGES + 1))

    async def main() -> None:
        async with reading(desk, ahead, most=4) as pager:
            found = []
            async for row in pager:
                found.append(row.id)
                if len(found) == items:
                    break
            assert found == list(range(items))

    asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 3])
def test_an_exception_in_the_loop(desk: Desk, ahead: int) -> None:
    desk.hold(3, 4)

    async def read(pager: AsyncPager[Row]) -> None:
        async for row in pager:
            if row.id == 4:
                raise LookupError("the reader's own")

    async def main() -> None:
        async with reading(desk, ahead, most=4) as pager:
            with pytest.raises(LookupError, match="the reader's own"):
                await read(pager)

    asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 3])
def test_closing_by_hand(desk: Desk, ahead: int) -> None:
    desk.hold(3, 4)

    async def main() -> None:
        async with reading(desk, ahead, most=4) as pager:
            pages = pager.pages()
            assert len(await anext(pages)) == 3
            await pages.aclose()
            # At once, not when the loop gets to it.
            assert not others()
            rows = aiter(pager)
            assert (await anext(rows)).id == 0
            await rows.aclose()
            assert not others()
            never_begun = pager.pages()
            await never_begun.aclose()

    asyncio.run(main())


def test_a_time_limit_of_the_reader(desk: Desk) -> None:
    desk.hold(4)

    async def main() -> None:
        async with reading(desk, 3, most=4) as pager:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await pager.to_list()
            assert not others()

    asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 1, 3, 7])
@pytest.mark.parametrize("page", [1, 2, 3, 8])
@pytest.mark.parametrize("status", [404, 503])
def test_an_error_comes_at_its_place(desk: Desk, ahead: int, page: int, status: int) -> None:
    desk.failing = {page: status}
    found: list[int] = []

    async def main() -> None:
        async with reading(desk, ahead) as pager:
            with pytest.raises((NotFoundError, ServerError), match=f"page {page}"):
                async for row in pager:
                    found.append(row.id)

    asyncio.run(main())
    assert found == list(range(3 * (page - 1)))


def test_an_error_that_came_early_waits_for_its_place(desk: Desk) -> None:
    desk.failing = {4: 404}
    desk.hold(2)
    found: list[int] = []

    async def main() -> None:
        async with reading(desk, 3) as pager:

            async def read() -> None:
                async for row in pager:
                    found.append(row.id)

            task = asyncio.create_task(read())
            await until(lambda: 4 in desk.answered)
            assert found == [0, 1, 2]
            desk.release(2)
            with pytest.raises(NotFoundError, match="page 4"):
                await task

    asyncio.run(main())
    assert found == list(range(9))


def test_an_error_that_nobody_reads_is_nobodys(desk: Desk) -> None:
    """A page fetched ahead failed, and the reader stopped before it: no error, and no complaint
    of the event loop about one."""
    desk.failing = {2: 404, 3: 404}

    async def main() -> None:
        async with reading(desk, 3) as pager:
            async for row in pager:
                await until(lambda: {2, 3} <= set(desk.answered))
                await asyncio.sleep(0.02)
                assert row.id == 0
                break

    asyncio.run(main())


def test_the_first_of_two_errors_is_raised(desk: Desk) -> None:
    desk.failing = {2: 404, 3: 404}
    desk.hold(2)

    async def main() -> None:
        async with reading(desk, 3) as pager:
            task = asyncio.ensure_future(pager.to_list())
            await until(lambda: 3 in desk.answered)
            desk.release(2)
            with pytest.raises(NotFoundError, match="page 2"):
                await task

    asyncio.run(main())


def test_many_readers_of_one_pager(desk: Desk) -> None:
    async def main() -> None:
        async with reading(desk, 2) as pager:
            lists = await asyncio.gather(*(pager.to_list() for _ in range(5)))
            assert [[row.id for row in rows] for rows in lists] == [list(range(24))] * 5

    asyncio.run(main())
