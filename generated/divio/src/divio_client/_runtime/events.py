# The shared runtime, the same in every client; see __init__.py.
"""Parsing of server-sent events and JSON lines from chunks of bytes. No I/O here."""

from __future__ import annotations

import codecs
from io import StringIO
from typing import TYPE_CHECKING, TypeAlias

from .receiving import LONGEST_LINE, OverLimitError
from .record import EMPTY, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


Fields: TypeAlias = "Mapping[str, str | int]"
"""The fields of one event, by name."""
_LONG = 18
"""The number of digits from which a `retry` in milliseconds is ignored."""


class EndOfStreamError(Exception):
    """The server announced the end of the stream; it may keep the connection open."""


class ServerSentEvent(Record):
    """One event of a `text/event-stream`."""

    data: str
    event: str = "message"
    """The type of the event."""
    id: str = ""
    """The id of this event, or else of the last one that had an id."""
    retry: int | None = None
    """The milliseconds to wait before reconnecting, if the server sent them."""


class LineReader:
    """Splits bytes into lines. In an event stream, a lone carriage return ends a line too.

    Args:
        longest: The most characters of a line; None if there is no limit.
        lone_returns: Whether a lone carriage return ends a line.
    """

    def __init__(self, longest: int | None, *, lone_returns: bool) -> None:
        self._longest = longest
        self._decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode
        self._lone_returns = lone_returns
        self._rest: StringIO | None = None
        self._length = 0
        self._first = True
        self._after_return = False

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[str]:
        """Yield the lines that are complete; with `final`, also the last one without a line break.

        Raises:
            OverLimitError: If a line is too long, complete or not.
        """
        text = self._decode(chunk, final)
        if text and self._first:
            self._first = False
            text = text.removeprefix("\ufeff")
        if self._lone_returns and text:
            if self._after_return:
                # A line break may be split between two chunks; its second half ends no line.
                text = text.removeprefix("\n")
            self._after_return = text.endswith("\r") if text else False
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        *lines, rest = text.split("\n")
        for line in lines:
            yield self._whole(line)
        if rest:
            self._count(rest)
            self._rest = self._rest or StringIO()
            self._rest.write(rest)
        if final and self._rest is not None:
            yield self._whole("")

    def _count(self, text: str) -> None:
        self._length += len(text)
        check_length(self._length, self._longest)

    def _whole(self, end: str) -> str:
        """Return a line of which all has been received."""
        self._count(end)
        rest, self._rest, self._length = self._rest, None, 0
        return end if rest is None else rest.getvalue() + end


def check_length(length: int, longest: int | None) -> None:
    """Raise OverLimitError if an event or line has too many characters."""
    if longest is not None and length > longest:
        raise OverLimitError(f"has an event or line of more than {longest} characters")


class EventReader:
    """The event stream interpretation of the HTML standard."""

    def __init__(self, longest: int | None = LONGEST_LINE) -> None:
        self.came: dict[str, str | int] = {}
        """The fields of the last event itself, without an id or retry of an earlier event."""
        self._longest = longest
        self._length = 0
        self._lines = LineReader(longest, lone_returns=True)
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._fields: dict[str, str | int] = {}

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[ServerSentEvent]:
        """Yield the events that are complete. An incomplete last one is dropped, as HTML requires."""
        for line in self._lines.feed(chunk):
            if line:
                self._field(line)
                continue
            if self._data:
                data = "\n".join(self._data)
                self.came = {**self._fields, "data": data}
                yield ServerSentEvent(data, self._event or "message", self._id, self._retry)
            self._data = []
            self._length = 0
            self._event = ""
            self._fields = {}

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._length += len(line) + 1
            check_length(self._length, self._longest)
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

    def __init__(self, longest: int | None = LONGEST_LINE) -> None:
        self._lines = LineReader(longest, lone_returns=False)

    def feed(self, chunk: bytes, *, final: bool = False) -> Iterator[ServerSentEvent]:
        for line in self._lines.feed(chunk, final=final):
            # A JSON text sequence (RFC 7464) has a record separator before each text.
            text = line.lstrip("\x1e")
            if text.strip():
                yield ServerSentEvent(text)
