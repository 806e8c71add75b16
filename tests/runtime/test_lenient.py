"""A server that breaks its own document: what the caller gets, is told, and can send back."""

from __future__ import annotations

import json
import math
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pydantic import RootModel

from clientsmith.runtime import ResponseShapeWarning, ResponseValidationError
from tests.runtime import things
from tests.runtime.api import Color
from tests.runtime.things import (
    Circle,
    Dog,
    Level,
    Names,
    Pet,
    Square,
    Stand,
    Thing,
    answering,
    exact,
    operation,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RIGHT = {"id": 1, "Name": "lamp"}
DOG = {"kind": "dog", "name": "Rex"}

# What the answer has beside what is right, where it lies, and where to find the value that came.
LIES: list[tuple[dict[str, Any], str, Callable[[Any], object], object]] = [
    ({"Name": None}, ".Name", lambda t: t.name, None),
    ({"id": None}, ".id", lambda t: t.id, None),
    ({"id": "1"}, ".id", lambda t: t.id, "1"),
    ({"id": "one"}, ".id", lambda t: t.id, "one"),
    ({"id": 1.5}, ".id", lambda t: repr(t.id), "1.5"),
    ({"id": 1.5}, ".id", lambda t: t.id, 1.5),
    ({"id": True}, ".id", lambda t: t.id, True),
    ({"id": [1]}, ".id", lambda t: t.id, [1]),
    ({"Name": 5}, ".Name", lambda t: t.name, 5),
    ({"Name": {"en": "lamp"}}, ".Name", lambda t: t.name, {"en": "lamp"}),
    ({"price": "1.50"}, ".price", lambda t: t.price, "1.50"),
    ({"price": None}, ".price", lambda t: t.price, None),
    ({"open": "true"}, ".open", lambda t: t.open, "true"),
    ({"open": 1}, ".open", lambda t: repr(t.open), "1"),
    ({"color": 7}, ".color", lambda t: t.color, 7),
    ({"level": "2"}, ".level", lambda t: t.level, "2"),
    ({"made": "yesterday"}, ".made", lambda t: t.made, "yesterday"),
    ({"made": 1700000000}, ".made", lambda t: t.made, 1700000000),
    ({"day": "2024-01-01T00:00:00Z"}, ".day", lambda t: t.day, "2024-01-01T00:00:00Z"),
    ({"part": [{"id": 1}]}, ".part", lambda t: t.part, [{"id": 1}]),
    ({"part": "p1"}, ".part", lambda t: t.part, "p1"),
    ({"part": {"label": "x"}}, ".part.id", lambda t: (t.part.id, t.part.label), (None, "x")),
    ({"the-parts": {"id": 1}}, ".the-parts", lambda t: t.parts, {"id": 1}),
    ({"the-parts": None}, ".the-parts", lambda t: t.parts, None),
    ({"the-parts": [{"id": 1}, {"id": "2"}]}, ".the-parts[].id", lambda t: [p.id for p in t.parts], [1, "2"]),
    ({"the-parts": [{"id": 1}, None, 3]}, ".the-parts[]", lambda t: t.parts[1:], [None, 3]),
    ({"byKey": {"a": {"id": 1}, "b": {"id": None}}}, ".byKey.*.id", lambda t: [p.id for p in t.by_key.values()], [1, None]),
    ({"byKey": [{"id": 1}]}, ".byKey", lambda t: t.by_key, [{"id": 1}]),
    ({"byKey": {"a": [1]}}, ".byKey.*", lambda t: t.by_key, {"a": [1]}),
    ({"pet": {"kind": "fish", "fins": 2}}, ".pet.kind", lambda t: t.pet, {"kind": "fish", "fins": 2}),
    ({"pet": {"lives": 9}}, ".pet.kind", lambda t: t.pet, {"lives": 9}),
    ({"pet": "Rex"}, ".pet", lambda t: t.pet, "Rex"),
    ({"pet": DOG | {"name": None}}, ".pet.name", lambda t: (type(t.pet), t.pet.name), (Dog, None)),
    ({"pet": DOG | {"parent": {"kind": "dog"}}}, ".pet.parent.name", lambda t: t.pet.parent.name, None),
    ({"shape": 5}, ".shape", lambda t: t.shape, 5),
    ({"shape": {"side": "1", "color": "red"}}, ".shape.side", lambda t: (type(t.shape), t.shape.side), (Square, "1")),
    ({"names": ["a", 1]}, ".names[]", lambda t: t.names.root, ["a", 1]),
    ({"deep": [{"x": [DOG, DOG | {"name": 1}]}]}, ".deep[].*[].name", lambda t: [p.name for p in t.deep[0]["x"]], ["Rex", 1]),
    ({"deep": [{"x": [DOG, {"kind": "fish"}]}, {}]}, ".deep[].*[].kind", lambda t: t.deep[0]["x"][1], {"kind": "fish"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    with standing() as stand:
        yield stand


IGNORED = pytest.mark.filterwarnings("ignore::clientsmith.runtime.ResponseShapeWarning")
WORLDS = pytest.mark.parametrize("world", ["blocking", "async"])


@WORLDS
@pytest.mark.parametrize(
    ("lie", "place", "get", "value"), LIES, ids=[json.dumps(lie[0]) for lie in LIES]
)
def test_a_lie_is_kept_told_once_and_sent_back(
    stand: Stand,
    world: str,
    lie: dict[str, Any],
    place: str,
    get: Callable[[Any], object],
    value: object,
) -> None:
    content = json.dumps(RIGHT | lie)
    client, get_thing = stand.client(world, content), operation(Thing)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        thing = client.call(get_thing)
    assert [warning.category for warning in caught] == [ResponseShapeWarning]
    assert f"{get_thing.id}: " in str(caught[0].message)
    assert place.removeprefix(".") in str(caught[0].message)
    # The line of the caller, outside of the package.
    assert caught[0].filename in (__file__, things.__file__)
    assert isinstance(thing, Thing)
    assert get(thing) == value
    assert exact(client.sent_back(thing)) == exact(content)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again = client.call(get_thing)
    assert get(again) == value


@WORLDS
@pytest.mark.parametrize("lie", [lie[0] for lie in LIES], ids=json.dumps)
def test_strict_says_where_and_shows_the_response(
    stand: Stand, world: str, lie: dict[str, Any]
) -> None:
    content = json.dumps(RIGHT | lie)
    client, get_thing = stand.client(world, content, strict=True), operation(Thing)
    with pytest.raises(ResponseValidationError) as caught:
        client.call(get_thing)
    error = caught.value
    assert isinstance(error, httpx.DecodingError)
    assert error.location.startswith("." + next(iter(lie)))
    assert error.location in str(error)
    assert error.response.status_code == 200
    assert error.response.headers["x-request-id"] == "r1"
    assert error.response.text == content
    assert (error.operation, error.attempts) == (get_thing.id, 1)
    assert error.elapsed > 0
    assert error.request.url.path == "/thing"


@WORLDS
def test_a_missing_field_is_none_and_stays_missing(stand: Stand, world: str) -> None:
    content = '{"id": 1, "more": {"a": [1]}}'
    client = stand.client(world, content)
    with pytest.warns(ResponseShapeWarning, match="missing Name"):
        thing = client.call(operation(Thing))
    assert thing.name is None
    assert "name" not in thing.model_fields_set
    assert thing.parts == []
    assert thing.more == {"a": [1]}
    assert exact(client.sent_back(thing)) == exact(content)


@WORLDS
def test_another_place_and_another_operation_warn_again(world: str) -> None:
    get_thing = operation(Thing, "get-thing")
    with standing() as stand:
        client = stand.client(world, '{"id": "1", "Name": "x"}')
        with pytest.warns(ResponseShapeWarning, match=r"get-thing: \.id"):
            client.call(get_thing)
        stand.server.answer = answering('{"id": "1", "Name": "x", "price": "2"}')
        with pytest.warns(ResponseShapeWarning, match=r"get-thing: \.price") as caught:
            client.call(get_thing)
        assert len(caught) == 1
        assert ".id" not in str(caught[0].message)
        with pytest.warns(ResponseShapeWarning, match=r"find-thing: \.id"):
            client.call(operation(Thing, "find-thing"))
    with standing() as stand:
        another = stand.client(world, '{"id": "1", "Name": "x"}')
        with pytest.warns(ResponseShapeWarning, match=r"get-thing: \.id"):
            another.call(get_thing)


@WORLDS
@pytest.mark.parametrize("strict", [False, True])
def test_new_values_of_enumerations_and_unknown_fields_are_no_lie(
    stand: Stand, world: str, strict: bool
) -> None:
    content = '{"id": 1, "Name": "x", "color": "mauve", "level": 9, "new": null, "class": [1.0]}'
    client = stand.client(world, content, strict=strict)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        thing = client.call(operation(Thing))
    assert isinstance(thing.color, Color)
    assert isinstance(thing.level, Level)
    assert (thing.color, thing.level) == ("mauve", 9)
    assert not thing.color.is_known
    assert not thing.level.is_known
    assert exact(client.sent_back(thing)) == exact(content)


@WORLDS
@pytest.mark.parametrize(
    ("result", "content"),
    [
        (Thing, '[{"id": 1, "Name": "x"}]'),
        (Thing, "null"),
        (Thing, '"text"'),
        (Thing, "5"),
        (Thing, "[]"),
        (list[Thing], '{"id": 1, "Name": "x"}'),
        (list[Thing], '{"items": []}'),
        (list[Thing], "null"),
        (dict[str, Thing], "[]"),
        (Pet, "[]"),
        (Pet, '{"kind": "fish"}'),
        (Circle | Square, "[1.0, 1]"),
        (str, '{"a": 1}'),
        (bool, "1"),
        (list[int], '[1, "2", 3.5, null]'),
        (Names, '{"a": "b"}'),
    ],
)
def test_another_shape_altogether_is_handed_over_as_it_came(
    stand: Stand, world: str, result: Any, content: str
) -> None:
    client = stand.client(world, content)
    with pytest.warns(ResponseShapeWarning, match="get-thing"):
        value = client.call(operation(result))
    assert exact(client.sent_back(value)) == exact(content)
    if not isinstance(value, RootModel):
        assert exact(json.dumps(value)) == exact(content)
    with pytest.raises(ResponseValidationError) as caught:
        stand.client(world, content, strict=True).call(operation(result))
    assert caught.value.location


@IGNORED
@pytest.mark.parametrize("shape", [{"sides": 5}, {"radius": None}, {"side": 1.0}, {}])
def test_a_new_member_of_a_union_without_tag_keeps_all(stand: Stand, shape: dict[str, Any]) -> None:
    content = json.dumps(RIGHT | {"shape": shape})
    client = stand.client("blocking", content)
    assert exact(client.sent_back(client.call(operation(Thing)))) == exact(content)


@IGNORED
@pytest.mark.parametrize(
    "content",
    [
        '{"id": 1, "Name": "A", "name": "B"}',
        '{"id": 1, "name": "B", "Name": "A"}',
        '{"id": "1", "Name": "A", "parts": 5, "by_key": {"a": 1}}',
    ],
)
def test_a_name_that_only_python_uses_is_an_unknown_field_on_the_wire(
    stand: Stand, content: str
) -> None:
    client = stand.client("blocking", content)
    thing = client.call(operation(Thing))
    assert thing.name == ("A" if '"A"' in content else None)
    assert thing.parts == []
    assert exact(client.sent_back(thing)) == exact(content)


@IGNORED
@pytest.mark.parametrize(
    "made",
    [
        "2024-01-01T00:00:00Z",
        "2024-01-01T12:30:00+02:00",
        "2024-01-01T00:00:00.250000Z",
        # RFC 3339 asks for a zone, and many servers leave it out.
        "2024-01-01T00:00:00",
        # Digits alone are no date, though pydantic reads them as the seconds since 1970.
    ],
)
def test_dates_are_sent_back_as_they_came(stand: Stand, made: str) -> None:
    client = stand.client("blocking", json.dumps(RIGHT | {"made": made}))
    assert json.loads(client.sent_back(client.call(operation(Thing))))["made"] == made


BIG = 123456789012345678901234567890


@IGNORED
@pytest.mark.parametrize("field", ["id", "anything", "unknown", "Name", "open"])
@pytest.mark.parametrize("number", [BIG, -BIG, 2**53 + 1, 2**63, 1.0, -0.0, 1e-7, 1e300])
def test_numbers_stay_what_they_were(stand: Stand, field: str, number: float) -> None:
    client = stand.client("blocking", json.dumps(RIGHT | {field: number}))
    # Where an integer is promised, 1.0 is one.
    kept = int(number) if field == "id" and number in (1.0, -0.0) else number
    expected = exact(json.dumps(RIGHT | {field: kept}))
    assert exact(client.sent_back(client.call(operation(Thing)))) == expected


@IGNORED
@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity"])
@pytest.mark.parametrize("field", ["price", "anything", "unknown", "id"])
def test_a_number_beyond_all_floats_is_readable_and_never_sent_as_what_is_not_json(
    stand: Stand, field: str, number: str
) -> None:
    members = {name: json.dumps(value) for name, value in RIGHT.items()} | {field: number}
    content = "{" + ", ".join(f'"{name}": {text}' for name, text in members.items()) + "}"
    client = stand.client("blocking", content)
    thing = client.call(operation(Thing))
    assert not math.isfinite(getattr(thing, field))
    with pytest.raises(ValueError, match="cannot be sent"):
        client.sent_back(thing)
    assert stand.server.last.method == "GET"


@WORLDS
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html></html>",
        b'{"id": 1',
        b'{"id": 1} {}',
        b"{'id': 1}",
        b'{"id": ' + b"9" * 5000 + b"}",
        b'{"anything": ' + b"[" * 1000 + b"]" * 1000 + b"}",
    ],
    ids=["empty", "page", "cut", "two", "quotes", "digits", "depth"],
)
def test_what_is_not_readable_json_is_the_documented_error(
    stand: Stand, world: str, strict: bool, content: bytes
) -> None:
    client, get_thing = stand.client(world, content, strict=strict), operation(Thing)
    with pytest.raises(ResponseValidationError) as caught:
        client.call(get_thing)
    assert caught.value.response.content == content
    assert (caught.value.operation, caught.value.attempts) == (get_thing.id, 1)
