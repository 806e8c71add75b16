"""The results of the stages on disk, so that a run that was stopped goes on where it was."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from tests.corpus.documents import ROOT, RealDocument
from tests.corpus.stages import Result

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ROOT / "build" / "corpus"


class Results:
    """Everything that is known of one document: a file that is written after each stage.

    Args:
        document: which one.
        root: the folder with the results of all documents.
    """

    def __init__(self, document: RealDocument, root: Path = FOLDER) -> None:
        self.document = document
        self.folder = root / document.name
        self._file = self.folder / "results.json"
        self._known = self._read()

    def get(self, stage: str) -> Result | None:
        """The last result of a stage, whatever it was made from."""
        return self._known.get(stage)

    def put(self, stage: str, result: Result) -> None:
        """Keep a result, beside what another run of other stages may have written meanwhile."""
        self._known = {**self._read(), stage: result}
        self.folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps({name: asdict(one) for name, one in self._known.items()}, indent=1)
        unfinished = self._file.with_suffix(".new")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(self._file)

    def _read(self) -> dict[str, Result]:
        if not self._file.is_file():
            return {}
        known = json.loads(self._file.read_text(encoding="utf-8"))
        return {stage: Result(**one) for stage, one in known.items()}
