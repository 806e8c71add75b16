"""What is wrong with an input, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Diagnostic:
    """One finding, with its place in a file that a person can open."""

    file: str
    line: int | None
    pointer: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        head = f"{place} {self.pointer}" if self.pointer else place
        return f"{head}: {self.message} ({self.hint})" if self.hint else f"{head}: {self.message}"


class GenerationError(Exception):
    """The input cannot be used; carries every finding, not only the first."""

    def __init__(self, diagnostics: Diagnostic | Iterable[Diagnostic]) -> None:
        found = (diagnostics,) if isinstance(diagnostics, Diagnostic) else tuple(diagnostics)
        self.diagnostics: tuple[Diagnostic, ...] = found
        super().__init__("\n".join(str(diagnostic) for diagnostic in found))


def counted(number: int, noun: str) -> str:
    """A number of things: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
