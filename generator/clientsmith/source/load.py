"""Parsing JSON and YAML with limits, and with line numbers in error messages."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.source.lines import json_line, yaml_line
from clientsmith.source.read_json import read_json
from clientsmith.source.read_yaml import read_yaml
from clientsmith.source.unread import take_unread

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MAX_BYTES = 64 * 1024 * 1024
_VERSIONS = "supported: Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2"
# RFC 8259 requires UTF-8, but some editors save other encodings. The longer byte order mark comes first.
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


@dataclass(frozen=True)
class Piece:
    """The origin of a part of a document that was bundled from several files.

    Args:
        pointer: the part's pointer in the document.
        document: the file that it comes from.
        source_pointer: its pointer in that file.
    """

    pointer: str
    document: Document
    source_pointer: str


@dataclass(frozen=True)
class Document:
    """A document as plain data, with the text that it was parsed from."""

    path: str
    data: dict[str, Any]
    text: str = field(default="", repr=False, compare=False)
    is_json: bool = True
    digest: str = field(default="", repr=False, compare=False)
    pieces: tuple[Piece, ...] = field(default=(), repr=False, compare=False)
    #: Pointers of keys that are repeated in their mapping.
    repeated: tuple[str, ...] = field(default=(), repr=False, compare=False)
    #: Pointers of values that were left out because of a number -> what is wrong with the number.
    unread: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    def line(self, pointer: str) -> int | None:
        """Return the line of a JSON pointer, or of the innermost value around it that the file has."""
        if not self.text:
            return None
        if self.is_json:
            return json_line(self.text, pointer)
        return yaml_line(self.text, pointer)

    def error(self, pointer: str, message: str, hint: str = "") -> Diagnostic:
        """Return a diagnostic about a pointer, located in the file that this part comes from."""
        document, inner = self._written(pointer)
        return Diagnostic(document.path, document.line(inner), inner, message, hint)

    def _written(self, pointer: str) -> tuple[Document, str]:
        """Return the file that a part comes from, and its pointer there."""
        around = [
            piece
            for piece in self.pieces
            if pointer == piece.pointer or pointer.startswith(piece.pointer + "/")
        ]
        if not around:
            return self, pointer
        nearest = max(around, key=lambda piece: len(piece.pointer))
        return nearest.document, nearest.source_pointer + pointer[len(nearest.pointer) :]


def load(path: Path, *, shown: str | None = None) -> Document:
    """Read an OpenAPI document.

    Args:
        path: the file.
        shown: its name in messages; by default its path.

    Raises:
        GenerationError: if the file cannot be read or is not an OpenAPI document.
    """
    return checked(load_mapping(path, shown=shown))


def checked(document: Document) -> Document:
    """Return the document itself; raise `GenerationError` if it is not an OpenAPI document."""
    problem = _not_openapi(document.data)
    if problem is not None:
        raise GenerationError(document.error(*problem))
    return document


def load_mapping(path: Path, *, shown: str | None = None) -> Document:
    """Read a JSON or YAML mapping, such as an overlay. Arguments are those of `load`."""
    name = shown if shown is not None else path.as_posix()
    return parse_mapping(read_bytes(path, name), name, path.suffix)


def parse_mapping(content: bytes, name: str, suffix: str) -> Document:
    """Parse a JSON or YAML mapping.

    Args:
        content: the content of a file or response.
        name: its name in messages.
        suffix: the suffix of its file name, which tells YAML from JSON if both are possible.

    Raises:
        GenerationError: if it is not a mapping or exceeds a limit.
    """
    text = _decode(content, name)
    is_json = text.lstrip()[:1] == "{"
    try:
        data, repeated, has_unread = (read_json if is_json else read_yaml)(text, name)
    except GenerationError:
        # A YAML flow mapping begins with a brace too.
        if not is_json or suffix.lower() not in (".yaml", ".yml"):
            raise
        is_json = False
        data, repeated, has_unread = read_yaml(text, name)
    if not isinstance(data, dict):
        raise GenerationError(
            Diagnostic(name, 1, "", f"the file is {_outline(data)}", "expected keys and values")
        )
    digest = hashlib.sha256(content).hexdigest()
    document = Document(name, data, text, is_json, digest, repeated=repeated)
    if not has_unread:
        return document
    taken = take_unread(data)
    if taken.wrong:
        hint = "write a smaller one, or quote it if it is text"
        raise GenerationError(document.error(at, why, hint) for at, why in taken.wrong.items())
    return replace(document, unread=taken.left_out)


def _outline(data: Any) -> str:
    if data is None:
        return "empty"
    return "a list" if isinstance(data, list) else "a single value"


def read_bytes(path: Path, name: str) -> bytes:
    """Read a file.

    Args:
        path: the file.
        name: its name in messages.

    Raises:
        GenerationError: if it cannot be read or is too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise GenerationError(Diagnostic(name, None, "", "there is no such file")) from None
    except OSError as error:
        raise GenerationError(
            Diagnostic(name, None, "", f"cannot be read: {error.strerror}")
        ) from error
    if len(content) > MAX_BYTES:
        limit = f"the limit is {MAX_BYTES // 1024 // 1024} MiB"
        raise GenerationError(Diagnostic(name, None, "", "the file is too large", limit))
    return content


def _decode(content: bytes, name: str) -> str:
    encoding = next(
        (name for mark, name in _MARKS.items() if content.startswith(mark)), "utf-8-sig"
    )
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = "this is not UTF-8 text"
        raise GenerationError(Diagnostic(name, line, "", message, "save it as UTF-8")) from error


def _not_openapi(data: dict[str, Any]) -> tuple[str, str, str] | None:
    if "openapi" in data:
        version = str(data["openapi"])
        if re.fullmatch(r"3\.[012](\.\d+)?(-.*)?", version) is None:
            return "/openapi", f"OpenAPI {version!r} is not supported", _VERSIONS
    elif "swagger" in data:
        version = str(data["swagger"])
        if re.fullmatch(r"2(\.0)*", version) is None:
            return "/swagger", f"Swagger {version!r} is not supported", _VERSIONS
    else:
        return "", "this is not an OpenAPI document", "it has no `openapi` key"
    # OpenAPI 3.1 (section 4.8.1) requires one of three; documents of 3.0 have webhooks as `x-webhooks`.
    # Swagger 2.0 requires `paths`, but files with schemas only are common.
    newer = ("paths", "webhooks", "components", "x-webhooks")
    parts = newer if "openapi" in data else ("paths", "definitions", "x-webhooks")
    if not any(key in data for key in parts):
        return "", "this is not an OpenAPI document", "it has no `paths` key"
    # In YAML a key without a value is often meant as an empty mapping.
    if data.get("paths") is not None and not isinstance(data["paths"], dict):
        return "/paths", "`paths` must be a mapping", "from paths such as /things to path items"
    return None
