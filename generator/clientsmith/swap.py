"""Folders that take the place of others: several at once, all of them or none, whenever a run is killed.

A folder is made ready beside the one it replaces. A journal then names all those that are ready; from that
moment on they count, and whoever finds the journal goes on with the renaming. What is found without a
journal never counted and is removed.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock

from clientsmith.diagnostics import Diagnostic, GenerationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

JOURNAL = ".clientsmith-journal.json"
#: It stays when nobody holds it: whoever removed it would let two others in.
LOCK = ".clientsmith-lock"
_ROOMS = ("specs", "generated")
_NEW, _OLD = ".clientsmith-new", ".clientsmith-old"
# How often a renaming is tried again that was refused, and after how many seconds.
_TRIES, _PAUSE = (20 if sys.platform == "win32" else 0), 0.1
_LEFTOVER = re.compile(rf"\.(?P<name>.+)(?:{re.escape(_NEW)}|{re.escape(_OLD)})")


def staged(folder: Path) -> Path:
    """Where the folder is made ready that is to take this one's place."""
    return folder.with_name(f".{folder.name}{_NEW}")


def retired(folder: Path) -> Path:
    """Where a folder goes whose place another one takes."""
    return folder.with_name(f".{folder.name}{_OLD}")


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Wait until nobody else changes the project, and keep others waiting, until the end or the process ends.

    Args:
        root: the project's folder.
    """
    with FileLock(root / "specs" / LOCK):
        yield


def settle(root: Path) -> list[str]:
    """Finish or undo what a run was killed in the middle of.

    Args:
        root: the project's folder.

    Returns:
        A line for people about each folder of which something was left; empty as a rule.

    Raises:
        GenerationError: if the journal is not one.
    """
    if not _journal(root).exists() and not _leftovers(root):
        return []
    with alone(root):
        return sweep(root)


def sweep(root: Path) -> list[str]:
    """`settle` for those who are `alone` already."""
    said = []
    ready = _ready(root)
    for folder in ready:
        put_in_place(folder)
    if ready:
        _journal(root).unlink()
        said.append(f"{_names(root, ready)}: an interrupted update was finished")
    _draft(root).unlink(missing_ok=True)
    undone = {folder for folder in _leftovers(root) if undo(folder)}
    if undone:
        said.append(f"{_names(root, sorted(undone))}: an interrupted run was undone")
    return said


@contextmanager
def together(root: Path, folders: Sequence[Path]) -> Iterator[None]:
    """Stage folders in here; at the end all of them take their places, and none if anything goes wrong.

    Args:
        root: the project's folder.
        folders: folders of `specs/` and `generated/`; those that are not there yet are new.

    Raises:
        GenerationError: if the system does not let it happen.
    """
    with alone(root):
        sweep(root)
        try:
            yield
        except BaseException as error:
            for folder in folders:
                undo(folder)
            if isinstance(error, OSError):
                raise _unwritten(root, folders, error, "nothing was changed") from error
            raise
        try:
            _replace(root, folders)
        except OSError as error:
            raise _unwritten(root, folders, error, "the next command continues it") from error


def _replace(root: Path, folders: Sequence[Path]) -> None:
    draft = _draft(root)
    names = [folder.relative_to(root).as_posix() for folder in folders]
    draft.write_text(json.dumps({"folders": names}), encoding="utf-8")
    draft.replace(_journal(root))
    for folder in folders:
        put_in_place(folder)
    _journal(root).unlink()
    for folder in folders:
        shutil.rmtree(retired(folder), ignore_errors=True)


def _unwritten(root: Path, folders: Sequence[Path], error: OSError, hint: str) -> GenerationError:
    message = f"cannot be written: {error.strerror or error}"
    return GenerationError(Diagnostic(_names(root, folders), None, "", message, hint))


def put_in_place(folder: Path) -> None:
    """Rename the old folder away and the new one into its place, or go on where that was interrupted."""
    if staged(folder).exists():
        if folder.exists():
            _rename(folder, retired(folder))
        _rename(staged(folder), folder)


def _rename(folder: Path, target: Path) -> None:
    """Rename a folder.

    Windows refuses that while any program, such as a virus scanner, has a file of the folder open.
    """
    for _ in range(_TRIES):
        try:
            folder.rename(target)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    folder.rename(target)


def stage_changes(folder: Path, files: Mapping[str, bytes], removed: Collection[str] = ()) -> None:
    """Make a copy of a folder ready in which some files are others.

    Args:
        folder: the folder, which stays as it is.
        files: relative path -> content, of those that are new or others.
        removed: relative paths of those that go.
    """
    shutil.copytree(folder, staged(folder), symlinks=True)
    for name in removed:
        (staged(folder) / name).unlink(missing_ok=True)
    for name, data in files.items():
        target = staged(folder) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def undo(folder: Path) -> bool:
    """Remove what was never to count, and bring back what was renamed away; whether anything was."""
    was_cut_off = staged(folder).exists() or not folder.exists()
    if retired(folder).exists() and not folder.exists():
        _rename(retired(folder), folder)
    for leftover in (staged(folder), retired(folder)):
        shutil.rmtree(leftover, ignore_errors=True)
    return was_cut_off


def _journal(root: Path) -> Path:
    return root / "specs" / JOURNAL


def _draft(root: Path) -> Path:
    return _journal(root).with_suffix(".draft")


def _ready(root: Path) -> list[Path]:
    """The folders that the journal names."""
    try:
        text = _journal(root).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    try:
        names = [str(name) for name in json.loads(text)["folders"]]
    except (ValueError, KeyError, TypeError):
        names = [""]
    if any(re.fullmatch(r"(specs|generated)/(?!\.)[^/\\]+", name) is None for name in names):
        message = "is not a valid update journal"
        raise GenerationError(
            Diagnostic(f"specs/{JOURNAL}", None, "", message, "check the file and remove it")
        )
    return [root / name for name in names]


def _leftovers(root: Path) -> list[Path]:
    """The folders of which an old or a new version lies about."""
    found = set()
    for room in (root / name for name in _ROOMS):
        for path in room.iterdir() if room.is_dir() else ():
            match = _LEFTOVER.fullmatch(path.name)
            if match is not None and path.is_dir():
                found.add(room / match["name"])
    return sorted(found)


def _names(root: Path, folders: Sequence[Path]) -> str:
    return ", ".join(folder.relative_to(root).as_posix() for folder in folders)
