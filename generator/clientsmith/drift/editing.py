"""Edit provider.toml without changing the rest of the file, comments included.

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
        pointer: the JSON pointer of the key, which must exist.
        value: the new value.
    """
    statement, document, parent, key = _located(file, pointer)
    parent[key] = value
    return _spliced(file, statement.start, statement.end, document.as_string())


def with_version(file: TomlFile, version: str) -> TomlFile:
    """Set the version; if the file has none, add it below `module`."""
    if "version" in file.data:
        return with_value(file, "/version", version)
    above = next(line for line in file.statements if line.pointer == "/module")
    return _spliced(file, above.end, above.end, tomlkit.dumps({"version": version}))


def without(file: TomlFile, pointer: str) -> TomlFile:
    """Remove a key, or an entry of a list of tables, with the comment directly above it.

    Args:
        file: the file.
        pointer: the JSON pointer of the key or entry, which must exist.
    """
    if not any(_is_inside(statement.pointer, pointer) for statement in file.statements):
        statement, document, parent, key = _located(file, pointer)
        del parent[key]
        return _spliced(file, statement.start, statement.end, document.as_string())
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
    """Find the statement that contains a key.

    Returns:
        The statement, its content, the table or list in it that contains the key, and the key or index.
    """
    statement = next(statement for statement in file.statements if pointer in statement.lines)
    document = tomlkit.parse("".join(file.rows[statement.start - 1 : statement.end - 1]))
    table, _, _ = statement.pointer.rpartition("/")
    *around, last = split(pointer.removeprefix(table))
    parent: Any = document
    for key in around:
        parent = parent[_key(parent, key)]
    return statement, document, parent, _key(parent, last)


def _key(parent: Any, token: str) -> str | int:
    return int(token) if isinstance(parent, list) else token


def _spliced(file: TomlFile, start: int, end: int, text: str) -> TomlFile:
    """Replace the lines from `start` up to but not including `end`."""
    before = "".join(file.rows[: start - 1])
    if before and not before.endswith("\n"):
        before += "\n"
    return replace(file, text=before + text + "".join(file.rows[end - 1 :]))
