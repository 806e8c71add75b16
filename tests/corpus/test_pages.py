"""Recognized pages of real documents, judged by labels that people made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.normalise import normalise
from clientsmith.paging.rules import FoundPages, recognized_pages
from clientsmith.standalone import read_document
from tests.amount import NIGHTLY

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
LABELS = SHARED / "pages" / "labels"
FOLDERS = (SHARED / "corpus", SHARED / "names" / "documents")
#: Documents that are read in seconds.
GATE = ("adyen-management", "dropboxsign", "elevenlabs", "figma", "hetzner-cloud", "meilisearch")


def _pointer(path: tuple[str, ...]) -> str:
    return "".join(f"/{name}" for name in path)


def told(found: FoundPages) -> dict[str, Any]:
    """What was recognized, in the words of the labels."""
    pages, asked = found.pages, found.pages.parameter
    parameter = asked and (_pointer(asked.path) if asked.in_body else asked.name)
    following = "Link" if pages.style == "link-header" else _pointer(pages.next) or None
    items = _pointer(pages.items)
    return {"style": pages.style, "items": items, "next": following, "parameter": parameter}


def recognized(name: str) -> dict[str, Any] | None:
    """The recognized operations of a document by method and path; None where it cannot be read."""
    path = next((path for folder in FOLDERS if (path := folder / name).is_file()), None)
    if path is None:
        return None
    try:
        canonical = normalise(read_document(path).document, server="https://api.example")
    except GenerationError:
        return None
    return {found.route: told(found) for found in recognized_pages([canonical])}


@pytest.mark.corpus
def test_pages_are_recognized_as_people_did(tmp_path: Path) -> None:
    labels = {file.stem: json.loads(file.read_bytes()) for file in LABELS.glob("*.json")}
    chosen = sorted(labels) if NIGHTLY else GATE
    found = {
        api: {route: pages for route, pages in read.items() if route in labels[api]["labels"]}
        for api in chosen
        if (read := recognized(labels[api]["document"])) is not None
    }
    assert len(found) >= 0.9 * len(chosen)
    (tmp_path / "found.json").write_text(json.dumps(found), encoding="utf-8")
    apis = [option for api in found for option in ("--api", api)]
    score: list[str | Path] = [
        sys.executable,
        SHARED / "pages" / "score.py",
        LABELS,
        *FOLDERS,
        *apis,
    ]
    files: list[str | Path] = [
        "--found",
        tmp_path / "found.json",
        "--json",
        tmp_path / "score.json",
    ]
    done = subprocess.run([*score, *files], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    total = json.loads((tmp_path / "score.json").read_bytes())["total"]
    assert total["tp"] >= 0.99 * (total["tp"] + total["fp"])
    assert total["tp"] >= 0.97 * total["paged"]
    assert total["exact"] >= 0.97 * total["paged"]
