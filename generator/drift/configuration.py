"""provider.toml, where what it names went away.

What fits no operation any more is removed, and told; whatever needs a decision stays an error.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from generator.diagnostics import GenerationError
from generator.pipeline import Source, plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.normalise import Canonical

_HEADER = re.compile(r"^[ \t]*\[")
_RULE = re.compile(r"/pagination/(\d+)")


def fitted(new: Source, canonicals: Sequence[Canonical]) -> tuple[Source, list[str]]:
    """Remove from the new provider.toml what fits no operation any more, until a package can be planned.

    Args:
        new: the provider as it is to be, in a project of its own.
        canonicals: its canonical documents.

    Returns:
        The provider with what is left of provider.toml, and a sentence for each removal.

    Raises:
        GenerationError: for what needs a decision, such as a credential whose security scheme is gone.
    """
    said = _drop_exclusions(new, canonicals)
    while True:
        new = Source(new.project, new.provider)
        try:
            plan(new, canonicals)
            return new, said
        except GenerationError as error:
            dropped = _drop_unfit(new, error)
            if not dropped:
                raise
            said.extend(dropped)


def _drop_exclusions(new: Source, canonicals: Sequence[Canonical]) -> list[str]:
    from generator.drift.ledger import operations
    from generator.plan.build import ledger_key

    has = operations(new, canonicals)
    gone = [
        (position, one.operation)
        for position, one in enumerate(new.config.exclude)
        if ledger_key(one.namespace, one.operation) not in has
    ]
    return [
        f"the exclusion of {operation!r} was removed from provider.toml: there is no such operation"
        for position, operation in reversed(gone)
        if _drop(new, "exclude", position)
    ][::-1]


def _drop_unfit(new: Source, error: GenerationError) -> list[str]:
    """Remove what these findings are about, if it is nothing but that it fits no operation."""
    pointers = [one.pointer for one in error.diagnostics if one.file == new.shown("provider.toml")]
    if len(pointers) < len(error.diagnostics):
        return []
    if pointers == ["/example"]:
        what = f"the example {new.config.example!r}"
        return [
            f"{what} was removed from provider.toml: there is no such method without arguments"
        ] * _drop(new, "example")
    matches = [_RULE.fullmatch(pointer) for pointer in pointers]
    positions = sorted((int(match[1]) for match in matches if match), reverse=True)
    if len(positions) < len(pointers):
        return []
    return [
        f"a pagination rule ({new.config.pagination[position].style}) was removed from"
        " provider.toml: it fits no operation"
        for position in positions
        if _drop(new, "pagination", position)
    ]


def _drop(new: Source, key: str, position: int | None = None) -> bool:
    """Remove a key, or an entry of a list of tables with the comment above it; whether that could be done."""
    path = new.folder / "provider.toml"
    text = path.read_text(encoding="utf-8")
    expected: dict[str, Any] = tomllib.loads(text)
    if position is None:
        del expected[key]
    else:
        expected[key].pop(position)
    lines = text.splitlines(keepends=True)
    start, end = _extent(lines, key, position)
    left = "".join(lines[:start] + lines[end:])
    try:
        found = tomllib.loads(left)
    except tomllib.TOMLDecodeError:
        return False
    if found != {name: value for name, value in expected.items() if value != []}:
        return False
    path.write_text(left, encoding="utf-8", newline="\n")
    return True


def _extent(lines: list[str], key: str, position: int | None) -> tuple[int, int]:
    """The lines of a key or of a table, from the comment above it to the comment above what follows."""
    if position is None:
        found = [n for n, line in enumerate(lines) if re.match(rf"{key}[ \t]*=", line)]
        return (found[0], found[0] + 1) if found else (0, 0)
    headers = [n for n, line in enumerate(lines) if _HEADER.match(line)]
    entries = [n for n in headers if re.match(rf"[ \t]*\[\[[ \t]*{key}[ \t]*\]\]", lines[n])]
    if position >= len(entries):
        return 0, 0
    inner = re.compile(rf"[ \t]*\[+[ \t]*{key}\.")
    later = [n for n in headers if n > entries[position] and not inner.match(lines[n])]
    return _comment(lines, entries[position]), _comment(lines, later[0]) if later else len(lines)


def _comment(lines: list[str], number: int) -> int:
    """The line on which the comment directly above a line begins."""
    while number and lines[number - 1].startswith("#"):
        number -= 1
    return number
