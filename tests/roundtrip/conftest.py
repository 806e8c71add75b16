"""One server and one client of each kind for all rounds of a worker."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tests.roundtrip.plans import client_of
from tests.roundtrip.rounds import async_rounds, blocking_rounds
from tests.roundtrip.server import Server, running_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.roundtrip.documents import Operation


class RoundTrips:
    """Makes the calls; the clients live as long as the server does."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._runner = asyncio.Runner()
        self._blocking: dict[str, Any] = {}
        self._async: dict[str, Any] = {}

    def blocking(self, operation: Operation) -> list[str]:
        provider = operation.document.provider
        if provider not in self._blocking:
            self._blocking[provider] = client_of(provider).blocking(self._server.url)
        return blocking_rounds(self._blocking[provider], operation, self._server)

    def asynchronous(self, operation: Operation) -> list[str]:
        provider = operation.document.provider
        if provider not in self._async:
            self._async[provider] = client_of(provider).asynchronous(self._server.url)
        return self._runner.run(async_rounds(self._async[provider], operation, self._server))

    def close(self) -> None:
        for client in self._blocking.values():
            client.close()
        for client in self._async.values():
            self._runner.run(client.close())
        self._runner.close()


@pytest.fixture(scope="session")
def round_trips() -> Iterator[RoundTrips]:
    with running_server() as server:
        trips = RoundTrips(server)
        yield trips
        trips.close()
