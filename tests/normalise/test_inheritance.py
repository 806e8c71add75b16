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


def test_a_used_base_is_the_union_of_its_children() -> None:
    after = schemas(pets(Home={"properties": {"pet": ref("Pet")}}))
    assert after["Home"]["properties"]["pet"] == ref("Pet")
    assert after["Pet"] == {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": PREFIX + "Cat", "Dog": PREFIX + "Dog"},
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
