"""The connections that clients make for themselves: how many, for how long, through which proxy, with which cookies."""

from __future__ import annotations

import asyncio
import functools
import gzip
import logging
import re
import socket
import ssl
import sys
import threading
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    ResponseValidationError,
    connections,
)
from clientsmith.runtime.proxies import Proxies
from tests.runtime.bank import ITEM
from tests.runtime.certificates import certified, needs_openssl
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.stage import Talk, playing
from tests.runtime.worlds import World, both, counting, failure, got, item, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let clients have one connection, so that one that is not given back stops the next call."""
    monkeypatch.setattr(connections, "CONNECTIONS", 1)


# How many, and for how long.


@pytest.mark.parametrize("limits", [{}, {"timeout": None, "total_timeout": None}])
@both
async def test_calls_wait_for_one_of_the_connections(
    world: World, monkeypatch: pytest.MonkeyPatch, limits: dict[str, None]
) -> None:
    monkeypatch.setattr(connections, "CONNECTIONS", 3)
    with counting(item) as (server, made):
        async with world.shop(base_url=server.url, api_token="s", **limits) as shop:
            results = await world.at_once(24, functools.partial(shop.items.get, "1"))
        assert {getattr(result, "name", result) for result in results} == {"lamp"}
        assert 1 <= len(made) <= 3


@both
async def test_a_connection_to_another_origin_makes_room(
    world: World, one_connection: None
) -> None:
    with counting(item) as (first, made), counting(item) as (second, others):
        async with world.shop(base_url=first.url, api_token="s", origins=[second.url]) as shop:
            for _ in range(2):
                await got(shop.items.get("1"))
                await got(shop.request("GET", f"{second.url}/items/1"))
        assert (len(made), len(others)) == (2, 2)


@both
async def test_each_origin_keeps_its_connection(world: World) -> None:
    with counting(item) as (first, made), counting(item) as (second, others):
        async with world.shop(base_url=first.url, api_token="s") as shop:
            for _ in range(3):
                await got(shop.items.get("1"))
                await got(shop.request("GET", f"{second.url}/items/1"))
        assert (len(made), len(others)) == (1, 1)


@both
async def test_an_old_connection_is_not_used_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "KEPT_IDLE", -1.0)
    with counting(item) as (server, made):
        async with world.shop(base_url=server.url, api_token="s") as shop:
            for _ in range(3):
                await got(shop.items.get("1"))
            assert len(shop._shared.http._lines) == 1
        assert len(made) == 3


@both
async def test_a_connection_that_the_server_closed_while_idle_costs_no_attempt(
    world: World,
) -> None:
    closed = threading.Event()

    def script(talk: Talk) -> None:
        talk.begin("application/json", "content-length: 26")
        talk.raw(b'{"id": "1", "name": "abc"}')
        talk._connection.shutdown(socket.SHUT_RDWR)
        closed.set()

    with playing(script) as stage:
        async with world.shop(base_url=stage.url, api_token="s", max_retries=0) as shop:
            for _ in range(3):
                response = await got(shop.with_response(shop.items.get)("1"))
                assert (response.parsed.name, response.attempts) == ("abc", 1)
                await until(closed)
                closed.clear()
        assert len(stage.talks) == 3


@both
async def test_a_stream_holds_its_connection_until_it_is_closed(
    world: World, one_connection: None
) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path.endswith("image"):
            return Answer(200, bytes(1 << 20), {"content-type": "image/png"})
        return reply(ITEM)

    with serving(answer) as server:
        async with world.shop(base_url=server.url, api_token="s", max_retries=0) as shop:
            download = await got(shop.items.image())
            hurried = shop.with_options(timeout=httpx.Timeout(60, pool=0.05))
            error = await failure(lambda: hurried.items.get("1"), APITimeoutError)
            assert "free connection" in str(error)
            await got(download.close())
            assert (await got(hurried.items.get("1"))).name == "lamp"


@both
async def test_failures_give_their_connections_back(world: World, one_connection: None) -> None:
    answers = iter(
        [
            Answer(200, b"no gzip", {"content-encoding": "gzip"}),
            Answer(200, gzip.compress(b"{}")[:-4], {"content-encoding": "gzip"}),
            Answer(200, b"data: 1\n\n", {"content-type": "text/event-stream"}),
            Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
            Answer(raw=b"no HTTP\r\n\r\n"),
            Answer(302, b"", {"location": "ftp://127.0.0.1/x"}),
        ]
    )
    with serving(lambda _: next(answers, reply(ITEM))) as server:
        async with world.shop(base_url=server.url, api_token="s", max_retries=0) as shop:
            hurried = shop.with_options(timeout=httpx.Timeout(60, pool=1))
            await failure(lambda: hurried.items.get("1"), ResponseValidationError)
            await failure(lambda: hurried.items.get("1"), ResponseValidationError)
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                await failure(lambda: hurried.items.get("1"), Warning)
            for _ in range(3):
                error = await failure(lambda: hurried.items.get("1"))
                assert not isinstance(error, APITimeoutError)
            assert (await got(hurried.items.get("1"))).name == "lamp"


def test_a_cancelled_task_gives_its_connection_back(one_connection: None) -> None:
    world = World(is_async=True)
    arrived, release = threading.Event(), threading.Event()

    def answer(seen: Arrived) -> Answer:
        if seen.path != "/items/free":
            arrived.set()
            release.wait(60)
        return reply(ITEM)

    async def main(url: str) -> None:
        async with world.shop(base_url=url, api_token="s", max_retries=0) as shop:
            for call in (functools.partial(shop.items.get, "1"), shop.items.image):
                arrived.clear()
                running, waiting = world.start(call), world.start(call)
                await until(arrived)
                for task in (waiting, running):
                    task.cancel()
                    await failure(
                        functools.partial(asyncio.wait_for, task, 60), asyncio.CancelledError
                    )
            assert (await shop.items.get("free")).name == "lamp"
            assert len(shop._shared.http._lines) == 1
            release.set()

    with serving(answer) as server:
        asyncio.run(main(server.url))


# What the client of httpx does for a request, too.


@both
async def test_requests_and_responses_are_those_of_a_client_of_httpx(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    with serving(item) as server:
        async with world.http() as http, world.shop(base_url=server.url, api_token="s") as shop:
            await got(http.get(f"{server.url}/items/1"))
            theirs = server.last.headers
            with caplog.at_level(logging.INFO, httpx.__name__):
                response = await got(shop.with_response(shop.items.get)("1"))
            for name in ("host", "accept-encoding", "connection"):
                assert server.last.headers[name] == theirs[name]
            assert server.last.headers["user-agent"] == "shop-client/1.2.3"
            await got(shop.items.create(name="x"))
            assert server.last.headers["content-length"] == str(len(server.last.body))
            await got(shop.request("PUT", "/empty"))
            assert server.last.headers["content-length"] == "0"
    raw = response.http_response
    assert (raw.http_version, raw.is_closed, raw.history) == ("HTTP/1.1", True, [])
    assert raw.elapsed.total_seconds() > 0
    (record,) = (record for record in caplog.records if record.name == httpx.__name__)
    line = f'HTTP Request: GET {server.url}/items/1 "HTTP/1.1 200 OK"'
    assert (record.levelname, record.getMessage()) == ("INFO", line)


@both
async def test_headers_of_the_caller_replace_those_of_connections(world: World) -> None:
    headers = {"Accept-Encoding": "identity", "Connection": "close"}
    with serving(item) as server:
        async with world.shop(base_url=server.url, api_token="s", headers=headers) as shop:
            await got(shop.items.get("1"))
        assert server.last.headers["accept-encoding"] == "identity"
        assert server.last.headers["connection"] == "close"


@both
async def test_cookies_of_the_api_are_sent_back(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        number = arrived.path.rpartition("/")[2]
        return reply(ITEM, set_cookie=f"n{number}={number}; Path=/")

    with serving(answer) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
            assert "cookie" not in server.last.headers
            await got(shop.with_options(max_retries=0).items.get("2"))
            assert server.last.headers["cookie"] == "n1=1"
            for number in range(3, 90):
                await got(shop.items.get(str(number)))
            assert len(server.last.headers["cookie"].split("; ")) == 64
            await got(shop.request("GET", "/x", headers={"Cookie": "mine=1"}))
            assert server.last.headers["cookie"] == "mine=1"
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
            assert "cookie" not in server.last.headers


@both
async def test_credentials_in_the_url_of_another_host_are_sent_to_it(world: World) -> None:
    with serving(item) as server:
        async with world.shop(base_url="http://127.0.0.1:1", api_token="s") as shop:
            await got(shop.request("GET", server.url.replace("//", "//me:p%40w@")))
            sent = httpx.BasicAuth("me", "p@w")
            request = next(sent.auth_flow(httpx.Request("GET", server.url)))
            assert server.last.headers["authorization"] == request.headers["authorization"]


# Proxies.

URLS = [
    "http://api.example",
    "https://api.example",
    "https://api.example:8443/x",
    "https://www.api.example",
    "https://wwwapi.example",
    "http://localhost:8000",
    "http://sub.localhost",
    "http://127.0.0.1:8000",
    "http://10.1.2.3",
    "http://[::1]:8000",
    "https://other.example:444",
]
NO_PROXIES = [
    "",
    "*",
    "api.example",
    ".api.example",
    "api.example,localhost",
    " api.example , 127.0.0.1 ",
    "LOCALHOST",
    "::1",
    "10.1.2.3/8",
    "https://api.example",
    "api.example:8443",
    "all://other.example:444,https://",
    "example",
]
PROXIES = [
    {},
    {"HTTP_PROXY": "http://proxy.example:3128"},
    {"HTTPS_PROXY": "proxy.example:3128"},
    {"ALL_PROXY": "http://all.example"},
    {"HTTP_PROXY": "http://one.example", "ALL_PROXY": "https://me:pw@all.example:1"},
]


@pytest.mark.parametrize("without", NO_PROXIES)
@pytest.mark.parametrize("variables", PROXIES, ids=",".join)
def test_proxies_are_chosen_as_httpx_chooses_them(
    variables: dict[str, str], without: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**variables, "NO_PROXY": without}.items():
        monkeypatch.setenv(name, value)
    proxies = Proxies()
    with httpx.Client(verify=False) as http:
        for url in map(httpx.URL, URLS):
            transport: Any = http._transport_for_url(url)
            theirs = getattr(transport._pool, "_proxy_url", None)
            proxy = proxies.of(url)
            ours = None if proxy is None else httpx.Proxy(proxy).url
            assert (ours and ours.host) == (theirs and theirs.host.decode()), url
            assert (ours and ours.port) == (theirs and theirs.port), url


def test_a_star_for_the_hosts_below_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://all.example")
    chosen = []
    for entry in ("*.api.example", ".api.example"):
        monkeypatch.setenv("NO_PROXY", entry)
        proxies = Proxies()
        chosen.append([proxies.of(httpx.URL(url)) for url in URLS])
    assert chosen[0] == chosen[1]
    assert chosen[0][URLS.index("https://www.api.example")] is None


@both
async def test_a_proxy_of_the_environment_and_hosts_without_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with counting(item) as (proxy, made), serving(item) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("//", "//me:pw@"))
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        async with world.shop(
            base_url="http://api.shop.example", api_token="s", origins=["http://api.shop.example"]
        ) as shop:
            for _ in range(3):
                assert (await got(shop.items.get("1"))).name == "lamp"
            assert proxy.last.target == "http://api.shop.example/items/1"
            assert proxy.last.headers["proxy-authorization"] == "Basic bWU6cHc="
            assert len(made) == 1
            await got(shop.request("GET", f"{server.url}/x"))
            assert (server.last.target, len(proxy.arrived)) == ("/x", 3)


@pytest.mark.parametrize(
    ("variable", "proxy", "words"),
    [
        ("HTTP_PROXY", "http://me:s3cret@proxy.example:port", "is not the URL of a proxy"),
        ("ALL_PROXY", "ftp://me:s3cret@proxy.example", "is not the URL of a proxy"),
        (
            "http_proxy",
            "socks5://me:s3cret@proxy.example",
            r': a SOCKS .* pip install "httpx2?\[socks\]"',
        ),
    ],
)
@both
async def test_a_proxy_that_cannot_be_used_is_named_without_its_password(
    world: World, variable: str, proxy: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv(variable, proxy)
    async with world.shop(
        base_url="http://api.shop.example", api_token="s", origins=["http://api.shop.example"]
    ) as shop:
        error = await failure(lambda: shop.items.get("1"), APIConnectionError)
    assert re.search(f"the environment variable {variable}.*{words}", str(error))
    assert "s3cret" not in f"{error!r} {error.__cause__!r}"
    assert error.attempts == 1


async def _closed_after(lines: list[Any]) -> None:
    task = asyncio.create_task(connections._close_all(lines))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_all_connections_are_closed_even_if_the_task_is_cancelled() -> None:
    with serving(item) as server, serving(item) as another:

        async def main() -> None:
            pool = connections.AsyncConnections(verify=ssl.create_default_context())
            for url in (server.url, another.url):
                request = pool.build_request(
                    "GET", httpx.URL(url), headers={}, content=None, timeout=httpx.Timeout(5)
                )
                response = await pool.send(request, cookies=False)
                await response.aread()
                await response.aclose()
            lines = list(pool._lines)
            await _closed_after(lines)
            assert [line.connection.is_closed() for line in lines] == [True, True]

        asyncio.run(main())


@contextmanager
def tunnel() -> Iterator[tuple[str, list[bytes]]]:
    """A proxy for CONNECT, and the requests that it got."""
    asked: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def relay(source: socket.socket, target: socket.socket) -> None:
        with source, target:
            while piece := _received(source):
                target.sendall(piece)

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            request = client.recv(1 << 16)
            asked.append(request)
            host, _, port = request.split(b" ")[1].decode().rpartition(":")
            server = socket.create_connection((host, int(port)))
            client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            for pair in ((client, server), (server.dup(), client.dup())):
                threading.Thread(target=relay, args=pair, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    with listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", asked


def _received(source: socket.socket) -> bytes:
    try:
        return source.recv(1 << 16)
    except OSError:
        return b""


@needs_openssl
@both
async def test_https_goes_through_a_tunnel(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(item) as server, tunnel() as (proxy, asked):
        monkeypatch.setenv("SSL_CERT_FILE", str(certified(server, tmp_path)))
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        async with world.shop(base_url=server.url, api_token="s") as shop:
            for _ in range(2):
                assert (await got(shop.items.get("1"))).name == "lamp"
        assert len(asked) == 1
        assert asked[0].startswith(b"CONNECT 127.0.0.1:")
        assert b"authorization" not in asked[0].lower()
