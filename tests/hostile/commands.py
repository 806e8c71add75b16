"""What each command does with a document, in this process and without files that are not needed."""

from __future__ import annotations

import ast
import contextlib
import io
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import GenerationError
from clientsmith.drift.comparison import compare_sides, side_of
from clientsmith.drift.report import Format, terminal, written
from clientsmith.drift.report.model import report_of
from clientsmith.inspect import canonical_text, inspection
from clientsmith.pipeline import canonical_documents, package_files, plan
from clientsmith.project import Given, Project, Source
from clientsmith.source.bundle import bundle
from clientsmith.source.library import Rules
from clientsmith.source.load import checked, parse_mapping
from clientsmith.standalone import document_project
from tests.hostile.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.comparison import Side

FILE = Path("openapi.json")


def json_of(document: Any) -> bytes:
    return json.dumps(document).encode("utf-8", "backslashreplace")


@contextlib.contextmanager
def project(content: bytes, file: Path = FILE) -> Iterator[tuple[Project, str]]:
    """The temporary project of one document, as `--spec` makes it."""
    document = checked(parse_mapping(content, file.name, file.suffix))
    bundled, _ = bundle(document, file, Rules(file.parent, shown=str))
    with document_project(file, Given(bundled, {}), Path("api")) as made:
        yield made


def normalise(content: bytes, version: str) -> None:
    with project(content) as (of, provider):
        json.loads(canonical_text(of, provider, None))


def inspect(content: bytes, version: str) -> None:
    with project(content) as (of, provider), contextlib.redirect_stdout(io.StringIO()):
        inspection(of, provider, verbose=True)


def generate(content: bytes, version: str) -> None:
    with project(content) as (of, provider):
        source = Source(of, provider)
        package, _, _ = plan(source, canonical_documents(source))
        for path, text in package_files(package).items():
            if path.endswith(".py"):
                ast.parse(text, path)


def diff(content: bytes, version: str) -> None:
    """Compare the document with the whole one of its version, in both directions."""
    with project(content) as (of, provider):
        new = side_of(Source(of, provider), client=True)
    old = _whole_side(version)
    for sides in ((old, new), (new, old)):
        report = report_of(compare_sides(*sides), provider="", old_name="a", new_name="b")
        terminal.text([report], prose=True)
        for form in (Format.JSON, Format.MARKDOWN, Format.HTML):
            written([report], form)


@cache
def _whole_side(version: str) -> Side:
    with project(json_of(whole(version))) as (of, provider):
        return side_of(Source(of, provider), client=True)


COMMANDS = {"normalise": normalise, "inspect": inspect, "generate": generate, "diff": diff}


def end(command: str, content: bytes, version: str = "3.1") -> str:
    """Run a command to its end, which is a result or an error of ours with a place. Others are raised."""
    try:
        COMMANDS[command](content, version)
    except GenerationError as error:
        for told in error.diagnostics:
            assert told.file, told
            # What concerns the file as a whole has no place in it.
            whole_file = ("not an OpenAPI document", "nested too deeply", "the file is", "too many")
            assert told.pointer or told.line or any(text in told.message for text in whole_file), (
                told
            )
        return "error"
    return "done"
