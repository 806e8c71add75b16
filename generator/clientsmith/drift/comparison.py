"""Compare two versions of an API: their documents by meaning, and their clients by public names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import Bump, Change, bump_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.normalise import Canonical
    from clientsmith.plan.model.package import Package
    from clientsmith.project import Source


@dataclass(frozen=True)
class Side:
    """One of the two versions.

    Args:
        title: the title of the API.
        version: the versions of its documents, separated by commas if they differ.
        documents: the canonical documents, by file name.
        package: the plan of the client; None if clients are not compared.
    """

    title: str
    version: str
    documents: Mapping[str, Canonical]
    package: Package | None = None

    @property
    def contents(self) -> list[dict[str, Any]]:
        """The content of its documents."""
        return [canonical.document for canonical in self.documents.values()]

    def document(self, name: str) -> Canonical:
        """Return the document of a file; an empty name is that of the only document."""
        return self.documents.get(name) or next(iter(self.documents.values()))


@dataclass(frozen=True)
class Comparison:
    """All changes between two versions.

    Args:
        old: the old version.
        new: the new version.
        changes: the changes of the documents.
        client: the changes of the client's public names.
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
    """Return one version of a provider.

    Args:
        source: the provider's inputs.
        client: also plan the client.
        canonicals: its canonical documents, if they are already known.

    Raises:
        GenerationError: with every error in the documents.
    """
    from clientsmith.pipeline import canonical_documents, plan

    if canonicals is None:
        canonicals = canonical_documents(source)
    package = plan(source, canonicals)[0] if client else None
    configured = zip(source.config.document, canonicals, strict=True)
    documents = {config.file: canonical for config, canonical in configured}
    versions = (canonical.document["info"]["version"] for canonical in canonicals)
    title = canonicals[0].document["info"]["title"] if len(canonicals) == 1 else source.config.name
    return Side(title, ", ".join(dict.fromkeys(versions)), documents, package)


def compare_sides(old: Side, new: Side) -> Comparison:
    """Compare two versions of a provider; documents are matched by their order in provider.toml."""
    from clientsmith.drift.compare import compare

    changes: list[Change] = []
    several = len(new.documents) > 1
    for before, (name, after) in zip(old.documents.values(), new.documents.items(), strict=True):
        differences = compare(before, after)
        changes += (
            [replace(change, document=name) for change in differences] if several else differences
        )
    return Comparison(old, new, tuple(changes), compare_clients(old, new))


def compare_clients(old: Side, new: Side) -> tuple[Change, ...]:
    """Return the changes of the clients' public names; none if the clients are not compared."""
    from clientsmith.drift.surface import compare, surface_of

    if old.package is None or new.package is None:
        return ()
    return compare(
        surface_of(old.package, old.contents),
        surface_of(new.package, new.contents),
    )
