"""Every operation of Qovery, there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.roundtrip.cases import in_both_worlds

if TYPE_CHECKING:
    from tests.roundtrip.conftest import RoundTrips
    from tests.roundtrip.documents import Operation


@pytest.mark.parametrize(("operation", "world"), in_both_worlds("qovery"))
def test_round_trip(operation: Operation, world: str, round_trips: RoundTrips) -> None:
    findings = getattr(round_trips, world)(operation)
    assert not findings, "\n".join(findings)
