"""What a package is made from, as hashes: the inputs, the templates, the program and its tools."""

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

    from clientsmith.project import Source

#: Where the documents came from; nothing is generated from it.
LOCK = "lock.toml"
_SUFFIXES = (".json", ".yaml", ".yml", ".toml")
_PROGRAM = Path(__file__).parent
#: The libraries whose version shows in what is generated.
_TOOLS = (
    "datamodel-code-generator",
    "jinja2",
    "openapi-pydantic",
    "pydantic",
    "ruff",
)


def input_hashes(source: Source, ledger: str | None = None) -> dict[str, str]:
    """Name -> SHA-256 or version of everything that decides what a provider's package looks like.

    Args:
        source: the provider's inputs.
        ledger: the names ledger's text as it is about to be written, if it changes.
    """
    hashes = dict(program_hashes())
    for path in sorted(source.folder.rglob("*")):
        name = path.relative_to(source.folder).as_posix()
        if (path.suffix in _SUFFIXES or name == CHANGELOG) and name != LOCK and path.is_file():
            hashes[source.shown(name)] = digest(path.read_bytes())
    if source.project.given is not None:
        for name, known in source.project.given.files.items():
            hashes[name if "://" in name else source.shown(name)] = known
    if ledger is not None:
        hashes[source.shown(source.ledger_path.name)] = digest(ledger.encode())
    for folder in source.project.overrides:
        hashes[f"templates from {folder.name}"] = _tree(folder.rglob("*.j*"), folder)
    return hashes


@cache
def program_hashes() -> tuple[tuple[str, str], ...]:
    """Name -> SHA-256 or version of what every package is made with, whatever it is made from."""
    return (
        ("generator", _tree(_part_of_the_road(_PROGRAM, "*.py"), _PROGRAM)),
        ("templates", _tree(_part_of_the_road(TEMPLATES, "*.j*"), TEMPLATES)),
        *((tool, version(tool)) for tool in _TOOLS),
    )


def _part_of_the_road(folder: Path, pattern: str) -> Iterable[Path]:
    """The files that have a part in what is generated; comparing and its reports have none."""
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
