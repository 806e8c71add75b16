"""What is added to a document renames nothing that was there, and the order of its keys no more."""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings, strategies as st
from openapi_pydantic import OpenAPI

from clientsmith.naming.propose import propose_names
from clientsmith.normalise import normalise
from clientsmith.plan.build import build_package
from clientsmith.plan.endpoints import NamespacedDocument, PlanInput, operation_facts
from clientsmith.plan.model.models import EnumModel, ObjectModel
from clientsmith.source.load import Document
from clientsmith.source.toml import TomlFile
from tests.amount import examples
from tests.plan.building import configuration

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = Any
NOUNS = [
    "order",
    "user",
    "Order",
    "order_item",
    "invoice",
    "class",
    "None",
    "team-member",
    "v2",
    "\u7528\u6237",
]
WORDS = [
    "id",
    "name",
    "Name",
    "na_me",
    "state",
    "from",
    "page[size]",
    "body",
    "copy",
    "date<",
    "\u0438\u043c\u044f",
    "\uff4e\uff41\uff4d\uff45",
]
ACTIONS = ["list", "create", "get", "update", "archive", ""]


@dataclass(frozen=True)
class Names:
    """Every name that users of a package write."""

    methods: Mapping[str, str]
    arguments: Mapping[tuple[str, str, str], str]
    classes: Mapping[str, str]
    members: Mapping[tuple[str, str], str]
    attributes: Mapping[tuple[str, str], str]


def names_of(data: Json, ledger: Mapping[str, str]) -> Names:
    canonical = normalise(Document("openapi.json", data))
    document = OpenAPI.model_validate(canonical.document)
    source = NamespacedDocument("openapi.json", None, document, canonical.facts)
    given = PlanInput(configuration(), TomlFile("provider.toml"), (source,))
    facts = operation_facts(given)
    pinned = {key: name for key, name in ledger.items() if key in {one.key for one in facts}}
    methods = propose_names(facts, pinned)
    package = build_package("shop", given, methods)
    return Names(
        methods=methods,
        arguments={
            (method.operation_id, one.location, one.wire): str(one.name)
            for method in package.methods
            for one in method.arguments
        },
        classes={model.component: str(model.name) for model in package.models},
        members={
            (model.component, str(value)): str(name)
            for model in package.models
            if isinstance(model, EnumModel)
            for name, value in model.members
        },
        attributes={
            (model.component, field.wire): str(field.name)
            for model in package.models
            if isinstance(model, ObjectModel)
            for field in model.fields
        },
    )


def schemas() -> st.SearchStrategy[Json]:
    text = st.just({"type": "string"})
    values = st.lists(st.sampled_from(["a-b", "a_b", "A", "1", "+"]), min_size=2, unique=True)
    plain = st.one_of(text, values.map(lambda some: {"type": "string", "enum": some}))
    inner = st.dictionaries(st.sampled_from(WORDS), plain, min_size=1, max_size=3)
    nested = inner.map(lambda found: {"type": "object", "properties": found})
    either = st.lists(nested, min_size=2, max_size=3).map(lambda found: {"oneOf": found})
    outer = st.dictionaries(
        st.sampled_from(WORDS), st.one_of(plain, nested, either), min_size=1, max_size=4
    )
    return outer.map(lambda found: {"type": "object", "properties": found})


@st.composite
def documents(draw: st.DrawFn) -> Json:
    paths: Json = {}
    for number, noun in enumerate(draw(st.lists(st.sampled_from(NOUNS), max_size=5))):
        action = draw(st.sampled_from(ACTIONS))
        item = "/{id}" if draw(st.booleans()) else ""
        parameters = [
            {"name": name, "in": "query", "schema": {"type": "string"}}
            for name in draw(st.lists(st.sampled_from(WORDS), unique=True, max_size=3))
        ]
        operation = {
            "parameters": parameters,
            "requestBody": {"content": {"application/json": {"schema": draw(schemas())}}},
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/json": {"schema": draw(schemas())}},
                }
            },
        }
        if action:
            operation["operationId"] = f"{action}{noun.title()}{number}"
        if draw(st.booleans()):
            operation["tags"] = [noun]
        paths.setdefault(f"/{noun}{item}", {})["post" if number % 2 else "put"] = operation
    components = draw(st.dictionaries(st.sampled_from(NOUNS), schemas(), max_size=3))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example"}],
        "paths": paths,
        "components": {"schemas": components},
    }


ADDED = {"type": "object", "properties": {"quantum": {"type": "string", "enum": ["x", "y"]}}}


def add_operation(data: Json) -> None:
    data["paths"]["/quanta/{quantum}"] = {
        "get": {
            "operationId": "measureQuantum",
            "tags": ["Quantum"],
            "responses": {
                "200": {"description": "", "content": {"application/json": {"schema": ADDED}}}
            },
        }
    }


def add_schema(data: Json) -> None:
    data["components"]["schemas"]["Quantum"] = ADDED


def add_properties(data: Json) -> None:
    """To every component, every body and every answer."""
    for schema in data["components"]["schemas"].values():
        schema["properties"]["zz_quantum"] = copy.deepcopy(ADDED)
    for item in data["paths"].values():
        for operation in item.values():
            for holder in (operation["requestBody"], operation["responses"]["200"]):
                holder["content"]["application/json"]["schema"]["properties"]["zz_quantum"] = {
                    "type": "string"
                }


def add_parameter(data: Json) -> None:
    for item in data["paths"].values():
        for operation in item.values():
            operation["parameters"].append(
                {"name": "quantum", "in": "header", "schema": {"type": "string"}}
            )


@settings(max_examples=examples(30))
@given(
    documents(),
    st.sampled_from([add_operation, add_schema, add_properties, add_parameter]),
)
def test_what_is_added_renames_nothing(data: Json, add: Any) -> None:
    before = names_of(copy.deepcopy(data), {})
    more = copy.deepcopy(data)
    add(more)
    for ledger in (before.methods, {}):
        after = names_of(copy.deepcopy(more), ledger)
        assert before.methods.items() <= after.methods.items()
        assert before.arguments.items() <= after.arguments.items()
        assert before.classes.items() <= after.classes.items()
        assert before.members.items() <= after.members.items()
        assert before.attributes.items() <= after.attributes.items()


def shuffled(value: Json, chance: random.Random) -> Json:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(item, chance) for item in value] if isinstance(value, list) else value


@settings(max_examples=examples(15))
@given(documents(), st.integers(0, 1000))
def test_the_order_of_keys_names_nothing(data: Json, seed: int) -> None:
    other = shuffled(data, random.Random(seed))
    assert names_of(data, {}) == names_of(other, {})
