"""The tool itself, built as a wheel and run away from its repository."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

from tests.shop import lay_out

from .wheels import ROOT, build

if TYPE_CHECKING:
    from pathlib import Path


def test_the_wheel_holds_one_import_package_and_generates_from_any_folder(tmp_path: Path) -> None:
    wheel = build(ROOT, tmp_path / "wheels")
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    assert {name.split("/")[0] for name in names} == {"clientsmith"}
    templates = {path.name for path in (ROOT / "templates").rglob("*.j*")}
    assert templates <= {name.rsplit("/", 1)[-1] for name in names}

    site = tmp_path / "site"
    install_into(site, wheel)
    root = tmp_path / "project"
    lay_out(root)
    inside = root / "specs" / "shop"  # the project is found from any folder in it
    # Given by PYTHONPATH, the wheel comes before the checkout that this environment knows.
    done = subprocess.run(
        [sys.executable, "-m", "clientsmith", "generate"],
        cwd=inside,
        env=os.environ | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (root / "generated" / "shop" / "src" / "shop_client" / "__init__.py").is_file()
    where = subprocess.run(
        [sys.executable, "-c", "import clientsmith; print(clientsmith.__file__)"],
        cwd=inside,
        env=os.environ | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        timeout=1200,
        check=True,
    )
    assert where.stdout.startswith(str(site))


def install_into(folder: Path, wheel: Path) -> None:
    """Install the wheel alone; what it needs is in the environment of the tests."""
    install_command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target",
    ]  # fmt: skip
    subprocess.run([*install_command, str(folder), str(wheel)], check=True, timeout=1200)
