"""Python identifiers for names of a document, in any spelling and any script.

Names of classes, methods, arguments, fields and enum members keep the letters of their script. Names of
files, packages, credentials and environment variables are ASCII.
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

from clientsmith.naming.identifier import Identifier
from clientsmith.naming.letters import (
    LONGEST_READ,
    ascii_stem,
    capitals,
    find_pieces,
    fold,
    width,
    word_list,
)
from clientsmith.naming.marks import spoken_marks, telling_marks
from clientsmith.naming.reserved import PACKAGE_CLASSES, TYPE_NAMES
from clientsmith.naming.words import split_words

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

# Includes attributes of the metaclass (`register`, `mro`), which pydantic warns of.
_MODEL_ATTRIBUTES = frozenset({*dir(BaseModel), *dir(type(BaseModel))})
_BUILTIN_TYPES = frozenset(
    name for name, value in vars(builtins).items() if isinstance(value, type)
)
# The attributes of every client besides its resources.
CLIENT_ATTRIBUTES = word_list(
    "aclose base_url close follow links request timeout with_options with_response"
)
# Names that the class bodies of clients and resources use, which a member would hide.
_USED_IN_CLASSES = word_list("cached_property deprecated omit")
#: Names that methods and nested resources must not have.
RESERVED_MEMBERS = _USED_IN_CLASSES
#: Names that resources directly below the client must not have. Its constructor uses some built-in types.
RESERVED_ROOTS = CLIENT_ATTRIBUTES | _USED_IN_CLASSES | word_list("bool float int object str")
# Names that the signatures of methods use.
_METHOD_NAMES = frozenset(["cls", "self"])
# A module hides a built-in name of the same name from type checkers in the package, and Windows does not
# allow files with the names of its devices.
_NO_MODULES = word_list("dict getattr globals list object sorted str aux con nul prn") | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}
#: In columns, so that `) -> models.Name:` fits on a line.
LONGEST_NAME = 84
#: In columns, so that any file system allows it with a suffix.
LONGEST_STEM = 120
_PIECE = re.compile(r"[A-Za-z0-9]+")
_PASCAL_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|_+")
# How many words to keep at the front of a class name that is too long. The end says what the class is.
_FRONT = 4
_SIGN = re.compile(r"^\s*([+-])(?=\d)")
_SPOKEN_SIGN = {"+": "plus ", "-": "minus "}


def to_snake(text: str, longest: int = LONGEST_NAME) -> str:
    """Return a snake_case name: `listGitLabProjects` -> `list_gitlab_projects`. It is not empty or a keyword.

    Args:
        text: a name of any spelling.
        longest: the maximum width in columns.
    """
    words = split_words(_SIGN.sub(lambda match: _SPOKEN_SIGN[match[1]], text))
    words = words or spoken_marks(text.strip())
    return bounded(_usable("_".join(words) or "value", "value_"), "_", longest)


def to_pascal(text: str) -> str:
    """Return a PascalCase name: `project-list` -> `ProjectList`. Other capitals stay (`AWSCredentials`)."""
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
    """Return a class name without as many words in the middle as needed to fit `LONGEST_NAME`."""
    words = find_pieces(_PASCAL_WORD, name)
    excess = sum(map(width, words)) - LONGEST_NAME
    end = _FRONT
    while excess > 0 and end < len(words) - 1:
        excess -= width(words[end])
        end += 1
    return "".join([*words[:_FRONT], *words[end:]])


def argument_name(wire: str) -> str:
    """Return the name of an argument: `page[size]` -> `page_size`, `from` -> `from_`."""
    name = to_snake(wire)
    return f"{name}_" if name in _METHOD_NAMES else name


def attribute_name(wire: str) -> str:
    """Return the name of a model's field: that of an argument, changed if pydantic's models use it."""
    name = argument_name(wire)
    taken = name in _MODEL_ATTRIBUTES or name.startswith(("model_validate", "model_dump"))
    return f"{name}_" if taken else name


def model_name(key: str) -> str:
    """Return the class name of a component, in PascalCase: `project-list` -> `ProjectList`."""
    name = to_pascal(key)
    return f"{name}Model" if name in _BUILTIN_TYPES | TYPE_NAMES else name


def client_name(words: Iterable[str]) -> str:
    """Return the class name of a client from its provider's words: `acme` -> `Acme`, `page` -> `PageApi`."""
    name = "".join(word.capitalize() for word in words)
    taken = (
        keyword.iskeyword(name)
        or name in _BUILTIN_TYPES
        or {name, f"Async{name}"} & PACKAGE_CLASSES
    )
    return f"{name}Api" if taken else name


def model_names(keys: Iterable[str]) -> dict[str, str]:
    """Return a distinct class name for each component. See `model_name` and `distinct_names`."""
    return distinct_names(keys, model_name, joint="", style=to_pascal)


def argument_names(wires: Iterable[str]) -> dict[str, str]:
    """Return a distinct argument name for each name. See `argument_name` and `distinct_names`."""
    return distinct_names(wires, argument_name)


def attribute_names(wires: Iterable[str]) -> dict[str, str]:
    """Return a distinct field name for each property. See `attribute_name` and `distinct_names`."""
    return distinct_names(wires, attribute_name)


_MARKED = {"@": "at", "$": "dollar", "#": "hash", "_": "private", "-": "dash", ".": "dot"}


def distinct_names(
    wires: Iterable[str],
    propose: Callable[[str], str],
    *,
    joint: str = "_",
    style: Callable[[str], str] = str,
    kept: bool = True,
) -> dict[str, str]:
    """Give each name of a document a distinct Python name, whatever their order.

    If several names lead to the same Python name, the one that is spelled like it gets it. The Python names
    of the others say how they are spelled (`start_id`, `start_id_camel`).

    Args:
        wires: the names in the document.
        propose: returns the Python name for one of them.
        joint: the text between the proposed name and the word for the spelling.
        style: converts that word to the style of the names.
        kept: whether one of several names gets the proposed name. Otherwise none does, such as of `on` and
            `ON`, because it could have belonged to another one before. But of `name` and `-name`, the one
            without a mark always gets it.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for wire in sorted(set(wires)):
        groups[propose(wire)].append(wire)
    named: dict[str, str] = {}
    for name, group in groups.items():
        keeper = _keeper(name, group, style) if kept else _unmarked(group)
        if keeper is not None:
            named[keeper] = name
    taken = set(groups)
    for name, group in sorted(groups.items()):
        rest = [wire for wire in group if wire not in named]
        spellings = [_spelling(wire) for wire in rest]
        for wire, spelling in zip(rest, spellings, strict=True):
            longer = name.rstrip("_") + joint + style(spelling)
            if spellings.count(spelling) > 1 or longer in taken:
                digest = hashlib.sha256(wire.encode()).hexdigest()[:6]
                longer = name.rstrip("_") + joint + style(f"x{digest}")
            named[wire] = longer
            taken.add(longer)
    return named


def _keeper(name: str, group: list[str], style: Callable[[str], str]) -> str | None:
    """Return which one gets the name: the only one, the one spelled like it, or the alphanumeric one."""
    if len(group) == 1:
        return group[0]
    for spelled in (str, style):
        alike = [wire for wire in group if spelled(wire) in (name, name.removesuffix("_"))]
        if len(alike) == 1:
            return alike[0]
    plain = [wire for wire in group if wire.isascii() and wire.isalnum()]
    return plain[0] if len(plain) == 1 else None


def _unmarked(group: list[str]) -> str | None:
    """Return the only one of a group without a mark, if there is exactly one."""
    plain = [wire for wire in group if wire[:1] not in _MARKED and not telling_marks(wire)]
    return group[0] if len(group) == 1 else plain[0] if len(plain) == 1 else None


def _spelling(wire: str) -> str:
    """Return a word for how a name is spelled."""
    wire = wire if wire.isascii() else wire[:LONGEST_READ]
    if wire[:1] in _MARKED:
        return _MARKED[wire[0]]
    if wire.endswith("[]"):
        return "list"
    if marks := telling_marks(wire):
        return "_".join(marks)
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


def free_name(name: str, taken: Container[str], ending: str = "_") -> Identifier:
    """Return a name with an ending, as many times as it takes to be free.

    Args:
        name: the name.
        taken: the names that are not free.
        ending: what is appended.
    """
    while name in taken:
        name += ending
    return Identifier(name)


def module_name(name: str) -> str:
    """Return the name of a module for a snake_case name: one that is a valid file name on any machine."""
    name = bounded(ascii_stem(name), "_", LONGEST_STEM)
    return f"{name}_" if name in _NO_MODULES else name


def bounded(name: str, joint: str, longest: int = LONGEST_NAME) -> str:
    """Return a name that is not too long. A longer one is cut, and a digest of the whole is appended.

    Args:
        name: the name.
        joint: the text before the digest.
        longest: the maximum width in columns.
    """
    if width(name) <= longest:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    cut = name[: longest - 10]
    while width(cut) > longest - 10:
        cut = cut[:-1]
    return f"{cut.rstrip('_')}{joint}x{digest}"


def _usable(name: str, prefix: str) -> str:
    # Normalize as Python does, which may combine a character with the one before it.
    name = unicodedata.normalize("NFKC", name)
    if not name[0].isidentifier():
        name = prefix + name
    return f"{name}_" if keyword.iskeyword(name) else name
