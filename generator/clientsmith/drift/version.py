"""Choose the next version of a package."""

from __future__ import annotations

from clientsmith.drift.changes import Bump


def next_version(version: str, bump: Bump) -> str:
    """Return the version after a change (Semantic Versioning 2.0.0).

    Before 1.0.0, package managers treat a new minor version as incompatible, so a major bump increases the
    minor version, and every other bump increases the patch version.
    """
    major, minor, patch = (int(part) for part in version.split("."))
    if bump is Bump.MAJOR and major:
        return f"{major + 1}.0.0"
    if bump is Bump.MAJOR or (bump is Bump.MINOR and major):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
