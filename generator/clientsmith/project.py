"""The folders of a project, and the inputs of each provider."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clientsmith.config import DocumentConfig, ProviderConfig
    from clientsmith.source.load import Document
    from clientsmith.source.toml import TomlFile

CHANGELOG = "CHANGELOG.md"
CONFIG = "provider.toml"
LEDGER = "names.toml"
OVERLAY = "overlay.yaml"
DESCRIPTIONS = "descriptions.yaml"


@dataclass(frozen=True)
class Given:
    """A document that has already been read.

    Args:
        document: the document.
        files: name of each of its files -> SHA-256.
    """

    document: Document
    files: Mapping[str, str]


@dataclass(frozen=True)
class Project:
    """A folder with `specs/` and `generated/`.

    Args:
        root: the folder.
        overrides: folders with templates that replace the built-in ones.
        out: the folder of the only package, if it is not in `generated/`.
        given: the only document, if it is not in `specs/`.
    """

    root: Path
    overrides: tuple[Path, ...] = ()
    out: Path | None = None
    given: Given | None = None

    @property
    def specs(self) -> Path:
        return self.root / "specs"

    def package_folder(self, provider: str) -> Path:
        return self.out or self.root / "generated" / provider

    def providers(self) -> list[str]:
        """Return the sorted names of all folders in `specs/`."""
        if not self.specs.is_dir():
            return []
        return sorted(
            path.name
            for path in self.specs.iterdir()
            if path.is_dir() and not path.name.startswith(".")
        )


@dataclass
class Source:
    """A provider's inputs. Creating one reads no file."""

    project: Project
    provider: str

    @cached_property
    def config_file(self) -> TomlFile:
        """The lines of provider.toml.

        Raises:
            GenerationError: if there is no such file or it is not TOML.
        """
        from clientsmith.source.toml import read_toml

        shown = self.shown(CONFIG)
        try:
            return read_toml(self.folder / CONFIG, shown=shown)
        except FileNotFoundError:
            hint = "every provider needs one"
            raise GenerationError(
                Diagnostic(shown, None, "", "there is no such file", hint)
            ) from None

    @cached_property
    def config(self) -> ProviderConfig:
        """The contents of provider.toml.

        Raises:
            GenerationError: if provider.toml is invalid.
        """
        from clientsmith.config import ProviderConfig
        from clientsmith.source.toml import validated

        return validated(self.config_file, ProviderConfig)

    @property
    def folder(self) -> Path:
        return self.project.specs / self.provider

    @property
    def ledger_path(self) -> Path:
        return self.folder / LEDGER

    def document(self, config: DocumentConfig) -> Document:
        """Read a document with all the files that it references, which must be in the provider's folder."""
        from clientsmith.source.bundle import bundle
        from clientsmith.source.library import SUFFIXES, Rules
        from clientsmith.source.load import load

        if self.project.given is not None:
            return self.project.given.document
        path = self.folder / config.file
        hint = f"save a copy in specs/{self.provider}"
        rules = Rules(self.folder, self.shown, SUFFIXES, remote_hint=hint)
        return bundle(load(path, shown=self.shown_document(config)), path, rules)[0]

    def overlay(self, document: DocumentConfig) -> Document | None:
        """Read the overlay of a document, if there is one: `overlay.yaml` or `<namespace>.overlay.yaml`."""
        return self._beside(document, OVERLAY)

    def descriptions(self, document: DocumentConfig) -> Document | None:
        """Read the descriptions for a document, if there are any, from a file named like its overlay."""
        return self._beside(document, DESCRIPTIONS)

    def _beside(self, document: DocumentConfig, file: str) -> Document | None:
        from clientsmith.source.load import load_mapping

        name = f"{document.namespace}.{file}" if document.namespace else file
        path = self.folder / name
        return load_mapping(path, shown=self.shown(name)) if path.exists() else None

    def changelog(self) -> str | None:
        """Read the package's changelog, if there is one."""
        path = self.folder / CHANGELOG
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def shown_document(self, config: DocumentConfig) -> str:
        """Return the name of a document in messages."""
        given = self.project.given
        return self.shown(config.file) if given is None else given.document.path

    def shown(self, name: str) -> str:
        """Return the name of a file of this provider in messages."""
        if self.project.out is not None and name == LEDGER:
            # The ledger of a package without a folder in `specs/` is in the package.
            return (self.project.out / name).as_posix()
        return f"specs/{self.provider}/{name}"
