"""Values that YAML takes for something else where the document wants a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise import normalise
from clientsmith.source.load import load
from tests.features.calling import call
from tests.features.making import Made, make

if TYPE_CHECKING:
    from pathlib import Path

NEW = """
openapi: VERSION
info: {title: Made, version: 1.10}
servers: [{url: 'https://made.example'}]
paths:
  /a:
    get:
      operationId: getThing
      parameters:
        - name: v
          in: query
          schema: {type: string, enum: VALUES, x-enum-varnames: NAMES}
        - {name: w, in: query, schema: {type: string, default: 007}}
        - {name: 010, in: query, schema: {type: integer}}
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      properties:
        version: {type: string, enum: VALUES, x-enum-varnames: NAMES}
        fixed: {type: string, enum: [1.50]}
        number: {type: integer, enum: [010, 0x1F]}
"""
OLD = """
swagger: '2.0'
info: {title: Made, version: 1.10}
host: made.example
produces: [application/json]
paths:
  /a:
    get:
      operationId: getThing
      parameters:
        - {name: v, in: query, type: string, enum: VALUES, x-enum-varnames: NAMES}
        - {name: w, in: query, type: string, default: 007}
        - {name: 010, in: query, type: integer}
      responses:
        '200': {description: OK, schema: {$ref: '#/definitions/Thing'}}
definitions:
  Thing:
    type: object
    properties:
      version: {type: string, enum: VALUES, x-enum-varnames: NAMES}
      fixed: {type: string, enum: [1.50]}
      number: {type: integer, enum: [010, 0x1F]}
"""
#: As they stand in the document: numbers, what YAML 1.1 took for a truth value, a date or a time.
TEXTS = ["1.10", "1.20", "010", "0x1F", "1e3", "+5", "5"]
TEXTS += ["on", "Off", "yes", "No", "y", "n", "true"]
TEXTS += ["2024-01-01", "2024-01-01T00:00:00Z", "12:30:45", "1_000", ".inf", "0b11", "=", "1.2.3"]
VERSIONS = pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])


def write(version: str) -> str:
    names = "[" + ", ".join(f"pick_{chr(97 + place)}" for place in range(len(TEXTS))) + "]"
    text = OLD if version == "2.0" else NEW.replace("VERSION", version)
    return text.replace("VALUES", "[" + ", ".join(TEXTS) + "]").replace("NAMES", names)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    return {
        version: make(tmp_path_factory.mktemp("unquoted"), write(version), file="openapi.yaml")
        for version in ("2.0", "3.0.3", "3.1.0")
    }


@VERSIONS
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_sent_and_read_as_it_is_written(
    made: dict[str, Made], version: str, text: str
) -> None:
    one = made[version]
    values = one.models.ThingVersion
    answer: dict[str, Any] = {"version": text, "fixed": "1.50", "number": 31}
    member = getattr(values, f"PICK_{chr(65 + TEXTS.index(text))}")
    for given in (text, member):
        arrived, result = call(one, "getThing", v=given, answer=answer)
        assert dict(arrived.query) == {"v": text}
    assert member.value == text
    assert result.version is member
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == answer


@VERSIONS
def test_names_and_defaults_are_as_written(made: dict[str, Made], version: str) -> None:
    arrived, _ = call(made[version], "getThing", value_010=8, answer={})
    assert dict(arrived.query) == {"010": "8"}


@VERSIONS
def test_each_is_told_with_its_line(tmp_path: Path, version: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(write(version), encoding="utf-8")
    document = load(path, shown="openapi.yaml")
    lines = path.read_text(encoding="utf-8").splitlines()
    told = [found for _, found in normalise(document).mends()]
    by_line = {
        lines[found.line - 1].split(":")[0].strip(" -{"): found.message
        for found in told
        if found.line
    }
    assert by_line["info"] == 'expected a string, found the number 1.10; read as "1.10"'
    assert "'1.10', '1.20', '010', '0x1F', '1e3', '+5', '5', 'true'" in by_line["version"]
    assert by_line["fixed"].endswith("read as strings: '1.50'")
    assert any(found.message == "the default 007 read as '007'" for found in told)
    assert not any("31" in found.message for found in told)
