"""What the comparison says of two schemas, judged by whether a validator accepts values."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

from hypothesis import example, given, settings, strategies as st
from jsonschema import Draft202012Validator

from clientsmith.drift.schemas import Components, Effect, SchemaPairs, Use
from tests.amount import examples
from tests.normalise.helpers import ref

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]
COMPONENTS = ("P", "Q")
NARROWER = {Effect.NARROWER, Effect.OTHER}
WIDER = {Effect.WIDER, Effect.OTHER}


def limited(kind: str, keywords: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Schema]:
    """Schemas of a type with any of its keywords."""
    return st.fixed_dictionaries({"type": st.just(kind)}, optional=keywords)


SMALL = st.integers(0, 3)
SUBSETS = st.sets(st.sampled_from("abc"), min_size=1).map(sorted)
NUMBERS = {
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), SMALL),
    "multipleOf": st.sampled_from((1, 2, 4)),
}
LEAVES = st.one_of(
    st.sampled_from(({}, {"type": "boolean"}, {"type": "null"}, {"not": {}})),
    limited("string", {"minLength": SMALL, "maxLength": SMALL, "pattern": st.sampled_from(("^a", "b"))}),
    SUBSETS.map(lambda values: {"type": "string", "enum": values}),
    st.sampled_from("abc").map(lambda value: {"type": "string", "const": value}),
    st.sampled_from(([1, "a"], ["a", True], [1.0, 2])).map(lambda values: {"enum": values}),
    limited("integer", NUMBERS),
    limited("number", NUMBERS),
)  # fmt: skip


def objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return limited(
        "object",
        {
            "properties": st.dictionaries(st.sampled_from("abc"), inner, min_size=1, max_size=2),
            "required": SUBSETS,
            "additionalProperties": st.booleans() | inner,
            "minProperties": SMALL,
        },
    )


def nullable(schema: Schema) -> Schema:
    """A schema that allows null too, as canonical documents write it."""
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    if isinstance(schema.get("type"), str) and not {"enum", "const"} & schema.keys():
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def composed(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    tuples = st.lists(inner, min_size=1, max_size=2).map(
        lambda one: {
            "type": "array",
            "prefixItems": one,
            "minItems": len(one),
            "maxItems": len(one),
        }
    )
    lists = {"items": inner, "minItems": SMALL, "maxItems": SMALL, "uniqueItems": st.booleans()}
    return st.one_of(
        limited("array", lists),
        tuples,
        objects(inner),
        st.lists(inner, min_size=2, max_size=3).map(lambda members: {"anyOf": members}),
        inner.map(nullable),
    )


REFERENCES = st.sampled_from(COMPONENTS).map(ref)
SCHEMAS = st.recursive(LEAVES | REFERENCES, composed, max_leaves=6)
# Components are objects or leaves: none is only another name.
SHARED = st.fixed_dictionaries({name: objects(LEAVES | REFERENCES) | LEAVES for name in COMPONENTS})

STRINGS = ("", "a", "b", "ab", "aab", "cccc")
NUMERALS = (-1, 0, 1, 2, 3, 4, 0.5, 1.5, 2.0)


def samples(schema: Schema, shared: dict[str, Schema], depth: int = 3) -> list[Any]:
    """Values that a schema may have on its mind, valid or not; no property that it does not list
    but one that nobody lists."""
    if depth == 0:
        return [None, "a", 1]
    if "$ref" in schema:
        return samples(shared[schema["$ref"].rpartition("/")[2]], shared, depth - 1)
    if "anyOf" in schema:
        return [sample for member in schema["anyOf"] for sample in samples(member, shared, depth)]
    kinds = schema.get("type", ["string", "integer", "boolean", "array", "object"])
    values = [None, *schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    if "string" in kinds:
        values += STRINGS
    if "integer" in kinds or "number" in kinds:
        values += NUMERALS
    if "boolean" in kinds:
        values += [True, False]
    if "array" in kinds:
        items = samples(schema.get("items", {}), shared, depth - 1)
        places = [
            samples(prefix_item, shared, depth - 1) for prefix_item in schema.get("prefixItems", ())
        ]
        # Each position has each of its values, beside the first ones of the others.
        values += [
            [*(place[0] for place in places[:at]), value, *(place[0] for place in places[at + 1 :])]
            for at, place in enumerate(places)
            for value in place
        ]
        values += [[], *([item] for item in items), [items[-1]] * 2, items[:2], items[-3:]]
    if "object" in kinds:
        values += mappings(schema, shared, depth)
    return values


def mappings(schema: Schema, shared: dict[str, Schema], depth: int) -> Iterator[dict[str, Any]]:
    extra = schema.get("additionalProperties", True)
    others = samples(extra, shared, depth - 1) if isinstance(extra, dict) else ["a", 1]
    named: dict[str, list[Any]] = {
        **dict.fromkeys(schema.get("required", ()), others),
        **{
            name: samples(inner, shared, depth - 1)
            for name, inner in schema.get("properties", {}).items()
        },
    }
    yield {}
    for size in range(1, len(named) + 1):
        for names in itertools.combinations(sorted(named), size):
            longest = max(len(named[name]) for name in names)
            for index in range(longest):
                value = {name: named[name][index % len(named[name])] for name in names}
                yield value
                yield {**value, "zz": others[index % len(others)]}
    yield from ({"zz": other} for other in others)


def accepts(schema: Schema, shared: dict[str, Schema]) -> Draft202012Validator:
    return Draft202012Validator({"allOf": [schema], "components": {"schemas": shared}})


def missed(
    old: Schema, old_shared: dict[str, Schema], new: Schema, new_shared: dict[str, Schema]
) -> list[str]:
    """Values that only one of the two schemas accepts, where nothing that was found explains it."""
    before, after = accepts(old, old_shared), accepts(new, new_shared)
    lost = [v for v in samples(old, old_shared) if before.is_valid(v) and not after.is_valid(v)]
    won = [v for v in samples(new, new_shared) if after.is_valid(v) and not before.is_valid(v)]
    complaints = []
    for use in Use:
        findings = SchemaPairs(Components(old_shared), Components(new_shared)).findings(
            old, new, use
        )
        effects = {finding.difference.aspect.effect for finding in findings}
        if lost and not effects & NARROWER:
            complaints.append(f"{use}: nothing says why {json.dumps(lost[0])} is refused")
        if won and not effects & WIDER:
            complaints.append(f"{use}: nothing says why {json.dumps(won[0])} is accepted")
    return complaints


@given(SCHEMAS, SHARED, SCHEMAS, SHARED)
@settings(max_examples=examples(100))
@example(
    {"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": False},
    {},
    {"type": "object", "additionalProperties": False},
    {},
)
def test_any_two_schemas(
    old: Schema, old_shared: dict[str, Schema], new: Schema, new_shared: dict[str, Schema]
) -> None:
    assert missed(old, old_shared, new, new_shared) == []


@st.composite
def nearly_the_same(draw: st.DrawFn) -> tuple[Schema, Schema]:
    """Two schemas that differ in one part at most."""
    first = draw(SCHEMAS)
    # The root itself says little about the way to what is further down.
    parts = [path for path in paths(first) if path] or [()]
    return first, replaced(first, draw(st.sampled_from(parts)), draw(LEAVES | REFERENCES))


def paths(schema: Schema) -> Iterator[tuple[Any, ...]]:
    """The ways to a schema and to all that it is made of."""
    yield ()
    for name, inner in schema.get("properties", {}).items():
        yield from (("properties", name, *path) for path in paths(inner))
    for key in ("anyOf", "prefixItems"):
        for index, inner in enumerate(schema.get(key, ())):
            yield from ((key, index, *path) for path in paths(inner))
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from ((key, *path) for path in paths(schema[key]))


def replaced(schema: Any, path: tuple[Any, ...], part: Schema) -> Any:
    if not path:
        return part
    copy = dict(schema) if isinstance(schema, dict) else list(schema)
    copy[path[0]] = replaced(schema[path[0]], path[1:], part)
    return copy


@example(
    ({"type": "array", "items": ref("P")}, {"type": "array", "items": {"type": "null"}}), {"P": {}}
)
@example(({"anyOf": [{}, {"type": "null"}]}, {"anyOf": [{"type": "null"}] * 2}), {})
@given(nearly_the_same(), SHARED)
@settings(max_examples=examples(100))
def test_schemas_that_differ_in_one_part(
    pair: tuple[Schema, Schema], shared: dict[str, Schema]
) -> None:
    old, new = pair
    assert missed(old, shared, new, shared) == []
    if old == new:
        assert (
            SchemaPairs(Components(shared), Components(shared)).findings(old, new, Use.READ) == ()
        )


@given(SCHEMAS, SHARED, SCHEMAS, SHARED)
@settings(max_examples=examples(100))
def test_read_backwards_it_is_the_same(
    old: Schema, old_shared: dict[str, Schema], new: Schema, new_shared: dict[str, Schema]
) -> None:
    for use in Use:
        there = SchemaPairs(Components(old_shared), Components(new_shared)).findings(old, new, use)
        back = SchemaPairs(Components(new_shared), Components(old_shared)).findings(new, old, use)
        assert sorted(
            (finding.difference.aspect.name, finding.field, repr((finding.difference.before, finding.difference.after)))
            for finding in there
        ) == sorted(
            (finding.difference.aspect.mirror, finding.field, repr((finding.difference.after, finding.difference.before)))
            for finding in back
        )  # fmt: skip
        assert (
            SchemaPairs(Components(old_shared), Components(old_shared)).findings(
                old, copied(old), use
            )
            == ()
        )


def copied(schema: Schema) -> Schema:
    """The same schema, written down by somebody else."""
    copy: Schema = json.loads(json.dumps(schema))
    return dict(reversed(copy.items()))
