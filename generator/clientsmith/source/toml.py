"""TOML files that people write: their content with line numbers."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from clientsmith.diagnostics import Diagnostic, GenerationError, counted, cut, suggestion
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from pydantic_core import ErrorDetails

_SYNTAX_ERROR = re.compile(r"(.*?) \((?:at line (\d+), column \d+|at end of document)\)", re.DOTALL)
#: Part of a parser's message -> what to do.
_ADVICE = {
    "overwrite": "the key or table is in the file twice; remove one",
    "twice": "the key or table is in the file twice; remove one",
    "newline or end": "write one `key = value` on each line, and text in quotes",
    "Invalid value": "write text in quotes, a list in [ ], and true and false in lower case",
    "Unescaped": "write a backslash twice, or the text in single quotes",
    "Unterminated": "close the quotes",
    '"\'"': "close the quotes",
    "Illegal": "remove the character",
}
_LAYOUT = "a line is `key = value`, `[table]` or `[[list of tables]]`"
#: Type of an error of pydantic -> what is expected, with the context of the error.
_EXPECTED = {
    "string_type": 'text in quotes, such as "shop"',
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "greater_than": "more than {gt}",
    "greater_than_equal": "at least {ge}",
    "literal_error": "{expected}",
    "string_too_long": "at most {max_length} characters",
    "list_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
}
#: The limits of a file, in characters and in levels of tables and lists.
MAX_LENGTH = 4 * 1024 * 1024
MAX_DEPTH = 100
# What ends a statement or an item of a list, or hides such a character: strings and comments. Strings of
# several lines may lack their end.
_TOKEN = re.compile(
    "|".join(
        (
            r'"""(?:\\.|[^\\])*?(?:"{3,5}|\Z)',
            r"'{3}.*?(?:'{3,5}|\Z)",
            r'"(?:\\.|[^"\\\n])*"',
            r"'[^'\n]*'",
            r"\#[^\n]*",
            r"[\[\]{},\n]",
            r"""[^\[\]{},\n"'\#]+""",
        )
    ),
    re.DOTALL,
)
#: The maximum length of a value in a message.
_MOST = 60


class Strict(BaseModel):
    """A table in which an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def known_keys(cls) -> list[str]:
        """Return the keys that the table may have."""
        return [*cls.model_fields]


Model = TypeVar("Model", bound=Strict)


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
            data = tomllib.loads(self.text)
            if _is_deep(data):
                raise RecursionError
            return data
        except RecursionError:
            limit = f"the limit is {MAX_DEPTH} levels"
            fault = Diagnostic(self.shown, None, "", "the file is nested too deeply", limit)
            raise GenerationError(fault) from None
        except tomllib.TOMLDecodeError as error:
            match = _SYNTAX_ERROR.fullmatch(str(error))
            message = match[1] if match else str(error)
            line = int(match[2]) if match and match[2] else self._unfinished()
            advice = (words for part, words in _ADVICE.items() if part in message)
            fault = Diagnostic(
                self.shown, line, "", f"is not valid TOML: {message}", next(advice, _LAYOUT)
            )
            raise GenerationError(fault) from None
        except ValueError:
            # Python refuses to read numbers of thousands of digits.
            fault = Diagnostic(self.shown, None, "", "is not valid TOML: a number is too long")
            raise GenerationError(fault) from None

    def _unfinished(self) -> int:
        """Return the line where a statement begins that has no end."""
        return max((start for start, _, _ in _split(self.text)), default=1)

    @cached_property
    def rows(self) -> list[str]:
        """The lines with their line ends. `str.splitlines` would also split at other characters."""
        return [*StringIO(self.text)]

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, in order. The file must be valid."""
        return tuple(_statements(self.text, self.rows))

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
        return Diagnostic(self.shown, self.line(pointer), cut(pointer), message, hint)


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
        raise GenerationError(
            _diagnostic(file, model, problem) for problem in error.errors()
        ) from None


def spelled(pattern: str, expected: str) -> AfterValidator:
    """Return a validator for text.

    Args:
        pattern: the regular expression that the whole text must match.
        expected: what is allowed, with an example, for messages.
    """

    def check(text: str) -> str:
        if re.fullmatch(pattern, text, re.DOTALL) is None:
            raise ValueError(f"expected {expected}")
        return text

    return AfterValidator(check)


def _diagnostic(file: TomlFile, model: type[Strict], problem: ErrorDetails) -> Diagnostic:
    """Return a diagnostic for an error of pydantic."""
    # Names that begin with a bar are tags, not keys: see `clientsmith.pagination`.
    keys = [key for key in problem["loc"] if not str(key).startswith("|")]
    key = cut(".".join(str(key) for key in keys))
    kind, value, hint = problem["type"], problem["input"], ""
    if kind == "extra_forbidden":
        message = f"unknown key `{key}`"
        hint = suggestion(cut(str(keys[-1])), _table(model, problem["loc"]).known_keys())
    elif kind == "missing":
        message = f"the key `{key}` is missing"
    elif kind == "value_error" and isinstance(value, list | dict):
        message = f"`{key}`: {_expected(problem)}"
    else:
        message = f"`{key}` is {_written(value)}: {_expected(problem)}"
    return file.diagnostic(join("", *keys), message, hint)


def _table(model: type[Strict], location: Sequence[int | str]) -> type[Strict]:
    """Return the model of the innermost table around a location in an error of pydantic."""
    for key in location[:-1]:
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if key in fields:
            model = next(_tables(fields[str(key)].annotation), model)
    return model


def _tables(annotation: Any) -> Iterator[type[Strict]]:
    """Yield the models of tables in an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Strict):
        yield annotation
    for part in get_args(annotation):
        yield from _tables(part)


def _expected(problem: ErrorDetails) -> str:
    """Return what an error of pydantic says, in plain words."""
    kind, context = problem["type"], problem.get("ctx", {})
    if kind == "too_short":
        return f"expected at least {counted(context['min_length'], 'item')}"
    if kind in _EXPECTED:
        return "expected " + _EXPECTED[kind].format(**context)
    return problem["msg"].removeprefix("Value error, ")


def _written(value: Any) -> str:
    """Return a value as TOML writes it, shortened; only the kind of a table, list or date."""
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    if not isinstance(value, str | int | float):
        return "a date or time"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _MOST else f"{text[: _MOST - 4]}..."


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
        with path.open(encoding="utf-8") as file:
            text = file.read(MAX_LENGTH + 1)
        if len(text) <= MAX_LENGTH:
            return TomlFile(shown, text)
        message, hint = "the file is too large", f"the limit is {MAX_LENGTH >> 20} MiB"
    except FileNotFoundError:
        raise
    except OSError as error:
        message, hint = f"cannot be read: {error.strerror}", ""
    except UnicodeDecodeError:
        message, hint = "this is not UTF-8 text", "save it as UTF-8"
    raise GenerationError(Diagnostic(shown, None, "", message, hint))


def _statements(text: str, lines: list[str]) -> Iterator[Statement]:
    """Yield the statements of a valid file."""
    table = ""
    last: dict[str, int] = {}
    for start, end, items in _split(text):
        parsed = tomllib.loads("".join(lines[start - 1 : end - 1]))
        if lines[start - 1].lstrip().startswith("["):
            table = _opened(parsed, last)
            places = dict.fromkeys(_prefixes(table), start)
        else:
            places = _places(parsed, table, start, items)
        yield Statement(start, end, next(iter(places), table), places)


def _split(text: str) -> Iterator[tuple[int, int, dict[int, int]]]:
    """Yield the first line of each statement, the line after it, and the line of each item of its list.

    Each character is looked at once. A statement without an end goes on to the end of the text.
    """
    line = start = 1
    depth = 0
    items: dict[int, int] = {}
    is_open = is_list = is_next = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        is_open = token != "\n" or depth > 0
        if not is_open:
            yield start, line + 1, items
            start, items = line + 1, {}
        elif token in ("]", "}"):
            depth = max(depth - 1, 0)
        elif token == "," and depth == 1:
            is_next = True
        elif is_list and depth == 1 and is_next and token.strip() and token[0] != "#":
            items[len(items)] = line
            is_next = False
        if token in ("[", "{"):
            if not depth:
                is_list, is_next = token == "[", True
            depth += 1
        line += token.count("\n")
    if is_open:
        yield start, line + 1, items


def _is_deep(data: Any) -> bool:
    """Return whether tables and lists are nested more deeply than allowed."""
    level = [data]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for value in level
            for inner in (value.values() if isinstance(value, dict) else value)
            if isinstance(inner, dict | list)
        ]
    return bool(level)


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
