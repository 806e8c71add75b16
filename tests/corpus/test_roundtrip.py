"""Every operation of real documents, there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.corpus.documents import GATE, RealDocument, documents
from tests.corpus.roundtrip import round_trips

if TYPE_CHECKING:
    from tests.corpus.conftest import Subjects

pytestmark = pytest.mark.corpus


# `make corpus` makes the round trips of all.
@pytest.mark.parametrize(
    "document", [one for one in documents() if one.name in GATE], ids=lambda one: one.name
)
def test_round_trips(document: RealDocument, subjects: Subjects) -> None:
    assert round_trips(subjects.of(document)) == []
