"""Describe values and changes in words, for all reports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import Diagnostic, counted
from clientsmith.drift.report.folds import counts_of, folds_of, following
from clientsmith.source.references import split
from clientsmith.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.folds import Fold
    from clientsmith.drift.report.model import Decision, Entry, Report

_SHORT = 80
#: The maximum number of client names in one line.
_NAMES = 5
#: The maximum length of a place: paths and names in a document may have any length.
_PLACE = 400
#: The number of characters kept from the common start of two long values.
_COMMON = 15


def printable(text: str, limit: int = 0) -> str:
    """Write text of a document in one line that is safe to show in a terminal or page.

    Args:
        text: any text.
        limit: the maximum number of characters; 0 for no limit.
    """
    line = visible(" ".join(text.split()))
    return f"{line[: limit - 1]}…" if limit and len(line) > limit else line


def value_text(value: Any) -> str:
    """Return text as it is, and any other value as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def difference_text(entry: Entry) -> str:
    """Describe the values of a change, unless its rule says everything."""
    return values_text(entry.rule, entry.before, entry.after, entry.places[0].symbol)


def values_text(rule: str, before: Any, after: Any, symbol: str) -> str:
    """Describe both values, shortened: "a → b", or the only one; nothing if the rule says everything.

    Args:
        rule: the name of the rule.
        before: the old value; None for nothing.
        after: the new value, likewise.
        symbol: the name in the client, which the report has already.
    """
    texts = [value_text(value) for value in (before, after) if value is not None]
    if len(texts) == 2:
        is_flag = isinstance(before, bool) or before == after
        if is_flag and "-became-" in rule:
            return ""
        return " → ".join(_shortened(*texts))
    return "".join(printable(text, _SHORT) for text in texts if text != symbol)


def _shortened(before: str, after: str) -> tuple[str, str]:
    """Shorten two values; long ones begin shortly before their first difference."""
    texts = [printable(text) for text in (before, after)]
    if max(map(len, texts)) > _SHORT:
        pairs = enumerate(zip(*texts, strict=False))
        parting = next((at for at, (old, new) in pairs if old != new), 0)
        start = parting - _COMMON
        if start > _COMMON:
            texts = [f"…{text[start:]}" for text in texts]
    return printable(texts[0], _SHORT), printable(texts[1], _SHORT)


def place_text(entry: Entry) -> str:
    """Name the place of a change, or the shared schema with the number of places that use it."""
    first = entry.places[0]
    text = f"{first} (schema {entry.component})" if entry.component else str(first)
    if entry.component and len(entry.places) > 1:
        text = f"schema {entry.component}{_inner(entry)}, in {len(entry.places)} places, such as {first}"
    return printable(text, _PLACE)


def _inner(entry: Entry) -> str:
    """Name the part of a shared schema: its path in the document if there is one, else the property."""
    last = entry.places[0].field.rpartition(".")[2]
    last = f".{last}" if last else ""
    spot = entry.new or entry.old
    tokens = split(spot.pointer) if spot else []
    # Swagger 2.0 has shared schemas one level higher.
    tokens = tokens[2 if tokens[:1] == ["definitions"] else 3 :]
    way = ""
    while tokens:
        keyword = tokens.pop(0)
        if keyword == "properties" and tokens:
            way += f".{tokens.pop(0)}"
        elif keyword == "prefixItems" and tokens:
            way += f"[{tokens.pop(0)}]"
        elif keyword in ("anyOf", "oneOf", "allOf", "patternProperties") and tokens:
            tokens.pop(0)
            way += ".*" if keyword == "patternProperties" else ""
        else:
            way += {"items": "[]", "additionalProperties": ".*"}.get(keyword, "")
    return way if way.endswith(last) else last


def follower_text(kind: Sequence[Entry], fold: Fold) -> str:
    """Describe client changes of one rule, with their severity if it differs from that of their cause.

    Args:
        kind: the changes, at least one.
        fold: the change that causes them.
    """
    severity = kind[0].severity
    mark = "" if severity is fold.entry.severity else f", {severity}"
    return f"in the client{mark}: {kind[0].says}"


def symbols_text(kind: Sequence[Entry]) -> str:
    """List the names in the client that changes of one rule are about; a single one with both values."""
    names = [str(entry.places[0]).partition(", ")[0] for entry in kind]
    more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
    first = kind[0]
    has_values = len(kind) == 1 and None not in (first.before, first.after)
    difference = difference_text(first) if has_values else ""
    end = f": {difference}" if difference else more
    return printable(", ".join(names[:_NAMES]), _PLACE) + end


def counts_text(report: Report) -> str:
    """Count the changes of each severity: "2 breaking changes, 1 compatible change"."""
    folds = folds_of(report)
    counts = [
        counted(count, f"{severity} change")
        for severity, count in counts_of(folds).items()
        if count
    ]
    return ", ".join(counts) + _following_text(folds) if counts else "no changes"


def changes_text(folds: Sequence[Fold]) -> str:
    """Count the changes: "3 changes"."""
    return counted(len(folds), "change") + _following_text(folds)


def _following_text(folds: Sequence[Fold]) -> str:
    """Count the client changes that are listed with the document changes that cause them."""
    count = following(folds)
    return f" (with {counted(count, 'resulting change')} in the client)" if count else ""


def headline(report: Report) -> str:
    """Summarize a report in a sentence."""
    name = printable(report.provider or report.title, _SHORT)
    needed = f"; {counted(len(report.decisions), 'decision')} needed" if report.decisions else ""
    if not report.changes:
        return f"{name}: nothing changed{needed}"
    return f"{name}: {counts_text(report)}; {bump_text(report)}{needed}"


def decision_text(decision: Decision) -> str:
    """Say what a person has to decide, and where."""
    at = decision.at
    return printable(
        str(Diagnostic(at.file, at.line, at.pointer, decision.says, decision.hint)), _PLACE
    )


def bump_text(report: Report) -> str:
    """Say which version the package needs."""
    if report.bump is None:
        return "the package needs no new version"
    return f"the package needs a new {report.bump} version"
