"""A server process that misbehaves on command: raw asyncio streams, no HTTP library.

    python -m tests.runtime.misbehave [--one-in N --seed S --most M [--names a,b,c]]

prints its port and ends when its standard input is closed. `started()` runs it and gives the handle.

What a request gets is said by the request itself, in headers or (where a test cannot set headers, as
for a token endpoint) in query parameters of the same names:

    x-behave: reset-in-body,status:503;retry-after=1,ok
    x-key: some-unique-text

The n-th request with the same key gets the n-th behaviour, later ones the last. The names are those
of `tests.runtime.behaviours.BEHAVIOURS`. Without `x-behave` a request is answered properly: with
an item, or under `/token` with an access token.

The chaos mode: with `--one-in N`, a request without `x-behave` misbehaves with a chance of one in N
(seeded, in order of arrival), at most M times in all; by default in one of the ways in `BRIEF`.

To ask it (these requests count nowhere):

    GET /-/key/KEY      {"requests": [{"method", "target", "headers", "body", "size", "behaviour",
                        "connection"}, ...], "connections": n, "open": n}
    GET /-/totals       {"requests", "misbehaved", "behaviours": {name: n}, "connections", "open",
                        "most_open"}

A server of another kind of answers: `Misbehaver(answer=..., chaos=Chaos(...))` and `run(misbehaver)`
in a module of its own, `started("that.module")` to run it. `answer` takes the `Exchange` and gives
the `Reply` for a request that is answered properly.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import http.client
import json
import random
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from tests.runtime.behaviours import BEHAVIOURS, BRIEF, ITEM, Exchange, Reply, reply_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_ROOT = Path(__file__).parent.parent.parent
_SHOWN = 4096


class Chaos:
    """One request in `one_in` misbehaves, in a seeded way and at most `most` times in all."""

    def __init__(
        self, *, one_in: int, seed: int = 1, most: int = 1_000_000, names: Sequence[str] = ()
    ) -> None:
        self._random = random.Random(seed)
        self._one_in = one_in
        self._left = most
        self._names = tuple(names or BRIEF)

    def choose(self) -> str | None:
        """The misbehaviour of the next request; None: none."""
        if self._left <= 0 or self._random.randrange(self._one_in):
            return None
        self._left -= 1
        return self._random.choice(self._names)


@dataclass
class Totals:
    """What the server did, to be compared with what the client saw."""

    requests: int = 0
    misbehaved: int = 0
    connections: int = 0
    open: int = 0
    most_open: int = 0
    behaviours: Counter[str] = field(default_factory=Counter)


def answer_item(exchange: Exchange) -> Reply:
    """What is answered where nothing else was said: the same item always, or an access token."""
    if exchange.target.startswith("/token"):
        return reply_json({"access_token": "granted", "expires_in": 3600})
    return reply_json(ITEM)


class Misbehaver:
    """The server: reads requests, chooses a behaviour, keeps count."""

    def __init__(
        self,
        answer: Callable[[Exchange], Reply] = answer_item,
        chaos: Chaos | None = None,
    ) -> None:
        self._answer = answer
        self._chaos = chaos
        self.totals = Totals()
        self._by_key: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self._open: set[int] = set()

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end."""
        number, totals, counted = 0, self.totals, False
        try:
            while True:
                exchange = await _read(reader, writer)
                if exchange is None:
                    return
                if exchange.target.startswith("/-/"):
                    await exchange.send(self._asked(exchange.target).wire)
                    continue
                if not counted:
                    # A connection counts from its first request: those that ask do not.
                    counted = True
                    totals.connections += 1
                    number = totals.connections
                    self._open.add(number)
                    totals.open = len(self._open)
                    totals.most_open = max(totals.most_open, totals.open)
                await self._act(exchange, number)
                if exchange.over or exchange.headers.get("connection", "").lower() == "close":
                    return
        except (ConnectionError, asyncio.IncompleteReadError, ValueError):
            pass  # the client is gone, or did not send HTTP
        except asyncio.CancelledError:
            pass  # the process ends, which asyncio would have a word to say about
        finally:
            self._open.discard(number)
            totals.open = len(self._open)
            writer.close()

    async def _act(self, exchange: Exchange, connection: int) -> None:
        query = dict(parse_qsl(urlsplit(exchange.target).query))
        key = exchange.headers.get("x-key") or query.get("x-key", "")
        told = exchange.headers.get("x-behave") or query.get("x-behave", "")
        earlier = self._by_key[key] if key else []
        if told:
            steps = told.split(",")
            step = steps[min(len(earlier), len(steps) - 1)].strip()
        else:
            step = (self._chaos.choose() if self._chaos is not None else None) or "ok"
        name, _, exchange.argument = step.partition(":")
        if not name.startswith("early-"):
            await exchange.receive()
        self.totals.requests += 1
        self.totals.misbehaved += name != "ok"
        self.totals.behaviours[name] += 1
        if key:
            earlier.append(
                {
                    "method": exchange.method,
                    "target": exchange.target,
                    "headers": exchange.headers,
                    "body": exchange.body[:_SHOWN].decode("latin-1"),
                    "size": len(exchange.body),
                    "behaviour": step,
                    "connection": connection,
                }
            )
        exchange.reply = self._answer(exchange)
        await BEHAVIOURS[name](exchange)

    def _asked(self, target: str) -> Reply:
        if target == "/-/totals":
            return reply_json(vars(self.totals))
        requests = self._by_key.get(unquote(target.removeprefix("/-/key/")), [])
        used = {request["connection"] for request in requests}
        counts = {"connections": len(used), "open": len(used & self._open)}
        return reply_json({"requests": requests, **counts})


async def _read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Exchange | None:
    """The head of the next request; None at the end of the connection."""
    try:
        text = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    first, *lines = text.split("\r\n")[:-2]
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)}
    return Exchange(method, target, headers, reader, writer)


def run(misbehaver: Misbehaver) -> None:
    """Serve on a free port, which is printed, until standard input is closed."""
    asyncio.run(_serve(misbehaver))


async def _serve(misbehaver: Misbehaver) -> None:
    loop, ended = asyncio.get_running_loop(), asyncio.Event()

    def watch() -> None:
        sys.stdin.buffer.read()
        loop.call_soon_threadsafe(ended.set)

    # Room for a thousand tasks that connect at once.
    server = await asyncio.start_server(misbehaver.connected, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    threading.Thread(target=watch, daemon=True).start()
    await ended.wait()
    server.close()


class Misbehaving:
    """The handle of a running server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._keys = 0

    def _ask(self, path: str) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path, headers={"connection": "close"})
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()

    def told(self, *steps: str) -> dict[str, str]:
        """Headers of a call under a new key, for `with_options(headers=...)`."""
        self._keys += 1
        return {"x-behave": ",".join(steps), "x-key": f"key-{self._keys}"}

    def told_in_query(self, *steps: str) -> tuple[str, dict[str, str]]:
        """The same as a query, for URLs whose requests take no headers, and the key's headers."""
        told = self.told(*steps)
        return urlencode(told), told

    def requests(self, told: dict[str, str]) -> list[dict[str, Any]]:
        """What came for the key, in order."""
        found: list[dict[str, Any]] = self._ask(f"/-/key/{told['x-key']}")["requests"]
        return found

    def open(self, told: dict[str, str]) -> int:
        """How many of the connections that the key used are open still."""
        return int(self._ask(f"/-/key/{told['x-key']}")["open"])

    def all_closed(self, told: dict[str, str], patience: float = 60.0) -> bool:
        """Whether the connections of a key get closed, which the server may learn a little late."""
        end = time.monotonic() + patience
        while self.open(told):
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def totals(self) -> dict[str, Any]:
        totals: dict[str, Any] = self._ask("/-/totals")
        return totals


@contextlib.contextmanager
def started(module: str = "tests.runtime.misbehave", *arguments: str) -> Iterator[Misbehaving]:
    """Run the server in a process of its own."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Misbehaving(int(process.stdout.readline()))
        finally:
            process.stdin.close()
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()


def chaos_arguments() -> Chaos | None:
    """The chaos that the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--one-in", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=1_000_000)
    parser.add_argument("--names", default="")
    given = parser.parse_args()
    if not given.one_in:
        return None
    names = [name for name in given.names.split(",") if name]
    return Chaos(one_in=given.one_in, seed=given.seed, most=given.most, names=names)


if __name__ == "__main__":
    run(Misbehaver(chaos=chaos_arguments()))
