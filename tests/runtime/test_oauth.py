"""Tokens that are fetched: by whom, how often, until when, and what happens if that fails."""

from __future__ import annotations

import asyncio
import functools
import gc
import threading
import warnings
from typing import Any
from urllib.parse import unquote_plus

import httpx
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    AuthenticationError,
    CredentialError,
    Token,
    TokenExchange,
    client_credentials,
    refresh_token,
)
from tests.runtime.bank import ITEM, KINDS, SEVERAL, Bank, given
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.test_retry import TestClock
from tests.runtime.worlds import World, both, failure, got, until


@pytest.mark.parametrize("kind", KINDS)
@both
async def test_exactly_one_exchange_for_any_number_of_callers(world: World, kind: str) -> None:
    bank = Bank()
    bank.delay = 0.05
    callers = 200 if world.is_async else 32
    with serving(bank) as server:
        clock = TestClock()
        async with world.shop(
            base_url=server.url, clock=clock, **given(kind, world, server.url)
        ) as shop:
            for exchanges, count in ((1, callers), (2, SEVERAL)):
                results = await world.at_once(count, lambda: shop.items.get("1"))
                assert {getattr(result, "name", result) for result in results} == {"lamp"}
                assert bank.issued == exchanges
                clock.time += 900  # all of them find the token too old
            await got(shop.with_options(max_retries=0).items.get("1"))
            await got(shop.items.get("1"))
            assert bank.issued == 3


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("life", "early"), [(900, 30), (150, 30), (100, 20), (10, 2)])
@both
async def test_a_token_is_renewed_shortly_before_its_end(
    world: World, kind: str, life: float, early: float
) -> None:
    bank = Bank(expires_in=life)
    with serving(bank) as server:
        clock = TestClock()
        async with world.shop(
            base_url=server.url, clock=clock, **given(kind, world, server.url)
        ) as shop:
            await got(shop.items.get("1"))
            clock.time += life - early - 0.5
            await got(shop.items.get("1"))
            assert bank.issued == 1
            clock.time += 1
            await got(shop.items.get("1"))
            assert bank.issued == 2


@both
async def test_an_end_that_is_written_as_text_counts(world: World) -> None:
    bank = Bank(expires_in="100")
    with serving(bank) as server:
        clock = TestClock()
        async with world.shop(
            base_url=server.url, clock=clock, **given("exchange", world, server.url)
        ) as shop:
            for seconds, exchanges in ((0, 1), (79, 1), (2, 2)):
                clock.time += seconds
                await got(shop.items.get("1"))
                assert bank.issued == exchanges


@both
async def test_client_credentials_say_who_asks_and_for_what(world: World) -> None:
    bank = Bank()
    with serving(bank) as server:
        grant = client_credentials(f"{server.url}/token", "id", "pw", scope="read write")
        async with world.shop(base_url=server.url, access_token=grant) as shop:
            await got(shop.items.get("1"))
    assert bank.users == ["id:pw"]
    assert bank.exchanges == [{"grant_type": "client_credentials", "scope": "read write"}]


#: Client id, secret, and the two as they travel if they are form-encoded, and if they are not.
CLIENTS = [
    ("id", "a-b._c", "id:a-b._c", "id:a-b._c"),
    ("a:b", "p w/+%", "a%3Ab:p+w%2F%2B%25", "a:b:p w/+%"),
    ("ключ", "é", "%D0%BA%D0%BB%D1%8E%D1%87:%C3%A9", "ключ:é"),
]


@pytest.mark.parametrize("kind", ["client credentials", "refresh token", "exchange"])
@pytest.mark.parametrize(("identifier", "secret", "encoded", "plain"), CLIENTS)
@both
async def test_the_client_is_form_encoded_unless_the_server_does_not_decode(
    world: World, kind: str, identifier: str, secret: str, encoded: str, plain: str
) -> None:
    """RFC 6749, section 2.3.1 and appendix B."""
    for form_encoded, expected in ((True, encoded), (False, plain)):
        bank = Bank()
        with serving(bank) as server:
            url = f"{server.url}/token"
            more: dict[str, Any] = {} if form_encoded else {"form_encoded": False}
            if kind == "client credentials":
                grant = client_credentials(url, identifier, secret, **more)
            elif kind == "refresh token":
                grant = refresh_token(url, "r0", client_id=identifier, client_secret=secret, **more)
            else:
                exchange = TokenExchange(url, "t", user=identifier, password=secret, **more)
                grant = exchange.grant("long-lived", None)
            bank.answer["refresh_token"] = "r1"
            clock = TestClock()
            async with world.shop(base_url=server.url, clock=clock, access_token=grant) as shop:
                await got(shop.items.get("1"))
                clock.time += 900
                await got(shop.items.get("1"))
        assert bank.users == [expected] * 2
        if form_encoded:
            user, _, password = bank.users[0].partition(":")
            assert (unquote_plus(user), unquote_plus(password)) == (identifier, secret)
        assert secret not in repr(grant)


@both
async def test_each_refresh_token_is_used_once(world: World) -> None:
    bank = Bank()

    def rotating(arrived: Arrived) -> Answer:
        bank.answer["refresh_token"] = f"r{bank.issued + 1}"
        return bank(arrived)

    with serving(rotating) as server:
        clock = TestClock()
        grant = refresh_token(f"{server.url}/token", "r0", client_id="id", client_secret="pw")
        async with world.shop(base_url=server.url, clock=clock, access_token=grant) as shop:
            view = shop.with_options(max_retries=0)
            for client in (shop, view, shop, view):
                await world.at_once(10, functools.partial(client.items.get, "1"))
                clock.time += 900
        assert [form["refresh_token"] for form in bank.exchanges] == ["r0", "r1", "r2", "r3"]
        assert set(bank.users) == {"id:pw"}


@both
async def test_a_refresh_token_stays_where_the_answer_has_no_other(world: World) -> None:
    bank = Bank()
    with serving(bank) as server:
        clock = TestClock()
        async with world.shop(
            base_url=server.url, clock=clock, **given("refresh token", world, server.url)
        ) as shop:
            for _ in range(3):
                await got(shop.items.get("1"))
                clock.time += 900
    assert [form["refresh_token"] for form in bank.exchanges] == ["r0"] * 3


@both
async def test_the_use_of_a_refresh_token_is_not_repeated_after_a_lost_answer(
    world: World,
) -> None:
    bank = Bank()
    bank.always = Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
    with serving(bank) as server:
        for kind, exchanges in (("refresh token", 1), ("client credentials", 1 + 3)):
            async with world.shop(
                base_url=server.url, clock=TestClock(), **given(kind, world, server.url)
            ) as shop:
                error = await failure(functools.partial(shop.items.get, "1"), CredentialError)
                assert isinstance(error.__cause__, APIConnectionError)
                assert bank.issued == exchanges


# After a 401.


@pytest.mark.parametrize("kind", KINDS)
@both
async def test_a_401_renews_once_for_all_who_got_it(world: World, kind: str) -> None:
    bank = Bank()
    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given(kind, world, server.url)) as shop:
            await got(shop.items.get("1"))
            bank.valid, bank.delay = set(), 0.05
            results = await world.at_once(SEVERAL, lambda: shop.items.get("1"))
            assert {getattr(result, "name", result) for result in results} == {"lamp"}
            assert bank.issued == 2


@pytest.mark.parametrize("kind", KINDS)
@both
async def test_a_second_401_is_an_error(world: World, kind: str) -> None:
    bank = Bank()
    bank.api = lambda _: reply({"detail": "blocked"}, 401)
    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given(kind, world, server.url)) as shop:
            error = await failure(lambda: shop.items.get("1"), AuthenticationError)
            assert type(error) is AuthenticationError
            assert (error.attempts, error.operation) == (2, "get-item")
            assert "blocked" in str(error)
            assert bank.issued == 2


@pytest.mark.parametrize("options", [{"api_token": "s"}, {"access_token": "s"}])
@both
async def test_a_fixed_credential_is_not_tried_again(world: World, options: Any) -> None:
    with serving(lambda _: reply({}, 401)) as server:
        async with world.shop(base_url=server.url, **options) as shop:
            error = await failure(lambda: shop.items.get("1"), AuthenticationError)
            assert (error.attempts, len(server.arrived)) == (1, 1)


@both
async def test_a_late_401_uses_the_token_that_another_caller_brought(world: World) -> None:
    bank = Bank()
    held, release = threading.Event(), threading.Event()

    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/token":
            return bank(arrived)
        old = arrived.headers["authorization"] == "Bearer t1"
        if old and arrived.path == "/items/slow":
            held.set()
            release.wait(60)
        return reply({}, 401) if old else reply(ITEM)

    with serving(answer) as server:
        async with world.shop(base_url=server.url, **given("exchange", world, server.url)) as shop:
            slow = world.start(lambda: shop.items.get("slow"))
            await until(held)
            await got(shop.items.get("fast"))
            release.set()
            assert (await slow).name == "lamp"
            assert bank.issued == 2


@both
async def test_bodies_are_sent_again_after_a_401_where_they_still_can_be(world: World) -> None:
    bank = Bank()
    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given("exchange", world, server.url)) as shop:
            await got(shop.items.get("1"))
            bank.valid = set()
            await got(shop.items.create(name="x"))
            bodies = [a.body for a in server.arrived if a.path == "/items"]
            assert bodies == [b'{"name":"x"}'] * 2
            bank.valid = set()
            before = bank.issued
            error = await failure(
                lambda: shop.request("PUT", "/f", content=iter([b"once"])), AuthenticationError
            )
            assert (error.attempts, bank.issued) == (1, before)
            # The refused token is not what the next call is left with.
            assert (await got(shop.items.get("1"))).name == "lamp"


@both
async def test_downloads_are_renewed_too(world: World) -> None:
    bank = Bank()
    bank.api = lambda _: Answer(200, b"png", {"content-type": "image/png"})
    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given("exchange", world, server.url)) as shop:
            for _ in range(2):
                assert await got((await got(shop.items.image())).read()) == b"png"
                bank.valid = set()
            assert bank.issued == 2


# Callables.


@both
async def test_a_plain_string_is_asked_for_every_time_and_a_token_is_kept(world: World) -> None:
    asked: list[Any] = []
    with serving(lambda _: reply(ITEM)) as server:
        for value, times in (("s", 3), (Token("s"), 3), (Token("s", 900), 1)):
            asked.clear()

            def source(value: Any = value) -> Any:
                asked.append(value)
                return value

            async with world.shop(base_url=server.url, access_token=source) as shop:
                for _ in range(3):
                    await got(shop.items.get("1"))
                assert len(asked) == times
                assert server.last.headers["authorization"] == "Bearer s"


class Sealed(Exception):
    """What a caller's own token source raises."""


@pytest.mark.parametrize("reason", [Sealed("no"), KeyError("k"), httpx.ConnectError("c")])
@both
async def test_what_a_token_source_raises_is_the_cause(world: World, reason: Exception) -> None:
    asked: list[int] = []
    broken = True

    def source() -> Token:
        asked.append(1)
        if broken:
            raise reason
        return Token("s", 900)

    async def async_source() -> Token:
        await asyncio.sleep(0.05)
        return source()

    clock = TestClock()
    with serving(lambda _: reply(ITEM)) as server:
        async with world.shop(
            base_url=server.url,
            clock=clock,
            access_token=async_source if world.is_async else source,
        ) as shop:
            errors = await world.at_once(SEVERAL, lambda: shop.items.get("1"))
            assert {type(error) for error in errors} == {CredentialError}
            assert {type(error.__cause__) for error in errors} == {type(reason)}
            assert (len(asked), server.arrived) == (1, [])
            broken = False
            clock.time += 1.1
            assert (await got(shop.items.get("1"))).name == "lamp"


@pytest.mark.parametrize("value", [None, 5, b"s", "", "  "])
@both
async def test_what_is_no_token_is_said(world: World, value: Any) -> None:
    with serving(lambda _: reply(ITEM)) as server:
        async with world.shop(base_url=server.url, access_token=lambda: value) as shop:
            error = await failure(lambda: shop.items.get("1"), CredentialError)
            assert "access_token" in str(error)
            assert server.arrived == []


def test_an_interrupt_in_a_token_source_passes_and_leaves_no_lock_behind() -> None:
    answers: list[Any] = [KeyboardInterrupt(), Token("s", 900)]

    def source() -> Token:
        answer = answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        assert isinstance(answer, Token)
        return answer

    world = World(is_async=False)
    with serving(lambda _: reply(ITEM)) as server:
        shop = world.new(base_url=server.url, access_token=source)
        with pytest.raises(KeyboardInterrupt):
            shop.items.get("1")
        assert shop.items.get("1").name == "lamp"
        shop.close()


def test_an_async_source_in_the_blocking_client_is_named() -> None:
    async def source() -> Token:
        return Token("s", 900)

    with (
        serving(lambda _: reply(ITEM)) as server,
        warnings.catch_warnings(record=True) as caught,
    ):
        warnings.simplefilter("always")
        # Being told at construction is as good as at the first call.
        with pytest.raises((CredentialError, TypeError), match="async"):
            shop = World(is_async=False).new(base_url=server.url, access_token=source)
            try:
                shop.items.get("1")
            finally:
                shop.close()
        gc.collect()
        assert server.arrived == []
    assert [str(w.message) for w in caught if "never awaited" in str(w.message)] == []
