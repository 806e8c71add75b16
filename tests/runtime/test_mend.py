"""Repair in the places that the validator names gives what reading the whole value leniently gives."""

from __future__ import annotations

import datetime as dt  # noqa: TC003
import json
from typing import Any, Literal
from uuid import UUID  # noqa: TC003

import pytest
from pydantic import Field

from clientsmith.runtime import DateTime, Model, OpenStrEnum, decode as decoding, mend
from clientsmith.runtime.decode import decode, validator_of


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
    "items": ({"parts": [{"size": "1"}, 5, {"size": 2}, {}]}, False),
    "fields of items": ({"parts": [{"size": "1"}, {"size": 2, "note": 5}, {}]}, True),
    "fields of values": ({"byName": {"a": {"size": None}, "b": {"size": 1}}}, True),
    "a map": ({"byName": ["a"]}, True),
    "a union": ({"either": {"size": "x"}}, True),
    "no member of a union": ({"either": 5, "price": "1.5"}, True),
    "an object": ({"owner": 5}, True),
    "a required object": ({"main": "x"}, False),
    "by its Python name": ({"Label": 5, "label": "y"}, False),
    "everything": (dict.fromkeys(GOOD, ()), False),
}


def read(kind: Any, value: object) -> tuple[Any, list[tuple[str, str]]]:
    problems: list[tuple[str, str]] = []
    result = decode(
        validator_of(kind),
        json.dumps(value).encode(),
        lambda place, problem: problems.append((place, problem)),
        strict=False,
    )
    return result, problems


@pytest.mark.parametrize("of_list", [False, True], ids=["one", "a list"])
@pytest.mark.parametrize("name", WRONG)
def test_mending_is_reading_leniently(
    name: str, of_list: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes, can_be_mended = WRONG[name]
    wrong = {key: value for key, value in {**GOOD, **changes}.items() if value is not OUT}
    value, kind = ([GOOD, wrong, wrong], list[Thing]) if of_list else (wrong, Thing)
    outcomes: list[bool] = []
    mended = mend.mended

    def watched(*arguments: Any) -> Any:
        outcomes.append(False)
        result = mended(*arguments)
        outcomes[-1] = True
        return result

    monkeypatch.setattr(decoding, "mended", watched)
    result, problems = read(kind, value)
    assert outcomes == [can_be_mended]
    assert problems or name == "a float that is an integer"

    def refused(*_: Any) -> Any:
        raise mend.UnmendableError

    monkeypatch.setattr(decoding, "mended", refused)
    expected, expected_problems = read(kind, value)
    assert dict(problems) == dict(expected_problems)
    for thing, other in zip(
        result if of_list else [result], expected if of_list else [expected], strict=True
    ):
        assert vars(thing) == vars(other)
        assert list(vars(thing)) == list(vars(other))
        assert thing.model_extra == other.model_extra
        fields = set(Thing.model_fields)
        assert thing.model_fields_set & fields == other.model_fields_set & fields
        assert thing.model_dump(mode="json", exclude_unset=True, warnings=False) == (
            other.model_dump(mode="json", exclude_unset=True, warnings=False)
        )
