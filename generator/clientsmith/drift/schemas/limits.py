"""Limits of numbers, texts, lists and objects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.comparison import same
from clientsmith.drift.schemas.shape import kind_of

if TYPE_CHECKING:
    from clientsmith.drift.schemas.comparison import Comparison
    from clientsmith.drift.schemas.shape import Schema, Shape

# A bound of a number, and whether the number itself is beyond it.
Bound = tuple[int | float, bool]

_COUNTS = (
    ("minLength", "min-length", "string"),
    ("maxLength", "max-length", "string"),
    ("minItems", "min-items", "array"),
    ("maxItems", "max-items", "array"),
    ("minProperties", "min-properties", "object"),
    ("maxProperties", "max-properties", "object"),
)
_NUMBERS = ("integer", "fraction")


def compare_limits(found: Comparison) -> None:
    """Every limit that both schemas can have; values that are listed need none."""
    if not _limits_matter(found.old, found.new):
        return
    old, new = found.old.schema, found.new.schema
    for keyword, stem, kind in _COUNTS:
        if found.both(kind):
            counts = _count(old, keyword), _count(new, keyword)
            _compare_numbers(found, stem, *counts, at=found.at(keyword))
    if found.both(*_NUMBERS):
        for side in ("minimum", "maximum"):
            _compare_bounds(found, side, _bound(found.old, side), _bound(found.new, side))
        _compare_steps(found, _step(found.old), _step(found.new))
    if found.both("string"):
        found.changed("pattern", old.get("pattern"), new.get("pattern"), keyword="pattern")
    was, now = bool(old.get("uniqueItems")), bool(new.get("uniqueItems"))
    if found.both("array") and was != now:
        done = "added" if now else "removed"
        found.differ(f"unique-items-{done}", was, now, at=found.at("uniqueItems"))


def _limits_matter(old: Shape, new: Shape) -> bool:
    if old.values is not None and new.values is not None:
        return False
    if old.values is not None:
        return not all(_keeps(value, new) for value in old.values)
    if new.values is not None:
        return not all(_keeps(value, old) for value in new.values)
    return True


def _count(schema: Schema, keyword: str) -> int | None:
    """A count of something; at least none is no limit."""
    count = schema.get(keyword)
    return None if count == 0 and keyword.startswith("min") else count


def _compare_numbers(
    found: Comparison,
    stem: str,
    before: int | float | None,
    after: int | float | None,
    *,
    at: tuple[str, str],
) -> None:
    if before is None or after is None:
        found.changed(stem, before, after, at=at)
    elif before != after:
        name = f"{stem}-{'increased' if before < after else 'decreased'}"
        found.differ(name, before, after, at=at)


def _bound(shape: Shape, side: str) -> Bound | None:
    """What really bounds a number on one side, whichever keyword says it."""
    schema = shape.schema
    exclusive = f"exclusive{side.capitalize()}"
    given = [
        (schema[keyword], keyword == exclusive)
        for keyword in (side, exclusive)
        if keyword in schema
    ]
    if not given:
        return None
    sign = 1 if side == "minimum" else -1
    limit, beyond = max(given, key=lambda bound: (sign * bound[0], bound[1]))
    if beyond and "fraction" not in shape.kinds and limit == int(limit):
        return int(limit) + sign, False
    return limit, beyond


def _compare_bounds(
    found: Comparison, side: str, before: Bound | None, after: Bound | None
) -> None:
    at = _bound_places(found, side)
    if before is None or after is None or before[0] != after[0]:
        _compare_numbers(found, side, before and before[0], after and after[0], at=at)
    elif before != after:
        word = "exclusive" if after[1] else "inclusive"
        found.differ(f"{side}-became-{word}", before[0], after[0], at=at)


def _bound_places(found: Comparison, side: str) -> tuple[str, str]:
    """Where the two bounds are said."""
    exclusive = f"exclusive{side.capitalize()}"
    limits = [
        shape.schema.get(exclusive, shape.schema.get(side)) for shape in (found.old, found.new)
    ]
    places = []
    for shape in (found.old, found.new):
        keyword = exclusive if exclusive in shape.schema else side
        # In OpenAPI 3.0 a flag says whether the number itself is allowed.
        flag = shape.noted_place(exclusive, True) if limits[0] == limits[1] else None
        places.append(flag or shape.place(keyword))
    return places[0], places[1]


def _step(shape: Shape) -> int | float | None:
    """What numbers have to be multiples of; every whole number is one of 1."""
    step = shape.schema.get("multipleOf")
    return None if step == 1 and "fraction" not in shape.kinds else step


def _compare_steps(found: Comparison, before: Any, after: Any) -> None:
    if before is None or after is None:
        found.changed("multiple-of", before, after, keyword="multipleOf")
    elif not same(before, after):
        if after % before == 0:
            word = "narrowed"
        elif before % after == 0:
            word = "widened"
        else:
            word = "changed"
        found.differ(f"multiple-of-{word}", before, after, at=found.at("multipleOf"))


def _keeps(value: Any, shape: Shape) -> bool:
    """Whether a value that is listed elsewhere keeps the limits of a schema."""
    schema = shape.schema
    kind = kind_of(value)
    if kind == "string":
        pattern = schema.get("pattern")
        return _length_fits(value, schema, "Length") and (
            pattern is None or _matches(pattern, value)
        )
    if kind == "array":
        return _length_fits(value, schema, "Items")
    if kind == "object":
        return _length_fits(value, schema, "Properties")
    return kind not in _NUMBERS or _is_within(value, shape)


def _is_within(value: int | float, shape: Shape) -> bool:
    lower, upper = _bound(shape, "minimum"), _bound(shape, "maximum")
    step = shape.schema.get("multipleOf")
    return (
        (lower is None or value > lower[0] or (value == lower[0] and not lower[1]))
        and (upper is None or value < upper[0] or (value == upper[0] and not upper[1]))
        and (step is None or value % step == 0)
    )


def _length_fits(value: Any, schema: Schema, of: str) -> bool:
    longest = schema.get(f"max{of}")
    return len(value) >= schema.get(f"min{of}", 0) and (longest is None or len(value) <= longest)


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:
        # Patterns are those of JavaScript, and Python does not know all of them.
        return False
