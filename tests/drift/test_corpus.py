"""Successive versions of real documents: each pair gives a report, and its copies give none."""

from __future__ import annotations

import json
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.drift.compare import compare
from clientsmith.normalise import normalise
from clientsmith.source.load import Document, load
from tests.amount import nightly
from tests.conftest import CORPUS
from tests.drift.copies import in_yaml, inlined, renamed, shuffled
from tests.drift.documents import TODAY, facts, mirrored

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.drift.changes import Change
    from clientsmith.normalise import Canonical

pytestmark = pytest.mark.corpus
PAIRS = sorted(path for path in (CORPUS / "drift").glob("*") if path.is_dir())
#: Every fourth is compared in the gate.
each_pair = pytest.mark.parametrize(
    "folder",
    [
        pytest.param(path, id=path.name, marks=() if n % 4 == 1 else nightly)
        for n, path in enumerate(PAIRS)
    ],
)
Data = dict[str, Any]


def _file(folder: Path, name: str) -> Path:
    return next(folder.glob(f"{name}.*"))


@cache
def _canonical(folder: Path, name: str) -> Canonical:
    return normalise(load(_file(folder, name)))


@cache
def _changes(folder: Path, old: str, new: str) -> tuple[Change, ...]:
    return compare(_canonical(folder, old), _canonical(folder, new), today=TODAY)


@each_pair
def test_versions_differ(folder: Path) -> None:
    found = _changes(folder, "old", "new")
    assert found
    for change in found:
        assert change.places
        json.dumps([change.before, change.after])


@each_pair
def test_backwards_is_the_mirror(folder: Path) -> None:
    assert facts(_changes(folder, "new", "old")) == mirrored(_changes(folder, "old", "new"))


@each_pair
def test_nothing_has_changed_in_itself(folder: Path) -> None:
    assert compare(_canonical(folder, "new"), _canonical(folder, "new")) == ()


def _shuffled(document: Data) -> Data:
    made: Data = shuffled(document, Random(7))
    return made


#: A kind of copy for each of some pairs: all of each would take minutes.
COPIES = [
    pytest.param(folder, kind, id=f"{folder.name}-{kind.__name__}", marks=() if n == 1 else nightly)
    for n, (folder, kind) in enumerate(
        zip(PAIRS, (inlined, renamed, _shuffled, in_yaml), strict=False)
    )
]


@pytest.mark.parametrize(("folder", "kind"), COPIES)
def test_a_copy_is_the_same(folder: Path, kind: Any) -> None:
    made = normalise(Document("copy.json", kind(load(_file(folder, "new")).data)))
    found = compare(_canonical(folder, "new"), made)
    assert [(change.rule.name, str(change.places[0])) for change in found] == []
