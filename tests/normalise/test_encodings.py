"""Encoding objects in the canonical document: what a client acts on, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.normalise.helpers import alone, openapi, run

TEXT = {"type": "string"}
MULTIPART, FORM = "multipart/form-data", "application/x-www-form-urlencoded"


def sending(media_type: str, encoding: dict[str, Any]) -> dict[str, Any]:
    """A document with one operation whose body has an encoding for its property `a`."""
    schema = {"type": "object", "properties": {"a": TEXT}}
    content = {media_type: {"schema": schema, "encoding": {"a": encoding}}}
    post = {"operationId": "send", "requestBody": {"content": content}}
    return openapi({"/a": {"post": post}}, version="3.1.0")


def encoding_of(document: dict[str, Any], media_type: str) -> Any:
    media = document["paths"]["/a"]["post"]["requestBody"]["content"][media_type]
    return media.get("encoding", {}).get("a")


def header(**schema: Any) -> dict[str, Any]:
    return {"schema": schema}


@pytest.mark.parametrize(
    ("media_type", "encoding", "after"),
    [
        (MULTIPART, {"contentType": "text/csv"}, {"contentType": "text/csv"}),
        (FORM, {"style": "pipeDelimited"}, {"style": "pipeDelimited"}),
        (FORM, {"style": "matrix"}, {"style": "form"}),
        ("application/json", {"style": "form"}, None),
        # A header that always has the same value is sent.
        (
            MULTIPART,
            {"headers": {"X-A": header(const="b")}},
            {"headers": {"X-A": header(const="b")}},
        ),
        (
            MULTIPART,
            {"headers": {"X-A": header(enum=["b"])}},
            {"headers": {"X-A": header(const="b")}},
        ),
        (
            MULTIPART,
            {"headers": {"X-A": header(type="string", default="b")}},
            {"headers": {"X-A": header(const="b")}},
        ),
        (MULTIPART, {"headers": {"X-A": header(**TEXT)}}, {}),
        (MULTIPART, {"headers": {"X A": header(const="b")}}, {}),
        (MULTIPART, {"headers": {"X-A": header(const="b\r\nX-B: c")}}, {}),
        (MULTIPART, {"headers": {"Content-Type": header(const="text/csv")}}, {}),
        (FORM, {"headers": {"X-A": header(const="b")}}, {}),
    ],
)
def test_an_encoding_says_what_a_client_does(
    media_type: str, encoding: dict[str, Any], after: Any
) -> None:
    assert encoding_of(alone("encodings", sending(media_type, encoding)), media_type) == after


def test_encodings_of_a_whole_document() -> None:
    for media_type, after in ((FORM, {"style": "form"}), ("application/json", None)):
        document = run(sending(media_type, {"style": "matrix"})).document
        assert encoding_of(document, media_type) == after


def test_a_header_of_a_part_that_may_be_anything_is_not_sent() -> None:
    document = run(sending(MULTIPART, {"headers": {"X-A": {"schema": True}}})).document
    assert encoding_of(document, MULTIPART) == {}
