"""Formatting: ruff sorts imports and lays out the code as black does."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Self-contained, so that no configuration file around the output has a say.
_CONFIG = """\
line-length = 100
target-version = "py311"
[lint]
select = ["I001", "PIE790", "RUF022", "TC", "UP037"]
extend-safe-fixes = ["TC"]
[lint.isort]
combine-as-imports = true
[lint.per-file-ignores]
# Models are built, and TypedDicts may be asked for their types, when they run: what only a quoted
# annotation names has to be there as well.
"**/models/*.py" = ["TC"]
"**/types/*.py" = ["TC"]
"""


def format_tree(files: Mapping[str, str]) -> dict[str, bytes]:
    """Format the Python files of a tree; everything else only becomes bytes.

    Args:
        files: relative path -> text.

    Raises:
        RuntimeError: where generated code is not valid Python, which is a mistake of the generator's.
    """
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        folder = Path(name)
        config = folder / "ruff.toml"
        config.write_text(_CONFIG, encoding="utf-8")
        tree = folder / "tree"
        for path, text in files.items():
            target = tree / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        _ruff(folder, "check", "--fix", "--exit-zero", "--config", str(config), str(tree))
        _ruff(folder, "format", "--config", str(config), str(tree))
        return {path: (tree / path).read_bytes() for path in files}


def _ruff(folder: Path, *arguments: str) -> None:
    # Patterns of a configuration that is given by name count from the folder that ruff runs in.
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, "--no-cache"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        said = f"{done.stdout}{done.stderr}"
        raise RuntimeError(f"ruff {arguments[0]} failed with status {done.returncode}:\n{said}")
