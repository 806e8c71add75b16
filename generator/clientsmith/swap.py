"""Replacing several folders at once: all of them or none, even if the process is killed.

Each new folder is staged beside the one it replaces. Then a journal is written that names all of them. From
that moment the change is committed: the next run that finds the journal finishes the renaming. Staged
folders without a journal are removed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock

from clientsmith.diagnostics import Diagnostic, GenerationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

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
    lock = root / "specs" / LOCK
    if lock.is_symlink():
        message = "is a symbolic link"
        raise GenerationError(Diagnostic(f"specs/{LOCK}", None, "", message, "remove it"))
    guard = FileLock(lock)
    try:
        guard.acquire()
    except OSError as error:
        message = f"cannot be locked: {error.strerror or error}"
        raise GenerationError(Diagnostic(f"specs/{LOCK}", None, "", message)) from error
    try:
        yield
    finally:
        guard.release()


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
        remove(retired(folder))


def _unwritten(root: Path, folders: Sequence[Path], error: OSError, hint: str) -> GenerationError:
    return unwritten(_names(root, folders), error, hint)


def unwritten(shown: str, error: OSError, hint: str) -> GenerationError:
    """Return the error for a file or folder that cannot be written."""
    message = f"cannot be written: {error.strerror or error}"
    return GenerationError(Diagnostic(shown, None, "", message, hint))


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
    require_folder(folder)
    shutil.copytree(folder, staged(folder), symlinks=True)
    for name in removed:
        (staged(folder) / name).unlink(missing_ok=True)
    for name, data in files.items():
        put(staged(folder), name, data)


def require_folder(folder: Path) -> None:
    """Raise `GenerationError` if a folder that is to be replaced is a symbolic link."""
    if folder.is_symlink():
        message = "is a symbolic link, which would be replaced"
        raise GenerationError(Diagnostic(folder.as_posix(), None, "", message, "remove it"))


def put(folder: Path, name: str, data: bytes) -> None:
    """Write a file below a folder. A symbolic link in its place is replaced, and its target stays as it is.

    Args:
        folder: the folder.
        name: the relative path.
        data: the content.

    Raises:
        GenerationError: if a symbolic link on the way leads out of the folder.
    """
    target = folder / name
    if not target.parent.resolve().is_relative_to(folder.resolve()):
        message = "is in a folder that is a symbolic link"
        raise GenerationError(Diagnostic(name, None, "", message, "replace the link by a folder"))
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_symlink():
        target.unlink()
    target.write_bytes(data)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file as a whole or not at all, in place of what is there, also of a symbolic link."""
    new = path.with_name(f".{path.name}{_NEW}")
    remove(new)
    try:
        new.write_bytes(data)
        new.replace(path)
    except BaseException:
        remove(new)
        raise


def remove(path: Path) -> None:
    """Remove a folder, file or symbolic link, if there is one, but nothing that a link leads to.

    Raises:
        OSError: if it cannot be removed.
    """
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    # What is in a folder that cannot be written cannot be removed.
    path.chmod(0o700)
    for parent, folders, _ in os.walk(path):
        for inner in map(Path(parent).joinpath, folders):
            if not inner.is_symlink():
                inner.chmod(0o700)
    shutil.rmtree(path)


def undo(folder: Path) -> bool:
    """Remove a staged folder and restore a folder that was moved away. Return whether there was one."""
    new, old = staged(folder), retired(folder)
    was_cut_off = new.exists() or not folder.exists()
    if old.is_dir() and not old.is_symlink() and not folder.exists():
        _rename(old, folder)
    for leftover in (new, old):
        remove(leftover)
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
