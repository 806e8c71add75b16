"""TOML files that people write: what they say, and on which line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pydantic_core import ErrorDetails

Model = TypeVar("Model", bound=BaseModel)

_SYNTAX_ERROR = re.compile(r"(.*?) \(at line (\d+), column \d+\)", re.DOTALL)


@dataclass(frozen=True)
class Statement:
    """A header, a `key = value`, a comment or an empty line.

    Args:
        start: its first line, from 1.
        end: the line after its last one.
        pointer: the JSON pointer of the table or key that it is about; a comment or an empty line has that of
            the table above it.
        lines: everything that it says, by JSON pointer, with the line of each; empty for a comment.
    """

    start: int
    end: int
    pointer: str
    lines: Mapping[str, int]


@dataclass(frozen=True)
class TomlFile:
    """The text of a TOML file, and what messages call the file. The text is empty where there is no file."""

    shown: str
    text: str = ""

    @cached_property
    def data(self) -> dict[str, Any]:
        """Parse the file.

        Raises:
            GenerationError: if it is not TOML.
        """
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            match = _SYNTAX_ERROR.fullmatch(str(error))
            message, line = (match[1], int(match[2])) if match else (str(error), None)
            fault = Diagnostic(self.shown, line, "", f"is not valid TOML: {message}")
            raise GenerationError(fault) from None

    @cached_property
    def rows(self) -> list[str]:
        """The lines of the text, each with its line end. No other character ends a line of TOML."""
        return [*StringIO(self.text)]

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, in order. The file has to be valid."""
        return tuple(_statements(self.rows))

    @cached_property
    def lines(self) -> Mapping[str, int]:
        """The first line of every key, table and list item, by JSON pointer."""
        lines: dict[str, int] = {}
        for statement in self.statements:
            for pointer, line in statement.lines.items():
                lines.setdefault(pointer, line)
        return lines

    def line(self, pointer: str) -> int | None:
        """Return the line of a key, or of the innermost table around it that the file has."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return self.lines.get(pointer)

    def diagnostic(self, pointer: str, message: str, hint: str = "") -> Diagnostic:
        """Make a diagnostic about a key of this file."""
        return Diagnostic(self.shown, self.line(pointer), pointer, message, hint)


def validated(file: TomlFile, model: type[Model]) -> Model:
    """Check what a file says.

    Raises:
        GenerationError: with one diagnostic for every key that is wrong, or the one mistake for which the
            file is not TOML.
    """
    try:
        return model.model_validate(file.data)
    except ValidationError as error:
        raise GenerationError(_diagnostic(file, problem) for problem in error.errors()) from None


def _diagnostic(file: TomlFile, problem: ErrorDetails) -> Diagnostic:
    """Say a pydantic problem in the words of the file's author."""
    # What begins with a bar is a tag of pydantic's, not a key: see `clientsmith.pagination`.
    keys = [key for key in problem["loc"] if not str(key).startswith("|")]
    key = ".".join(str(key) for key in keys)
    message = {
        "extra_forbidden": f"unknown key `{key}`",
        "missing": f"the key `{key}` is missing",
    }.get(problem["type"], f"`{key}`: {problem['msg'].removeprefix('Value error, ')}")
    return file.diagnostic(join("", *keys), message)


def read_toml(path: Path, *, shown: str) -> TomlFile:
    """Read a file; `data` parses it.

    Args:
        path: the file.
        shown: what messages call it.

    Raises:
        FileNotFoundError: if there is no such file.
        GenerationError: if it cannot be read.
    """
    try:
        return TomlFile(shown, path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        raise GenerationError(Diagnostic(shown, None, "", f"cannot be read: {error}")) from None


def _statements(lines: list[str]) -> Iterator[Statement]:
    """Split a valid file, by asking the parser where each statement ends."""
    table = ""
    last: dict[str, int] = {}
    start = 0
    while start < len(lines):
        end = start + 1
        items: dict[int, int] = {}
        while (said := _parsed(lines[start:end])) is None:
            # Closed early, a list has the items whose lines have been read so far.
            _count(_parsed([*lines[start:end], "]\n"]), end, items)
            end += 1
        _count(said, end, items)
        if lines[start].lstrip().startswith("["):
            table = _opened(said, last)
            places = dict.fromkeys(_prefixes(table), start + 1)
        else:
            places = _places(said, table, start + 1, items)
        yield Statement(start + 1, end + 1, next(iter(places), table), places)
        start = end


def _parsed(lines: list[str]) -> dict[str, Any] | None:
    try:
        return tomllib.loads("".join(lines))
    except tomllib.TOMLDecodeError:
        return None


def _count(said: dict[str, Any] | None, line: int, items: dict[int, int]) -> None:
    """Note the line of each list item that a part of a statement has and a shorter part did not have."""
    for value in (said or {}).values():
        for index in range(len(value) if isinstance(value, list) else 0):
            items.setdefault(index, line)


def _opened(header: Any, last: dict[str, int]) -> str:
    """Return the pointer of the table that a header opens, such as `/credential/1/exchange`.

    Args:
        header: the header as a file of its own.
        last: the index of the last table of each list of tables so far; a `[[header]]` adds one.
    """
    pointer = ""
    while header:
        ((key, header),) = header.items()
        pointer = join(pointer, key)
        if isinstance(header, list):
            (header,) = header
            last[pointer] = last.get(pointer, -1) + 1
        if pointer in last:
            pointer = join(pointer, last[pointer])
    return pointer


def _prefixes(pointer: str) -> Iterator[str]:
    """Yield the pointer and those of everything around it."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]


def _places(
    value: Any, around: str, line: int, items: Mapping[int, int] | None = None
) -> dict[str, int]:
    """Return the line of everything in a value, by its pointer.

    Args:
        value: a table, a list, or a value without parts.
        around: the pointer of the value.
        line: the line of the value.
        items: the line of each item where `value` is a statement whose value is a list.
    """
    lines: dict[str, int] = {}
    if isinstance(value, dict):
        for key, inner in value.items():
            pointer = join(around, key)
            lines |= {pointer: line, **_places(inner, pointer, line, items)}
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            pointer = join(around, index)
            own = items[index] if items else line
            lines |= {pointer: own, **_places(inner, pointer, own)}
    return lines
