"""Find the change of a document that causes a change of the client.

Both must be about the same element of the canonical document. If the cause is not certain, there is none:
changes are never combined because they look similar.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.drift.changes import SEVERITIES
from clientsmith.drift.surface.pointers import element_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clientsmith.drift.changes import Change
    from clientsmith.drift.comparison import Comparison, Side

_RULE = re.compile(
    r"client-(?:required-)?(input-|unused-)?(method|argument|field|key|alias|enumeration)-"
    r"(added|removed|member-added|member-removed|deprecated|no-longer-deprecated"
    r"|became-required|became-optional|type|changed)"
)
#: Kinds of client changes -> suffixes of the document rules that can cause them, the most specific first.
_CAUSES: dict[str, tuple[tuple[str, ...], ...]] = {
    "added": (
        (
            *("operation-added", "operation-with-sunset-added", "parameter-added"),
            *("request-body-added", "property-added"),
            *("became-not-read-only", "became-not-write-only"),
        ),
    ),
    "removed": (
        (
            *("operation-removed", "operation-removed-before-sunset", "parameter-removed"),
            *("request-body-removed", "property-removed"),
            *("became-read-only", "became-write-only"),
        ),
    ),
    "member-added": (("enum-value-added",),),
    "member-removed": (("enum-value-removed",),),
    "deprecated": (("operation-deprecated",),),
    "no-longer-deprecated": (("operation-reactivated",),),
    "became-required": (("became-required",),),
    "became-optional": (("became-optional",),),
    "changed": (
        (
            *("type-widened", "type-narrowed", "type-changed"),
            *("format-added", "format-removed", "format-changed", "content-encoding-changed"),
            *("became-enum", "no-longer-enum", "enum-value-added", "enum-value-removed"),
            *("union-variant-added", "union-variant-removed"),
        ),
        ("became-nullable", "became-not-nullable"),
        ("property-became-optional", "property-became-required"),
    ),
}


def causes(comparison: Comparison) -> dict[int, int]:
    """Map changes of the client to their causes: indices in `client` -> indices in `changes`."""
    if not comparison.client:
        return {}
    sides = comparison.old, comparison.new
    about = [_about(comparison.changes, side, number) for number, side in enumerate(sides)]
    causes: dict[int, int] = {}
    for index, change in enumerate(comparison.client):
        candidates = [
            {number for pointer in pointers for number in known.get(pointer, ())}
            for pointers, known in zip(change.elements, about, strict=True)
            if pointers
        ]
        if candidates:
            cause = _cause(change, sorted(set.intersection(*candidates)), comparison.changes)
            if cause is not None:
                causes[index] = cause
    return causes


def _about(changes: Sequence[Change], side: Side, number: int) -> dict[str, list[int]]:
    """Group changes by the pointer of their element, for one side."""
    about: dict[str, list[int]] = {}
    for index, change in enumerate(changes):
        document = side.document(change.document).document
        element = element_of(document, change.canonical[number])
        if element is not None:
            about.setdefault(element, []).append(index)
    return about


def _cause(change: Change, candidates: Iterable[int], changes: Sequence[Change]) -> int | None:
    matched = _RULE.match(change.rule.name)
    if matched is None or len({changes[index].document for index in candidates}) != 1:
        # Two documents may have the same operation, with one method for each.
        return None
    used, thing, done = matched.groups()
    reads = thing in ("field", "alias", "enumeration") and not used

    def rank(index: int) -> tuple[bool, int, int]:
        is_read = changes[index].rule.name.startswith("response-")
        return is_read != reads, SEVERITIES.index(changes[index].severity), index

    for ends in _CAUSES["changed" if done == "type" else done]:
        fitting = [
            index
            for index in candidates
            if changes[index].rule.name.endswith(ends)
            and (thing != "enumeration" or _is_value(change, changes[index]))
        ]
        if fitting:
            return min(fitting, key=rank)
    return None


def _is_value(member: Change, value: Change) -> bool:
    """Whether a member of an enumeration was added or removed together with a value."""
    return any(
        text is not None and text == repr(listed)
        for text, listed in ((member.before, value.before), (member.after, value.after))
    )
