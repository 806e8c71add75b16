"""Types, null, formats, enumerations, and what is only said of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import key_of, same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.drift.schemas.comparison import Comparison

# Formats in which the same thing is written differently; all others only hint at what is in a text or
# how large a number is.
_WRITTEN = frozenset(("date-time", "date", "time", "duration", "uuid"))
# Formats of what is no text by itself.
_ENCODED = frozenset(("byte", "binary"))


def compare_null(found: Comparison) -> None:
    """Whether null may come; what allows everything allows null too."""
    old, new = found.old, found.new
    if old.nullable != new.nullable and not (old.is_free or new.is_free):
        name = "became-nullable" if new.nullable else "became-not-nullable"
        found.differ(name, old.nullable, new.nullable, at=(old.null, new.null))


def compare_kinds(found: Comparison) -> bool:
    """Compare the types; returns whether there is anything in common to compare further."""
    old, new = found.old, found.new
    if old.kinds != new.kinds:
        done = "widened" if old.kinds < new.kinds else "changed"
        done = "narrowed" if old.kinds > new.kinds else done
        found.differ(f"type-{done}", old.words, new.words, at=(old.kind, new.kind))
    return not old.kinds.isdisjoint(new.kinds)


def compare_formats(found: Comparison) -> None:
    """Formats, and how a text holds another document."""
    if not found.both("string", "integer", "fraction"):
        return
    old, new = found.old.schema, found.new.schema
    before, after = old.get("format"), new.get("format")
    if before != after and {before, after} & _ENCODED:
        found.differ("content-encoding-changed", before, after, at=found.at("format"))
    else:
        stem = "format" if {before, after} & _WRITTEN else "format-hint"
        found.changed(stem, before, after, keyword="format")
    for keyword, stem in (
        ("contentEncoding", "content-encoding"),
        ("contentMediaType", "content-media-type"),
    ):
        if old.get(keyword) != new.get(keyword):
            before, after = old.get(keyword), new.get(keyword)
            found.differ(f"{stem}-changed", before, after, at=found.at(keyword))


def compare_values(found: Comparison) -> None:
    """The values that are listed one by one."""
    before, after = found.old.values, found.new.values
    if before is not None and after is not None:
        old = {key_of(value): value for value in before}
        new = {key_of(value): value for value in after}
        for key in sorted(old.keys() | new.keys()):
            value = old[key] if key in old else new[key]
            at = found.old.place_of_value(value), found.new.place_of_value(value)
            if key not in new:
                found.differ("enum-value-removed", value, None, at=at)
            elif key not in old:
                found.differ("enum-value-added", None, value, at=at)
    elif before is not None and not found.new.is_free:
        at = found.old.place_of_value(before), found.new.kind
        found.differ("no-longer-enum", list(before), None, at=at)
    elif after is not None and not found.old.is_free:
        at = found.old.kind, found.new.place_of_value(after)
        found.differ("became-enum", None, list(after), at=at)


def compare_annotations(
    found: Comparison, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Defaults, deprecation and prose; the mappings hold those to compare."""
    if "default" not in before or "default" not in after:
        if ("default" in before) != ("default" in after):
            done = "added" if "default" in after else "removed"
            default = before.get("default"), after.get("default")
            found.differ(f"default-{done}", *default, at=found.at("default"))
    elif not same(before["default"], after["default"]):
        default = before["default"], after["default"]
        found.differ("default-changed", *default, at=found.at("default"))
    was, now = bool(before.get("deprecated")), bool(after.get("deprecated"))
    if was != now:
        found.differ("deprecated" if now else "reactivated", was, now, at=found.at("deprecated"))
    for word in ("title", "description"):
        if str(before.get(word) or "").split() != str(after.get(word) or "").split():
            found.differ(f"{word}-changed", before.get(word), after.get(word), at=found.at(word))
