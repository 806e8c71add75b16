"""What `strict=True` checks of an answer and what it does not, as the README of each package says."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import reply

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


def thing(*required: str, **more: Any) -> dict[str, Any]:
    properties = {"a": TEXT, "b": TEXT}
    return {"type": "object", "properties": properties, "required": list(required), **more}


#: Keyword: a schema, and a value that it forbids.
CHECKED: Mapping[str, tuple[Any, Any]] = {
    "type": (TEXT, 1),
    "boolean": (NUMBER, True),
    "null": (TEXT, None),
    "nullInside": (thing("a"), {"a": None}),
    "required": (thing("a"), {}),
    "const": ({"const": "a"}, "b"),
    "date": ({**TEXT, "format": "date"}, "tomorrow"),
    "dateTime": ({**TEXT, "format": "date-time"}, "now"),
    "uuid": ({**TEXT, "format": "uuid"}, "b"),
    "items": ({"type": "array", "items": TEXT}, [1]),
    "tuple": ({"type": "array", "prefixItems": [TEXT], "items": False, "minItems": 1}, ["a", "b"]),
    "map": ({"type": "object", "additionalProperties": NUMBER}, {"a": "b"}),
    "union": ({"oneOf": [thing("a"), thing("b")]}, {}),
}
UNCHECKED: Mapping[str, tuple[Any, Any]] = {
    "pattern": ({**TEXT, "pattern": "^a$"}, "b"),
    "minLength": ({**TEXT, "minLength": 3}, "b"),
    "maximum": ({**NUMBER, "maximum": 3}, 4),
    "multipleOf": ({**NUMBER, "multipleOf": 3}, 4),
    "minItems": ({"type": "array", "items": TEXT, "minItems": 1}, []),
    "uniqueItems": ({"type": "array", "items": TEXT, "uniqueItems": True}, ["a", "a"]),
    "minProperties": ({"type": "object", "minProperties": 1}, {}),
    "email": ({**TEXT, "format": "email"}, "b"),
    "uri": ({**TEXT, "format": "uri"}, "not one"),
    "int32": ({**NUMBER, "format": "int32"}, 2**40),
    "closed": (thing(additionalProperties=False), {"c": 1}),
    "requiredAlone": (thing("z"), {}),
    "nullForNothing": (thing(), {"a": None}),
    "enum": ({**TEXT, "enum": ["a", "c"]}, "b"),
    "enumOfSeveralTypes": ({"enum": ["on", 1, True, "true", None]}, "off"),
    "enumInList": ({"type": "array", "items": {"enum": ["on", 1]}}, ["off", 1.0, True]),
    "enumWithFractions": ({"enum": [1, 1.5]}, 2.5),
    "not": ({**TEXT, "not": {"enum": ["b"]}}, "b"),
    "if": (thing(**{"if": {"required": ["a"]}, "then": {"required": ["b"]}}), {"a": "x"}),
    "dependentRequired": (thing(dependentRequired={"a": ["b"]}), {"a": "x"}),
    "oneOf": ({"oneOf": [thing("a"), thing("b")]}, {"a": "x", "b": "y"}),
    "writeOnly": (
        {
            "type": "object",
            "required": ["w"],
            "properties": {"w": {**TEXT, "writeOnly": True}, "a": TEXT},
        },
        {"a": "x"},
    ),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": ["T"], "responses": answers(schema)}}
        for name, (schema, _) in {**CHECKED, **UNCHECKED}.items()
    }
    return make(tmp_path_factory.mktemp("strict"), document(paths))


@pytest.mark.parametrize("name", CHECKED)
def test_checked(made: Made, name: str) -> None:
    answer = reply(CHECKED[name][1])
    with pytest.raises(made.module.ResponseValidationError, match=name):
        call(made, name, answer=answer, options={"strict": True})
    with pytest.warns(made.module.ResponseShapeWarning):
        call(made, name, answer=answer)


@pytest.mark.parametrize("name", UNCHECKED)
def test_not_checked(made: Made, name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for strict in (True, False):
            call(made, name, answer=reply(UNCHECKED[name][1]), options={"strict": strict})


def test_the_readme_says_so(made: Made) -> None:
    readme = (made.folder / "README.md").read_text()
    (checks,) = (line for line in readme.splitlines() if line.startswith("| `strict=True` checks"))
    (leaves,) = (
        line for line in readme.splitlines() if line.startswith("| `strict=True` does not")
    )
    for word in ("types", "required", "constants", "`date`", "`uuid`", "tuples", "union"):
        assert word in checks
    for word in ("`pattern`", "`maximum`", "`email`", "enumeration", "`oneOf`", "`not`", "`if`"):
        assert word in leaves
