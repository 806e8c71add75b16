"""A base with a discriminator means any of its children."""

from __future__ import annotations

from typing import Any

from tests.normalise.helpers import PREFIX, ref, schemas

TEXT = {"type": "string"}


def pets(**more: Any) -> dict[str, Any]:
    return {
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": TEXT},
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}},
        },
        "Cat": {"allOf": [ref("Pet"), {"properties": {"claws": {"type": "integer"}}}]},
        "Dog": {"allOf": [ref("Pet"), {"properties": {"tail": {"type": "boolean"}}}]},
        **more,
    }


def test_a_used_base_is_the_union_of_its_children_and_itself() -> None:
    after = schemas(pets(Home={"properties": {"pet": ref("Pet")}}))
    assert after["Home"]["properties"]["pet"] == ref("Pet")
    assert after["Pet"] == {
        "oneOf": [ref("Cat"), ref("Dog"), ref("PetBase")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": PREFIX + "Cat", "Dog": PREFIX + "Dog"},
            "defaultMapping": PREFIX + "PetBase",
        },
    }
    assert set(after["Cat"]["properties"]) == {"kind", "claws"}
    assert after["PetBase"]["properties"] == {"kind": TEXT}


def test_a_base_that_is_only_built_on_stays_a_class() -> None:
    after = schemas(pets())
    assert set(after) == {"Pet", "Cat", "Dog"}
    assert after["Pet"]["properties"] == {"kind": TEXT}


def test_children_of_children_count_and_the_base_itself_may() -> None:
    given = pets(
        Lion={"allOf": [ref("Cat"), {"properties": {"mane": TEXT}}]},
        Home={"properties": {"pet": {"allOf": [ref("Pet")], "nullable": True}}},
    )
    given["Pet"]["discriminator"]["mapping"]["pet"] = PREFIX + "Pet"
    after = schemas(given)
    assert after["Home"]["properties"]["pet"] == {"anyOf": [ref("Pet"), {"type": "null"}]}
    assert after["Pet"]["oneOf"] == [ref("Cat"), ref("Dog"), ref("Lion"), ref("PetBase")]
    assert after["Pet"]["discriminator"]["mapping"]["pet"] == PREFIX + "PetBase"


def test_a_base_below_a_base_keeps_its_tag() -> None:
    given = pets(
        Lion={"allOf": [ref("Cat"), {"properties": {"mane": TEXT}}]},
        Home={"properties": {"pet": ref("Pet"), "cat": ref("Cat")}},
    )
    given["Cat"]["discriminator"] = {"propertyName": "kind"}
    after = schemas(given)
    assert after["Cat"]["oneOf"] == [ref("Lion"), ref("CatBase")]
    assert after["Pet"]["oneOf"] == [ref("CatBase"), ref("Dog"), ref("Lion"), ref("PetBase")]
    assert after["Pet"]["discriminator"]["mapping"] == {
        "cat": PREFIX + "CatBase",
        "Dog": PREFIX + "Dog",
        "Lion": PREFIX + "Lion",
    }


def test_a_child_says_its_own_tag_where_the_mapping_does_not() -> None:
    given = pets(Home={"properties": {"pet": ref("Pet")}})
    for name, tag in (("Cat", "not this one"), ("Dog", "hound")):
        given[name]["x-ms-discriminator-value"] = tag
    mapping = schemas(given)["Pet"]["discriminator"]["mapping"]
    assert mapping == {"cat": PREFIX + "Cat", "hound": PREFIX + "Dog"}


def test_a_list_of_all_tags_in_the_base_says_nothing_of_one_child() -> None:
    given = pets(Home={"properties": {"pet": ref("Pet")}})
    given["Pet"]["properties"]["kind"] = {"type": "string", "enum": ["Cat", "Dog"]}
    del given["Pet"]["discriminator"]["mapping"]
    mapping = schemas(given)["Pet"]["discriminator"]["mapping"]
    assert mapping == {"Cat": PREFIX + "Cat", "Dog": PREFIX + "Dog"}
