"""Servers that tests of the runtime share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.runtime.misbehave import Misbehaving, started

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def rogue() -> Iterator[Misbehaving]:
    """The server process that misbehaves on command, one for all tests of a run."""
    with started() as server:
        yield server
