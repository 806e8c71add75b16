"""The names ledger, where operations got other ids or went away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.routes import address, bases, nameless
from clientsmith.project import LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clientsmith.config import DocumentConfig
    from clientsmith.normalise import Canonical
    from clientsmith.project import Source

#: Namespace, method, and the path or the whole address without the names of placeholders.
_Place = tuple[str, str, str]


def followed(source: Source, old: Sequence[Canonical], new: Sequence[Canonical]) -> str | None:
    """The ledger's text as the new documents need it; None if it can stay as it is.

    An operation that stands where it stood keeps its name, whatever its id is now. The lines of those that
    are gone go as well: the ledger must not name what does not exist.
    """
    from clientsmith.naming.ledger import load_ledger, revise_ledger

    names = load_ledger(source.ledger_path, shown=source.shown(LEDGER))
    before: dict[str, tuple[_Place, _Place]] = {}
    routes: dict[_Place, str] = {}
    wholes: dict[_Place, str] = {}
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
    """The ledger keys of all operations."""
    documents = zip(source.config.document, canonicals, strict=True)
    return {key for config, one in documents for key, _, _ in _operations(config, one, "")}


def _operations(
    config: DocumentConfig, canonical: Canonical, base: str
) -> Iterator[tuple[str, _Place, _Place]]:
    """Ledger key, path and whole address of every operation."""
    from clientsmith.plan.build import ledger_key

    paths: dict[str, dict[str, Any]] = canonical.document.get("paths", {})
    for path, item in paths.items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                key = ledger_key(config.namespace, operation["operationId"])
                whole = nameless(address(base, path, operation))
                start = (config.namespace or "", method)
                yield key, (*start, nameless(path)), (*start, whole)
