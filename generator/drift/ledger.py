"""The names ledger, where operations got other ids or went away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.pipeline import LEDGER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.normalise import Canonical
    from generator.pipeline import Source


def followed(source: Source, old: Sequence[Canonical], new: Sequence[Canonical]) -> str | None:
    """The ledger's text as the new documents need it; None if it can stay as it is.

    An operation that stands where it stood keeps its name, whatever its id is now. The lines of those that
    are gone go as well: the ledger must not name what does not exist.
    """
    from generator.naming.ledger import load_ledger, revise_ledger

    names = load_ledger(source.ledger_path, shown=source.shown(LEDGER))
    before, after = operations(source, old), operations(source, new)
    places = {place: key for key, place in after.items()}
    renamed: dict[str, str] = {}
    for key in names:
        if key in after or key not in before:
            continue
        successor = places.get(before[key])
        if successor is not None and successor not in names:
            renamed[key] = successor
    gone = {key for key in names if key in before and key not in after} - set(renamed)
    if not renamed and not gone:
        return None
    return revise_ledger(source.ledger_path.read_text(encoding="utf-8"), renamed, gone)


def operations(source: Source, canonicals: Sequence[Canonical]) -> dict[str, tuple[str, str, str]]:
    """Ledger key -> namespace, method and path of an operation, whatever its placeholders are called."""
    from generator.plan.build import ledger_key

    found = {}
    for config, canonical in zip(source.config.document, canonicals, strict=True):
        for path, item in canonical.document.get("paths", {}).items():
            route = re.sub(r"\{[^{}]*\}", "{}", path)
            for method, operation in item.items():
                if isinstance(operation, dict) and "operationId" in operation:
                    key = ledger_key(config.namespace, operation["operationId"])
                    found[key] = (config.namespace or "", method, route)
    return found
