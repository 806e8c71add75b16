"""The four servers, each started for one test, and an environment without anybody's credentials."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from .devopness import DevopnessServer
from .divio import DivioServer
from .platformsh import PlatformshServer
from .qovery import QoveryServer
from .wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("DIVIO_", "QOVERY_", "PLATFORMSH_", "DEVOPNESS_")):
            monkeypatch.delenv(name)
    # A proxy of the machine is not to stand between a client and loopback.
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def divio() -> Iterator[DivioServer]:
    with DivioServer() as server:
        yield server


@pytest.fixture
def qovery() -> Iterator[QoveryServer]:
    with QoveryServer() as server:
        yield server


@pytest.fixture
def platformsh() -> Iterator[PlatformshServer]:
    with PlatformshServer() as server:
        yield server


@pytest.fixture
def devopness() -> Iterator[DevopnessServer]:
    with DevopnessServer() as server:
        yield server


@pytest.fixture
def stranger() -> Iterator[Wire]:
    """A host that is none of the provider's."""
    with Wire() as server:
        yield server
