"""Edits of provider.toml. Everything else in the file stays as it is, comments included.

tomlkit edits one statement at a time: when it writes a whole file, it moves the tables of a list together and
separates comments from what they describe.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import tomlkit

from clientsmith.source.references import split

if TYPE_CHECKING:
    from clientsmith.source.toml import Statement, TomlFile


def with_value(file: TomlFile, pointer: str, value: str) -> TomlFile:
    """Replace the value of a key.

    Args:
        file: the file.
        pointer: the JSON pointer of the key, which the file has.
        value: the new value.
    """
    statement, said, parent, key = _located(file, pointer)
    parent[key] = value
    return _spliced(file, statement.start, statement.end, said.as_string())


def with_version(file: TomlFile, version: str) -> TomlFile:
    """Set the version, in a line below `module` where there is none yet."""
    if "version" in file.data:
        return with_value(file, "/version", version)
    above = next(line for line in file.statements if line.pointer == "/module")
    return _spliced(file, above.end, above.end, tomlkit.dumps({"version": version}))


def without(file: TomlFile, pointer: str) -> TomlFile:
    """Remove a key, or an entry of a list of tables, with the comment directly above it.

    Args:
        file: the file.
        pointer: the JSON pointer of the key or the entry, which the file has.
    """
    if not any(_is_inside(statement.pointer, pointer) for statement in file.statements):
        statement, said, parent, key = _located(file, pointer)
        del parent[key]
        return _spliced(file, statement.start, statement.end, said.as_string())
    kept: list[str] = []
    comment: list[str] = []
    for statement in file.statements:
        text = file.rows[statement.start - 1 : statement.end - 1]
        if text[0].lstrip().startswith("#"):
            comment += text
            continue
        if not _is_inside(statement.pointer, pointer):
            kept += comment + text
        comment = []
    return replace(file, text="".join(kept + comment))


def _is_inside(pointer: str, around: str) -> bool:
    return f"{pointer}/".startswith(f"{around}/")


def _located(file: TomlFile, pointer: str) -> tuple[Statement, tomlkit.TOMLDocument, Any, Any]:
    """Find the statement that has a key.

    Returns:
        The statement, what it says, the table or list in it that holds the key, and the key or index.
    """
    statement = next(statement for statement in file.statements if pointer in statement.lines)
    said = tomlkit.parse("".join(file.rows[statement.start - 1 : statement.end - 1]))
    table, _, _ = statement.pointer.rpartition("/")
    *around, last = split(pointer.removeprefix(table))
    parent: Any = said
    for key in around:
        parent = parent[_key(parent, key)]
    return statement, said, parent, _key(parent, last)


def _key(parent: Any, token: str) -> str | int:
    return int(token) if isinstance(parent, list) else token


def _spliced(file: TomlFile, start: int, end: int, text: str) -> TomlFile:
    """Put a statement in the place of the lines from `start` to `end`, without `end` itself."""
    before = "".join(file.rows[: start - 1])
    if before and not before.endswith("\n"):
        before += "\n"
    return replace(file, text=before + text + "".join(file.rows[end - 1 :]))
