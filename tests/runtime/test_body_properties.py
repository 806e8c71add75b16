"""Bodies of random values, read back by others: pydantic, urllib, the email parser, werkzeug."""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
import uuid
from decimal import Decimal
from email import message_from_bytes
from email.message import Message
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import assume, example, given, strategies as st
from pydantic import Field, RootModel
from pydantic_core import to_json
from werkzeug.formparser import MultiPartParser

from clientsmith.runtime import Body, Model, OpenIntEnum, Operation, Param
from clientsmith.runtime.encode import json_bytes, query_pairs
from tests.runtime.api import Color
from tests.runtime.things import standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.runtime.server import Arrived
    from tests.runtime.things import World

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Leaf(Model):
    at: dt.datetime
    day: dt.date = Field(alias="Day")
    ident: uuid.UUID
    color: Color
    level: Level
    class_: str | None = Field(alias="class")


class Branch(Model):
    leaf: Leaf | None = None
    leaves: list[Leaf] = Field(default_factory=list, alias="the leaves")
    by_name: dict[str, Leaf | int] | None = None
    weight: float = 1.0


# RFC 3339 knows no seconds in an offset from UTC.
_zones = st.integers(-1439, 1439).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
_floats = st.floats(allow_nan=False, allow_infinity=False)
_colors = st.sampled_from(Color) | texts.map(Color)
_levels = st.sampled_from(Level) | st.integers(-5, 5).map(Level)
leaves = st.builds(
    Leaf,
    at=st.datetimes(timezones=_zones),
    Day=st.dates(),
    ident=st.builds(uuid.UUID, int=st.integers(0, 2**128 - 1)),
    color=_colors,
    level=_levels,
    **{"class": st.none() | texts, "more": st.none() | texts | st.integers()},
)
_values: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        *(st.none(), st.booleans(), st.integers(), _floats, texts, _colors, _levels, leaves),
        *(st.datetimes(timezones=_zones), st.dates(), st.times(), st.uuids()),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.tuples(inner, inner),
        st.dictionaries(texts | _colors, inner, max_size=3),
        st.dictionaries(st.uuids() | st.dates(), inner, max_size=2),
    ),
    max_leaves=8,
)


@given(_values)
def test_json_is_what_pydantic_writes(value: Any) -> None:
    assert json.loads(json_bytes(value)) == json.loads(to_json(value, by_alias=True))


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "leaf": st.none() | leaves,
            "the leaves": st.lists(leaves, max_size=2),
            "by_name": st.none() | st.dictionaries(texts, leaves | st.integers(), max_size=2),
            "weight": _floats,
            "unknown": texts | st.lists(st.integers(), max_size=2),
        },
    )
)
def test_a_model_is_sent_as_pydantic_dumps_what_was_set(members: dict[str, Any]) -> None:
    branch = Branch(**members)
    expected = json.loads(branch.model_dump_json(by_alias=True, exclude_unset=True))
    assert json.loads(json_bytes(branch)) == expected
    assert expected.keys() == members.keys()
    assert json.loads(json_bytes([{"b": branch}])) == [{"b": expected}]


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_decimal_is_a_number_to_its_last_digit(value: Decimal) -> None:
    """Here pydantic writes a text, since it also has to read it back."""
    sent = json_bytes({"price": value, "all": [value, 1]})
    exact = json.loads(sent, parse_float=Decimal, parse_int=Decimal)
    assert exact == {"price": value, "all": [value, Decimal(1)]}


@given(texts | st.integers() | _floats | st.booleans() | st.dates() | st.lists(texts) | st.none())
def test_root_models_are_what_they_hold(value: Any) -> None:
    root = RootModel[Any](value)
    assert json.loads(json_bytes({"a": [root]})) == {"a": [json.loads(to_json(value))]}
    assert json_bytes(root) == json_bytes(value)
    if value is not None:
        assert query_pairs(Param("q", "query"), root) == query_pairs(Param("q", "query"), value)


@given(st.binary(max_size=20))
def test_bytes_in_json_are_base64(value: bytes) -> None:
    assert base64.b64decode(json.loads(json_bytes([value]))[0], validate=True) == value


@pytest.fixture(scope="module", params=["blocking", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[World]:
    with standing() as stand:
        yield stand.client(request.param, "{}")


def send(client: World, body: str | Body, value: object) -> Arrived:
    """What a server gets."""
    client.server.arrived.clear()
    client.call(Operation(id="send", method="PUT", path="/x", body=body, decode="none"), body=value)
    return client.server.last


@given(value=_values)
def test_json_arrives(client: World, value: Any) -> None:
    arrived = send(client, "application/json", value)
    assert arrived.json() == json.loads(to_json(value, by_alias=True))


FORM = "application/x-www-form-urlencoded"
_scalars = texts | st.integers() | st.booleans()


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@given(
    members=st.dictionaries(
        texts,
        _scalars | st.lists(_scalars, max_size=3) | st.dictionaries(texts, _scalars, max_size=2),
        max_size=4,
    )
)
@example(members={"a b+": ["%20", "+ "], "&=": {"é": "\r\n"}})
def test_forms_read_back(client: World, members: dict[str, Any]) -> None:
    arrived = send(client, FORM, members)
    pairs: list[tuple[str, str]] = []
    for name, value in members.items():
        if isinstance(value, list):
            pairs += [(name, _text(item)) for item in value]
        elif isinstance(value, dict):
            text = next(t for n, t in parse_qsl(arrived.body.decode(), True) if n == name)
            assert json.loads(text) == value
            pairs.append((name, text))
        else:
            pairs.append((name, _text(value)))
    assert arrived.body.isascii()
    assert parse_qsl(arrived.body.decode(), keep_blank_values=True) == pairs


MULTIPART = "multipart/form-data"
_telling = st.text(st.sampled_from("ab\"'\\;=%2é€😀\r\n\t :/"), max_size=8)
_names = (texts | _telling).filter(bool)
_contents = st.binary(max_size=60) | st.sampled_from(
    [b"\r\n", b"\r", b"\n", b"--", b"\r\n--", b"\r\n\r\n", b"a\r\n--b\r\nX: y\r\n\r\nc\r"]
)


def as_sent(text: str) -> str:
    """How a name is written in a part: HTML standard, 4.10.21.8, "multipart form data"; a backslash
    is read back from the quoted string that it stands in (RFC 7578, 4.2, by way of RFC 2183)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def parts(arrived: Arrived) -> list[Message]:
    """The parts, as the standard library's parser of mail cuts them."""
    head = f"content-type: {arrived.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + arrived.body)
    assert not message.defects
    found: Any = message.get_payload()
    return list(found)


def parameter(part: Message, name: str) -> str:
    """A parameter of content-disposition; what is not ASCII travels as UTF-8."""
    (raw,) = (value for key, value in part.raw_items() if key.lower() == "content-disposition")
    disposition = Message()
    disposition["content-disposition"] = str(raw).encode("ascii", "surrogateescape").decode()
    return str(disposition.get_param(name, header="content-disposition"))


_in_memory = MultiPartParser(stream_factory=lambda *about, **more: io.BytesIO())


def plain_name(text: str) -> bool:
    """Other control characters mean nothing in a header, and nobody says how to write them."""
    return all(c in "\r\n" or c.isprintable() for c in text)


@given(name=_names, filename=_names, content=_contents, text=texts)
@example(name='a"; filename="evil', filename='x"\r\nX-Evil: 1\r\n\r\n', content=b"", text="")
@example(name="C:\\a\\", filename="\\", content=b"x", text="\\")
@example(name="a\r\nX-Evil: 1", filename="ü.txt", content=b"\r\n--", text="--\r\n")
def test_multipart_reads_back(
    client: World, name: str, filename: str, content: bytes, text: str
) -> None:
    assume(name != "text")
    body = {
        name: (filename, content, "application/x-test"),
        "text": text,
        "more": [b"one", io.BytesIO(content)],
    }
    arrived = send(client, MULTIPART, body)
    file, field, *more = parts(arrived)
    assert len(more) == 2
    assert {key.lower() for key in file} == {"content-disposition", "content-type"}
    assert [key.lower() for key in field] == ["content-disposition"]
    assert file.get_content_type() == "application/x-test"
    # The parser of mail takes the quote after a backslash, itself escaped, for an escaped one.
    if all(plain_name(one) and not one.endswith("\\") for one in (name, filename)):
        assert parameter(file, "name") == as_sent(name)
        assert parameter(file, "filename") == as_sent(filename)

    boundary = arrived.headers["content-type"].partition("boundary=")[2].strip('"').encode()
    form, files = _in_memory.parse(io.BytesIO(arrived.body), boundary, len(arrived.body))
    assert form.to_dict(flat=False) == {"text": [text]}
    received = [(key, file.read()) for key, file in files.items(multi=True)]
    assert [came for _, came in received] == [content, b"one", content]
    if plain_name(name):
        assert received[0][0] == as_sent(name).replace("%22", '"')
    assert [key for key, _ in received[1:]] == ["more", "more"]


@pytest.mark.parametrize("line_break", ["\r\n", "\n", "\r", "\0"])
def test_a_content_type_cannot_bring_headers(client: World, line_break: str) -> None:
    bad = f"text/plain{line_break}X-Evil: 1"
    with pytest.raises(ValueError, match=r"body\.file"):
        send(client, MULTIPART, {"file": ("a.txt", b"x", bad)})
    assert not client.server.arrived


@pytest.mark.parametrize("name", ['a"b.txt', "a\r\nX-Evil: 1", "grüße 😀.txt", "a;b=c.txt", "%22"])
def test_the_names_of_files_by_path_and_open_files(
    client: World, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"content")
    with path.open("rb") as opened:
        found = parts(send(client, MULTIPART, {"one": path, "two": opened}))
    for part in found:
        assert {key.lower() for key in part} == {"content-disposition", "content-type"}
        assert parameter(part, "filename") == as_sent(name)
        assert part.get_payload(decode=True) == b"content"
    assert [parameter(part, "name") for part in found] == ["one", "two"]


_json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=5,
)


@given(value=st.dictionaries(texts, _json_values, max_size=3), listed=_json_values)
def test_json_parts_read_back(client: World, value: Any, listed: Any) -> None:
    assume(listed is not None and not isinstance(listed, list))
    body = Body(MULTIPART, parts={"listed": "application/json"})
    one, two = parts(send(client, body, {"value": value, "listed": listed}))
    for part, sent in ((one, value), (two, listed)):
        payload: Any = part.get_payload(decode=True)
        assert part.get_content_type() == "application/json"
        assert json.loads(payload) == sent
