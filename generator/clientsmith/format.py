"""Formatting generated code with ruff, which also sorts imports."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # no types

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Passed explicitly, so that no configuration file near the output has an effect.
_CONFIG = """\
line-length = 100
target-version = "py311"
[lint]
select = ["I001", "PIE790", "RUF022", "TC", "UP037"]
extend-safe-fixes = ["TC"]
[lint.isort]
combine-as-imports = true
[lint.per-file-ignores]
# The annotations of models and TypedDicts are evaluated at run time, so their imports are needed then.
"**/models/*.py" = ["TC"]
"**/types/*.py" = ["TC"]
"""


class FormatError(Exception):
    """Generated code is not valid Python; the message is that of ruff."""


def format_tree(files: Mapping[str, str]) -> dict[str, bytes]:
    """Format the Python files of a tree, and encode all files.

    Args:
        files: relative path -> text.

    Raises:
        FormatError: if generated code is not valid Python, which is a bug of the generator or of a template.
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
    # Ruff resolves the patterns in the configuration relative to its working directory.
    done = subprocess.run(
        [find_ruff_bin(), *arguments, "--no-cache"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        output = f"{done.stdout}{done.stderr}"
        raise FormatError(f"ruff {arguments[0]} failed with status {done.returncode}:\n{output}")
