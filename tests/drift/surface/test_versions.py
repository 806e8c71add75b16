"""The clients of two successive versions of a real document."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.drift.causes import causes
from clientsmith.drift.comparison import Side, compare_sides, side_of
from clientsmith.drift.surface import compare
from clientsmith.format import format_tree
from clientsmith.pipeline import package_files
from clientsmith.project import Source
from clientsmith.standalone import document_project, read_document
from tests.conftest import CORPUS
from tests.drift.surface.reading import read_surface

if TYPE_CHECKING:
    from clientsmith.drift.changes import Change

pytestmark = pytest.mark.corpus
FOLDER = CORPUS / "drift" / "devopness-2026-08-13-2026-08-17"


@cache
def side(name: str) -> Side:
    spec = FOLDER / f"{name}.json"
    with document_project(spec, read_document(spec), Path("api")) as (project, provider):
        return side_of(Source(project, provider), client=True)


def changes(old: str, new: str) -> tuple[Change, ...]:
    return compare_sides(side(old), side(new)).client


def test_what_came_is_told_and_nothing_else() -> None:
    found = changes("old", "new")
    rules = {one.rule.name.removeprefix("client-") for one in found}
    assert rules == {"class-added", "field-added", "key-added"}
    assert {one.places[0].field for one in found} == {"", "instance_spec"}


def test_each_new_field_and_key_follows_from_a_new_property() -> None:
    comparison = compare_sides(side("old"), side("new"))
    found = causes(comparison)
    told = {index: one for index, one in enumerate(comparison.client) if one.places[0].field}
    assert found.keys() == told.keys()
    for index, one in told.items():
        cause = comparison.changes[found[index]]
        read = one.rule.name == "client-field-added"
        assert cause.rule.name == f"{'response' if read else 'request'}-property-added"
        assert cause.component == one.places[0].symbol.partition(".")[2].removesuffix("Dict")
        assert cause.canonical[1].endswith(f"/{one.places[0].field}")


def test_backwards_is_the_mirror() -> None:
    forth = changes("old", "new")
    back = changes("new", "old")
    assert sorted((one.rule.mirror, str(one.places), str(one.after)) for one in forth) == sorted(
        (one.rule.name, str(one.places), str(one.before)) for one in back
    )


def test_formatting_is_no_change() -> None:
    package = side("old").package
    assert package is not None
    plain = package_files(package)
    formatted = {name: data.decode() for name, data in format_tree(plain).items()}
    assert formatted != plain
    assert compare(read_surface(plain), read_surface(formatted)) == ()
    assert read_surface(plain) == read_surface(formatted)
