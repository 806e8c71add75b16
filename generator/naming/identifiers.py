"""Python identifiers for names that a document gives, in any spelling and any script."""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from pydantic import BaseModel

from generator.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

_MODEL_ATTRIBUTES = frozenset(dir(BaseModel))
_BUILTIN_TYPES = frozenset(
    name for name, value in vars(builtins).items() if isinstance(value, type)
)
# What every client has besides its resources.
CLIENT_ATTRIBUTES = frozenset(
    [
        *("aclose", "base_url", "close", "follow", "links", "request", "timeout"),
        *("with_options", "with_response"),
    ]
)
# Names that a method's own signature and class body need.
_METHOD_NAMES = frozenset(["cls", "self"])
_LONGEST = 120
_PIECE = re.compile(r"[A-Za-z0-9]+")
_SIGN = re.compile(r"^\s*([+-])(?=\d)")
_SPOKEN_SIGN = {"+": "plus ", "-": "minus "}


def to_snake(text: str) -> str:
    """`listGitLabProjects` -> `list_gitlab_projects`; never empty and never a keyword."""
    words = split_words(_SIGN.sub(lambda match: _SPOKEN_SIGN[match[1]], text))
    return bounded(_usable("_".join(words) or "value", "value_"), "_")


def to_pascal(text: str) -> str:
    """`project-list` -> `ProjectList`; capitals inside a word stay (`AWSCredentials`)."""
    plain = text if text.isascii() else " ".join(split_words(text))
    pieces = _PIECE.findall(plain)
    shouted = len(pieces) > 1 and all(not piece[0].isalpha() or piece.isupper() for piece in pieces)
    joined = "".join(
        piece.capitalize() if shouted else piece[0].upper() + piece[1:] for piece in pieces
    )
    return bounded(_usable(joined or "Value", "Value"), "X")


def argument_name(wire: str) -> str:
    """The name of an argument: `page[size]` -> `page_size`, `from` -> `from_`."""
    name = to_snake(wire)
    return f"{name}_" if name in _METHOD_NAMES else name


def attribute_name(wire: str, reserved: Collection[str] = ()) -> str:
    """The name of a model's field: an argument's, and none that the model itself needs.

    Args:
        wire: the property's name in the document.
        reserved: names that the class body uses otherwise, such as types in its annotations.
    """
    name = argument_name(wire)
    taken = (
        name in _MODEL_ATTRIBUTES
        or name in reserved
        or name.startswith(("model_validate", "model_dump"))
    )
    return f"{name}_" if taken else name


def model_name(key: str, reserved: Collection[str] = ()) -> str:
    """The class name of a component: PascalCase, neither a built-in class nor reserved."""
    name = to_pascal(key)
    return f"{name}Model" if name in _BUILTIN_TYPES or name in reserved else name


def model_names(
    keys: Iterable[str],
    reserved: Collection[str] = (),
    existing: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """A class name for every component key, no two alike."""
    return distinct_names(
        keys, lambda key: model_name(key, reserved), existing, joint="", style=to_pascal
    )


def argument_names(
    wires: Iterable[str],
    reserved: Collection[str] = (),
    existing: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """An argument name for every wire name, no two alike."""
    return distinct_names(
        wires, lambda wire: _avoid(argument_name(wire), reserved), existing, joint="_"
    )


def attribute_names(
    wires: Iterable[str],
    reserved: Collection[str] = (),
    existing: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """A field name for every property name, no two alike."""
    return distinct_names(wires, lambda wire: attribute_name(wire, reserved), existing, joint="_")


def distinct_names(
    wires: Iterable[str],
    propose: Callable[[str], str],
    existing: Mapping[str, str] | None = None,
    *,
    joint: str = "_",
    style: Callable[[str], str] = str,
) -> dict[str, str]:
    """Name every wire name, no two alike, whatever the order they come in.

    Names given before stay as they are. Where several wire names meet in one name, the one that is
    spelled like it keeps it; the others say how they are spelled (`start_id`, `start_id_camel`).
    """
    given = dict(existing or {})
    pending = sorted(set(wires) - set(given))
    taken = set(given.values())
    named = dict(given)
    groups: dict[str, list[str]] = defaultdict(list)
    for wire in pending:
        groups[propose(wire)].append(wire)
    claimed = set(groups)
    for name, group in sorted(groups.items()):
        keeper = _keeper(name, group, style) if name not in taken else None
        for wire in group:
            if wire == keeper:
                named[wire] = name
    taken |= set(named.values()) | claimed
    for name, group in sorted(groups.items()):
        rest = [wire for wire in group if wire not in named]
        spellings = [_spelling(wire) for wire in rest]
        for wire, spelling in zip(rest, spellings, strict=True):
            told = name.rstrip("_") + joint + style(spelling)
            if spellings.count(spelling) > 1 or told in taken:
                digest = hashlib.sha256(wire.encode()).hexdigest()[:6]
                told = name.rstrip("_") + joint + style(f"x{digest}")
            named[wire] = told
            taken.add(told)
    return named


def _keeper(name: str, group: list[str], style: Callable[[str], str]) -> str | None:
    """Who may have the name: the only one, or the one spelled that way."""
    if len(group) == 1:
        return group[0]
    for spelled in (str, style):
        alike = [wire for wire in group if spelled(wire) in (name, name.removesuffix("_"))]
        if len(alike) == 1:
            return alike[0]
    return None


def _spelling(wire: str) -> str:
    """How a name is written, in a word."""
    if wire.startswith(("@", "$", "#", "_", "-", ".")):
        return {"@": "at", "$": "dollar", "#": "hash", "_": "private", "-": "dash", ".": "dot"}[
            wire[0]
        ]
    if wire.endswith("[]"):
        return "list"
    for mark, word in (
        ("[", "bracket"),
        (".", "dotted"),
        ("-", "kebab"),
        (" ", "spaced"),
        ("_", "snake"),
    ):
        if mark in wire.strip(mark):
            return word if not wire.isupper() else f"upper_{word}"
    if wire.isupper():
        return "upper"
    if wire[:1].isupper():
        return "pascal"
    return "camel" if not wire.islower() else "plain"


def _avoid(name: str, reserved: Collection[str]) -> str:
    return f"{name}_" if name in reserved else name


def bounded(name: str, joint: str) -> str:
    """A name that can also be a file's: what is too long ends in a digest of the whole."""
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: _LONGEST - 10].rstrip('_')}{joint}x{digest}"


def _usable(name: str, prefix: str) -> str:
    if name[0].isdigit():
        name = prefix + name
    return f"{name}_" if keyword.iskeyword(name) else name
