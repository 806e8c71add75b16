"""Credentials stay with the API: what a second server really got, whatever pointed to it."""

from __future__ import annotations

import contextlib
import functools
import pickle
import re
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import (
    ApiKey,
    ClientError,
    ClientSettings,
    Credential,
    HttpBasic,
    HttpBearer,
    Operation,
    PaginationError,
    Token,
    client_credentials,
    refresh_token,
)
from clientsmith.runtime.pages import HalLink, LinkHeader, NextUrl
from tests.runtime.api import SETTINGS, ItemPage
from tests.runtime.bank import ITEM
from tests.runtime.server import Answer, Arrived, Server, reply, serving
from tests.runtime.worlds import World, both, failure, got, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

# One part that every credential below has; what another server gets is searched for it.
MARK = "s3kr3t"
STATUSES = (301, 302, 303, 307, 308)
SCHEMES: dict[str, Any] = {
    "bearer": HttpBearer(),
    "word": HttpBearer("Zapikey "),
    "basic": HttpBasic(),
    "header": ApiKey("X-Access", "header"),
    "query": ApiKey("access", "query"),
    "cookie": ApiKey("sid", "cookie"),
}


def settings(scheme: str, *origins: str) -> ClientSettings:
    return ClientSettings(
        name="safe",
        package="safe_client",
        version="1",
        base_url="http://127.0.0.1",
        security=((scheme,),),
        schemes=SCHEMES,
        credentials=(Credential("credential", scheme),),
        origins=origins,
    )


def credentials(scheme: str) -> dict[str, Any]:
    return {"credential": ("me", MARK) if scheme == "basic" else MARK}


class Pair:
    """The API, and another server that it points to."""

    def __init__(self, home: Server, away: Server) -> None:
        self.home = home
        self.away = away

    def clean(self, *, visits: int | None = 1) -> None:
        """The other server was asked that often, and got nothing that is not its business."""
        if visits is not None:
            assert len(self.away.arrived) == visits
        for arrived in self.away.arrived:
            got = f"{arrived.target} {arrived.headers} {arrived.body!r}"
            assert MARK not in got
            assert not arrived.headers.keys() & {"authorization", "cookie"}, got


def at(server: Server) -> str:
    """The server under another name, so that neither host nor port is that of the API."""
    return server.url.replace("127.0.0.1", "localhost")


@contextlib.contextmanager
def pair(status: int = 302, *, same_host: bool = True) -> Iterator[Pair]:
    """`/away/x` at home redirects to `/x` at the other server, which answers with an item."""
    with serving(lambda _: reply(ITEM)) as away:
        there = away.url if same_host else at(away)

        def answer(arrived: Arrived) -> Answer:
            if arrived.path.startswith("/away"):
                location = there + arrived.path.removeprefix("/away")
                return Answer(status, b"", {"location": location})
            if arrived.path.startswith("/items/away"):
                return Answer(status, b"", {"location": f"{there}/items/1"})
            return reply(ITEM)

        with serving(answer) as home:
            yield Pair(home, away)


# Redirects.


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("scheme", SCHEMES)
@both
async def test_no_redirect_takes_a_credential_along(world: World, scheme: str, status: int) -> None:
    with pair(status) as servers:
        async with world.client(
            settings(scheme),
            credentials=credentials(scheme),
            base_url=servers.home.url,
            headers={"X-Team": MARK},
        ) as client:
            assert (await got(client.items.get("away"))).name == "lamp"
            assert MARK in str(servers.home.last) or scheme == "basic"
            servers.clean()
            await got(
                world.resource(client)._call(
                    Operation(id="all", method="GET", path="/away/x"),
                    query={"q": "1"},
                    headers={"X-Own": MARK},
                    cookies={"own": MARK},
                )
            )
            servers.clean(visits=2)


@pytest.mark.parametrize("scheme", SCHEMES)
@both
async def test_an_origin_that_the_configuration_lists_gets_the_credential(
    world: World, scheme: str
) -> None:
    with pair() as servers, pair(same_host=False) as others:
        for home, away, origin in (
            (servers.home, servers.away, servers.away.url),
            (others.home, others.away, at(others.away)),
        ):
            async with world.client(
                settings(scheme, origin), credentials=credentials(scheme), base_url=home.url
            ) as client:
                await got(client.items.get("away"))
                await got(client.request("GET", f"{origin}/x"))
            assert len(away.arrived) == 2
            for arrived in away.arrived:
                sent = [arrived.headers.get(n) for n in ("authorization", "x-access", "cookie")]
                assert any(sent) or MARK in arrived.target


@pytest.mark.parametrize(
    "secret",
    ["exchange", "client credentials", "refresh token", "callable"],
)
@both
async def test_fetched_tokens_and_what_they_are_fetched_with_stay_too(
    world: World, secret: str
) -> None:
    def issue(arrived: Arrived) -> Answer:
        if arrived.path == "/away":
            return Answer(307, b"", {"location": f"{servers.away.url}/token"})
        return reply({"access_token": MARK, "expires_in": 900, "refresh_token": MARK})

    with pair() as servers, serving(issue) as bank:
        for path, visits in (("/token", 1), ("/away", 1)):
            url = bank.url + path
            options: dict[str, dict[str, Any]] = {
                "exchange": {"login_token": MARK, "token_url": url},
                "client credentials": {"access_token": client_credentials(url, "id", MARK)},
                "refresh token": {"access_token": refresh_token(url, MARK)},
                "callable": {"access_token": lambda: Token(MARK, 900)},
            }
            async with world.shop(base_url=servers.home.url, **options[secret]) as shop:
                if path == "/token":
                    await got(shop.items.get("away"))
                elif secret != "callable":
                    # A token endpoint that points elsewhere is not followed with the grant.
                    await failure(functools.partial(shop.items.get, "1"), ClientError)
            servers.clean(visits=visits)


@both
async def test_a_token_endpoint_gets_the_grant_and_nothing_else(world: World) -> None:
    def issue(_: Arrived) -> Answer:
        return reply({"access_token": "t", "expires_in": 900})

    with (
        serving(lambda _: reply(ITEM, set_cookie=f"sid={MARK}")) as home,
        serving(issue) as bank,
    ):
        async with (
            world.http(
                auth=("me", MARK), headers={"X-Http": MARK}, cookies={"c": MARK}, params={"p": MARK}
            ) as http,
            world.shop(
                base_url=home.url,
                http_client=http,
                headers={"X-Team": MARK},
                access_token=client_credentials(f"{bank.url}/token", "id", "pw"),
            ) as shop,
        ):
            await got(shop.request("GET", "/first"))
            await got(shop.items.get("1"))
        for arrived in bank.arrived:
            assert MARK not in f"{arrived.target} {arrived.headers} {arrived.body!r}"
            assert arrived.headers["authorization"] == "Basic aWQ6cHc="
            assert "cookie" not in arrived.headers


@pytest.mark.parametrize("status", STATUSES)
@both
async def test_bodies_do_not_leave_either(world: World, status: int) -> None:
    with pair(status) as servers:
        async with world.shop(base_url=servers.home.url, api_token=MARK, max_retries=0) as shop:
            for method in ("POST", "PUT", "PATCH", "DELETE"):
                with contextlib.suppress(ClientError):
                    await got(shop.request(method, "/away/x", json={"password": MARK}))
        servers.clean(visits=None)


@pytest.mark.parametrize("scheme", ["bearer", "header", "query", "cookie"])
@both
async def test_a_chain_that_leads_back_does_not_pass_the_credential_on(
    world: World, scheme: str
) -> None:
    def home_answer(arrived: Arrived) -> Answer:
        if arrived.path == "/there":
            return Answer(302, b"", {"location": f"{away.url}/back"})
        if arrived.path == "/again":
            return Answer(302, b"", {"location": f"{away.url}/end"})
        return reply(ITEM)

    def away_answer(arrived: Arrived) -> Answer:
        if arrived.path == "/back":
            return Answer(307, b"", {"location": f"{home.url}/again"})
        return reply(ITEM)

    with serving(home_answer) as home, serving(away_answer) as away:
        async with world.client(
            settings(scheme), credentials=credentials(scheme), base_url=home.url
        ) as client:
            with contextlib.suppress(ClientError):
                await got(client.request("GET", "/there"))
        assert len(home.arrived) == 2
        Pair(home, away).clean(visits=2)


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": f"Bearer {MARK}"},
        {"Cookie": f"own={MARK}"},
        {"X-Access": MARK, "X-Any": MARK},
        {"Proxy-Authorization": MARK},
    ],
    ids="+".join,
)
@both
async def test_the_callers_own_headers_are_for_where_they_were_sent(
    world: World, headers: dict[str, str]
) -> None:
    with pair() as first, pair() as second:
        async with world.shop(base_url=second.home.url, api_token="s") as shop:
            await got(shop.request("GET", "/away/x", headers=headers))
            second.clean()
            # And where the caller named another server: for that one, and not for a third.
            await got(shop.request("GET", f"{first.home.url}/away/x", headers=headers))
            assert MARK in str(first.home.last.headers)
            first.clean()


# URLs from the caller, from links and from lists.


@pytest.mark.parametrize("scheme", SCHEMES)
@both
async def test_whole_urls_to_other_servers_get_nothing(world: World, scheme: str) -> None:
    with pair() as servers:
        port = servers.away.url.rpartition(":")[2]
        async with world.client(
            settings(scheme),
            credentials=credentials(scheme),
            base_url=servers.home.url,
            headers={"X-Team": MARK},
        ) as client:
            for url in (servers.away.url, servers.away.url.upper(), at(servers.away)):
                await got(client.request("GET", f"{url}/x"))
                await got(client.request("POST", f"{url}/x", json={}))
            servers.clean(visits=6)
            for href in (f"{servers.away.url}/x", f"//127.0.0.1:{port}/x", f"{at(servers.away)}/x"):
                value = {"_links": {"more": {"href": href}}}
                await got(client.follow(value, "more"))
            servers.clean(visits=9)


@pytest.mark.parametrize(
    "path",
    ["@{away}/x", "//{away}/x", "\\\\{away}\\x", "/\\{away}/x", ".{away}/x", " http://{away}/x"],
)
@both
async def test_a_path_that_looks_like_a_url_is_a_path(world: World, path: str) -> None:
    with pair() as servers:
        text = path.replace("{away}", servers.away.url.removeprefix("http://"))
        async with world.shop(base_url=servers.home.url, api_token=MARK) as shop:
            with contextlib.suppress(ClientError, ValueError):
                await got(shop.request("GET", text))
            with contextlib.suppress(ClientError, ValueError):
                await got(shop.items.get(text))
        servers.clean(visits=None)


PAGINGS: dict[str, Any] = {
    "next": NextUrl(items=("items",)),
    "hal": HalLink(items=("items",)),
    "link header": LinkHeader(items=("items",)),
}


def listing(paging: Any) -> Operation[Any]:
    return Operation(id="list", method="GET", path="/items", result=lambda: ItemPage, paging=paging)


def page_with_next(url: str) -> Answer:
    """A page that names the next one in all three ways."""
    body = {"items": [ITEM], "next": url, "_links": {"next": {"href": url}}}
    return reply(body, link=f'<{url}>; rel="next"')


@pytest.mark.parametrize("kind", PAGINGS)
@both
async def test_next_links_to_another_server_are_refused_unless_it_is_listed(
    world: World, kind: str
) -> None:
    with (
        serving(lambda _: reply({"items": [ITEM]})) as away,
        serving(lambda _: page_with_next(f"{away.url}/items?page=2")) as home,
    ):
        async with world.shop(base_url=home.url, api_token=MARK) as shop:
            pager = world.resource(shop)._pages(listing(PAGINGS[kind]))
            error = await failure(lambda: listed(pager), PaginationError)
            assert "127.0.0.1" in str(error)
            assert MARK not in str(error)
        assert away.arrived == []
        async with world.client(
            SETTINGS.replace(origins=(away.url,)),
            credentials={"api_token": MARK},
            base_url=home.url,
        ) as client:
            items = await listed(world.resource(client)._pages(listing(PAGINGS[kind])))
            assert len(items) == 2
        assert MARK in away.last.headers["authorization"]


@both
async def test_a_page_to_resume_from_does_not_lead_to_another_server(world: World) -> None:
    with (
        serving(lambda _: reply({"items": [ITEM]})) as home,
        serving(lambda a: page_with_next(f"/items?page={len(a.target)}")) as away,
    ):
        async with world.shop(base_url=away.url, api_token="theirs") as shop:
            pages = await listed(shop.items.list().pages(limit=1))
            kept = pickle.dumps(pages[0].next)
        visits = len(away.arrived)
        async with world.shop(base_url=home.url, api_token=MARK) as shop:
            pager = shop.items.list().resume(pickle.loads(kept))
            with contextlib.suppress(ClientError):
                await listed(pager)
        for arrived in away.arrived[visits:]:
            assert MARK not in str(arrived)


# An HTTP client of the caller's, with credentials of its own.


@both
async def test_what_an_injected_http_client_has_stays_with_the_api(world: World) -> None:
    with pair() as servers:
        async with (
            world.http(
                auth=("me", MARK),
                headers={"X-Http": MARK, "X-Access": MARK},
                cookies={"c": MARK},
                params={"p": MARK},
                follow_redirects=True,
            ) as http,
            world.shop(base_url=servers.home.url, api_token=MARK, http_client=http) as shop,
        ):
            await got(shop.items.get("away"))
            servers.clean()
            await got(shop.request("GET", f"{servers.away.url}/x"))
            servers.clean(visits=2)
            await got(shop.items.get("1"))
            assert servers.home.last.headers["x-http"] == MARK


@both
async def test_cookies_of_the_api_stay_with_it(world: World) -> None:
    # Cookies do not know ports, so by their own rules they would go to the other server too.
    with (
        serving(lambda _: reply(ITEM)) as away,
        serving(
            lambda a: Answer(
                302 if a.path == "/away" else 200,
                b"{}",
                {"location": f"{away.url}/x", "set-cookie": f"sid={MARK}; Path=/"},
            )
        ) as home,
    ):
        async with world.shop(base_url=home.url, api_token=MARK) as shop:
            await got(shop.request("GET", "/login"))
            await got(shop.request("GET", "/away"))
            await got(shop.request("GET", f"{away.url}/x"))
        Pair(home, away).clean(visits=2)


@pytest.mark.parametrize(
    "location",
    ["http://", "http://[::1", "//", "http:///x", "ftp://127.0.0.1/x", "javascript:1", "\\\\x", ""],
)
@both
async def test_a_location_that_leads_nowhere_is_an_error(world: World, location: str) -> None:
    with serving(lambda _: Answer(302, b"", {"location": location})) as server:
        async with world.shop(base_url=server.url, api_token=MARK, max_retries=0) as shop:
            error = await failure(lambda: shop.items.get("1"), ClientError)
            assert not re.search(MARK, str(error))
            assert error.operation == "get-item"
