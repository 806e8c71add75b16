"""Those who use one client all at once, in threads or in tasks, and the book they keep."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from clientsmith.runtime import (
    APIConnectionError,
    AuthenticationError,
    ClientError,
    Clock,
    CredentialError,
    NotFoundError,
    RateLimitError,
    ResponseValidationError,
    ServerError,
)
from tests.load.server import BARE_TOKEN, ids_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.runtime.api import AsyncShop, Shop

DOCUMENTED = {
    APIConnectionError,
    AuthenticationError,
    CredentialError,
    NotFoundError,
    RateLimitError,
    ResponseValidationError,
    ServerError,
}
"""What a server that fails in the ways of this one may end a call in."""
OPERATIONS = {"get": "get-item", "create": "create-item", "list": "list-items"}
ROUND = ("get", "create", "list")
LIMIT = 600.0
"""Seconds after which something hangs: many times what a run takes."""


class Quick(Clock):
    """Pauses are made, but short ones."""

    def uniform(self, low: float, high: float) -> float:
        return super().uniform(low, high) / 50


@dataclass
class Book:
    """What came of the calls."""

    calls: int = 0
    results: int = 0
    answers: int = 0
    """Results and, for lists, pages: every good answer that was handed over."""
    attempts: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    """Answers of status 401."""
    wrong: list[str] = field(default_factory=list)
    """What should not have come, or is not told rightly."""
    seconds: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, other: Book) -> None:
        with self.lock:
            self.calls += other.calls
            self.results += other.results
            self.answers += other.answers
            self.attempts += other.attempts
            self.errors += other.errors
            self.refused += other.refused
            self.wrong += other.wrong


_mine: ContextVar[Worker] = ContextVar("mine")


class Worker:
    """One thread or task: what it wants, what it got. Hooks find it in the context of the call."""

    def __init__(self, number: int, rounds: int) -> None:
        self.number, self.rounds = number, rounds
        self.book = Book()
        self.sent = 0
        """Attempts since the last answer, counted by the hook."""
        _mine.set(self)

    def jobs(self) -> Iterator[tuple[str, str]]:
        """Kind and subject of each call; no two workers have a subject in common."""
        for turn in range(self.rounds):
            for place, kind in enumerate(ROUND):
                yield kind, f"{self.number}x{turn}x{place}"

    def begin(self) -> None:
        self.book.calls += 1
        self.sent = 0

    def answered(self, attempts: int | None = None) -> None:
        """Note a good answer and how many attempts the client says that it took."""
        if attempts is not None and attempts != self.sent:
            self.book.wrong.append(f"a result of {attempts} attempts took {self.sent}")
        self.book.answers += 1
        self.sent = 0

    def succeeded(self, kind: str, subject: str, found: object) -> None:
        expected: dict[str, object] = {
            "get": subject,
            "create": f"new-{subject}",
            "list": ids_of(subject),
        }
        if found == expected[kind]:
            self.book.results += 1
        else:
            self.book.wrong.append(f"{kind} {subject}: {found}")

    def failed(self, kind: str, error: Exception) -> None:
        words = f"{kind}: {type(error).__name__}: {error}"
        if type(error) not in DOCUMENTED or not isinstance(error, ClientError):
            self.book.wrong.append(f"not documented: {words}")
            return
        self.book.errors[type(error).__name__] += 1
        if (error.operation, error.attempts) != (OPERATIONS[kind], self.sent):
            told = f"{error.operation}, {error.attempts}"
            self.book.wrong.append(f"told {told} of {self.sent} attempts: {words}")
        if not 0 <= error.elapsed < LIMIT:
            self.book.wrong.append(f"{error.elapsed} seconds: {words}")


def note_attempt(_: object) -> None:
    worker = _mine.get()
    worker.sent += 1
    worker.book.attempts += 1


def note_response(response: httpx.Response) -> None:
    _mine.get().book.refused += response.status_code == 401


HOOKS: dict[str, Any] = {"on_request": note_attempt, "on_response": note_response}


def _thread(shop: Shop, number: int, rounds: int, book: Book) -> None:
    worker = Worker(number, rounds)
    for kind, subject in worker.jobs():
        worker.begin()
        found: object
        try:
            if kind == "get":
                response = shop.with_response(shop.items.get)(subject)
                worker.answered(response.attempts)
                found = response.parsed.id
            elif kind == "create":
                found = shop.items.create(name=subject).id
                worker.answered()
            else:
                found = ids = list[str]()
                for page in shop.items.list(filter_status=subject).pages():
                    ids += [item.id for item in page]
                    worker.answered()
        except Exception as error:
            worker.failed(kind, error)
        else:
            worker.succeeded(kind, subject, found)
    book.add(worker.book)


async def _task(shop: AsyncShop, number: int, rounds: int, book: Book) -> None:
    worker = Worker(number, rounds)
    for kind, subject in worker.jobs():
        worker.begin()
        found: object
        try:
            if kind == "get":
                response = await shop.with_response(shop.items.get)(subject)
                worker.answered(response.attempts)
                found = response.parsed.id
            elif kind == "create":
                found = (await shop.items.create(name=subject)).id
                worker.answered()
            else:
                found = ids = list[str]()
                async for page in shop.items.list(filter_status=subject).pages():
                    ids += [item.id for item in page]
                    worker.answered()
        except Exception as error:
            worker.failed(kind, error)
        else:
            worker.succeeded(kind, subject, found)
    book.add(worker.book)


def in_threads(shop: Shop, count: int, rounds: int) -> Book:
    """What so many threads got from one client."""
    book, started = Book(), time.perf_counter()
    with ThreadPoolExecutor(count) as pool:
        running = [pool.submit(_thread, shop, number, rounds, book) for number in range(count)]
        for future in running:
            future.result(LIMIT)
    book.seconds = time.perf_counter() - started
    return book


async def in_tasks(shop: AsyncShop, count: int, rounds: int) -> Book:
    """What so many tasks got from one client."""
    book, started = Book(), time.perf_counter()
    async with asyncio.timeout(LIMIT), asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(_task(shop, number, rounds, book))
    book.seconds = time.perf_counter() - started
    return book


# The same with the HTTP library alone, to compare: no retries, no tokens, no models. Tasks that wait
# for one of its connections do so outside of it, or it would spend most of its time on them.

CONNECTIONS = 100
BARE: dict[str, Any] = {"headers": {"authorization": f"Bearer {BARE_TOKEN}"}, "timeout": LIMIT}


def bare_threads(url: str, count: int, rounds: int) -> float:
    """Calls per second."""

    def work(number: int) -> int:
        worker = Worker(number, rounds)
        for kind, subject in worker.jobs():
            worker.begin()
            if kind == "get":
                http.get(f"/items/{subject}").json()
            elif kind == "create":
                http.post("/items", json={"name": subject}).json()
            else:
                link = f"/items?filter[status]={subject}"
                while link:
                    page = http.get(link).json()
                    link = page["_links"].get("next", {}).get("href")
        return worker.book.calls

    with httpx.Client(base_url=url, **BARE) as http, ThreadPoolExecutor(count) as pool:
        started = time.perf_counter()
        calls = sum(pool.map(work, range(count)))
        return calls / (time.perf_counter() - started)


async def bare_tasks(url: str, count: int, rounds: int) -> float:
    """Calls per second."""
    free = asyncio.Semaphore(CONNECTIONS)

    async def ask(method: str, path: str, json: object = None) -> Any:
        async with free:
            return (await http.request(method, path, json=json)).json()

    async def work(number: int) -> int:
        worker = Worker(number, rounds)
        for kind, subject in worker.jobs():
            worker.begin()
            if kind == "get":
                await ask("GET", f"/items/{subject}")
            elif kind == "create":
                await ask("POST", "/items", {"name": subject})
            else:
                link = f"/items?filter[status]={subject}"
                while link:
                    page = await ask("GET", link)
                    link = page["_links"].get("next", {}).get("href")
        return worker.book.calls

    async with httpx.AsyncClient(base_url=url, **BARE) as http:
        started = time.perf_counter()
        calls = sum(await asyncio.gather(*map(work, range(count))))
        return calls / (time.perf_counter() - started)
