"""What both checkers make of code that chooses among the media types of an operation."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.features.making import make
from tests.features.test_choices import PROVIDER, document_of
from tests.typing.test_typing import MARK, run

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

USER = Path(__file__).parent / "choices" / "user.py"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package's `src` and the code that uses it."""
    root = tmp_path_factory.mktemp("choices")
    made = make(root, document_of("3.1.0"), provider=PROVIDER)
    code = USER.read_text(encoding="utf-8").replace("# mypy: ignore-errors\n", "#\n", 1)
    code = code.replace("MODULE", made.module_name).replace("CLIENT", made.client_name)
    (made.folder / "user.py").write_text(code, encoding="utf-8")
    return made.folder


def marked(folder: Path) -> dict[str, set[int]]:
    """The lines that a checker has to refuse, by file."""
    lines = (folder / "user.py").read_text(encoding="utf-8").splitlines()
    return {"user.py": {number for number, line in enumerate(lines, 1) if line.endswith(MARK)}}


def by_file(folder: Path, found: AbstractSet[tuple[str, int]]) -> dict[str, set[int]]:
    refused: dict[str, set[int]] = {}
    for file, line in found:
        name = Path(folder, file).resolve().relative_to(folder.resolve()).as_posix()
        refused.setdefault(name, set()).add(line)
    return refused


def test_mypy(folder: Path) -> None:
    settings = folder / "mypy.ini"
    settings.write_text(
        f"[mypy]\nstrict = True\npython_version = 3.11\nmypy_path = {folder / 'src'}\n"
    )
    command = (sys.executable, "-m", "mypy", "--config-file", settings, "--cache-dir", "cache")
    done = run(*command, "user.py", "src", folder=folder)
    found = re.findall(r"^(.+?):(\d+): error: ", done.stdout, re.MULTILINE)
    assert by_file(folder, {(file, int(line)) for file, line in found}) == marked(folder), done


def test_basedpyright(folder: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["user.py", "src"],
        "extraPaths": ["src"],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = (sys.executable, "-m", "basedpyright", "--project", folder, "--outputjson")
    done = run(*command, "--pythonpath", sys.executable, folder=folder)
    said = json.loads(done.stdout)["generalDiagnostics"]
    found = {
        (one["file"], one["range"]["start"]["line"] + 1)
        for one in said
        if one["severity"] == "error"
    }
    assert by_file(folder, found) == marked(folder), done.stdout
