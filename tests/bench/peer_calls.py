"""Time calls of several HTTP libraries and of a generated client in turns; runs in an environment that has them all.

Arguments: the folder of the client's source, and the URL of the server.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ROUNDS, BATCH, TASKS = 60, 10, 1000
IDENTITY = "00000000-0000-4000-8000-000000000000"


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    url = sys.argv[2]
    names = ("aiohttp", "httpx", "httpx2", "requests", "qovery_client")
    aiohttp, httpx, httpx2, requests, ours = map(importlib.import_module, names)
    path = f"{url}/organization/{IDENTITY}"
    headers = {"Authorization": "Token t", "Accept": "application/json"}

    session = requests.Session()
    session.headers.update(headers)
    bare, bare2 = httpx.Client(headers=headers), httpx2.Client(headers=headers)
    client = ours.Qovery(api_token="t", base_url=url)
    blocking = {
        "httpx": lambda: bare.get(path).json(),
        "httpx2": lambda: bare2.get(path).json(),
        "requests": lambda: session.get(path).json(),
        "Clientsmith": lambda: client.organizations.get(IDENTITY),
    }
    times = _in_turns(blocking)
    alone, together = asyncio.run(_asynchronous(url, path, headers, aiohttp, httpx, httpx2, ours))
    print(json.dumps({"blocking": times, "1 task": alone, f"{TASKS:,} tasks": together}))


def _in_turns(calls: dict[str, Callable[[], Any]]) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(ROUNDS + 1):
        for name, call in calls.items():
            start = time.perf_counter()
            for _ in range(BATCH):
                call()
            if number:
                times[name].append((time.perf_counter() - start) / BATCH)
    return {name: median(each) for name, each in times.items()}


async def _asynchronous(
    url: str, path: str, headers: dict[str, str], aiohttp: Any, httpx: Any, httpx2: Any, ours: Any
) -> tuple[dict[str, float], dict[str, float]]:
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        httpx.AsyncClient(headers=headers, timeout=600) as bare,
        httpx2.AsyncClient(headers=headers, timeout=600) as bare2,
        ours.AsyncQovery(api_token="t", base_url=url) as client,
    ):

        async def by_aiohttp() -> None:
            async with session.get(path) as response:
                await response.json()

        async def by_httpx() -> None:
            (await bare.get(path)).json()

        async def by_httpx2() -> None:
            (await bare2.get(path)).json()

        async def by_client() -> None:
            await client.organizations.get(IDENTITY)

        calls: dict[str, Callable[[], Awaitable[None]]] = {
            "httpx": by_httpx,
            "httpx2": by_httpx2,
            "aiohttp": by_aiohttp,
            "Clientsmith": by_client,
        }
        return await _tasks(calls, 1, ROUNDS), await _tasks(calls, TASKS, 5)


async def _tasks(
    calls: dict[str, Callable[[], Awaitable[None]]], count: int, rounds: int
) -> dict[str, float]:
    """Return the seconds of a call when so many are made at once."""
    batch = BATCH if count == 1 else 1
    times: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(rounds + 1):
        for name, call in calls.items():
            start = time.perf_counter()
            for _ in range(batch):
                await asyncio.gather(*(call() for _ in range(count)))
            if number:
                times[name].append((time.perf_counter() - start) / batch / count)
    return {name: median(each) for name, each in times.items()}


if __name__ == "__main__":
    main()
