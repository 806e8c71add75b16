"""A base class that tells its children apart: itself, its children, and children that came later."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def base(tag: str, /, mapping: dict[str, str] | None = None, **properties: Any) -> dict[str, Any]:
    discriminator: dict[str, Any] = {"propertyName": tag}
    if mapping is not None:
        discriminator["mapping"] = {key: ref(name)["$ref"] for key, name in mapping.items()}
    return {
        "type": "object",
        "required": [tag],
        "properties": {tag: TEXT, **properties},
        "discriminator": discriminator,
    }


def child(parent: str, /, **properties: Any) -> dict[str, Any]:
    return {"allOf": [ref(parent), {"type": "object", "properties": properties}]}


SCHEMAS = {
    # One child, no mapping.
    "Event": base("type", at=TEXT),
    "UserEvent": child("Event", user=TEXT),
    # Several, of which one has children; the mapping speaks of the leaves only.
    "Shape": base(
        "kind", {"circle": "Circle", "square": "Square"}, colour=TEXT, inner=ref("Shape")
    ),
    "Circle": child("Shape", radius=NUMBER),
    "Square": child("Shape", side=NUMBER),
    # A base below a base, both with tags of their own children.
    "Vehicle": base("sort", wheels=NUMBER),
    "Car": {**child("Vehicle", doors=NUMBER), "discriminator": {"propertyName": "sort"}},
    "Taxi": child("Car", fare=NUMBER),
    "Boat": child("Vehicle", sails=NUMBER),
    # The values of the tag are listed once for all.
    "Pet": {
        **base("species", name=TEXT),
        "properties": {"species": {**TEXT, "enum": ["Cat", "Dog"]}, "name": TEXT},
    },
    "Cat": child("Pet", lives=NUMBER),
    "Dog": child("Pet", bark={"type": "boolean"}),
    # Its tag stands beside the child, as Azure has it.
    "Policy": base("type"),
    "PeriodicPolicy": {"x-ms-discriminator-value": "Periodic", **child("Policy", hours=NUMBER)},
    "Account": {
        "type": "object",
        "required": ["policy"],
        "properties": {
            "policy": ref("Policy"),
            "events": {"type": "array", "items": ref("Event")},
        },
    },
}
NAMES = ("Event", "Shape", "Vehicle", "Car", "Pet", "Policy", "Account")


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0", "2.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    root = tmp_path_factory.mktemp("bases")
    if request.param == "2.0":
        return make(root, swagger())
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
        for name in NAMES
    }
    return make(root, document(paths, version=request.param, schemas=SCHEMAS))


def swagger() -> dict[str, Any]:
    """The same API in Swagger 2.0, where a tag is the name of a definition and nothing else."""
    text = json.dumps(SCHEMAS).replace("#/components/schemas/", "#/definitions/")
    definitions = json.loads(text)
    for schema in definitions.values():
        discriminator = schema.get("discriminator")
        if discriminator:
            schema["discriminator"] = discriminator["propertyName"]
    for name, tag in (("Circle", "circle"), ("Square", "square")):
        definitions[name]["x-ms-discriminator-value"] = tag
    paths = {}
    for name in NAMES:
        schema = {"$ref": f"#/definitions/{name}"}
        body = {"name": "body", "in": "body", "required": True, "schema": schema}
        paths[f"/{name.lower()}"] = {
            "get": {
                "operationId": f"get{name}",
                "responses": {"200": {"description": "OK", "schema": schema}},
            },
            "put": {
                "operationId": f"put{name}",
                "parameters": [body],
                "responses": {"204": {"description": "OK"}},
            },
        }
    return {
        "swagger": "2.0",
        "info": {"title": "Made", "version": "1"},
        "host": "made.example",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": paths,
        "definitions": definitions,
    }


@pytest.mark.parametrize(
    ("name", "answer", "kind"),
    [
        ("Event", {"type": "UserEvent", "user": "u"}, "UserEvent"),
        ("Event", {"type": "Event", "at": "noon"}, "EventBase"),
        ("Event", {"type": "PingEvent", "at": "noon", "round": 3}, "EventBase"),
        ("Shape", {"kind": "circle", "radius": 1}, "Circle"),
        ("Shape", {"kind": "square", "side": 1}, "Square"),
        ("Shape", {"kind": "oval", "colour": "red", "width": 2}, "ShapeBase"),
        ("Vehicle", {"sort": "Boat", "sails": 2}, "Boat"),
        ("Vehicle", {"sort": "Taxi", "fare": 2, "wheels": 4}, "Taxi"),
        ("Vehicle", {"sort": "Car", "doors": 4}, "CarBase"),
        ("Vehicle", {"sort": "Sledge", "wheels": 0}, "VehicleBase"),
        ("Car", {"sort": "Taxi", "fare": 2}, "Taxi"),
        ("Car", {"sort": "Van", "doors": 3}, "CarBase"),
        ("Pet", {"species": "Dog", "bark": True}, "Dog"),
        ("Pet", {"species": "Fox", "name": "f"}, "PetBase"),
        ("Policy", {"type": "Periodic", "hours": 3}, "PeriodicPolicy"),
        ("Policy", {"type": "Weekly", "day": 3}, "PolicyBase"),
    ],
)
def test_an_answer_is_a_child_or_else_the_base(
    made: Made, name: str, answer: dict[str, Any], kind: str
) -> None:
    expected = getattr(made.models, kind)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, result = call(made, f"get{name}", answer=answer, options={"strict": True})
    assert type(result) is expected
    assert {key: getattr(result, key) for key in answer} == answer
    arrived, _ = call(made, f"put{name}", body=result)
    assert json.loads(arrived.body) == answer


def test_what_a_base_sends_of_its_own(made: Made) -> None:
    arrived, _ = call(made, "putEvent", body=made.models.EventBase(type="Event", at="noon"))
    assert json.loads(arrived.body) == {"type": "Event", "at": "noon"}
    arrived, _ = call(made, "putEvent", body={"type": "Later", "at": "noon"})
    assert json.loads(arrived.body) == {"type": "Later", "at": "noon"}


def test_bases_inside_of_others(made: Made) -> None:
    answer = {"policy": {"type": "Weekly"}, "events": [{"type": "UserEvent"}, {"type": "X"}]}
    _, result = call(made, "getAccount", answer=answer, options={"strict": True})
    kinds = [type(one).__name__ for one in (result.policy, *result.events)]
    assert kinds == ["PolicyBase", "UserEvent", "EventBase"]
    dumped = result.model_dump(exclude_unset=True)
    assert dumped == answer
    again = made.models.Account(policy=result.policy, events=answer["events"])
    assert again == result


def test_a_base_in_itself(made: Made) -> None:
    answer = {"kind": "circle", "inner": {"kind": "oval", "inner": {"kind": "square"}}}
    _, result = call(made, "getShape", answer=answer, options={"strict": True})
    kinds = [type(one).__name__ for one in (result, result.inner, result.inner.inner)]
    assert kinds == ["Circle", "ShapeBase", "Square"]


@pytest.mark.parametrize(
    ("answer", "kind", "place"),
    [
        ({"kind": "circle", "radius": "wide"}, "Circle", "radius"),
        ({"kind": "oval", "colour": 3}, "ShapeBase", "colour"),
        ({"colour": "red"}, "ShapeBase", "kind"),
    ],
)
def test_what_is_wrong_in_a_child_does_not_make_it_the_base(
    made: Made, answer: dict[str, Any], kind: str, place: str
) -> None:
    with pytest.warns(UserWarning, match=place):
        _, result = call(made, "getShape", answer=answer)
    assert type(result).__name__ == kind


def test_a_dictionary_of_a_child_has_its_tag(made: Made) -> None:
    """Else it would be one of the base as well, and checkers forget what repeats another."""
    for name, line in (
        ("CircleDict", 'kind: Literal["circle"]'),
        ("ShapeBaseDict", "kind: str"),
        ("CatDict", 'species: models.PetSpecies | Literal["Cat"]'),
        ("PetBaseDict", "species: types.PetSpecies"),
        ("CarBaseDict", "sort: str"),
        ("UserEventDict", 'type: Literal["UserEvent"]'),
    ):
        assert f"    {line}\n" in made.definition("types", name)
