"""The names ledger: `specs/<provider>/names.toml`, one line for each operation's public name.

Generated once for every operation and never changed after that, except by hand.
"""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from clientsmith.diagnostics import GenerationError
from clientsmith.naming.identifiers import RESERVED_MEMBERS, RESERVED_ROOTS
from clientsmith.naming.letters import is_identifier
from clientsmith.source.references import join
from clientsmith.source.toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

_HEADER = """\
# The public names of this client: operation = "resource.method".
#
# What stands here stays, whatever becomes of the document, and may be edited by hand.
# Operations that are new in the document are added by the generator.
"""
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def load_ledger(
    path: Path, operations: Collection[str] | None = None, shown: str | None = None
) -> dict[str, str]:
    """Read a ledger; one that does not exist yet is empty.

    Args:
        path: the file.
        operations: the keys of all operations there are; entries for others are errors.
        shown: how diagnostics call the file.

    Raises:
        GenerationError: with every entry that cannot be honoured.
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
    """The text of a new ledger, in the order of the public names."""
    return _HEADER + "\n" + "".join(f"{line}\n" for _, line in _sorted_lines(names))


def extend_ledger(path: Path, names: Mapping[str, str]) -> str:
    """The ledger's text with the names it does not have yet; what stands there is not touched.

    A new line goes behind the last one whose public name sorts before its own.
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
    """A ledger's text after operations got other ids or ceased to be; every other line stays as it is.

    Args:
        text: the ledger.
        renamed: the new key of an operation by its old one.
        gone: the keys whose lines go.
    """
    import tomlkit

    document = tomlkit.parse(text)
    for key in gone:
        del document[key]
    for position, (old, value) in enumerate(document.body):
        if old is not None and old.key in renamed:
            document.body[position] = tomlkit.key(renamed[old.key]), value
    return document.as_string()


def _sorted_lines(names: Mapping[str, str]) -> list[tuple[str, str]]:
    ordered = sorted(names.items(), key=lambda item: (_order(item[1]), item[0]))
    return [
        (value, f"{_toml_key(key)} = {json.dumps(value, ensure_ascii=False)}")
        for key, value in ordered
    ]


def _order(public_name: str) -> tuple[tuple[str, ...], str]:
    """A resource's methods together, and before those of the resources inside it."""
    *chain, method = public_name.split(".")
    return tuple(chain), method


def _toml_key(key: str) -> str:
    # A basic TOML string is a JSON string but for U+007F, which JSON leaves as it is.
    return (
        key
        if _BARE_KEY.fullmatch(key)
        else json.dumps(key, ensure_ascii=False).replace("\x7f", "\\u007f")
    )


def _faults(
    entries: Mapping[str, object], operations: Collection[str] | None
) -> Iterable[tuple[str, str, str]]:
    """Everything wrong with the entries: key, message, hint."""
    valid: dict[str, str] = {}
    for key, value in entries.items():
        if not isinstance(value, str):
            yield (
                key,
                f"{key!r} needs a public name as a string",
                'write: operation = "resource.method"',
            )
        elif fault := _name_fault(value):
            yield key, f"{value!r} is not a public name: {fault}", 'write it like "projects.list"'
        else:
            valid[key] = value
        if operations is not None and key not in operations:
            yield key, f"the document has no operation {key!r}", "remove the line"
    yield from _clashes(valid)


def _name_fault(value: str) -> str:
    parts = value.split(".")
    if len(parts) < 2:
        return "it needs a resource and a method, with a dot between"
    for part in parts:
        if (read := unicodedata.normalize("NFKC", part)) != part:
            return f"{part!r} is {read!r} in Python, which compares names in NFKC"
        if not _is_public(part):
            return f"{part!r} is not a snake_case identifier"
        if keyword.iskeyword(part):
            return f"{part!r} is a Python keyword"
        if part in RESERVED_MEMBERS:
            return f"every class of a client already has something called {part!r}"
    if parts[0] in RESERVED_ROOTS:
        return f"every client already has something called {parts[0]!r}"
    return ""


def _is_public(part: str) -> bool:
    """Whether it is a snake_case identifier, in letters of any script."""
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
                "give one of them another name",
            )
        if value in resources:
            message = f"{value!r} is a method here, and a resource for {resources[value]!r}"
            yield keys[0], message, "give one of them another name"
