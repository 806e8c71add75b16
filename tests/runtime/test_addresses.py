"""Errors without a response name the server they are about, and no secret."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING, Any

from clientsmith.runtime import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ClientError,
    CredentialError,
)
from tests.runtime.api import SETTINGS
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.worlds import World, both, failure, got

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "s3kr3t"
CUT = b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 9\r\n\r\nabc"


@contextlib.contextmanager
def listening() -> Iterator[str]:
    """A server that accepts connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"127.0.0.1:{listener.getsockname()[1]}"


def named(error: ClientError, method: str, address: str) -> None:
    """Check that a message begins with a request and has no secret."""
    assert str(error).startswith(f"{method} {address}: "), error
    assert MARK not in f"{error!r} {error}"


@both
async def test_a_refused_connection_a_timeout_and_tls(world: World) -> None:
    with listening() as host, serving(lambda _: reply({})) as server:
        secrets = f"me:{MARK}@{host}/items?key={MARK}#{MARK}"
        async with world.shop(api_token=MARK, max_retries=0, timeout=0.05) as shop:
            error = await failure(lambda: shop.request("GET", f"http://{secrets}"), APITimeoutError)
            named(error, "GET", f"http://{host}/items")
            url = f"https://me:{MARK}@{server.url.removeprefix('http://')}"
            view = shop.with_options(timeout=None)
            error = await failure(lambda: view.request("POST", url), APIConnectionError)
            named(error, "POST", server.url.replace("http", "https") + "/")
        base_url = f"http://me:{MARK}@127.0.0.1:1/v1"
        async with world.shop(api_token=MARK, max_retries=0, base_url=base_url) as shop:
            error = await failure(lambda: shop.items.get("1"), APIConnectionError)
            named(error, "GET", "http://127.0.0.1:1/v1/items/1")
            view = shop.with_options(total_timeout=0)
            error = await failure(lambda: view.items.get("1"), APITimeoutError)
            named(error, "GET", "http://127.0.0.1:1/v1/items/1")
            assert "the total timeout ended" in str(error)


@both
async def test_the_target_of_a_redirect_and_the_next_page(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items":
            return reply({"items": [], "_links": {"next": {"href": f"{own}/more?key={MARK}"}}})
        return Answer(307, b"", {"location": f"http://127.0.0.1:1/there?key={MARK}"})

    with serving(answer) as server:
        own = server.url
        async with world.shop(base_url=own, api_token=MARK, max_retries=0) as shop:
            error = await failure(lambda: shop.items.get("1"), APIConnectionError)
            named(error, "GET", "http://127.0.0.1:1/there")
            error = await failure(lambda: shop.items.list().to_list(), APIConnectionError)
            named(error, "GET", "http://127.0.0.1:1/there")


@both
async def test_a_body_that_is_cut_off(world: World) -> None:
    with serving(lambda _: Answer(raw=CUT)) as server:
        base_url = server.url.replace("//", f"//me:{MARK}@")
        async with world.shop(base_url=base_url, api_token=MARK, max_retries=0) as shop:
            image = await got(shop.items.image())
            error = await failure(image.read, APIConnectionError)
            named(error, "GET", f"{server.url}/image")


@both
async def test_a_token_endpoint(world: World) -> None:
    options: dict[str, Any] = {
        "login_token": MARK,
        "token_url": f"http://me:{MARK}@127.0.0.1:1/token?key={MARK}",
        "max_retries": 0,
    }
    async with world.shop(base_url="http://127.0.0.1:1", **options) as shop:
        error = await failure(lambda: shop.items.get("1"), AuthenticationError)
        assert "could not be reached: POST http://127.0.0.1:1/token: " in str(error)
        assert MARK not in f"{error!r} {error} {error.__cause__!r}"


@both
async def test_an_unencrypted_server_is_named(world: World) -> None:
    settings = SETTINGS.replace(base_url="http://api.example/v1")
    async with world.client(settings, credentials={"api_token": MARK}) as client:
        error = await failure(lambda: client.items.get("1"), CredentialError)
        assert "get-item: http://api.example/v1/items/1 is not encrypted" in str(error)
