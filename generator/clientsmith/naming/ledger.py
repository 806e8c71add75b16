"""The names ledger `specs/<provider>/names.toml`, with the public name of each operation.

A name is generated once for each operation, and after that changed only by hand.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from clientsmith.diagnostics import GenerationError, cut
from clientsmith.naming.identifiers import RESERVED_MEMBERS, RESERVED_ROOTS
from clientsmith.naming.letters import is_identifier
from clientsmith.source.references import join
from clientsmith.source.toml import read_toml
from clientsmith.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

_HEADER = """\
# The public names of this client: operation = "resource.method".
#
# Names that are listed here never change by themselves. You can edit them by hand.
# Clientsmith adds the names of new operations.
"""
_GONE = "if its id has changed, put the new id in front of the name; otherwise remove the line"
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def load_ledger(
    path: Path, operations: Collection[str] | None = None, shown: str | None = None
) -> dict[str, str]:
    """Read a ledger; it is empty if the file does not exist.

    Args:
        path: the file.
        operations: the keys of all operations, if entries for others are errors.
        shown: the file's name in messages.

    Raises:
        GenerationError: with each invalid entry.
    """
    try:
        file = read_toml(path, shown=shown or path.name)
    except FileNotFoundError:
        return {}
    faults = [
        file.diagnostic(join("", key), message, hint)
        for key, message, hint in _faults(file.data, operations)
    ]
    if faults:
        raise GenerationError(sorted(faults, key=lambda fault: (fault.line or 0, fault.message)))
    return file.data


def format_ledger(names: Mapping[str, str]) -> str:
    """Return the text of a new ledger, sorted by public name."""
    return _HEADER + "\n" + "".join(f"{line}\n" for _, line in _sorted_lines(names))


def extend_ledger(path: Path, names: Mapping[str, str]) -> str:
    """Return the ledger's text with new names inserted in order. Existing lines do not change.

    Args:
        path: the ledger.
        names: the public name of each operation by its key.
    """
    try:
        file = read_toml(path, shown=path.name)
    except FileNotFoundError:
        return format_ledger(names)
    known: dict[str, str] = file.data
    missing = {key: value for key, value in names.items() if key not in known}
    lines = file.text.splitlines()
    places = {key: file.lines[join("", key)] for key in known}
    top = min(places.values(), default=len(lines) + 1) - 1
    while top and lines[top - 1].startswith("#"):
        top -= 1  # a comment directly above the first entry belongs to it
    additions: dict[int, list[str]] = defaultdict(list)
    for value, line in _sorted_lines(missing):
        before = [places[key] for key in places if _order(known[key]) <= _order(value)]
        additions[max(before, default=top)].append(line)
    result = list(additions.get(0, []))
    for number, line in enumerate(lines, start=1):
        result.append(line)
        result.extend(additions.get(number, []))
    return "".join(f"{line}\n" for line in result)


def revise_ledger(text: str, renamed: Mapping[str, str], gone: Collection[str]) -> str:
    """Return the text of a ledger with some keys changed or removed. Other lines do not change.

    Args:
        text: the ledger.
        renamed: old key of an operation -> new key.
        gone: the keys of removed operations.
    """
    import tomlkit

    document = tomlkit.parse(text)
    for key in gone:
        del document[key]
    for position, (old, value) in enumerate(document.body):
        if old is not None and old.key in renamed:
            written = tomlkit.parse(f"{_toml_key(renamed[old.key])} = 0")
            document.body[position] = written.body[0][0], value
    return document.as_string()


def _sorted_lines(names: Mapping[str, str]) -> list[tuple[str, str]]:
    ordered = sorted(names.items(), key=lambda item: (_order(item[1]), item[0]))
    return [(value, f"{_toml_key(key)} = {quoted(value)}") for key, value in ordered]


def _order(public_name: str) -> tuple[tuple[str, ...], str]:
    """Return a sort key that puts a resource's methods before those of its nested resources."""
    *chain, method = public_name.split(".")
    return tuple(chain), method


def _toml_key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else quoted(key)


def _faults(
    entries: Mapping[str, object], operations: Collection[str] | None
) -> Iterable[tuple[str, str, str]]:
    """Yield key, message and hint for each error in the entries."""
    valid: dict[str, str] = {}
    for key, value in entries.items():
        if not isinstance(value, str):
            yield (
                key,
                f"the value of {cut(key)!r} must be a public name as a string",
                'write: operation = "resource.method"',
            )
        elif fault := _name_fault(value):
            yield (
                key,
                f"{cut(value)!r} is not a public name: {fault}",
                'write it like "projects.list"',
            )
        else:
            valid[key] = value
        if operations is not None and key not in operations:
            yield key, f"the document has no operation {cut(key)!r}", _GONE
    yield from _clashes(valid)


def _name_fault(value: str) -> str:
    parts = value.split(".")
    if len(parts) < 2:
        return "it needs a resource and a method, separated by a dot"
    for part in parts:
        if (read := unicodedata.normalize("NFKC", part)) != part:
            return f"Python normalizes {cut(part)!r} to {cut(read)!r} (NFKC)"
        if not _is_public(part):
            return f"{cut(part)!r} is not a snake_case identifier"
        if keyword.iskeyword(part):
            return f"{part!r} is a Python keyword"
        if part in RESERVED_MEMBERS:
            return f"{part!r} is reserved in every class of a client"
    if parts[0] in RESERVED_ROOTS:
        return f"{parts[0]!r} is reserved in every client"
    return ""


def _is_public(part: str) -> bool:
    """Return whether a name is a snake_case identifier, in letters of any script."""
    plain = not part.startswith("_") and "__" not in part and part.lower() == part
    return plain and is_identifier(part)


def _clashes(names: Mapping[str, str]) -> Iterable[tuple[str, str, str]]:
    owners: dict[str, list[str]] = defaultdict(list)
    for key, value in names.items():
        owners[value].append(key)
    resources = {
        ".".join(value.split(".")[:depth]): key
        for key, value in sorted(names.items(), reverse=True)
        for depth in range(1, value.count(".") + 1)
    }
    for value, keys in owners.items():
        for key in keys[1:]:
            yield (
                key,
                f"{value!r} is already the name of {keys[0]!r}",
                "rename one of them",
            )
        if value in resources:
            message = f"{value!r} is a method here, but a resource for {resources[value]!r}"
            yield keys[0], message, "rename one of them"
