"""provider.toml, where what it names went away.

What fits no operation any more is removed, and told; the rest are decisions, which are asked for.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.drift.schemes import renamed_schemes
from clientsmith.normalise.servers import is_unlisted
from clientsmith.pipeline import plan
from clientsmith.project import Source
from clientsmith.source.references import split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.normalise import Canonical

_HEADER = re.compile(r"^[ \t]*\[")
_CREDENTIAL = re.compile(r"/credential/(\d+)/scheme")


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


def lost_servers(
    new: Source, before: Sequence[Canonical], after: Sequence[Canonical]
) -> list[Diagnostic]:
    """The decision that is needed where a new document no longer lists the server of provider.toml.

    Args:
        new: the provider as it is to be.
        before: the canonical documents that are pinned.
        after: the new ones.
    """
    found = []
    for config, was, now in zip(new.config.document, before, after, strict=True):
        chosen, *others = now.document["servers"]
        if not is_unlisted(chosen) or is_unlisted(was.document["servers"][0]):
            continue
        listed = ", ".join(one["url"] for one in others) or "none"
        where = "" if len(new.config.document) == 1 else f" {config.file}"
        found.append(
            _asked(
                new,
                "/server",
                f"the new document{where} no longer lists the server {chosen['url']}",
                f"it lists: {listed}; name the one that calls go to, or correct the list in the overlay",
            )
        )
    return found


def needed(
    new: Source, error: GenerationError, before: Sequence[Canonical], after: Sequence[Canonical]
) -> list[Diagnostic]:
    """What has to be decided so that there can be a package again.

    Args:
        new: the provider as it is to be.
        error: why there is none.
        before: the canonical documents that are pinned.
        after: the new ones.

    Raises:
        GenerationError: the same, if it is about something else than provider.toml.
    """
    if any(one.file != new.shown("provider.toml") for one in error.diagnostics):
        raise error
    renamed = renamed_schemes(_schemes(before), _schemes(after))
    found = []
    for one in error.diagnostics:
        hint = one.hint
        match = _CREDENTIAL.fullmatch(one.pointer)
        name = match and renamed.get(new.config.credential[int(match[1])].scheme)
        if name:
            hint += f"; `{name}` is the same under another name"
        message = one.message.replace("the document has", "the new document has", 1)
        found.append(_asked(new, one.pointer, message, hint))
    return found


def fit_back(old: Source, before: Sequence[Canonical], after: Sequence[Canonical]) -> None:
    """Let a provider.toml that was edited for the new documents fit the pinned ones again.

    A credential names the scheme that had its scheme's place: the same under another name, or else one
    that no other credential serves. It goes where there was none.

    Args:
        old: the provider as it is pinned, in a project of its own.
        before: the canonical documents that are pinned.
        after: the new ones.
    """
    schemes = _schemes(before)
    former = {name: was for was, name in renamed_schemes(schemes, _schemes(after)).items()}
    served = {former.get(one.scheme, one.scheme) for one in old.config.credential}
    unserved = [name for name in schemes if name not in served]
    path = old.folder / "provider.toml"
    for position, one in reversed([*enumerate(old.config.credential)]):
        if one.scheme in schemes:
            continue
        line = _line(old, f"/credential/{position}/scheme")
        was = former.get(one.scheme) or (unserved.pop() if unserved else None)
        if was is None or line is None:
            _drop(old, "credential", position)
            continue
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        lines[line - 1] = f"scheme = {json.dumps(was, ensure_ascii=False)}\n"
        path.write_text("".join(lines), encoding="utf-8", newline="\n")


def _schemes(canonicals: Sequence[Canonical]) -> dict[str, Any]:
    return {
        name: scheme
        for one in canonicals
        for name, scheme in one.document["components"].get("securitySchemes", {}).items()
    }


def _asked(new: Source, pointer: str, message: str, hint: str) -> Diagnostic:
    """A finding with its line in provider.toml, as far as that can be told."""
    return Diagnostic(new.shown("provider.toml"), _line(new, pointer), pointer, message, hint)


def _line(new: Source, pointer: str) -> int | None:
    """The line of a key of provider.toml, or of a key of an entry of one of its lists of tables."""
    lines = (new.folder / "provider.toml").read_text(encoding="utf-8").splitlines(keepends=True)
    key, *inner = split(pointer)
    start, end = 0, len(lines)
    if inner:
        start, end = _extent(lines, key, int(inner[0]))
    name = re.compile(rf"[ \t]*{re.escape(inner[1] if inner[1:] else key)}[ \t]*=")
    found = [number for number in range(start, end) if name.match(lines[number])]
    return found[0] + 1 if found else None


def _drop_exclusions(new: Source, canonicals: Sequence[Canonical]) -> list[str]:
    from clientsmith.drift.ledger import operations
    from clientsmith.plan.build import ledger_key

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
    return []


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
