from __future__ import annotations

import keyword

import pytest
from hypothesis import given, strategies as st

from clientsmith.naming.members import member_names


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("active", "ACTIVE"),
        ("AutoDiscover", "AUTO_DISCOVER"),
        ("+1", "PLUS_1"),
        ("-1", "MINUS_1"),
        ("", "EMPTY"),
        (" ", "BLANK"),
        ("1.2", "VALUE_1_2"),
        ("*", "STAR"),
        ("<=", "LE"),
        ("a b", "A_B"),
        ("mro", "MRO"),
        ("None", "NONE"),
        ("_ignore_", "IGNORE"),
        ("café", "CAFE"),
        (-3, "MINUS_3"),
        (7, "VALUE_7"),
    ],
)
def test_member_names(value: str | int, member: str) -> None:
    assert member_names([value]) == {value: member}


def test_members_that_meet_in_one_name_are_told_apart() -> None:
    expected = {"a-b": "A_B_KEBAB", "a_b": "A_B_SNAKE", "A_B": "A_B_UPPER_SNAKE"}
    assert member_names(["a-b", "a_b", "A_B"]) == expected
    assert member_names(["A_B", "a_b", "a-b"]) == expected


@given(st.lists(st.sampled_from(["on", "ON", "On", "o-n", "o_n", "O N", "off"]), unique=True))
def test_a_value_that_comes_later_takes_no_name_from_another(values: list[str]) -> None:
    """Code that was written for the members before still means them, or fails."""
    before = {name: value for value, name in member_names(values[1:]).items()} if values else {}
    after = {name: value for value, name in member_names(values).items()}
    assert all(after.get(name, value) == value for name, value in before.items())


def test_the_value_without_a_mark_keeps_the_name() -> None:
    assert member_names(["-created_at", "created_at"]) == {
        "-created_at": "CREATED_AT_DASH",
        "created_at": "CREATED_AT",
    }


@given(st.lists(st.text(max_size=12), unique=True, max_size=8))
def test_any_text_becomes_distinct_usable_names(texts: list[str]) -> None:
    members = member_names(texts)
    assert list(members) == texts
    assert len(set(members.values())) == len(members)
    for name in members.values():
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


def test_a_member_that_could_belong_to_two_values_is_given_to_none() -> None:
    assert member_names(["on"]) == {"on": "ON"}
    assert "ON" not in member_names(["on", "ON"]).values()
    assert member_names(["name", "-name"])["name"] == "NAME"
