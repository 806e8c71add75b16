"""Credentials that cannot be sent, and responses that are handed out: no secret is shown."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import APIConnectionError, CredentialError, Resource, Token
from tests.runtime.api import IMAGE, AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    import httpx

ITEM = {"id": "1", "name": "lamp"}
# Each has a part that no header can carry; "SEKRET" must be nowhere.
UNSENDABLE = ("SEKRET\nx", "SEKRET\r\nX-Evil: 1", "SEKRET\x00x", "SEKRET\u20ac", "SEKRET\xe9")


def shown(error: BaseException) -> str:
    """All that a traceback, a log or a debugger would show of an error and what led to it."""
    text = "".join(traceback.format_exception(error))
    seen: BaseException | None = error
    while seen is not None:
        text += repr(seen) + repr(vars(seen)) + repr(seen.args)
        seen = seen.__context__
    return text


@pytest.mark.parametrize("token", ["SEKRET\n", " \tSEKRET\r\n"])
def test_white_space_around_a_credential_is_not_sent(
    token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOP_API_TOKEN", token)

    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/token":
            assert arrived.body == b"grant_type=api_token&api_token=SEKRET"
            return reply({"access_token": "SEKRET\n", "expires_in": 900})
        return reply(ITEM)

    given: list[dict[str, Any]] = [
        {},
        {"api_token": token},
        {"access_token": token},
        {"access_token": lambda: token},
        {"access_token": lambda: Token(token, 60)},
        {"login_token": token},
    ]
    with serving(answer) as server:
        for options in given:
            token_url = f"{server.url}/token"
            with Shop(base_url=server.url, token_url=token_url, **options) as shop:
                shop.items.get("1")
            assert server.last.headers["authorization"].split(" ")[1:] == ["SEKRET"]


@pytest.mark.parametrize("token", UNSENDABLE)
def test_a_credential_that_cannot_be_sent_is_named_and_not_shown(
    token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(words: str, **options: Any) -> None:
        with Shop(base_url=server.url, **options) as shop:
            with pytest.raises(CredentialError, match=words) as caught:
                shop.items.get("1")
            assert "SEKRET" not in shown(caught.value)
            assert b"SEKRET" not in pickle.dumps(caught.value)

        async def main() -> None:
            async with AsyncShop(base_url=server.url, **options) as shop:
                with pytest.raises(CredentialError, match=words) as caught:
                    await shop.items.get("1")
                assert "SEKRET" not in shown(caught.value)

        asyncio.run(main())

    with serving(lambda _: reply(ITEM)) as server:
        refused("^api_token: ", api_token=token)
        refused("^access_token: ", access_token=token)
        refused("^access_token: ", access_token=lambda: token)
        refused("^access_token: ", access_token=lambda: Token(token, 60))
        refused("access_token returned int, not a str", access_token=lambda: 5)
        if "\x00" not in token:
            monkeypatch.setenv("SHOP_API_TOKEN", token)
            refused("^the environment variable SHOP_API_TOKEN: ")
        assert server.arrived == []


@pytest.mark.parametrize("value", UNSENDABLE)
def test_headers_of_the_caller_are_checked_without_showing_them(value: str) -> None:
    with serving(lambda _: reply(ITEM)) as server, Shop(api_token="s", base_url=server.url) as shop:
        for call in (
            lambda: Shop(api_token="s", headers={"X-Key": value}),
            lambda: shop.with_options(headers={"X-Key": value}),
            lambda: shop.request("GET", "/x", headers={"X-Key": value}),
            lambda: Resource(shop)._call(IMAGE, headers={"X-Key": value}),
        ):
            with pytest.raises(ValueError, match=r"X-Key.*only printable ASCII") as caught:
                call()
            assert "SEKRET" not in shown(caught.value)
        shop.request("GET", "/x", headers={"X-Key": " a\tb\n"})
        assert server.last.headers["x-key"] == "a\tb"
        assert len(server.arrived) == 1


def test_what_the_http_library_refuses_is_neither_repeated_nor_quoted() -> None:
    attempts: list[str] = []

    def spoil(request: httpx.Request) -> None:
        attempts.append(request.method)
        request.headers["x-key"] = "SEKRET\n"

    def check(error: APIConnectionError) -> None:
        assert "Illegal header value" in str(error)
        assert "SEKRET" not in shown(error)
        assert error.attempts == len(attempts) == 1
        attempts.clear()

    async def main() -> None:
        async with AsyncShop(api_token="s", base_url=server.url, on_request=spoil) as shop:
            with pytest.raises(APIConnectionError) as caught:
                await shop.items.get("1")
            check(caught.value)

    with serving(lambda _: reply(ITEM)) as server:
        with Shop(api_token="s", base_url=server.url, on_request=spoil) as shop:
            with pytest.raises(APIConnectionError) as caught:
                shop.items.get("1")
            check(caught.value)
        asyncio.run(main())
        assert server.arrived == []


def test_responses_that_are_handed_out_have_no_credentials() -> None:
    def answer(arrived: Arrived) -> Answer:
        assert arrived.headers["authorization"] == "Token SEKRET"
        if arrived.path == "/items":
            following = "/items?page=2" if "page" not in arrived.target else None
            link = {"next": {"href": following}} if following else {}
            return reply({"items": [ITEM], "_links": link})
        return reply(ITEM)

    def check(response: httpx.Response) -> None:
        assert response.request.headers["authorization"] == "***"
        assert response.request.url.path.startswith("/i")
        assert b"SEKRET" not in pickle.dumps(response)

    async def main() -> None:
        async with AsyncShop(api_token="SEKRET", base_url=server.url) as shop:
            check((await shop.with_response(shop.items.get)("1")).http_response)
            pages = [page async for page in shop.items.list().pages()]
            assert len(pages) == 2
            for page in pages:
                check(page.response)
            image = await shop.items.image()
            assert image.http_response.request.headers["authorization"] == "***"
            await image.read()

    with serving(answer) as server:
        with Shop(api_token="SEKRET", base_url=server.url) as shop:
            response = shop.with_response(shop.items.get)("1")
            check(response.http_response)
            assert pickle.loads(pickle.dumps(response)).parsed == response.parsed
            check(shop.with_response(shop.items.list)().http_response)
            for page in shop.items.list().pages():
                check(page.response)
            with shop.items.image() as image:
                assert image.http_response.request.headers["authorization"] == "***"
        asyncio.run(main())
