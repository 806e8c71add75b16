"""The same inputs give the same bytes, whatever the process, and not through luck with an order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from tests import smoke
from tests.amount import nightly
from tests.shop import DOCUMENT, ROOT, clientsmith, lay_out

PROVIDERS = sorted(path.name for path in (ROOT / "specs").iterdir() if path.is_dir())
# Another hash seed, locale and time zone than this process has.
ELSEWHERE = {**os.environ, "PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Asia/Tokyo"}


@nightly
@pytest.mark.parametrize("provider", [name for name in PROVIDERS if name != smoke.PROVIDER])
def test_another_process_gives_what_is_committed(provider: str, tmp_path: Path) -> None:
    """Another environment, working directory and place: the bytes in `generated/`."""
    with mock.patch.dict(os.environ, ELSEWHERE):
        smoke.generate(provider, tmp_path)


def test_what_another_process_gives_is_installed_and_used(tmp_path: Path) -> None:
    """What CI does on every platform, done here as well."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.smoke"],
        cwd=ROOT,
        env=ELSEWHERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 3


def test_generated_is_what_specs_and_templates_give() -> None:
    done = clientsmith("check")
    assert done.returncode == 0, done.stdout


def test_output_is_utf_8_whatever_the_machine_prefers(tmp_path: Path) -> None:
    lay_out(tmp_path, document=DOCUMENT.replace("getThing", "\u540d\u524d"))
    latin = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252"}
    done = clientsmith("inspect", "shop", root=tmp_path, env=latin)
    assert done.returncode == 0, done.stderr
    assert "\u540d\u524d" in done.stdout


def test_any_file_system_takes_the_names_of_what_is_generated() -> None:
    """No two names that differ in case only, no devices of Windows, no paths near its 260 characters."""
    for provider in PROVIDERS:
        names = [path.relative_to(ROOT).as_posix() for path in _files(provider)]
        assert len({name.lower() for name in names}) == len(names)
        assert max(map(len, names)) <= 160
        assert not {Path(name).stem.lower() for name in names} & {"aux", "con", "nul", "prn"}
        assert not [path for path in _files(provider) if b"\r" in path.read_bytes()]


def _files(provider: str) -> list[Path]:
    paths = (ROOT / "generated" / provider).rglob("*")
    return [path for path in paths if path.is_file() and "__pycache__" not in path.parts]
