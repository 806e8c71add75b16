"""Get the document that a user names: a file, a URL, standard input, or a file in a revision of git."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from clientsmith.diagnostics import Diagnostic, GenerationError, cut
from clientsmith.project import CONFIG, Project, Source
from clientsmith.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.source.lock import Locked

#: What is read from standard input.
STANDARD_INPUT = "-"
# One letter before the colon is a drive of Windows.
_REVISED = re.compile(r"([^:]{2,}):([^:]+)")
_PROJECT = """\
name = "Document"
client = "Document"
package = "document-client"
module = "document_client"

[[document]]
file = "{file}"
upstream = {url}
private = {private}
"""


@dataclass(frozen=True)
class Obtained:
    """A document with its other files.

    Args:
        path: the document; its other files are in the same folder or below it.
        shown: its name in messages.
        lock: where and when its files were downloaded; empty if they were not.
    """

    path: Path
    shown: str
    lock: tuple[Locked, ...] = ()


def a_file(path: Path) -> Obtained:
    """Return a document that is a file of this machine."""
    return Obtained(path, path.as_posix())


@contextmanager
def obtained(name: str, *, private: bool = False) -> Iterator[Obtained]:
    """Yield the document of this name; copies of it are removed in the end.

    Args:
        name: a path, an https URL, `-` for standard input, or `REVISION:PATH` of the git repository around
            the current folder, as in `HEAD~3:specs/shop/openapi.json`.
        private: whether a URL may lead to a private network or to this machine.

    Raises:
        GenerationError: if it cannot be had.
    """
    revised = None if is_elsewhere(name) or Path(name).exists() else _REVISED.fullmatch(name)
    if revised is None and not is_elsewhere(name):
        yield a_file(Path(name))
        return
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as folder:
        if name == STANDARD_INPUT:
            content = sys.stdin.buffer.read()
            path = Path(folder) / f"openapi{_suffix(content)}"
            path.write_bytes(content)
            yield Obtained(path, "standard input")
        elif revised is not None:
            yield Obtained(_exported(revised[1], revised[2], Path(folder)), name)
        else:
            yield _downloaded(name, Path(folder), private=private)


def is_elsewhere(name: str) -> bool:
    """Return whether a document is not a file of this machine: a URL or standard input."""
    return name == STANDARD_INPUT or urlsplit(name).scheme in ("http", "https")


def _suffix(content: bytes) -> str:
    return ".json" if content.lstrip()[:1] == b"{" else ".yaml"


def _downloaded(url: str, root: Path, *, private: bool) -> Obtained:
    """Download a document with its files into a folder, under the same rules as those of providers."""
    from clientsmith.source.fetch import fetch_documents

    is_yaml = PurePosixPath(urlsplit(url).path).suffix in (".yaml", ".yml")
    file = "openapi.yaml" if is_yaml else "openapi.json"
    folder = root / "specs" / "document"
    folder.mkdir(parents=True)
    text = _PROJECT.format(file=file, url=quoted(url), private=str(private).lower())
    (folder / CONFIG).write_text(text, encoding="utf-8", newline="\n")
    try:
        fetch = fetch_documents(Source(Project(root), "document"), datetime.now(UTC))
    except GenerationError as error:
        raise GenerationError(_about(url, fault) for fault in error.diagnostics) from None
    for key, content in fetch.documents[0].files.items():
        path = folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Obtained(folder / file, url, fetch.lock)


def _about(url: str, fault: Diagnostic) -> Diagnostic:
    """Return an error of a temporary provider as one about its URL."""
    message = fault.message.removeprefix(f"{url} was not saved: ")
    hint = "--allow-private allows it" if "private = true" in fault.hint else fault.hint
    return Diagnostic(cut(url), None, "", message, hint)


def _exported(revision: str, file: str, root: Path) -> Path:
    """Write the folder of a file in a revision to another folder, and return the path of the file there."""
    import tarfile
    from io import BytesIO

    shown = f"{revision}:{file}"
    # A path is relative to the current folder, as everywhere else on the command line.
    told = _git(Path(), "rev-parse", "--show-toplevel", "--show-prefix", shown=shown).decode()
    top, prefix, *_ = told.split("\n")
    path = PurePosixPath(os.path.normpath(f"{prefix}{Path(file).as_posix()}").replace("\\", "/"))
    if path.is_absolute() or path.parts[:1] == ("..",):
        raise GenerationError(Diagnostic(cut(shown), None, "", "is outside the git repository"))
    tree = f"{revision}:{path.parent.as_posix()}" if path.parent.parts else revision
    # `--end-of-options`: what a user calls a revision is never an option.
    data = _git(Path(top), "archive", "--format=tar", "--end-of-options", tree, shown=shown)
    with tarfile.open(fileobj=BytesIO(data)) as archive:
        archive.extractall(root, filter="data")
    if not (root / path.name).is_file():
        raise GenerationError(
            Diagnostic(cut(shown), None, "", "there is no such file in this revision")
        )
    return root / path.name


def _git(folder: Path, *arguments: str, shown: str) -> bytes:
    import subprocess

    try:
        # Partial clones would download what they lack.
        environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1"}
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            capture_output=True,
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
    except OSError as error:
        message = f"git cannot be started: {error.strerror}"
        raise GenerationError(Diagnostic(cut(shown), None, "", message)) from None
    if done.returncode:
        reason = " ".join(done.stderr.decode(errors="replace").split()).removeprefix("fatal: ")
        hint = "name a file that exists, or REVISION:PATH of a git repository"
        raise GenerationError(Diagnostic(cut(shown), None, "", cut(reason), hint))
    return done.stdout
