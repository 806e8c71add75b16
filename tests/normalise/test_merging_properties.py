"""Whatever is merged: what fits all parts fits the merged schema, and nothing else does."""

from __future__ import annotations

from typing import Any

import jsonschema
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from clientsmith.normalise import normalise
from clientsmith.source.load import Document
from tests.amount import examples
from tests.normalise.helpers import openapi, ref

NAMES = st.sampled_from(["a", "b", "c", "d"])
COMPONENTS = ["First", "Second", "Third"]
SMALL = st.integers(0, 4)
TEXTS = ["", "x", "yy", "zzz", "xyx"]
NUMBERS = [-1, 0, 1, 2, 3, 4, 1.5, 6]
PATTERNS = ["^x", "z+", "^y{2}$", "x$", "y|z"]
VALUES: list[Any] = [*TEXTS, *NUMBERS, True, False, None]


def of_type(kind: str, **keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Schemas of one type, or of none, that null may fit."""
    return st.tuples(
        st.sampled_from([kind, kind, kind, [kind, "null"]]),
        st.fixed_dictionaries({}, optional=keywords),
    ).map(lambda pair: {"type": pair[0], **pair[1]})


def without_type(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != "type"}


NUMBER = st.sampled_from(["integer", "number"]).flatmap(
    lambda kind: of_type(
        kind,
        minimum=SMALL,
        maximum=SMALL,
        exclusiveMinimum=SMALL,
        exclusiveMaximum=SMALL,
        multipleOf=st.sampled_from([1, 2, 3, 0.5]),
    )
)
TEXT = of_type("string", minLength=SMALL, maxLength=SMALL, pattern=st.sampled_from(PATTERNS))
CHOICE = st.lists(st.sampled_from(VALUES), min_size=1, max_size=4, unique_by=repr).map(
    lambda values: {"enum": values}
)
CONSTANT = st.sampled_from(VALUES[:-1]).map(lambda value: {"const": value})
SEVERAL = st.tuples(
    st.lists(
        st.sampled_from(["string", "integer", "number", "boolean", "null", "array"]),
        min_size=2,
        max_size=3,
        unique=True,
    ),
    st.fixed_dictionaries({}, optional={"minLength": SMALL, "minimum": SMALL}),
).map(lambda pair: {"type": pair[0], **pair[1]})
SCALAR = st.one_of(NUMBER, TEXT, NUMBER.map(without_type), CHOICE, CONSTANT, SEVERAL)


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Lists, maps, objects and intersections of such schemas."""
    return st.one_of(
        of_type("array", items=inner.map(in_list), minItems=SMALL, maxItems=SMALL),
        st.lists(inner, min_size=1, max_size=3).map(of_one_length),
        objects(inner),
        beside(inner),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"allOf": parts}),
    )


def of_one_length(members: list[Any]) -> dict[str, Any]:
    """A tuple that says so by the letter."""
    count = len(members)
    return {"type": "array", "prefixItems": members, "minItems": count, "maxItems": count}


def in_list(schema: dict[str, Any]) -> dict[str, Any]:
    """A component that may be null is never meant to be so in a list; where it is, the list says so."""
    return {"allOf": [schema]} if "$ref" in schema else schema


def beside(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """References with more beside them; a type alone that is not the target's is taken for a mistake."""
    more = objects(inner).filter(lambda schema: len(schema) > 1)
    return st.tuples(REFERENCE, more).map(lambda pair: {**pair[1], **pair[0]})


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return of_type(
        "object",
        properties=st.dictionaries(NAMES, inner, max_size=3),
        required=st.lists(NAMES, unique=True, max_size=2),
    )


REFERENCE = st.sampled_from(COMPONENTS).map(ref)
SCHEMA = st.recursive(SCALAR | REFERENCE, containers, max_leaves=6)
DOCUMENT = st.fixed_dictionaries(
    {
        **{name: objects(SCHEMA) | SCALAR | containers(SCHEMA) for name in COMPONENTS},
        # Only the whole says what other properties are: as a part it would not speak of those of others.
        "Whole": st.tuples(
            st.lists(SCHEMA, min_size=1, max_size=4).map(lambda parts: {"allOf": parts}),
            st.fixed_dictionaries({}, optional={"unevaluatedProperties": NUMBER | TEXT}),
        ).map(lambda pair: {**pair[0], **pair[1]}),
    }
)
VALUE = st.recursive(
    st.sampled_from(VALUES),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=6,
)


def biased(schema: Any, components: dict[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """Values near to what a schema allows."""
    if depth > 5 or not isinstance(schema, dict):
        return VALUE
    if "$ref" in schema:
        target = biased(components[schema["$ref"].rpartition("/")[2]], components, depth + 1)
        more = {key: value for key, value in schema.items() if key != "$ref"}
        return (
            st.tuples(target, biased(more, components, depth + 1)).map(joined) if more else target
        )
    if "allOf" in schema:
        parts = [biased(part, components, depth + 1) for part in schema["allOf"]]
        both = st.tuples(*parts).map(joined)
        return st.one_of(both, *parts)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "const" in schema:
        return st.just(schema["const"])
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = kind[0]
    if kind == "object":
        inner = {
            name: biased(one, components, depth + 1)
            for name, one in schema.get("properties", {}).items()
        }
        must = {name: inner.get(name, VALUE) for name in schema.get("required", ())}
        others = {name: one for name, one in inner.items() if name not in must}
        return st.fixed_dictionaries(must, optional=others)
    if kind == "array" and "prefixItems" in schema:
        parts = [biased(one, components, depth + 1) for one in schema["prefixItems"]]
        return st.tuples(*parts).map(list)
    if kind == "array":
        return st.lists(biased(schema.get("items"), components, depth + 1), max_size=4)
    if kind == "string":
        return st.sampled_from(TEXTS)
    return st.sampled_from(NUMBERS) if kind in ("integer", "number") else VALUE


def joined(values: tuple[Any, ...]) -> Any:
    """One object of several, or one of the values."""
    if all(isinstance(value, dict) for value in values):
        return {name: value for one in values for name, value in one.items()}
    return values[-1]


def fits(schema: Any, components: dict[str, Any], value: Any) -> bool:
    whole = {**schema, "components": {"schemas": components}}
    return jsonschema.Draft202012Validator(whole).is_valid(value)


@settings(
    max_examples=examples(40),
    # To shrink a document takes minutes, and what is found is small enough.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.data(), DOCUMENT)
def test_the_merged_schema_is_the_intersection(
    data: st.DataObject, schemas: dict[str, Any]
) -> None:
    # Null belongs to the use of a component, so it is one of its uses that is judged.
    schemas["Use"] = {"type": "object", "properties": {"whole": ref("Whole")}}
    result = normalise(Document("things.json", openapi(schemas=schemas, version="3.1.0")))
    merged = result.document["components"]["schemas"]
    whole = schemas["Whole"]
    for value in data.draw(st.lists(biased(whole, schemas) | VALUE, min_size=4, max_size=8)):
        used = {"whole": value}
        try:
            before = fits(schemas["Use"], schemas, used)
        except RecursionError:
            # The judge has no word on schemas that are parts of themselves.
            continue
        after = fits(merged["Use"], merged, used)
        assert before == after, (value, before, schemas, merged)
