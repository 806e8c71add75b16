"""Documents that lie, and enumerations that grow."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import warnings
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, RootModel, TypeAdapter, create_model

from clientsmith.runtime import (
    Model,
    OpenIntEnum,
    OpenStrEnum,
    ResponseShapeWarning,
    ResponseValidationError,
)
from clientsmith.runtime.decode import Mismatch, decode, validator_of
from clientsmith.runtime.encode import json_bytes
from tests.runtime.api import AsyncShop, Color, Shop
from tests.runtime.server import reply, serving


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Cat(Model):
    kind: Literal["cat"]
    lives: int


class Dog(Model):
    kind: Literal["dog"]
    name: str
    parent: Dog | None = None


class Bird(Model):
    kind: Literal["bird"]
    wings: int


class Line(Model):
    name: str
    ok: bool | None = None


class Names(RootModel[list[str]]):
    pass


class House(Model):
    address: str = Field(alias="Address")
    color: Color | None = None
    level: Level = Level.LOW
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] | None = None
    guest: Cat | Dog | None = None
    lodger: (
        Annotated[
            Annotated[Cat | Dog, Field(discriminator="kind")] | Bird, Field(discriminator="kind")
        ]
        | None
    ) = None
    rooms: dict[str, int] = Field(default_factory=dict)
    names: Names | None = None
    spot: tuple[int, str] | None = None
    path: list[tuple[int, Cat | None]] = Field(default_factory=list)
    open_ended: tuple[int, ...] | None = None
    one_of: tuple[int, int] | tuple[str, Cat] | None = None


CASES: list[tuple[dict[str, Any], list[str]]] = [
    ({"Address": None}, [".Address"]),
    ({"Address": 5, "new": {"a": [1]}}, [".Address"]),
    ({}, [".Address"]),
    ({"Address": "x", "level": "2"}, [".level"]),
    ({"Address": "x", "color": "green", "level": 9}, []),
    ({"Address": "x", "rooms": {"a": 1, "b": "two"}}, [".rooms.*"]),
    ({"Address": "x", "rooms": [1, 2]}, [".rooms"]),
    ({"Address": "x", "rooms": 3}, [".rooms"]),
    ({"Address": "x", "rooms": {"a": 1.5, "b": 1e300}}, [".rooms.*"]),
    ({"Address": 1.0}, [".Address"]),
    ({"Address": "x", "names": "a"}, [".names"]),
    ({"Address": "x", "pet": {"kind": "dog", "name": None}}, [".pet.name"]),
    ({"Address": "x", "pet": {"kind": "fish", "fins": 2}}, [".pet.kind"]),
    ({"Address": "x", "guest": {"kind": "cat", "lives": "nine"}}, [".guest.lives"]),
    ({"Address": "x", "guest": "nobody"}, [".guest"]),
    ({"Address": "x", "lodger": {"kind": "dog", "name": None}}, [".lodger.name"]),
    ({"Address": "x", "names": ["a", 1]}, [".names[]"]),
    ({"Address": "x", "spot": [1, "a"], "path": [[1, None]], "open_ended": [1, 2, 3]}, []),
    ({"Address": "x", "spot": ["1", "a"]}, [".spot[0]"]),
    ({"Address": "x", "spot": [None, 2]}, [".spot[0]", ".spot[1]"]),
    ({"Address": "x", "spot": [1]}, [".spot"]),
    ({"Address": "x", "spot": []}, [".spot"]),
    ({"Address": "x", "spot": [1, "a", 3]}, [".spot"]),
    ({"Address": "x", "spot": {"0": 1}}, [".spot"]),
    ({"Address": "x", "spot": "1a"}, [".spot"]),
    (
        {"Address": "x", "path": [[1, {"kind": "cat", "lives": "9"}], [2]]},
        [".path[][1].lives", ".path[]"],
    ),
    ({"Address": "x", "open_ended": [1, "a"]}, [".open_ended[]"]),
    ({"Address": "x", "one_of": ["a", {"kind": "cat", "lives": None}]}, [".one_of[1].lives"]),
    ({"Address": "x", "one_of": [1, 2, 3]}, [".one_of"]),
    (
        {"Address": "x", "pet": {"kind": "dog", "name": "r", "parent": {"kind": "dog", "name": 1}}},
        [".pet.parent.name"],
    ),
]


@pytest.mark.parametrize(("value", "places"), CASES)
def test_lenient_keeps_everything_and_sends_it_back(
    value: dict[str, Any], places: list[str]
) -> None:
    reports: list[str] = []
    validator = validator_of(House)
    content = json.dumps(value).encode()
    house = decode(validator, content, lambda place, _: reports.append(place), strict=False)
    assert isinstance(house, House)
    assert reports == places
    assert json.loads(json_bytes(house)) == value
    assert json.loads(json_bytes(pickle.loads(pickle.dumps(house)))) == value
    assert copy.deepcopy(house) == house
    if places:
        with pytest.raises(Mismatch):
            decode(validator, content, lambda *_: None, strict=True)


@pytest.mark.parametrize(
    ("kind", "words"),
    [(tuple[int], "expected 1 item, found 2"), (tuple[int, int, int], "expected 3 items, found 2")],
)
def test_a_tuple_of_another_length(kind: Any, words: str) -> None:
    problems: dict[str, str] = {}
    assert decode(validator_of(kind), b"[1, 2]", problems.setdefault, strict=False) == [1, 2]
    assert problems == {"": words}


def test_a_tuple_is_one_whatever_is_wrong_in_it() -> None:
    content = b'{"Address": 1, "spot": [1.0, 2], "path": [[1, null], [2]], "one_of": [1, 2.0]}'
    house = decode(validator_of(House), content, lambda *_: None, strict=False)
    assert (house.spot, house.path, house.one_of) == ((1, 2), [(1, None), [2]], (1, 2))
    assert [type(one) for one in house.spot] == [int, int]


def test_what_is_right_is_decoded_beside_what_is_wrong() -> None:
    content = b'{"Address": 1, "pet": {"kind": "dog", "name": "Rex"}, "color": "red"}'
    house = decode(validator_of(House), content, lambda *_: None, strict=False)
    assert isinstance(house.pet, Dog)
    assert house.color is Color.RED
    assert "names" not in house.model_fields_set
    missing = decode(validator_of(House), b"{}", lambda *_: None, strict=False)
    assert missing.address is None
    assert missing.model_fields_set == set()


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        (int, "1.0", 1),
        (int, "-1e10", -(10**10)),
        (int | None, "9007199254740992.0", 2**53),
        (list[int | str], '["a", 2.00, 3]', ["a", 2, 3]),
        (dict[str, Level], '{"a": 2.0}', {"a": Level.HIGH}),
        (Cat | Dog, '{"kind": "cat", "lives": 9.0}', Cat(kind="cat", lives=9)),
        (Literal[1, 2], "1.0", 1),
        (float | int, "1.0", 1.0),
    ],
)
def test_an_integer_is_one_however_it_is_written(
    kind: Any, content: str, expected: object, strict: bool
) -> None:
    reports: list[str] = []
    found = decode(
        validator_of(kind), content.encode(), lambda *one: reports.append(str(one)), strict=strict
    )
    assert (found, repr(found), reports) == (expected, repr(expected), [])


@pytest.mark.parametrize("content", [b'[{"Address": "x"}]', b'"text"', b"null", b"5"])
def test_another_shape_altogether(content: bytes) -> None:
    assert decode(validator_of(House), content, lambda *_: None, strict=False) == json.loads(
        content
    )


def test_lists_of_models() -> None:
    reports: list[str] = []
    content = b'[{"Address": "x"}, {"Address": 1}, 7, {"Address": 2}]'
    first, second, third, _ = decode(
        validator_of(list[House]), content, lambda p, _: reports.append(p), strict=False
    )
    assert (first.address, second.address, third) == ("x", 1, 7)
    assert set(reports) == {"[].Address", "[]"}


def test_one_warning_per_response_and_only_for_what_is_new() -> None:
    answers = [
        reply({"id": 1, "tags": [1, 2]}),
        reply({"id": 1, "tags": [3]}),
        reply({"id": 2, "name": None}),
        reply({str(n): n for n in range(3)}),
    ]
    with (
        serving(lambda _: answers.pop(0)) as server,
        Shop(api_token="s", base_url=server.url) as shop,
    ):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            shop.items.get("1")
            shop.with_options(timeout=1).items.get("1")
            shop.items.get("1")
            shop.items.get("1")
        assert [str(w.message) for w in caught] == [
            "get-item: missing name (set to None); .id: Input should be a valid string (kept unchanged);"
            " .tags[]: Input should be a valid string (kept unchanged)",
        ]
        assert {w.category for w in caught} == {ResponseShapeWarning}


def test_strict_names_each_difference_and_no_value() -> None:
    secret = "s3kr3t"
    lines = [{"name": 5, "note": secret}, {"name": secret, "ok": secret}, {"name": 6}]
    wide = {f"f{number}": secret for number in range(13)}
    bodies: dict[str, object] = {
        "/house": {"Address": None, "level": secret, "rooms": {secret: secret}, "spot": [secret]},
        "/lines": lines,
        "/wide": wide,
        "/one": {"kind": "dog", "name": [secret]},
    }
    fields: Any = dict.fromkeys(wide, (int, ...))
    kinds: dict[str, Any] = {
        "/house": House,
        "/lines": list[Line],
        "/wide": create_model("Wide", __base__=Model, **fields),
        "/one": Dog,
    }
    number = "Input should be a valid integer"
    text = "Input should be a valid string"
    expected = {
        "/house": f".Address: {text}; .level: Input should be 1 or 2; .rooms.*: {number};"
        " .spot: expected 2 items, found 1",
        "/lines": f"[].name: {text}; [].ok: Input should be a valid boolean",
        "/wide": "; ".join(f".f{place}: {number}" for place in range(10)) + "; and 3 more",
        "/one": f".name: {text}",
    }

    async def read(url: str, path: str) -> str:
        async with AsyncShop(api_token="s", base_url=url, strict=True) as shop:
            with pytest.raises(ResponseValidationError) as caught:
                await shop.request("GET", path, cast_to=kinds[path])
        return str(caught.value)

    with (
        serving(lambda arrived: reply(bodies[arrived.path])) as server,
        Shop(api_token="s", base_url=server.url, strict=True) as shop,
    ):
        for path, words in expected.items():
            with pytest.raises(ResponseValidationError) as caught:
                shop.request("GET", path, cast_to=kinds[path])
            assert str(caught.value) == f"GET {path}: {words} (200, application/json)"
            assert caught.value.location == words.partition(":")[0]
            assert secret not in str(caught.value)
            assert asyncio.run(read(server.url, path)) == str(caught.value)


def test_a_problem_with_a_long_list_of_values_is_cut_short() -> None:
    kind: Any = Literal[tuple(f"value-{number}" for number in range(500))]
    problems: dict[str, str] = {}
    decode(validator_of(kind), b"5", problems.setdefault, strict=False)
    assert problems[""].startswith("Input should be 'value-0', 'value-1'")
    assert len(problems[""]) == 200
    assert problems[""].endswith(" …")


@pytest.mark.parametrize("kind", [OpenStrEnum, OpenIntEnum])
def test_open_enumerations(kind: Any) -> None:
    enumeration: Any = Color if kind is OpenStrEnum else Level
    known: Any = "red" if kind is OpenStrEnum else 1
    strange: Any = "green" if kind is OpenStrEnum else 7
    value = enumeration(strange)
    assert isinstance(value, enumeration)
    assert value == strange
    assert hash(value) == hash(strange)
    assert not value.is_known
    assert enumeration(known).is_known
    assert str(strange) in repr(value)
    for again in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert again == value
        assert type(again) is enumeration
    assert len(list(enumeration)) == 2
    assert TypeAdapter(enumeration).validate_json(json.dumps(strange)) == strange
    assert TypeAdapter(enumeration).dump_json(value) == json.dumps(strange).encode()
    with pytest.raises(ValueError, match="is not a valid"):
        enumeration([])


def test_unknown_members_are_not_remembered() -> None:
    adapter = TypeAdapter(Color)
    for n in range(100):
        adapter.validate_json(f'"c{n}"')
    gc.collect()
    assert len(Color._value2member_map_) == 2
    assert not [o for o in gc.get_objects() if isinstance(o, Color) and o.startswith("c")]
