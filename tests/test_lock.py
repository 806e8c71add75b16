"""The lock names every package that is installed, and agrees with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
#: What is there before anything is installed.
OURS = {"clientsmith", "pip", "setuptools", "wheel"}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lines: list[str]) -> dict[str, str]:
    pairs = (line.split("==") for line in lines)
    return {plain(name): version for name, version in pairs}


LOCK = pinned((ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines())


def test_everything_that_is_installed_is_locked() -> None:
    installed = {plain(one.metadata["Name"]): one.version for one in distributions()}
    made = {name for name in installed if re.fullmatch(r"made\d+-client", name)}
    known = {name: version for name, version in installed.items() if name not in OURS | made}
    assert {name: LOCK.get(name) for name in known} == known


def test_the_lock_agrees_with_what_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = pinned([*project["dependencies"], *project["optional-dependencies"]["dev"]])
    assert {name: LOCK.get(name) for name in asked} == asked
