"""Identifiers from text of any kind."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel

from generator.naming.identifiers import (
    argument_name,
    argument_names,
    attribute_name,
    attribute_names,
    model_name,
    model_names,
    to_pascal,
    to_snake,
)

if TYPE_CHECKING:
    import random


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("page[size]", "page_size"),
        ("filter[status]", "filter_status"),
        ("methods[]", "methods"),
        ("startId", "start_id"),
        ("from", "from_"),
        ("class", "class_"),
        ("self", "self_"),
        ("cls", "cls_"),
        ("2fa", "value_2fa"),
        ("2XX", "value_2xx"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("@type", "type"),
        ("__class__", "class_"),
        ("_id", "id"),
        ("X-Request-ID", "x_request_id"),
        ("", "value"),
        ("[]", "value"),
    ],
)
def test_argument_name(wire: str, name: str) -> None:
    assert argument_name(wire) == name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("Addon", "Addon"),
        ("Addon.V2", "AddonV2"),
        ("project-list", "ProjectList"),
        ("AWSCredentials", "AWSCredentials"),
        ("PROJECT_LIST", "ProjectList"),
        ("PaginatedAddonList", "PaginatedAddonList"),
        ("none", "None_"),
        ("Exception", "ExceptionModel"),
        ("3DModel", "Value3DModel"),
        ("", "Value"),
    ],
)
def test_model_name(key: str, name: str) -> None:
    assert model_name(key) == name


def test_model_name_avoids_what_is_reserved() -> None:
    assert model_name("Client", {"Client"}) == "ClientModel"


@pytest.mark.parametrize(
    ("wire", "reserved", "name"),
    [
        ("copy", (), "copy_"),
        ("schema", (), "schema_"),
        ("model_config", (), "model_config_"),
        ("_links", (), "links"),
        ("#activities", (), "activities"),
        ("json", (), "json_"),
        ("model_dump", (), "model_dump_"),
        ("model_name", (), "model_name"),
        ("ipv4Address", (), "ipv4_address"),
        ("date", ("date", "datetime"), "date_"),
        ("createdAt", (), "created_at"),
    ],
)
def test_attribute_name(wire: str, reserved: tuple[str, ...], name: str) -> None:
    assert attribute_name(wire, reserved) == name


def test_wire_names_that_meet_are_told_apart() -> None:
    assert argument_names(["start_id", "startId", "start-id"]) == {
        "start_id": "start_id",
        "startId": "start_id_camel",
        "start-id": "start_id_kebab",
    }
    assert argument_names(["methods", "methods[]"]) == {
        "methods": "methods",
        "methods[]": "methods_list",
    }


def test_marks_are_said_where_they_tell_names_apart() -> None:
    assert argument_names(["DateSent", "DateSent<", "DateSent>", "DateSent>="]) == {
        "DateSent": "date_sent",
        "DateSent<": "date_sent_lt",
        "DateSent>": "date_sent_gt",
        "DateSent>=": "date_sent_ge",
    }
    assert argument_names(["ete", "\u00e9t\u00e9"]) == {
        "ete": "ete",
        "\u00e9t\u00e9": "ete_accented",
    }


def test_a_name_of_marks_alone_says_them() -> None:
    assert argument_names(["$", "...", "\U0001f600"]) == {
        "$": "dollar",
        "...": "dot_dot_dot",
        "\U0001f600": "u1f600",
    }


def test_names_given_before_stay() -> None:
    found = argument_names(["start_id", "startId"], existing={"startId": "start_id"})
    assert found == {"startId": "start_id", "start_id": "start_id_snake"}


def test_components_that_meet_are_told_apart() -> None:
    found = model_names(["project_list", "ProjectList"])
    assert found == {"ProjectList": "ProjectList", "project_list": "ProjectListSnake"}


wire_names = st.lists(
    st.one_of(st.text(max_size=12), st.text("aA_-[].b1", max_size=6)), unique=True, max_size=12
)


@given(wire_names, st.randoms())
def test_any_names_are_usable_distinct_and_independent_of_order(
    wires: list[str], chance: random.Random
) -> None:
    for namer in (argument_names, attribute_names, model_names):
        found = namer(wires)
        assert set(found) == set(wires)
        assert len(set(found.values())) == len(wires)
        for name in found.values():
            assert name.isidentifier() and name.isascii() and not keyword.iskeyword(name)
            assert not name.startswith("_")
        shuffled = list(wires)
        chance.shuffle(shuffled)
        assert namer(shuffled) == found


@given(st.text())
def test_any_text_is_usable(text: str) -> None:
    assert to_snake(text).isidentifier()
    assert to_pascal(text).isidentifier()
    assert attribute_name(text) not in dir(BaseModel)
