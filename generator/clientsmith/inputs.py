"""Hashes of everything that decides the content of a package: inputs, templates, generator and tools."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.project import CHANGELOG
from clientsmith.templates import TEMPLATES
from clientsmith.write import digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.project import Project, Source

#: Records where the documents came from. It has no effect on packages.
LOCK = "lock.toml"
_SUFFIXES = (".json", ".yaml", ".yml", ".toml")
_PROGRAM = Path(__file__).parent
#: The libraries whose version can change generated code.
_TOOLS = (
    "datamodel-code-generator",
    "jinja2",
    "openapi-pydantic",
    "pydantic",
    "ruff",
)


def input_hashes(source: Source, ledger: str | None = None) -> dict[str, str]:
    """Return the SHA-256 or version, by name, of everything that decides the content of a package.

    Args:
        source: the provider's inputs.
        ledger: the new text of the names ledger, if it changes.
    """
    hashes = made_with(source.project)
    for path in sorted(source.folder.rglob("*")):
        name = path.relative_to(source.folder).as_posix()
        if (path.suffix in _SUFFIXES or name == CHANGELOG) and name != LOCK and path.is_file():
            hashes[source.shown(name)] = digest(path.read_bytes())
    if source.project.given is not None:
        for name, sha256 in source.project.given.files.items():
            hashes[name if "://" in name else source.shown(name)] = sha256
    if ledger is not None:
        hashes[source.shown(source.ledger_path.name)] = digest(ledger.encode())
    return hashes


def made_with(project: Project) -> dict[str, str]:
    """Return the SHA-256 or version, by name, of what all packages of a project are made with."""
    overrides = {
        f"templates from {folder.name}": _tree(folder.rglob("*.j*"), folder)
        for folder in project.overrides
    }
    return dict(program_hashes()) | overrides


@cache
def program_hashes() -> tuple[tuple[str, str], ...]:
    """Return the SHA-256 or version, by name, of what all packages are made with."""
    return (
        ("generator", _tree(_generating_files(_PROGRAM, "*.py"), _PROGRAM)),
        ("templates", _tree(_generating_files(TEMPLATES, "*.j*"), TEMPLATES)),
        *((tool, version(tool)) for tool in _TOOLS),
    )


def _generating_files(folder: Path, pattern: str) -> Iterable[Path]:
    """Return the files that take part in generation: all but those for comparing documents."""
    return (
        path
        for path in folder.rglob(pattern)
        if path.relative_to(folder).parts[0] not in ("drift", "report")
    )


def _tree(paths: Iterable[Path], folder: Path) -> str:
    lines = [
        f"{path.relative_to(folder).as_posix()} {digest(path.read_bytes())}"
        for path in sorted(paths)
    ]
    return digest("\n".join(lines).encode())
