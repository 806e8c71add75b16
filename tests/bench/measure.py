"""The measurements. Rivals take turns, and the median counts: a busy machine disturbs both alike."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import shutil
import subprocess
import sys
import time
import warnings
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import httpx

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from .subjects import Subject

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
BATCH = 10
BATCHES = 4
"""In each round of a measurement of calls."""


@dataclass(frozen=True)
class Generation:
    """What it took to generate; the peak is that of the largest process.

    Seconds of the processors are told as well: a busy machine does not change them much.
    """

    seconds: float
    peak_mib: float
    processor: float = 0.0


@dataclass(frozen=True)
class Size:
    lines: int
    files: int


def generation(root: Path, *providers: str) -> Generation:
    """Run the program on a copy of specs/ in a process of its own."""
    if not (root / "specs").exists():
        shutil.copytree(ROOT / "specs", root / "specs")
    command = [sys.executable, "-m", "clientsmith", "generate", "--root", str(root), *providers]
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        errors = process.stderr.read()
        # Not wait(): the usage of this very process is wanted, with the children it waited for.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        raise RuntimeError(errors)
    # Linux counts in KiB, macOS in bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Generation(seconds, usage.ru_maxrss / unit, usage.ru_utime + usage.ru_stime)


def size(package: Path) -> Size:
    """Lines and files of a generated package."""
    files = [
        path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    return Size(sum(path.read_bytes().count(b"\n") for path in files), len(files))


@dataclass(frozen=True)
class Compared:
    """The seconds of the first rival, and what the others take as ratios to it."""

    base: float
    ratios: list[float]


def _compared(times: list[list[float]]) -> Compared:
    """Medians, of ratios within one turn: what slows the machine down slows down neighbours alike."""
    base, *others = times
    return Compared(
        median(base),
        [median(own / its for own, its in zip(other, base, strict=True)) for other in others],
    )


def imports(statements: Sequence[str], rounds: int) -> Compared:
    """Each statement in fresh processes, the statements by turns."""
    sources = [str(path) for path in sorted(GENERATED.glob("*/src"))]
    found: list[list[float]] = [[] for _ in statements]
    for number in range(rounds + 1):
        for times, statement in zip(found, statements, strict=True):
            code = (
                f"import sys, time\nsys.path[:0] = {sources!r}\nstart = time.perf_counter()\n"
                f"{statement}\nprint(time.perf_counter() - start)"
            )
            seconds = _seconds(code)
            # The first round only fills the caches of bytecode and of the file system.
            if number:
                times.append(seconds)
    return _compared(found)


def _seconds(code: str) -> float:
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@dataclass(frozen=True)
class Wheel:
    """A package as pip installs it; `seconds` are of an installation into an empty environment."""

    files: int
    kib: float
    seconds: float


def wheel(subject: Subject, folder: Path) -> Wheel:
    """Build the wheel of a package, and install it without what it depends on."""
    package, built = GENERATED / subject.provider, folder / subject.provider
    build = ["-m", "build", "--no-isolation", "--wheel", "--outdir", str(built), str(package)]
    subprocess.run([sys.executable, *build], check=True, capture_output=True)
    (path,) = built.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        files = len(archive.namelist())
    install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target"]
    start = time.perf_counter()
    subprocess.run([sys.executable, *install, str(built / "installed"), str(path)], check=True)
    return Wheel(files, path.stat().st_size / 1024, time.perf_counter() - start)


def _client(subject: Subject, name: str) -> Any:
    source = str(GENERATED / subject.provider / "src")
    if source not in sys.path:
        sys.path.insert(0, source)
    return getattr(importlib.import_module(subject.module), name)


def _headers(subject: Subject) -> dict[str, str]:
    return {"Authorization": subject.authorization, "Accept": "application/json"}


def calls(subject: Subject, rounds: int) -> tuple[Compared, Compared, Compared]:
    """A call for a small object, one for a list, and one for a list with a wrong value in each item.

    They are made by bare httpx and by the client in turns.
    """
    kind, headers = _client(subject, subject.client), _headers(subject)
    query = f"?{subject.list_query}" if subject.list_query else ""
    with (
        serving(subject.bodies()) as url,
        httpx.Client(headers=headers) as http,
        kind(base_url=url, **subject.options) as client,
    ):
        of_object = _turns(
            lambda: http.get(url + subject.object_path).json(),
            lambda: subject.get_object(client),
            rounds,
        )
        of_list = _turns(
            lambda: http.get(url + subject.list_path + query).json(),
            lambda: subject.get_list(client),
            rounds,
        )
    with (
        warnings.catch_warnings(),
        serving(subject.bodies(wrong=True)) as url,
        httpx.Client(headers=headers) as http,
        kind(base_url=url, **subject.options) as client,
    ):
        warnings.simplefilter("ignore")
        of_wrong = _turns(
            lambda: http.get(url + subject.list_path + query).json(),
            lambda: subject.get_list(client),
            rounds,
        )
    return of_object, of_list, of_wrong


def calls_by_id(subject: Subject, rounds: int) -> Compared | None:
    """Calls for a small object with another id each; None if the provider's takes no id."""
    get = subject.get_by_id
    if get is None:
        return None
    kind, headers = _client(subject, subject.client), _headers(subject)
    numbers = count()
    with (
        serving(subject.bodies()) as url,
        httpx.Client(headers=headers) as http,
        kind(base_url=url, **subject.options) as client,
    ):
        return _turns(
            lambda: http.get(url + subject.path_of(str(UUID(int=next(numbers))))).json(),
            lambda: get(client, str(UUID(int=next(numbers)))),
            rounds,
        )


def threads(subject: Subject, rounds: int, many: int = 64) -> Compared:
    """Calls for a small object by many threads: each with a bare client, and all with one client."""
    kind, headers = _client(subject, subject.client), _headers(subject)
    with (
        serving(subject.bodies()) as url,
        ExitStack() as stack,
        kind(base_url=url, **subject.options) as client,
        ThreadPoolExecutor(many) as pool,
    ):
        bare = [stack.enter_context(httpx.Client(headers=headers)) for _ in range(many)]

        def by_bare(number: int) -> None:
            for _ in range(BATCH):
                bare[number].get(url + subject.object_path).json()

        def by_client(_: int) -> None:
            for _ in range(BATCH):
                subject.get_object(client)

        return _turns(
            lambda: list(pool.map(by_bare, range(many))),
            lambda: list(pool.map(by_client, range(many))),
            rounds,
            batch=1,
        )


def tasks(subject: Subject, rounds: int, many: int) -> Compared:
    """Calls for a small object by so many tasks at once, with a bare async client and with the client."""
    kind, headers = _client(subject, f"Async{subject.client}"), _headers(subject)

    async def main(url: str) -> Compared:
        async with (
            httpx.AsyncClient(headers=headers, timeout=600) as http,
            kind(base_url=url, **subject.options) as client,
        ):

            async def by_bare() -> None:
                (await http.get(url + subject.object_path)).json()

            async def by_client() -> None:
                await cast("Awaitable[object]", subject.get_object(client))

            times: list[list[float]] = [[], []]
            for number in range(rounds + 1):
                for its, call in zip(times, (by_bare, by_client), strict=True):
                    start = time.perf_counter()
                    for _ in range(BATCH if many == 1 else 1):
                        await asyncio.gather(*(call() for _ in range(many)))
                    if number:
                        its.append(time.perf_counter() - start)
            return _compared(times)

    with serving(subject.bodies()) as url:
        return asyncio.run(main(url))


def _turns(
    bare: Callable[[], object], client: Callable[[], object], rounds: int, batch: int = BATCH
) -> Compared:
    """Batches of both in turns; the first of each only warms up."""
    found: list[list[float]] = [[], []]
    for number in range(rounds * BATCHES + 1):
        for times, call in zip(found, (bare, client), strict=True):
            start = time.perf_counter()
            for _ in range(batch):
                call()
            if number:
                times.append((time.perf_counter() - start) / batch)
    return _compared(found)


@contextmanager
def serving(bodies: dict[str, str]) -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("server.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(json.dumps(bodies) + "\n")
        process.stdin.flush()
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.stdin.close()
