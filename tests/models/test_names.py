from __future__ import annotations

import keyword

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel

from generator.models.names import field_names, member_names


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("name", "name"),
        ("createdAt", "created_at"),
        ("HTTPServer", "http_server"),
        ("ID", "id"),
        ("userIDs", "user_ids"),
        ("ipv4Address", "ipv4_address"),
        ("page[size]", "page_size"),
        ("project-list", "project_list"),
        ("_links", "links"),
        ("__typename", "typename"),
        ("#activities", "activities"),
        ("2fa", "field_2fa"),
        ("class", "class_"),
        ("copy", "copy_"),
        ("json", "json_"),
        ("schema", "schema_"),
        ("model_dump", "model_dump_"),
        ("model_name", "model_name"),
        ("date", "date"),
        ("list", "list"),
        ("+1", "field_1"),
        ("-", "minus"),
        ("", "field"),
        ("größe", "größe"),
    ],
)
def test_field_names(wire: str, python: str) -> None:
    assert field_names([wire]) == {wire: python}


def test_fields_that_meet_in_one_name_are_told_apart_whatever_their_order() -> None:
    expected = {"_links": "links_", "links": "links", "Links": "links__"}
    assert field_names(["_links", "links"]) == {"_links": "links_", "links": "links"}
    for order in (["_links", "links", "Links"], ["Links", "links", "_links"]):
        found = field_names(order)
        assert found["links"] == "links"
        assert sorted(found.values()) == sorted(expected.values())
        assert found == field_names(reversed(order))


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
        ("straße", "STRASSE"),
        (-3, "MINUS_3"),
        (7, "VALUE_7"),
    ],
)
def test_member_names(value: str | int, member: str) -> None:
    assert member_names([value]) == {value: member}


def test_members_that_meet_in_one_name_are_told_apart() -> None:
    assert member_names(["a-b", "a_b", "A_B"]) == {"a-b": "A_B_", "a_b": "A_B__", "A_B": "A_B"}


@given(st.lists(st.text(max_size=12), unique=True, max_size=8))
def test_any_text_becomes_distinct_usable_names(texts: list[str]) -> None:
    fields, members = field_names(texts), member_names(texts)
    assert list(fields) == texts
    assert list(members) == texts
    for names in (list(fields.values()), list(members.values())):
        assert len(set(names)) == len(names)
        for name in names:
            assert name.isidentifier()
            assert not keyword.iskeyword(name)
            assert not name.startswith("_")
    assert not any(hasattr(BaseModel, name) for name in fields.values())
