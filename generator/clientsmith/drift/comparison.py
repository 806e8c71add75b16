"""Two versions of an API compared: their documents by meaning, and the clients made from them by name."""

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
        title: what the API calls itself.
        version: the version that its documents give, separated by commas if they differ.
        documents: the normalised documents by the names of their files.
        package: the plan of the client; None if clients are not compared.
    """

    title: str
    version: str
    documents: Mapping[str, Canonical]
    package: Package | None = None

    @property
    def contents(self) -> list[dict[str, Any]]:
        """What its documents say."""
        return [canonical.document for canonical in self.documents.values()]

    def document(self, name: str) -> Canonical:
        """The document of a file; the only one has no name in changes."""
        return self.documents.get(name) or next(iter(self.documents.values()))


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
        client: also plan the client.
        canonicals: its documents, if they have been normalised already.

    Raises:
        GenerationError: with everything that is wrong with the documents.
    """
    from clientsmith.pipeline import canonical_documents, plan

    if canonicals is None:
        canonicals = canonical_documents(source)
    package = plan(source, canonicals)[0] if client else None
    configured = zip(source.config.document, canonicals, strict=True)
    documents = {config.file: canonical for config, canonical in configured}
    versions = (one.document["info"]["version"] for one in canonicals)
    title = canonicals[0].document["info"]["title"] if len(canonicals) == 1 else source.config.name
    return Side(title, ", ".join(dict.fromkeys(versions)), documents, package)


def compare_sides(old: Side, new: Side) -> Comparison:
    """Everything that is different; documents are matched by the order in which they stand."""
    from clientsmith.drift.compare import compare

    changes: list[Change] = []
    several = len(new.documents) > 1
    for before, (name, after) in zip(old.documents.values(), new.documents.items(), strict=True):
        found = compare(before, after)
        changes += [replace(one, document=name) for one in found] if several else found
    return Comparison(old, new, tuple(changes), compare_clients(old, new))


def compare_clients(old: Side, new: Side) -> tuple[Change, ...]:
    """Return what is different for code that uses the clients; nothing if they are not compared."""
    from clientsmith.drift.surface import compare, surface_of

    if old.package is None or new.package is None:
        return ()
    return compare(
        surface_of(old.package, old.contents),
        surface_of(new.package, new.contents),
    )
