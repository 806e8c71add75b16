"""Writing a package: the whole tree at once, remembered in a manifest, nothing of anybody else's touched."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.swap import put_in_place, retired, staged, undo

if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST = ".clientsmith.json"


@dataclass(frozen=True)
class Manifest:
    """What a package was made from and what it consists of.

    Args:
        inputs: what it was made from: name -> SHA-256 or version.
        files: what was written: relative path -> SHA-256.
    """

    inputs: Mapping[str, str]
    files: Mapping[str, str]

    def to_json(self) -> str:
        data = {
            "inputs": dict(sorted(self.inputs.items())),
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(data, indent=1) + "\n"


@dataclass(frozen=True)
class Written:
    """How many files a run wrote, removed and left as they were."""

    changed: int
    removed: int
    same: int


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a generated package, or None where there is none that can be read."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return Manifest(inputs=dict(data["inputs"]), files=dict(data["files"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def differences(folder: Path, manifest: Manifest) -> list[str]:
    """The files of a package that are not what its manifest says: missing or edited."""
    found = []
    for name, expected in manifest.files.items():
        path = folder / name
        if not path.is_file():
            found.append(f"{name} is missing")
        elif digest(path.read_bytes()) != expected:
            found.append(f"{name} was edited")
    return found


def write_tree(folder: Path, files: Mapping[str, bytes], inputs: Mapping[str, str]) -> Written:
    """Make `folder` hold exactly `files`, plus whatever others have put there.

    The new tree is staged beside the old one and takes its place by renaming, so that a run that is
    interrupted leaves either the old tree or the new one.

    Args:
        folder: the package's folder.
        files: relative path -> content.
        inputs: what the files were made from, for the manifest.

    Raises:
        GenerationError: where a file that was not written here stands in the way of a new one.
    """
    undo(folder)
    written = stage_tree(folder, files, inputs)
    put_in_place(folder)
    shutil.rmtree(retired(folder), ignore_errors=True)
    return written


def stage_tree(folder: Path, files: Mapping[str, bytes], inputs: Mapping[str, str]) -> Written:
    """Make the tree ready beside `folder`, which stays as it is; otherwise as `write_tree`."""
    old = read_manifest(folder) or Manifest({}, {})
    ours = {*old.files, MANIFEST}
    foreign = [name for name in _listing(folder) if name not in ours]
    clashes = [name for name in foreign if name in files]
    if clashes:
        raise GenerationError(
            [
                Diagnostic(
                    f"{folder.name}/{name}",
                    None,
                    "",
                    "is in the way of a file to be generated, and was not generated",
                    "move it elsewhere",
                )
                for name in clashes
            ]
        )
    manifest = Manifest(inputs, {name: digest(data) for name, data in files.items()})
    tree = staged(folder)
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


def _listing(folder: Path) -> list[str]:
    """Every file below a folder, links not followed, as relative POSIX paths in a fixed order."""
    names: list[str] = []
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        names.extend((Path(parent) / name).relative_to(folder).as_posix() for name in files + links)
    return sorted(names)
