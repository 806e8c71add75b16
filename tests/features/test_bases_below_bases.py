"""Bases below bases, children that add nothing, and bases whose tag suggests a child.

OpenAPI 3.1, 4.8.25 (a discriminator is a hint; what a schema is used for is the schema), 4.8.25.3
(models that build on others by `allOf`); Swagger 2.0, Schema Object, `discriminator`.
"""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
KINDS = {"type": "string", "enum": ["daily_restriction", "weekly_restriction"]}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def by(tag: str, /, **mapping: str) -> dict[str, Any]:
    found: dict[str, Any] = {"propertyName": tag}
    if mapping:
        found["mapping"] = {key: ref(name)["$ref"] for key, name in mapping.items()}
    return {"discriminator": found}


def base(tag: str, /, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": [tag], "properties": {tag: TEXT, **properties}}


def child(parent: str, /, *required: str, **properties: Any) -> dict[str, Any]:
    own = {"type": "object", "required": [*required], "properties": properties}
    return {"allOf": [ref(parent), own]}


RESTRICTION = {
    "type": "object",
    "required": ["type", "duration"],
    "properties": {"type": KINDS, "duration": NUMBER},
}
SCHEMAS: dict[str, dict[str, Any]] = {
    # Two levels, each with a property of its own.
    "Shape": {**base("t", colour=TEXT), **by("t", round="Round", square="Square")},
    "Round": {**child("Shape", "s", s=TEXT, width=NUMBER), **by("s", disc="Disc", ring="Ring")},
    "Disc": child("Round", radius=NUMBER),
    "Ring": child("Round", hole=NUMBER),
    "Square": child("Shape", side=NUMBER),
    # The same the other way round in the alphabet, without mappings, and with a third level.
    "Act": {**base("t", at=TEXT), **by("t")},
    "Bet": {**child("Act", "s", s=TEXT), **by("s")},
    "Cut": {**child("Bet", "r", r=TEXT), **by("r")},
    "Dig": child("Cut", deep=NUMBER),
    "End": child("Act", why=TEXT),
    # The outer mapping speaks of a grandchild as well.
    "Plan": {**base("t", name=TEXT), **by("t", paid="Paid", gold="Gold")},
    "Paid": {**child("Plan", price=NUMBER, s=TEXT), **by("s", gold="Gold")},
    "Gold": child("Paid", bars=NUMBER),
    # Children that add nothing.
    "Task": {**base("kind", id=NUMBER), **by("kind", b="Build", c="Clean", d="Drop")},
    "Build": child("Task", target=TEXT),
    "Clean": {"allOf": [ref("Task")]},
    "Drop": {"allOf": [ref("Task")], "description": "Nothing more either."},
    # The same in a union, whose members build on something that has no tag of its own.
    "Root": base("kind", id=NUMBER),
    "Leaf": {"allOf": [ref("Root")]},
    "Bud": {"allOf": [ref("Root")]},
    "Stem": child("Root", long=NUMBER),
    "Part": {
        "oneOf": [ref("Leaf"), ref("Bud"), ref("Stem")],
        **by("kind", leaf="Leaf", bud="Bud", stem="Stem"),
    },
    # A base that lists the tags of its children and is meant by some of them itself.
    "Restriction": {**RESTRICTION, **by("type")},
    "WeeklyRestriction": child("Restriction", "day", day=NUMBER),
    "Limit": {**RESTRICTION, **by("type")},
    "Sometimes": child("Limit", "day", day=NUMBER),
    "Bound": {
        **RESTRICTION,
        **by("type", daily_restriction="Bound", weekly_restriction="WeeklyBound"),
    },
    "WeeklyBound": child("Bound", "day", day=NUMBER),
}
USED = ("Shape", "Round", "Act", "Plan", "Task", "Part", "Restriction", "Limit", "Bound")


def whole(name: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "one": ref(name),
            "list": {"type": "array", "items": ref(name)},
            "map": {"type": "object", "additionalProperties": ref(name)},
        },
    }


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0", "2.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    schemas = SCHEMAS | {f"{name}Places": whole(name) for name in USED}
    paths: dict[str, Any] = {}
    for name in (*USED, *(f"{name}Places" for name in USED)):
        content = {"application/json": {"schema": ref(name)}}
        paths[f"/{name}"] = {
            "get": {"operationId": f"get{name}", "responses": answers(ref(name))},
            "put": {
                "operationId": f"put{name}",
                "requestBody": {"required": True, "content": content},
                "responses": answers(None, "204"),
            },
        }
    root = tmp_path_factory.mktemp("below")
    given = document(paths, schemas=schemas, version=request.param)
    if request.param != "2.0":
        return make(root, given)
    old = make(root, swagger(given))
    OLD[old.module_name] = old
    return old


def swagger(document: dict[str, Any]) -> dict[str, Any]:
    """The same API in Swagger 2.0, where a child says its tag itself, and only bases have one."""
    schemas = document["components"]["schemas"]
    for schema in list(schemas.values()):
        discriminator = schema.get("discriminator")
        if discriminator and "oneOf" not in schema:
            schema["discriminator"] = discriminator["propertyName"]
            for tag, target in discriminator.get("mapping", {}).items():
                schemas[target.rpartition("/")[2]]["x-ms-discriminator-value"] = tag
    for item in document["paths"].values():
        body = item["put"].pop("requestBody")["content"]["application/json"]["schema"]
        body = {"name": "body", "in": "body", "required": True, "schema": body}
        item["put"]["parameters"] = [body]
        answer = item["get"]["responses"]["200"]
        answer["schema"] = answer.pop("content")["application/json"]["schema"]
    del document["openapi"], document["components"], document["servers"]
    document |= {
        "swagger": "2.0",
        "host": "made.example",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "definitions": schemas,
    }
    text = json.dumps(document).replace("#/components/schemas/", "#/definitions/")
    found: dict[str, Any] = json.loads(text)
    return found


Case = tuple[str, dict[str, Any], str]
CASES: list[Case] = [
    ("Shape", {"t": "round", "s": "disc", "radius": 1}, "Disc"),
    ("Shape", {"t": "round", "s": "ring", "radius": 1}, "Ring"),
    ("Shape", {"t": "round", "s": "egg", "width": 1}, "RoundBase"),
    ("Shape", {"t": "square", "side": 1}, "Square"),
    ("Shape", {"t": "blob", "colour": "red"}, "ShapeBase"),
    ("Round", {"t": "round", "s": "disc"}, "Disc"),
    ("Round", {"t": "round", "s": "egg"}, "RoundBase"),
    ("Act", {"t": "Bet", "s": "Cut", "r": "Dig", "deep": 1}, "Dig"),
    ("Act", {"t": "Bet", "s": "Cut", "r": "else"}, "CutBase"),
    ("Act", {"t": "Bet", "s": "else"}, "BetBase"),
    ("Act", {"t": "End", "why": "x"}, "End"),
    ("Act", {"t": "else", "at": "noon"}, "ActBase"),
    ("Plan", {"t": "paid", "s": "gold", "bars": 1}, "Gold"),
    ("Plan", {"t": "paid", "s": "else", "price": 1}, "PaidBase"),
    ("Plan", {"t": "free"}, "PlanBase"),
    ("Task", {"kind": "b", "target": "x"}, "Build"),
    ("Task", {"kind": "c", "id": 1}, "Clean"),
    ("Task", {"kind": "d", "id": 1}, "Drop"),
    ("Task", {"kind": "e", "id": 1}, "TaskBase"),
    ("Restriction", {"type": "daily_restriction", "duration": 60}, "RestrictionBase"),
    ("Restriction", {"type": "weekly_restriction", "duration": 60, "day": 1}, "WeeklyRestriction"),
    ("Restriction", {"type": "weekly_restriction", "duration": 60}, "RestrictionBase"),
    ("Limit", {"type": "daily_restriction", "duration": 60}, "LimitBase"),
    ("Limit", {"type": "weekly_restriction", "duration": 60, "day": 1}, "Sometimes"),
    ("Bound", {"type": "daily_restriction", "duration": 60}, "BoundBase"),
    ("Bound", {"type": "weekly_restriction", "duration": 60, "day": 1}, "WeeklyBound"),
    ("Bound", {"type": "weekly_restriction", "duration": 60}, "BoundBase"),
]
OLD: dict[str, Made] = {}
NEWER: list[Case] = [
    ("Plan", {"t": "gold", "bars": 1}, "Gold"),
    ("Part", {"kind": "leaf", "id": 1}, "Leaf"),
    ("Part", {"kind": "bud", "id": 1}, "Bud"),
    ("Part", {"kind": "stem", "id": 1}, "Stem"),
]


def cases(made: Made) -> list[Case]:
    """Swagger 2.0 has no unions, and a child has one tag."""
    return CASES if made is OLD.get(made.module_name) else CASES + NEWER


def read(made: Made, operation: str, answer: Any, *, strict: bool) -> Any:
    """An answer that is what the document says."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, result = call(made, operation, answer=answer, options={"strict": strict})
    return result


@pytest.mark.parametrize("strict", [False, True])
def test_a_value_is_of_the_nearest_class(made: Made, *, strict: bool) -> None:
    for name, answer, kind in cases(made):
        result = read(made, f"get{name}", answer, strict=strict)
        assert type(result) is getattr(made.models, kind), (name, answer)
        arrived, _ = call(made, f"put{name}", body=result)
        assert json.loads(arrived.body) == answer


def test_the_same_in_properties_lists_and_maps(made: Made) -> None:
    for name, answer, kind in cases(made):
        given = {"one": answer, "list": [answer], "map": {"k": answer}}
        result = read(made, f"get{name}Places", given, strict=True)
        found = [result.one, *result.list, *result.map.values()]
        assert [type(one).__name__ for one in found] == [kind] * 3, (name, answer)
        arrived, _ = call(made, f"put{name}Places", one=answer, list=result.list, map=result.map)
        assert json.loads(arrived.body) == given


@pytest.mark.parametrize(
    ("name", "answer", "kind", "place"),
    [
        ("Shape", {"t": "round", "s": "disc", "radius": "wide"}, "Disc", "radius"),
        ("Shape", {"t": "round", "s": "egg", "width": "wide"}, "RoundBase", "width"),
        ("Task", {"kind": "c", "id": "x"}, "Clean", "id"),
        ("Restriction", {"type": "weekly_restriction", "day": 1}, "WeeklyRestriction", "duration"),
        (
            "Restriction",
            {"type": "weekly_restriction", "duration": 1, "day": "x"},
            "WeeklyRestriction",
            "day",
        ),
    ],
)
def test_what_has_something_of_a_child_is_that_child(
    made: Made, name: str, answer: dict[str, Any], kind: str, place: str
) -> None:
    """Also when strict: then it is an error, for the value says itself what is wrong with it."""
    with pytest.warns(UserWarning, match=place):
        _, result = call(made, f"get{name}", answer=answer)
    assert type(result).__name__ == kind
    with pytest.raises(Exception, match=place):
        call(made, f"get{name}", answer=answer, options={"strict": True})
