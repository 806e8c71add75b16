"""Whatever is merged: what fits all parts fits the merged schema, and nothing else does."""

from __future__ import annotations

from typing import Any

import jsonschema
from hypothesis import given, settings, strategies as st

from generator.normalise import normalise
from generator.source.load import Document
from tests.normalise.helpers import openapi

NAMES = st.sampled_from(["a", "b", "c"])
SMALL = st.integers(0, 4)


def limited(kind: str, low: str, high: str) -> st.SearchStrategy[dict[str, Any]]:
    """Schemas of one type with limits."""
    return st.fixed_dictionaries({"type": st.just(kind)}, optional={low: SMALL, high: SMALL})


NUMBERS = limited("integer", "minimum", "maximum")
TEXTS = st.one_of(
    limited("string", "minLength", "maxLength"),
    st.lists(st.sampled_from(["x", "yy", "zzz"]), min_size=1, unique=True).map(
        lambda values: {"type": "string", "enum": values}
    ),
)
# A name has one type everywhere, for parts that contradict each other describe nothing.
PROPERTIES = st.fixed_dictionaries({}, optional={"a": NUMBERS, "b": TEXTS, "c": NUMBERS})
OBJECTS = st.fixed_dictionaries(
    {"type": st.just("object"), "properties": PROPERTIES},
    optional={"required": st.lists(NAMES, unique=True, max_size=2)},
)
VALUES = st.fixed_dictionaries(
    {}, optional={"a": st.integers(-1, 5), "b": st.sampled_from(["", "x", "yy", "zzz"]), "c": SMALL}
)


def inlined(schema: Any, components: dict[str, Any]) -> Any:
    """A schema with its references replaced by what they name."""
    if isinstance(schema, list):
        return [inlined(item, components) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return inlined(components[schema["$ref"].rpartition("/")[2]], components)
    return {key: inlined(value, components) for key, value in schema.items()}


@settings(max_examples=150, deadline=None)
@given(st.lists(OBJECTS, min_size=1, max_size=3), st.lists(VALUES, min_size=1, max_size=6))
def test_the_merged_schema_is_the_intersection(
    parts: list[dict[str, Any]], values: list[dict[str, Any]]
) -> None:
    named = {f"Part{index}": part for index, part in enumerate(parts[:-1])}
    all_of = [{"$ref": f"#/components/schemas/{name}"} for name in named] + [parts[-1]]
    document = openapi(schemas={**named, "Whole": {"allOf": all_of}}, version="3.1.0")
    result = normalise(Document("things.json", document))
    components = result.document["components"]["schemas"]
    merged = inlined(components["Whole"], components)
    contradictory = any("differ in" in change.what for change in result.changes)
    for value in values:
        fits_parts = all(jsonschema.Draft202012Validator(part).is_valid(value) for part in parts)
        fits_merged = jsonschema.Draft202012Validator(merged).is_valid(value)
        assert not fits_parts or fits_merged
        assert contradictory or fits_parts == fits_merged
