"""Platform.sh: an API token is exchanged, and renewed exactly once however many callers there are."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from platformsh_client import AsyncPlatformsh, AuthenticationError, Platformsh
from platformsh_client._runtime.retry import Clock

from .platformsh import KEY, ORGANIZATION, PlatformshServer

if TYPE_CHECKING:
    from collections.abc import Callable

CALLERS = 50
#: Seconds that a token is valid, as the server says.
LIFE = 900.0


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let the client's clock go on to the end of a token's life."""
    passed = 0.0

    def end() -> None:
        nonlocal passed
        passed += LIFE

    monkeypatch.setattr(Clock, "monotonic", lambda _: time.monotonic() + passed)
    monkeypatch.setattr(Clock, "now", lambda _: time.time() + passed)
    return end


def blocking(server: PlatformshServer) -> Platformsh:
    return Platformsh(api_token=KEY, base_url=server.url, token_url=server.token_url)


def together(work: Callable[[], object]) -> None:
    """Do it in fifty threads that start at the same moment."""
    barrier = threading.Barrier(CALLERS)

    def one(_: int) -> None:
        barrier.wait()
        work()

    with ThreadPoolExecutor(CALLERS) as pool:
        list(pool.map(one, range(CALLERS)))


def test_an_expired_token_is_renewed_once_for_fifty_threads(
    platformsh: PlatformshServer, later: Callable[[], None]
) -> None:
    platformsh.lives = [LIFE]
    with blocking(platformsh) as client:
        together(lambda: client.organizations.get(ORGANIZATION))
        assert platformsh.exchanges == 1
        later()
        platformsh.expire()
        together(lambda: client.organizations.get(ORGANIZATION))
        assert platformsh.exchanges == 2
    # Renewed before the server had to say so: no call was refused and repeated.
    assert len(platformsh.seen) == 2 * CALLERS + 2
    used = [s.authorization for s in platformsh.seen if s.path != "/oauth2/token"]
    assert used == ["Bearer access-1"] * CALLERS + ["Bearer access-2"] * CALLERS


def test_an_expired_token_is_renewed_once_for_fifty_tasks(
    platformsh: PlatformshServer, later: Callable[[], None]
) -> None:
    platformsh.lives = [LIFE]

    async def run() -> None:
        client = AsyncPlatformsh(
            api_token=KEY, base_url=platformsh.url, token_url=platformsh.token_url
        )
        async with client:
            await asyncio.gather(*(client.organizations.get(ORGANIZATION) for _ in range(CALLERS)))
            assert platformsh.exchanges == 1
            later()
            platformsh.expire()
            await asyncio.gather(*(client.organizations.get(ORGANIZATION) for _ in range(CALLERS)))
            assert platformsh.exchanges == 2

    asyncio.run(run())
    assert len(platformsh.seen) == 2 * CALLERS + 2


def test_a_token_refused_before_its_end_is_renewed_once_for_fifty_threads(
    platformsh: PlatformshServer,
) -> None:
    with blocking(platformsh) as client:
        client.organizations.get(ORGANIZATION)
        platformsh.expire()
        together(lambda: client.organizations.get(ORGANIZATION))
    assert platformsh.exchanges == 2


def test_a_token_refused_before_its_end_is_renewed_once_for_fifty_tasks(
    platformsh: PlatformshServer,
) -> None:
    async def run() -> None:
        client = AsyncPlatformsh(
            api_token=KEY, base_url=platformsh.url, token_url=platformsh.token_url
        )
        async with client:
            await client.organizations.get(ORGANIZATION)
            platformsh.expire()
            await asyncio.gather(*(client.organizations.get(ORGANIZATION) for _ in range(CALLERS)))

    asyncio.run(run())
    assert platformsh.exchanges == 2


def test_a_call_that_changes_something_is_sent_again_after_the_renewal(
    platformsh: PlatformshServer,
) -> None:
    with blocking(platformsh) as client:
        client.organizations.get(ORGANIZATION)
        platformsh.expire()
        platformsh.forget()
        assert client.organizations.update(ORGANIZATION, label="New").label == "New"
    assert [seen.method for seen in platformsh.seen] == ["PATCH", "POST", "PATCH"]
    assert platformsh.seen[0].body == platformsh.seen[2].body


def test_a_token_that_is_never_accepted_is_an_error_and_not_a_loop(
    platformsh: PlatformshServer,
) -> None:
    platformsh.lives = [0.0, 0.0, 0.0, 0.0]
    with blocking(platformsh) as client, pytest.raises(AuthenticationError, match="not valid"):
        client.organizations.get(ORGANIZATION)
    assert platformsh.exchanges <= 3


def test_the_exchange_is_the_one_that_the_provider_describes(platformsh: PlatformshServer) -> None:
    with blocking(platformsh) as client:
        client.organizations.get(ORGANIZATION)
    exchange = platformsh.seen[0]
    assert exchange.method == "POST"
    assert exchange.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert exchange.authorization == "Basic cGxhdGZvcm0tYXBpLXVzZXI6"
    assert sorted(exchange.body.decode().split("&")) == [
        f"api_token={KEY}",
        "grant_type=api_token",
    ]


def test_an_access_token_that_the_caller_has_is_used_as_it_is(platformsh: PlatformshServer) -> None:
    with (
        Platformsh(access_token="my-own", base_url=platformsh.url) as client,
        pytest.raises(AuthenticationError, match="not valid"),
    ):
        client.organizations.get(ORGANIZATION)
    assert [seen.authorization for seen in platformsh.seen] == ["Bearer my-own"]


def test_a_callable_gives_the_token_and_is_asked_again_after_a_refusal(
    platformsh: PlatformshServer,
) -> None:
    with blocking(platformsh) as first:
        first.organizations.get(ORGANIZATION)
    answers = iter(["stale", "access-1"])
    client = Platformsh(access_token=lambda: next(answers), base_url=platformsh.url)
    with client:
        assert client.organizations.get(ORGANIZATION).name == "acme"
    assert [s.authorization for s in platformsh.seen[-2:]] == ["Bearer stale", "Bearer access-1"]
