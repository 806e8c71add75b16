"""mypy --strict and basedpyright's strict mode, each over several packages in one run.

Both, because users have either: mypy is what a Python project runs in its checks, pyright is what
an editor shows while somebody types.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).parents[2]
GENERATED = tuple(sorted(ROOT.glob("generated/*/src/*_client")))
#: At the end of a line that a checker has to refuse.
MARK = "# error"
#: What a checker says, by file and line.
Found: TypeAlias = dict[Path, dict[int, list[str]]]


def mypy(packages: Sequence[Path], users: Sequence[Path], folder: Path) -> Found:
    """What mypy says.

    Args:
        packages: folders of packages, each in a folder of sources of its own.
        users: files that use them.
        folder: where the settings may be written.

    Raises:
        AssertionError: where mypy itself fails.
    """
    # Of the standard library, pydantic and httpx each process of the tests need only hear once.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    cache = ROOT / "build" / "typing" / f"mypy-cache-{worker}"
    settings = folder / "mypy.ini"
    lines = [
        "[mypy]",
        "strict = True",
        "python_version = 3.11",
        "show_absolute_path = True",
        f"mypy_path = {os.pathsep.join(_sources(packages))}",
        f"cache_dir = {cache}",
    ]
    checked = [_dotted(file) for file in _checked_elsewhere(packages)]
    if checked:
        lines += [f"[mypy-{','.join(checked)}]", "ignore_errors = True"]
    settings.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = _run("mypy", "--config-file", settings, "--no-error-summary", *packages, *users)
    assert done.returncode in (0, 1), done.stderr or done.stdout
    said = re.findall(r"^(.+?):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    assert bool(said) == bool(done.returncode), done.stdout
    return _by_place((Path(file), int(line), message) for file, line, message in said)


def basedpyright(packages: Sequence[Path], users: Sequence[Path], folder: Path) -> Found:
    """What basedpyright says; arguments and errors as for `mypy`."""
    checked = _checked_elsewhere(packages)
    settings = folder / "pyrightconfig.json"
    options = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(path) for path in (*packages, *users)],
        "exclude": [str(path) for path in checked],
        "extraPaths": _sources(packages),
    }
    settings.write_text(json.dumps(options), encoding="utf-8")
    done = _run(
        "basedpyright", "--project", settings, "--outputjson", "--pythonpath", sys.executable
    )
    assert done.returncode in (0, 1), done.stderr or done.stdout
    said = json.loads(done.stdout)
    files = [path for package in packages for path in package.rglob("*.py")]
    assert said["summary"]["filesAnalyzed"] == len(files) + len(users) - len(checked)
    return _by_place(
        (
            Path(one["file"]),
            one["range"]["start"]["line"] + 1,
            f"{one['message']} ({one.get('rule')})",
        )
        for one in said["generalDiagnostics"]
        if one["severity"] == "error"
    )


def unsilenced(code: str) -> str:
    """User code for the checks of a test; its first line keeps this project's own checks away."""
    return code.replace("# mypy: ignore-errors\n", "#\n", 1)


def misjudged(found: Found, users: Sequence[Path]) -> list[str]:
    """Every line on which a checker does not say what it should: errors on the marked lines, and no others."""
    missed: list[str] = []
    others = dict(found)
    for file in users:
        said = dict(others.pop(file, {}))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if line.endswith(MARK) and not said.pop(number, None):
                missed.append(f"{file.name}:{number}: no error in: {line.strip()}")
        others[file] = said
    return missed + complaints(others)


def complaints(found: Found) -> list[str]:
    """All of it, a line each."""
    return [
        f"{file}:{line}: {message}"
        for file, lines in sorted(found.items())
        for line, messages in sorted(lines.items())
        for message in messages
    ]


def _checked_elsewhere(packages: Sequence[Path]) -> list[Path]:
    """The files of the runtime that are, byte for byte, those of a package that is checked anyway.

    The runtime is most of a small package. What is in `generated/` is always checked.
    """
    seen: set[tuple[str, bytes]] = set()
    found: list[Path] = []
    own = set(packages)
    for package in (*(one for one in GENERATED if one not in own), *packages):
        for file in sorted(package.glob("_runtime/*.py")):
            content = (file.name, file.read_bytes())
            if package in own and content in seen:
                found.append(file)
            seen.add(content)
    return found


def _dotted(file: Path) -> str:
    """The name by which the file of a runtime is imported."""
    name = f"{file.parents[1].name}._runtime"
    return name if file.stem == "__init__" else f"{name}.{file.stem}"


def _sources(packages: Sequence[Path]) -> list[str]:
    return [str(package.parent) for package in packages]


def _by_place(said: Iterable[tuple[Path, int, str]]) -> Found:
    found: Found = defaultdict(lambda: defaultdict(list))
    for file, line, message in said:
        found[file][line].append(message)
    return found


def _run(module: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
