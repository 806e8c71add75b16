"""Where the parts of a canonical document stand in the files that it was made from."""

from __future__ import annotations

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.normalise import Canonical, normalise
from clientsmith.pipeline import _checked
from clientsmith.source.load import parse_mapping

TEXT = """\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: https://things.example}]
paths:
  /things:
    get:
      summary: All of them.
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Base:
      type: object
      required: [id]
      properties:
        id:
          type: string
          maxLength: 5
    Thing:
      allOf:
        - $ref: '#/components/schemas/Base'
        - properties:
            name:
              type: string
"""


def _canonical() -> Canonical:
    return normalise(parse_mapping(TEXT.encode(), "things.yaml", ".yaml"))


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("/components/schemas/Thing/properties/id/maxLength", "maxLength: 5"),
        ("/components/schemas/Thing/required/0", "required: [id]"),
        ("/components/schemas/Thing/properties/name/type", "type: string"),
        ("/paths/~1things/get/responses/200/content/application~1json", "application/json:"),
        ("/paths/~1things/get/x-nothing/summary", "summary: All of them."),
    ],
)
def test_a_pointer_of_the_canonical_document_leads_to_a_line(pointer: str, line: str) -> None:
    origins = _canonical().origins
    found = origins.at(origins.place(pointer))
    assert found.file == "things.yaml"
    assert TEXT.splitlines()[(found.line or 0) - 1].strip() == line


def test_what_a_later_stage_refuses_has_its_line() -> None:
    canonical = _canonical()
    canonical.document["paths"]["/things"]["get"]["summary"] = {"not": "a text"}
    with pytest.raises(GenerationError) as caught:
        _checked(canonical)
    (found,) = caught.value.diagnostics
    assert TEXT.splitlines()[(found.line or 0) - 1].strip() == "summary: All of them."
    assert (found.file, found.pointer) == ("things.yaml", "/paths/~1things/get/summary")
