"""Compare types, null, formats, enumerations and annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import key_of, same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.drift.schemas.comparison import SchemaComparison

# Formats that determine how a value is written. All others are hints about the content of a string or the
# range of a number.
_WRITTEN = frozenset(("date-time", "date", "time", "duration", "uuid"))
# Formats of encoded binary data.
_ENCODED = frozenset(("byte", "binary"))


def compare_null(comparison: SchemaComparison) -> None:
    """Compare whether null is allowed; a schema that allows every value also allows null."""
    old, new = comparison.old, comparison.new
    if not (old.is_free or new.is_free):
        flags, at = (old.nullable, new.nullable), (old.null, new.null)
        comparison.switched("became-nullable", "became-not-nullable", flags, at=at)


def compare_kinds(comparison: SchemaComparison) -> bool:
    """Compare the types, and return whether they overlap, so that there is more to compare."""
    old, new = comparison.old, comparison.new
    if old.kinds != new.kinds:
        done = "widened" if old.kinds < new.kinds else "changed"
        done = "narrowed" if old.kinds > new.kinds else done
        comparison.differ(f"type-{done}", old.words, new.words, at=(old.kind, new.kind))
    return not old.kinds.isdisjoint(new.kinds)


def compare_formats(comparison: SchemaComparison) -> None:
    """Compare `format`, `contentEncoding` and `contentMediaType`."""
    if not comparison.both("string", "integer", "fraction"):
        return
    old, new = comparison.old.schema, comparison.new.schema
    before, after = old.get("format"), new.get("format")
    if before != after and {before, after} & _ENCODED:
        comparison.differ("content-encoding-changed", before, after, at=comparison.at("format"))
    else:
        stem = "format" if {before, after} & _WRITTEN else "format-hint"
        comparison.changed(stem, before, after, at=comparison.at("format"))
    for keyword, stem in (
        ("contentEncoding", "content-encoding"),
        ("contentMediaType", "content-media-type"),
    ):
        if old.get(keyword) != new.get(keyword):
            before, after = old.get(keyword), new.get(keyword)
            comparison.differ(f"{stem}-changed", before, after, at=comparison.at(keyword))


def compare_values(comparison: SchemaComparison) -> None:
    """Compare the values of enumerations."""
    before, after = comparison.old.values, comparison.new.values
    if before is not None and after is not None:
        old = {key_of(value): value for value in before}
        new = {key_of(value): value for value in after}
        for key in sorted(old.keys() | new.keys()):
            value = old[key] if key in old else new[key]
            at = comparison.old.place_of_value(value), comparison.new.place_of_value(value)
            if key not in new:
                comparison.differ("enum-value-removed", value, None, at=at)
            elif key not in old:
                comparison.differ("enum-value-added", None, value, at=at)
    elif before is not None and not comparison.new.is_free:
        at = comparison.old.place_of_value(before), comparison.new.kind
        comparison.differ("no-longer-enum", list(before), None, at=at)
    elif after is not None and not comparison.old.is_free:
        at = comparison.old.kind, comparison.new.place_of_value(after)
        comparison.differ("became-enum", None, list(after), at=at)


def compare_annotations(
    comparison: SchemaComparison, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Compare annotations: defaults, deprecation, titles and descriptions.

    Args:
        comparison: the two schemas.
        before: the old annotations to compare.
        after: the new annotations to compare.
    """
    if "default" not in before or "default" not in after:
        if ("default" in before) != ("default" in after):
            done = "added" if "default" in after else "removed"
            default = before.get("default"), after.get("default")
            comparison.differ(f"default-{done}", *default, at=comparison.at("default"))
    elif not same(before["default"], after["default"]):
        default = before["default"], after["default"]
        comparison.differ("default-changed", *default, at=comparison.at("default"))
    flags = bool(before.get("deprecated")), bool(after.get("deprecated"))
    comparison.switched("deprecated", "reactivated", flags, at=comparison.at("deprecated"))
    for word in ("title", "description"):
        if str(before.get(word) or "").split() != str(after.get(word) or "").split():
            comparison.differ(
                f"{word}-changed", before.get(word), after.get(word), at=comparison.at(word)
            )
