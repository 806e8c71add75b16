"""Two versions of an API compared: their documents by meaning, and the clients made from them by name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.drift.changes import Bump, Change, bump_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.drift.names import Names
    from clientsmith.normalise import Canonical
    from clientsmith.project import Source


@dataclass(frozen=True)
class Side:
    """One of the two versions.

    Args:
        title: what the API calls itself.
        version: the version that its documents give, separated by commas if they differ.
        documents: the normalised documents by the names of their files.
        files: the files of the client, relative path -> text; None where clients are not compared.
        names: what the client calls the parts of the documents; None likewise.
    """

    title: str
    version: str
    documents: Mapping[str, Canonical]
    files: Mapping[str, str] | None
    names: Names | None = None


@dataclass(frozen=True)
class Comparison:
    """What two comparisons of the same two versions found.

    Args:
        old: the version before.
        new: the version after.
        changes: those of the documents.
        client: those of the client's public names.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...]
    client: tuple[Change, ...]

    @property
    def all(self) -> tuple[Change, ...]:
        return self.changes + self.client

    @property
    def bump(self) -> Bump | None:
        return bump_of(self.all)


def side_of(source: Source, *, client: bool, canonicals: Sequence[Canonical] | None = None) -> Side:
    """Read one version.

    Args:
        source: the provider's inputs.
        client: also make the client.
        canonicals: its documents, if they have been normalised already.

    Raises:
        GenerationError: with everything that is wrong with the documents.
    """
    from clientsmith.drift.names import names_of
    from clientsmith.pipeline import canonical_documents, package_files, plan

    if canonicals is None:
        canonicals = canonical_documents(source)
    files = names = None
    if client:
        package = plan(source, canonicals)[0]
        files = package_files(package, source.project.overrides)
        names = names_of(package, canonicals)
    configured = zip(source.config.document, canonicals, strict=True)
    documents = {config.file: canonical for config, canonical in configured}
    versions = (one.document["info"]["version"] for one in canonicals)
    title = canonicals[0].document["info"]["title"] if len(canonicals) == 1 else source.config.name
    return Side(title, ", ".join(dict.fromkeys(versions)), documents, files, names)


def compare_sides(old: Side, new: Side) -> Comparison:
    """Everything that is different; documents are matched by the order in which they stand."""
    from clientsmith.drift.compare import compare
    from clientsmith.drift.surface import client_changes

    changes: list[Change] = []
    several = len(new.documents) > 1
    for before, (name, after) in zip(old.documents.values(), new.documents.items(), strict=True):
        found = compare(before, after)
        changes += [replace(one, document=name) for one in found] if several else found
    client: tuple[Change, ...] = ()
    if old.files is not None and new.files is not None:
        client = client_changes(old.files, new.files)
    return Comparison(old, new, tuple(changes), client)
