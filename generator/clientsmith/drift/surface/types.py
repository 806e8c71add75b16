"""Whether one type takes everything that another one gives; both as Python text."""

from __future__ import annotations

import ast
import re
from enum import Enum
from typing import TYPE_CHECKING

from clientsmith.drift.surface.read import members_of

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A quoted text, which holds no names, or a name.
_WORD = re.compile(
    r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_\x80-\U0010ffff]*"
)
_ANYTHING = ("Any", "object")
#: What a value of a literal is an instance of.
_PLAIN = {str: "str", int: "int", bool: "bool", bytes: "bytes"}


class Difference(Enum):
    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    OTHER = "other"


def difference(old: str, new: str, bases: Mapping[str, str]) -> Difference:
    """How a type changed. `int` is also a `float`, as type checkers have it (PEP 484).

    Args:
        old: the type before.
        new: the type after.
        bases: names of classes whose values are values of a plain type as well, and which.
    """
    if old == new:
        return Difference.SAME
    wider, narrower = covers(new, old, bases), covers(old, new, bases)
    if wider and narrower:
        return Difference.SAME
    if wider:
        return Difference.WIDENED
    return Difference.NARROWED if narrower else Difference.OTHER


def covers(wide: str, narrow: str, bases: Mapping[str, str]) -> bool:
    """Whether every value of `narrow` is one of `wide`, as far as their text tells."""
    return _covers(_parse(wide), _parse(narrow), bases)


def renamed(text: str, names: Mapping[str, str]) -> str:
    """A type in which classes go by other names."""
    return _WORD.sub(lambda match: names.get(match[0], match[0]), text) if names else text


def _parse(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _covers(wide: ast.expr, narrow: ast.expr, bases: Mapping[str, str]) -> bool:
    alternatives = [one for member in members_of(wide) for one in _spread(member)]
    return all(
        any(_takes(taken, given, bases) for taken in alternatives)
        for member in members_of(narrow)
        for given in _spread(member)
    )


def _spread(node: ast.expr) -> list[ast.expr]:
    """A literal of several values as literals of one."""
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return list(values)
    return [node]


def _takes(wide: ast.expr, narrow: ast.expr, bases: Mapping[str, str]) -> bool:
    """Whether one alternative takes another; a constant stands for a literal."""
    wide_text, narrow_text = ast.unparse(wide), ast.unparse(narrow)
    if wide_text == narrow_text or wide_text in _ANYTHING:
        return True
    if narrow_text in bases:
        return bases[narrow_text] == wide_text
    if (wide_text, narrow_text) == ("float", "int"):
        return True
    if isinstance(narrow, ast.Constant) and narrow.value is not None:
        return _PLAIN.get(type(narrow.value)) == wide_text
    if isinstance(wide, ast.Subscript) and isinstance(narrow, ast.Subscript):
        outer, inner = ast.unparse(wide.value), ast.unparse(narrow.value)
        ours, theirs = _parts(wide), _parts(narrow)
        if (outer, inner) == ("Sequence", "tuple"):
            return all(_covers(ours[0], one, bases) for one in theirs)
        if outer != inner:
            return False
        return len(ours) == len(theirs) and all(
            _covers(our, their, bases) for our, their in zip(ours, theirs, strict=True)
        )
    return False


def _parts(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
