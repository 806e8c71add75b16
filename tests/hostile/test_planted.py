"""Text of an attacker in every place of a document: no code, no file outside of the package, no markup.

The gate plants one payload in each place, in few documents; `make hostile` plants each payload in each place.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from markdown_it import MarkdownIt

from clientsmith.diagnostics import GenerationError
from clientsmith.pipeline import canonical_documents, plan
from clientsmith.project import Project, Source
from clientsmith.standalone import generate_document, provider_toml
from tests.amount import NIGHTLY, nightly
from tests.hostile import importing
from tests.hostile.planter import (
    ALL,
    PAYLOADS,
    TRACE,
    Place,
    documents,
    places,
    planted,
    written,
)
from tests.hostile.test_unseen import unseen_in
from tests.shop import clientsmith

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

DOCUMENTS = documents()
VERSIONS = tuple(DOCUMENTS)
#: How the payloads are shifted against the places; all of them plant each payload in each place.
SHIFTS = range(len(PAYLOADS)) if NIGHTLY else (0,)
Plant: TypeAlias = "tuple[Place, str]"
#: Methods and classes that stay where most payloads are planted; the documents have a few more.
_SIZES = {"2.0": 9, "3.0": 12, "3.1": 13}


def _accepted(folder: Path, document: Mapping[str, Any], least: int = 0) -> bool:
    """Return whether a document can be planned, with so many methods and classes at least.

    It must end in our own error otherwise.
    """
    home = folder / "specs" / "made"
    home.mkdir(parents=True, exist_ok=True)
    (home / "openapi.json").write_bytes(written(document))
    config = provider_toml(dict(document), "made", "openapi.json")
    (home / "provider.toml").write_text(config, encoding="utf-8", errors="replace")
    source = Source(Project(folder), "made")
    try:
        package = plan(source, canonical_documents(source))[0]
    except GenerationError as error:
        assert not unseen_in(str(error))
        assert all("\n" not in str(diagnostic) for diagnostic in error.diagnostics)
        return False
    size = sum(len(resource.methods) for resource in package.resources) + len(package.models)
    return size >= least


@dataclass
class _Field:
    """A document that payloads are planted in."""

    folder: Path
    version: str
    least: int

    def largest(self, kept: list[Plant], more: Sequence[Plant]) -> list[Plant]:
        """Return what is kept with as many more plants as leave a document that can be planned."""
        together = [*kept, *more]
        document = planted(DOCUMENTS[self.version], together)
        if not more or _accepted(self.folder, document, self.least):
            return together
        if len(more) == 1:
            return kept
        half = len(more) // 2
        return self.largest(self.largest(kept, more[:half]), more[half:])


@pytest.mark.parametrize("shift", SHIFTS)
@pytest.mark.parametrize(
    "version",
    [pytest.param(one, marks=() if one == "3.1" else nightly) for one in VERSIONS],
)
def test_nothing_planted_gets_out(tmp_path: Path, version: str, shift: int) -> None:
    spots = places(DOCUMENTS[version])
    plants = [
        (spot, ALL if spot.is_prose and not shift else PAYLOADS[(at * 7 + shift) % len(PAYLOADS)])
        for at, spot in enumerate(spots)
    ]
    groups: dict[str, list[Plant]] = {}
    # Apart: with another key, what is below it may have no effect.
    for name, is_key in (("values", False), ("keys", True)):
        field = _Field(tmp_path / "tried", version, least=_SIZES[version])
        groups[name] = field.largest([], [plant for plant in plants if plant[0].is_key == is_key])
    kept = [*groups["values"], *groups["keys"]]
    # What takes methods or classes away, such as another key for all paths.
    rest = [plant for plant in plants if plant not in kept]
    groups["rest"] = _Field(tmp_path / "tried", version, least=0).largest([], rest)
    assert len(kept) + len(groups["rest"]) > len(spots) * 0.8
    for name, some in groups.items():
        if NIGHTLY or name != "rest":
            _check(tmp_path / name, version, some)
    # A component may have this name, but then its module is in the package.
    assert not [path for path in tmp_path.rglob(f"*{TRACE}*") if "src" not in path.parts]
    assert not Path(f"/tmp/{TRACE}").exists()
    assert not Path(TRACE).exists()


def _check(home: Path, version: str, plants: Sequence[Plant]) -> None:
    home.mkdir()
    old, new = home / "old.json", home / "new.json"
    old.write_bytes(written(DOCUMENTS[version]))
    new.write_bytes(written(planted(DOCUMENTS[version], plants)))
    before = _files(home.parent)
    generate_document(new, home / "out")
    made = {path for path in _files(home.parent) - before if not path.is_relative_to(home / "out")}
    assert not made
    _check_package(home / "out")
    _check_commands(home, old, new)


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


def _check_package(out: Path) -> None:
    for path in _files(out):
        text = path.read_text(encoding="utf-8")
        assert not unseen_in(text), path
        assert re.fullmatch(r"[\w.-]+", path.name), path
        if path.suffix == ".py":
            for node in ast.walk(ast.parse(text)):
                assert not (isinstance(node, ast.Name) and node.id in ("__import__", "cycler")), (
                    path
                )
                assert not (isinstance(node, ast.Attribute) and node.attr in ("system", "popen")), (
                    path
                )
        if path.suffix == ".toml":
            tomllib.loads(text)
        if path.suffix == ".md":
            _check_markdown(text)
    (module,) = (folder for folder in (out / "src").iterdir() if folder.is_dir())
    done = subprocess.run(
        [sys.executable, "-I", importing.__file__, out / "src", module.name],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=out.parent,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr


#: What our own reports have besides Markdown.
_OWN = re.compile(r"\s*(?:</?details(?: open)?>|<summary><b>\w+</b>: [\w ().]+</summary>|\s)*\s*")


def _check_markdown(text: str) -> None:
    for token in _tokens(MarkdownIt("gfm-like", {"linkify": False}).parse(text)):
        if token.type in ("html_block", "html_inline"):
            assert _OWN.fullmatch(token.content), token.content
        if token.type == "link_open":
            href = str(token.attrs["href"])
            assert href.startswith(("https://a.example", "http://a.example", "api.md", "src/")), (
                href
            )
        assert token.type != "image"


def _tokens(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or ())


class _Page(HTMLParser):
    """Collects what could run in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts = 0
        self.active: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        if tag in ("iframe", "object", "embed", "img", "svg", "a", "base", "link"):
            self.active.append(tag)
        self.active += [
            name for name, _ in attrs if name.startswith("on") or name in ("href", "src", "srcdoc")
        ]


def _check_commands(home: Path, old: Path, new: Path) -> None:
    for line in (["inspect", "--verbose", "--spec", str(new)], ["normalise", "--spec", str(new)]):
        done = clientsmith(*line)
        assert done.returncode == 0, done.stderr
        assert not unseen_in(done.stdout + done.stderr)
    reports = [home / f"report{suffix}" for suffix in (".md", ".json", ".html")]
    for left, right, form in ((old, new, "table"), (new, old, "github")):
        more = [option for path in reports for option in ("--report", str(path))]
        done = clientsmith("diff", str(left), str(right), "--format", form, *more)
        assert done.returncode in (0, 1), done.stderr
        assert not unseen_in(done.stdout + done.stderr)
        if form == "github":
            assert all(
                re.match(r"::(error|warning|notice) title=", line)
                for line in done.stdout.splitlines()
            )
        for path in reports:
            assert not unseen_in(path.read_text(encoding="utf-8"))
        _check_markdown(reports[0].read_text(encoding="utf-8"))
        page = _Page()
        page.feed(reports[2].read_text(encoding="utf-8"))
        assert (page.scripts, page.active) == (1, [])
