"""What real documents become: complete, importable, well typed, well named, the same each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.corpus import checks
from tests.corpus.documents import GATE, RealDocument, documents

if TYPE_CHECKING:
    from pathlib import Path

    from tests.corpus.conftest import Subjects

pytestmark = pytest.mark.corpus
each = pytest.mark.parametrize(
    "document",
    [
        pytest.param(one, id=one.name, marks=() if one.name in GATE else pytest.mark.load)
        for one in documents()
    ],
)


@each
def test_every_operation_is_generated(document: RealDocument, subjects: Subjects) -> None:
    assert checks.every_operation(subjects.of(document)) == []


@each
def test_everything_imports(document: RealDocument, subjects: Subjects) -> None:
    assert checks.imports(subjects.of(document)) == []


@each
def test_again_and_shuffled(document: RealDocument, subjects: Subjects, tmp_path: Path) -> None:
    assert checks.same_bytes(subjects.of(document), tmp_path) == []


@each
def test_black_leaves_it_alone(document: RealDocument, subjects: Subjects) -> None:
    assert checks.black_stable(subjects.of(document).own_files) == []


@each
def test_names_end_in_no_invented_number(document: RealDocument, subjects: Subjects) -> None:
    assert checks.no_numbers(subjects.of(document)) == []


# Nightly for all: in the gate, the types of the providers' and of the features' packages are checked.
@pytest.mark.load
@each
def test_type_checkers(document: RealDocument, subjects: Subjects, tmp_path: Path) -> None:
    assert checks.mypy_strict([subjects.of(document)], tmp_path) == []
    assert checks.basedpyright_strict([subjects.of(document)], tmp_path) == []
