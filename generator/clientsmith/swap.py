"""Replacing several folders at once: all of them or none, even if the process is killed.

Each new folder is staged beside the one it replaces. Then a journal is written that names all of them. From
that moment the change is committed: the next run that finds the journal finishes the renaming. Staged
folders without a journal are removed.
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
#: It is never removed: after a removal, two processes could hold locks of the same name.
LOCK = ".clientsmith-lock"
_ROOMS = ("specs", "generated")
_NEW, _OLD = ".clientsmith-new", ".clientsmith-old"
# How often a renaming that was refused is retried, and the pause before each retry in seconds.
_TRIES, _PAUSE = (20 if sys.platform == "win32" else 0), 0.1
_FOLDER = re.compile(r"(specs|generated)/(?!\.)[^/\\]{1,200}")
_LEFTOVER = re.compile(rf"\.(?P<name>.+)(?:{re.escape(_NEW)}|{re.escape(_OLD)})")


def staged(folder: Path) -> Path:
    """Return where the new version of a folder is staged."""
    return folder.with_name(f".{folder.name}{_NEW}")


def retired(folder: Path) -> Path:
    """Return where the old version of a folder is moved."""
    return folder.with_name(f".{folder.name}{_OLD}")


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Wait for the project's lock, and hold it."""
    with FileLock(root / "specs" / LOCK):
        yield


def recover(root: Path) -> list[str]:
    """Finish or undo what an interrupted run left behind.

    Args:
        root: the project's folder.

    Returns:
        A line about what was finished or undone; usually empty.

    Raises:
        GenerationError: if the journal is invalid.
    """
    if not _journal(root).exists() and not _leftovers(root):
        return []
    with alone(root):
        return recover_locked(root)


def recover_locked(root: Path) -> list[str]:
    """Do the work of `recover`. The caller holds the lock."""
    report = []
    ready = _ready(root)
    for folder in ready:
        put_in_place(folder)
    if ready:
        _journal(root).unlink()
        report.append(f"{_names(root, ready)}: an interrupted update was finished")
    _draft(root).unlink(missing_ok=True)
    undone = {folder for folder in _leftovers(root) if undo(folder)}
    if undone:
        report.append(f"{_names(root, sorted(undone))}: an interrupted run was undone")
    return report


@contextmanager
def together(root: Path, folders: Sequence[Path]) -> Iterator[None]:
    """Replace all folders that the body of the `with` statement stages, or none of them if it fails.

    Args:
        root: the project's folder.
        folders: folders in `specs/` and `generated/`, which may be new.

    Raises:
        GenerationError: if the operating system reports an error.
    """
    with alone(root):
        recover_locked(root)
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

    Windows refuses while any program, such as a virus scanner, has a file of the folder open.
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
    """Stage a copy of a folder with some files changed.

    Args:
        folder: the folder, which is not changed.
        files: relative path -> content of new and changed files.
        removed: relative paths of files to remove.
    """
    shutil.copytree(folder, staged(folder), symlinks=True)
    for name in removed:
        (staged(folder) / name).unlink(missing_ok=True)
    for name, data in files.items():
        target = staged(folder) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def undo(folder: Path) -> bool:
    """Remove a staged folder and restore a folder that was moved away. Return whether there was one."""
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
    """Return the folders that the journal names."""
    try:
        text = _journal(root).read_text(encoding="utf-8")
        names = [str(name) for name in json.loads(text)["folders"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        names = [""]
    if not all(_FOLDER.fullmatch(name) and name.isprintable() for name in names):
        message = "is not a valid update journal"
        raise GenerationError(
            Diagnostic(f"specs/{JOURNAL}", None, "", message, "check the file and remove it")
        )
    return [root / name for name in names]


def _leftovers(root: Path) -> list[Path]:
    """Return the folders with leftover staged or retired versions."""
    leftovers = set()
    for room in (root / name for name in _ROOMS):
        for path in room.iterdir() if room.is_dir() else ():
            match = _LEFTOVER.fullmatch(path.name)
            if match is not None and path.is_dir():
                leftovers.add(room / match["name"])
    return sorted(leftovers)


def _names(root: Path, folders: Sequence[Path]) -> str:
    return ", ".join(folder.relative_to(root).as_posix() for folder in folders)
