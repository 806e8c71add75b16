"""Which media types of an operation are a choice of the caller's, and which say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.plan.model.types import LiteralOf, Scalar, UnionOf
from tests.plan.building import method_of

if TYPE_CHECKING:
    from clientsmith.plan.model.method import Method

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
NAMED = {"type": "object", "required": ["name"], "properties": {"name": TEXT}}
OTHER = {"type": "object", "required": ["url"], "properties": {"url": TEXT}}
UPLOAD = {"type": "object", "required": ["file"], "properties": {"file": BINARY}}


def gives(schemas: dict[str, Any], **more: Any) -> Method:
    content = {media_type: {"schema": schema} for media_type, schema in schemas.items()}
    return method_of({"responses": {"200": {"description": "", "content": content}}, **more})


def takes(schemas: dict[str, Any], **more: Any) -> Method:
    content = {media_type: {"schema": schema} for media_type, schema in schemas.items()}
    body = {"required": True, "content": content}
    return method_of({"requestBody": body, **more}, http_method="post")


def kinds(method: Method, location: str) -> list[tuple[tuple[object, ...] | None, bool]]:
    """The media types of each overload, and whether they have to be chosen; None is any."""
    return [
        (argument.type.values if isinstance(argument.type, LiteralOf) else None, argument.required)
        for overload in method.overloads
        for argument in overload.arguments
        if argument.location == location
    ]


def decodes(method: Method) -> list[str]:
    return [overload.result.decode for overload in method.overloads]


@pytest.mark.parametrize(
    "media_types",
    [
        [JSON],
        [JSON, f"{JSON}; charset=utf-8"],
        [JSON, "text/json"],
        ["image/png", "image/*"],
        ["*/*", JSON],
    ],
)
def test_answers_of_one_type_are_no_choice(media_types: list[str]) -> None:
    schema = BINARY if media_types[0].startswith("image") else NAMED
    method = gives(dict.fromkeys(media_types, schema))
    assert (method.choices, method.overloads, method.result.forms) == ((), (), ())


def test_answers_are_grouped_by_their_types_the_preferred_one_first() -> None:
    method = gives(
        {
            "text/event-stream": NAMED,
            "image/png": BINARY,
            "application/pdf": BINARY,
            "text/csv": TEXT,
            "application/xml": NAMED,
            JSON: NAMED,
            "application/hal+json": NAMED,
            "application/x-ndjson": NAMED,
        }
    )
    assert method.result.media_type == JSON
    assert kinds(method, "accept") == [
        ((JSON, "application/hal+json"), False),
        (("text/csv", "application/xml"), True),
        (("application/pdf", "image/png"), True),
        (("application/x-ndjson", "text/event-stream"), True),
    ]
    assert decodes(method) == ["json", "text", "bytes", "jsonlines"]
    assert not method.gives_one_type


@pytest.mark.parametrize(
    ("media_types", "preferred"),
    [
        (["text/csv", "text/plain"], "text/plain"),
        (["application/octet-stream", "text/plain"], "text/plain"),
        (["application/octet-stream", "text/event-stream"], "application/octet-stream"),
        (["application/json;stream=watch", JSON], JSON),
        (["application/stream+json", JSON], JSON),
        (["application/vnd.a+json", "text/html"], "application/vnd.a+json"),
    ],
)
def test_what_is_preferred_does_not_depend_on_the_order(
    media_types: list[str], preferred: str
) -> None:
    for order in (media_types, media_types[::-1]):
        assert gives(dict.fromkeys(order, TEXT)).result.media_type == preferred


def test_texts_are_chosen_without_overloads() -> None:
    method = gives({"text/csv": TEXT, "text/plain": TEXT})
    (accept,) = method.choices
    assert (method.overloads, accept.required) == ((), False)
    assert accept.type == LiteralOf(("text/plain", "text/csv"))


def test_a_binary_answer_of_any_type_is_a_file() -> None:
    assert gives({"*/*": BINARY}).result.decode == "bytes"
    assert gives({"*/*": NAMED}).result.decode == "json"


def test_other_statuses_belong_to_every_form() -> None:
    later = {"description": "", "content": {JSON: {"schema": OTHER}}}
    content = {kind: {"schema": NAMED} for kind in (JSON, "text/csv", "image/png")}
    method = method_of(
        {"responses": {"200": {"description": "", "content": content}, "202": later}}
    )
    json, text, file = (overload.result for overload in method.overloads)
    assert isinstance(json.type, UnionOf) and isinstance(text.type, UnionOf)
    other = json.type.members[1]
    assert text.type.members == (Scalar("str"), other)
    assert file.beside == other


def test_a_list_comes_in_pages_or_in_another_form() -> None:
    items = {"type": "array", "items": NAMED}
    page = {"type": "object", "properties": {"results": items, "next": TEXT}}
    rules = {"pagination": [{"style": "next-url", "items": ["results"], "next": ["next"]}]}
    content = {kind: {"schema": page} for kind in (JSON, "text/csv")}
    responses = {"200": {"description": "", "content": content}}
    method = method_of({"responses": responses}, config=rules)
    assert method.pagination is not None
    assert kinds(method, "accept") == [((JSON,), False), (("text/csv",), True)]
    assert [overload.result is method.result for overload in method.overloads] == [True, False]


def test_forms_and_json_of_one_schema_are_sent_as_json() -> None:
    method = takes(dict.fromkeys([FORM, MULTIPART, JSON, "text/json"], NAMED))
    assert method.body is not None and method.body.media_type == JSON
    assert (method.bodies, method.choices) == ((), ())
    assert method.notes == tuple(
        f"the body is sent as {JSON}, never as {kind}" for kind in (MULTIPART, FORM, "text/json")
    )


def test_a_file_is_sent_as_multipart() -> None:
    method = takes(dict.fromkeys([JSON, FORM, MULTIPART], UPLOAD))
    assert method.body is not None and method.body.media_type == MULTIPART
    assert (method.bodies, method.choices) == ((), ())
    method = takes({JSON: OTHER, MULTIPART: UPLOAD})
    assert kinds(method, "content_type") == [((MULTIPART,), False), ((JSON,), True)]


def test_one_overload_for_each_shape_of_a_body() -> None:
    patch = {"type": "array", "items": OTHER}
    method = takes(
        {
            "text/csv": TEXT,
            "application/xml": NAMED,
            "image/png": BINARY,
            "application/merge-patch+json": NAMED,
            "application/strategic-merge-patch+json": NAMED,
            "application/json-patch+json": patch,
        }
    )
    assert kinds(method, "content_type") == [
        (("application/merge-patch+json", "application/strategic-merge-patch+json"), False),
        (("application/json-patch+json",), True),
        (("application/xml", "text/csv"), True),
        (("image/png",), True),
    ]
    assert [[argument.name for argument in each.arguments] for each in method.overloads] == [
        ["name", "content_type"],
        *[["body", "content_type"]] * 3,
    ]
    # The method itself takes what any of its overloads takes.
    assert [(argument.name, argument.required) for argument in method.signature] == [
        ("name", False),
        ("body", False),
        ("content_type", False),
    ]
    assert method.gives_one_type


@pytest.mark.parametrize(
    ("media_type", "schema", "default", "kind"),
    [
        ("*", BINARY, "application/octet-stream", UnionOf((Scalar("content"), Scalar("str")))),
        ("*/*", {}, "application/octet-stream", UnionOf((Scalar("content"), Scalar("str")))),
        ("*/*", TEXT, "text/plain", Scalar("str")),
        ("*/*", NAMED, JSON, None),
        ("application/*+json", NAMED, JSON, None),
        ("text/*", TEXT, "text/plain", Scalar("str")),
        ("image/*", BINARY, None, Scalar("content")),
    ],
)
def test_the_content_type_of_a_range_is_any(
    media_type: str, schema: Any, default: str | None, kind: Any
) -> None:
    method = takes({media_type: schema})
    assert method.body is not None and method.body.default == default
    (choice,) = method.choices
    assert (choice.type, choice.required) == (Scalar("str"), default is None)
    assert kind is None or method.arguments[0].type == kind


def test_a_range_that_says_no_more_is_no_choice() -> None:
    assert takes({JSON: NAMED, "application/*+json": NAMED}).choices == ()


def test_the_names_of_the_preferred_form_are_its_own() -> None:
    body = {"type": "object", "properties": {"body": TEXT, "content_type": TEXT}}
    accept = {"name": "accept", "in": "query", "schema": TEXT}
    content = {JSON: {"schema": NAMED}, "text/csv": {"schema": TEXT}}
    method = takes(
        {JSON: body, "text/csv": TEXT},
        parameters=[accept],
        responses={"200": {"description": "", "content": content}},
    )
    assert [(argument.location, argument.name) for argument in method.signature] == [
        ("query", "accept"),
        ("body", "body"),
        ("body", "content_type"),
        ("body", "body_"),
        ("accept", "accept_"),
        ("content_type", "content_type_"),
    ]


def test_many_combinations_share_the_arguments_of_all_bodies() -> None:
    answer = {kind: {"schema": NAMED} for kind in (JSON, "text/csv", "image/png")}
    responses = {"200": {"description": "", "content": answer}}
    few = takes({JSON: NAMED, "text/csv": TEXT}, responses=responses)
    assert len(few.overloads) == 6
    many = takes({JSON: NAMED, "text/csv": TEXT, "image/png": BINARY}, responses=responses)
    assert [[argument.name for argument in each.arguments] for each in many.overloads] == [
        ["name", "body", "accept", "content_type"]
    ] * 3


def test_what_no_call_reads_is_told() -> None:
    def notes(content: dict[str, Any], **others: dict[str, Any]) -> tuple[str, ...]:
        statuses = {
            "200": content,
            **{name.removeprefix("s"): kinds for name, kinds in others.items()},
        }
        responses = {
            status: {"description": "", "content": {k: {"schema": v} for k, v in kinds.items()}}
            for status, kinds in statuses.items()
        }
        return method_of({"responses": responses}).notes

    assert notes({JSON: NAMED}, s202={JSON: OTHER}, s404={"text/csv": TEXT}) == ()
    assert notes({JSON: NAMED}, s202={JSON: OTHER, "text/csv": TEXT, "image/png": BINARY}) == (
        "responses with status 202 are never read as text/csv",
    )
    # What can be asked for with one status is read with the others too.
    assert notes({JSON: NAMED, "text/csv": TEXT}, s202={JSON: NAMED, "text/csv": TEXT}) == ()
    assert notes({"image/png": BINARY}, s202={JSON: NAMED}, s206={"image/webp": BINARY}) == ()
    assert notes({"application/x-ndjson": NAMED}, s202={JSON: NAMED}) == (
        f"responses with status 202 are never read as {JSON}",
    )


def test_a_media_type_is_preferred_to_a_range_of_them() -> None:
    method = takes({"*/*": NAMED, "application/vnd.shop+json": OTHER})
    assert method.body is not None
    assert method.body.media_type == "application/vnd.shop+json"


@pytest.mark.parametrize(
    ("media_range", "schema", "sent_as"),
    [
        ("*/*", TEXT, "text/plain"),
        ("application/*", TEXT, "application/octet-stream"),
        ("application/*", NAMED, JSON),
        ("text/*", TEXT, "text/plain"),
        ("image/*", BINARY, "image/*"),
    ],
)
def test_what_is_sent_for_a_range(media_range: str, schema: dict[str, Any], sent_as: str) -> None:
    method = takes({media_range: schema})
    assert method.body is not None
    assert method.body.sent_as == sent_as
