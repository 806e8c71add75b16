"""The part of JSONPath (RFC 9535) that overlays of API documents need.

Names, positions, wildcards, descent (`..`) and filters that compare a member with a literal or
ask whether it is there, joined by `&&`. Anything else is refused by name.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Slot: TypeAlias = "tuple[Any, Any]"
Selector: TypeAlias = "Callable[[Any], Iterable[Any]]"

_SHORT = re.compile(r"\.(?P<name>[A-Za-z_\u0080-\uffff][\w-]*|\*)")
_QUOTED = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
_BRACKET = re.compile(rf"\[\s*(?:(?P<quoted>{_QUOTED})|(?P<index>-?\d+)|(?P<star>\*))\s*\]")
_FILTER = re.compile(r"\[\s*\?\s*")
_TEST = re.compile(
    rf"""\(?\s*(?P<not>!)?\s*@(?P<path>(?:\.[\w-]+|\[\s*(?:{_QUOTED})\s*\])+)\s*
    (?:(?P<operator>==|!=)\s*(?P<literal>{_QUOTED}|true|false|null|-?\d+(?:\.\d+)?))?\s*\)?\s*""",
    re.VERBOSE,
)
_MEMBER = re.compile(rf"\.([\w-]+)|\[\s*({_QUOTED})\s*\]")


class PathError(ValueError):
    """A path that is not understood."""


def find(document: Any, path: str) -> list[Slot]:
    """Container and key of everything that a path selects; `(None, None)` is the document."""
    if not path.startswith("$"):
        raise PathError("it must begin with $")
    slots: list[Slot] = [(None, None)]
    position = 1
    while position < len(path):
        descend = path.startswith("..", position)
        if descend:
            position += 1 if path[position + 2 : position + 3] != "[" else 2
        selector, position = _segment(path, position)
        slots = list(_select(document, slots, selector, descend))
    return slots


def _select(document: Any, slots: list[Slot], selector: Selector, descend: bool) -> Iterator[Slot]:
    seen: set[tuple[int, Any]] = set()
    for container, key in slots:
        value = document if container is None else container[key]
        for place in _descendants(value) if descend else (value,):
            for found in selector(place):
                if (id(place), found) not in seen:
                    seen.add((id(place), found))
                    yield place, found


def _descendants(value: Any) -> Iterator[Any]:
    yield value
    children: Iterable[Any] = ()
    if isinstance(value, dict):
        children = value.values()
    elif isinstance(value, list):
        children = value
    for child in children:
        yield from _descendants(child)


def _segment(path: str, position: int) -> tuple[Selector, int]:
    match = _SHORT.match(path, position)
    if match is not None:
        name = match["name"]
        return (_every if name == "*" else _named(name)), match.end()
    match = _BRACKET.match(path, position)
    if match is not None:
        if match["star"]:
            return _every, match.end()
        if match["quoted"]:
            return _named(_text(match["quoted"])), match.end()
        return _numbered(int(match["index"])), match.end()
    match = _FILTER.match(path, position)
    if match is not None:
        return _filter(path, match.end())
    raise PathError(f"{path[position:]!r} is not understood")


def _text(quoted: str) -> str:
    if quoted.startswith("'"):
        quoted = '"' + quoted[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    text: str = json.loads(quoted)
    return text


def _every(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return list(value)
    return range(len(value)) if isinstance(value, list) else ()


def _named(name: str) -> Selector:
    return lambda value: (name,) if isinstance(value, dict) and name in value else ()


def _numbered(index: int) -> Selector:
    def select(value: Any) -> Iterable[Any]:
        if isinstance(value, list) and -len(value) <= index < len(value):
            return (index % len(value),)
        return ()

    return select


def _filter(path: str, position: int) -> tuple[Selector, int]:
    opened = path.startswith("(", position)
    tests: list[Callable[[Any], bool]] = []
    while True:
        match = _TEST.match(path, position)
        if match is None:
            raise PathError(f"the filter {path[position:]!r} is not understood")
        tests.append(_test(match))
        position = match.end()
        if path.startswith("&&", position):
            position += 2
            while path[position : position + 1] == " ":
                position += 1
            continue
        if opened and path.startswith(")", position):
            position += 1
        if not path.startswith("]", position):
            raise PathError(f"the filter ends at {path[position:]!r}")
        break

    def select(value: Any) -> Iterable[Any]:
        return [key for key in _every(value) if all(test(value[key]) for test in tests)]

    return select, position + 1


def _test(match: re.Match[str]) -> Callable[[Any], bool]:
    members = [name or _text(quoted) for name, quoted in _MEMBER.findall(match["path"])]
    absent = object()
    literal: Any = absent
    if match["operator"]:
        raw = match["literal"]
        literal = _text(raw) if raw[0] in "'\"" else json.loads(raw)

    def test(value: Any) -> bool:
        for member in members:
            if not isinstance(value, dict) or member not in value:
                value = absent
                break
            value = value[member]
        if literal is absent:
            holds = value is not absent
        else:
            holds = (value == literal) == (match["operator"] == "==")
        return holds != bool(match["not"])

    return test
