"""No secret in errors, tracebacks with variables, logs, reprs, copies and pickles, whatever fails."""

from __future__ import annotations

import base64
import contextlib
import copy
import functools
import json
import logging
import pickle
import pprint
import time
import traceback
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import (
    ApiKey,
    ClientSettings,
    Credential,
    HttpBasic,
    HttpBearer,
    Operation,
    Token,
    TokenExchange,
    client_credentials,
    refresh_token,
)
from clientsmith.runtime.pages import HalLink
from tests.runtime.api import LINES, Item, ItemPage
from tests.runtime.bank import ITEM
from tests.runtime.server import Answer, Arrived, Server, reply, serving
from tests.runtime.suspects import SECRET, described, leaks, locals_of, shown
from tests.runtime.test_retry import TestClock
from tests.runtime.worlds import World, both, failure, got, listed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

SCHEMES: dict[str, Any] = {
    "bearer": HttpBearer(),
    "basic": HttpBasic(),
    "header": ApiKey("X-Access", "header"),
    "query": ApiKey("access", "query"),
    "cookie": ApiKey("sid", "cookie"),
}
FETCHED = ("exchange", "client credentials", "refresh token")
KINDS = (*SCHEMES, *FETCHED, "callable")


def given(kind: str, token_url: str) -> tuple[str, Any]:
    """The scheme and the secret of a kind of credential."""
    secrets: dict[str, Any] = {
        "basic": ("me", SECRET),
        "client credentials": client_credentials(token_url, "me", SECRET),
        "refresh token": refresh_token(token_url, SECRET, client_id="me", client_secret=SECRET),
        "callable": lambda: Token(SECRET, 900),
    }
    return (kind if kind in SCHEMES else "bearer"), secrets.get(kind, SECRET)


@contextlib.asynccontextmanager
async def opened(
    world: World, kind: str, url: str, bank: str, *, transport: Any = None, **options: Any
) -> AsyncIterator[Any]:
    """A client with that kind of credential, and perhaps with a transport of the test's."""
    scheme, secret = given(kind, bank)
    exchange = TokenExchange(bank, "api_token", user="u") if kind == "exchange" else None
    settings = ClientSettings(
        name="leak",
        package="leak_client",
        version="1",
        base_url="http://127.0.0.1",
        security=((scheme,),),
        schemes=SCHEMES,
        credentials=(Credential("credential", scheme, exchange=exchange),),
    )
    options = {"clock": TestClock(), "timeout": 5, **options}
    # Loading the authorities' certificates for each of so many clients would take most of the time.
    async with (
        world.http(verify=False, transport=transport) as http,
        world.client(
            settings,
            credentials={"credential": secret},
            base_url=url,
            http_client=http,
            **options,
        ) as client,
    ):
        yield client


def issue(_: Arrived) -> Answer:
    return reply({"access_token": SECRET, "expires_in": 900, "refresh_token": SECRET})


@contextlib.contextmanager
def servers(
    api: Callable[[Arrived], Answer], bank: Callable[[Arrived], Answer] = issue
) -> Iterator[tuple[Server, str]]:
    """An API and the URL of a token endpoint."""
    with serving(api) as server, serving(bank) as issuer:
        yield server, f"{issuer.url}/token"


def slow(_: Arrived) -> Answer:
    time.sleep(0.4)
    return reply(ITEM)


def answering(answer: Answer) -> Callable[[Arrived], Answer]:
    return lambda _: answer


HTML = Answer(200, b"<html>", {"content-type": "text/html"})
API_FAILURES: dict[str, tuple[Callable[[Arrived], Answer], dict[str, Any]]] = {
    "reset": (answering(Answer(raw=b"")), {}),
    "no http": (answering(Answer(raw=b"SSH-2.0\r\n\r\n")), {}),
    "cut": (answering(Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")), {}),
    "timeout": (slow, {"timeout": 0.05, "max_retries": 0}),
    "400": (answering(reply({"detail": "no"}, 400)), {}),
    "401": (answering(reply({"detail": "no"}, 401)), {}),
    "404": (answering(reply({"detail": "no"}, 404)), {}),
    "503": (answering(reply({"detail": "no"}, 503)), {}),
    "html": (answering(HTML), {}),
    "shape": (answering(reply([1, 2])), {"strict": True}),
    "gzip": (answering(Answer(200, b"x", {"content-encoding": "gzip"})), {}),
    "loop": (answering(Answer(302, b"", {"location": "/items/1"})), {}),
    "nowhere": (answering(Answer(302, b"", {"location": "http://[::1"})), {}),
}


def found_in(error: BaseException) -> list[str]:
    """The secret in an error, or in the variables of a frame of its traceback."""
    return [f"error: {place}" for place in leaks(shown(error))] + [
        f"variables: {place}" for place in leaks(locals_of(error))
    ]


def clean(problems: dict[str, list[str]]) -> None:
    """Nothing was found; else where, in words that a test's report does not shorten."""
    found = [f"{kind}: {place}" for kind, places in problems.items() for place in places]
    if found:
        pytest.fail("\n".join(dict.fromkeys(found)), pytrace=False)


@pytest.mark.parametrize("name", API_FAILURES)
@both
async def test_what_the_api_does_wrong_shows_no_secret(world: World, name: str) -> None:
    answer, options = API_FAILURES[name]
    problems: dict[str, list[str]] = {}
    with servers(answer) as (server, bank):
        for kind in KINDS:
            async with opened(world, kind, server.url, bank, **options) as client:
                for call in (
                    functools.partial(client.items.get, "1"),
                    functools.partial(client.items.create, name="x"),
                    client.items.image,
                ):
                    try:
                        await got(call())
                    # Whatever reaches the caller: errors that nobody meant to raise leak, too.
                    except Exception as error:
                        problems[kind] = problems.get(kind, []) + found_in(error)
        assert server.arrived
    assert problems.keys() == set(KINDS)
    clean(problems)


# Not of the tests' own files, whose variables do not count: it stands for what is below the HTTP library.
HASTY: dict[str, Any] = {}
exec(
    compile(
        """
import httpx

class Hasty(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def handle_request(self, request):
        unsent = repr(request.headers.raw) + str(request.url)
        raise httpx.WriteTimeout("too slow")

    async def handle_async_request(self, request):
        self.handle_request(request)
""",
        "hasty.py",
        "exec",
    ),
    HASTY,
)


@both
async def test_a_request_that_was_being_sent_shows_no_secret(world: World) -> None:
    problems: dict[str, list[str]] = {}
    for kind in SCHEMES:
        options = {"transport": HASTY["Hasty"](), "max_retries": 1}
        async with opened(world, kind, "http://127.0.0.1", "", **options) as client:
            error = await failure(functools.partial(client.items.get, "1"))
            assert isinstance(error.__cause__, httpx.WriteTimeout)
            assert "hasty.py" in "".join(traceback.format_exception(error))
            problems[kind] = found_in(error)
    clean(problems)


@both
async def test_an_api_that_cannot_be_reached_shows_no_secret(world: World) -> None:
    problems: dict[str, list[str]] = {}
    with servers(lambda _: reply(ITEM)) as (server, bank):
        server.close()
        for kind in KINDS:
            async with opened(world, kind, server.url, bank) as client:
                error = await failure(functools.partial(client.items.get, "1"))
                problems[kind] = found_in(error)
    clean(problems)


class Hook(Exception):
    """What a hook raises."""


@pytest.mark.parametrize("place", ["on_request", "on_response"])
@both
async def test_a_hook_that_raises_shows_no_secret(world: World, place: str) -> None:
    def hook(_: object) -> None:
        raise Hook("no")

    problems: dict[str, list[str]] = {}
    with servers(lambda _: reply(ITEM)) as (server, bank):
        for kind in KINDS:
            async with opened(world, kind, server.url, bank, **{place: hook}) as client:
                error = await failure(functools.partial(client.items.get, "1"), Hook)
                problems[kind] = leaks(locals_of(error)) + leaks(repr(vars(error)))
    clean(problems)


def echo(status: int, *, kind: str = "text/plain") -> Callable[[Arrived], Answer]:
    """A token endpoint that says what it was asked, in its body and its headers."""

    def answer(arrived: Arrived) -> Answer:
        asked = arrived.body.decode()
        words = f"{asked} {arrived.headers.get('authorization')} {SECRET}"
        if kind == "application/json":
            answer = reply({"error": "no", "error_description": words}, status)
            return Answer(status, answer.body, {**answer.headers, "x-asked": asked})
        return Answer(status, words.encode(), {"content-type": kind, "x-asked": asked})

    return answer


BANK_FAILURES: dict[str, tuple[Callable[[Arrived], Answer], dict[str, Any]]] = {
    "400 with all of it": (echo(400, kind="application/json"), {}),
    "401 as text": (echo(401), {}),
    "500 as text": (echo(500), {"max_retries": 0}),
    "html": (echo(200, kind="text/html"), {}),
    "200 with all of it": (echo(200, kind="application/json"), {}),
    "no token": (answering(reply({"access_token": None, "id_token": SECRET})), {}),
    "odd end": (answering(reply({"access_token": SECRET, "expires_in": "soon"})), {}),
    "odd token": (answering(reply({"access_token": f"{SECRET}\n{SECRET}"})), {}),
    "list": (answering(reply([SECRET])), {}),
    "redirect": (answering(Answer(302, b"", {"location": f"/{SECRET}"})), {}),
    "reset": (answering(Answer(raw=b"")), {}),
    "no http": (answering(Answer(raw=b"SSH-2.0\r\n\r\n")), {}),
    "cut": (answering(Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")), {}),
    "gzip": (answering(Answer(200, b"x", {"content-encoding": "gzip"})), {}),
    "timeout": (slow, {"timeout": 0.05, "max_retries": 0}),
}


@pytest.mark.parametrize("name", BANK_FAILURES)
@both
async def test_what_the_token_endpoint_does_wrong_shows_no_secret(world: World, name: str) -> None:
    answer, options = BANK_FAILURES[name]
    problems: dict[str, list[str]] = {}
    with servers(answering(reply({"detail": "no"}, 401)), answer) as (server, bank):
        for kind in FETCHED:
            async with opened(world, kind, server.url, bank, **options) as client:
                for _ in range(2):  # the one who asked, and one who shares the failure
                    error = await failure(functools.partial(client.items.get, "1"))
                    problems[kind] = problems.get(kind, []) + found_in(error)
    clean(problems)


@both
async def test_a_credential_that_no_header_can_carry_is_not_shown(world: World) -> None:
    problems: dict[str, list[str]] = {}
    with serving(lambda _: reply(ITEM)) as server:
        unsendable: dict[str, dict[str, Any]] = {
            "str": {"api_token": f"{SECRET}\nx"},
            "bearer": {"access_token": f"{SECRET}\nx"},
            "callable": {"access_token": lambda: f"{SECRET}\nx"},
            "token": {"access_token": lambda: Token(f"x\n{SECRET}", 900)},
        }
        for name, options in unsendable.items():
            async with world.shop(base_url=server.url, **options) as shop:
                error = await failure(functools.partial(shop.items.get, "1"))
                problems[name] = found_in(error)
                # What the caller passes is in the caller's own variables anyway, so those aside.
                call = functools.partial(shop.request, "GET", "/x", headers={"X-A": f"{SECRET}\nx"})
                problems[f"{name}, header"] = leaks(shown(await failure(call)))
    clean(problems)


# What is logged, shown and kept when all goes well.


@both
async def test_no_log_shows_a_secret(world: World, caplog: pytest.LogCaptureFixture) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items/moved":
            return Answer(302, b"", {"location": "/items/1"})
        status = int(arrived.path.rpartition("/")[2])
        return reply(ITEM, status if status > 1 else 200)

    problems: dict[str, list[str]] = {}
    for kind in KINDS:
        caplog.clear()
        with servers(answer) as (server, bank), caplog.at_level(logging.DEBUG):
            async with opened(world, kind, server.url, bank) as client:
                for item in ("1", "moved"):
                    await got(client.items.get(item))
                for item in ("404", "401", "503"):
                    await failure(functools.partial(client.items.get, item))
        assert any(record.name == "leak_client" for record in caplog.records)
        assert any(record.name.startswith("httpcore") for record in caplog.records)
        raw = "\n".join(f"{r.getMessage()} {r.args!r} {vars(r)!r}" for r in caplog.records)
        problems[kind] = leaks(caplog.text) + leaks(raw)
    clean(problems)


def seen(value: Any) -> str:
    """What printing, formatting and a debugger's first look show of an object."""
    parts = [repr(value), str(value), f"{value}", f"{value!r:>5}", pprint.pformat(value)]
    with contextlib.suppress(TypeError):
        parts.append(repr(vars(value)))
    return "\n".join(parts)


@both
async def test_no_object_shows_a_secret(world: World) -> None:
    problems: dict[str, list[str]] = {}
    with servers(lambda _: reply(ITEM)) as (server, bank):
        for kind in KINDS:
            async with opened(world, kind, server.url, bank, headers={"X-Team": SECRET}) as client:
                view = client.with_options(headers={"X-More": SECRET}, max_retries=1)
                await got(view.items.get("1"))
                secret = given(kind, bank)[1]
                objects = [client, view, client.items, view.items.list, client.items.list()]
                objects += [*vars(client).values(), *vars(view).values()]
                if not isinstance(secret, str | tuple):
                    objects += [secret, *([] if callable(secret) else vars(secret).values())][:1]
                problems[kind] = leaks("\n".join(map(seen, objects[:5])))
                problems[kind] += leaks("\n".join(map(repr, objects[5:])))
    clean(problems)
    assert leaks(repr(Token(SECRET, 5))) == []


PAGED: Operation[Any] = Operation(
    id="list",
    method="GET",
    path="/items",
    result=lambda: ItemPage,
    paging=HalLink(items=("items",)),
)


@both
async def test_what_is_handed_out_can_be_kept(world: World) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path != "/items":
            return reply(ITEM)
        href = "/items?page=2" if "page=2" not in arrived.target else ""
        return reply({"items": [ITEM], "_links": {"next": {"href": href}} if href else {}})

    problems: dict[str, list[str]] = {}
    with servers(answer) as (server, bank):
        for kind in KINDS:
            async with opened(world, kind, server.url, bank) as client:
                response = await got(client.with_response(client.items.get)("1"))
                pages = await listed(world.resource(client)._pages(PAGED).pages())
                assert [len(page) for page in pages] == [1, 1]
                first = await got(client.with_response(client.items.list)())
                text = described(response.http_response)
                text += "".join(described(page.response) for page in [*pages, first.parsed])
                for value in (response, first, *pages):
                    again = pickle.loads(pickle.dumps(value))
                    assert isinstance(again, type(value))
                    text += pickle.dumps(value).decode("latin-1")
                    text += pickle.dumps(copy.copy(value)).decode("latin-1")
                    text += seen(copy.deepcopy(value))
                for decoded in (response.parsed, pages[0].parsed):
                    text += pickle.dumps(decoded).decode("latin-1")
                download = await got(client.items.image())
                text += seen(download) + described(download.http_response)
                await got(download.read())
                stream = await got(world.resource(client)._stream(LINES))
                text += seen(stream) + described(stream.http_response)
                assert [type(item) for item in await listed(stream)] == [Item]
                problems[kind] = leaks(text)
    clean(problems)


@both
async def test_the_page_to_go_on_with_has_no_secret(world: World) -> None:
    def answer(_: Arrived) -> Answer:
        return reply({"items": [ITEM], "_links": {"next": {"href": "/items?page=2"}}})

    problems: dict[str, list[str]] = {}
    with servers(answer) as (server, bank):
        for kind in KINDS:
            async with opened(world, kind, server.url, bank) as client:
                pager = world.resource(client)._pages(PAGED)
                pages = await listed(pager.pages(limit=1))
                kept = pages[0].next
                problems[kind] = leaks(pickle.dumps(kept).decode("latin-1") + seen(kept))
    clean(problems)


@both
async def test_a_user_in_the_base_url_is_shown_nowhere(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    password = "s3kr3tpassword"
    statuses = iter([200, 404])
    with (
        serving(lambda _: reply(ITEM, next(statuses))) as server,
        caplog.at_level(logging.DEBUG),
    ):
        url = server.url.replace("//", f"//me:{password}@")
        async with world.shop(base_url=url, access_token="s") as shop:
            await got(shop.items.get("1"))
            error = await failure(lambda: shop.items.get("1"))
            assert (
                leaks(f"{shop} {shop!r} {shop.items!r}{shown(error)}{caplog.text}", password) == []
            )


def test_the_search_finds_what_it_is_to_find() -> None:
    for text in (
        f"a {SECRET} b",
        "x?a=" + "s3kr3t%2F%2Bkey%3D%25%26%3B~1",
        base64.b64encode(f"me:{SECRET}".encode()).decode(),
        base64.b64encode(f"a:{SECRET}".encode()).decode(),
        base64.b64encode(SECRET.encode()).decode(),
        base64.b64encode(f"{SECRET}:".encode()).decode(),
    ):
        assert leaks(text), text
    assert not leaks("nothing of that kind")

    with pytest.raises(ValueError, match="Expecting value") as caught:
        json.loads(SECRET)  # the variables of that module have it
    assert leaks(locals_of(caught.value))
