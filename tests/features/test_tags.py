"""Unions whose members bear a tag: of every type, declared or not, sent whether or not it was set."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import answers, document, make

if TYPE_CHECKING:
    from tests.features.making import Made

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def union(*names: str, tag: str | None = None, **mapping: str) -> dict[str, Any]:
    found: dict[str, Any] = {"oneOf": [ref(name) for name in names]}
    if tag is not None:
        found["discriminator"] = {"propertyName": tag}
        if mapping:
            found["discriminator"]["mapping"] = {
                key.strip("_"): ref(name)["$ref"] for key, name in mapping.items()
            }
    return found


SCHEMAS = {
    # Integers, by the members' own values and by the mapping alone.
    "First": record(["version"], version={**NUMBER, "enum": [1]}, a=TEXT),
    "Second": record(["version"], version={**NUMBER, "enum": [2, 3]}, b=TEXT),
    "Versioned": union("First", "Second", tag="version"),
    "Small": record(["size"], size=NUMBER, a=TEXT),
    "Large": record(["size"], size=NUMBER, b=TEXT),
    "Sized": union("Small", "Large", tag="size", _1="Small", _2="Large"),
    # Constants without a discriminator: in every member, and in some.
    "Oak": record([], kind={"const": "oak"}, acorns=NUMBER),
    "Elm": record([], kind={"const": "elm"}, height=NUMBER),
    "Tree": union("Oak", "Elm"),
    "Fern": record(["kind"], kind={"const": "fern"}, fronds=NUMBER),
    "Moss": record(["kind"], kind={"const": "moss"}, shade=NUMBER),
    "Other": record(["latin"], latin=TEXT),
    "Plant": union("Fern", "Moss", "Other"),
    "Note": {"anyOf": [ref("Fern"), ref("Moss"), TEXT]},
    # A tag that has a default, as pydantic writes it.
    "Cat": record([], kind={"const": "cat", "default": "cat"}, lives=NUMBER),
    "Dog": record([], kind={"const": "dog", "default": "dog"}, friend=ref("Pet")),
    "Pet": union("Cat", "Dog", tag="kind", cat="Cat", dog="Dog"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {
        f"/{name.lower()}": {
            "get": {"operationId": f"get{name}", "responses": answers(ref(name))},
            "put": {
                "operationId": f"put{name}",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": ref(name)}},
                },
                "responses": answers(None, "204"),
            },
        }
        for name, schema in SCHEMAS.items()
        if "oneOf" in schema or "anyOf" in schema
    }
    return make(tmp_path_factory.mktemp("tags"), document(paths, schemas=SCHEMAS))


def read(made: Made, name: str, answer: dict[str, Any]) -> Any:
    """An answer that is exactly what the document says."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, result = call(made, f"get{name}", answer=answer, options={"strict": True})
    return result


@pytest.mark.parametrize(
    ("name", "answer", "kind"),
    [
        ("Versioned", {"version": 1, "a": "x"}, "First"),
        ("Versioned", {"version": 2, "b": "x"}, "Second"),
        ("Versioned", {"version": 3, "b": "x"}, "Second"),
        ("Sized", {"size": 1, "a": "x"}, "Small"),
        ("Sized", {"size": 2, "b": "x"}, "Large"),
    ],
)
def test_a_tag_that_is_an_integer(made: Made, name: str, answer: dict[str, Any], kind: str) -> None:
    result = read(made, name, answer)
    assert type(result).__name__ == kind
    arrived, _ = call(made, f"put{name}", body=result)
    assert json.loads(arrived.body) == answer


@pytest.mark.parametrize("version", [4, "1"])
def test_an_integer_that_is_no_tag(made: Made, version: object) -> None:
    answer = {"version": version, "a": "x"}
    with pytest.warns(UserWarning, match="no member of the union has this tag"):
        _, result = call(made, "getVersioned", answer=answer)
    assert result == answer


def test_an_integer_that_is_written_as_a_number(made: Made) -> None:
    result = read(made, "Versioned", {"version": 2.0, "b": "x"})
    assert type(result).__name__ == "Second"


@pytest.mark.parametrize(
    ("name", "answer", "kind"),
    [
        ("Tree", {"kind": "elm", "height": 3}, "Elm"),
        ("Tree", {"kind": "oak"}, "Oak"),
        ("Tree", {"height": 3}, "Elm"),
        ("Plant", {"kind": "moss", "shade": 3}, "Moss"),
        ("Plant", {"kind": "moss", "fronds": 3}, "Moss"),
        ("Plant", {"kind": "ivy", "latin": "Hedera"}, "Other"),
        ("Note", {"kind": "fern"}, "Fern"),
    ],
)
def test_a_constant_finds_its_member(
    made: Made, name: str, answer: dict[str, Any], kind: str
) -> None:
    assert type(read(made, name, answer)).__name__ == kind


@pytest.mark.parametrize("name", ["Tree", "Note"])
def test_a_value_that_contradicts_every_member_stays_what_it_is(made: Made, name: str) -> None:
    answer = {"kind": "fox", "height": 3}
    with pytest.warns(UserWarning, match="no member of the union"):
        _, result = call(made, f"get{name}", answer=answer)
    assert result == answer


def test_a_wrong_value_does_not_change_the_member(made: Made) -> None:
    with pytest.warns(UserWarning, match="shade"):
        _, result = call(made, "getPlant", answer={"kind": "moss", "shade": "deep", "latin": 3})
    assert type(result).__name__ == "Moss"
    assert (result.kind, result.shade) == ("moss", "deep")


def test_a_member_that_no_constant_contradicts_takes_what_the_others_do_not(made: Made) -> None:
    with pytest.warns(UserWarning, match="latin"):
        _, result = call(made, "getPlant", answer={"kind": "ivy", "latin": 3})
    assert type(result).__name__ == "Other"


def test_a_tag_is_sent_that_was_not_set(made: Made) -> None:
    models = made.models
    arrived, _ = call(made, "putPet", body=models.Cat(lives=3))
    assert json.loads(arrived.body) == {"kind": "cat", "lives": 3}
    arrived, _ = call(made, "putPet", body=models.Dog(friend=models.Cat()))
    assert json.loads(arrived.body) == {"kind": "dog", "friend": {"kind": "cat"}}
    arrived, _ = call(made, "putPet", body={"kind": "dog", "friend": models.Dog()})
    assert json.loads(arrived.body) == {"kind": "dog", "friend": {"kind": "dog"}}


def test_a_tag_that_a_server_left_out_is_not_sent_back(made: Made) -> None:
    _, pet = call(made, "getPet", answer={"lives": 3})
    assert type(pet).__name__ == "Cat"
    arrived, _ = call(made, "putPet", body=pet)
    assert json.loads(arrived.body) == {"lives": 3}


def test_a_dictionary_needs_the_tag(made: Made) -> None:
    for name, tag in (("CatDict", "cat"), ("DogDict", "dog")):
        assert f'    kind: Literal["{tag}"]\n' in made.definition("types", name)
    assert '    kind: NotRequired[Literal["oak"]]\n' in made.definition("types", "OakDict")
