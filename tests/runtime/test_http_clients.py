"""HTTP clients of the caller's: proxies, transports, limits, certificates, hooks of their own."""

from __future__ import annotations

import functools
import gzip
import json
import ssl
import time
from typing import TYPE_CHECKING, Any

import httpx

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    ClientError,
    NotFoundError,
    ResponseValidationError,
)
from tests.runtime.bank import ITEM
from tests.runtime.certificates import certified, needs_openssl
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.worlds import World, both, counting, failure, got, item, with_any_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    import pytest


@with_any_client
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


@with_any_client
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


class Marking:
    """A transport of the caller's, together with one of the library's."""

    seen = 0

    def handle_request(self, request: Any) -> Any:
        Marking.seen += 1
        request.headers["x-transport"] = "mine"
        return super().handle_request(request)  # type: ignore[misc]

    async def handle_async_request(self, request: Any) -> Any:
        Marking.seen += 1
        request.headers["x-transport"] = "mine"
        return await super().handle_async_request(request)  # type: ignore[misc]


@with_any_client
async def test_a_transport_of_the_callers(world: World) -> None:
    Marking.seen = 0
    library = world.library
    base = library.AsyncHTTPTransport if world.is_async else library.HTTPTransport
    transport = type("Transport", (Marking, base), {})()
    with serving(item) as server:
        async with (
            world.http(transport=transport) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            await got(shop.items.get("1"))
            await got((await got(shop.items.image())).read())
            assert (Marking.seen, len(server.arrived)) == (2, 2)
            assert server.last.headers["x-transport"] == "mine"


@with_any_client
async def test_limits_of_an_injected_http_client_hold(world: World) -> None:
    def answer(_: Arrived) -> Answer:
        time.sleep(0.02)
        return reply(ITEM)

    with counting(answer) as (server, made):
        async with (
            world.http(limits=world.library.Limits(max_connections=1), timeout=60) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            results = await world.at_once(8, functools.partial(shop.items.get, "1"))
            assert {getattr(result, "name", result) for result in results} == {"lamp"}
            assert len(made) == 1


@with_any_client
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


@with_any_client
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
@with_any_client
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


@with_any_client
async def test_all_kinds_of_calls_with_an_injected_client(world: World) -> None:
    """Values, streams up and down, errors: requests, responses and exceptions are always those of one library."""
    seen: list[Any] = []

    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/missing":
            return reply({"message": "no"}, 404)
        if arrived.path == "/broken":
            return Answer(200, gzip.compress(b"{}")[:-4], {"content-encoding": "gzip"})
        if arrived.path == "/echo":
            return Answer(200, arrived.body, {"content-type": "text/plain"})
        return reply(ITEM)

    async def pieces() -> AsyncIterator[bytes]:
        yield b"one,"
        yield b"two"

    content = pieces() if world.is_async else iter([b"one,", b"two"])
    with serving(answer) as server:
        async with (
            world.http() as http,
            world.shop(
                base_url=server.url,
                api_token="very-secret",
                http_client=http,
                max_retries=0,
                on_request=seen.append,
                on_response=seen.append,
            ) as shop,
        ):
            assert (await got(shop.items.get("1"))).name == "lamp"
            download = await got(shop.items.image())
            assert json.loads(await got(download.read())) == ITEM
            assert await got(shop.request("POST", "/echo", content=content)) == "one,two"
            assert server.last.headers["transfer-encoding"] == "chunked"
            missing = await failure(lambda: shop.request("GET", "/missing"), NotFoundError)
            assert isinstance(missing.response, httpx.Response)
            assert missing.response.elapsed.total_seconds() > 0
            assert isinstance(missing.request, httpx.Request)
            broken = await failure(lambda: shop.request("GET", "/broken"))
            assert isinstance(broken, ResponseValidationError)
    assert {type(each) for each in seen} == {httpx.Request, httpx.Response}


@with_any_client
async def test_hooks_may_read_the_body(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        packed = gzip.compress(json.dumps(ITEM).encode())
        content = packed[:-4] if arrived.path == "/broken" else packed
        kind = {"content-type": "application/json", "content-encoding": "gzip"}
        return Answer(200, content, kind)

    def hook(response: Any) -> None:
        response.read()

    async def async_hook(response: Any) -> None:
        await response.aread()

    hooks = {"response": [async_hook if world.is_async else hook]}
    with serving(answer) as server:
        async with (
            world.http(event_hooks=hooks) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http, max_retries=0) as shop,
        ):
            assert (await got(shop.items.get("1"))).name == "lamp"
            assert json.loads(await got((await got(shop.items.image())).read())) == ITEM
            response = await got(shop.with_response(shop.items.get)("1"))
            assert response.headers["content-encoding"] == "gzip"
            assert response.http_response.elapsed.total_seconds() > 0
            await failure(lambda: shop.request("GET", "/broken"), ClientError)


@with_any_client
async def test_a_hook_that_cannot_read_the_body(world: World) -> None:
    def hook(response: Any) -> None:
        raise world.library.DecodingError("broken", request=response.request)

    async def async_hook(response: Any) -> None:
        hook(response)

    hooks = {"response": [async_hook if world.is_async else hook]}
    with serving(item) as server:
        async with (
            world.http(event_hooks=hooks) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http, max_retries=0) as shop,
        ):
            error = await failure(lambda: shop.items.get("1"), APIConnectionError)
            assert "broken" in str(error)


@with_any_client
async def test_a_transport_that_makes_up_answers_and_errors(world: World) -> None:
    library = world.library
    seen: list[str] = []

    own_error: Any = type("OwnError", (library.ConnectError,), {})

    def answer(request: Any) -> Any:
        seen.append(str(request.url))
        if request.url.path == "/items/2":
            raise own_error("no way there", request=request)
        return library.Response(200, json=ITEM)

    transport = library.MockTransport(answer)
    async with (
        world.http(transport=transport) as http,
        world.shop(
            base_url="http://[::1]:8123/", api_token="s", http_client=http, max_retries=0
        ) as shop,
    ):
        assert (await got(shop.items.get("1"))).name == "lamp"
        error = await failure(lambda: shop.items.get("2"), APIConnectionError)
        assert "no way there" in str(error)
        assert isinstance(error.request, httpx.Request)
        assert isinstance(error, httpx.TransportError)
    assert seen == ["http://[::1]:8123/items/1", "http://[::1]:8123/items/2"]


@with_any_client
async def test_only_encodings_that_can_be_decoded_are_accepted(world: World) -> None:
    """The other library may know more of them than the one that decodes the body."""
    with serving(item) as server:
        async with (
            world.http(headers={"accept-encoding": "gzip;q=0.5, unknown"}) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            await got(shop.items.get("1"))
            sent = server.last.headers["accept-encoding"]
            own = isinstance(http, (httpx.Client, httpx.AsyncClient))
            assert sent == ("gzip;q=0.5, unknown" if own else "gzip;q=0.5")
