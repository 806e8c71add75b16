"""The same inputs give the same bytes, whatever the process, and not through luck with an order."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.shop import clientsmith, tree

ROOT = Path(__file__).parent.parent
PROVIDERS = sorted(path.name for path in (ROOT / "specs").iterdir() if path.is_dir())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_another_process_gives_what_is_committed(provider: str, tmp_path: Path) -> None:
    """Another hash seed, locale, working directory and place: the bytes in `generated/`."""
    shutil.copytree(ROOT / "specs" / provider, tmp_path / "specs" / provider)
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    environment["PYTHONPATH"] = str(ROOT)
    done = clientsmith("generate", provider, root=tmp_path, cwd=tmp_path, env=environment)
    assert done.returncode == 0, done.stderr
    made = tree(tmp_path / "generated" / provider)
    committed = tree(ROOT / "generated" / provider)
    kept = {name: data for name, data in committed.items() if "__pycache__" not in name}
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == []


def test_generated_is_what_specs_and_templates_give() -> None:
    done = clientsmith("check")
    assert done.returncode == 0, done.stdout
