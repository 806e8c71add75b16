"""mypy --strict and basedpyright's strict mode, on what is generated and on code that uses it.

Both, because users have either: mypy is what a Python project runs in its checks, pyright is what
an editor shows while somebody types.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "typing"
SOURCES = sorted(ROOT.glob("generated/*/src"))
KINDS = ("right", "wrong")
MARK = "# error"
Found = dict[Path, dict[int, list[str]]]
"""What a checker says, by file and line."""


def run(*command: str | Path, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def user_code(checker: str) -> Path:
    """A folder with the user code, away from the project's own settings.

    Always the same, since what mypy remembers of a module is bound to its path.
    """
    folder = BUILD / checker
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for kind in KINDS:
        for file in (HERE / kind).glob("[a-z]*.py"):
            code = file.read_text(encoding="utf-8")
            # So the line says for the checks of this project, and only for those.
            code = code.replace("# mypy: ignore-errors\n", "#\n", 1)
            (folder / f"{kind}_{file.name}").write_text(code, encoding="utf-8")
    return folder


def judge(found: Found, users: Path) -> list[str]:
    """Every line on which a checker does not say what it should."""
    complaints: list[str] = []
    files = sorted(users.glob("*.py"))
    assert len(files) == 2 * len(SOURCES)
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines()
        said = found.pop(file, {})
        for number, line in enumerate(lines, 1):
            expected = file.name.startswith("wrong") and line.endswith(MARK)
            if expected and number not in said:
                complaints.append(f"{file.name}:{number}: no error in: {line.strip()}")
            elif not expected and number in said:
                complaints.append(f"{file.name}:{number}: {said[number]} in: {line.strip()}")
    for file, said in sorted(found.items()):
        for number, messages in sorted(said.items()):
            complaints += [f"{file.relative_to(ROOT)}:{number}: {text}" for text in messages]
    return complaints


def test_mypy() -> None:
    users = user_code("mypy")
    settings = users / "mypy.ini"
    paths = os.pathsep.join(map(str, SOURCES))
    cache = BUILD / "mypy-cache"
    settings.write_text(
        "[mypy]\nstrict = True\npython_version = 3.11\nshow_absolute_path = True\n"
        f"mypy_path = {paths}\ncache_dir = {cache}\n"
    )
    command = (sys.executable, "-m", "mypy", "--config-file", settings, "--no-error-summary")
    done = run(*command, *SOURCES, *sorted(users.glob("*.py")))
    assert done.returncode in (0, 1), done.stderr
    found: Found = defaultdict(lambda: defaultdict(list))
    for file, line, message in re.findall(r"^(.+?):(\d+): error: (.*)$", done.stdout, re.MULTILINE):
        found[Path(file)][int(line)].append(message)
    assert found, done.stdout
    assert judge(found, users) == []


def test_basedpyright() -> None:
    users = user_code("basedpyright")
    settings = users / "pyrightconfig.json"
    sources = [str(path) for path in SOURCES]
    settings.write_text(
        json.dumps(
            {
                "typeCheckingMode": "strict",
                "pythonVersion": "3.11",
                "include": [str(users), *sources],
                "extraPaths": sources,
            }
        )
    )
    done = run(
        sys.executable, "-m", "basedpyright", "--project", settings, "--outputjson",
        "--pythonpath", sys.executable,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr or done.stdout
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"] > len(list(users.glob("*.py")))
    found: Found = defaultdict(lambda: defaultdict(list))
    for item in said["generalDiagnostics"]:
        if item["severity"] == "error":
            line = item["range"]["start"]["line"] + 1
            found[Path(item["file"])][line].append(f"{item['message']} ({item.get('rule')})")
    assert judge(found, users) == []
