# The shared runtime, the same in every client; see __init__.py.
"""Request bodies, in memory if they are small, streamed if they are files; see also `codecs`."""

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
from typing import IO, TypeAlias, TypeVar, cast
from urllib.parse import quote_plus, unquote

from .encode import Param, is_a, json_bytes, plain, query_pairs, scalar, sendable
from .record import EMPTY, Record

BinaryInput: TypeAlias = (
    "os.PathLike[str] | bytes | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"
)
"""A binary body: a path, bytes, a file opened for reading bytes, or an iterator of its pieces."""
FileInput: TypeAlias = "BinaryInput | tuple[str, BinaryInput] | tuple[str, BinaryInput, str]"
"""A file to send: its content, also after a file name and before a content type."""

T = TypeVar("T")
LinesInput: TypeAlias = (
    os.PathLike[str] | bytes | IO[bytes] | Iterable[bytes | T] | AsyncIterable[bytes | T]
)
"""Lines of JSON to send: values, from a list or as they come, or a binary body that has them."""

_CHUNK = 1 << 18
_NO_FILE = "a str is not a file: pass a Path, bytes or an open file"
# What would end the quoted name of a part; as browsers write it.
_QUOTED = {code: f"%{code:02X}" for code in (*range(32), ord('"'), 127)} | {ord("\\"): "\\\\"}


class Body(Record):
    """What the document says about a request body beyond its media type."""

    media_type: str
    required: bool = True
    is_file: bool = False
    """Whether it is bytes as they are, whatever its media type says."""
    parts: Mapping[str, str] = EMPTY
    """Content types of the properties of a form; several, or a range, where a file's name decides."""
    files: tuple[str, ...] = ()
    """The parts of a multipart body that are files, by property."""
    tuples: tuple[str, ...] = ()
    """The properties of a multipart body that are fixed tuples, and not files with their names."""
    decimals: tuple[str, ...] = ()
    """The properties whose decimals are strings in JSON, empty for the body itself."""
    styles: Mapping[str, Param] = EMPTY
    """How properties of a form are written that do not travel by their content types."""
    headers: Mapping[str, Mapping[str, str]] = EMPTY
    """Further headers of the parts of a multipart body, by property."""


class Payload:
    """An encoded body: pieces that are bytes, or sources of bytes of any length.

    Files that were named by path are opened for each attempt anew.
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
        """The content for one attempt, as the HTTP library takes it; adds the headers for it."""
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
            # Closed by `close`: it has to stay open for as long as its chunks are being sent.
            self._opened.append(Path(cast("os.PathLike[str]", piece)).open("rb"))  # noqa: SIM115
            return self._opened[-1]
        return piece


def _size(piece: object) -> int | None:
    """The bytes that are left in it; None where only reading would tell."""
    if isinstance(piece, bytes):
        return len(piece)
    try:
        file = cast("IO[bytes]", piece)
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
        if not size and file.read(1):
            return None  # a file that the system makes up while it is read
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
    """Reading a file does not hold up the event loop."""
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
        words = "open files in binary mode, and let iterators give bytes"
        raise TypeError(f"body: cannot send pieces of type {type(chunk).__name__}; {words}")
    return bytes(cast("bytes", chunk))


def lines(body: Body, value: object) -> object:
    """The piece of a payload that sends values, a line each; bytes are lines already."""
    if is_a(value, (str, bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read"):
        return raw(value, "body")
    # In a JSON text sequence (RFC 7464) a record separator stands before each text.
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
    # What is there as a whole can be sent again.
    whole = is_a(values, (Sequence, AbstractSet))
    return b"".join(map(line, values)) if whole else map(line, values)


def _members(value: object) -> Mapping[str, object]:
    value = plain(value)
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    raise TypeError(f"body: expected an object, not {type(value).__name__}")


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
    """A multipart body (RFC 7578)."""
    boundary = os.urandom(16).hex()
    pieces: list[object] = []
    for name, item in _members(value).items():
        for part, each in _named_parts(body, name, item):
            if each is not None:
                pieces += _part(body, boundary, part, each)
    pieces.append(f"--{boundary}--\r\n".encode())
    return Payload(f"multipart/form-data; boundary={boundary}", pieces)


def _named_parts(body: Body, name: str, value: object) -> Iterable[tuple[str, object]]:
    """The parts that a property becomes."""
    if name not in body.styles:
        several = is_a(value, list) or _is_tuple(body, name, value)
        return [(name, each) for each in (cast("Sequence[object]", value) if several else (value,))]
    pairs = (pair.partition("=") for pair in query_pairs(body.styles[name], value))
    return [(unquote(part), unquote(text)) for part, _, text in pairs]


def _is_tuple(body: Body, name: str, value: object) -> bool:
    """Whether a value is an array of a fixed length; a file with its name begins with a text."""
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
            raise TypeError(f"{where}: a tuple is a name, a content and perhaps a content type")
        filename, value, *rest = cast("tuple[str, object, str]", value)
        media_type = rest[0] if rest else None
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
        raise ValueError(f"{where}: the file name {filename!r} cannot be sent") from None


def _fitting(declared: str | None, filename: str | None) -> str | None:
    """One of the declared content types: the one that the file's name says, or else the first."""
    if declared is None or not ("," in declared or "*" in declared):
        return declared
    allowed = [one.strip() for one in declared.split(",")]
    guessed = guess_type(filename)[0] if filename else None
    if guessed is not None and any(fnmatch(guessed, one) for one in allowed):
        return guessed
    return next((one for one in allowed if "*" not in one), None)


def _filename(value: object, name: str) -> str | None:
    """What the file of a part is called, if it is one."""
    if isinstance(value, os.PathLike):
        return Path(cast("os.PathLike[str]", value)).name
    if hasattr(value, "read"):
        known = getattr(value, "name", None)  # a number, for a file without a name
        return Path(known).name if isinstance(known, str) else name
    return name if isinstance(value, bytes) else None


def _is_stream(value: object) -> bool:
    if is_a(value, (str, list, tuple, Mapping)):
        return False
    return hasattr(value, "read") or is_a(value, (Iterable, AsyncIterable))


def raw(value: object, where: str) -> object:
    """The piece of a payload that sends the value as it is."""
    if isinstance(value, str):
        return value.encode()
    if is_a(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value))
    if isinstance(value, io.TextIOBase):
        raise TypeError(f"{where}: open the file in binary mode, for its bytes")
    if is_a(value, os.PathLike) or _is_stream(value):
        return value
    if isinstance(plain(value), Mapping):
        # YAML and the like: JSON is the part of it that can be written without a library.
        return json_bytes(value, where)
    if isinstance(value, bool | int | float | Decimal):
        return scalar(value, where).encode()
    raise TypeError(f"{where}: cannot send a value of type {type(value).__name__}")
