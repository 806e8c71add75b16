# The shared runtime of the clients, the same in each; see __init__.py.
"""Request bodies of every media type, in memory where they are small, streamed where they are files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping
from pathlib import Path
from typing import IO, Any, TypeAlias, cast
from urllib.parse import quote_plus

from .encode import Param, json_bytes, plain, query_pairs, scalar
from .record import EMPTY, Record
from .sentinel import Omit

FileContent: TypeAlias = "os.PathLike[str] | bytes | IO[bytes]"
FileInput: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
"""A file to send: a path, bytes, a file opened for reading bytes, or one of these after a file
name and before a content type."""
BinaryInput: TypeAlias = "FileContent | Iterable[bytes] | AsyncIterable[bytes]"
"""A binary body: a file, or an iterator of its pieces."""

Part: TypeAlias = "tuple[str, str | None, FileContent, str | None]"
"""Name, file name, content and content type of a part of a multipart body."""
_CHUNK = 1 << 16
_NO_FILE = "a str is not a file: pass a Path, bytes or an open file"


class Body(Record):
    """What the document says about a request body beyond its media type."""

    media_type: str
    required: bool = True
    parts: Mapping[str, str] = EMPTY
    """Content types of the parts of a multipart body, by property."""
    files: tuple[str, ...] = ()
    """The parts of a multipart body that are files, by property."""


class Payload:
    """An encoded body. Files that were named by path are opened for each attempt anew."""

    def __init__(
        self,
        media_type: str,
        content: bytes | None = None,
        *,
        source: object = None,
        parts: list[Part] | None = None,
        replayable: bool = True,
    ) -> None:
        self.media_type = media_type
        self.content = content
        self.source = source
        self.parts = parts
        self.replayable = replayable
        self._opened: list[IO[bytes]] = []

    def arguments(self, headers: dict[str, str], *, streams_async: bool) -> dict[str, Any]:
        """What the HTTP library is given for one attempt; adds the headers that go with it."""
        if self.parts is not None:
            if not self.parts:
                headers["content-type"] = "multipart/form-data; boundary=empty"
                return {"content": b"--empty--\r\n"}
            return {"files": [self._part(*part) for part in self.parts]}
        headers["content-type"] = self.media_type
        if self.source is None:
            return {"content": self.content}
        source = self._open(self.source)
        if (size := _size(source)) is not None:
            headers["content-length"] = str(size)
        if streams_async and not isinstance(source, AsyncIterable):
            source = _async_chunks(source)
        return {"content": source}

    def close(self) -> None:
        """Close the files that were opened for the last attempt."""
        while self._opened:
            self._opened.pop().close()

    def _open(self, source: object) -> object:
        if isinstance(source, os.PathLike):
            path = Path(cast("os.PathLike[str]", source))
            opened = path.open("rb")
            self._opened.append(opened)
            return opened
        return source

    def _part(
        self, name: str, filename: str | None, source: FileContent, media_type: str | None
    ) -> tuple[str, tuple[Any, ...]]:
        return name, (filename, self._open(source), media_type)


def _size(source: object) -> int | None:
    """The bytes left in a regular file; None where only reading would tell."""
    try:
        file = cast("IO[bytes]", source)
        return os.fstat(file.fileno()).st_size - file.tell()
    except (AttributeError, OSError, ValueError):
        return None


async def _async_chunks(source: object) -> AsyncIterator[bytes]:
    """A blocking source for the async client; reading a file does not hold up the event loop."""
    if hasattr(source, "read"):
        import asyncio

        file = cast("IO[bytes]", source)
        while chunk := await asyncio.to_thread(file.read, _CHUNK):
            yield chunk
    else:
        for chunk in cast("Iterable[bytes]", source):
            yield chunk


def encode_body(body: Body, value: object) -> Payload | None:
    """The payload of a value; None where there is nothing to send."""
    if isinstance(value, Omit):
        if body.required:
            raise TypeError("body: an argument is required")
        return None
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        given = {key: item for key, item in members.items() if not isinstance(item, Omit)}
        if not given and members and not body.required:
            return None
        value = given
    kind = body.media_type.partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith(("+json", "/json")):
        return Payload(body.media_type, json_bytes(value))
    if kind == "application/x-www-form-urlencoded":
        return Payload(body.media_type, _form(value))
    if kind == "multipart/form-data":
        return _multipart(body, value)
    return _raw(body.media_type, value)


def _members(value: object) -> Mapping[str, object]:
    value = plain(value)
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    raise TypeError(f"body: expected an object, not {type(value).__name__}")


def _form(value: object) -> bytes:
    pairs: list[str] = []
    for name, item in _members(value).items():
        if isinstance(plain(item), Mapping):
            text = json_bytes(item, f"body.{name}").decode()
            pairs.append(f"{quote_plus(name)}={quote_plus(text)}")
        else:
            pairs += query_pairs(Param(name, "query"), item)
    return "&".join(pairs).replace("%20", "+").encode()


def _multipart(body: Body, value: object) -> Payload:
    payload = Payload(body.media_type, parts=[])
    for name, item in _members(value).items():
        if item is None:
            continue
        for each in cast("list[object]", item) if isinstance(item, list) else (item,):
            if name in body.files and isinstance(each, str):
                raise TypeError(f"body.{name}: {_NO_FILE}")
            _add_part(payload, name, each, body.parts.get(name))
    return payload


def _add_part(payload: Payload, name: str, value: object, media_type: str | None) -> None:
    where = f"body.{name}"
    filename: str | None = None
    source: FileContent
    if isinstance(value, tuple):
        given = cast("tuple[str, FileContent, str]", value)
        filename, source = given[:2]
        if isinstance(source, str):
            raise TypeError(f"{where}: {_NO_FILE}")
        media_type = given[2] if len(given) > 2 else media_type
    elif isinstance(value, bytes):
        filename, source = name, value
    elif isinstance(value, os.PathLike):
        source = cast("os.PathLike[str]", value)
        filename = Path(source).name
    elif hasattr(value, "read"):
        source = cast("IO[bytes]", value)
        filename = Path(str(getattr(value, "name", name))).name
    elif isinstance(plain(value), Mapping):
        source, media_type = json_bytes(value, where), media_type or "application/json"
    elif media_type is not None and media_type.endswith("json"):
        source = json_bytes(value, where)
    else:
        source = scalar(value, where).encode()
    if hasattr(source, "read"):
        payload.replayable = False
    assert payload.parts is not None
    payload.parts.append((name, filename, source, media_type))


def _is_stream(value: object) -> bool:
    return hasattr(value, "read") or isinstance(value, Iterable | AsyncIterable)


def _raw(media_type: str, value: object) -> Payload:
    if isinstance(value, str):
        return Payload(media_type, value.encode())
    if isinstance(value, bytes | bytearray):
        return Payload(media_type, bytes(value))
    if isinstance(value, os.PathLike):
        return Payload(media_type, source=cast("object", value))
    if isinstance(plain(value), Mapping):
        # YAML and the like: JSON is the part of it that can be written without a library.
        return Payload(media_type, json_bytes(value))
    if _is_stream(value):
        return Payload(media_type, source=value, replayable=False)
    raise TypeError(f"body: cannot send a value of type {type(value).__name__}")
