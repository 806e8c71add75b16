"""Unions within unions: an answer that is wrong deep inside is rebuilt in work that does not multiply."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import BeforeValidator, ValidationError
from pydantic_core import to_json

from clientsmith.runtime.decode import decode, validator_of
from clientsmith.runtime.model import Model

validated: list[object] = []
"""The numbers that validators looked at: the measure of their work, whatever else the machine does."""


def seen(value: object) -> object:
    validated.append(value)
    return value


Counted = Annotated[int, BeforeValidator(seen)]


class First(Model):
    one: Counted
    child: First | Second | Third | None = None


class Second(Model):
    two: Counted
    child: First | Second | Third | None = None


class Third(Model):
    three: Counted
    child: First | Second | Third | None = None


VALIDATOR = validator_of(First | Second | Third)


def nested(levels: int, end: dict[str, Any]) -> bytes:
    value = end
    for level in range(levels):
        value = {"one": level, "child": value}
    return to_json(value)


def test_a_lie_deep_within_unions_does_not_multiply() -> None:
    content = nested(8, {"three": "x"})
    problems: list[tuple[str, str]] = []
    validated.clear()
    with pytest.raises(ValidationError):
        VALIDATOR.adapter.validate_json(content, strict=True)
    strictly = len(validated)
    validated.clear()
    result = decode(VALIDATOR, content, lambda *said: problems.append(said), strict=False)
    # Once as promised, and then not once more for each level.
    assert len(validated) < 2 * strictly
    assert [place for place, _ in problems] == [".child" * 8 + ".three"]
    for _ in range(8):
        assert isinstance(result, First)
        result = result.child
    assert isinstance(result, Third)


def test_every_alternative_that_is_wrong_is_weighed_at_every_level() -> None:
    content = nested(6, {"other": []})
    problems: list[tuple[str, str]] = []
    decode(VALIDATOR, content, lambda *said: problems.append(said), strict=False)
    assert len(problems) == 1


class Shard(Model):
    id: int
    state: str


class Full(Model):
    id: str
    shards: list[Shard]


class Aggregated(Model):
    vectors: int
    params: int


class Page(Model):
    id: str
    shards: list[int]
    total: int


@pytest.mark.parametrize("kinds", [Full | Aggregated, Aggregated | Full, Full | Page | Aggregated])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 500])
def test_how_often_something_is_wrong_deep_inside_says_nothing(kinds: Any, count: int) -> None:
    content = to_json({"id": "c", "shards": [{"id": n} for n in range(count)]})
    problems: list[tuple[str, str]] = []
    validator = validator_of(kinds)
    result = decode(validator, content, lambda *said: problems.append(said), strict=False)
    assert type(result) is Full
    assert {place for place, _ in problems} == ({".shards[].state"} if count else set())
    listed = validator_of(list[Full] | list[Aggregated])
    results = decode(listed, b"[%b]" % content, lambda *_: None, strict=False)
    assert [type(one) for one in results] == [Full]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"id": "c", "shards": [1], "total": "x"}, Page),
        ({"id": 3, "shards": []}, Full),
        ({"vectors": 1}, Aggregated),
        ({"vectors": "x", "params": "x", "id": "c"}, Aggregated),
        ({"shards": [{}, {}, {}], "id": []}, Full),
    ],
)
def test_what_an_object_has_and_lacks_says_what_it_is(value: Any, kind: type[Model]) -> None:
    validator = validator_of(Full | Page | Aggregated | str)
    result = decode(validator, to_json(value), lambda *_: None, strict=False)
    assert type(result) is kind


def test_what_has_nothing_of_any_member_stays_what_it_is() -> None:
    problems: list[tuple[str, str]] = []
    validator = validator_of(Full | str)
    value = {"other": 1}
    result = decode(validator, to_json(value), lambda *said: problems.append(said), strict=False)
    assert result == value
    assert problems == [("", "matches no member of the union")]
