"""Errors in the input: what is wrong, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 200


@dataclass(frozen=True)
class Diagnostic:
    """One error or warning, with its location.

    Args:
        file: the file, as messages name it.
        line: the line, from 1.
        pointer: the JSON pointer.
        message: what is wrong.
        hint: what to do about it.
    """

    file: str
    line: int | None
    pointer: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        head = f"{place} {self.pointer}" if self.pointer else place
        # All of this may come from a document.
        return one_line(
            f"{head}: {self.message} ({self.hint})" if self.hint else f"{head}: {self.message}"
        )


class GenerationError(Exception):
    """The input cannot be used; has every diagnostic, not only the first."""

    def __init__(self, diagnostics: Diagnostic | Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = (
            (diagnostics,) if isinstance(diagnostics, Diagnostic) else tuple(diagnostics)
        )
        super().__init__("\n".join(map(str, self.diagnostics)))


def suggestion(name: str, names: Iterable[str]) -> str:
    """Return the question whether a similar name was meant, or the names that there are.

    Args:
        name: a name that does not exist.
        names: those that do.
    """
    names = [*names]
    meant = similar(name, names)
    return f"did you mean {meant}?" if meant else f"there are: {', '.join(names)}"


def similar(name: str, names: Iterable[str]) -> str | None:
    """Return the name that is most like another one; None if none is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, names, n=1)), None)


def cut(text: str) -> str:
    """Return a text from a document or a server, without its end if it is too long for a message."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
