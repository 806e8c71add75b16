"""The version of a package: what it becomes, and where it is written."""

from __future__ import annotations

import re
import tomllib

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.drift.changes import Bump

_LINE = re.compile(r"^version[ \t]*=.*$", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


def next_version(version: str, bump: Bump) -> str:
    """The version after a change (Semantic Versioning 2.0.0).

    Below 1.0.0 everything may change at any time (section 4), so the parts move one place to the right, as
    package managers read it: what would be a major version is a minor one, and everything else is a patch.
    """
    major, minor, patch = (int(part) for part in version.split("."))
    if bump is Bump.MAJOR and major:
        return f"{major + 1}.0.0"
    if bump is Bump.MAJOR or (bump is Bump.MINOR and major):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def with_version(text: str, version: str, shown: str) -> str:
    """A provider.toml with another version; every other character stays as it is.

    Args:
        text: the file.
        version: the new version.
        shown: how messages call the file.

    Raises:
        GenerationError: if its version is written in an unusual way.
    """
    table = _TABLE.search(text)
    head, rest = (text[: table.start()], text[table.start() :]) if table else (text, "")
    line = f'version = "{version}"'
    if _LINE.search(head):
        new = _LINE.sub(line, head, count=1)
    else:
        new = re.sub(r"^(module[ \t]*=.*)$", rf"\1\n{line}", head, count=1, flags=re.MULTILINE)
    expected = {**tomllib.loads(text), "version": version}
    try:
        found = tomllib.loads(new + rest)
    except tomllib.TOMLDecodeError:
        found = {}
    if found != expected:
        message = "the version is written in a way that cannot be edited"
        hint = f"write `{line}` on a line of its own"
        raise GenerationError(Diagnostic(shown, None, "/version", message, hint))
    return new + rest
