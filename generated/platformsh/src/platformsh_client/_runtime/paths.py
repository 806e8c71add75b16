# The shared runtime, the same in every client; see __init__.py.
"""Ways into an answer, and what is meant by the values that are found there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

Path: TypeAlias = "tuple[str, ...]"
"""Wire names, one below the other."""

_DIGITS = re.compile(r"[0-9]+")
_MOST_DIGITS = 40
_WORDS = {"true": True, "false": False, "yes": True, "no": False}


def wire_name(name: str, info: FieldInfo) -> str:
    """What a field is called as it travels; a JSON object may also have a member called ""."""
    return name if info.alias is None else info.alias


def dig(value: object, path: Path) -> object:
    """Follow wire names into models, mappings and lists; None where the way ends."""
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
                value = next((one for one in members if step in _relations(one)), None)
        else:
            return None
    return cast("RootModel[object]", value).root if isinstance(value, RootModel) else value


def _relations(link: object) -> Sequence[object]:
    """What a link is to the page, of a list of links: one word, several, or a list of them."""
    found = dig(link, ("rel",))
    if isinstance(found, str):
        return found.split()
    return found if is_list(found) else ()


def _attribute(model: BaseModel, step: str) -> object:
    for name, info in type(model).model_fields.items():
        if wire_name(name, info) == step:
            return getattr(model, name, None)
    extra = model.model_extra
    return extra.get(step) if extra else None


def count(value: object) -> int | None:
    """The number that a value means, if it is a sensible one of things."""
    found = integer(value)
    return found if found is not None and found > 0 else None


def integer(value: object) -> int | None:
    """The integer that a value means, also as a number without a fraction or a text of digits."""
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
    """What a value says of a question: true or false, also as a text, or how many there are."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in _WORDS:
        return _WORDS[value.strip().lower()]
    number = integer(value)
    return None if number is None else number > 0


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list, of whatever."""
    return isinstance(value, list)
