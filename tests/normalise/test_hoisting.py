"""Inline schemas get names from where they stand."""

from __future__ import annotations

import random
from typing import Any

from clientsmith.naming.identifiers import LONGEST_NAME
from clientsmith.normalise.places import names_of
from tests.normalise.helpers import answer, openapi, ref, run, schemas

TEXT = {"type": "string"}
ENUM = {"type": "string", "enum": ["a", "b"]}
OBJECT = {"type": "object", "properties": {"x": TEXT}}


def names(document: dict[str, Any]) -> set[str]:
    return set(run(document).document["components"]["schemas"])


def test_names_of_what_an_operation_has() -> None:
    content = {"application/json": {"schema": OBJECT}}
    operation = {
        "operationId": "make-thing",
        "parameters": [
            {"name": "sort", "in": "query", "schema": ENUM},
            {"name": "methods[]", "in": "query", "schema": {"type": "array", "items": ENUM}},
        ],
        "requestBody": {"content": content},
        "responses": {
            "200": {
                "content": {"application/json": {"schema": {"type": "array", "items": OBJECT}}}
            },
            "202": {"content": content},
            "404": {"content": content},
            "500": {"content": content},
            "default": {"content": content},
        },
    }
    assert names(openapi({"/things": {"post": operation}})) == {
        "MakeThingSort",
        "MakeThingMethod",
        "MakeThingRequest",
        "MakeThingResponseItem",
        "MakeThingAcceptedResponse",
        "MakeThingNotFoundError",
        "MakeThingInternalServerError",
        "MakeThingError",
    }


def titled(title: str, **keys: Any) -> dict[str, Any]:
    return {"title": title, **OBJECT, **keys}


def test_names_by_titles() -> None:
    """A title of a few words that nothing else has is a name; what is inside is named after it."""
    given = {
        "Shop": {
            "properties": {
                "home": titled("Postal address", properties={"country": ENUM}),
                "work": titled("Work Place"),
                "first": titled("Same title"),
                "second": titled("Same title"),
                "taken": titled("Other Shop"),
                "kind": titled("Kind"),
                "told": titled("What is inside, in short."),
                "long": titled("One that has far too many words"),
            }
        },
        "OtherShop": {"properties": {"x": TEXT}},
    }
    assert set(schemas(given)) == {
        *("Shop", "OtherShop", "PostalAddress", "PostalAddressCountry", "WorkPlace"),
        *("ShopFirst", "ShopSecond", "ShopTaken", "ShopKind", "ShopTold", "ShopLong"),
    }


def test_names_do_not_repeat_words() -> None:
    both = {"properties": {"box_lid": {"properties": {"lid_color": ENUM, "lid": ENUM}}}}
    assert set(schemas({"Box": both, "BigBoxed": {"properties": {"big_boxed_lid": ENUM}}})) == {
        *("Box", "BoxLid", "BoxLidColor", "BoxLidLid", "BigBoxed", "BigBoxedLid"),
    }
    assert set(schemas({"Box": {"properties": {"build_caches": {"items": OBJECT}}}})) == {
        *("Box", "BoxBuildCache"),
    }


def test_names_of_functions() -> None:
    """FastAPI appends the route to the names of functions, and names the classes of bodies after both."""

    def posted(function: str, route: str, body: str) -> dict[str, Any]:
        content = {"application/json": {"schema": ref(body)}}
        operation = {**answer(OBJECT), "operationId": f"{function}_{route}_post"}
        return {"post": {**operation, "requestBody": {"content": content}}}

    document = openapi(
        {
            "/files/{id}": posted("upload", "files__id_", "Body_upload_files__id__post"),
            "/a": posted("send", "a", "Body_send_a_post"),
            "/b": posted("send", "b", "Body_send_b_post"),
        },
        {
            name: {"properties": {"x": TEXT}}
            for name in ("Body_upload_files__id__post", "Body_send_a_post", "Body_send_b_post")
        },
    )
    assert names(document) == {
        *("upload_body", "UploadResponse"),
        # Two functions have the same name.
        *("Body_send_a_post", "Body_send_b_post", "SendAPostResponse", "SendBPostResponse"),
    }


def test_names_inside_of_components() -> None:
    given = {
        "Shop.V2": {
            "properties": {
                "home_address": OBJECT,
                "categories": {"type": "array", "items": {"properties": {"kind": ENUM}}},
                "prices": {"additionalProperties": OBJECT},
                "free": {"type": "object"},
                "one": {"enum": ["only"]},
                "either": {"oneOf": [{"title": "Big one", **OBJECT}, TEXT]},
            }
        }
    }
    after = schemas(given)
    assert set(after) == {
        "Shop.V2",
        "ShopV2HomeAddress",
        "ShopV2Category",
        "ShopV2CategoryKind",
        "ShopV2Price",
        "ShopV2Either",
        "BigOne",
    }
    assert after["Shop.V2"]["properties"]["home_address"] == ref("ShopV2HomeAddress")
    assert after["Shop.V2"]["properties"]["one"] == {"type": "string", "const": "only"}


def test_what_belongs_to_the_use_stays_there() -> None:
    inner = {**ENUM, "readOnly": True, "default": "a", "nullable": True, "description": "d"}
    after = schemas({"A": {"properties": {"kind": inner}}})
    assert after["A"]["properties"]["kind"] == {
        "anyOf": [ref("AKind"), {"type": "null"}],
        "readOnly": True,
        "default": "a",
    }
    assert after["AKind"] == {**ENUM, "description": "d"}


def test_shared_responses_and_parameters_are_named_once() -> None:
    components = {
        "responses": {"Missing": {"content": {"application/json": {"schema": OBJECT}}}},
        "parameters": {"sorting": {"name": "sort", "in": "query", "schema": ENUM}},
    }
    paths = {
        path: {
            "get": {
                "operationId": f"get{path[1:]}",
                "parameters": [{"$ref": "#/components/parameters/sorting"}],
                "responses": {"404": {"$ref": "#/components/responses/Missing"}},
            }
        }
        for path in ("/a", "/b")
    }
    assert names(openapi(paths, components=components)) == {"MissingResponse", "SortingParameter"}


def test_parameters_of_a_path_are_named_after_it() -> None:
    parameter = {"name": "kind", "in": "path", "required": True, "schema": ENUM}
    item = {"parameters": [parameter], "get": answer(TEXT)}
    assert names(openapi({"/things/{kind}": {**item}})) == {"ThingsKindKind"}


def test_the_same_body_in_two_media_types_is_one_class() -> None:
    both = {"multipart/form-data": {"schema": OBJECT}, "application/json": {"schema": OBJECT}}
    other = {**both, "multipart/form-data": {"schema": {"properties": {"y": TEXT}}}}
    for content, expected in (
        (both, {"MakeRequest"}),
        (other, {"MakeRequest", "MakeRequestMultipart"}),
    ):
        operation = {"operationId": "make", "requestBody": {"content": content}, "responses": {}}
        assert names(openapi({"/a": {"post": operation}})) == expected


def test_a_taken_name_gets_a_word_not_a_number() -> None:
    after = schemas(
        {"Foo": {"properties": {"bar": OBJECT, "kind": ENUM}}, "FooBar": TEXT, "FooKind": TEXT}
    )
    assert after["Foo"]["properties"] == {"bar": ref("FooBarObject"), "kind": ref("FooKindEnum")}
    assert after["FooBar"] == TEXT


def test_a_name_that_is_too_long_leaves_out_the_middle_and_as_little_as_possible() -> None:
    third, half = LONGEST_NAME // 3, LONGEST_NAME // 2
    for length, kept in ((third, (0, 2, 3)), (half, (0, 3))):
        words = [letter + "x" * (length - 1) for letter in "ABCD"]
        assert next(iter(names_of((*words,), "Object"))) == "".join(words[at] for at in kept)


def test_names_do_not_depend_on_order_or_on_others() -> None:
    given = {
        f"Thing{n}": {"properties": {"a-b": OBJECT, "aB": ENUM, "a_b": ENUM}} for n in range(5)
    }
    expected = schemas(given)
    items = list(given.items())
    random.Random(1).shuffle(items)
    shuffled = schemas(dict(items))
    assert shuffled == expected
    alone = schemas({"Thing3": given["Thing3"]})
    assert alone == {name: schema for name, schema in expected.items() if name.startswith("Thing3")}
