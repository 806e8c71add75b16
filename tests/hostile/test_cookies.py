"""Servers that set cookies: many, huge, unsendable, for others, and on the way to another host."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import pytest

from clientsmith.runtime import APIConnectionError
from clientsmith.runtime.cookies import LONGEST_COOKIE, MOST_BYTES, MOST_COOKIES
from tests.runtime.bank import ITEM
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.worlds import World, both, failure, got

if TYPE_CHECKING:
    from collections.abc import Sequence

BODY = b'{"id":"1","name":"lamp"}'


def setting(cookies: Sequence[bytes], *, status: bytes = b"200 OK", more: bytes = b"") -> Answer:
    """An answer with these cookies; the server of the tests cannot repeat a header."""
    lines = b"".join(b"set-cookie: " + cookie + b"\r\n" for cookie in cookies)
    head = b"HTTP/1.1 " + status + b"\r\ncontent-type: application/json\r\n" + more
    return Answer(raw=head + lines + b"content-length: %d\r\n\r\n" % len(BODY) + BODY)


FLOODS: dict[str, list[bytes]] = {
    "many": [b"n%d=v%d" % (number, number) for number in range(4_000)],
    "many with paths": [b"n=v; Path=/%d" % number for number in range(2_500)],
    "of the same path": [b"n%d=v; Path=/items" % number for number in range(2_500)],
    "huge": [b"huge=" + b"x" * 60_000],
    "large": [b"n%d=" % number + b"x" * 4_000 for number in range(20)],
    "long names": [b"n" * 4_000 + b"%d=v" % number for number in range(20)],
    "attributes": [b"a=b" + b"; x=y" * 15_000],
    "dates": [b"a=b; expires=" + b"1 " * 2_000, b"a=b; expires=" + b"1:" * 2_000],
    "quotes": [b'a="' + b"\\" * 4_000, b'a="' * 1_000],
    "spaces": [b"a" + b" " * 4_000 + b"=b", b";" * 4_000, b"=" * 4_000],
    "no value": [b"", b";", b"=", b"a", b"; Path=/"],
}


@pytest.mark.parametrize("name", FLOODS)
@both
async def test_floods_do_not_make_requests_grow(world: World, name: str) -> None:
    """Each answer brings more, and later requests still have few."""
    answers = 0

    def answer(arrived: Arrived) -> Answer:
        nonlocal answers
        answers += 1
        mark = b"r%d" % answers
        return setting([mark + cookie for cookie in FLOODS[name]])

    with serving(answer) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            for _ in range(6):
                await got(shop.items.get("1"))
            for arrived in server.arrived:
                header = arrived.headers.get("cookie", "")
                assert len(header) <= MOST_BYTES
                assert len(header.split("; ")) <= MOST_COOKIES
                assert max(map(len, header.split("; "))) <= LONGEST_COOKIE
            if name == "many":
                assert len(server.last.headers["cookie"].split("; ")) == MOST_COOKIES


@both
async def test_the_newest_cookies_are_kept(world: World) -> None:
    with serving(lambda _: setting(FLOODS["many"])) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
            server.answer = lambda _: setting([b"session=1"])
            await got(shop.items.get("1"))
            await got(shop.items.get("1"))
            sent = server.last.headers["cookie"].split("; ")
            assert "session=1" in sent
            assert "n3999=v3999" in sent
            assert "n0=v0" not in sent


@pytest.mark.parametrize(
    "cookie", [b"a=\xe9", b"a=\xe2\x80\xae", b"\xff=1", b"a=\x1b[2J", b"a=\x01b", b"a=b\x7f"]
)
@both
async def test_cookies_that_cannot_be_sent_break_nothing(world: World, cookie: bytes) -> None:
    with serving(lambda _: setting([cookie, b"good=1"])) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            for _ in range(2):
                try:
                    await got(shop.items.get("1"))
                except APIConnectionError:
                    # The HTTP library refuses the answer as a whole.
                    assert cookie in (b"a=\x01b", b"a=b\x7f", b"a=\x1b[2J")
                    return
            assert server.last.headers["cookie"] == "good=1"


@both
async def test_unsendable_cookies_in_the_http_client_of_the_caller(world: World) -> None:
    """Its cookies are its own, so that the error only has to be one of ours."""
    with serving(lambda _: setting([b"a=\xe9"])) as server:
        async with (
            world.http(verify=False) as http,
            world.shop(base_url=server.url, api_token="SEKRET", http_client=http) as shop,
        ):
            await got(shop.items.get("1"))
            error = await failure(functools.partial(shop.items.get, "1"), APIConnectionError)
            assert "not ASCII" in str(error)


@both
async def test_cookies_for_others_are_not_kept(world: World) -> None:
    others = [b"a=1; Domain=example.com", b"c=1; Domain=127.0.0.2"]
    others += [b"d=1; Domain=com", b"e=1; Domain=.", b"f=1; Path=/other", b"g=1; Max-Age=0"]
    others += [b"h=1; Secure"]
    with serving(lambda _: setting([*others, b"own=1; Path=/"])) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
            await got(shop.items.get("1"))
            assert server.last.headers["cookie"] == "own=1"


@both
async def test_cookies_on_the_way_to_another_host(world: World) -> None:
    """The redirect of the API sets one for itself, and the other host sets one for all."""
    with (
        serving(lambda _: setting([b"other=1", b"api=2; Domain=127.0.0.1"])) as other,
        serving(lambda _: reply(ITEM)) as server,
    ):
        place = other.url.replace("127.0.0.1", "localhost").encode()
        location = b"location: " + place + b"/there\r\n"
        server.answer = lambda _: setting([b"api=1"], status=b"302 Found", more=location)
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
            assert "cookie" not in other.last.headers
            server.answer = lambda _: reply(ITEM)
            await got(shop.items.get("1"))
            assert server.last.headers["cookie"] == "api=1"
