"""One operation becomes one method: arguments, body, result, errors."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.plan.model.types import ListOf, MapOf, Named, Scalar, UnionOf
from clientsmith.plan.prose import spoken, with_names
from tests.plan.building import answers, method_of, takes

STRING = {"type": "string"}
ID = {"name": "id", "in": "path", "required": True, "schema": STRING}


def names(operation: dict[str, Any], **more: Any) -> list[str]:
    return [argument.name for argument in method_of(operation, **more).arguments]


def test_path_parameters_come_first_in_path_order_then_what_is_required() -> None:
    parameters = [
        {"name": "optional", "in": "query", "schema": STRING},
        {"name": "b", "in": "path", "required": True, "schema": STRING},
        {"name": "needed", "in": "query", "required": True, "schema": STRING},
        {"name": "a", "in": "path", "required": True, "schema": STRING},
    ]
    assert names({"parameters": parameters}, path="/{a}/{b}") == ["a", "b", "needed", "optional"]


def test_one_name_in_several_places_says_where_it_travels() -> None:
    operation = {
        "parameters": [ID, {"name": "id", "in": "query", "schema": STRING}],
        "requestBody": takes({"type": "object", "properties": {"id": STRING, "Id": STRING}}),
    }
    method = method_of(operation, http_method="post", path="/things/{id}")
    assert {(a.location, a.wire): a.name for a in method.arguments} == {
        ("path", "id"): "id",
        ("query", "id"): "id_query",
        ("body", "id"): "id_body",
        ("body", "Id"): "id_pascal",
    }


def test_the_properties_of_a_json_object_are_arguments_but_read_only_ones_are_not() -> None:
    schema = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": STRING,
            "made": {**STRING, "readOnly": True},
            "note": {"type": ["string", "null"]},
        },
    }
    method = method_of({"requestBody": takes(schema, required=True)}, http_method="post")
    assert [(a.name, a.required) for a in method.arguments] == [("name", True), ("note", False)]
    assert method.arguments[1].type == UnionOf((Scalar("str"), Scalar("null")))
    assert method.body is not None and method.body.required


def test_the_default_of_what_has_a_name_of_its_own_is_told() -> None:
    enum = {**STRING, "enum": ["a", "b"], "default": "b"}
    schema = {"type": "object", "properties": {"kind": enum, "on": {**STRING, "default": "x"}}}
    method = method_of({"requestBody": takes(schema)}, http_method="post")
    assert [argument.description for argument in method.arguments] == [
        "One of `a`, `b`. Defaults to `b`.",
        "Defaults to `x`.",
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": STRING},
        {"type": "object", "additionalProperties": STRING},
        {
            "oneOf": [
                {"type": "object", "properties": {"a": STRING}},
                {"type": "object", "properties": {"b": STRING}},
            ]
        },
        {},
    ],
)
def test_any_other_body_is_one_argument(schema: Any) -> None:
    assert names({"requestBody": takes(schema, required=True)}, http_method="post") == ["body"]


def test_a_body_is_optional_only_where_the_document_says_so() -> None:
    schema = {"type": "object", "required": ["name"], "properties": {"name": STRING}}
    silent = method_of({"requestBody": takes(schema)}, http_method="post")
    optional = method_of({"requestBody": takes(schema, required=False)}, http_method="post")
    assert [a.required for a in silent.arguments] == [True]
    assert [a.required for a in optional.arguments] == [False]
    assert optional.body is not None and not optional.body.required


def test_files_of_a_multipart_body() -> None:
    schema = {"type": "object", "properties": {"photo": {"type": "string", "format": "binary"}}}
    encoding = {"photo": {"contentType": "image/png"}}
    body = {"content": {"multipart/form-data": {"schema": schema, "encoding": encoding}}}
    method = method_of({"requestBody": body}, http_method="post")
    assert method.arguments[0].type == Scalar("file")
    assert method.body is not None
    assert method.body.parts == (("photo", "image/png"),)
    assert method.body.files == ("photo",)


@pytest.mark.parametrize(
    ("media_type", "decode", "kind"),
    [
        ("application/json", "json", Scalar("str")),
        ("application/problem+json", "json", Scalar("str")),
        ("text/plain", "text", Scalar("str")),
        ("application/x-yaml", "text", Scalar("str")),
        ("application/pdf", "bytes", Scalar("any")),
        ("text/event-stream", "events", Scalar("event")),
        ("application/x-ndjson", "jsonlines", Scalar("any")),
    ],
)
def test_the_media_type_decides_how_an_answer_is_read(
    media_type: str, decode: str, kind: Any
) -> None:
    result = method_of({"responses": answers(STRING, media_type=media_type)}).result
    assert (result.decode, result.type) == (decode, kind)


def test_an_empty_success_beside_one_with_content_is_none() -> None:
    responses = {**answers({"type": "integer"}), "204": {"description": ""}}
    result = method_of({"responses": responses}).result
    assert result.type == UnionOf((Scalar("int"), Scalar("null")))
    assert result.may_be_empty


def test_types_of_what_is_read_and_of_what_is_written() -> None:
    thing = {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}
    parameter = {
        "name": "ids",
        "in": "query",
        "schema": {"type": "array", "items": {"type": "string", "format": "uuid"}},
    }
    method = method_of(
        {
            "parameters": [parameter],
            "responses": answers({"type": "object", "additionalProperties": thing}),
        }
    )
    uuid_or_text = UnionOf((Scalar("uuid"), Scalar("str")))
    assert method.arguments[0].type == ListOf(uuid_or_text, written=True)
    assert isinstance(method.result.type, MapOf)
    assert isinstance(method.result.type.value, Named) and not method.result.type.value.written


def test_only_serialisation_that_differs_from_the_default_is_told() -> None:
    parameters = [
        {"name": "plain", "in": "query", "style": "form", "explode": True, "schema": STRING},
        {
            "name": "filter[at]",
            "in": "query",
            "style": "deepObject",
            "explode": True,
            "schema": {"type": "object"},
        },
        {
            "name": "o",
            "in": "query",
            "style": "form",
            "explode": False,
            "schema": {"type": "array", "items": STRING},
        },
    ]
    method = method_of({"parameters": parameters})
    assert [(style.wire, style.style, style.explode) for style in method.styles] == [
        ("filter[at]", "deepObject", True),
        ("o", "form", False),
    ]


def test_documented_errors_are_named_by_their_exceptions() -> None:
    responses = {status: {"description": ""} for status in ("204", "404", "418", "5XX")}
    assert method_of({"responses": responses}).error_text == (
        "NotFoundError (404), APIStatusError (418), ServerError (5XX)."
    )


def test_properties_without_a_name_are_one_argument_more() -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "additionalProperties": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    }
    method = method_of({"requestBody": takes(schema)}, http_method="post")
    names = {str(argument.name): argument for argument in method.arguments}
    (rest,) = (argument for argument in method.arguments if argument.is_rest)
    assert rest.type == MapOf(Scalar("int"), written=True)
    assert not rest.required
    assert set(names) == {"name", "additional_properties", str(rest.name)}
    assert len(names) == 3
    assert not any(argument.is_whole for argument in method.signature)


@pytest.mark.parametrize("keyword", [{}, {"additionalProperties": False}])
def test_a_closed_body_has_no_argument_more(keyword: dict[str, bool]) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}, **keyword}
    method = method_of({"requestBody": takes(schema)}, http_method="post")
    assert [str(argument.name) for argument in method.arguments] == ["name"]


def test_docstrings_say_of_an_argument_what_its_name_does_not() -> None:
    parameters = [
        {"name": "page[size]", "in": "query", "schema": {"type": "integer", "maximum": 100}},
        {"name": "thing-id", "in": "query", "description": "Thing ID", "schema": STRING},
        {"name": "from", "in": "query", "schema": {"type": "string", "format": "date"}},
        {"name": "id", "in": "path", "required": True, "schema": STRING},
        {"name": "id", "in": "query", "description": "The other.\n\n- a\n- b", "schema": STRING},
    ]
    method = method_of({"parameters": parameters}, path="/a/{id}")
    assert {str(argument.name): argument.description for argument in method.arguments} == {
        "id": "",
        "page_size": "At most 100.",
        "thing_id": "",
        "from_": "",
        "id_query": "The other.\n\n- a\n- b\n\nSent as `id`.",
    }


@pytest.mark.parametrize(
    ("name", "summary"),
    [
        ("things.get", "Get things."),
        ("a.big_things.list_by_type", "List big things by type."),
        ("things.get_status", "Get status of things."),
        ("users.me", "Users me."),
        ("ping", "Ping."),
    ],
)
def test_a_method_without_a_summary_gets_one_from_its_name(name: str, summary: str) -> None:
    assert spoken(name) == summary


def test_what_is_deprecated_says_so() -> None:
    schema = {"type": "object", "properties": {"old": {"type": "string", "deprecated": True}}}
    parameter = {
        "name": "older",
        "in": "query",
        "deprecated": True,
        "schema": {"type": "string"},
    }
    method = method_of(
        {"requestBody": takes(schema), "parameters": [parameter], "deprecated": True},
        http_method="post",
    )
    assert method.deprecated
    assert {str(argument.name): argument.description for argument in method.arguments} == {
        "old": "Deprecated.",
        "older": "Deprecated.",
    }


def test_an_idempotency_key_may_be_left_out_although_the_document_demands_it() -> None:
    header = {"name": "Idempotency-Key", "in": "header", "required": True, "schema": STRING}
    method = method_of({"parameters": [header]}, http_method="post")
    assert method.idempotency_header == "Idempotency-Key"
    assert [argument.required for argument in method.arguments] == [False]


def test_the_configuration_can_name_another_header() -> None:
    header = {"name": "X-Once", "in": "header", "required": True, "schema": STRING}
    configured = method_of(
        {"parameters": [header]}, http_method="post", config={"idempotency_header": "X-Once"}
    )
    assert configured.idempotency_header == "X-Once"
    assert method_of({"parameters": [header]}, http_method="post").idempotency_header is None
    in_query = {**header, "in": "query", "name": "Idempotency-Key"}
    assert method_of({"parameters": [in_query]}, http_method="post").idempotency_header is None


def test_what_can_have_no_value_is_no_argument() -> None:
    gone = {"type": "object", "properties": {"name": {"type": "string"}, "gone": {"not": {}}}}
    method = method_of({"requestBody": takes(gone)}, http_method="post")
    assert [argument.wire for argument in method.arguments] == ["name"]


def test_a_property_of_a_form_that_is_only_not_exploded() -> None:
    names = {"type": "array", "items": {"type": "string"}}
    form = takes(
        {"type": "object", "properties": {"names": names}},
        media_type="application/x-www-form-urlencoded",
    )
    (content,) = form["content"].values()
    content["encoding"] = {"names": {"explode": False}}
    method = method_of({"requestBody": form}, http_method="post")
    assert method.body is not None
    (style,) = method.body.styles
    assert (style.wire, style.style, style.explode) == ("names", "form", False)


@pytest.mark.parametrize(
    ("properties", "decode"),
    [
        (("data", "id"), "event-text-fields"),
        (("data", "event", "name"), "event-text-fields"),
        (("data", "id", "name"), "events"),
        (("id", "event"), "events"),
    ],
)
def test_an_event_has_the_fields_of_events(properties: tuple[str, ...], decode: str) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in properties}}
    method = method_of({"responses": answers(schema, media_type="text/event-stream")})
    assert method.result.decode == decode


def test_a_link_names_the_argument_in_its_place() -> None:
    parameters = [
        {"name": "id", "in": place, "required": True, "schema": {"type": "string"}}
        for place in ("path", "query")
    ]
    link = {"operationId": "doThing", "parameters": {"query.id": "a", "path.id": "b"}}
    responses = {"200": {"description": "", "links": {"again": link}}}
    method = method_of({"parameters": parameters, "responses": responses}, path="/things/{id}")
    (line,) = method.links
    assert "(id_query='a', id='b')" in line or "(id='b', id_query='a')" in line


def test_facts_that_the_description_has_are_not_repeated() -> None:
    def said(description: str, **schema: Any) -> str:
        schema = {"type": "integer", **schema}
        parameter = {"name": "n", "in": "query", "description": description, "schema": schema}
        return method_of({"parameters": [parameter]}).arguments[0].description

    limits = {"minimum": 1, "maximum": 1000}
    assert said("Items, from 1 to 1,000", **limits) == "Items, from 1 to 1,000."
    assert said("Items, at most 1000.", **limits) == "Items, at most 1000. 1 to 1000."
    assert said("Items; the default is 20.", default=20) == "Items; the default is 20."
    assert said("At least 20.", default=20) == "At least 20. Defaults to `20`."
    values = {"type": "string", "enum": ["up", "down"]}
    assert said("`up` or `down`.", **values) == "`up` or `down`."
    assert said("Where up is.", **values) == "Where up is. One of `up`, `down`."


def test_ids_of_operations_are_the_names_of_methods() -> None:
    names = {"getServer": "servers.get", "status": "servers.status"}
    text = "See `getServer`, getServer and `status`; not `getServers`."
    assert with_names(text, names) == (
        "See `servers.get`, getServer and `status`; not `getServers`."
    )
