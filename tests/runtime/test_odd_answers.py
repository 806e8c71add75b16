"""What servers and callers do that nobody thinks of, and what it must not lead to."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import (
    ClientClosedError,
    ClientError,
    CredentialError,
    ServerError,
    Token,
)
from tests.runtime.api import Shop
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from pathlib import Path

ITEM = {"id": "1", "name": "lamp"}


@pytest.mark.parametrize(
    "charset", ["utf-16", "utf-32", "idna", "undefined", "punycode", "zlib", "hex", "rot13", "no"]
)
def test_no_charset_is_an_error_of_its_own(charset: str) -> None:
    said = Answer(500, b"it \xff broke", {"content-type": f"text/html; charset={charset}"})
    with serving(lambda _: said) as server:
        shop = Shop(api_token="s", base_url=server.url, max_retries=0)
        with pytest.raises(ServerError) as caught:
            shop.items.get("1")
        assert isinstance(caught.value.body, str)
        said.status = 200
        assert isinstance(shop.request("GET", "/x", cast_to=str), str)
        shop.close()


@pytest.mark.parametrize("text", ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "1e999", "-1"])
def test_a_senseless_retry_after_counts_as_none(text: str) -> None:
    with serving(lambda _: Answer(503, headers={"retry-after": text})) as server:
        shop = Shop(api_token="s", base_url=server.url, max_retries=0)
        with pytest.raises(ServerError):
            shop.items.get("1")
        shop.close()


@pytest.mark.parametrize("url", ["http://xn--/x", f"http://a{'a' * 70}.example/", "http://[::1"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    with serving(lambda _: Answer(302, headers={"location": url})) as server:
        shop = Shop(api_token="s", base_url=server.url, max_retries=0)
        with pytest.raises(ClientError):
            shop.items.get("1")
        with pytest.raises(ClientError):
            shop.request("GET", url)
        shop.close()


def test_what_a_token_endpoint_repeats_in_its_own_spelling_is_not_shown() -> None:
    secret = "abc/def-TOPSECRET"
    bodies = [
        (b'{"error_description": "bad token abc\\/def-TOPSECRET"}', "application/json"),
        (b'{"abc\\u002fdef-TOPSECRET": ["bad"]}', "application/json"),
        (b"<p>bad token abc&#47;def-TOPSECRET</p>", "text/html"),
    ]
    for body, kind in bodies:
        said = Answer(400, body, {"content-type": kind})
        with serving(functools.partial(lambda answer, _: answer, said)) as server:
            shop = Shop(login_token=secret, base_url=server.url, token_url=server.url + "/token")
            with pytest.raises(CredentialError) as caught:
                shop.items.get("1")
            shown = f"{caught.value} {caught.value.body!r} {caught.value.response.text}"
            assert "TOPSECRET" not in shown
            shop.close()


def test_a_token_source_that_calls_its_own_client_is_told_so() -> None:
    with serving(lambda _: reply(ITEM)) as server:

        def source() -> Token:
            return Token(shop.items.get("token").name, 60)

        shop = Shop(access_token=source, base_url=server.url)
        with pytest.raises(CredentialError, match="calls the client"):
            shop.items.get("1")
        assert server.arrived == []
        shop.close()


def test_after_close_nobody_asks_for_a_token() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        shop = Shop(login_token="x", base_url=server.url, token_url=server.url + "/token")
        shop.close()
        with pytest.raises(ClientClosedError):
            shop.items.get("1")


def test_the_callers_own_authorization_wins() -> None:
    with serving(lambda _: reply(ITEM)) as server, Shop(api_token="s", base_url=server.url) as shop:
        shop.request("GET", "/x", headers={"Authorization": "Mine"})
        assert server.last.headers["authorization"] == "Mine"


def test_of_two_credentials_the_first_argument_counts() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        shop = Shop(api_token="first", access_token="second", base_url=server.url)
        shop.items.get("1")
        assert server.last.headers["authorization"] == "Token first"
        shop.close()


def test_a_file_is_closed_when_a_redirect_drops_the_body(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 100_000)

    def answer(arrived: Arrived) -> Answer:
        if arrived.method == "POST":
            return Answer(303, headers={"location": "/done"})
        return reply(ITEM)

    # An unclosed file is a ResourceWarning, which is an error in these tests.
    with serving(answer) as server, Shop(api_token="s", base_url=server.url) as shop:
        assert shop.request("POST", "/up", content=file) == ITEM


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            {"colour": 1},
            "unknown option 'colour'; the options are timeout, total_timeout, .*on_response$",
        ),
        ({"timeout": float("nan")}, "timeout"),
        ({"total_timeout": -1}, "total_timeout"),
        ({"base_url": "http://127.0.0.1?x=1"}, "query"),
    ],
)
def test_wrong_options_are_told_at_once(options: dict[str, Any], words: str) -> None:
    with pytest.raises((TypeError, ValueError), match=words):
        Shop(**{"api_token": "s", **options})


def test_a_limit_that_is_none_is_taken() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        shop = Shop(api_token="s", base_url=server.url, total_timeout=float("inf"), timeout=1e12)
        assert shop.items.get("1").name == "lamp"
        shop.close()


def test_json_and_content_are_not_both_sent() -> None:
    with Shop(api_token="s") as shop, pytest.raises(TypeError, match="not both"):
        shop.request("POST", "/x", json={}, content=b"")


def test_words_of_an_empty_answer_and_of_a_page() -> None:
    answers = [Answer(200), Answer(200, b"<html>", {"content-type": "text/html"})]
    with serving(lambda _: answers.pop(0)) as server:
        shop = Shop(api_token="s", base_url=server.url)
        with pytest.raises(ClientError, match="the body is empty"):
            shop.items.get("1")
        with pytest.raises(ClientError, match=r"is not JSON \(200, text/html\)"):
            shop.items.get("1")
        shop.close()
