"""Whether Clientsmith works on this machine: generate a provider's package, install it, call a server.

`python -m tests.smoke [PROVIDER]` needs the generator with what it depends on and hatchling, but neither make nor
pytest; it prints what went well and ends with the first thing that did not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.runtime.server import Answer, Arrived, reply, serving

ROOT = Path(__file__).parent.parent
PROVIDER = "divio"
_USE = """
import asyncio, sys
import divio_client
from divio_client import AsyncDivio, Divio

options = {"base_url": sys.argv[1], "api_token": "key"}

async def names():
    async with AsyncDivio(**options) as client:
        return [item.name async for item in client.applications.list()]

with Divio(**options) as client:
    assert [item.name for item in client.applications.list()] == ["lamp", "Привет"]
assert asyncio.run(names()) == ["lamp", "Привет"]
print(divio_client.__file__)
"""


def generate(provider: str, root: Path) -> Path:
    """Generate a package in a project of its own; its folder.

    Raises:
        AssertionError: if it is not, byte for byte, what is committed.
    """
    shutil.copytree(ROOT / "specs" / provider, root / "specs" / provider)
    _run("-m", "clientsmith", "generate", provider, "--root", root, folder=root)
    made, committed = root / "generated" / provider, ROOT / "generated" / provider
    names = _names(made)
    assert names == _names(committed)
    others = [
        name for name in names if (made / name).read_bytes() != (committed / name).read_bytes()
    ]
    assert not others, others
    return made


def install(package: Path, site: Path) -> None:
    """Build a package and install it into a folder, without what it depends on."""
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--target")
    _run("-m", "pip", "install", *options, site, package, folder=package.parent)


def call(site: Path) -> None:
    """Use the installed package in another process, blocking and async."""
    asked: list[str] = []

    def answer(arrived: Arrived) -> Answer:
        asked.append(arrived.path)
        return reply({"count": 2, "next": None, "results": [{"name": "lamp"}, {"name": "Привет"}]})

    with serving(answer) as server:
        where = _run("-c", _USE, server.url, folder=site, PYTHONPATH=str(site))
    assert Path(where.strip()).is_relative_to(site)
    assert asked == ["/apps/v3/applications/"] * 2


def main(provider: str = PROVIDER) -> None:
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        folder = Path(name).resolve()
        package = generate(provider, folder / "project")
        print(f"generated: {len(_names(package))} files, byte for byte what is committed")
        install(package, folder / "site")
        print("installed")
        call(folder / "site")
        print("called, blocking and async")


def _names(folder: Path) -> list[str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in paths)
    return sorted(name for name in names if "__pycache__" not in name)


def _run(*arguments: str | Path, folder: Path, **variables: str) -> str:
    """Run Python in a folder; what it prints."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=folder,
        env=os.environ | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


if __name__ == "__main__":
    main(*sys.argv[1:])
