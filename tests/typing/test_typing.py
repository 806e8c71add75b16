"""What both checkers say of the providers' clients and of code that uses them."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.test_docs import blocks
from tests.typing import checkers

HERE = Path(__file__).parent
BUILD = checkers.ROOT / "build" / "typing"
KINDS = ("right", "wrong")


def user_code(checker: str) -> list[Path]:
    """Files with the user code, README's example of a provider among them, away from the project's own settings.

    Always the same, since what mypy remembers of a module is bound to its path.
    """
    folder = BUILD / checker
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files: list[Path] = []
    for kind in KINDS:
        for file in sorted((HERE / kind).glob("[a-z]*.py")):
            code = file.read_text(encoding="utf-8")
            assert kind == "wrong" or checkers.MARK not in code
            files.append(folder / f"{kind}_{file.name}")
            files[-1].write_text(checkers.unsilenced(code), encoding="utf-8")
    assert len(files) == len(KINDS) * len(checkers.GENERATED)
    shown = next(block for block in blocks("README.md", "python") if "qovery_client" in block)
    files.append(folder / "shown.py")
    files[-1].write_text(shown, encoding="utf-8")
    return files


def test_mypy(tmp_path: Path) -> None:
    users = user_code("mypy")
    found = checkers.mypy(checkers.GENERATED, users, tmp_path)
    assert checkers.misjudged(found, users) == []


def test_basedpyright(tmp_path: Path) -> None:
    users = user_code("basedpyright")
    found = checkers.basedpyright(checkers.GENERATED, users, tmp_path)
    assert checkers.misjudged(found, users) == []
