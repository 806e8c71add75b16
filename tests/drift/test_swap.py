"""Whenever an update is killed, the next command finds everything old or everything new."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.drift.update import Update, apply, prepare
from clientsmith.pipeline import staleness
from clientsmith.project import Project, Source
from clientsmith.run import generate_providers
from clientsmith.source.fetch import fetch_documents
from clientsmith.swap import JOURNAL, LOCK, recover, retired, stage_changes, staged, together
from tests.drift.killing import killed
from tests.drift.projects import NOW, files
from tests.shop import DOCUMENT, clientsmith, lay_out

if TYPE_CHECKING:
    from pathlib import Path

NEW = DOCUMENT.replace("title: Shop, version: '1'", "title: Shop, version: '2'")
#: Few files, so that every step of writing them can be tried.
KEPT = ("README.md", "pyproject.toml", "CHANGELOG.md", "src/shop_client/_version.py")


def few(folder: Path, root: Path) -> Update:
    """An update of a package of a few files; the project with its old version is at `root`."""
    lay_out(root)
    project = Project(root)
    list(generate_providers(project, ["shop"]))
    new = folder / "new.yaml"
    new.write_text(NEW, encoding="utf-8")
    fetch = fetch_documents(Source(project, "shop"), NOW, {"openapi.yaml": new})
    made = prepare(project, "shop", fetch, NOW.date())
    assert made.built is not None
    kept = {name: data for name, data in made.built.files.items() if name in KEPT}
    assert len(kept) == len(KEPT)
    smaller = root / "generated" / "shop"
    for path in sorted(smaller.rglob("*"), reverse=True):
        name = path.relative_to(smaller).as_posix()
        if path.is_file() and name not in (*KEPT, ".clientsmith.json"):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    return replace(made, built=replace(made.built, files=kept))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Update]:
    folder = tmp_path_factory.mktemp("prepared")
    return folder / "old", few(folder, folder / "old")


def copied(old: Path, root: Path) -> Path:
    """The project again as it was at a moment."""
    if root.exists():
        shutil.rmtree(root)
    shutil.copytree(old, root)
    return root


def listing(root: Path) -> list[str]:
    """What lies in the rooms of a project, hidden or not, but for the file that is locked."""
    names = [path.name for room in ("specs", "generated") for path in (root / room).iterdir()]
    return sorted(name for name in names if name != LOCK)


def test_killed_at_any_point_it_is_all_old_or_all_new(
    tmp_path: Path, prepared: tuple[Path, Update]
) -> None:
    pristine, made = prepared
    whole = copied(pristine, tmp_path / "whole")
    apply(Project(whole), made)
    assert staleness(Source(Project(whole), "shop")) == []
    old, new = files(pristine), files(whole)
    assert new.keys() - old.keys() == {
        "specs/shop/CHANGELOG.md",
        "specs/shop/lock.toml",
        "generated/shop/CHANGELOG.md",
    }
    root = copied(pristine, tmp_path / "root")
    ends: list[bool] = []
    messages: list[list[str]] = []
    while killed(len(ends) + 1, root, lambda: apply(Project(root), made)):
        messages.append(recover(root))
        assert listing(root) == ["shop", "shop"]
        result = files(root)
        assert result in (old, new)
        ends.append(result == new)
        copied(pristine, root)
    assert files(root) == new
    # First it is undone, from some point on it is finished.
    assert ends == sorted(ends)
    assert {line for lines in messages for line in lines} == {
        "specs/shop: an interrupted run was undone",
        "generated/shop, specs/shop: an interrupted run was undone",
        "specs/shop, generated/shop: an interrupted update was finished",
    }
    # Where nothing is said, the old one had not been touched or only rests of it were left.
    assert len([lines for lines in messages if lines]) > 20


def test_mending_may_be_killed_as_well(tmp_path: Path, prepared: tuple[Path, Update]) -> None:
    pristine, made = prepared
    old = files(pristine)
    whole = copied(pristine, tmp_path / "whole")
    apply(Project(whole), made)
    new = files(whole)
    root, halfway = tmp_path / "root", tmp_path / "halfway"
    first, kills = 1, 0
    while killed(first, copied(pristine, halfway), lambda: apply(Project(halfway), made)):
        # All of the steps that are finished, and some of the many that are undone alike.
        if (halfway / "specs" / JOURNAL).exists() or first % 40 == 0:
            kills += _kill_the_mending(halfway, root, (old, new))
        first += 1
    assert kills > 30


def _kill_the_mending(
    halfway: Path, root: Path, either: tuple[dict[str, bytes], dict[str, bytes]]
) -> int:
    """Kill it at its every step; how many there were."""
    step = 1
    while killed(step, copied(halfway, root), lambda: recover(root)):
        recover(root)
        assert listing(root) == ["shop", "shop"]
        assert files(root) in either
        step += 1
    return step - 1


@pytest.mark.parametrize("words", ["finished", "undone"])
def test_the_next_command_makes_it_good_and_says_so(
    tmp_path: Path, prepared: tuple[Path, Update], words: str
) -> None:
    pristine, made = prepared
    root = copied(pristine, tmp_path / "root")
    step = 1
    while killed(step, copied(pristine, root), lambda: apply(Project(root), made)):
        if (root / "specs" / JOURNAL).exists() is (words == "finished") and step > 5:
            break
        step += 1
    result = clientsmith("check", root=root)
    assert result.stderr.splitlines()[0].endswith(words)
    if words == "finished":
        assert (result.returncode, result.stdout) == (0, "generated/shop: up to date\n")
    again = clientsmith("check", root=root)
    assert (again.returncode, again.stdout, again.stderr) == (result.returncode, result.stdout, "")


def test_a_real_update_is_killed(tmp_path: Path) -> None:
    lay_out(tmp_path)
    list(generate_providers(Project(tmp_path), ["shop"]))
    before = files(tmp_path)
    new = tmp_path / "new.yaml"
    new.write_text(NEW, encoding="utf-8")
    script = [sys.executable, "-m", "tests.drift.killing", "40", str(tmp_path)]
    killed_one = subprocess.run([*script, "update", "shop", "--from", str(new)], check=False)
    assert killed_one.returncode == -signal.SIGKILL
    assert files(tmp_path) != before
    done = clientsmith("check", root=tmp_path)
    assert (done.returncode, done.stdout) == (0, "generated/shop: up to date\n")
    assert done.stderr == "generated/shop, specs/shop: an interrupted run was undone\n"
    assert files(tmp_path) == before


def test_what_goes_wrong_while_staging_leaves_nothing(
    tmp_path: Path, prepared: tuple[Path, Update]
) -> None:
    pristine, made = prepared
    root = copied(pristine, tmp_path / "root")
    (root / "generated" / "shop" / "CHANGELOG.md").write_text("mine", encoding="utf-8")
    before = files(root)
    with pytest.raises(GenerationError, match="would be overwritten"):
        apply(Project(root), made)
    assert files(root) == before and listing(root) == ["shop", "shop"]


def test_what_the_system_refuses_is_told(tmp_path: Path, prepared: tuple[Path, Update]) -> None:
    pristine, made = prepared
    root = copied(pristine, tmp_path / "root")
    before = files(root)
    staged(root / "generated" / "shop").write_text("in the way", encoding="utf-8")
    with pytest.raises(GenerationError, match=r"cannot be written: .* \(nothing was changed\)"):
        apply(Project(root), made)
    assert files(root) == before


def test_those_who_come_meanwhile_wait(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    entered, leave, messages = threading.Event(), threading.Event(), []

    def work() -> None:
        with together(tmp_path, [folder]):
            stage_changes(folder, {"new.txt": b"new"})
            entered.set()
            leave.wait()

    worker = threading.Thread(target=work)
    worker.start()
    entered.wait()
    waiter = threading.Thread(target=lambda: messages.extend(recover(tmp_path)))
    waiter.start()
    waiter.join(0.1)
    assert waiter.is_alive()
    leave.set()
    worker.join()
    waiter.join()
    assert messages == []
    assert (folder / "new.txt").read_bytes() == b"new"


@pytest.mark.parametrize(
    "text",
    ["", "{}", '{"folders": ["specs/../x"]}', '{"folders": ["/etc"]}', '{"folders": [".."]}'],
)
def test_a_journal_that_is_none_is_told(tmp_path: Path, text: str) -> None:
    lay_out(tmp_path)
    (tmp_path / "specs" / JOURNAL).write_text(text, encoding="utf-8")
    with pytest.raises(GenerationError, match="is not a valid update journal"):
        recover(tmp_path)


def test_folders_of_others_are_left_alone(tmp_path: Path) -> None:
    folder = lay_out(tmp_path)
    for name in (".shop.new", ".shop.old", ".git"):
        folder.with_name(name).mkdir()
    assert recover(tmp_path) == []
    assert listing(tmp_path) == [".git", ".shop.new", ".shop.old", "shop"]
    assert staged(folder).name != ".shop.new" and retired(folder).name != ".shop.old"


def test_a_folder_that_was_moved_away_comes_back(tmp_path: Path) -> None:
    """`generate` replaces one folder without a journal and may be killed between its two renamings."""
    folder = tmp_path / "generated" / "shop"
    for path, text in ((retired(folder), "old"), (staged(folder), "new")):
        path.mkdir(parents=True)
        (path / "README.md").write_text(text, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    assert recover(tmp_path) == ["generated/shop: an interrupted run was undone"]
    assert files(tmp_path) == {"generated/shop/README.md": b"old"}
    assert listing(tmp_path) == ["shop"]


def test_nothing_is_left_when_a_run_is_interrupted_while_staging(tmp_path: Path) -> None:
    lay_out(tmp_path)
    folder = tmp_path / "specs" / "shop"
    before = files(tmp_path)
    with pytest.raises(KeyboardInterrupt), together(tmp_path, [folder]):
        stage_changes(folder, {"openapi.yaml": b"new"})
        raise KeyboardInterrupt
    assert files(tmp_path) == before
    assert listing(tmp_path) == ["shop"]
