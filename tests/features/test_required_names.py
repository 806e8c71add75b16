"""Names in `required` that no property has: JSON Schema 2020-12, validation 6.5.3, and what is meant.

Why they may be left out stands in `generator/clientsmith/normalise/schemas.py`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise import Mend
from tests.features.calling import call
from tests.features.making import answers, document, make
from tests.normalise.helpers import run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.features.making import Made

TEXT = {"type": "string"}
REF = "#/components/schemas/"
SCHEMAS: dict[str, Any] = {
    "Check": {
        "type": "object",
        "required": ["image", "registry_d", "inner"],
        "properties": {"image": TEXT, "registry_id": TEXT, "inner": {"$ref": f"{REF}Inner"}},
    },
    "Inner": {"type": "object", "required": ["a", "gone"], "properties": {"a": TEXT}},
    # A name that the other part of the composition describes, and one that the map does.
    "Whole": {
        "allOf": [
            {"type": "object", "required": ["name"]},
            {"type": "object", "properties": {"name": TEXT}},
        ]
    },
    "Map": {
        "type": "object",
        "required": ["a", "b"],
        "properties": {"a": TEXT},
        "additionalProperties": {"type": "integer"},
    },
}


def taking(name: str, media_type: str = "application/json") -> dict[str, Any]:
    content = {media_type: {"schema": {"$ref": REF + name}}}
    return {
        "operationId": f"{name}-{media_type.rpartition('-')[2][-4:]}",
        "requestBody": {"required": True, "content": content},
        "responses": answers({"$ref": REF + name}),
    }


def written(version: str) -> dict[str, Any]:
    paths = {f"/{name}": {"post": taking(name)} for name in SCHEMAS}
    paths["/form"] = {"post": taking("Inner", "application/x-www-form-urlencoded")}
    return document(paths, version=version, schemas=SCHEMAS)


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("required"), written(str(request.param)))


def test_what_nothing_describes_may_be_left_out(made: Made) -> None:
    answer = {"image": "i", "inner": {"a": "x"}}
    # Not missed, strict or not.
    arrived, result = call(
        made,
        "Check-json",
        image="i",
        inner={"a": "x"},
        answer=answer,
        options={"strict": True},
    )
    assert json.loads(arrived.body) == answer
    assert (result.image, result.registry_d, result.inner.gone) == ("i", None, None)


def test_it_can_be_given_as_anything(made: Made) -> None:
    body: dict[str, Any] = {
        "image": "i",
        "registry_d": {"any": [1]},
        "inner": {"a": "x", "gone": 5},
    }
    arrived, result = call(made, "Check-json", **body, answer=body)
    assert json.loads(arrived.body) == body
    assert (result.registry_d, result.inner.gone) == ({"any": [1]}, 5)
    inner = made.models.Inner(a="x")
    arrived, _ = call(made, "Check-json", image="i", inner=inner, answer=body)
    assert json.loads(arrived.body) == {"image": "i", "inner": {"a": "x"}}


def test_in_a_form(made: Made) -> None:
    assert call(made, "Inner-oded", a="x", answer={"a": "x"})[0].body == b"a=x"


def test_what_is_described_elsewhere_is_required(made: Made) -> None:
    with pytest.raises(TypeError):
        call(made, "Whole-json")
    with pytest.raises(TypeError):
        call(made, "Map-json", a="x")
    arrived, _ = call(made, "Map-json", a="x", b=1, answer={"a": "x", "b": 1})
    assert json.loads(arrived.body) == {"a": "x", "b": 1}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_inspect_tells_it(version: str) -> None:
    found = run(written(version)).mends()
    assert [(kind, str(one)) for kind, one in found] == [
        (
            Mend.MISSING,
            "things.json /components/schemas/Check: the required property 'registry_d' has no"
            " schema: it is optional and may have any value",
        ),
        (
            Mend.MISSING,
            "things.json /components/schemas/Inner: the required property 'gone' has no schema:"
            " it is optional and may have any value",
        ),
    ]


def test_the_good_ones_of_a_list_with_bad_entries_are_required(tmp_path: Path) -> None:
    schemas = {"A": {"type": "object", "required": ["id", None, 404], "properties": {"id": TEXT}}}
    content = {"application/json": {"schema": {"$ref": f"{REF}A"}}}
    operation = {"operationId": "a", "requestBody": {"required": True, "content": content}}
    paths = {"/a": {"post": {**operation, "responses": answers({"$ref": f"{REF}A"})}}}
    made = make(tmp_path, document(paths, schemas=schemas))
    with pytest.raises(TypeError):
        call(made, "a")
    with pytest.raises(made.module.ResponseValidationError):
        call(made, "a", id="x", answer={}, options={"strict": True})
