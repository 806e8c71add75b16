"""Test that a run which reuses files of an earlier one makes the same package as a run that does not."""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.pipeline import build, write
from clientsmith.project import Project
from clientsmith.reuse import earlier_files
from clientsmith.standalone import provider_toml
from tests.amount import examples
from tests.features.mutations import cut, mutate
from tests.shop import DOCUMENT, lay_out

if TYPE_CHECKING:
    from pathlib import Path

CHANGED = DOCUMENT.replace("Id: getThing", "Id: getThing\n      summary: Read a thing.")


@pytest.fixture
def shop(tmp_path: Path) -> Project:
    """A project whose package has been generated."""
    lay_out(tmp_path)
    project = Project(tmp_path)
    write(project, build(project, "shop"))
    return project


def reused(project: Project) -> set[str]:
    built = build(project, "shop")
    return set(earlier_files(project, "shop").unchanged(built.plans))


def test_only_what_changed_is_made_anew(shop: Project) -> None:
    before = reused(shop)
    (shop.specs / "shop" / "openapi.yaml").write_text(CHANGED)
    assert CHANGED != DOCUMENT
    assert before - reused(shop) == {"src/shop_client/resources/things.py"}


def test_an_edited_file_is_not_reused(shop: Project) -> None:
    resource = "src/shop_client/resources/things.py"
    (shop.package_folder("shop") / resource).write_text("# mine\n")
    assert resource not in reused(shop)
    assert build(shop, "shop").files[resource] != b"# mine\n"


def test_other_templates_make_everything_anew(shop: Project, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "any.j2").write_text("")
    assert reused(shop)
    assert not reused(Project(shop.root, (tmp_path / "mine",)))


@pytest.mark.parametrize("seed", range(examples(2)))
def test_the_package_is_the_same_as_without_an_earlier_one(seed: int, tmp_path: Path) -> None:
    rng = random.Random(seed)
    document = cut(rng)
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (tmp_path / "generated").mkdir()
    (folder / "provider.toml").write_text(provider_toml(document, "shop", "openapi.json"))
    project = Project(tmp_path)
    for _ in range(4):
        (folder / "openapi.json").write_text(json.dumps(document))
        mutate(document, rng)
        try:
            built = build(project, "shop")
        except GenerationError:
            continue
        shutil.rmtree(project.package_folder("shop"), ignore_errors=True)
        fresh = build(project, "shop")
        assert built.files == fresh.files
        write(project, fresh)
