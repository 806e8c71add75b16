"""What the plan decides of each model."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.plan.model.models import AliasModel, EnumModel, Model, ModelField, ObjectModel
from clientsmith.plan.model.types import LiteralOf, Member, Named, Scalar, Tag, UnionOf
from tests.plan.building import answers, package_of

TEXT = {"type": "string"}
_NULL = Scalar("null")


def schemas() -> dict[str, Any]:
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    def pet(kind: str) -> dict[str, Any]:
        properties = {"kind": ref("Kind"), "pet-name": {**TEXT, "description": f"Of a {kind}."}}
        return {"type": "object", "required": ["pet-name"], "properties": properties}

    mapping = {kind.lower(): ref(kind)["$ref"] for kind in ("Cat", "Dog")}
    return {
        "Kind": {**TEXT, "enum": ["cat", "dog"]},
        "Cat": pet("Cat"),
        "Dog": {**pet("Dog"), "additionalProperties": {"type": "integer"}},
        "Pet": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        },
        "Secret": {
            "type": "object",
            "required": ["word", "day"],
            "properties": {
                "word": {**TEXT, "writeOnly": True},
                "day": {**TEXT, "format": "date"},
                "size": {"type": "number", "deprecated": True},
            },
        },
        "Json": {"anyOf": [TEXT, {"type": "array", "items": ref("Json")}]},
    }


@pytest.fixture(scope="module")
def models() -> dict[str, Model]:
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
    operation = {"operationId": "listPets", "tags": ["Pets"], "responses": answers(listed)}
    package = package_of({"/pets": {"get": operation}}, components={"schemas": schemas()})
    return {model.component: model for model in package.models}


def fields(model: Model) -> dict[str, ModelField]:
    assert isinstance(model, ObjectModel)
    return {field.wire: field for field in model.fields}


def test_a_field_has_both_names_its_type_and_its_words(models: dict[str, Model]) -> None:
    field = fields(models["Cat"])["pet-name"]
    assert (field.name, field.type, field.required) == ("pet_name", Scalar("str"), True)
    assert field.description == "Of a Cat."


def test_what_may_be_left_out_is_none(models: dict[str, Model]) -> None:
    secret = fields(models["Secret"])
    required = {wire: field.required for wire, field in secret.items()}
    assert required == {"word": False, "day": True, "size": False}
    assert secret["word"].type == UnionOf((Scalar("str"), _NULL))
    assert secret["day"].type == Scalar("date")
    assert secret["size"].type == UnionOf((Scalar("float"), Scalar("int"), _NULL))
    assert secret["size"].default is None
    assert secret["size"].description == "Deprecated."


def test_a_tag_is_known_by_the_class(models: dict[str, Model]) -> None:
    kind = fields(models["Cat"])["kind"]
    assert isinstance(kind.default, Member)
    assert kind.type == LiteralOf((kind.default,))
    assert (kind.default.enumeration, kind.default.name) == ("Kind", "CAT")
    pet = models["Pet"]
    assert isinstance(pet, AliasModel)
    assert isinstance(pet.type, UnionOf)
    assert [part.name for part in pet.type.members if isinstance(part, Named)] == ["Cat", "Dog"]
    assert pet.type.tag == Tag(kind.name)


def test_the_rest_of_an_object_has_a_type(models: dict[str, Model]) -> None:
    cat, dog = models["Cat"], models["Dog"]
    assert isinstance(cat, ObjectModel)
    assert isinstance(dog, ObjectModel)
    assert cat.rest is None
    assert dog.rest is not None


def test_enumerations_and_aliases_of_themselves(models: dict[str, Model]) -> None:
    kind, value = models["Kind"], models["Json"]
    assert isinstance(kind, EnumModel)
    assert kind.members == (("CAT", "cat"), ("DOG", "dog"))
    assert isinstance(value, AliasModel)
    assert value.recursive
