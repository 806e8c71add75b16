"""Compare limits of numbers, strings, lists and objects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from clientsmith.drift.schemas.comparison import same
from clientsmith.drift.schemas.keywords import kind_of

if TYPE_CHECKING:
    from clientsmith.drift.schemas.comparison import SchemaComparison
    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.drift.schemas.shape import Shape

# A bound of a number, and whether it is exclusive.
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
# `.*`, `^.*$`, `[\s\S]*` and the like. That a dot is no line end is seldom meant.
_ANYTHING = re.compile(
    r"\^?(?:\(?(?:\.|\[(?:\\s\\S|\\S\\s|\\d\\D|\\D\\d|\\w\\W|\\W\\w)\])\*\??\)?)?\$?"
)


def compare_limits(comparison: SchemaComparison) -> None:
    """Compare all limits; schemas that list their values need none."""
    if not _limits_matter(comparison.old, comparison.new):
        return
    old, new = comparison.old.schema, comparison.new.schema
    for keyword, stem, kind in _COUNTS:
        if comparison.both(kind):
            counts = _count(old, keyword), _count(new, keyword)
            _compare_numbers(comparison, stem, *counts, at=comparison.at(keyword))
    if comparison.both(*_NUMBERS):
        for side in ("minimum", "maximum"):
            _compare_bounds(
                comparison, side, _bound(comparison.old, side), _bound(comparison.new, side)
            )
        _compare_steps(comparison, _step(comparison.old), _step(comparison.new))
    if comparison.both("string"):
        patterns = _pattern(old), _pattern(new)
        comparison.changed("pattern", *patterns, at=comparison.at("pattern"))
    if comparison.both("array"):
        flags, at = (_is_unique(old), _is_unique(new)), comparison.at("uniqueItems")
        comparison.switched("unique-items-added", "unique-items-removed", flags, at=at)


def _pattern(schema: Schema) -> str | None:
    """Return the pattern of a text; None if there is none, or it matches every text."""
    pattern = schema.get("pattern")
    return None if pattern is None or _ANYTHING.fullmatch(pattern) else pattern


def _is_unique(schema: Schema) -> bool:
    return bool(schema.get("uniqueItems"))


def _limits_matter(old: Shape, new: Shape) -> bool:
    if old.values is not None and new.values is not None:
        return False
    if old.values is not None:
        return not all(_keeps(value, new) for value in old.values)
    if new.values is not None:
        return not all(_keeps(value, old) for value in new.values)
    return True


def _count(schema: Schema, keyword: str) -> int | None:
    """Return a limit of a length or count; a minimum of 0 is none."""
    count = schema.get(keyword)
    return None if count == 0 and keyword.startswith("min") else count


def _compare_numbers(
    comparison: SchemaComparison,
    stem: str,
    before: int | float | None,
    after: int | float | None,
    *,
    at: tuple[str, str],
) -> None:
    if before is None or after is None:
        comparison.changed(stem, before, after, at=at)
    elif before != after:
        name = f"{stem}-{'increased' if before < after else 'decreased'}"
        comparison.differ(name, before, after, at=at)


def _bound(shape: Shape, side: str) -> Bound | None:
    """Return the effective bound on one side, from the inclusive or exclusive keyword."""
    schema = shape.schema
    exclusive = f"exclusive{side.capitalize()}"
    bounds = [
        (schema[keyword], keyword == exclusive)
        for keyword in (side, exclusive)
        if keyword in schema
    ]
    if not bounds:
        return None
    sign = 1 if side == "minimum" else -1
    limit, beyond = max(bounds, key=lambda bound: (sign * bound[0], bound[1]))
    if beyond and "fraction" not in shape.kinds and limit == int(limit):
        return int(limit) + sign, False
    return limit, beyond


def _compare_bounds(
    comparison: SchemaComparison, side: str, before: Bound | None, after: Bound | None
) -> None:
    at = _bound_places(comparison, side)
    if before is None or after is None or before[0] != after[0]:
        _compare_numbers(comparison, side, before and before[0], after and after[0], at=at)
    elif before != after:
        word = "exclusive" if after[1] else "inclusive"
        comparison.differ(f"{side}-became-{word}", before[0], after[0], at=at)


def _bound_places(comparison: SchemaComparison, side: str) -> tuple[str, str]:
    """Return the origins of the bounds on one side in both documents."""
    exclusive = f"exclusive{side.capitalize()}"
    limits = [
        shape.schema.get(exclusive, shape.schema.get(side))
        for shape in (comparison.old, comparison.new)
    ]
    places = []
    for shape in (comparison.old, comparison.new):
        keyword = exclusive if exclusive in shape.schema else side
        # In OpenAPI 3.0, `exclusiveMinimum` and `exclusiveMaximum` are booleans.
        flag = shape.noted_place(exclusive, True) if limits[0] == limits[1] else None
        places.append(flag or shape.place(keyword))
    return places[0], places[1]


def _step(shape: Shape) -> int | float | None:
    """Return `multipleOf`; None for 1, if only integers are allowed."""
    step = shape.schema.get("multipleOf")
    return None if step == 1 and "fraction" not in shape.kinds else step


def _compare_steps(comparison: SchemaComparison, before: Any, after: Any) -> None:
    if before is None or after is None:
        comparison.changed("multiple-of", before, after, at=comparison.at("multipleOf"))
    elif not same(before, after):
        if after % before == 0:
            word = "narrowed"
        elif before % after == 0:
            word = "widened"
        else:
            word = "changed"
        comparison.differ(f"multiple-of-{word}", before, after, at=comparison.at("multipleOf"))


def _keeps(value: Any, shape: Shape) -> bool:
    """Whether a value that the other schema lists is within the limits of this one."""
    schema = shape.schema
    kind = kind_of(value)
    if kind == "string":
        pattern = _pattern(schema)
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
        # Not `re`: a hostile pattern must not keep the comparison busy. This engine takes linear time.
        validator = SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        # Patterns are in the syntax of JavaScript, which this engine does not fully support.
        return False
    return validator.isinstance_python(value)
