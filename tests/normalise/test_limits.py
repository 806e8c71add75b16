"""Two rules as one."""

from __future__ import annotations

import re
from typing import Any

import pytest

from clientsmith.normalise.limits import both_patterns, common_multiple, common_values, is_of_type
from tests.normalise.helpers import ref, schemas

NOTHING: dict[str, Any] = {"not": {}}


def test_values_are_compared_as_json() -> None:
    assert common_values([1, True, "a", [1], {"a": 1}], [1.0, [True], {"a": True}]) == [1]
    assert common_values([0, False, None], [False]) == [False]


@pytest.mark.parametrize(
    ("left", "right", "both"), [(2, 3, 6), (0.5, 0.2, 1), (1.5, 1, 3), (4, 2, 4), (0.1, 0.1, 0.1)]
)
def test_common_multiples(left: float, right: float, both: float) -> None:
    assert common_multiple(left, right) == both


def test_a_pattern_that_both_match() -> None:
    both = re.compile(both_patterns("^a|^x", "b+$"))
    assert [one for one in ("ab", "xbb", "b", "a", "ba") if both.search(one)] == ["ab", "xbb"]
    assert both_patterns("^(a)\\1", "b") == "b"


def test_types_of_values() -> None:
    assert is_of_type(1.0, "integer")
    assert not is_of_type(True, "integer")
    assert is_of_type(None, "null")


def test_a_required_property_without_a_schema_is_one_of_the_rest() -> None:
    given = {
        "type": "object",
        "required": ["a"],
        "properties": {"b": {}},
        "additionalProperties": {"type": "string"},
    }
    assert schemas({"A": given})["A"]["properties"]["a"] == {"type": "string"}


def test_what_is_impossible_is_no_alternative() -> None:
    members = {"oneOf": [{"type": "string"}, NOTHING, {"type": "integer"}]}
    after = schemas({"A": members, "B": {"anyOf": [NOTHING]}, "C": {"allOf": [ref("A"), NOTHING]}})
    assert after["A"] == {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    assert after["B"] == after["C"] == NOTHING


def test_a_type_that_is_not_that_of_every_alternative() -> None:
    given = {"type": "object", "oneOf": [{"type": "string"}, {"type": "object"}]}
    assert "type" not in schemas({"A": given})["A"]
    assert len(schemas({"A": given})["A"]["oneOf"]) == 2
