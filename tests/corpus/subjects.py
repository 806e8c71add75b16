"""A package made from a real document, and what it took to make it."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.pipeline import canonical_documents
from clientsmith.project import Project, Source
from clientsmith.standalone import provider_toml
from tests.bench import measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from tests.corpus.documents import Json, RealDocument


@dataclass(frozen=True)
class Subject:
    """A generated package in a project of its own."""

    document: RealDocument
    root: Path
    made: measure.Generation

    @property
    def package(self) -> Path:
        return self.root / "generated" / self.document.provider

    @property
    def source(self) -> Path:
        return self.package / "src"

    @cached_property
    def module(self) -> str:
        (found,) = (path.name for path in self.source.iterdir() if path.name != "__pycache__")
        return found

    @cached_property
    def own_files(self) -> tuple[Path, ...]:
        """The Python files that are this package's alone: all but the shared runtime."""
        return tuple(
            path for path in sorted(self.source.rglob("*.py")) if path.parent.name != "_runtime"
        )

    @property
    def lines(self) -> int:
        return sum(path.read_bytes().count(b"\n") for path in self.source.rglob("*.py"))

    @cached_property
    def diagnostics(self) -> int:
        """How many places of the document the normaliser had something to say about."""
        source = Source(Project(self.root), self.document.provider)
        return sum(len(one.changes) for one in canonical_documents(source))

    def contents(self) -> Mapping[str, bytes]:
        """Every file of the package and the names, but for the hashes of what it was made from."""
        return dict(self._contents())

    def _contents(self) -> Iterator[tuple[str, bytes]]:
        yield "names.toml", (self._specs / "names.toml").read_bytes()
        for path in sorted(self.package.rglob("*")):
            name = path.relative_to(self.package).as_posix()
            if path.is_file() and "__pycache__" not in name and name != ".clientsmith.json":
                yield name, path.read_bytes()

    @property
    def _specs(self) -> Path:
        return self.root / "specs" / self.document.provider


def generate(document: RealDocument, root: Path, data: Json = None) -> Subject:
    """Generate a package, in a process of its own.

    Args:
        document: what to generate from.
        root: an empty folder for the project.
        data: what the file says, if not what it says in the corpus.

    Raises:
        RuntimeError: with what the program says is wrong.
    """
    folder = root / "specs" / document.provider
    folder.mkdir(parents=True)
    file = "openapi" + document.path.suffix
    if data is None:
        shutil.copyfile(document.path, folder / file)
    else:
        # JSON is YAML, too.
        (folder / file).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    config = provider_toml(document.data, document.provider, file)
    (folder / "provider.toml").write_text(config, encoding="utf-8")
    return Subject(document, root, measure.generation(root, document.provider))
