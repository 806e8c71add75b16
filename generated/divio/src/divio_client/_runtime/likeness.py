# The shared runtime, the same in every client; see __init__.py.
"""How well an object matches a class, judged by its keys: the choice among members without a tag."""

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
    given = cast("Mapping[str, object]", value)
    keys = _keys(type(result)) if isinstance(result, BaseModel) else {}
    missing = sum(required and key not in given for key, required in keys.items())
    known = sum(key in keys for key in given)
    return missing, len(given) - known, known


def has_own(kinds: tuple[Any, ...], rest: tuple[Any, ...], value: object) -> bool:
    """Whether a value has something that only some members of a union have and not the rest."""
    known = {key for kind in rest for one in classes_in(kind) for key in _keys(one)}
    own = {key for kind in kinds for one in classes_in(kind) for key in _keys(one)} - known
    return isinstance(value, Mapping) and any(key in value for key in own)


def lacking(kinds: tuple[Any, ...], discriminator: str, value: object) -> tuple[Any, ...]:
    """The members of a union whose tag need not be there, if it is not."""
    if not isinstance(value, Mapping):
        return ()
    given = cast("Mapping[str, object]", value)
    return tuple(
        kind
        for kind in kinds
        if any(_may_lack(one, discriminator, given) for one in classes_in(kind))
    )


def _may_lack(model: type[BaseModel], discriminator: str, value: Mapping[str, object]) -> bool:
    info = model.model_fields.get(discriminator)
    return (
        info is not None and not info.is_required() and wire_name(discriminator, info) not in value
    )


def _keys(model: type[BaseModel]) -> dict[str, bool]:
    """The fields of a class as they travel, and whether each is required."""
    fields = model.model_fields.items()
    return {wire_name(name, info): info.is_required() for name, info in fields}
