"""Numbers of a document that Python has no number for: where they are not needed, they are left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.grammar import FIELDS, NAMES
from clientsmith.source.numbers import UnreadNumber
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = frozenset(("default", "example", "examples"))
_LIMITS = frozenset(
    (
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
        *("minContains", "maxContains"),
    )
)
#: Keys of text, where an unquoted number is read as it is written.
_TEXTS = frozenset(
    key for fields in FIELDS.values() for key, held in fields.items() if held in ("text", "prose")
)


@dataclass(frozen=True)
class Taken:
    """What became of the numbers.

    Args:
        left_out: pointer of what was removed -> what is wrong with the number.
        wrong: pointer of a number that is needed -> what is wrong with it.
    """

    left_out: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)


def take_unread(data: dict[str, Any]) -> Taken:
    """Find every `UnreadNumber` in the data of a file, and remove what it makes unusable.

    An example, a default, a limit and what is under an extension (`x-`) are removed as a whole: nothing
    depends on them. In place of text it becomes text.
    """
    taken = Taken()
    done: set[int] = set()
    # Container, pointer, whether its keys are names, and the value to remove: its container, key and pointer.
    waiting: list[tuple[Any, str, bool, tuple[Any, Any, str] | None]] = [(data, "", False, None)]
    removed: list[tuple[Any, Any]] = []
    while waiting:
        container, pointer, named, around = waiting.pop()
        # What aliases share is searched once.
        if id(container) in done:
            continue
        done.add(id(container))
        is_list = isinstance(container, list)
        pairs: Iterable[tuple[Any, Any]] = enumerate(container) if is_list else container.items()
        for key, value in pairs:
            place = (container, key, join(pointer, key))
            is_key = not is_list and not named
            if around is not None:
                outer = around
            elif is_key and (key in _SHOWN or key.startswith("x-")):
                outer = place
            else:
                outer = None
            if isinstance(value, dict | list):
                inner_named = is_key and key in NAMES and isinstance(value, dict)
                waiting.append((value, place[2], inner_named, outer))
            elif isinstance(value, UnreadNumber):
                if outer is None and is_key and key in _LIMITS:
                    outer = place
                if outer is not None:
                    taken.left_out[outer[2]] = value.why
                    removed.append((outer[0], outer[1]))
                elif is_key and key in _TEXTS:
                    container[key] = str(value)
                else:
                    taken.wrong[place[2]] = value.why
    for container, key in removed:
        if isinstance(container, dict):
            container.pop(key, None)
    return taken
