"""The round trips that a run of the tests makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.amount import nightly
from tests.roundtrip.documents import operations

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

WORLDS = ("blocking", "asynchronous")


def in_both_worlds(provider: str) -> list[ParameterSet]:
    """Return every operation of a provider with each kind of client; the gate tries one of them, in turn."""
    return [
        pytest.param(
            operation,
            world,
            id=f"{operation.name}-{world}",
            marks=() if number % 2 == place else nightly,
        )
        for number, operation in enumerate(operations(provider))
        for place, world in enumerate(WORLDS)
    ]
