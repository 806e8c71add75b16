"""The workflows say what can be done: their scripts parse, and the targets and commands that they name exist."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer.main
import yaml

from clientsmith.cli import app

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
COMMANDS = typer.main.get_command(app)


def workflow(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def scripts(path: Path) -> list[str]:
    jobs = workflow(path)["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


def test_there_are_four() -> None:
    names = [path.name for path in WORKFLOWS]
    assert names == ["ci.yml", "nightly.yml", "release.yml", "spec-drift.yml"]


def test_actions_are_pinned_by_hash() -> None:
    for path in WORKFLOWS:
        for line in re.findall(r"uses: (.*)", path.read_text(encoding="utf-8")):
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", line), line


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_scripts_are_scripts(path: Path) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    for script in scripts(path):
        plain = re.sub(r"\$\{\{.*?\}\}", "expression", script)
        done = subprocess.run(
            [bash, "-n"], input=plain, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), script


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_no_text_of_an_event_becomes_a_part_of_a_script(path: Path) -> None:
    assert not [script for script in scripts(path) if "${{" in script]


def test_targets_and_commands_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    text = "\n".join(script for path in WORKFLOWS for script in scripts(path))
    assert set(re.findall(r"\bmake ([a-z]+)", text)) <= targets
    for line in text.replace("\\\n", "").splitlines():
        called = re.search(r"\bclientsmith ([a-z]+)(.*)", line)
        if called is None:
            continue
        command = COMMANDS.commands[called[1]]  # type: ignore[attr-defined]
        known = {option for one in command.params for option in one.opts}
        assert set(re.findall(r"--[a-z-]+", called[2])) <= known, line


def test_the_gate_is_the_same_as_at_home() -> None:
    assert ".ci/run" in scripts(WORKFLOWS[0])
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
