"""Identifiers from text of any kind."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st
from pydantic import BaseModel

from clientsmith.naming.identifiers import (
    LONGEST_NAME,
    LONGEST_STEM,
    argument_name,
    argument_names,
    attribute_name,
    attribute_names,
    model_name,
    model_names,
    module_name,
    to_pascal,
    to_snake,
)
from clientsmith.naming.letters import capitals, is_identifier, width

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
    assert model_name("Mapping") == "MappingModel"


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("copy", "copy_"),
        ("schema", "schema_"),
        ("model_config", "model_config_"),
        ("_links", "links"),
        ("#activities", "activities"),
        ("json", "json_"),
        ("model_dump", "model_dump_"),
        ("model_name", "model_name"),
        ("ipv4Address", "ipv4_address"),
        ("model_validate_all", "model_validate_all_"),
        ("model_dump_format", "model_dump_format_"),
        ("createdAt", "created_at"),
    ],
)
def test_attribute_name(wire: str, name: str) -> None:
    assert attribute_name(wire) == name


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


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("\u540d\u524d", "\u540d\u524d"),
        ("\u7528\u6237ID", "\u7528\u6237_id"),
        ("ID\u7528\u6237", "id_\u7528\u6237"),
        ("user\u540d2", "user_\u540d2"),
        (
            "\u0438\u043c\u044f\u041f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f",
            "\u0438\u043c\u044f_\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f",
        ),
        (
            "\u041d\u041e\u041c\u0415\u0420_\u0417\u0410\u041a\u0410\u0417\u0410",
            "\u043d\u043e\u043c\u0435\u0440_\u0437\u0430\u043a\u0430\u0437\u0430",
        ),
        # Letters with what stands above and below them: a word is not cut there.
        ("\u0439", "\u0439"),
        ("\u0438\u0306", "\u0439"),
        ("\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u093f\u0928\u094d\u0926\u0940"),
        ("\u30e6\u30fc\u30b6\u30fc\u540d", "\u30e6\u30fc\u30b6\u30fc\u540d"),
        ("\u043e\u0431\u02bc\u0454\u043a\u0442", "\u043e\u0431\u02bc\u0454\u043a\u0442"),
        # As Python reads them: wide and narrow forms, syllables in parts, words that are keywords.
        ("\uff55\uff53\uff45\uff52", "user"),
        ("\uff76\uff9e", "\u30ac"),
        ("\u1100\u1161", "\uac00"),
        ("\uff43\uff4c\uff41\uff53\uff53", "class_"),
        # What cannot begin a name, or be in one.
        ("2\u540d", "value_2\u540d"),
        ("\u0663", "value_\u0663"),
        ("\u0301", "u301"),
        ("\u2776", "u2776"),
        ("\u202e\u0645\u0631\u062d\u0628\u0627\u202c", "\u0645\u0631\u062d\u0628\u0627"),
        ("\u3164", "value"),
        ("\u845b\U000e0100", "\u845b"),
        ("\ud800\u540d", "\u540d"),
        # Younger than Unicode 3.2: Cherokee's small letters, and an extension of the ideographs.
        ("\uab70", "uab70"),
        ("\U00031350", "u31350"),
        # Latin letters go without their accents.
        ("Größe", "grosse"),
        ("paral\u00b7lel", "paral_lel"),
    ],
)
def test_letters_of_any_script_stay(wire: str, name: str) -> None:
    """Python reference, 2.3: identifiers have the letters of Unicode, and are compared in NFKC."""
    assert argument_name(wire) == name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("\u7528\u6237DTO", "\u7528\u6237DTO"),
        ("Result\u00ab\u7528\u6237\u00bb", "Result\u7528\u6237"),
        (
            "\u0438\u043c\u044f\u041f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f",
            "\u0418\u043c\u044f\u041f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f",
        ),
        (
            "\u041d\u041e\u041c\u0415\u0420_\u0417\u0410\u041a\u0410\u0417\u0410",
            "\u041d\u043e\u043c\u0435\u0440\u0417\u0430\u043a\u0430\u0437\u0430",
        ),
        ("\u10d0\u10d1", "\u10d0\u10d1"),
        ("\u1100 \u1161", "\uac00"),
        ("ÉTAT civil", "EtatCivil"),
    ],
)
def test_classes_of_any_script(key: str, name: str) -> None:
    assert model_name(key) == name


def test_names_that_meet_as_python_reads_them_are_told_apart() -> None:
    """Python compares identifiers in NFKC (Python reference, 2.3)."""
    assert argument_names(["\u30ac", "\uff76\uff9e", "\u3164\u30ac"]).keys() == {
        "\u30ac",
        "\uff76\uff9e",
        "\u3164\u30ac",
    }
    found = argument_names(["\u30ac", "\uff76\uff9e"])
    assert found == {"\u30ac": "\u30ac", "\uff76\uff9e": "\u30ac_accented"}


def test_capitals_tell_small_letters_apart() -> None:
    """Both small sigmas have one capital, and Georgian writes no word with a capital."""
    assert capitals("\u0438\u043c\u044f_ß\u03c2") == "\u0418\u041c\u042f_ß\u03c2"
    assert capitals("\u10d0") == "\u10d0"
    assert capitals("\u03bf\u03b4\u03bf\u03c2") != capitals("\u03bf\u03b4\u03bf\u03c3")


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
            assert is_identifier(name) and not keyword.iskeyword(name)
            assert width(name) <= LONGEST_NAME + len("_unicode_")
            assert not name.startswith("_")
        shuffled = list(wires)
        chance.shuffle(shuffled)
        assert namer(shuffled) == found


@given(st.text())
def test_any_text_is_usable(text: str) -> None:
    assert is_identifier(to_snake(text))
    assert is_identifier(to_pascal(text))
    assert attribute_name(text) not in dir(BaseModel)
    # What it is called can be called so, and its file has a name for any file system.
    assert to_snake(to_snake(text)) == to_snake(text)
    stem = module_name(to_snake(text))
    assert stem.isascii() and stem.isidentifier() and len(stem) <= LONGEST_STEM + 1
    assert is_identifier(capitals(to_snake(text)))
