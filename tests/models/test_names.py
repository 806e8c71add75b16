from __future__ import annotations

import keyword

import pytest
from hypothesis import given, strategies as st

from generator.models.names import member_names


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
    expected = {"a-b": "A_B_KEBAB", "a_b": "A_B_SNAKE", "A_B": "A_B"}
    assert member_names(["a-b", "a_b", "A_B"]) == expected
    assert member_names(["A_B", "a_b", "a-b"]) == expected


def test_the_value_that_is_spelt_like_its_name_keeps_it() -> None:
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
