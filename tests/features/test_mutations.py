"""No mistake in a document ends a run, and no operation is lost by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.features.making import make
from tests.features.mutations import mutated, operations, planned

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_operation_is_planned(tmp_path: Path, seed: int) -> None:
    document, told = mutated(seed)
    package, _ = planned(document, tmp_path)
    found = {(method.http_method, method.path) for method in package.methods}
    assert found == operations(document), told


@pytest.mark.parametrize("seed", [1053, 1358])
def test_the_package_imports(tmp_path: Path, seed: int) -> None:
    document, _ = mutated(seed)
    made = make(tmp_path, document)
    made.import_all()
    assert len(made.names) == len(operations(document))
