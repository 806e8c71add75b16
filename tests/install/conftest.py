"""Wheels made once for all tests, and one environment in which all four packages are installed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from .wheels import GENERATED, build, install, make_environment, pack_dependencies

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class House:
    """Where the wheels are."""

    wheels: dict[str, Path]
    dependencies: Path


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder = tmp_path_factory.mktemp("wheels")
    pack_dependencies(["httpcore", "httpx", "pydantic", "sniffio"], folder / "dependencies")
    packages = sorted(path.parent for path in GENERATED.glob("*/pyproject.toml"))
    with ThreadPoolExecutor(2) as pool:
        built = pool.map(lambda package: build(package, folder), packages)
        wheels = {package.name: wheel for package, wheel in zip(packages, built, strict=True)}
    return House(wheels, folder / "dependencies")


@pytest.fixture(scope="session")
def together(house: House, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with all four packages."""
    python = make_environment(tmp_path_factory.mktemp("together"))
    install(python, *house.wheels.values(), links=[house.dependencies])
    return python
