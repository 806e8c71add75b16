"""Folders that would make a run write elsewhere, remove what is not its own, or stop in the middle."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.pinning import pin
from clientsmith.source.fetch import fetch_documents
from clientsmith.swap import LOCK, retired, staged
from clientsmith.write import write_tree
from tests.drift.origin import publishing
from tests.drift.projects import NOW, edited, shop
from tests.shop import DOCUMENT, clientsmith, lay_out, tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes pipes and links")
FILES = {"README.md": b"new", "src/shop/a.py": b"1", "src/shop/deep/b.py": b"2"}


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder of somebody else's."""
    folder = tmp_path / "outside"
    (folder / "shop").mkdir(parents=True)
    (folder / "shop" / "mine.py").write_bytes(b"mine")
    (folder / "mine.txt").write_bytes(b"mine")
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of an earlier run."""
    folder = tmp_path / "room" / "shop"
    write_tree(folder, FILES, {})
    return folder


def _swapped(path: Path, target: Path) -> None:
    """Put a link in the place of what was generated."""
    if path.is_dir():
        path.rename(path.with_name("old"))
    else:
        path.unlink()
    path.symlink_to(target)


def _linking(folder: Path, target: Path) -> None:
    folder.mkdir()
    (folder / "src").symlink_to(target)


def _pipe(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "mine.txt").write_bytes(b"mine")


def _file(path: Path) -> None:
    path.rename(path.with_name("old"))
    path.write_bytes(b"mine")


#: What stands in the place of generated folders or of those that hold the new and the old version.
WAYS: dict[str, Callable[[Path, Path], Any]] = {
    "a link for a folder": lambda folder, other: _swapped(folder / "src", other),
    "a link for an inner folder": lambda folder, other: _swapped(
        folder / "src/shop", other / "shop"
    ),
    "a link for a file": lambda folder, other: _swapped(folder / "README.md", other / "mine.txt"),
    "a link for nothing": lambda folder, other: _swapped(folder / "README.md", other / "new.txt"),
    "a link for the manifest": lambda folder, other: _swapped(
        folder / ".clientsmith.json", other / "mine.txt"
    ),
    "a link for the new version": lambda folder, other: staged(folder).symlink_to(other),
    "a link for the old version": lambda folder, other: retired(folder).symlink_to(other),
    "a link inside the new version": lambda folder, other: _linking(staged(folder), other),
    "a link for the package": _swapped,
    "a file for the new version": lambda folder, other: staged(folder).write_bytes(b"x"),
    "a file for the old version": lambda folder, other: retired(folder).write_bytes(b"x"),
    "a pipe": lambda folder, other: _pipe(folder / "pipe"),
    "a pipe for a file": lambda folder, other: _pipe(folder / "README.md"),
    "a folder for a file": lambda folder, other: _folder(folder / "README.md"),
    "a file for a folder": lambda folder, other: _file(folder / "src"),
    "a folder that cannot be written": lambda folder, other: (folder / "src/shop").chmod(0o555),
    "a file that cannot be written": lambda folder, other: (folder / "README.md").chmod(0o444),
    "files below a link of others": lambda folder, other: (folder / "notes").symlink_to(other),
}


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_written_or_removed_elsewhere(package: Path, outside: Path, way: str) -> None:
    """A run ends with the whole new package or with an error of ours and the old one; the next is whole as well."""
    WAYS[way](package, outside)
    others = tree(outside)
    links = [path for path in package.rglob("*") if path.is_symlink()]
    new = {**FILES, "README.md": b"newer", "src/shop/c.py": b"3"}
    for _ in range(2):
        try:
            write_tree(package, new, {})
        except GenerationError:
            assert not (package / "src/shop/c.py").exists()
        else:
            assert all((package / name).read_bytes() == data for name, data in new.items())
            assert not (package / "src").is_symlink()
        assert tree(outside) == others
        assert not staged(package).exists() and not retired(package).is_symlink()
    mine = [path for path in package.rglob("mine.txt") if path.is_file()]
    assert way != "a folder for a file" or mine
    assert way != "files below a link of others" or links[0].is_symlink()


@pytest.mark.parametrize("name", ["README.md", "src"])
def test_what_others_put_in_the_way_is_named(package: Path, outside: Path, name: str) -> None:
    if name == "src":
        _swapped(package / "src", outside)
    else:
        WAYS["a folder for a file"](package, outside)
    with pytest.raises(GenerationError, match=rf"shop/{name}.* would be overwritten"):
        write_tree(package, FILES, {})


@pytest.mark.parametrize("names", [["loop"], ["file"], ["file", "x"], ["a" * 300], ["full"]])
def test_what_is_no_folder_for_a_package_is_refused(tmp_path: Path, names: list[str]) -> None:
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_bytes(b"mine")
    before = tree(tmp_path)
    out = tmp_path.joinpath(*names)
    done = clientsmith("generate", "--spec", str(tmp_path / "api.yaml"), "--out", str(out))
    assert done.returncode == 1 and "choose a new folder" in done.stderr, done.stderr
    assert tree(tmp_path) == before


def test_the_ledger_replaces_a_link(tmp_path: Path, outside: Path) -> None:
    """Whatever the link leads to, also to nothing."""
    folder = lay_out(tmp_path / "project")
    for target in (outside / "mine.toml", outside / "new.toml"):
        (outside / "mine.toml").write_bytes(b"")
        before = tree(outside)
        (folder / "names.toml").unlink(missing_ok=True)
        (folder / "names.toml").symlink_to(target)
        assert clientsmith("generate", "--force", root=tmp_path / "project").returncode == 0
        assert not (folder / "names.toml").is_symlink()
        assert tree(outside) == before
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    call = (
        "generate",
        "--force",
        "--spec",
        str(tmp_path / "api.yaml"),
        "--out",
        str(tmp_path / "o"),
    )
    assert clientsmith(*call).returncode == 0
    _swapped(tmp_path / "o" / "names.toml", outside / "mine.toml")
    assert clientsmith(*call).returncode == 0
    assert tree(outside) == before


def test_the_lock_and_the_package_of_a_project_are_no_links(tmp_path: Path, outside: Path) -> None:
    lay_out(tmp_path)
    before = tree(outside)
    package = tmp_path / "generated" / "shop"
    package.symlink_to(outside / "shop")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1 and "generated/shop: is a symbolic link" in done.stderr
    package.unlink()
    (tmp_path / "specs" / LOCK).unlink(missing_ok=True)
    (tmp_path / "specs" / LOCK).symlink_to(outside / "mine.txt")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 1 and f"specs/{LOCK}: is a symbolic link" in done.stderr
    assert tree(outside) == before


def test_fetched_files_replace_links_and_follow_none(tmp_path: Path, outside: Path) -> None:
    with publishing() as origin:
        source = shop(tmp_path, origin)
        (outside / "openapi.yaml").write_bytes(DOCUMENT.encode())
        _swapped(source.folder / "openapi.yaml", outside / "openapi.yaml")
        (source.folder / "parts").symlink_to(outside)
        before = tree(outside)
        origin.answers["/openapi.yaml"] = edited(("version: '1'", "version: '2'"))
        assert clientsmith("drift", "shop", root=tmp_path).returncode in (0, 1)
        assert tree(outside) == before
        pin(source.project, "shop", fetch_documents(source, NOW))
        assert not (source.folder / "openapi.yaml").is_symlink()
        assert tree(outside) == before
        reference = edited(
            ("schema: {$ref: '#/components/schemas/Thing'}", "schema: {$ref: parts/t.json}")
        )
        origin.answers["/openapi.yaml"] = reference
        origin.answers["/parts/t.json"] = b'{"type": "object"}'
        with pytest.raises(GenerationError, match="symbolic link"):
            pin(source.project, "shop", fetch_documents(source, NOW))
        assert tree(outside) == before
        assert not staged(source.folder).exists()


_WITH_LITTLE_ROOM = """\
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
from clientsmith.cli import main
sys.argv = ["clientsmith", *sys.argv[1:]]
main()
"""


def test_a_full_disk_leaves_the_old_package(tmp_path: Path) -> None:
    """A limit of 20,000 bytes for a file, which parts of the runtime exceed, stands for it."""
    lay_out(tmp_path)
    call = [sys.executable, "-c", _WITH_LITTLE_ROOM, "generate", "--force", "--root", str(tmp_path)]
    assert clientsmith("generate", root=tmp_path).returncode == 0
    before = tree(tmp_path / "generated")
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "generated/shop: cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(tmp_path / "generated") == before


def test_runs_at_once_leave_one_whole_package(tmp_path: Path) -> None:
    lay_out(tmp_path)
    call = [sys.executable, "-m", "clientsmith", "generate", "--force", "--root", str(tmp_path)]
    runs = [
        subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(2)
    ]
    assert [run.wait(timeout=60) for run in runs] == [0, 0]
    assert clientsmith("check", root=tmp_path).returncode == 0
    assert [path.name for path in (tmp_path / "generated").iterdir()] == ["shop"]


def test_an_interrupt_in_the_middle_leaves_the_old_package(package: Path) -> None:
    class Interrupting(dict[str, bytes]):
        """Files of which one is never written."""

        def items(self) -> Any:
            yield "src/shop/c.py", b"3"
            raise KeyboardInterrupt

    before = tree(package)
    new = Interrupting({"src/shop/c.py": b"3"})
    with pytest.raises(KeyboardInterrupt):
        write_tree(package, new, {})
    assert tree(package) == before
    assert [path.name for path in package.parent.iterdir()] == ["shop"]
