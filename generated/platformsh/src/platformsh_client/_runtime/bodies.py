# The shared runtime, the same in every client; see __init__.py.
"""Encoding of request bodies. Files and iterators are streamed; all else is in memory."""

from __future__ import annotations

import io
import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    Set as AbstractSet,
)
from decimal import Decimal
from fnmatch import fnmatch
from mimetypes import guess_type
from pathlib import Path
from types import NoneType
from typing import IO, TypeAlias, TypeVar, cast
from urllib.parse import quote_plus, unquote

from .encode import Param, is_a, json_bytes, plain, query_pairs, scalar, sendable
from .options import require
from .record import EMPTY, Record

BinaryInput: TypeAlias = (
    "os.PathLike[str] | bytes | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"
)
"""A binary body: a path, bytes, a file opened in binary mode, or an iterator of bytes."""
FileInput: TypeAlias = "BinaryInput | tuple[str, BinaryInput] | tuple[str, BinaryInput, str]"
"""A file: its content, (file name, content), or (file name, content, content type)."""

T = TypeVar("T")
LinesInput: TypeAlias = (
    os.PathLike[str] | bytes | IO[bytes] | Iterable[bytes | T] | AsyncIterable[bytes | T]
)
"""A body of JSON lines: a list or an iterator of values, or a binary body of lines."""

_CHUNK = 1 << 18
_NO_FILE = "a str is not a file: pass a Path, bytes or an open file"
# Characters that would end the quoted name of a part, in the spelling of browsers.
_QUOTED = {code: f"%{code:02X}" for code in (*range(32), ord('"'), 127)} | {ord("\\"): "\\\\"}


class Body(Record):
    """How a request body is encoded, as the document describes it."""

    media_type: str
    required: bool = True
    is_file: bool = False
    """Whether the body is bytes, whatever its media type is."""
    parts: Mapping[str, str] = EMPTY
    """Content types of the properties of a form. If there are several, the file name decides."""
    files: tuple[str, ...] = ()
    """The properties of a multipart body that are files."""
    tuples: tuple[str, ...] = ()
    """The properties of a multipart body that are tuples and not files with their names."""
    decimals: tuple[str, ...] = ()
    """The properties whose decimals are strings in JSON; `""` is the body itself."""
    styles: Mapping[str, Param] = EMPTY
    """The styles of the properties of a form that are not encoded by content type."""
    headers: Mapping[str, Mapping[str, str]] = EMPTY
    """Further headers of the parts of a multipart body, by property."""


class Payload:
    """An encoded body: pieces that are bytes, or sources of bytes of any length.

    A file that is given as a path is opened again for each attempt.
    """

    def __init__(self, media_type: str, pieces: Sequence[object]) -> None:
        self.media_type = media_type
        self._pieces = pieces
        self._opened: list[IO[bytes]] = []
        sources = [piece for piece in pieces if not isinstance(piece, bytes)]
        self.streamed = bool(sources)
        self.replayable = all(isinstance(source, os.PathLike) for source in sources)
        self.asynchronous = any(isinstance(source, AsyncIterable) for source in sources)

    def open(self, headers: dict[str, str], *, asynchronous: bool) -> object:
        """Return the content for one attempt, for the HTTP library, and add its headers to `headers`."""
        self.close()
        headers["content-type"] = self.media_type
        if not self.streamed:
            return b"".join(cast("Sequence[bytes]", self._pieces))
        pieces = [self._open(piece) for piece in self._pieces]
        sizes = [_size(piece) for piece in pieces]
        if None not in sizes:
            headers["content-length"] = str(sum(cast("list[int]", sizes)))
        return _async_chunks(pieces) if asynchronous else _chunks(pieces)

    def close(self) -> None:
        """Close the files that were opened for the last attempt."""
        while self._opened:
            self._opened.pop().close()

    def _open(self, piece: object) -> object:
        if isinstance(piece, os.PathLike):
            # It stays open while its chunks are sent; `close` closes it.
            self._opened.append(Path(cast("os.PathLike[str]", piece)).open("rb"))  # noqa: SIM115
            return self._opened[-1]
        return piece


def _size(piece: object) -> int | None:
    """Return the number of remaining bytes, or None if it is not known before reading."""
    if isinstance(piece, bytes):
        return len(piece)
    try:
        file = cast("IO[bytes]", piece)
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
        if not size and file.read(1):
            return None  # a file of the system without a size, such as those in /proc
        file.seek(start)
    except (AttributeError, OSError, ValueError):
        return None
    return size


def _chunks(pieces: Iterable[object]) -> Iterator[bytes]:
    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
        elif hasattr(piece, "read"):
            while chunk := cast("IO[bytes]", piece).read(_CHUNK):
                yield _checked(chunk)
        else:
            yield from map(_checked, cast("Iterable[object]", piece))


async def _async_chunks(pieces: Iterable[object]) -> AsyncIterator[bytes]:
    """Yield the chunks; files are read in a thread so that the event loop is not blocked."""
    import asyncio

    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
        elif isinstance(piece, AsyncIterable):
            async for chunk in cast("AsyncIterable[object]", piece):
                yield _checked(chunk)
        elif hasattr(piece, "read"):
            file = cast("IO[bytes]", piece)
            while chunk := await asyncio.to_thread(file.read, _CHUNK):
                yield _checked(chunk)
        else:
            for chunk in cast("Iterable[object]", piece):
                yield _checked(chunk)


def _checked(chunk: object) -> bytes:
    if not is_a(chunk, (bytes, bytearray, memoryview)):
        words = "open files in binary mode, and yield bytes from iterators"
        raise TypeError(f"body: cannot send a chunk of type {type(chunk).__name__}; {words}")
    return bytes(cast("bytes", chunk))


def lines(body: Body, value: object) -> object:
    """Return the content of a body of JSON lines; bytes are sent unchanged."""
    if is_a(value, (str, bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read"):
        return raw(value, "body")
    # A JSON text sequence (RFC 7464) has a record separator before each text.
    start = b"\x1e" if body.media_type.partition(";")[0].strip().endswith("json-seq") else b""

    def line(item: object) -> bytes:
        if is_a(item, (bytes, bytearray, memoryview)):
            return bytes(cast("bytes", item))
        return start + json_bytes(item, texts=body.decimals) + b"\n"

    async def written(items: AsyncIterable[object]) -> AsyncIterator[bytes]:
        async for item in items:
            yield line(item)

    if isinstance(value, AsyncIterable):
        return written(cast("AsyncIterable[object]", value))
    if isinstance(plain(value), Mapping) or not isinstance(value, Iterable):
        return line(value)
    values = cast("Iterable[object]", value)
    # A list is encoded at once, so that it can be sent again.
    whole = is_a(values, (Sequence, AbstractSet))
    return b"".join(map(line, values)) if whole else map(line, values)


def _members(value: object) -> Mapping[str, object]:
    value = plain(value)
    require("body", value, Mapping, "a mapping or a model")
    members = cast("Mapping[str, object]", value)
    for name in members:
        require("body: the name of a property", name, str, "a str")
    return members


def form(body: Body, value: object) -> bytes:
    pairs: list[str] = []
    for name, item in _members(value).items():
        param = body.styles.get(name) or Param(name, "query")
        is_json = isinstance(plain(item), Mapping) and name not in body.styles
        if item is not None and (is_json or body.parts.get(name, "").endswith("json")):
            text = json_bytes(item, f"body.{name}", body.decimals).decode()
            pairs.append(f"{quote_plus(name)}={quote_plus(text)}")
        else:
            pairs += query_pairs(param, item)
    return "&".join(pairs).replace("%20", "+").encode()


def multipart(body: Body, value: object) -> Payload:
    """Return a multipart body (RFC 7578)."""
    boundary = os.urandom(16).hex()
    pieces: list[object] = []
    for name, item in _members(value).items():
        for part, content in _named_parts(body, name, item):
            if content is not None:
                pieces += _part(body, boundary, part, content)
    pieces.append(f"--{boundary}--\r\n".encode())
    return Payload(f"multipart/form-data; boundary={boundary}", pieces)


def _named_parts(body: Body, name: str, value: object) -> Iterable[tuple[str, object]]:
    """Return the names and contents of the parts of a property."""
    if name not in body.styles:
        several = is_a(value, list) or _is_tuple(body, name, value)
        return [(name, item) for item in (cast("Sequence[object]", value) if several else (value,))]
    pairs = (pair.partition("=") for pair in query_pairs(body.styles[name], value))
    return [(unquote(part), unquote(text)) for part, _, text in pairs]


def _is_tuple(body: Body, name: str, value: object) -> bool:
    """Return whether a value is an array of fixed length, and not a file with its name."""
    if name not in body.tuples or not isinstance(value, tuple):
        return False
    members = cast("tuple[object, ...]", value)
    return name not in body.files or not (members and isinstance(members[0], str))


def _part(body: Body, boundary: str, name: str, value: object) -> tuple[object, ...]:
    where, declared = f"body.{name}", body.parts.get(name)
    media_type: str | None = None
    filename: str | None
    if isinstance(value, tuple):
        if len(cast("tuple[object, ...]", value)) not in (2, 3):
            raise TypeError(f"{where}: a tuple must be (file name, content[, content type])")
        filename, value, *rest = cast("tuple[str, object, str]", value)
        media_type = rest[0] if rest else None
        require(f"{where}: the file name", filename, (str, NoneType), "a str")
        require(f"{where}: the content type", media_type, (str, NoneType), "a str")
    else:
        filename = _filename(value, name)
    media_type = media_type or _fitting(declared, filename)
    if isinstance(value, str) and (filename is not None or name in body.files):
        raise TypeError(f"{where}: {_NO_FILE}")
    content: object
    if isinstance(plain(value), Mapping) or (media_type or "").endswith("json"):
        content = json_bytes(value, where, body.decimals)
        media_type = media_type or "application/json"
    elif filename is not None or name in body.files or _is_stream(value):
        content, filename = raw(value, where), filename or name
        media_type = media_type or guess_type(filename)[0] or "application/octet-stream"
    else:
        content = scalar(value, where).encode()
    if not sendable(media_type or ""):
        raise ValueError(f"{where}: {media_type!r} is not a content type")
    head = f'--{boundary}\r\ncontent-disposition: form-data; name="{name.translate(_QUOTED)}"'
    if filename is not None:
        head += f'; filename="{filename.translate(_QUOTED)}"'
    if media_type is not None:
        head += f"\r\ncontent-type: {media_type}"
    for header, text in body.headers.get(name, EMPTY).items():
        head += f"\r\n{header}: {text}"
    try:
        return f"{head}\r\n\r\n".encode(), content, b"\r\n"
    except UnicodeEncodeError:
        raise ValueError(f"{where}: the file name {filename!r} cannot be encoded") from None


def _fitting(declared: str | None, filename: str | None) -> str | None:
    """Return the declared content type that fits the file name, or else the first one."""
    if declared is None or not ("," in declared or "*" in declared):
        return declared
    allowed = [kind.strip() for kind in declared.split(",")]
    guessed = guess_type(filename)[0] if filename else None
    if guessed is not None and any(fnmatch(guessed, kind) for kind in allowed):
        return guessed
    return next((kind for kind in allowed if "*" not in kind), None)


def _filename(value: object, name: str) -> str | None:
    """Return the file name of a part, or None if it is not a file."""
    if isinstance(value, os.PathLike):
        return Path(cast("os.PathLike[str]", value)).name
    if hasattr(value, "read"):
        known = getattr(value, "name", None)  # a file descriptor if the file has no name
        return Path(known).name if isinstance(known, str) else name
    return name if isinstance(value, bytes) else None


def _is_stream(value: object) -> bool:
    if is_a(value, (str, list, tuple, Mapping)):
        return False
    return hasattr(value, "read") or is_a(value, (Iterable, AsyncIterable))


def raw(value: object, where: str) -> object:
    """Return the content that sends a value unchanged.

    Raises:
        TypeError: If the value is neither bytes nor a source of them, nor an object or a number.
    """
    if isinstance(value, str):
        return value.encode()
    if is_a(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value))
    if isinstance(value, io.TextIOBase):
        raise TypeError(f"{where}: open the file in binary mode")
    if is_a(value, os.PathLike) or _is_stream(value):
        return value
    if isinstance(plain(value), Mapping):
        # For YAML and the like: JSON is valid YAML.
        return json_bytes(value, where)
    if isinstance(value, bool | int | float | Decimal):
        return scalar(value, where).encode()
    raise TypeError(f"{where}: cannot send a value of type {type(value).__name__}")
