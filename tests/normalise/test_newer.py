"""OpenAPI 3.2 is read as 3.1, what a client cannot do is told; and 3.0 may use the words of 3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.source.load import load
from tests.normalise.helpers import answer, complaints, openapi, ref, run
from tests.source.files import ROOT, canonical, lay

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}


def test_a_document_that_says_the_same_is_the_same(tmp_path: Path) -> None:
    given = {"T": {"type": "object", "properties": {"x": {"type": ["string", "null"]}}}}
    older = openapi({"/a": {"get": answer(ref("T"))}}, given, version="3.1.0")
    newer = openapi({"/a": {"get": answer(ref("T"))}}, given, version="3.2.0")
    newer["$self"] = "https://self.example/api.yaml"
    newer["components"]["mediaTypes"] = {
        "Json": {"schema": {"$ref": "api.yaml#/components/schemas/T"}}
    }
    newer["paths"]["/a"]["get"]["responses"]["200"]["content"] = {
        "application/json": {"$ref": "#/components/mediaTypes/Json"}
    }  # fmt: skip
    assert load(lay(tmp_path, {ROOT: newer})).data["openapi"] == "3.2.0"
    assert canonical(tmp_path, {ROOT: newer}) == run(older).document


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"query": answer(TEXT)}, "the method QUERY of /a cannot be generated"),
        ({"additionalOperations": {"COPY": answer(TEXT)}}, "the method COPY of /a cannot"),
        ({"parameters": [{"name": "q", "in": "querystring", "content": {"text/plain": {}}}]}, "`in: querystring`"),
        ({"parameters": [{"name": "q", "in": "cookie", "style": "cookie", "schema": TEXT}]}, "the style `cookie`"),
        ({"get": {"responses": {"200": {"content": {"multipart/mixed": {"itemSchema": TEXT}}}}}}, "`itemSchema` of multipart/mixed"),
    ],
    ids=["query", "additionalOperations", "querystring", "cookie", "itemSchema"],
)  # fmt: skip
def test_what_cannot_be_generated_is_named(item: dict[str, Any], words: str) -> None:
    found = complaints(openapi({"/a": item}, version="3.2.0"))
    assert any(
        words in line and "do not support this part of OpenAPI 3.2" in line for line in found
    )


def test_words_of_3_1_mean_the_same_in_3_0() -> None:
    given: dict[str, Any] = {
        "A": {
            "type": "object",
            "properties": {
                "kinds": {"type": ["string", "null"], "examples": ["x"]},
                "either": {"type": ["string", "integer"]},
                "one": {"const": "only"},
                "more": {"type": "integer", "exclusiveMinimum": 3},
                "none": {"anyOf": [ref("B"), {"type": "null"}]},
                "told": {"$ref": "#/components/schemas/B", "description": "a sibling"},
                "here": {"$ref": "#/components/schemas/A/$defs/Inner"},
                "any": True,
                "pair": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}]},
            },
            "$defs": {"Inner": {"type": "object", "properties": {"x": TEXT}}},
        },
        "B": {"type": "object", "properties": {"file": {"contentEncoding": "base64", "type": "string"}}},
    }  # fmt: skip
    made = [
        run(openapi({"/a": {"get": answer(ref("A"))}}, given, version=version)).document
        for version in ("3.0.3", "3.1.0")
    ]
    assert made[0] == made[1]
