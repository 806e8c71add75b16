"""Servers that make calls fail while credentials are at hand: no error refers to one."""

from __future__ import annotations

import contextlib
import functools
import logging
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    PaginationError,
    client_credentials,
)
from clientsmith.runtime.errors import ClientError
from clientsmith.runtime.redaction import chain
from tests.hostile.reach import clients_in, secrets_in
from tests.runtime.bank import ITEM
from tests.runtime.server import Answer, reply, serving
from tests.runtime.suspects import SECRET, described, leaks, locals_of, shown
from tests.runtime.test_leaks import FETCHED, KINDS, SCHEMES, opened, servers
from tests.runtime.test_retry import TestClock
from tests.runtime.worlds import World, both, failure, got, listed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CODED = "s3kr3t%2F%2Bkey%3D%25%26%3B~1"
REDIRECTS = (
    "javascript:alert(1)",
    f"javascript:{CODED}",
    "data:text/html,x",
    "file:///etc/passwd",
    "http://[::1",
    "http://[::1]:99999/",
    "http://127.0.0.1:65536/",
    "http://127.0.0.1:0/",
    "http://127.0.0.1:-1/",
    "http://127.0.0.1:1/",
    "http://xn--a-\x80/",
    "http://xn--zz/",
    "http://a..b/",
    "//",
    "http://",
    "http:///x",
    "ftp://127.0.0.1/",
    "\x1b[2J",
    "/" + "x" * 70_000,
    f"/items/{CODED}",
    f"/items/1?access={CODED}",
    f"/items/1?other={CODED}",
    f"http://127.0.0.1:1/there?access={CODED}",
    f"http://127.0.0.1:1/{CODED}?other={CODED}#{CODED}",
    f"http://me:{CODED}@127.0.0.1:1/",
    f"http://127.0.0.1:1/?X-Amz-Signature={CODED}&token={CODED}",
)


def problems_of(error: BaseException, *, repeated: bool = False) -> list[str]:
    """Where a secret is in an error, its copies, and the variables of the runtime's frames.

    Those may have what the server itself has sent, if it repeats the secret.
    """
    found = [f"error: {place}" for place in leaks(shown(error))]
    if not repeated:
        found += [f"variables: {place}" for place in leaks(locals_of(error))]
    found += [f"reached: {place}" for place in secrets_in(error)]
    return found + [f"reached: {each!r}" for each in clients_in(error)]


def moved(location: str) -> Answer:
    return Answer(302, b"", {"location": location})


@contextlib.asynccontextmanager
async def ours(world: World, kind: str, url: str, bank: str, **options: Any) -> AsyncIterator[Any]:
    """A client with a credential of some kind and with connections of its own."""
    async with opened(world, kind, url, bank, max_retries=0, **options) as client:
        client._shared.http, client._shared.owned = None, True
        yield client


@pytest.mark.parametrize("place", range(len(REDIRECTS)))
@both
async def test_redirects_to_nowhere(world: World, place: int, caplog: Any) -> None:
    found: list[str] = []
    with (
        servers(lambda _: moved(REDIRECTS[place])) as (server, bank),
        caplog.at_level(logging.DEBUG),
    ):
        for way in (opened, ours):
            for kind in SCHEMES:
                options: dict[str, Any] = {} if way is ours else {"max_retries": 0}
                async with way(world, kind, server.url, bank, **options) as client:
                    error = await failure(functools.partial(client.items.get, "1"), ClientError)
                    found += [f"{kind}: {each}" for each in problems_of(error, repeated=True)]
    # What httpcore logs of a response is what the server has sent.
    ours_only = [each.getMessage() for each in caplog.records if each.name != "httpcore.http11"]
    found += leaks("\n".join(ours_only))
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize(
    "place", ["javascript:alert(1)", "http://127.0.0.1:99999/", "ftp://127.0.0.1/"]
)
@both
async def test_a_redirect_that_leads_nowhere_is_the_error(world: World, place: str) -> None:
    with serving(lambda _: moved(place)) as server:
        async with world.shop(base_url=server.url, api_token=SECRET) as shop:
            error = await failure(functools.partial(shop.items.get, "1"), APIStatusError)
            assert error.status_code == 302
            assert error.response.headers["location"] == place
            assert len(server.arrived) == 1


@pytest.mark.parametrize("port", [0, 65_536, 99_999, 10**30])
@both
async def test_ports_that_do_not_exist(world: World, port: int) -> None:
    async with world.shop(base_url="http://127.0.0.1", api_token=SECRET) as shop:
        call = functools.partial(shop.request, "GET", f"http://127.0.0.1:{port}/")
        await failure(call, ClientError)


def _page(href: object) -> Answer:
    return reply({"items": [ITEM], "_links": {"next": {"href": href}}})


PAGES: dict[str, Any] = {
    "port": "http://127.0.0.1:99999/items",
    "elsewhere": "https://elsewhere.example/",
    "invalid": "http://[::1",
    "a list": [1],
    "a number": 7,
    "the same": "/items",
    "javascript": "javascript:alert(1)",
    "with a secret": f"https://elsewhere.example/?access={CODED}",
}


@pytest.mark.parametrize("name", PAGES)
@both
async def test_pages_that_cannot_be_followed(world: World, name: str) -> None:
    found: list[str] = []
    with servers(lambda _: _page(PAGES[name])) as (server, bank):
        for way in (opened, ours):
            for kind in SCHEMES:
                async with way(world, kind, server.url, bank) as client:
                    pages = client.items.list()
                    error = await failure(functools.partial(listed, pages), PaginationError)
                    assert error.request.url.path == "/items"
                    found += [f"{kind}: {each}" for each in problems_of(error, repeated=True)]
    assert not found, "\n".join(dict.fromkeys(found))


class Late(TestClock):
    """A clock that goes on by an hour when it is told to."""

    hours = 0

    def monotonic(self) -> float:
        return 3600.0 * self.hours


@both
async def test_no_time_is_left_between_two_attempts(world: World) -> None:
    clock = Late()

    def later(_: object) -> None:
        clock.hours += 1

    found: list[str] = []
    with servers(lambda _: moved("/items/1")) as (server, bank):
        options: dict[str, Any] = {"timeout": None, "clock": clock, "on_response": later}
        for kind in SCHEMES:
            async with ours(world, kind, server.url, bank, **options) as client:
                error = await failure(functools.partial(client.items.get, "1"), APITimeoutError)
                assert "the total timeout ended" in str(error)
                found += [f"{kind}: {each}" for each in problems_of(error)]
    assert not found, "\n".join(dict.fromkeys(found))


ANSWERS: dict[str, Answer] = {
    "nothing": Answer(raw=b""),
    "no http": Answer(raw=f"SSH-2.0 {SECRET}\r\n\r\n".encode()),
    "cut": Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
    "gzip": Answer(200, b"x", {"content-encoding": "gzip"}),
    "cookies": reply({"detail": "no"}, 400, set_cookie=f"sid={CODED}; Path=/"),
    "echo": reply({"error": {"message": f"wrong key {SECRET}", "key": SECRET}}, 403),
    "echo as text": Answer(500, f"wrong key {SECRET} {CODED}".encode(), {"x-key": SECRET}),
    "shape": reply([1]),
}


@pytest.mark.parametrize("name", ANSWERS)
@both
async def test_answers_that_are_errors(world: World, name: str) -> None:
    found: list[str] = []
    with servers(lambda _: ANSWERS[name]) as (server, bank):
        for way in (opened, ours):
            for kind in SCHEMES:
                async with way(world, kind, server.url, bank, strict=True) as client:
                    for call in (
                        functools.partial(client.items.get, "1"),
                        functools.partial(read_image, client),
                    ):
                        try:
                            await got(call())
                        except ClientError as error:
                            found += [
                                f"{kind}: {each}" for each in problems_of(error, repeated=True)
                            ]
    assert not found, "\n".join(dict.fromkeys(found))


async def read_image(client: Any) -> None:
    image = await got(client.items.image())
    await got(image.read())


@pytest.mark.parametrize("name", ["nothing", "no http", "gzip", "echo", "echo as text"])
@both
async def test_token_endpoints_that_fail(world: World, name: str) -> None:
    found: list[str] = []
    with servers(lambda _: reply(ITEM), lambda _: ANSWERS[name]) as (server, bank):
        for way in (opened, ours):
            for kind in FETCHED:
                async with way(world, kind, server.url, f"{bank}?key={CODED}") as client:
                    error = await failure(functools.partial(client.items.get, "1"), ClientError)
                    found += [f"{kind}: {each}" for each in problems_of(error, repeated=True)]
                    requests = [getattr(each, "_request", None) for each in chain(error)]
                    assert not any(each.content for each in requests if each is not None)
    assert not found, "\n".join(dict.fromkeys(found))


def of_library(error: Any) -> list[str]:
    """Where a secret is in an error of the HTTP library, which cannot be copied."""
    texts = [str(error), described(error.request), described(error.response)]
    return [place for text in texts for place in leaks(text)]


def refuse(response: Any) -> None:
    response.raise_for_status()


def refuse_request(request: httpx.Request) -> None:
    raise httpx.ReadError("no", request=request)


async def refuse_later(response: Any) -> None:
    response.raise_for_status()


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("status", [302, 404])
@both
async def test_hooks_that_raise_the_errors_of_the_library(
    world: World, library: Any, status: int
) -> None:
    """Of the caller's client, and of ours. Their errors hold the request."""
    world = World(world.is_async, library)
    found: list[str] = []
    hook = refuse_later if world.is_async else refuse
    with serving(lambda _: Answer(status, b"", {"location": "javascript:x"})) as server:
        async with world.http(verify=False, event_hooks={"response": [hook]}) as http:
            options: dict[str, Any] = {"base_url": server.url, "api_token": SECRET}
            async with world.shop(http_client=http, **options) as shop:
                error = await failure(functools.partial(shop.items.get, "1"))
                found += of_library(error)
            async with world.shop(on_response=refuse, **options) as shop:
                error = await failure(functools.partial(shop.items.get, "1"), httpx.HTTPStatusError)
                assert not isinstance(error, APIStatusError)
                found += of_library(error)
            async with world.shop(on_request=refuse_request, **options) as shop:
                error = await failure(functools.partial(shop.items.get, "1"), httpx.ReadError)
                found += leaks(described(error.request))
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("library", [httpx, httpx2])
@both
async def test_transports_that_fail(world: World, library: Any) -> None:
    """In each way that a library names, with an error that holds what was sent."""
    world = World(world.is_async, library)
    names = (
        *("ConnectError", "ReadTimeout", "WriteError", "RemoteProtocolError", "DecodingError"),
        *("LocalProtocolError", "PoolTimeout", "ProxyError", "TooManyRedirects", "InvalidURL"),
    )
    found: list[str] = []
    for name in names:
        kind = getattr(library, name)

        def fail(request: Any, kind: Any = kind) -> None:
            inner = library.ReadError("no")
            inner.request = request
            error = kind("no")
            error.__context__ = inner
            if not isinstance(error, library.InvalidURL):
                error.request = request
            raise error

        for scheme in KINDS[:5]:
            options = {"transport": library.MockTransport(fail), "max_retries": 0}
            async with opened(world, scheme, "http://127.0.0.1", "", **options) as client:
                error = await failure(functools.partial(client.items.get, "1"), ClientError)
                found += [f"{name}, {scheme}: {each}" for each in problems_of(error)]
    assert not found, "\n".join(dict.fromkeys(found))


def test_a_grant_does_not_show_the_credentials_in_its_url() -> None:
    grant = client_credentials(f"https://me:{CODED}@api.example/token?key={CODED}", "me", SECRET)
    assert not leaks(repr(grant))
    assert "url='https://api.example/token'" in repr(grant)
    for url in ("", "abc", "http://[::1", "//", "?", "https://a@b@c/@"):
        assert repr(client_credentials(url, "me", SECRET)).startswith("Grant(url='")


@pytest.mark.parametrize(
    ("secret", "shown_body"), [("123456", 1234567890), ("a123456", 1234567890)]
)
@both
async def test_numbers_that_look_like_a_credential_stay(
    world: World, secret: str, shown_body: int
) -> None:
    body = {"id": shown_body, "message": f"no {secret}"}
    with serving(lambda _: reply(body, 400)) as server:
        async with world.shop(base_url=server.url, api_token=secret) as shop:
            error = await failure(functools.partial(shop.items.get, "1"), APIStatusError)
            assert error.body["id"] == shown_body
            assert error.response.json() == error.body
            assert error.body["message"] == ("no ***" if secret[0] == "a" else "no 123456")


def test_whatever_sets_the_request_of_an_error_it_is_shown_without_credentials() -> None:
    request = httpx.Request(
        "POST",
        f"https://me:{CODED}@api.example/?api_key={CODED}",
        headers={"Authorization": f"Bearer {SECRET}", "Cookie": f"a={SECRET}", "X-Token": SECRET},
        content=b"{}",
    )
    response = httpx.Response(401, headers={"Set-Cookie": SECRET}, request=request)
    errors: list[Any] = [
        APIConnectionError("x", request=request),
        APIStatusError("x", request=request, response=response),
        PaginationError("x"),
    ]
    errors[2].request = request
    for error in errors:
        assert not problems_of(error)
        assert error.request.headers["authorization"] == "***"
        assert error.request.content == b"{}"
    assert request.headers["authorization"] == f"Bearer {SECRET}"
