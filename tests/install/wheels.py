"""Wheels without a network: the packages built, their dependencies packed up from this environment."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"


def run(
    *command: str | Path, folder: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """A process with an environment of our own making; its failure is the test's."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=_environment() | variables,
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def _environment() -> dict[str, str]:
    """Nothing that could lend the packages modules, options, credentials or a proxy."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT", "LD_LIBRARY_PATH")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    return environment | {"PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def build(package: Path, folder: Path) -> Path:
    """The wheel of a package, built from a copy of nothing: hatchling writes only to `folder`."""
    target = folder / package.name
    run(
        sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, package,
        PYTHONDONTWRITEBYTECODE="1",
    )  # fmt: skip
    (wheel,) = target.glob("*.whl")
    return wheel


def make_environment(folder: Path) -> Path:
    """An empty virtual environment; the path of its interpreter. It has no pip: ours serves it."""
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def install(python: Path, *what: str | Path, links: list[Path]) -> None:
    """Let pip install with the given folders as the whole world."""
    found = [part for folder in links for part in ("--find-links", str(folder))]
    run(
        sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index",
        "--no-compile", *found, *what,
    )  # fmt: skip


def pack_dependencies(names: list[str], folder: Path) -> None:
    """Wheels of the named distributions and of all that they require, as they are installed here."""
    waiting, packed = list(names), set[str]()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in packed:
            continue
        packed.add(name)
        found = distribution(name)
        _pack(found, folder)
        for line in found.requires or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)


def _pack(found: Distribution, folder: Path) -> None:
    tag = re.search(r"^Tag: (\S+)$", found.read_text("WHEEL") or "", re.MULTILINE)
    assert tag is not None and found.files is not None
    name = re.sub(r"[-_.]+", "_", found.metadata["Name"])
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-{found.version}-{tag[1]}.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for file in found.files:
            # What the installer added is no part of the wheel; scripts are not needed.
            if ".." in file.parts or file.suffix == ".pyc":
                continue
            if file.name not in ("INSTALLER", "REQUESTED", "direct_url.json"):
                wheel.write(str(file.locate()), str(file))
