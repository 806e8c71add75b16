"""Components are plain classes; null and readOnly belong to their uses."""

from __future__ import annotations

from tests.normalise.helpers import ref, schemas

OBJECT = {"type": "object", "properties": {"x": {"type": "string"}}}
NULL = {"type": "null"}


def test_a_component_loses_null_and_each_use_gains_it() -> None:
    after = schemas(
        {
            "Maybe": {**OBJECT, "nullable": True},
            "A": {
                "properties": {
                    "one": ref("Maybe"),
                    "many": {"type": "array", "items": ref("Maybe")},
                    "map": {"additionalProperties": ref("Maybe")},
                    "either": {"oneOf": [ref("Maybe"), ref("Other")]},
                }
            },
            "Other": OBJECT,
        }
    )
    nullable = {"anyOf": [ref("Maybe"), NULL]}
    assert after["Maybe"] == OBJECT
    assert after["A"]["properties"] == {
        "one": nullable,
        # A list of objects that are nulls is never meant: see the pass.
        "many": {"type": "array", "items": ref("Maybe")},
        "map": {"type": "object", "additionalProperties": nullable},
        "either": {"anyOf": [ref("AEither"), NULL]},
    }
    assert after["AEither"] == {"oneOf": [ref("Maybe"), ref("Other")]}


def test_values_may_be_null_in_lists_as_well() -> None:
    texts = {"type": "array", "items": ref("Name")}
    own = {"type": "array", "items": {"allOf": [ref("Maybe")], "nullable": True}}
    after = schemas(
        {
            "Name": {"type": "string", "nullable": True},
            "Maybe": {**OBJECT, "nullable": True},
            "A": {"properties": {"names": texts, "own": own}},
        }
    )
    for name, inner in (("names", "Name"), ("own", "Maybe")):
        items = after["A"]["properties"][name]["items"]
        assert items == {"anyOf": [ref(inner), NULL]}


def test_null_passes_through_components_that_are_unions_or_other_names() -> None:
    after = schemas(
        {
            "Maybe": {**OBJECT, "nullable": True},
            "Alias": ref("Maybe"),
            "Union": {"oneOf": [ref("Maybe"), ref("Other")]},
            "Other": OBJECT,
            "A": {"properties": {"alias": ref("Alias"), "union": ref("Union")}},
        }
    )
    assert after["A"]["properties"] == {
        "alias": {"anyOf": [ref("Maybe"), NULL]},
        "union": {"anyOf": [ref("Union"), NULL]},
    }


def test_read_only_components_are_read_only_where_they_are_used() -> None:
    after = schemas(
        {"Id": {"type": "string", "readOnly": True}, "A": {"properties": {"id": ref("Id")}}}
    )
    assert after == {
        "Id": {"type": "string"},
        "A": {"type": "object", "properties": {"id": ref("Id", readOnly=True)}},
    }
