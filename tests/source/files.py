"""Documents of several files, as tests write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.normalise import normalise
from clientsmith.source.bundle import bundle
from clientsmith.source.library import Rules
from clientsmith.source.load import Document, load

if TYPE_CHECKING:
    from pathlib import Path

ROOT = "api.yaml"


def lay(folder: Path, files: dict[str, Any]) -> Path:
    """Write files, text as it is and data as JSON; gives the path of the document."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content, indent=1)
        path.write_text(text, encoding="utf-8")
    return folder / ROOT


def bundled(folder: Path, files: dict[str, Any], **rules: Any) -> Document:
    """The one document that files are."""
    path = lay(folder, files)
    return bundle(load(path, shown=ROOT), path, Rules(folder, **rules))[0]


def canonical(folder: Path, files: dict[str, Any], **rules: Any) -> dict[str, Any]:
    """The canonical form of the document that files are."""
    return normalise(bundled(folder, files, **rules)).document


def complaints(folder: Path, files: dict[str, Any], **rules: Any) -> list[str]:
    """What is said of files that cannot be used."""
    with pytest.raises(GenerationError) as caught:
        canonical(folder, files, **rules)
    return [str(diagnostic) for diagnostic in caught.value.diagnostics]
