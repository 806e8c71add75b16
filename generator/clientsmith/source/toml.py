"""TOML files that people write: their content with line numbers."""

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
        pointer: the JSON pointer of its table or key; that of the table above for a comment or empty line.
        lines: JSON pointer -> line, of everything that it defines.
    """

    start: int
    end: int
    pointer: str
    lines: Mapping[str, int]


@dataclass(frozen=True)
class TomlFile:
    """A TOML file.

    Args:
        shown: its name in messages.
        text: its text; empty if the file does not exist.
    """

    shown: str
    text: str = ""

    @cached_property
    def data(self) -> dict[str, Any]:
        """The parsed file.

        Raises:
            GenerationError: if it is not valid TOML.
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
        """The lines with their line ends. `str.splitlines` would also split at other characters."""
        return [*StringIO(self.text)]

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, in order. The file must be valid."""
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
        """Return the line of a key, or of the innermost table around it."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return self.lines.get(pointer)

    def diagnostic(self, pointer: str, message: str, hint: str = "") -> Diagnostic:
        """Return a diagnostic about a key of this file."""
        return Diagnostic(self.shown, self.line(pointer), pointer, message, hint)


def validated(file: TomlFile, model: type[Model]) -> Model:
    """Validate a file.

    Args:
        file: the file.
        model: the pydantic model of its content.

    Raises:
        GenerationError: with a diagnostic for each wrong key, or the syntax error.
    """
    try:
        return model.model_validate(file.data)
    except ValidationError as error:
        raise GenerationError(_diagnostic(file, problem) for problem in error.errors()) from None


def _diagnostic(file: TomlFile, problem: ErrorDetails) -> Diagnostic:
    """Return a diagnostic for an error of pydantic."""
    # Names that begin with a bar are tags, not keys: see `clientsmith.pagination`.
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
        shown: its name in messages.

    Raises:
        FileNotFoundError: if the file does not exist.
        GenerationError: if it cannot be read.
    """
    try:
        return TomlFile(shown, path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        raise GenerationError(Diagnostic(shown, None, "", f"cannot be read: {error}")) from None


def _statements(lines: list[str]) -> Iterator[Statement]:
    """Split a valid file into statements, which end where the parser accepts the lines so far."""
    table = ""
    last: dict[str, int] = {}
    start = 0
    while start < len(lines):
        end = start + 1
        items: dict[int, int] = {}
        while (parsed := _parsed(lines[start:end])) is None:
            # If closed here, a list has the items of the lines so far.
            _count(_parsed([*lines[start:end], "]\n"]), end, items)
            end += 1
        _count(parsed, end, items)
        if lines[start].lstrip().startswith("["):
            table = _opened(parsed, last)
            places = dict.fromkeys(_prefixes(table), start + 1)
        else:
            places = _places(parsed, table, start + 1, items)
        yield Statement(start + 1, end + 1, next(iter(places), table), places)
        start = end


def _parsed(lines: list[str]) -> dict[str, Any] | None:
    try:
        return tomllib.loads("".join(lines))
    except tomllib.TOMLDecodeError:
        return None


def _count(parsed: dict[str, Any] | None, line: int, items: dict[int, int]) -> None:
    """Note the line of each list item that is new since the last call, which had fewer lines."""
    for value in (parsed or {}).values():
        for index in range(len(value) if isinstance(value, list) else 0):
            items.setdefault(index, line)


def _opened(header: Any, last: dict[str, int]) -> str:
    """Return the pointer of the table that a header opens, such as `/credential/1/exchange`.

    Args:
        header: the parsed header.
        last: pointer of each list of tables -> index of its last table so far. A `[[header]]` increases it.
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
    """Yield a pointer and the pointers of all tables around it."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]


def _places(
    value: Any, around: str, line: int, items: Mapping[int, int] | None = None
) -> dict[str, int]:
    """Return the line of each part of a value, by its pointer.

    Args:
        value: any value.
        around: the pointer of the value.
        line: the line of the value.
        items: index -> line of each item, if the value is a statement with a list.
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
