"""POST and PATCH are repeated where a key makes it safe, and only there."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ClientError,
    Clock,
    Operation,
    ServerError,
)
from tests.runtime.api import CREATE, SETTINGS
from tests.runtime.worlds import World, both, failure, got, unhurried

if TYPE_CHECKING:
    from tests.runtime.misbehave import Misbehaving

KEYED = SETTINGS.replace(idempotency_key="Idempotency-Key")
KEYED_ALONE: Operation[Any] = Operation(
    id="pay", method="POST", path="/payments", body="application/json", idempotency_key="X-Once"
)
CHANGE: Operation[Any] = Operation(
    id="change-item", method="PATCH", path="/items/1", body="application/json"
)
FAULTS = ["reset-before-headers", "fin-in-body", "status:503", "status:429;retry-after=0"]
CREDENTIALS = {"api_token": "s"}


class Hasty(Clock):
    """Nobody waits before trying again."""

    def uniform(self, low: float, high: float) -> float:
        return 0.0


def options(rogue: Misbehaving, **more: Any) -> dict[str, Any]:
    return {"credentials": CREDENTIALS, "base_url": rogue.url, "clock": Hasty(), **more}


def keys(rogue: Misbehaving, told: dict[str, str], name: str = "idempotency-key") -> list[str]:
    return [request["headers"].get(name) for request in rogue.requests(told)]


@pytest.mark.parametrize("fault", FAULTS)
@both
async def test_a_post_with_a_key_is_repeated_under_the_same_key(
    world: World, rogue: Misbehaving, fault: str
) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told(fault, fault, "ok")
        view = client.with_options(headers=told)
        assert (await got(view.request("POST", "/items", json={"name": "lamp"})))["id"] == "1"
        first, *others = keys(rogue, told)
        assert others == [first, first]
        assert uuid.UUID(first).version == 4
        assert [r["body"] for r in rogue.requests(told)] == ['{"name":"lamp"}'] * 3


@both
async def test_every_call_has_a_key_of_its_own(world: World, rogue: Misbehaving) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told("ok")
        resource = world.resource(client.with_options(headers=told))
        for _ in range(3):
            await got(resource._call(CHANGE, body={"name": "x"}))
        assert len(set(keys(rogue, told))) == 3
        assert None not in keys(rogue, told)


@both
@unhurried
async def test_a_stalled_post_with_a_key_is_repeated(
    world: World, rogue: Misbehaving, *, pace: float
) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        await got(client.request("GET", "/items/1"))
        told = rogue.told("silent-headers", "ok")
        view = client.with_options(headers=told, timeout=0.6 * pace)
        await got(view.request("POST", "/items", json={}))
        assert len(set(keys(rogue, told))) == 1
        told = rogue.told("silent-headers")
        view = client.with_options(headers=told, timeout=0.6 * pace, max_retries=1)
        error: Any = await failure(lambda: view.request("POST", "/items", json={}), APITimeoutError)
        assert (error.attempts, len(rogue.requests(told))) == (2, 2)


@both
async def test_the_attempts_of_a_keyed_post_come_to_an_end(
    world: World, rogue: Misbehaving
) -> None:
    async with world.client(KEYED, **options(rogue, max_retries=3)) as client:
        told = rogue.told("reset-in-headers")
        error: Any = await failure(
            lambda: client.request("POST", "/items", json={}, headers=told), APIConnectionError
        )
        assert error.attempts == 4
        assert len(keys(rogue, told)) == 4
        assert len(set(keys(rogue, told))) == 1


@both
async def test_the_callers_own_key_wins(world: World, rogue: Misbehaving) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told("status:503", "ok")
        given = {**told, "Idempotency-Key": "order-7"}
        await got(client.request("POST", "/items", json={}, headers=given))
        assert keys(rogue, told) == ["order-7", "order-7"]
        told = rogue.told("status:503", "ok")
        view = client.with_options(headers={**told, "IDEMPOTENCY-KEY": "order-8"})
        await got(world.resource(view)._call(CHANGE, body={}))
        assert keys(rogue, told) == ["order-8", "order-8"]


@both
async def test_an_operation_may_name_its_own_header(world: World, rogue: Misbehaving) -> None:
    for settings in (SETTINGS, KEYED):
        async with world.client(settings, **options(rogue)) as client:
            told = rogue.told("status:503", "ok")
            view = client.with_options(headers=told)
            await got(world.resource(view)._call(KEYED_ALONE, body={}))
            first, second = keys(rogue, told, "x-once")
            assert first == second is not None
            assert keys(rogue, told) == [None, None]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
@both
async def test_what_is_idempotent_anyway_has_no_key(
    world: World, rogue: Misbehaving, method: str
) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told("no-content")
        await got(client.request(method, "/items/1", headers=told))
        assert keys(rogue, told) == [None]


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("fault", FAULTS)
@both
async def test_without_a_key_it_is_sent_once(
    world: World, rogue: Misbehaving, fault: str, method: str
) -> None:
    async with world.client(SETTINGS, **options(rogue)) as client:
        told = rogue.told(fault, "ok")
        error: Any = await failure(
            lambda: client.request(method, "/items/1", json={}, headers=told), ClientError
        )
        assert isinstance(error, APIStatusError | APIConnectionError)
        assert error.attempts == 1
        assert keys(rogue, told) == [None]


@both
async def test_a_key_the_api_does_not_know_makes_nothing_safe(
    world: World, rogue: Misbehaving
) -> None:
    async with world.client(SETTINGS, **options(rogue)) as client:
        told = rogue.told("status:503", "ok")
        given = {**told, "Idempotency-Key": "mine"}
        await failure(lambda: client.request("POST", "/items", json={}, headers=given), ServerError)
        assert keys(rogue, told) == ["mine"]


@both
async def test_a_key_does_not_bring_a_streamed_body_back(world: World, rogue: Misbehaving) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told("status:503", "ok")
        error: Any = await failure(
            lambda: client.request("POST", "/f", content=iter([b"once"]), headers=told), ServerError
        )
        assert (error.attempts, len(rogue.requests(told))) == (1, 1)


@pytest.mark.parametrize("fault", ["gzip-invalid", "html", "status:400", "status:409"])
@both
async def test_a_key_repeats_no_answer_that_stands(
    world: World, rogue: Misbehaving, fault: str
) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told(fault, "ok")
        resource = world.resource(client.with_options(headers=told))
        error: Any = await failure(lambda: resource._call(CREATE, body={"name": "x"}), ClientError)
        assert error.attempts == 1
        assert len(keys(rogue, told)) == 1


@both
async def test_a_key_is_not_told_to_another_origin(world: World, rogue: Misbehaving) -> None:
    async with world.client(KEYED, **options(rogue)) as client:
        told = rogue.told("ok")
        elsewhere = f"http://localhost:{rogue.port}/items"
        await got(client.request("POST", elsewhere, json={}, headers=told))
        assert keys(rogue, told) == [None]
