"""Every operation of Qovery, there and back."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.documents import Operation, operations

if TYPE_CHECKING:
    from tests.roundtrip.conftest import RoundTrips


@pytest.mark.parametrize("world", ["blocking", "asynchronous"])
@pytest.mark.parametrize("operation", operations("qovery"), ids=attrgetter("name"))
def test_round_trip(operation: Operation, world: str, round_trips: RoundTrips) -> None:
    findings = getattr(round_trips, world)(operation)
    assert not findings, "\n".join(findings)
