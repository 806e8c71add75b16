"""Credentials: which one, how written, exchanged once, renewed in time, never elsewhere."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import logging
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import httpx
import httpx2
import pytest

from clientsmith.runtime import (
    APIConnectionError,
    ApiKey,
    APITimeoutError,
    AuthenticationError,
    ClientSettings,
    Credential,
    CredentialError,
    HttpBasic,
    HttpBearer,
    NotFoundError,
    PaginationError,
    ResponseValidationError,
    ServerError,
    SyncClient,
    Token,
    client_credentials,
    refresh_token,
)
from tests.runtime.api import AsyncShop, Shop
from tests.runtime.server import Answer, Arrived, reply, serving
from tests.runtime.test_retry import TestClock

ITEM = {"id": "1", "name": "lamp"}


class Issuer:
    """A token endpoint and an API that takes what it issued."""

    def __init__(self, expires_in: float | None = 900) -> None:
        self.issued = 0
        self.valid: set[str] = set()
        self.expires_in = expires_in
        self.fail: Answer | None = None
        self.lock = threading.Lock()

    def __call__(self, arrived: Arrived) -> Answer:
        if arrived.path != "/token":
            token = arrived.headers.get("authorization", "").removeprefix("Bearer ")
            return reply(ITEM) if token in self.valid else reply({"detail": "expired"}, 401)
        time.sleep(0.05)
        with self.lock:
            self.issued += 1
            self.form = {k: v[0] for k, v in parse_qs(arrived.body.decode()).items()}
            self.basic = base64.b64decode(
                arrived.headers.get("authorization", "").removeprefix("Basic ")
            ).decode()
            if self.fail is not None:
                return self.fail
            token = f"t{self.issued}"
            self.valid = {token}
            answer: dict[str, Any] = {
                "access_token": token,
                "token_type": "bearer",
                "refresh_token": f"r{self.issued}",
            }
            if self.expires_in is not None:
                answer["expires_in"] = self.expires_in
            return reply(answer)


def login(url: str, **options: Any) -> Shop:
    return Shop(login_token="long-lived", base_url=url, token_url=f"{url}/token", **options)


def async_login(url: str, **options: Any) -> AsyncShop:
    return AsyncShop(login_token="long-lived", base_url=url, token_url=f"{url}/token", **options)


def test_exchange_and_renewal_before_the_end() -> None:
    issuer = Issuer()
    with serving(issuer) as server:
        clock = TestClock()
        shop = login(server.url, clock=clock)
        shop.items.get("1")
        shop.items.get("1")
        assert issuer.issued == 1
        assert issuer.form == {"grant_type": "api_token", "api_token": "long-lived"}
        assert issuer.basic == "shop-user:"
        clock.time += 860
        shop.items.get("1")
        assert issuer.issued == 1
        clock.time += 15
        shop.items.get("1")
        assert issuer.issued == 2
        shop.close()


def test_renewed_once_after_a_401() -> None:
    issuer = Issuer()
    with serving(issuer) as server:
        shop = login(server.url)
        shop.items.get("1")
        issuer.valid = set()
        shop.items.get("1")
        assert issuer.issued == 2
        server.answer = lambda a: issuer(a) if a.path == "/token" else reply({}, 401)
        with pytest.raises(AuthenticationError):
            shop.items.get("1")
        assert issuer.issued == 3
        shop.close()


def test_one_exchange_for_fifty_threads() -> None:
    issuer = Issuer()
    with serving(issuer) as server:
        shop = login(server.url)
        with ThreadPoolExecutor(50) as pool:
            list(pool.map(shop.items.get, ["1"] * 50))
            assert issuer.issued == 1
            issuer.valid = set()
            list(pool.map(shop.items.get, ["1"] * 50))
        assert issuer.issued == 2
        shop.close()


def test_one_exchange_for_fifty_tasks_and_one_is_cancelled() -> None:
    issuer = Issuer()

    async def main(url: str) -> None:
        # The clock stands still: a failure is shared for a second, however busy the machine is.
        async with async_login(url, clock=TestClock()) as shop:
            first = asyncio.ensure_future(shop.items.get("1"))
            others = [asyncio.ensure_future(shop.items.get("1")) for _ in range(49)]
            await asyncio.sleep(0.01)
            first.cancel()
            await asyncio.gather(*others)
            assert issuer.issued == 1
            issuer.valid = set()
            await asyncio.gather(*(shop.items.get("1") for _ in range(50)))
            assert issuer.issued == 2
            issuer.valid = set()
            issuer.fail = reply(
                {"error": "invalid_grant", "error_description": "long-lived is revoked"}, 400
            )
            results = await asyncio.gather(
                *(shop.items.get("1") for _ in range(50)), return_exceptions=True
            )
            assert all(isinstance(r, AuthenticationError) for r in results)
            assert issuer.issued == 3

    with serving(issuer) as server:
        asyncio.run(main(server.url))


def test_a_failing_endpoint_is_an_authentication_error_without_stampede() -> None:
    issuer = Issuer()
    issuer.fail = reply(
        {"error": "invalid_grant", "error_description": "long-lived is revoked"}, 400
    )
    with serving(issuer) as server:
        shop = login(server.url)

        def call(_: int) -> AuthenticationError:
            with pytest.raises(AuthenticationError) as caught:
                shop.items.get("1")
            return caught.value

        with ThreadPoolExecutor(20) as pool:
            errors = list(pool.map(call, range(20)))
        assert issuer.issued == 1
        assert "revoked" in str(errors[0])
        assert all(
            "long-lived" not in f"{e} {e.body} {e.response.text} {e.request.content!r}"
            for e in errors
        )
        assert all(a.path == "/token" for a in server.arrived)
        shop.close()


def test_an_unreachable_endpoint_has_its_cause() -> None:
    with serving(lambda _: reply(ITEM)) as server:
        shop = Shop(
            login_token="x",
            base_url=server.url,
            token_url="http://127.0.0.1:1/token",
            clock=TestClock(),
        )
        with pytest.raises(AuthenticationError, match="could not be reached") as caught:
            shop.items.get("1")
        assert "http://127.0.0.1:1/token" in str(caught.value)
        cause = caught.value.__cause__
        assert isinstance(cause, APIConnectionError)
        assert cause.attempts == 3
        assert isinstance(cause.__cause__, httpx.ConnectError)
        shop.close()


def test_a_slow_endpoint_is_a_timeout_and_a_wrong_one_is_named() -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/slow":
            time.sleep(0.3)
        return reply({}, 404)

    with serving(answer) as server:
        options: dict[str, Any] = {"login_token": "very-secret", "max_retries": 0}
        slow = f"{server.url}/slow?a=b"
        with (
            Shop(base_url=server.url, token_url=slow, timeout=0.05, **options) as shop,
            pytest.raises(CredentialError, match="could not be reached") as caught,
        ):
            shop.items.get("1")
        assert isinstance(caught.value.__cause__, APITimeoutError)
        assert "very-secret" not in repr(vars(caught.value.__cause__))
        with (
            Shop(base_url=server.url, token_url=f"{server.url}/no", **options) as shop,
            pytest.raises(CredentialError, match=f"^POST {server.url}/no: 404"),
        ):
            shop.items.get("1")


def test_standard_grants() -> None:
    issuer = Issuer(expires_in=None)
    with serving(issuer) as server:
        for grant, form in (
            (
                client_credentials(f"{server.url}/token", "id", "secret", scope="a"),
                {"grant_type": "client_credentials", "scope": "a"},
            ),
            (
                refresh_token(f"{server.url}/token", "r0"),
                {"grant_type": "refresh_token", "refresh_token": "r0"},
            ),
        ):
            with Shop(access_token=grant, base_url=server.url) as shop:
                shop.items.get("1")
                assert issuer.form == form
                issuer.valid = set()
                shop.items.get("1")
        assert issuer.form["refresh_token"] == "r3"
        assert "secret" not in repr(grant)


def test_callables() -> None:
    issuer = Issuer()
    tokens = iter(["bad", "good", "good"])
    issuer.valid = {"good"}
    with serving(issuer) as server:
        with Shop(access_token=lambda: next(tokens), base_url=server.url) as shop:
            shop.items.get("1")
            shop.items.get("1")
        asked: list[int] = []

        async def source() -> Token:
            asked.append(1)
            await asyncio.sleep(0.01)
            return Token("good", 60)

        async def main() -> None:
            async with AsyncShop(access_token=source, base_url=server.url) as shop:
                await asyncio.gather(*(shop.items.get("1") for _ in range(20)))

        asyncio.run(main())
        assert len(asked) == 1

        def broken() -> str:
            raise OSError("vault is sealed")

        with Shop(access_token=broken, base_url=server.url) as shop:
            with pytest.raises(AuthenticationError, match="vault is sealed") as caught:
                shop.items.get("1")
            assert isinstance(caught.value.__cause__, OSError)


def test_environment_and_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_API_TOKEN", "from-env")
    with serving(lambda _: reply(ITEM)) as server:
        with Shop(base_url=server.url) as shop:
            shop.items.get("1")
            assert server.last.headers["authorization"] == "Token from-env"
        with Shop(access_token="given", base_url=server.url) as shop:
            shop.items.get("1")
            assert server.last.headers["authorization"] == "Bearer given"
        monkeypatch.delenv("SHOP_API_TOKEN")
        with Shop(base_url=server.url) as shop:
            with pytest.raises(AuthenticationError, match=r"api_token=.*SHOP_API_TOKEN") as caught:
                shop.items.get("1")
            assert caught.value.operation == "get-item"
            shop.request("GET", "/open")
            assert "authorization" not in server.last.headers
    with pytest.raises(ValueError, match="api_token is empty"):
        Shop(api_token="")


BASIC = ClientSettings(
    name="b",
    package="b_client",
    version="1",
    base_url="http://127.0.0.1",
    security=(("basic",),),
    schemes={"basic": HttpBasic(), "other": HttpBearer()},
    credentials=(Credential("login", "basic", env="B_LOGIN"),),
)


@pytest.mark.parametrize(
    "login",
    [
        ("me", "pw"),
        "me:pw",
        lambda: ("me", "pw"),
        lambda: "me:pw",
        lambda: Token("me:pw", 60),
        None,
    ],
)
def test_basic(login: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("B_LOGIN", "me:pw")
    with serving(lambda _: reply(ITEM)) as server:
        client = SyncClient(BASIC, credentials={"login": login}, base_url=server.url)
        client.request("GET", "/")
        assert (
            server.last.headers["authorization"] == "Basic " + base64.b64encode(b"me:pw").decode()
        )
        client.close()


@pytest.mark.parametrize(
    ("login", "words"),
    [
        (None, "the environment variable B_LOGIN must be a pair"),
        (lambda: "s3cret", "login must be a pair"),
        (lambda: Token("s3cret"), "login must be a pair"),
        (lambda: ("s3:cret", "pw"), "login: the user name must not contain a colon"),
        (lambda: ("", ""), "login returned an empty token"),
        (lambda: ("s3cret",), "login returned tuple"),
    ],
)
def test_what_is_no_pair_is_not_sent(
    login: Any, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("B_LOGIN", "s3cret")
    with serving(lambda _: reply(ITEM)) as server:
        client = SyncClient(BASIC, credentials={"login": login}, base_url=server.url)
        with client, pytest.raises(CredentialError, match=words) as caught:
            client.request("GET", "/")
        assert "s3" not in str(caught.value)
        assert server.arrived == []


@pytest.mark.parametrize("library", [None, httpx, httpx2])
def test_key_in_the_query(caplog: pytest.LogCaptureFixture, library: Any) -> None:
    settings = ClientSettings(
        name="q",
        package="q_client",
        version="1",
        base_url="http://127.0.0.1",
        security=(("key", "cookie"),),
        schemes={"key": ApiKey("api_key", "query"), "cookie": ApiKey("sid", "cookie")},
        credentials=(Credential("key", "key"), Credential("sid", "cookie")),
    )
    secrets = {"key": "very-secret", "sid": "c 1"}
    answers = [reply(ITEM), reply(ITEM), reply({}, 404), Answer(200, b"<html>")]
    with (
        serving(lambda _: answers.pop(0)) as server,
        caplog.at_level(logging.DEBUG),
        library.Client() if library else contextlib.nullcontext() as http,
        SyncClient(settings, credentials=secrets, base_url=server.url, http_client=http) as client,
    ):
        client.request("GET", "/x", query={"a": 1})
        assert server.last.target == "/x?a=1&api_key=very-secret"
        assert server.last.headers["cookie"] == "sid=c%201"
        wrap: Any = client.with_response
        response = wrap(client.request)("GET", "/x")
        assert server.last.target == "/x?api_key=very-secret"
        assert b"very-secret" not in pickle.dumps(response)
        assert "very-secret" not in repr(response.http_response.request.url.params)
        for kind in (NotFoundError, ResponseValidationError):
            with pytest.raises(kind) as caught:
                client.request("GET", "/x", cast_to=dict)
            assert b"very-secret" not in pickle.dumps(caught.value)
            assert "very-secret" not in repr(vars(caught.value))
    assert "very-secret" not in caplog.text
    assert "api_key=" in caplog.text


def test_credentials_stay_at_home() -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/items":
            return reply(
                {
                    "items": [ITEM],
                    "_links": {"next": {"href": f"http://localhost:{port}/items?page=2"}},
                }
            )
        if arrived.path == "/items/away":
            return Answer(307, b"", {"location": f"http://localhost:{port}/elsewhere"})
        return reply(ITEM)

    with serving(answer) as server:
        port = server.url.rpartition(":")[2]
        with Shop(api_token="s", base_url=server.url, headers={"X-Key": "k"}) as shop:
            shop.items.get("away")
            assert server.last.path == "/elsewhere"
            assert not server.last.headers.keys() & {"authorization", "x-key"}
            shop.request("GET", f"http://localhost:{port}/elsewhere")
            assert not server.last.headers.keys() & {"authorization", "x-key"}
            shop.request("GET", f"{server.url}/here")
            assert server.last.headers["authorization"] == "Token s"
            with pytest.raises(PaginationError, match="another host: http://localhost"):
                shop.items.list().to_list()


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://eu.shop.example/x", True),
        ("https://a.eu.shop.example", True),
        ("https://eu.shop.example:443/", True),
        ("https://shop.example", False),
        ("http://eu.shop.example", False),
        ("https://eu.shop.example:8443", False),
        ("https://eu.shop.example.evil.com", False),
        ("https://evil.com/#.shop.example", False),
        ("https://eu.shop.example@evil.com", False),
    ],
)
def test_origin_patterns(url: str, trusted: bool) -> None:
    import httpx

    from clientsmith.runtime.urls import TrustedOrigins

    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        assert not trusted
        return
    assert (
        parsed in TrustedOrigins("https://api.other.example", ("https://*.shop.example",))
    ) is trusted


def test_server_errors_of_the_endpoint_are_waited_for() -> None:
    issuer = Issuer()
    issuer.fail = reply({}, 503)
    clock = TestClock()
    with serving(issuer) as server:
        shop = login(server.url, clock=clock)
        with pytest.raises(AuthenticationError) as caught:
            shop.items.get("1")
        assert not isinstance(caught.value, ServerError)
        assert issuer.issued == 3
        issuer.fail = None
        clock.time += 2
        assert shop.items.get("1").name == "lamp"
        shop.close()
