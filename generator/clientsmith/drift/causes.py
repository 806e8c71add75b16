"""Which change of a document a change of the client follows from, where both name the same thing.

What cannot be told for certain has no cause: two changes are never put together because they look alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from clientsmith.drift.changes import SEVERITIES
from clientsmith.source.references import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clientsmith.drift.changes import Change
    from clientsmith.drift.comparison import Comparison
    from clientsmith.drift.names import Names

#: What a change is about, in words that documents and clients have in common.
_Subject: TypeAlias = tuple[str, ...]

#: A schema itself, and no property of it.
_WHOLE: _Subject = ("schema",)
_SCHEMAS = ["components", "schemas"]
#: What is written into a path of properties besides their names.
_MARKS = re.compile(r"[.\[\]*]")
_RULE = re.compile(
    r"client-(?:required-)?(input-|unused-)?(method|argument|field|key|alias|enumeration)-"
    r"(added|removed|member-added|member-removed|deprecated|no-longer-deprecated"
    r"|became-required|became-optional|type|changed)"
)
#: How the rules of a document end that a client's change follows from, those that say most first.
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
    """The cause of each change of the client that has one: indices of `client` -> those of `changes`."""
    old, new = comparison.old.names, comparison.new.names
    if old is None or new is None:
        return {}
    about: dict[_Subject, list[int]] = {}
    for index, change in enumerate(comparison.changes):
        for subject in _subjects(change):
            about.setdefault(subject, []).append(index)
    found = {}
    for index, change in enumerate(comparison.client):
        thing = _subject(change, old, new)
        candidates = about.get(thing, ()) if thing is not None else ()
        cause = _cause(change, candidates, comparison.changes)
        if cause is not None:
            found[index] = cause
    return found


def _cause(change: Change, candidates: Sequence[int], changes: Sequence[Change]) -> int | None:
    matched = _RULE.match(change.rule.name)
    if matched is None or len({changes[one].document for one in candidates}) != 1:
        # Two documents may have the same operation, and two methods call them.
        return None
    used, thing, done = matched.groups()
    reads = thing in ("field", "alias", "enumeration") and not used

    def rank(index: int) -> tuple[bool, int, int]:
        one = changes[index]
        is_read = one.rule.name.startswith("response-")
        return is_read != reads, SEVERITIES.index(one.severity), index

    for ends in _CAUSES["changed" if done == "type" else done]:
        fitting = [one for one in candidates if changes[one].rule.name.endswith(ends)]
        if fitting:
            return min(fitting, key=rank)
    return None


def _subjects(change: Change) -> Iterator[_Subject]:
    """What a change of a document is about: an operation, a part of it, a schema, a property or a value."""
    for place in change.places:
        if place.path and place.method != "WEBHOOK":
            yield "operation", place.method, place.path, place.part, place.field
    (old, *within_old), (new, *within_new) = (_component(one) for one in change.canonical)
    if not old or not new:
        return
    values = [one for one in (change.before, change.after) if one is not None]
    if not (within_old or within_new) and len(values) == 1:
        yield "value", old, new, repr(values[0])
    # What came or went stands on one side, and the other pointer leads to what it is in.
    parts = {_part(one) for one in (within_old, within_new) if one} or {_WHOLE}
    part = parts.pop()
    if part is not None and not parts:
        yield *part, old, new


def _component(pointer: str) -> list[str]:
    """The component that a pointer leads to, and the way within it; an empty name for none."""
    tokens = split(pointer)
    return tokens[2:] if tokens[:2] == _SCHEMAS and len(tokens) > 2 else [""]


def _part(way: Sequence[str]) -> _Subject | None:
    """What of a component has its type at the end of a way: itself, a property of it, or neither."""
    is_property = way[0] == "properties" and len(way) > 1
    rest = list(way[2:] if is_property else way)
    while rest:
        keyword = rest.pop(0)
        if keyword in ("anyOf", "oneOf") and rest:
            rest.pop(0)
        elif keyword not in ("items", "additionalProperties"):
            return None
    return ("property", way[1]) if is_property else _WHOLE


def _subject(change: Change, old: Names, new: Names) -> _Subject | None:
    """What a change of the client is about."""
    place = change.places[0]
    if place.path:
        if not place.field:
            is_whole = change.rule.name.startswith("client-method-")
            return ("operation", place.method, place.path, "", "") if is_whole else None
        arguments = [one.arguments.get(place.symbol, {}).get(place.field) for one in (old, new)]
        found = {one for one in arguments if one is not None}
        part, name = found.pop() if len(found) == 1 else ("", "")
        # A property whose name looks like a path is not told from what is further down.
        if not part or _MARKS.search(name):
            return None
        return "operation", place.method, place.path, part, name
    components = [one.classes.get(place.symbol) for one in (old, new)]
    if None in components:
        return None
    names = [one for one in components if one is not None]
    if "-enumeration-member-" in change.rule.name:
        value = change.before if change.before is not None else change.after
        return "value", *names, str(value)
    if not place.field:
        return *_WHOLE, *names
    wires = {one.property_of(place.symbol, place.field) for one in (old, new)} - {None}
    wire = wires.pop() if len(wires) == 1 else None
    return None if wire is None else ("property", wire, *names)
