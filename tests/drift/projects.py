"""A project whose provider publishes its documents at an origin of the tests' own."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import yaml

from clientsmith.project import Project, Source
from clientsmith.swap import LOCK
from tests.shop import DOCUMENT, PROVIDER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.drift.origin import Origin

NOW = datetime(2026, 11, 21, 12, 30, 15, 999, tzinfo=UTC)


def shop(
    root: Path,
    origin: Origin,
    *,
    file: str = "openapi.yaml",
    pinned: bytes | None = DOCUMENT.encode(),
    more: str = "",
    path: str = "/openapi.yaml",
) -> Source:
    """The shop, pinned as it was, with an address at the origin."""
    provider = PROVIDER.replace(
        'file = "openapi.yaml"\n',
        f'file = "{file}"\nupstream = "{origin.url}{path}"\nprivate = true\n',
    )
    folder = root / "specs" / "shop"
    folder.mkdir(parents=True)
    (root / "generated").mkdir()
    (folder / "provider.toml").write_text(provider + more, encoding="utf-8")
    if pinned is not None:
        (folder / file).write_bytes(pinned)
    return Source(Project(root), "shop")


def data() -> dict[str, Any]:
    """The shop's document."""
    loaded: dict[str, Any] = yaml.safe_load(DOCUMENT)
    return loaded


def edited(*pairs: tuple[str, str]) -> bytes:
    """The shop's document with some texts replaced."""
    text = DOCUMENT
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def files(root: Path, folders: Iterable[str] = ("specs", "generated")) -> dict[str, bytes]:
    """Every file of a project, hidden ones included, but for the one that is locked."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in folders
        for path in sorted((root / folder).rglob("*"))
        if path.is_file() and path.name != LOCK
    }
