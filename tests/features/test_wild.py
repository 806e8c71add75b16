"""What real documents do that no book on OpenAPI would show, in the smallest document of each."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
FORM = "application/x-www-form-urlencoded"
TRACK = {"type": "object", "properties": {"type": {"type": "string", "enum": ["track"]}}}
SHOW = {"type": "object", "properties": {"type": {"type": "string", "enum": ["show"]}}}
#: As long as the names that tools make of nested places.
LONG = "Subscription" * 8
REF = "#/components/schemas/"
LOOP = (
    "SubscriptionSchedule",
    {"$ref": REF + "SubscriptionScheduleB"},
    {"$ref": REF + "SubscriptionScheduleWide"},
)


def operation(name: str, **more: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": ["Things"], "responses": answers(TEXT), **more}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    address = {
        "type": "object",
        "properties": {"city": TEXT, "lines": {"type": "array", "items": TEXT}},
    }
    form = {"type": "object", "properties": {"address": address, "plain": address, "name": TEXT}}
    encoding = {"address": {"style": "deepObject", "explode": True}}
    query = {"name": "fields", "in": "query", "schema": TEXT}
    item = {"oneOf": [{"$ref": "#/components/schemas/" + name} for name in ("Track", "Show")]}
    paths = {
        "/things": {"head": operation("probe"), "get": operation("readThings")},
        "/things#shared": {"get": operation("readShared", parameters=[query])},
        "/form": {
            "post": operation(
                "send",
                requestBody={"content": {FORM: {"schema": form, "encoding": encoding}}},
            )
        },
        "/track": {
            "get": operation("readTrack", responses=answers({"$ref": "#/components/schemas/Track"}))
        },
        "/item": {
            "get": operation(
                "readItem",
                responses=answers({**item, "discriminator": {"propertyName": "type"}}),
            )
        },
        "/loop": {
            "get": operation("readLoop", responses=answers({"$ref": REF + LOOP[0]})),
        },
        "/long": {
            "post": operation(
                "sendLong",
                requestBody={
                    "content": {
                        "application/json": {"schema": {"$ref": f"#/components/schemas/{LONG}"}}
                    }
                },
            )
        },
    }
    # Each refers to the other, so one of them is quoted, in lines of every length; with names that
    # are no Python names too, and required or not.
    wires = [f"{start}{'x' * width}" for width in range(40, 80) for start in ("a_", "b-", "c-")]
    widths = {wire: {"$ref": REF + LOOP[0]} for wire in wires}
    required = [wire for wire in wires if wire.startswith("b-")]
    wide = {"type": "object", "required": required}
    schemas = {
        LOOP[0]: {"type": "object", "properties": {"b": LOOP[1], "wide": LOOP[2]}},
        LOOP[0] + "B": {**wide, "properties": widths},
        LOOP[0] + "Wide": {
            **wide,
            "properties": {key: {"$ref": REF + "Adjustment"} for key in wires},
        },
        "Track": TRACK,
        "Show": SHOW,
        "Adjustment": {"type": "string", "enum": ["align_with_finalization_date", "keep_anchor"]},
        LONG: {"type": "string", "enum": ["align_with_finalization_date", "keep_anchor"]},
    }
    return make(tmp_path_factory.mktemp("wild"), document(paths, schemas=schemas, version="3.0.3"))


def test_an_answer_to_head_has_no_content(made: Made) -> None:
    arrived, result = call(
        made, "probe", answer=Answer(200, b"", {"content-type": "application/json"})
    )
    assert (arrived.method, result) == ("HEAD", None)


def test_a_fragment_only_tells_operations_apart(made: Made) -> None:
    arrived, _ = call(made, "readShared", answer="shared", fields="a")
    assert arrived.target == "/things?fields=a"
    assert call(made, "readThings", answer="all")[0].target == "/things"


def test_a_form_is_written_as_its_encoding_says(made: Made) -> None:
    address = {"city": "Lyon", "lines": ["1", "2"]}
    arrived, _ = call(made, "send", answer="done", address=address, plain={"city": "b"}, name="c d")
    assert parse_qsl(arrived.body.decode()) == [
        ("address[city]", "Lyon"),
        ("address[lines][]", "1"),
        ("address[lines][]", "2"),
        ("name", "c d"),
        ("plain", '{"city":"b"}'),
    ]


def test_a_tag_may_be_left_out_where_the_document_does_not_require_it(made: Made) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        track = call(made, "readTrack", answer={})[1]
    assert (track.type, track.model_fields_set) == ("track", set())
    assert type(call(made, "readItem", answer={"type": "show"})[1]).__name__ == "Show"


def test_black_and_ruff_agree_on_very_long_names(made: Made, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "black",
        "--check",
        "-l",
        "100",
        "-t",
        "py311",
        str(made.folder),
    ]
    environment = {"BLACK_CACHE_DIR": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
