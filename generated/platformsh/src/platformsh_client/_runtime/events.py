# The shared runtime, the same in every client; see __init__.py.
"""Server-sent events and JSON lines, from pieces of text to whole events. No I/O here."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, TypeAlias

from .record import EMPTY, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


Fields: TypeAlias = "Mapping[str, str | int]"
"""The fields of one event, by name."""
_LONG = 18
"""Digits of a number of milliseconds that nobody will ever wait."""


class EndOfStreamError(Exception):
    """The server has said that there is no more, whether or not it also closes the connection."""


class ServerSentEvent(Record):
    """One event of a `text/event-stream`."""

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None


class LineReader:
    """Cuts bytes into lines; in an event stream a lone carriage return ends a line as well."""

    def __init__(self, *, lone_returns: bool) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode
        self._lone_returns = lone_returns
        self._rest: list[str] = []
        self._first = True
        self._after_return = False

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[str]:
        """The lines that are complete now; with `final`, also the one that never ended."""
        text = self._decode(chunk, final)
        if text and self._first:
            self._first = False
            text = text.removeprefix("\ufeff")
        if self._lone_returns and text:
            if self._after_return:
                # A line break may come in two pieces; its second half is not another line.
                text = text.removeprefix("\n")
            self._after_return = text.endswith("\r") if text else False
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        *lines, rest = text.split("\n")
        for line in lines:
            self._rest.append(line)
            yield "".join(self._rest)
            self._rest.clear()
        if rest:
            self._rest.append(rest)
        if final and self._rest:
            yield "".join(self._rest)
            self._rest.clear()


class EventReader:
    """The event stream interpretation of the HTML standard."""

    def __init__(self) -> None:
        self.came: dict[str, str | int] = {}
        """The fields that the event given last came with; of id and retry, events keep earlier ones."""
        self._lines = LineReader(lone_returns=True)
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._fields: dict[str, str | int] = {}

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[ServerSentEvent]:
        """The events that are complete now; one that never ended is dropped, as the rules say."""
        for line in self._lines.feed(chunk):
            if line:
                self._field(line)
                continue
            if self._data:
                data = "\n".join(self._data)
                self.came = {**self._fields, "data": data}
                yield ServerSentEvent(data, self._event or "message", self._id, self._retry)
            self._data = []
            self._event = ""
            self._fields = {}

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
            self._fields["event"] = value or "message"
        elif name == "id" and "\0" not in value:
            self._id = self._fields["id"] = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) < _LONG:
            self._retry = self._fields["retry"] = int(value)


class JsonLineReader:
    """The non-empty lines of a JSON lines body, one event each."""

    came: Fields = EMPTY

    def __init__(self) -> None:
        self._lines = LineReader(lone_returns=False)

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[ServerSentEvent]:
        for line in self._lines.feed(chunk, final=final):
            # In a JSON text sequence (RFC 7464) a record separator stands before each text.
            text = line.lstrip("\x1e")
            if text.strip():
                yield ServerSentEvent(text)
