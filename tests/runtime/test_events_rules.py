"""The rules for reading an event stream (HTML standard, 9.2.6) and JSON lines, piece by piece."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from clientsmith.runtime import ServerSentEvent
from clientsmith.runtime.events import EventReader, JsonLineReader

BOM = b"\xef\xbb\xbf"


def read(*chunks: bytes) -> list[ServerSentEvent]:
    """The events of a stream that came in these pieces and then ended."""
    reader = EventReader()
    events = [event for chunk in chunks for event in reader.feed(chunk)]
    return events + list(reader.feed(b"", final=True))


def lines(*chunks: bytes) -> list[str]:
    """The data of the JSON lines that came in these pieces."""
    reader = JsonLineReader()
    events = [event for chunk in chunks for event in reader.feed(chunk)]
    return [event.data for event in (*events, *reader.feed(b"", final=True))]


def pieces(content: bytes, cuts: list[int]) -> list[bytes]:
    """The content cut at these places, each taken modulo its length."""
    places = sorted({cut % (len(content) + 1) for cut in cuts})
    return [content[a:b] for a, b in zip([0, *places], [*places, len(content)], strict=True)]


def interpret(stream: bytes) -> list[ServerSentEvent]:
    """The standard's algorithm word for word, on the whole stream at once."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    # What follows the last line break is a line that never ended.
    *whole, _ = re.split("\r\n|\r|\n", text)
    events: list[ServerSentEvent] = []
    data_buffer = event_type_buffer = last_event_id_buffer = ""
    reconnection_time: int | None = None
    for line in whole:
        if line == "":
            if data_buffer != "":
                if data_buffer[-1] == "\n":
                    data_buffer = data_buffer[:-1]
                kind = event_type_buffer or "message"
                events.append(
                    ServerSentEvent(data_buffer, kind, last_event_id_buffer, reconnection_time)
                )
            data_buffer = event_type_buffer = ""
            continue
        if line[0] == ":":
            continue
        field, value = line, ""
        if ":" in line:
            field, value = line.split(":", 1)
            if value[:1] == " ":
                value = value[1:]
        if field == "event":
            event_type_buffer = value
        elif field == "data":
            data_buffer += value + "\n"
        elif field == "id":
            if "\0" not in value:
                last_event_id_buffer = value
        elif field == "retry" and value != "" and all(c in "0123456789" for c in value):
            reconnection_time = int(value)
    return events


Seen = list[tuple[str, str, str]]

RULES: list[tuple[str, bytes, Seen]] = [
    ("the default type", b"data: a\n\n", [("a", "message", "")]),
    ("one BOM is ignored", BOM + b"data: a\n\n", [("a", "message", "")]),
    ("a second BOM is not", BOM + BOM + b"data: a\n\ndata: b\n\n", [("b", "message", "")]),
    ("nor is one further on", b"data: a\n" + BOM + b"data: b\n\n", [("a", "message", "")]),
    ("a BOM in a value stays", b"data:" + BOM + b"a\n\n", [("\ufeffa", "message", "")]),
    ("line feeds", b"data: a\ndata: b\n\n", [("a\nb", "message", "")]),
    ("carriage returns", b"data: a\rdata: b\r\r", [("a\nb", "message", "")]),
    ("both", b"data: a\r\ndata: b\r\n\r\n", [("a\nb", "message", "")]),
    ("by turns", b"data: a\rdata: b\r\ndata: c\n\r", [("a\nb\nc", "message", "")]),
    ("CR LF CR is an empty line", b"data: a\r\n\rdata: b\n\n", [("a", "message", ""), ("b", "message", "")]),
    ("LF CR is one as well", b"data: a\n\r\ndata: b\n\n", [("a", "message", ""), ("b", "message", "")]),
    ("other breaks are text", "data: a\x0bb\x0cc\x1cd\x85e\u2028f\n\n".encode(), [("a\x0bb\x0cc\x1cd\x85e\u2028f", "message", "")]),
    ("a comment", b": data: x\n:\n::\ndata: a\n: y\ndata: b\n\n", [("a\nb", "message", "")]),
    ("only comments", b": a\n\n: b\n\n", []),
    ("a field without colon", b"data\n\n", [("", "message", "")]),
    ("two of them", b"data\ndata\n\n", [("\n", "message", "")]),
    ("an event field without colon", b"event: x\nevent\ndata: a\n\n", [("a", "message", "")]),
    ("a colon and nothing else", b"data:\n\n", [("", "message", "")]),
    ("no space", b"data:a\n\n", [("a", "message", "")]),
    ("one space is removed only", b"data:  a \n\n", [(" a ", "message", "")]),
    ("a tab is not", b"data:\ta\n\n", [("\ta", "message", "")]),
    ("further colons", b"data:a:b: c\n\n", [("a:b: c", "message", "")]),
    ("space before the colon", b"data : a\n\n", []),
    ("space before the name", b" data: a\n\n", []),
    ("case counts", b"Data: a\nDATA: b\n\n", []),
    ("one line feed is removed", b"data: a\ndata:\n\n", [("a\n", "message", "")]),
    ("of three one", b"data:\ndata:\ndata:\n\n", [("\n\n", "message", "")]),
    ("the type", b"event: x\ndata: a\n\n", [("a", "x", "")]),
    ("the last type counts", b"event: x\nevent: y\ndata: a\n\n", [("a", "y", "")]),
    ("an empty type", b"event: x\nevent:\ndata: a\n\n", [("a", "message", "")]),
    ("the type is for one event", b"event: x\ndata: a\n\ndata: b\n\n", [("a", "x", ""), ("b", "message", "")]),
    ("no data, no event", b"event: x\n\ndata: a\n\n", [("a", "message", "")]),
    ("the id stays", b"id: 1\ndata: a\n\ndata: b\n\n", [("a", "message", "1"), ("b", "message", "1")]),
    ("the last id counts", b"id: 1\nid: 2\ndata: a\n\n", [("a", "message", "2")]),
    ("an empty id resets it", b"id: 1\ndata: a\n\nid\ndata: b\n\n", [("a", "message", "1"), ("b", "message", "")]),
    ("an id with NUL is ignored", b"id: 1\nid: a\0b\nid: \0\ndata: a\n\n", [("a", "message", "1")]),
    ("an id without data is kept", b"id: 7\n\ndata: a\n\n", [("a", "message", "7")]),
    ("an id is any text", "id:  é 1\ndata: a\n\n".encode(), [("a", "message", " é 1")]),
    ("NUL elsewhere is text", b"event: x\0\ndata: a\0\n\n", [("a\0", "x\0", "")]),
    ("unknown fields", b"foo: bar\nfoo\ndatax: y\ndata: a\n\n", [("a", "message", "")]),
    ("empty lines", b"\n\r\n\r\rdata: a\n\n\n\n", [("a", "message", "")]),
    ("an unfinished event is dropped", b"data: a\n\ndata: b\n", [("a", "message", "")]),
    ("and an unfinished line", b"data: a\n\ndata: b", [("a", "message", "")]),
    ("nothing at all", b"", []),
    ("only a BOM", BOM, []),
    # Encoding standard, UTF-8 decoder: one replacement for each maximal part of a sequence.
    ("a byte that never begins", b"data: a\xffb\n\n", [("a\ufffdb", "message", "")]),
    ("a sequence cut short", b"data: \xf0\x9f\x98\n\n", [("\ufffd", "message", "")]),
    ("a surrogate", b"data: \xed\xa0\x80\n\n", [("\ufffd" * 3, "message", "")]),
    ("overlong", b"data: \xc0\xaf\xe0\x80\xaf\n\n", [("\ufffd" * 5, "message", "")]),
    ("beyond the end", b"data: \xf4\x90\x80\x80\n\n", [("\ufffd" * 4, "message", "")]),
    ("half a BOM", b"\xef\xbbdata: a\n\ndata: b\n\n", [("b", "message", "")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("stream", "seen"), [rule[1:] for rule in RULES], ids=[rule[0] for rule in RULES]
)
def test_rule(stream: bytes, seen: Seen) -> None:
    for chunks in ([stream], [bytes([byte]) for byte in stream], [*stream.partition(b"\r")]):
        assert [(e.data, e.event, e.id) for e in read(*chunks)] == seen
    assert [(e.data, e.event, e.id) for e in interpret(stream)] == seen


@pytest.mark.parametrize(
    ("text", "retry"),
    [
        (b"retry: 10", 10),
        (b"retry:0007", 7),
        (b"retry: 0", 0),
        (b"retry: 5\nretry: 6", 6),
        (b"retry: 5\nretry: x", 5),
        (b"retry: 5\nretry", 5),
        (b"retry: 5\nretry:", 5),
        (b"retry: -1", None),
        (b"retry: +1", None),
        (b"retry: 1.5", None),
        (b"retry: 1_000", None),
        (b"retry: 10 ", None),
        (b"retry:  10", None),
        ("retry: ٣".encode(), None),
        ("retry: ²".encode(), None),
    ],
)
def test_retry_is_digits_only(text: bytes, retry: int | None) -> None:
    (event,) = read(text + b"\ndata: a\n\n")
    assert event.retry == retry


def test_retry_stays_for_later_events_and_needs_no_data() -> None:
    assert [e.retry for e in read(b"retry: 5\n\ndata: a\n\ndata: b\n\n")] == [5, 5]


def test_an_endless_retry_does_not_end_the_stream() -> None:
    # More digits than Python turns into a number; what the time is then, is nobody's concern.
    events = read(b"retry: " + b"9" * 5000 + b"\ndata: a\n\ndata: b\n\n")
    assert [event.data for event in events] == ["a", "b"]


def test_the_examples_of_the_standard() -> None:
    assert [e.data for e in read(b"data: YHOO\ndata: +2\ndata: 10\n\n")] == ["YHOO\n+2\n10"]
    stream = (
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event"
    )
    assert [(e.data, e.id) for e in read(stream)] == [("first event", "1"), ("second event", "")]
    assert [e.data for e in read(b"data\n\ndata\ndata\n\ndata:")] == ["", "\n"]
    assert [e.data for e in read(b"data:test\n\ndata: test\n\n")] == ["test", "test"]


def test_an_event_is_given_with_the_empty_line_that_ends_it() -> None:
    reader = EventReader()
    assert list(reader.feed(b"data: a\r\n")) == []
    # Whether a line feed follows does not matter any more.
    assert [e.data for e in reader.feed(b"\r")] == ["a"]
    assert list(reader.feed(b"\n")) == []
    assert [e.data for e in reader.feed(b"data: b\r\r")] == ["b"]
    assert list(reader.feed(b"", final=True)) == []


def test_the_last_piece_may_hold_events() -> None:
    assert [e.data for e in EventReader().feed(b"data: a\n\ndata: b", final=True)] == ["a"]


_tokens = st.sampled_from(
    [
        *(b"data", b"event", b"id", b"retry", b"x", b":", b": ", b" ", b"\n", b"\r", b"\r\n"),
        *(b"\0", b"12", BOM, b"\xef", b"\xbb", b"\xbf", b"\xf0\x9f", b"\x98\x80", b"\xed\xa0"),
        *(b"\xff", b"\xc3\xa9", b"\xe2\x80\xa8", b"data: a\n", b"id: 1\n", b"event: b\r\n"),
    ]
)
_streams = st.one_of(st.lists(_tokens, max_size=40).map(b"".join), st.binary(max_size=40))
_cuts = st.lists(st.integers(0, 1000), max_size=20)


@given(_streams, _cuts)
@example(b"data: \xed\xa0\x80\n\n", [7, 8])
def test_any_chunking_of_any_bytes_gives_what_the_standard_says(
    stream: bytes, cuts: list[int]
) -> None:
    chunks = pieces(stream, cuts)
    assert b"".join(chunks) == stream
    assert read(*chunks) == read(stream) == interpret(stream)


_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=8)


@st.composite
def _rendered(draw: st.DrawFn) -> tuple[bytes, list[ServerSentEvent]]:
    """Random events, and a stream that says them in one of the ways that the grammar allows."""
    text = "\ufeff" if draw(st.booleans()) else ""
    expected: list[ServerSentEvent] = []
    last_id, retry = "", None
    for _ in range(draw(st.integers(0, 4))):
        data = draw(st.lists(_text, max_size=4))
        fields = [("data", line) for line in data]
        kind = draw(st.none() | _text)
        if kind is not None:
            fields.insert(draw(st.integers(0, len(fields))), ("event", kind))
        new_id = draw(st.none() | _text.filter(lambda one: "\0" not in one))
        if new_id is not None:
            last_id = new_id
            fields.insert(draw(st.integers(0, len(fields))), ("id", new_id))
        new_retry = draw(st.none() | st.integers(0, 10**12))
        if new_retry is not None:
            retry = new_retry
            fields.insert(draw(st.integers(0, len(fields))), ("retry", str(new_retry)))
        for name, value in fields:
            if draw(st.booleans()):
                text = _line(draw, text, ":" + draw(_text))
            space = " " if value.startswith(" ") or draw(st.booleans()) else ""
            bare = not value and draw(st.booleans())
            text = _line(draw, text, name if bare else f"{name}:{space}{value}")
        text = _line(draw, text, "")
        if data:
            expected.append(ServerSentEvent("\n".join(data), kind or "message", last_id, retry))
    if draw(st.booleans()):
        text += "data: never ended"
    return text.encode(), expected


def _line(draw: st.DrawFn, before: str, line: str) -> str:
    end = draw(st.sampled_from(["\n", "\r", "\r\n"]))
    if not line and end == "\n" and before.endswith("\r"):
        end = "\r\n"  # the two would be one line break
    return before + line + end


@given(_rendered(), _cuts)
def test_rendered_events_read_back(
    rendered: tuple[bytes, list[ServerSentEvent]], cuts: list[int]
) -> None:
    stream, expected = rendered
    assert read(*pieces(stream, cuts)) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"a":1}\n{"a":2}\n', [{"a": 1}, {"a": 2}]),
        (b'{"a":1}\n{"a":2}', [{"a": 1}, {"a": 2}]),
        (b"\n\n1\n \n\t\r\n2\n\n", [1, 2]),
        (b'{"a":1}\r\n\r\n{"a":2}\r\n', [{"a": 1}, {"a": 2}]),
        (BOM + b"1\n2", [1, 2]),
        (b"", []),
        (b"\n", []),
        (BOM, []),
        # In JSON a carriage return is white space; by itself it ends no line.
        (b'{"a":\r1}\n', [{"a": 1}]),
        ('"\u2028\u2029\x85"\n"\ufeff"\n'.encode(), ["\u2028\u2029\x85", "\ufeff"]),
        (b"null\nfalse\n0\n", [None, False, 0]),
    ],
)
def test_json_lines(content: bytes, expected: list[Any]) -> None:
    for chunks in ([content], [bytes([byte]) for byte in content]):
        assert [json.loads(line) for line in lines(*chunks)] == expected


def test_the_texts_of_a_sequence_begin_with_a_record_separator() -> None:
    assert lines(b'\x1e{"a":1}\n\x1e[2]\n', b"\x1e3") == ['{"a":1}', "[2]", "3"]


def test_a_json_line_is_given_as_soon_as_it_ends() -> None:
    reader = JsonLineReader()
    assert list(reader.feed(b'{"a"')) == []
    assert [e.data for e in reader.feed(b":1}\n2")] == ['{"a":1}']
    assert [e.data for e in reader.feed(b"3", final=True)] == ["23"]


@given(_streams, _cuts)
def test_any_chunking_of_json_lines_gives_the_same(stream: bytes, cuts: list[int]) -> None:
    whole = stream.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
    assert lines(*pieces(stream, cuts)) == lines(stream) == [line for line in whole if line.strip()]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("aé\u2028"), inner),
    max_leaves=5,
)


@given(st.lists(_json, max_size=5), st.sampled_from(["\n", "\r\n", "\n\n"]), st.booleans(), _cuts)
def test_written_json_lines_read_back(
    values: list[Any], end: str, final: bool, cuts: list[int]
) -> None:
    text = end.join(json.dumps(value, ensure_ascii=False) for value in values)
    content = (text + end if final else text).encode()
    assert [json.loads(line) for line in lines(*pieces(content, cuts))] == values
