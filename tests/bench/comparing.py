"""How long it takes to compare two versions of a document, beside how long it takes to read them."""

from __future__ import annotations

import copy
import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.drift.compare import compare
from clientsmith.drift.comparison import compare_clients, side_of
from clientsmith.project import Source
from clientsmith.standalone import document_project, read_document
from tests.bench.measure import ROOT

if TYPE_CHECKING:
    from clientsmith.drift.comparison import Side

CORPUS = ROOT.parent / "shared" / "corpus"
_EVERY = 7


@dataclass(frozen=True)
class Compared:
    """Seconds of each step for both versions together, and how much was found."""

    name: str
    operations: int
    reading: float
    documents: float
    making: float
    clients: float
    changes: int


def largest() -> list[Path]:
    """The largest document that is pinned, and the largest of other APIs where they are at hand."""
    pinned = [path for path in ROOT.glob("specs/*/*") if path.suffix in (".json", ".yaml")]
    others = [path for path in CORPUS.glob("*.*") if path.is_file()] if CORPUS.is_dir() else []
    return [max(found, key=lambda path: path.stat().st_size) for found in (pinned, others) if found]


def comparison(path: Path) -> Compared:
    """Compare a document with a copy in which every so many parts are others."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        old = _copy(path, Path(folder) / "old.json", changed=False)
        new = _copy(path, Path(folder) / "new.json", changed=True)
        start = time.perf_counter()
        sides = [_side(spec, client=False) for spec in (old, new)]
        read = time.perf_counter()
        before, after = (next(iter(side.documents.values())) for side in sides)
        found = compare(before, after)
        compared = time.perf_counter()
        clients = [_side(spec, client=True) for spec in (old, new)]
        made = time.perf_counter()
        found += compare_clients(*clients)
        end = time.perf_counter()
    operations = sum(len(item) for item in before.document["paths"].values())
    return Compared(
        path.name,
        operations,
        read - start,
        compared - read,
        # Making a client reads its document again.
        made - compared - (read - start),
        end - made,
        len(found),
    )


def _copy(path: Path, to: Path, *, changed: bool) -> Path:
    document = read_document(path).document.data
    if changed:
        document = copy.deepcopy(document)
        _change(document)
    to.write_text(json.dumps(document), encoding="utf-8")
    return to


def _change(document: dict[str, Any]) -> None:
    """Take operations away, and change what schemas require and how long texts may be."""
    for path in sorted(document["paths"])[::_EVERY]:
        del document["paths"][path]
    schemas = document.get("components", {}).get("schemas") or document.get("definitions", {})
    for name in sorted(schemas)[::_EVERY]:
        properties = schemas[name].get("properties", {})
        if properties:
            schemas[name]["required"] = [sorted(properties)[0]]
        for schema in properties.values():
            if schema.get("type") == "string":
                schema["maxLength"] = 40


def _side(spec: Path, *, client: bool) -> Side:
    with document_project(spec, read_document(spec), Path("api")) as (project, provider):
        return side_of(Source(project, provider), client=client)
