"""Update the names ledger after operation ids changed or operations were removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.routes import bases, routes_of
from clientsmith.project import LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clientsmith.config import DocumentConfig
    from clientsmith.normalise import Canonical
    from clientsmith.project import Source

#: Namespace, the path or the whole URL without the names of its parameters, and the method.
_Route = tuple[str, str, str]


def followed(source: Source, old: Sequence[Canonical], new: Sequence[Canonical]) -> str | None:
    """Return the text of the ledger for the new documents; None if it does not change.

    An operation with the same method and path keeps its name if its id changed. Lines of removed operations
    are removed.

    Args:
        source: the provider.
        old: the pinned canonical documents.
        new: the new canonical documents.
    """
    from clientsmith.naming.ledger import load_ledger, revise_ledger

    names = load_ledger(source.ledger_path, shown=source.shown(LEDGER))
    before: dict[str, tuple[_Route, _Route]] = {}
    routes: dict[_Route, str] = {}
    wholes: dict[_Route, str] = {}
    for config, was, now in zip(source.config.document, old, new, strict=True):
        first, second = bases(was, now)
        for key, route, whole in _operations(config, was, first):
            before[key] = route, whole
        for key, route, whole in _operations(config, now, second):
            routes[route] = wholes[whole] = key
    after = {*routes.values()}
    renamed: dict[str, str] = {}
    for key in names:
        if key in after or key not in before:
            continue
        route, whole = before[key]
        successor = routes.get(route) or wholes.get(whole)
        if successor is not None and successor not in names:
            renamed[key] = successor
    gone = {key for key in names if key in before and key not in after} - set(renamed)
    if not renamed and not gone:
        return None
    return revise_ledger(source.ledger_path.read_text(encoding="utf-8"), renamed, gone)


def operations(source: Source, canonicals: Sequence[Canonical]) -> set[str]:
    """Return the ledger keys of all operations."""
    documents = zip(source.config.document, canonicals, strict=True)
    return {
        key for config, canonical in documents for key, _, _ in _operations(config, canonical, "")
    }


def _operations(
    config: DocumentConfig, canonical: Canonical, base: str
) -> Iterator[tuple[str, _Route, _Route]]:
    """Yield the ledger key, the path and the whole URL of every operation."""
    from clientsmith.naming.operations import ledger_key

    namespace = config.namespace or ""
    for route in routes_of(canonical, base):
        key = ledger_key(config.namespace, route.operation_id)
        yield key, (namespace, *route.shape), (namespace, *route.whole)
