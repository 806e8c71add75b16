"""Writing a package: whole, remembered, and nothing of anybody else's touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.swap import retired, staged
from clientsmith.write import MANIFEST, differences, read_manifest, write_tree

if TYPE_CHECKING:
    from pathlib import Path


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def test_what_is_no_longer_needed_goes_and_what_others_put_there_stays(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    write_tree(folder, {"a.py": b"1", "deep/b.py": b"2"}, {})
    (folder / "notes.txt").write_bytes(b"mine")
    (folder / "link").symlink_to("deep")
    written = write_tree(folder, {"a.py": b"1", "c.py": b"3"}, {})
    assert content(folder) == {"a.py": b"1", "c.py": b"3", "notes.txt": b"mine"}
    assert (folder / "link").is_symlink()
    assert (written.removed, written.same) == (1, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shop"]


def test_an_unchanged_file_keeps_its_time(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    write_tree(folder, {"a.py": b"1"}, {})
    before = (folder / "a.py").stat().st_mtime_ns
    write_tree(folder, {"a.py": b"1", "b.py": b"2"}, {})
    assert (folder / "a.py").stat().st_mtime_ns == before


def test_a_foreign_file_in_the_way_is_an_error_and_nothing_changes(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    write_tree(folder, {"a.py": b"1"}, {})
    (folder / "b.py").write_bytes(b"mine")
    with pytest.raises(GenerationError, match="in the way"):
        write_tree(folder, {"a.py": b"new", "b.py": b"2"}, {})
    assert content(folder) == {"a.py": b"1", "b.py": b"mine"}


def test_an_interrupted_run_is_made_good(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    write_tree(folder, {"a.py": b"1"}, {})
    (folder / "notes.txt").write_bytes(b"mine")
    # As if the run had stopped between its two renamings.
    folder.rename(retired(folder))
    staged(folder).mkdir()
    write_tree(folder, {"a.py": b"2"}, {})
    assert content(folder) == {"a.py": b"2", "notes.txt": b"mine"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shop"]


def test_edits_are_seen(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    write_tree(folder, {"a.py": b"1", "b.py": b"2"}, {"document": "x"})
    manifest = read_manifest(folder)
    assert manifest is not None and differences(folder, manifest) == []
    (folder / "a.py").write_bytes(b"edited")
    (folder / "b.py").unlink()
    assert differences(folder, manifest) == ["a.py was edited", "b.py is missing"]
