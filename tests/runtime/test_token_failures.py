"""A token endpoint that fails, hangs or talks nonsense: one asks, all learn of it, it mends."""

from __future__ import annotations

import functools
import socket
import threading
from typing import Any

import pytest

from clientsmith.runtime import APIConnectionError, APITimeoutError, CredentialError
from tests.runtime.bank import ITEM, SEVERAL, Bank, given
from tests.runtime.server import Answer, reply, serving
from tests.runtime.test_retry import TestClock
from tests.runtime.worlds import World, both, failure, got, unhurried

OAUTH_ERROR = {"error": "invalid_client", "error_description": "nobody of that name"}
REFUSALS = {
    "500": (reply({"error": "server_error"}, 500), 500),
    "503 without end": (reply({}, 503, retry_after="3600"), 503),
    "400": (reply(OAUTH_ERROR, 400), 400),
    "redirect": (Answer(302, b"", {"location": "/elsewhere"}), 302),
    "html": (Answer(200, b"<html>please log in", {"content-type": "text/html"}), None),
    "empty": (Answer(200), None),
    "no content": (Answer(204), None),
    "list": (reply(["access_token"]), None),
    "text": (reply("access_token"), None),
    "error with 200": (reply(OAUTH_ERROR), None),
    "null token": (reply({"access_token": None}), None),
    "number": (reply({"access_token": 5}), None),
    "empty token": (reply({"access_token": ""}), None),
    "blank token": (reply({"access_token": " \n"}), None),
    "too deep": (Answer(200, b"[" * 200_000, {"content-type": "application/json"}), None),
    "not text": (Answer(200, b"\xff\xfe\xfd", {"content-type": "application/json"}), None),
    "bad gzip": (Answer(200, b"no gzip", {"content-encoding": "gzip"}), None),
    "cut": (Answer(raw=b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"), None),
    "reset": (Answer(raw=b""), None),
    "no http": (Answer(raw=b"SSH-2.0-x\r\n"), None),
}


@pytest.mark.parametrize("name", REFUSALS)
@both
async def test_a_failing_endpoint_is_asked_once_and_again_after_a_second(
    world: World, name: str
) -> None:
    answer, status = REFUSALS[name]
    bank, clock = Bank(), TestClock()
    bank.always, bank.delay = answer, 0.05
    with serving(bank) as server:
        async with world.shop(
            base_url=server.url,
            clock=clock,
            max_retries=0,
            **given("client credentials", world, server.url),
        ) as shop:
            errors = await world.at_once(SEVERAL, lambda: shop.items.get("1"))
            assert {type(error) for error in errors} == {CredentialError}
            assert bank.issued == 1
            assert {error.operation for error in errors} == {"get-item"}
            # A traceback belongs to one caller, so each has an error of its own.
            assert len({id(error) for error in errors}) == len(errors)
            if status is not None:
                assert {error.response.status_code for error in errors} == {status}
            clock.time += 0.9
            await failure(lambda: shop.items.get("1"), CredentialError)
            assert bank.issued == 1
            bank.always = None
            clock.time += 0.2
            assert (await got(shop.items.get("1"))).name == "lamp"
            assert bank.issued == 2
            assert {arrived.path for arrived in server.arrived} == {"/token", "/items/1"}


@both
async def test_the_words_of_the_endpoint_are_in_the_error(world: World) -> None:
    bank = Bank()
    for answer in (reply(OAUTH_ERROR, 400), reply(OAUTH_ERROR)):
        bank.always = answer
        with serving(bank) as server:
            async with world.shop(
                base_url=server.url, **given("exchange", world, server.url)
            ) as shop:
                error = await failure(functools.partial(shop.items.get, "1"), CredentialError)
                assert "invalid_client" in str(error)
                assert "nobody of that name" in str(error)


@both
async def test_tokens_in_an_unusual_place_are_not_in_the_error(world: World) -> None:
    answer = {"accessToken": "secret1", "id_token": "secret2", "data": {"access_token": "secret3"}}
    bank = Bank()
    bank.always = reply(answer)
    with serving(bank) as server:
        async with world.shop(base_url=server.url, **given("exchange", world, server.url)) as shop:
            error = await failure(functools.partial(shop.items.get, "1"), CredentialError)
            assert "no access_token (it has: accessToken, id_token, data)" in str(error)
            assert "secret" not in f"{error!r} {error.__cause__!r}"


ODD_LIVES = ("soon", "", -5, 0, "-5", 10**400, 1e308, [900], {"a": 1}, True)


@pytest.mark.parametrize("life", ODD_LIVES, ids=lambda life: repr(life)[:12])
@both
async def test_an_odd_end_of_life_neither_breaks_nor_storms(world: World, life: Any) -> None:
    bank, clock = Bank(expires_in=life), TestClock()
    with serving(bank) as server:
        async with world.shop(
            base_url=server.url, clock=clock, **given("exchange", world, server.url)
        ) as shop:
            results = await world.at_once(SEVERAL, lambda: shop.items.get("1"))
            # Taking the token as it is and refusing it with the reason are both sound.
            kinds = {type(result).__name__ for result in results}
            assert kinds in ({"Item"}, {"CredentialError"})
            assert bank.issued == 1
            if kinds == {"CredentialError"}:
                assert "expires_in" in str(results[0])


@both
async def test_an_unreachable_endpoint_is_tried_by_one_and_recovers(world: World) -> None:
    clock = TestClock()
    with socket.socket() as taken:
        # Bound and not listening: connections are refused, and nobody else gets the port.
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with serving(lambda _: reply(ITEM)) as server:
            async with world.shop(
                base_url=server.url, clock=clock, **given("client credentials", world, url)
            ) as shop:
                errors = await world.at_once(SEVERAL, lambda: shop.items.get("1"))
                assert {type(error) for error in errors} == {CredentialError}
                assert {type(error.__cause__) for error in errors} == {APIConnectionError}
                assert len(clock.waits) == 2  # three attempts of one caller
                assert server.arrived == []


@both
@unhurried
async def test_an_endpoint_that_does_not_answer_is_waited_for_by_all_together(
    world: World, *, pace: float
) -> None:
    bank, clock = Bank(), TestClock()
    bank.gate = threading.Event()
    with serving(bank) as server:
        async with world.shop(
            base_url=server.url,
            clock=clock,
            timeout=0.3 * pace,
            max_retries=0,
            **given("exchange", world, server.url),
        ) as shop:
            errors = await world.at_once(SEVERAL, lambda: shop.items.get("1"))
            assert {type(error) for error in errors} == {CredentialError}
            assert {type(error.__cause__) for error in errors} == {APITimeoutError}
            assert bank.issued == 1
            bank.gate.set()
            clock.time += 1.5
            assert (await got(shop.items.get("1"))).name == "lamp"
