"""A body may be larger than the memory: what goes up or comes down is never held as a whole.

The gate moves 64 MiB each way, `make load` a gigabyte: whoever holds a body in memory fails both.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.runtime.bulk_client import DOWN, WAYS_UP
from tests.runtime.bulk_server import bulk_serving

SMALL = 1 << 20
BOUND = 24 << 20
"""By how much the peak of a large body may be above that of a small one."""
SIZES = [
    pytest.param(64 << 20, id="64M"),
    pytest.param(1 << 30, id="1G", marks=pytest.mark.load),
]
WAYS = [(world, way) for world, ways in WAYS_UP.items() for way in (*ways, *DOWN)]


@pytest.fixture(scope="module", params=SIZES)
def large(request: pytest.FixtureRequest) -> int:
    size: int = request.param
    return size


@pytest.fixture(scope="module")
def measured(
    large: int, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, str], dict[str, Any]]:
    """What a client process of each world found, by world and way."""
    file = tmp_path_factory.mktemp("bulk") / "big.bin"
    found: dict[tuple[str, str], dict[str, Any]] = {}
    with bulk_serving() as address:
        for world in WAYS_UP:
            command = [sys.executable, "-W", "error::ResourceWarning"]
            command += ["-m", "tests.runtime.bulk_client"]
            arguments = [world, address, str(file), str(SMALL), str(large)]
            done = subprocess.run(
                [*command, *arguments], capture_output=True, text=True, timeout=600, check=True
            )
            for line in done.stdout.splitlines():
                row = json.loads(line)
                found[world, row["way"]] = row
    print()
    for (world, way), row in found.items():
        before, growth = row["before"] / (1 << 20), row["growth"] / (1 << 20)
        words = f"{before:6.1f} MiB {growth:+6.1f} MiB {row['seconds']:6.2f} s"
        print(f"{large >> 20:5} MiB  {world:9} {way:24} {words}")
    return found


@pytest.mark.parametrize(("world", "way"), WAYS, ids=[f"{w}-{way}" for w, way in WAYS])
def test_the_peak_does_not_grow_with_the_body(
    measured: dict[tuple[str, str], dict[str, Any]], large: int, world: str, way: str
) -> None:
    row = measured[world, way]
    assert row["growth"] <= BOUND, row
    # The whole body went over the wire, or this would show nothing; a part has its frame around it.
    surplus = row["answer"].get("size", 0) - large
    assert 0 <= surplus <= (1000 if way.startswith("part") else 0), row["answer"]
    if way not in DOWN:
        assert row["answer"]["chunked"] is ("iterator" in way), row["answer"]
