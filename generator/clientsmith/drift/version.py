"""The next version of a package."""

from __future__ import annotations

from clientsmith.drift.changes import Bump


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
