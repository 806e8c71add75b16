# The shared runtime, the same in every client; see __init__.py.
"""Paths into a response, and the interpretation of the values there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

Path: TypeAlias = "tuple[str, ...]"
"""Names in JSON, from the outside to the inside."""

_DIGITS = re.compile(r"[0-9]+")
_MOST_DIGITS = 40
_WORDS = {"true": True, "false": False, "yes": True, "no": False}


def wire_name(name: str, info: FieldInfo) -> str:
    """Return the name of a field in JSON, which may be an empty string."""
    return name if info.alias is None else info.alias


def dig(value: object, path: Path) -> object:
    """Return the value at a path in models, mappings and lists, or None if there is none."""
    from pydantic import BaseModel, RootModel  # not needed, and not loaded, before the first page

    for step in path:
        if isinstance(value, RootModel):
            value = cast("RootModel[object]", value).root
        if isinstance(value, BaseModel):
            value = _attribute(value, step)
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(step)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            members = cast("Sequence[object]", value)
            if step.isdigit():
                value = members[int(step)] if int(step) < len(members) else None
            else:
                value = next((member for member in members if step in _relations(member)), None)
        else:
            return None
    return cast("RootModel[object]", value).root if isinstance(value, RootModel) else value


def _relations(link: object) -> Sequence[object]:
    """Return the relations of a link in a list of links."""
    relations = dig(link, ("rel",))
    if isinstance(relations, str):
        return relations.split()
    return relations if is_list(relations) else ()


def _attribute(model: BaseModel, step: str) -> object:
    for name, info in type(model).model_fields.items():
        if wire_name(name, info) == step:
            return getattr(model, name, None)
    extra = model.model_extra
    return extra.get(step) if extra else None


def count(value: object) -> int | None:
    """Return the positive integer that a value means, or None."""
    number = integer(value)
    return number if number is not None and number > 0 else None


def integer(value: object) -> int | None:
    """Return the integer that a value means: a number without a fraction or a text of digits."""
    if isinstance(value, str):
        digits = value.strip()
        return int(digits) if len(digits) <= _MOST_DIGITS and _DIGITS.fullmatch(digits) else None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, Decimal):
        small = value.is_finite() and value.adjusted() < _MOST_DIGITS
        return int(value) if small and value == int(value) else None
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else None


def flag(value: object) -> bool | None:
    """Return the boolean that a value means: a boolean, a text such as `yes`, or a positive count."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in _WORDS:
        return _WORDS[value.strip().lower()]
    number = integer(value)
    return None if number is None else number > 0


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a list."""
    return isinstance(value, list)
