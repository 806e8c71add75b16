"""HTTP clients of the caller's: proxies, transports, limits, certificates, hooks of their own."""

from __future__ import annotations

import functools
import ssl
import time
from typing import TYPE_CHECKING, Any

import httpx

from clientsmith.runtime import APIConnectionError, APITimeoutError, ClientClosedError
from tests.runtime.bank import ITEM
from tests.runtime.certificates import certified, needs_openssl
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.worlds import World, both, counting, failure, got, item

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


@both
async def test_an_injected_http_client_is_used_and_left_open(world: World) -> None:
    with counting(item) as (server, made):
        async with world.http(headers={"X-Http": "h"}) as http:
            for team in ("a", "b"):
                async with world.shop(
                    base_url=server.url, api_token="s", http_client=http, headers={"X-Team": team}
                ) as shop:
                    await got(shop.items.get("1"))
                    assert server.last.headers["x-http"] == "h"
                    assert server.last.headers["x-team"] == team
                await failure(functools.partial(shop.items.get, "1"), ClientClosedError)
            assert (await got(http.get(f"{server.url}/x"))).status_code == 200
            assert len(made) == 1
        # And the other way round: a client whose HTTP client was closed by its owner.
        again = world.new(base_url=server.url, api_token="s", http_client=http)
        await failure(lambda: again.items.get("1"), ClientClosedError)


@both
async def test_a_proxy(world: World) -> None:
    def forward(arrived: Arrived) -> Answer:
        with httpx.Client(trust_env=False) as http:
            headers = {k: v for k, v in arrived.headers.items() if k in ("authorization", "accept")}
            response = http.request(arrived.method, arrived.target, headers=headers)
        return Answer(response.status_code, response.content, {"x-via": "proxy"})

    with serving(item) as server, serving(forward) as proxy:
        url = proxy.url.replace("//", "//proxy-user:pw@")
        async with (
            world.http(proxy=url) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            response = await got(shop.with_response(shop.items.get)("1"))
            assert response.headers["x-via"] == "proxy"
            assert response.parsed.name == "lamp"
            assert proxy.last.target == f"{server.url}/items/1"
            assert proxy.last.headers["proxy-authorization"].startswith("Basic ")
            assert server.last.headers["authorization"] == "Token s"
    with serving(item) as server:
        async with (
            world.http(proxy=proxy.url) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http, max_retries=0) as shop,
        ):
            # The proxy has gone.
            error = await failure(lambda: shop.items.get("1"), APIConnectionError)
            assert (error.operation, error.attempts) == ("get-item", 1)
            assert server.arrived == []


@both
async def test_a_proxy_of_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with serving(item) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        async with world.shop(base_url="http://api.shop.example", api_token="s") as shop:
            assert (await got(shop.items.get("1"))).name == "lamp"
            assert proxy.last.target == "http://api.shop.example/items/1"


class Counting(httpx.HTTPTransport):
    """A transport of the caller's."""

    seen = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        Counting.seen += 1
        request.headers["x-transport"] = "mine"
        return super().handle_request(request)


class AsyncCounting(httpx.AsyncHTTPTransport):
    """The same for the async client."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        Counting.seen += 1
        request.headers["x-transport"] = "mine"
        return await super().handle_async_request(request)


@both
async def test_a_transport_of_the_callers(world: World) -> None:
    Counting.seen = 0
    with serving(item) as server:
        async with (
            world.http(transport=AsyncCounting() if world.is_async else Counting()) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            await got(shop.items.get("1"))
            await got((await got(shop.items.image())).read())
            assert (Counting.seen, len(server.arrived)) == (2, 2)
            assert server.last.headers["x-transport"] == "mine"


@both
async def test_limits_of_an_injected_http_client_hold(world: World) -> None:
    def answer(_: Arrived) -> Answer:
        time.sleep(0.02)
        return reply(ITEM)

    with counting(answer) as (server, made):
        async with (
            world.http(limits=httpx.Limits(max_connections=1), timeout=60) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            results = await world.at_once(8, functools.partial(shop.items.get, "1"))
            assert {getattr(result, "name", result) for result in results} == {"lamp"}
            assert len(made) == 1


@both
async def test_the_timeout_of_an_injected_http_client_is_the_default(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items/slow":
            time.sleep(0.6)
        return reply(ITEM)

    with serving(answer) as server:
        async with (
            world.http(timeout=0.2) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http, max_retries=0) as shop,
        ):
            await failure(lambda: shop.items.get("slow"), APITimeoutError)
            patient = shop.with_options(timeout=60)
            assert (await got(patient.items.get("slow"))).name == "lamp"


@both
async def test_event_hooks_of_an_injected_http_client(world: World) -> None:
    seen: list[str] = []

    def request_hook(request: httpx.Request) -> None:
        request.headers["x-hook"] = "theirs"
        seen.append(request.method)

    def response_hook(response: httpx.Response) -> None:
        seen.append(str(response.status_code))

    async def async_request_hook(request: httpx.Request) -> None:
        request_hook(request)

    async def async_response_hook(response: httpx.Response) -> None:
        response_hook(response)

    hooks: dict[str, list[Any]] = {"request": [request_hook], "response": [response_hook]}
    if world.is_async:
        hooks = {"request": [async_request_hook], "response": [async_response_hook]}
    with serving(item) as server:
        async with (
            world.http(event_hooks=hooks) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            await got(shop.items.get("1"))
            assert server.last.headers["x-hook"] == "theirs"
            assert seen == ["GET", "200"]


@needs_openssl
@both
async def test_certificates_are_verified_as_the_http_client_says(
    world: World, tmp_path: Path
) -> None:
    with serving(item) as plain, serving(item) as server:
        trusted = ssl.create_default_context(cafile=str(certified(server, tmp_path)))
        options: dict[str, Any] = {"base_url": server.url, "api_token": "s", "max_retries": 0}
        async with world.shop(**options) as shop:
            error = await failure(lambda: shop.items.get("1"), APIConnectionError)
            assert "certificate" in str(error).lower()
            assert server.arrived == []
        async with (
            world.http(verify=trusted) as http,
            world.shop(**options, http_client=http) as shop,
        ):
            assert (await got(shop.items.get("1"))).name == "lamp"
            # A step down to plain HTTP is another origin, even on the same host.
            server.answer = lambda _: Answer(302, b"", {"location": f"{plain.url}/items/1"})
            await got(shop.items.get("1"))
            assert "authorization" in server.last.headers
            assert "authorization" not in plain.last.headers
