"""How much is tried: a fixed part of it in the gate, which everybody waits for, and more each night."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from _pytest.mark.structures import MarkDecorator

#: Whether this is a nightly run, which takes an hour: `make nightly`.
NIGHTLY = os.environ.get("CLIENTSMITH_NIGHTLY") == "1"
#: For what only a nightly run tries.
nightly = pytest.mark.nightly
_LARGE = frozenset({"platformsh", "qovery"})
# How many times as many examples a nightly run tries.
_MORE = 20


def examples(gate: int) -> int:
    """Return how many examples a property is tried with, of which the gate tries the given number."""
    return gate * _MORE if NIGHTLY else gate


def nightly_if_large(provider: str) -> MarkDecorator | tuple[()]:
    """Return the mark of a thorough check of a provider's whole document or package.

    The gate makes it of the two smaller providers. What else it does with all four is enough to see most mistakes.
    """
    return nightly if provider in _LARGE else ()


def load_profile() -> None:
    """Let Hypothesis try the same examples in every run of the gate, and others each night.

    There are no time limits: a test must not depend on how busy a machine is.
    """
    settings.register_profile(
        "gate",
        max_examples=examples(50),
        deadline=None,
        derandomize=not NIGHTLY,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("gate")
