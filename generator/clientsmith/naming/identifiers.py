"""Python identifiers for names that a document gives, in any spelling and any script.

Classes, methods, arguments, fields and members keep the letters of their script. What has to be typed
where not every letter may stand does not: files, packages, credentials and variables of the environment.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from pydantic import BaseModel

from clientsmith.naming.letters import ascii_stem, capitals, find_pieces, fold, width
from clientsmith.naming.marks import spoken_marks, telling_marks
from clientsmith.naming.reserved import PACKAGE_CLASSES
from clientsmith.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

# A class has what its metaclass has, too (`register`, `mro`): pydantic warns of fields called so.
_MODEL_ATTRIBUTES = frozenset({*dir(BaseModel), *dir(type(BaseModel))})
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
# What the class bodies of clients and resources use themselves, after members may have hidden it.
_USED_IN_CLASSES = frozenset(["cached_property", "deprecated", "omit"])
#: Names of no method and no resource inside another one.
RESERVED_MEMBERS = _USED_IN_CLASSES
#: Names of no resource directly below the client, whose constructor needs some types, too.
RESERVED_ROOTS = CLIENT_ATTRIBUTES | _USED_IN_CLASSES | {"bool", "float", "int", "object", "str"}
# Names that a method's own signature and class body need.
_METHOD_NAMES = frozenset(["cls", "self"])
# Where the package's own modules use a name, a module called so hides it from type checkers; and
# Windows has no files that are called like its devices.
_NO_MODULES = frozenset(
    [
        *("dict", "getattr", "globals", "list", "object", "sorted", "str"),
        *("aux", "con", "nul", "prn"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
    ]
)
#: So that `) -> models.Name:` fits its line.
LONGEST_NAME = 84
#: So that any file system takes it, with an ending.
LONGEST_STEM = 120
_PIECE = re.compile(r"[A-Za-z0-9]+")
_PASCAL_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|_+")
# So many words of a class name say what it is of; what it is stands at the end.
_FRONT = 4
_SIGN = re.compile(r"^\s*([+-])(?=\d)")
_SPOKEN_SIGN = {"+": "plus ", "-": "minus "}


def to_snake(text: str, longest: int = LONGEST_NAME) -> str:
    """`listGitLabProjects` -> `list_gitlab_projects`; never empty and never a keyword."""
    words = split_words(_SIGN.sub(lambda match: _SPOKEN_SIGN[match[1]], text))
    words = words or spoken_marks(text.strip())
    return bounded(_usable("_".join(words) or "value", "value_"), "_", longest)


def to_pascal(text: str) -> str:
    """`project-list` -> `ProjectList`; capitals inside a word stay (`AWSCredentials`)."""
    folded = fold(text)
    accented = folded.isascii() and not text.isascii()
    plain = " ".join(split_words(text)) if accented else folded
    pieces = find_pieces(_PIECE, plain) or list(spoken_marks(text.strip()))
    shouted = len(pieces) > 1 and all(not piece[0].isalpha() or piece.isupper() for piece in pieces)
    joined = "".join(
        capitals(piece[0]) + (piece[1:].lower() if shouted else piece[1:]) for piece in pieces
    )
    return bounded(_without_middle(_usable(joined or "Value", "Value")), "X")


def _without_middle(name: str) -> str:
    """A class name of many words without as many in the middle as are too many."""
    words = find_pieces(_PASCAL_WORD, name)
    while width("".join(words)) > LONGEST_NAME and len(words) > _FRONT + 1:
        del words[_FRONT]
    return "".join(words)


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


def client_name(words: Iterable[str]) -> str:
    """The class name of a client, from the words of its provider: `acme` -> `Acme`, `page` -> `PageApi`."""
    name = "".join(word.capitalize() for word in words)
    taken = (
        keyword.iskeyword(name)
        or name in _BUILTIN_TYPES
        or {name, f"Async{name}"} & PACKAGE_CLASSES
    )
    return f"{name}Api" if taken else name


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


_MARKED = {"@": "at", "$": "dollar", "#": "hash", "_": "private", "-": "dash", ".": "dot"}


def distinct_names(
    wires: Iterable[str],
    propose: Callable[[str], str],
    existing: Mapping[str, str] | None = None,
    *,
    joint: str = "_",
    style: Callable[[str], str] = str,
    kept: bool = True,
) -> dict[str, str]:
    """Name every wire name, no two alike, whatever the order they come in.

    Names given before stay as they are. If several wire names lead to one name, the one that is
    spelled like it keeps it; the others say how they are spelled (`start_id`, `start_id_camel`). With
    `kept` off, a name that could have belonged to another wire name before is given to none of them:
    `on` and `ON` both get longer names. Of `name` and `-name`, the one without a mark keeps it.
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
        free = name not in taken
        keeper = (_keeper(name, group, style) if kept else _unmarked(group)) if free else None
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
    """Who may have the name: the only one, the one spelled that way, or the one without marks."""
    if len(group) == 1:
        return group[0]
    for spelled in (str, style):
        alike = [wire for wire in group if spelled(wire) in (name, name.removesuffix("_"))]
        if len(alike) == 1:
            return alike[0]
    plain = [wire for wire in group if wire.isascii() and wire.isalnum()]
    return plain[0] if len(plain) == 1 else None


def _unmarked(group: list[str]) -> str | None:
    """The one wire name of a group without a mark; None if there are several, or none."""
    plain = [one for one in group if one[:1] not in _MARKED and not telling_marks(one)]
    return group[0] if len(group) == 1 else plain[0] if len(plain) == 1 else None


def _spelling(wire: str) -> str:
    """How a name is written, in a word."""
    if wire[:1] in _MARKED:
        return _MARKED[wire[0]]
    if wire.endswith("[]"):
        return "list"
    if told := telling_marks(wire):
        return "_".join(told)
    if not wire.isascii():
        return "accented" if unicodedata.normalize("NFKD", wire) != wire else "unicode"
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


def module_name(name: str) -> str:
    """The name of a module: a snake_case name that may be a file's on any machine."""
    name = bounded(ascii_stem(name), "_", LONGEST_STEM)
    return f"{name}_" if name in _NO_MODULES else name


def bounded(name: str, joint: str, longest: int = LONGEST_NAME) -> str:
    """A name that is not too long, in columns: what is ends in a digest of the whole."""
    if width(name) <= longest:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    cut = name[: longest - 10]
    while width(cut) > longest - 10:
        cut = cut[:-1]
    return f"{cut.rstrip('_')}{joint}x{digest}"


def _usable(name: str, prefix: str) -> str:
    # As Python reads it: what was a letter of its own may now be one with the letter before it.
    name = unicodedata.normalize("NFKC", name)
    if not name[0].isidentifier():
        name = prefix + name
    return f"{name}_" if keyword.iskeyword(name) else name
