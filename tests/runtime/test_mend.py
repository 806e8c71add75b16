"""A validator that expects mistakes gives what reading the whole value leniently gives."""

from __future__ import annotations

import datetime as dt  # noqa: TC003
import json
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID  # noqa: TC003

import pytest
from pydantic import Field

from clientsmith.runtime import DateTime, Model, OpenStrEnum, decode as decoding
from clientsmith.runtime.decimals import ExactDecimal  # noqa: TC001
from clientsmith.runtime.decode import Mismatch, decode
from clientsmith.runtime.mend import Validator


class Hue(OpenStrEnum):
    RED = "red"


class Part(Model):
    size: int
    note: str | None = None


class Other(Model):
    weight: int


class Thing(Model):
    id: int
    name: str
    kind: Literal["thing"] = "thing"
    fixed: Literal["a", "b"]
    key: UUID | None = None
    made: DateTime
    day: dt.date | None = None
    hue: Hue | None = None
    price: float | int | None = None
    label: str | None = Field(None, alias="Label")
    parts: list[Part]
    by_name: dict[str, Part] = Field({}, alias="byName")
    either: Part | Other | None = None
    owner: Part | None
    main: Part
    flag: bool


GOOD: dict[str, Any] = {
    "id": 1,
    "name": "lamp",
    "fixed": "a",
    "key": "12345678-1234-5678-1234-567812345678",
    "made": "2024-01-02T03:04:05Z",
    "hue": "blue",
    "price": 1.50,
    "Label": "x",
    "parts": [{"size": 1}, {"size": 2, "note": "n", "more": [1]}],
    "byName": {"a": {"size": 3}},
    "either": {"weight": 3},
    "owner": None,
    "main": {"size": 4},
    "flag": True,
    "extra": {"deep": [None]},
}
OUT = object()
WRONG: dict[str, tuple[dict[str, Any], bool]] = {
    "a text": ({"name": 5}, True),
    "a number": ({"id": "5"}, True),
    "a float that is an integer": ({"id": 5.0}, True),
    "a float that is none": ({"id": 5.5}, True),
    "null": ({"flag": None, "name": None}, True),
    "missing": ({"name": OUT, "parts": OUT, "made": OUT}, True),
    "a constant": ({"kind": "other", "fixed": "c"}, True),
    "an id": ({"key": "no id"}, True),
    "a moment without a zone": ({"made": "2024-01-02 03:04"}, True),
    "no moment": ({"made": "soon", "day": "today"}, True),
    "a list": ({"parts": {"size": 1}}, True),
    "items": ({"parts": [{"size": "1"}, 5, {"size": 2}, {}]}, True),
    "fields of items": ({"parts": [{"size": "1"}, {"size": 2, "note": 5}, {}]}, True),
    "fields of values": ({"byName": {"a": {"size": None}, "b": {"size": 1}}}, True),
    "a map": ({"byName": ["a"]}, True),
    "a union": ({"either": {"size": "x"}}, True),
    "no member of a union": ({"either": 5, "price": "1.5"}, True),
    "an object": ({"owner": 5}, True),
    "a required object": ({"main": "x"}, True),
    "by its Python name": ({"Label": 5, "label": "y"}, False),
    "everything": (dict.fromkeys(GOOD, ()), True),
}


def changed(changes: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**GOOD, **changes}.items() if value is not OUT}


def read(validator: Validator, value: object) -> tuple[Any, dict[str, str]]:
    problems: dict[str, str] = {}
    result = decode(validator, json.dumps(value).encode(), problems.setdefault, strict=False)
    return result, problems


def read_wholly(kind: Any, value: object) -> tuple[Any, dict[str, str]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Validator, "expecting", lambda *_: None)
        return read(decoding._built(kind), value)


@pytest.mark.parametrize("of_list", [False, True], ids=["one", "a list"])
@pytest.mark.parametrize("name", WRONG)
def test_expecting_mistakes_is_reading_leniently(
    name: str, of_list: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes, can_be_expected = WRONG[name]
    wrong = changed(changes)
    value, kind = ([GOOD, wrong, wrong], list[Thing]) if of_list else (wrong, Thing)
    expected = read_wholly(kind, value)
    assert expected[1] or name == "a float that is an integer"
    validator = decoding._built(kind)
    kinds: list[object] = []
    rebuild = decoding._rebuild

    def watched(*arguments: Any) -> Any:
        kinds.append(arguments[0])
        return rebuild(*arguments)

    monkeypatch.setattr(decoding, "_rebuild", watched)
    assert_same(read(validator, value), expected)
    monkeypatch.setattr(Validator, "expecting", lambda *_: None)
    assert_same(read(validator, value), expected)
    assert (kind not in kinds) is can_be_expected


def test_mistakes_come_together_and_go_again() -> None:
    validator = decoding._built(list[Thing])
    for changes, _ in (*WRONG.values(), ({}, True), *WRONG.values()):
        value = [changed(changes), GOOD]
        assert_same(read(validator, value), read_wholly(list[Thing], value))
    problems: dict[str, str] = {}
    with pytest.raises(Mismatch, match="integer"):
        decode(
            validator,
            json.dumps([changed({"id": "5"})]).encode(),
            problems.setdefault,
            strict=True,
        )
    assert not problems


def assert_same(result: tuple[Any, dict[str, str]], expected: tuple[Any, dict[str, str]]) -> None:
    assert result[1] == expected[1]
    things, others = (r[0] if isinstance(r[0], list) else [r[0]] for r in (result, expected))
    fields = set(Thing.model_fields)
    for thing, other in zip(things, others, strict=True):
        assert type(thing) is type(other) is Thing
        assert vars(thing) == vars(other)
        assert list(vars(thing)) == list(vars(other))
        assert thing.model_extra == other.model_extra
        assert thing.model_fields_set & fields == other.model_fields_set & fields
        assert thing.model_dump(mode="json", exclude_unset=True, warnings=False) == (
            other.model_dump(mode="json", exclude_unset=True, warnings=False)
        )


def test_a_model_that_is_built_already() -> None:
    assert Part(size=1).size == 1
    assert Part.__pydantic_complete__
    validator = decoding._built(list[Part])
    for _ in range(2):
        parts, problems = read(validator, [{"size": "1"}, {}, {"size": 2}])
        assert [part.size for part in parts] == ["1", None, 2]
        assert [part.model_fields_set for part in parts] == [{"size"}, set(), {"size"}]
        assert problems == {"[].size": "Input should be a valid integer"}
    (names,) = [reader.places.keys() for reader in [validator.reader(b"", strict=False)]]
    assert list(names) == [("[]", "size")]


class Own(Model):
    size: int

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)


def test_a_model_with_a_constructor_of_its_own() -> None:
    validator = decoding._built(list[Own])
    for _ in range(2):
        (own,), problems = read(validator, [{"size": "x"}])
        assert (own.size, problems) == ("x", {"[].size": "Input should be a valid integer"})


class Node(Model):
    size: int
    child: Node | None = None


def test_places_without_end() -> None:
    validator = decoding._built(Node)
    for depth in range(1, 130):
        value: dict[str, Any] = {"size": "x"}
        for _ in range(depth):
            value = {"size": 1, "child": value}
        node, problems = read(validator, value)
        assert problems == {f"{'.child' * depth}.size": "Input should be a valid integer"}
        for _ in range(depth):
            node = node.child
        assert node.size == "x"


class Priced(Model):
    price: ExactDecimal | None = None
    either: list[ExactDecimal] | Part | None = None


def test_digits_in_an_expected_place() -> None:
    validator = decoding._built(Priced)
    assert read(validator, {"price": "no", "either": "no"})[0].price == "no"
    exact = b"1.00000000000000000001"
    for content in (b'{"price": %b}' % exact, b'{"either": [%b, "x"]}' % exact):
        priced = decode(validator, content, lambda *_: None, strict=False)
        value = priced.price if priced.either is None else priced.either[0]
        assert value == Decimal(exact.decode())
