"""One story told twice: once with the blocking client, once with the async one."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
import os
import signal
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
import httpx2
import pytest

from clientsmith.runtime import (
    AsyncClient,
    AsyncResource,
    ClientSettings,
    Resource,
    SyncClient,
)
from tests.runtime.api import AsyncItems, AsyncShop, Items, Shop
from tests.runtime.server import Answer, Arrived, Server, reply, serving

if TYPE_CHECKING:
    import threading
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator

    from _pytest.mark.structures import ParameterSet

    Test: TypeAlias = Callable[..., Coroutine[Any, Any, None]]

#: How many times as long as usual the limits of a test may have to be.
PACES = (1.0, 4.0, 16.0)


@dataclass(frozen=True)
class World:
    """The blocking or the async half of the runtime, under the same names."""

    is_async: bool
    #: Whose clients are injected.
    library: Any = httpx

    @asynccontextmanager
    async def shop(self, **options: Any) -> AsyncIterator[Any]:
        """The small client of `api.py`, closed in the end."""
        client = self.new(**options)
        try:
            yield client
        finally:
            await got(client.close())

    def new(self, **options: Any) -> Any:
        return AsyncShop(**options) if self.is_async else Shop(**options)

    @asynccontextmanager
    async def client(self, settings: ClientSettings, **options: Any) -> AsyncIterator[Any]:
        """A client of other settings, with the operations of the shop as its `items`."""
        kind: Any = AsyncClient if self.is_async else SyncClient
        client = kind(settings, **options)
        client.items = AsyncItems(client) if self.is_async else Items(client)
        try:
            yield client
        finally:
            await got(client.close())

    def resource(self, client: Any) -> Any:
        return AsyncResource(client) if self.is_async else Resource(client)

    @asynccontextmanager
    async def http(self, **options: Any) -> AsyncIterator[Any]:
        """An HTTP client to be injected, closed in the end."""
        if self.is_async:
            async with self.library.AsyncClient(**options) as http:
                yield http
        else:
            with self.library.Client(**options) as blocking:
                yield blocking

    def start(self, call: Callable[[], Any]) -> asyncio.Future[Any]:
        """Begin a call beside the test, in a thread or a task of its own."""
        return asyncio.ensure_future(call() if self.is_async else asyncio.to_thread(call))

    async def at_once(self, count: int, call: Callable[[], Any]) -> list[Any]:
        """What `call` gives or raises, in that many threads or tasks at the same time."""
        if self.is_async:
            return await asyncio.gather(*(call() for _ in range(count)), return_exceptions=True)

        def outcome(_: int) -> Any:
            try:
                return call()
            except Exception as error:
                return error

        with ThreadPoolExecutor(count) as pool:
            return list(pool.map(outcome, range(count)))


async def until(event: threading.Event) -> None:
    """Wait for something in another thread, without holding up the event loop."""
    assert await asyncio.to_thread(event.wait, 60)


async def got(value: Any) -> Any:
    """What a call gives, awaited where it has to be."""
    return await value if inspect.isawaitable(value) else value


async def listed(values: Any) -> list[Any]:
    """All that an iterable of either world gives."""
    if hasattr(values, "__aiter__"):
        return [value async for value in values]
    return list(values)


async def failure(call: Callable[[], Any], kind: type[BaseException] = Exception) -> Any:
    """The error of a call that must fail."""
    with pytest.raises(kind) as caught:
        await got(call())
    return caught.value


def forked(task: Callable[[], object]) -> str:
    """What `task` gives, or raises, in a forked child; a child that hangs is ended by an alarm."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # Later versions of Python warn of any fork beside threads, which is what is tried here.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(120)
        try:
            text = str(task())
        except BaseException as error:
            text = repr(error)
        os.write(writing, text.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    assert status == 0, "the child hung or died"
    return text


def both(test: Test) -> Callable[..., None]:
    """Run a test, written as a coroutine that takes `world`, for both clients."""

    @functools.wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        asyncio.run(test(*args, **kwargs))

    told: Callable[..., None] = pytest.mark.parametrize("world", _worlds())(run)
    return told


def with_any_client(test: Test) -> Callable[..., None]:
    """Run such a test for both clients with HTTP clients of httpx and of httpx2."""

    @functools.wraps(test)
    def run(*args: Any, **kwargs: Any) -> None:
        asyncio.run(test(*args, **kwargs))

    worlds = [*_worlds(), *_worlds(httpx2, "-of-httpx2")]
    told: Callable[..., None] = pytest.mark.parametrize("world", worlds)(run)
    return told


def _worlds(library: Any = httpx, suffix: str = "") -> list[ParameterSet]:
    return [
        pytest.param(World(False, library), id=f"blocking{suffix}"),
        pytest.param(World(True, library), id=f"async{suffix}"),
    ]


def unhurried(test: Test) -> Test:
    """Run a test of limits in seconds; again with longer ones if this machine is too slow for them.

    What the test proves is the order of events: which limit comes before which answer. Its argument `pace` is what its
    seconds have to be multiplied with.
    """
    signature = inspect.signature(test)
    visible = [one for name, one in signature.parameters.items() if name != "pace"]

    @functools.wraps(test)
    async def run(*args: Any, **kwargs: Any) -> None:
        for pace in PACES[:-1]:
            with contextlib.suppress(Exception, pytest.fail.Exception):
                return await test(*args, pace=pace, **kwargs)
        return await test(*args, pace=PACES[-1], **kwargs)

    run.__signature__ = signature.replace(parameters=visible)  # type: ignore[attr-defined]
    return run


@contextlib.contextmanager
def counting(
    answer: Callable[[Arrived], Answer],
) -> Iterator[tuple[Server, list[Any]]]:
    """A server, and the connections that were made to it."""
    with serving(answer) as server:
        made: list[Any] = []
        accept = server._http.get_request

        def counted() -> Any:
            accepted = accept()
            made.append(accepted[1])
            return accepted

        setattr(server._http, "get_request", counted)  # noqa: B010
        yield server, made


def item(_: Arrived) -> Answer:
    """The API that always answers with the same item."""
    return reply({"id": "1", "name": "lamp"})
