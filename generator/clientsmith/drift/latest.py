"""Compare the documents that were fetched for a provider with the pinned ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics import GenerationError
from clientsmith.drift.comparison import Comparison, Side, compare_sides, side_of
from clientsmith.drift.configuration import fit_back, fitted
from clientsmith.drift.decisions import lost_servers, needed
from clientsmith.drift.ledger import followed
from clientsmith.pinning import as_pinned, dropped_files, pinned_files
from clientsmith.pipeline import canonical_documents
from clientsmith.project import CONFIG, LEDGER, Source
from clientsmith.swap import put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clientsmith.diagnostics import Diagnostic
    from clientsmith.normalise import Canonical
    from clientsmith.source.fetch import Fetch

Progress = Callable[[str], None]
Compare = Callable[[Side, Side], Comparison]


@dataclass(frozen=True)
class Changed:
    """The provider as it would be with the latest documents.

    Args:
        source: in a temporary project, with the new documents and the ledger and provider.toml that fit them.
        comparison: what changed.
        notes: a sentence for each entry that was removed from provider.toml.
        decisions: what to decide in provider.toml before a package can be generated.
    """

    source: Source
    comparison: Comparison
    notes: tuple[str, ...] = ()
    decisions: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Latest:
    """The effect of the documents that were fetched.

    Args:
        files: the files of `specs/<provider>` to write.
        removed: the files to remove.
        changed: the provider with these documents; None if they equal the pinned ones.
    """

    files: Mapping[str, bytes]
    removed: tuple[str, ...]
    changed: Changed | None


@contextmanager
def latest(
    source: Source,
    fetch: Fetch,
    *,
    client: bool = True,
    compare: Compare = compare_sides,
    progress: Progress = lambda stage: None,
) -> Iterator[Latest]:
    """Compare the fetched documents with the pinned ones; nothing is written.

    Args:
        source: the provider.
        fetch: its latest documents.
        client: also compare the clients.
        compare: compares the old version and the new one.
        progress: called with the name of each stage as it begins.

    Raises:
        GenerationError: if the documents have errors that no change of provider.toml can fix.
    """
    files, removed = pinned_files(fetch), dropped_files(fetch)
    if not fetch.has_changed:
        yield Latest(files if fetch.is_news else {}, (), None)
        return
    progress("normalise")
    before = canonical_documents(source)
    with as_pinned(source, files, removed) as new:
        after = canonical_documents(new)
        ledger = followed(source, before, after)
        if ledger is not None:
            files[LEDGER] = ledger.encode()
            put(new.folder, LEDGER, files[LEDGER])
        notes: list[str] = []
        decisions = lost_servers(new, before, after)
        if client:
            try:
                new, notes = fitted(new, after)
            except GenerationError as error:
                decisions += needed(new, error, before, after)
                # The documents can still be compared.
                client = False
        if notes:
            files[CONFIG] = (new.folder / CONFIG).read_bytes()
        progress("compare")
        old_side = _old_side(source, before, after, client=client)
        new_side = side_of(new, client=client, canonicals=after)
        comparison = compare(old_side, new_side)
        changed = Changed(new, comparison, tuple(notes), tuple(decisions))
        yield Latest(files, removed, changed)


def _old_side(
    source: Source, before: Sequence[Canonical], after: Sequence[Canonical], *, client: bool
) -> Side:
    """Return the pinned version, even if provider.toml was already edited for the new documents."""
    try:
        return side_of(source, client=client, canonicals=before)
    except GenerationError:
        with as_pinned(source, {}, ()) as old:
            old, _ = fitted(fit_back(old, before, after), before)
            return side_of(old, client=client, canonicals=before)
