"""Many threads, and many tasks, on one client against a server that fails one request in ten.

Every call has to end in its own result or in an error that is documented, all counts have to agree
with the server's, and nothing may be left behind: no connection, thread, task or open file. The gate
runs a small crew; `make load` runs 64 threads and 1,000 tasks, and prints a table.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

from tests.load.crew import (
    HOOKS,
    LIMIT,
    ROUND,
    Book,
    Quick,
    bare_tasks,
    bare_threads,
    in_tasks,
    in_threads,
)
from tests.load.server import FAULTS, PAGES
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.misbehave import Misbehaving, started

if TYPE_CHECKING:
    from collections.abc import Iterator

POOL = 100
"""The most connections that a client holds."""
ONE_IN = 10
TOKENS = {
    "x-key": "token",
    # Failures that are tried again; those that are not end all calls of a whole second alike.
    "x-behave": "ok,status:503,ok,reset-in-headers,ok",
}
CALM: dict[str, Any] = {"headers": {"x-behave": "ok"}}
"""After the storm the same client has to get along without second attempts."""


@contextlib.contextmanager
def nothing_left() -> Iterator[None]:
    """No thread, file or socket more than before, and no complaint about one."""
    gc.collect()
    threads, handles = set(threading.enumerate()), _handles()
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always", ResourceWarning)
        yield
        gc.collect()
    assert [str(c.message) for c in complaints if c.category is ResourceWarning] == []
    assert set(threading.enumerate()) <= threads
    assert _handles() <= handles


def _handles() -> set[str]:
    """What this process has open, but for the folder that says so."""
    return {path.name for path in Path("/dev/fd").iterdir() if path.exists()}


def requests(workers: int, rounds: int) -> int:
    """How many there are where nothing fails."""
    return workers * rounds * (len(ROUND) - 1 + PAGES)


def options(server: Misbehaving, revoke_at: int) -> dict[str, Any]:
    return {
        "login_token": "s",
        "headers": {"x-revoke-at": str(revoke_at)},
        "base_url": server.url,
        "token_url": f"{server.url}/token?{urlencode(TOKENS)}",
        "clock": Quick(),
        # What waits here, waits for this machine: no attempt is to end before it reaches the server.
        "timeout": LIMIT,
        "total_timeout": LIMIT,
        **HOOKS,
    }


def serving(workers: int, rounds: int) -> contextlib.AbstractContextManager[Misbehaving]:
    arguments = ["--one-in", str(ONE_IN), "--seed", "7", "--names", ",".join(FAULTS)]
    arguments += ["--most", str(requests(workers, rounds) // ONE_IN)]
    return started("tests.load.server", *arguments)


def check(book: Book, calm: Book, server: Misbehaving, calls: int) -> None:
    """Whether the client's book, and that of the calm after the storm, agree with the server's."""
    assert book.wrong + calm.wrong == []
    assert book.calls == book.results + book.errors.total() == calls
    assert book.errors.total() > 0
    assert book.refused > 0
    assert (calm.results, calm.errors.total()) == (calm.calls, 0), calm
    assert calm.attempts == calm.answers + calm.refused
    totals = server.totals()
    asked = server.requests({"x-key": TOKENS["x-key"]})
    assert len(asked) >= 2
    assert book.attempts + calm.attempts == totals["requests"] - len(asked)
    granted = sum(request["behaviour"] == "ok" for request in asked)
    right = totals["behaviours"]["ok"] - granted
    assert book.answers + calm.answers == right - book.refused - calm.refused
    assert totals["misbehaved"] >= calls // (2 * ONE_IN)
    # The server may hear of a new connection before it hears of the end of an old one.
    assert totals["most_open"] <= POOL * 1.2
    end = time.monotonic() + 60
    while server.totals()["open"]:
        assert time.monotonic() < end, server.totals()
        time.sleep(0.01)


def show(name: str, book: Book, server: Misbehaving, bare: float | None) -> None:
    totals, rate = server.totals(), book.calls / book.seconds
    errors = ", ".join(f"{kind} {count}" for kind, count in book.errors.most_common())
    ratio = "" if bare is None else f", {rate / bare:.2f} of bare httpx without any faults"
    print(f"\n{name}: {book.calls} calls, {book.results} results, {book.errors.total()} errors")
    print(f"  errors       {errors}")
    print(f"  attempts     {book.attempts}, {totals['misbehaved']} of them failed by the server")
    print(f"  connections  {totals['connections']}, at most {totals['most_open']} at once")
    print(f"  time         {book.seconds:.1f} s, {rate:.0f} calls/s{ratio}")


@pytest.mark.parametrize(
    ("count", "rounds", "compare"),
    [(8, 8, False), pytest.param(64, 20, True, marks=pytest.mark.load)],
)
def test_threads(count: int, rounds: int, compare: bool) -> None:
    bare = None
    if compare:
        with started("tests.load.server") as server:
            bare = bare_threads(server.url, count, rounds)
    with serving(count, rounds) as server:
        with nothing_left(), Shop(**options(server, requests(count, rounds) // 2)) as shop:
            book = in_threads(shop, count, rounds)
            calm = in_threads(shop.with_options(**CALM), count, 1)
        show(f"{count} threads", book, server, bare)
        check(book, calm, server, count * rounds * len(ROUND))


@pytest.mark.parametrize(
    ("count", "rounds", "compare"),
    [(50, 2, False), pytest.param(1000, 1, True, marks=pytest.mark.load)],
)
def test_tasks(count: int, rounds: int, compare: bool) -> None:
    async def main(server: Misbehaving) -> tuple[Book, Book]:
        async with AsyncShop(**options(server, requests(count, rounds) // 2)) as shop:
            book = await in_tasks(shop, count, rounds)
            calm = await in_tasks(shop.with_options(**CALM), min(count, POOL), 1)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return book, calm

    bare = None
    if compare:
        with started("tests.load.server") as server:
            bare = asyncio.run(bare_tasks(server.url, count, rounds))
    with serving(count, rounds) as server:
        with nothing_left():
            book, calm = asyncio.run(main(server))
        show(f"{count} tasks", book, server, bare)
        check(book, calm, server, count * rounds * len(ROUND))
