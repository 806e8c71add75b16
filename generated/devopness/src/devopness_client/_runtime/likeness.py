# The shared runtime, the same in every client; see __init__.py.
"""How well the keys of an object match a class, to choose among members of a union without a tag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel

from .encode import is_a
from .paths import wire_name
from .tagged_union import classes_in


def likeness(result: object, value: object) -> tuple[int, int, int]:
    """Count the required keys that an object lacks, its unknown keys and its known keys.

    A list counts as its worst item.
    """
    if is_a(value, list) and is_a(result, list):
        pairs = zip(cast("list[object]", result), cast("list[object]", value), strict=True)
        return max((likeness(*pair) for pair in pairs), default=(0, 0, 0))
    if not isinstance(value, Mapping):
        return 0, 0, 0
    members = cast("Mapping[str, object]", value)
    keys = _keys(type(result)) if isinstance(result, BaseModel) else {}
    missing = sum(required and key not in members for key, required in keys.items())
    known = sum(key in keys for key in members)
    return missing, len(members) - known, known


def has_own(kinds: tuple[Any, ...], rest: tuple[Any, ...], value: object) -> bool:
    """Return whether a value has a key that the classes in `kinds` have, and those in `rest` lack."""
    known = {key for kind in rest for class_ in classes_in(kind) for key in _keys(class_)}
    own = {key for kind in kinds for class_ in classes_in(kind) for key in _keys(class_)} - known
    return isinstance(value, Mapping) and any(key in value for key in own)


def lacking(kinds: tuple[Any, ...], discriminator: str, value: object) -> tuple[Any, ...]:
    """Return the members of a union that allow a value without a tag, if it has none."""
    if not isinstance(value, Mapping):
        return ()
    members = cast("Mapping[str, object]", value)
    return tuple(
        kind
        for kind in kinds
        if any(_may_lack(class_, discriminator, members) for class_ in classes_in(kind))
    )


def _may_lack(model: type[BaseModel], discriminator: str, value: Mapping[str, object]) -> bool:
    info = model.model_fields.get(discriminator)
    return (
        info is not None and not info.is_required() and wire_name(discriminator, info) not in value
    )


def _keys(model: type[BaseModel]) -> dict[str, bool]:
    """Return the names of the fields of a class in JSON, and whether each is required."""
    fields = model.model_fields.items()
    return {wire_name(name, info): info.is_required() for name, info in fields}
