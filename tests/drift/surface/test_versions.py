"""The clients of two successive versions of a real document."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from clientsmith.drift.causes import causes
from clientsmith.drift.comparison import Side, compare_sides, side_of
from clientsmith.drift.surface import client_changes
from clientsmith.drift.surface.read import read_surface
from clientsmith.format import format_tree
from clientsmith.project import Source
from clientsmith.standalone import document_project, read_document
from tests.conftest import CORPUS

pytestmark = pytest.mark.corpus
FOLDER = CORPUS / "drift" / "devopness-2026-08-13-2026-08-17"


@cache
def side(name: str) -> Side:
    spec = FOLDER / f"{name}.json"
    with document_project(spec, read_document(spec), Path("api")) as (project, provider):
        return side_of(Source(project, provider), client=True)


def files(name: str) -> dict[str, str]:
    """The client's files, as they are before they are formatted."""
    return dict(side(name).files or {})


def test_what_came_is_told_and_nothing_else() -> None:
    found = client_changes(files("old"), files("new"))
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
    forth = client_changes(files("old"), files("new"))
    back = client_changes(files("new"), files("old"))
    assert sorted((one.rule.mirror, str(one.places), str(one.after)) for one in forth) == sorted(
        (one.rule.name, str(one.places), str(one.before)) for one in back
    )


def test_formatting_is_no_change() -> None:
    before = files("old")
    after = {name: data.decode() for name, data in format_tree(before).items()}
    assert after != before
    assert client_changes(before, after) == ()
    assert read_surface(before).methods
