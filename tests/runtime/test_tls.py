"""The TLS context that clients share: when it is made, how often, and for whom."""

from __future__ import annotations

import functools
import os
import ssl
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import APIConnectionError, tls
from tests.runtime.api import Shop
from tests.runtime.certificates import certified, needs_openssl
from tests.runtime.server import serving
from tests.runtime.worlds import World, both, failure, forked, got, item

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[ssl.SSLContext]:
    """The contexts that are made from here on, as in a process that has none yet."""
    contexts: list[ssl.SSLContext] = []

    def counted() -> ssl.SSLContext:
        contexts.append(httpx.create_ssl_context())
        return contexts[-1]

    monkeypatch.setattr(tls, "create_ssl_context", counted)
    monkeypatch.setattr(tls, "_latest", {})
    return contexts


def trust(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment name the certificates that are trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


@both
async def test_plain_http_makes_no_context(world: World, made: list[ssl.SSLContext]) -> None:
    with serving(item) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            await got(shop.items.get("1"))
    assert made == []


@needs_openssl
@both
async def test_all_clients_share_the_context_of_the_first_that_needs_one(
    world: World,
    made: list[ssl.SSLContext],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving(item) as server:
        trust(certified(server, tmp_path), monkeypatch)
        start = threading.Barrier(1 if world.is_async else 8)

        async def one_client() -> str:
            async with world.shop(base_url=server.url, api_token="s") as shop:
                return str((await got(shop.items.get("1"))).name)

        def one_blocking_client() -> str:
            start.wait()
            with Shop(base_url=server.url, api_token="s") as shop:
                return str(shop.items.get("1").name)

        call = one_client if world.is_async else one_blocking_client
        assert await world.at_once(8, call) == ["lamp"] * 8
        assert await got(one_client()) == "lamp"
        assert len(made) == 1
        # The settings are those of the HTTP library itself.
        usual = httpx.create_ssl_context()
        for name in ("verify_mode", "check_hostname", "verify_flags", "minimum_version", "options"):
            assert getattr(made[0], name) == getattr(usual, name)


@needs_openssl
@both
async def test_other_certificates_are_another_context(
    world: World,
    made: list[ssl.SSLContext],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving(item) as server, serving(item) as other:
        certificate = certified(server, tmp_path)
        options: dict[str, Any] = {"base_url": server.url, "api_token": "s", "max_retries": 0}
        async with world.shop(**options) as shop:
            error = await failure(lambda: shop.items.get("1"), APIConnectionError)
            assert "certificate verify failed" in str(error)
        trust(certificate, monkeypatch)
        async with world.shop(**options) as shop:
            await got(shop.items.get("1"))
        assert len(made) == 2
        # Another certificate takes its place in the file.
        certified(other, tmp_path)
        os.utime(certificate, (1, 1))
        async with world.shop(**options) as shop:
            await failure(lambda: shop.items.get("1"), APIConnectionError)
        assert len(made) == 3


@needs_openssl
def test_a_forked_process_has_a_context_of_its_own(
    made: list[ssl.SSLContext], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(item) as server:
        trust(certified(server, tmp_path), monkeypatch)
        shop = Shop(base_url=server.url, api_token="s")
        # As if another thread were loading certificates while the process forks.
        context = tls.shared_context()
        with tls._guard.lock(), context._guard.lock():
            assert forked(lambda: (shop.items.get("1").name, len(made))) == "('lamp', 1)"
        assert shop.items.get("1").name == "lamp"
        assert forked(lambda: (shop.items.get("1").name, len(made))) == "('lamp', 2)"
        shop.close()


@needs_openssl
@both
async def test_the_context_of_an_injected_http_client_is_left_alone(
    world: World, made: list[ssl.SSLContext], tmp_path: Path
) -> None:
    with serving(item) as server:
        context = ssl.create_default_context(cafile=str(certified(server, tmp_path)))
        async with (
            world.http(verify=context) as http,
            world.shop(base_url=server.url, api_token="s", http_client=http) as shop,
        ):
            await got(shop.items.get("1"))
    assert (made, tls._latest) == ([], {})


@pytest.mark.parametrize("content", [None, b"no certificate"])
@both
async def test_certificates_that_cannot_be_read_are_named(
    world: World, content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        (tmp_path / "certificates.pem").write_bytes(content)
    trust(tmp_path / "certificates.pem", monkeypatch)
    with serving(item) as server:
        async with world.shop(base_url=server.url, api_token="s") as shop:
            assert (await got(shop.items.get("1"))).name == "lamp"
            secure = server.url.replace("http://", "https://")
            call = functools.partial(shop.request, "GET", f"{secure}/x")
            error = await failure(call, APIConnectionError)
            assert "SSL_CERT_FILE cannot be read" in str(error)
            assert error.attempts == 1
