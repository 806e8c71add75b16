"""Unions within unions: an answer that is wrong deep inside is rebuilt in work that does not multiply."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import BeforeValidator, TypeAdapter, ValidationError
from pydantic_core import to_json

from generator.runtime.decode import decode
from generator.runtime.model import Model

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


ADAPTER: TypeAdapter[Any] = TypeAdapter(First | Second | Third)


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
        ADAPTER.validate_json(content, strict=True)
    strictly = len(validated)
    validated.clear()
    result = decode(ADAPTER, content, lambda *said: problems.append(said), strict=False)
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
    decode(ADAPTER, content, lambda *said: problems.append(said), strict=False)
    assert len(problems) == 1
