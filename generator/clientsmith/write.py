"""Writing the files of a package, which a manifest lists. Files of others in the folder are kept."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.swap import (
    put_in_place,
    remove,
    require_folder,
    retired,
    staged,
    undo,
    unwritten,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MANIFEST = ".clientsmith.json"
# Limits of the paths in a manifest: the letters of each name, and the names.
_LONGEST, _DEEPEST = 255, 30


@dataclass(frozen=True)
class Manifest:
    """What a package was made from and what it consists of.

    Args:
        inputs: name of each input -> SHA-256 or version.
        files: relative path of each file -> SHA-256.
        plans: relative path -> SHA-256 of the plan that the file was rendered from, of files that can be
            reused.
    """

    inputs: Mapping[str, str]
    files: Mapping[str, str]
    plans: Mapping[str, str]

    def to_json(self) -> str:
        data = {
            "inputs": dict(sorted(self.inputs.items())),
            "files": dict(sorted(self.files.items())),
            "plans": dict(sorted(self.plans.items())),
        }
        return json.dumps(data, indent=1) + "\n"


@dataclass(frozen=True)
class Written:
    """How many files a run wrote, removed and left unchanged."""

    changed: int
    removed: int
    same: int


def digest(data: bytes) -> str:
    """Return the SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """Read the manifest of a package; None if there is no readable one."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        # Older versions did not write plans.
        parts = data["inputs"], data["files"], data.get("plans", {})
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    is_valid = all(
        isinstance(part, dict) and all(isinstance(value, str) for value in part.values())
        for part in parts
    )
    return Manifest(*parts) if is_valid and all(map(_is_inside, parts[1])) else None


def _is_inside(name: str) -> bool:
    """Return whether a relative path can be that of a generated file."""
    path = PurePosixPath(name)
    fits = all(len(part) <= _LONGEST for part in path.parts) and len(path.parts) <= _DEEPEST
    return fits and name.isprintable() and not path.is_absolute() and ".." not in path.parts


def differences(folder: Path, manifest: Manifest) -> list[str]:
    """Return what differs from a package's manifest, in one line for each file."""
    lines = []
    for name, expected in manifest.files.items():
        path = folder / name
        if not path.is_file():
            lines.append(f"{name} is missing")
            continue
        try:
            is_same = digest(path.read_bytes()) == expected
        except OSError as error:
            lines.append(f"{name} cannot be read: {error.strerror}")
            continue
        if not is_same:
            lines.append(f"{name} was edited")
    return lines


def write_tree(
    folder: Path,
    files: Mapping[str, bytes],
    inputs: Mapping[str, str],
    plans: Mapping[str, str] | None = None,
) -> Written:
    """Replace the generated files of a folder by `files`, and keep all other files.

    The new tree is staged beside the old one and replaces it by renaming, so that an interrupted run leaves
    either the old tree or the new one.

    Args:
        folder: the package's folder.
        files: relative path -> content.
        inputs: the inputs of the files, for the manifest.
        plans: the plans of files that can be reused, for the manifest.

    Raises:
        GenerationError: if a new file would overwrite one that was not generated, or the operating system
            reports an error.
    """
    try:
        undo(folder)
        written = stage_tree(folder, files, inputs, plans)
        put_in_place(folder)
        remove(retired(folder))
    except BaseException as error:
        with suppress(OSError):
            undo(folder)
        if isinstance(error, OSError):
            raise unwritten(folder.as_posix(), error, "nothing was changed") from error
        raise
    return written


def stage_tree(
    folder: Path,
    files: Mapping[str, bytes],
    inputs: Mapping[str, str],
    plans: Mapping[str, str] | None = None,
) -> Written:
    """Stage the new tree beside `folder` without replacing it. Arguments are those of `write_tree`."""
    require_folder(folder)
    old = read_manifest(folder) or Manifest({}, {}, {})
    ours = {*old.files, MANIFEST}
    foreign = [name for name in _listing(folder) if name not in ours]
    folders = {parent for name in files for parent in _above(name)}
    clashes = [
        name
        for name in foreign
        if name in files or name in folders or any(parent in files for parent in _above(name))
    ]
    if clashes:
        raise GenerationError(
            [
                Diagnostic(
                    f"{folder.name}/{name}",
                    None,
                    "",
                    "exists, was not generated by Clientsmith, and would be overwritten",
                    "move or rename it",
                )
                for name in clashes
            ]
        )
    manifest = Manifest(
        inputs, {name: digest(data) for name, data in files.items()}, dict(plans or {})
    )
    tree = staged(folder)
    tree.mkdir(parents=True)
    same = 0
    for name, data in {**files, MANIFEST: manifest.to_json().encode()}.items():
        target = tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        present = folder / name
        if present.is_file() and present.read_bytes() == data:
            shutil.copy2(present, target)
            same += 1
        else:
            target.write_bytes(data)
    for name in foreign:
        target = tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / name, target, follow_symlinks=False)
    removed = sum(1 for name in old.files if name not in files)
    return Written(changed=len(files) + 1 - same, removed=removed, same=same)


def _above(name: str) -> Iterator[str]:
    """Yield the folders around a relative path."""
    while name := name.rpartition("/")[0]:
        yield name


def _listing(folder: Path) -> list[str]:
    """Return the sorted relative POSIX paths of all files below a folder, without following links."""
    names: list[str] = []
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        names.extend((Path(parent) / name).relative_to(folder).as_posix() for name in files + links)
    return sorted(names)
