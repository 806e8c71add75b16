"""Every validator of every provider's package can be built, from nothing and in a thread."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus import checks

from .cases import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_every_validator_is_built_from_nothing(case: Case) -> None:
    package = Path(str(case.module.__file__)).parent
    assert checks.unusable(package.parent, package.name) == []
