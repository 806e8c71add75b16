"""Numbers without quotation marks: what they are, and how they were written."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

from clientsmith.source.load import parse_mapping
from clientsmith.source.numbers import as_number, as_written

if TYPE_CHECKING:
    from collections.abc import Callable


def value(written: str, suffix: str = ".yaml") -> Any:
    text = f"x: {written}\n" if suffix == ".yaml" else f'{{"x": {written}}}'
    return parse_mapping(text.encode(), f"a{suffix}", suffix).data["x"]


@pytest.mark.parametrize("written", ["1.10", "1.0", "010", "0x1F", "0o17", "1e3", "+5", "-0", "7."])
def test_a_yaml_number_is_one_and_knows_its_text(written: str) -> None:
    found = value(written)
    assert as_written(found) == written
    assert type(as_number(found)) in (int, float)
    assert found == as_number(found)


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**40), 10**40))
def test_what_is_written_as_usual_is_a_usual_number(number: float) -> None:
    for suffix in (".yaml", ".json"):
        found = value(repr(number), suffix)
        assert found == number
        assert as_written(found) == repr(number)
        assert type(found) in (int, float)


@given(
    st.from_regex(r"-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?", fullmatch=True)
)
def test_json_numbers_know_their_text_too(written: str) -> None:
    found = value(written, ".json")
    assert as_written(found) == written
    assert found == json.loads(written)


@pytest.mark.parametrize("written", ["1.10", "010"])
@pytest.mark.parametrize(
    "copied", [copy.deepcopy, copy.copy, lambda x: pickle.loads(pickle.dumps(x))]
)
def test_copies_know_it_too(written: str, copied: Callable[[Any], Any]) -> None:
    found = copied(value(written))
    assert as_written(found) == written
    assert found == value(written)


def test_to_everybody_else_they_are_numbers() -> None:
    found = [value("1.10"), value("010")]
    assert json.dumps(found) == "[1.1, 10]"
    assert f"{found[0]} {found[1]!r}" == "1.1 10"
    assert as_written("x") == "x"
    assert as_number(True) is True
