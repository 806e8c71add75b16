"""Which changes of a client follow from which of its document: those that are certain, and no others."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.drift import rules, schemas
from clientsmith.drift.causes import causes
from clientsmith.drift.changes import Change, Place
from clientsmith.drift.comparison import Comparison, Side
from clientsmith.drift.run import diff_documents
from clientsmith.drift.surface.pointers import OperationArguments, element_of
from clientsmith.naming.identifier import Identifier
from clientsmith.plan.model.request import Argument
from clientsmith.plan.model.types import Scalar
from clientsmith.source.obtain import a_file
from tests.drift.documents import canonical

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.drift.report.model import Entry, Report

Data = dict[str, Any]
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
RULES = {**rules.RULES, **schemas.RULES}


def thing(*required: str, **properties: Data) -> Data:
    return {"type": "object", "required": list(required), "properties": properties}


def ref(name: str) -> Data:
    return {"$ref": f"#/components/schemas/{name}"}


def json_of(schema: Data) -> Data:
    return {"content": {"application/json": {"schema": schema}}}


def operation(name: str, gives: Data, **more: Any) -> Data:
    return {
        "operationId": name,
        "responses": {"200": {"description": "", **json_of(gives)}},
        **more,
    }


def document(schemas: Data, parameters: list[Data], **paths: Data) -> Data:
    pets = {
        "post": operation("makePet", ref("Pet"), requestBody=json_of(ref("Pet"))),
        "get": operation("findPet", ref("Pet"), parameters=parameters),
    }
    every = thing("all", all={"type": "array", "items": ref("Pet")})
    herd = {"post": operation("makeHerd", ref("Herd"), requestBody=json_of(every))}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://pets.example"}],
        "paths": {
            "/pets": pets,
            "/herds": herd,
            **{f"/{name}": item for name, item in paths.items()},
        },
        "components": {"schemas": schemas},
    }


def query(name: str, schema: Data) -> Data:
    return {"name": name, "in": "query", "schema": schema}


OLD = document(
    {
        "Pet": thing("kind", "age", kind=ref("Kind"), age=TEXT, home=thing(street=TEXT)),
        "Herd": thing("size", size=NUMBER),
        "Kind": {"type": "string", "enum": ["cat", "dog"]},
    },
    [query("pageSize", TEXT)],
)
NEW = document(
    {
        "Pet": thing(
            *("kind", "age"),
            kind=ref("Kind"),
            age=NUMBER,
            petName=TEXT,
            home=thing(street=TEXT, cityName=TEXT),
        ),
        "Herd": thing("size", size=NUMBER, petName=TEXT),
        "Kind": {"type": "string", "enum": ["cat", "dog", "COW"]},
    },
    [query("pageSize", NUMBER), query("petName", TEXT)],
    barns={"get": operation("getBarn", ref("Herd"))},
)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, Report]:
    """The comparison of the two documents, and of the two the other way round."""
    folder = tmp_path_factory.mktemp("causes")
    paths = [
        written(folder / name, document)
        for name, document in (("old.json", OLD), ("new.json", NEW))
    ]
    files = [a_file(path) for path in paths]
    return diff_documents(*files), diff_documents(*reversed(files))


def written(path: Path, document: Data) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def name(entry: Entry) -> str:
    place = entry.places[0]
    return ".".join(filter(None, (place.symbol, place.field)))


def cause(report: Report, entry: Entry) -> Entry | None:
    return None if entry.cause is None else report.changes[entry.cause]


def in_words(entry: Entry | None) -> str:
    if entry is None:
        return ""
    assert entry.about == "document"
    place = entry.places[0]
    where = entry.component or place.part or place.path
    return " ".join(filter(None, (entry.rule, where, place.field.rpartition(".")[2])))


def test_each_follows_from_what_is_said_of_the_same_thing(reports: tuple[Report, Report]) -> None:
    report = reports[0]
    by_name = {
        f"{change.rule.removeprefix('client-')} {name(change)}": in_words(cause(report, change))
        for change in report.changes
        if change.about == "client"
    }
    assert by_name == {
        "method-added client.barns.get": "operation-added /barns",
        # A field is read; a key and an argument are sent.
        "field-added models.Pet.pet_name": "response-property-added Pet petName",
        "key-added types.PetDict.petName": "request-property-added Pet petName",
        "argument-added client.pets.make.pet_name": "request-property-added Pet petName",
        "field-type-changed models.Pet.age": "response-property-type-changed Pet age",
        "key-type-changed types.PetDict.age": "request-property-type-changed Pet age",
        "argument-type-changed client.pets.make.age": "request-property-type-changed Pet age",
        # The same name, and something else.
        "field-added models.Herd.pet_name": "response-property-added Herd petName",
        "argument-added client.pets.find.pet_name": (
            "optional-parameter-added query parameter petName"
        ),
        "argument-type-changed client.pets.find.page_size": (
            "request-parameter-type-changed query parameter pageSize"
        ),
        "enumeration-member-added models.Kind.COW": "response-property-enum-value-added Kind kind",
        "input-alias-type-widened types.Kind": "request-property-enum-value-added Kind kind",
        # The document has no name for this schema, which stands in another one.
        "field-added models.PetHome.city_name": "response-property-added Pet cityName",
        "key-added types.PetHomeDict.cityName": "request-property-added Pet cityName",
    }


def test_no_change_of_a_document_has_a_cause(reports: tuple[Report, Report]) -> None:
    for report in reports:
        assert {change.cause for change in report.changes if change.about == "document"} == {None}


def test_backwards_is_the_mirror(reports: tuple[Report, Report]) -> None:
    def facts(report: Report) -> set[tuple[str, str, str, str]]:
        pairs = ((change, cause(report, change)) for change in report.changes)
        return {
            (change.rule, name(change), first.rule, first.component)
            for change, first in pairs
            if first is not None
        }

    forth, back = map(facts, reports)
    assert back == {
        (RULES[rule].mirror, symbol, RULES[first].mirror, component)
        for rule, symbol, first, component in forth
    }


def side() -> Side:
    return Side("Pets", "1", {"pets.json": canonical(NEW)})


def test_an_argument_does_not_come_of_what_its_property_may_be() -> None:
    """The body had been one argument, say, and its properties are arguments now."""
    pointer = "/components/schemas/Pet/properties/age"
    place = Place("POST", "/pets", "request body", "age")
    follower = Change(
        RULES["client-argument-added"],
        (Place("POST", "/pets", field="age", symbol="client.pets.add"),),
        elements=(frozenset(), frozenset((pointer,))),
    )
    for rule, expected in (
        ("request-property-enum-value-added", {}),
        ("request-property-description-changed", {}),
        ("request-property-added", {0: 0}),
    ):
        change = Change(RULES[rule], (place,), canonical=("/components/schemas/Pet", pointer))
        assert causes(Comparison(side(), side(), (change,), (follower,))) == expected


def test_two_documents_with_the_same_operation_are_not_told_apart() -> None:
    pointer = "/paths/~1pets/get/parameters/0"
    place = Place("GET", "/pets", "query parameter pageSize")
    follower = Change(
        RULES["client-argument-added"],
        (Place("GET", "/pets", field="page_size", symbol="client.pets.list"),),
        elements=(frozenset(), frozenset((pointer,))),
    )
    added = Change(
        RULES["optional-parameter-added"],
        (place,),
        document="a.json",
        canonical=("/paths/~1pets/get", pointer),
    )
    other = replace(added, document="b.json")
    assert causes(Comparison(side(), side(), (added,), (follower,))) == {0: 0}
    assert causes(Comparison(side(), side(), (added, other), (follower,))) == {}


@pytest.mark.parametrize(
    ("pointer", "element"),
    [
        ("/paths/~1pets/post", "/paths/~1pets/post"),
        ("/paths/~1pets/get/parameters/0/required", "/paths/~1pets/get/parameters/0"),
        ("/paths/~1pets/get/parameters/0/schema/items/type", "/paths/~1pets/get/parameters/0"),
        ("/paths/~1herds/post/requestBody", "/paths/~1herds/post/requestBody"),
        (
            "/paths/~1pets/post/requestBody/content/application~1json/schema/properties/age/type",
            "/components/schemas/Pet/properties/age",
        ),
        (
            "/components/schemas/Pet/properties/home/properties/street",
            "/components/schemas/PetHome/properties/street",
        ),
        ("/components/schemas/Pet/properties/kind/enum", "/components/schemas/Kind"),
        ("/components/schemas/Kind/anyOf/1/enum", "/components/schemas/Kind"),
        ("/components/schemas/Kind/anyOf/1/properties/x", None),
        ("/paths/~1pets/get/responses/200", None),
        ("/info/title", None),
        ("", None),
    ],
)
def test_what_a_pointer_is_about(pointer: str, element: str | None) -> None:
    assert element_of(canonical(NEW).document, pointer) == element


def test_a_body_may_be_a_union_that_contains_itself() -> None:
    """Its arguments are about the properties of each alternative, once."""
    schemas = {"Both": {"anyOf": [ref("Both"), thing(size=NUMBER), ref("Other")]}}
    schemas["Other"] = {"anyOf": [ref("Both"), thing(size=TEXT)]}
    known = OperationArguments("/paths/~1a/post", {"requestBody": json_of(ref("Both"))}, schemas)
    size = Argument(
        name=Identifier("size"),
        wire="size",
        location="body",
        type=Scalar("str"),
        required=False,
        description="",
    )
    assert known.of(size) == {
        "/components/schemas/Both/anyOf/1/properties/size",
        "/components/schemas/Other/anyOf/1/properties/size",
    }
