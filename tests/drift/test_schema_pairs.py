"""Schemas that refer to each other: cycles, shared components, other names, alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.drift.schemas import Components, Finding, SchemaPairs, Use
from tests.normalise.helpers import answer, openapi, ref, run

if TYPE_CHECKING:
    from clientsmith.normalise import Canonical

STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def document(schema: Any, schemas: dict[str, Any]) -> Canonical:
    """A document with one operation that answers with a schema."""
    return run(openapi({"/a": {"get": answer(schema)}}, schemas, version="3.1.0"))


def answered(canonical: Canonical) -> Any:
    response = canonical.document["paths"]["/a"]["get"]["responses"]["200"]
    return response["content"]["application/json"]["schema"]


def compared(old: Canonical, new: Canonical, use: Use = Use.READ) -> tuple[Finding, ...]:
    return SchemaPairs.of(old, new).findings(answered(old), answered(new), use)


def summary(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [
        (finding.difference.aspect.name, finding.field, finding.component) for finding in findings
    ]


def test_a_change_in_a_shared_component_is_found_once() -> None:
    schemas = {"Owner": thing(name=STRING), "Pet": thing(owner=ref("Owner"), keeper=ref("Owner"))}
    old = document({"type": "array", "items": ref("Pet")}, schemas)
    schemas["Owner"] = thing(name=STRING | {"maxLength": 5})
    new = document({"type": "array", "items": ref("Pet")}, schemas)
    (finding,) = compared(old, new)
    assert summary((finding,)) == [("max-length-added", "[].keeper.name", "Owner")]
    assert finding.old == finding.new == "/components/schemas/Owner/properties/name"
    assert (finding.difference.before, finding.difference.after) == (None, 5)


def test_uses_share_the_difference_and_not_the_direction() -> None:
    old = document(ref("Pet"), {"Pet": thing(name=STRING)})
    new = document(ref("Pet"), {"Pet": thing(name=INTEGER)})
    pairs = SchemaPairs.of(old, new)
    (first,) = pairs.findings(answered(old), answered(new), Use.READ)
    lists = [{"type": "array", "items": answered(canonical)} for canonical in (old, new)]
    (second,) = pairs.findings(lists[0], lists[1], Use.READ)
    assert first.difference is second.difference
    assert (first.field, second.field) == ("name", "[].name")
    (sent,) = pairs.findings(lists[0], lists[1], Use.SENT)
    assert sent.difference is not first.difference


def test_schemas_without_a_name_are_part_of_what_they_stand_in() -> None:
    old = document(ref("Pet"), {"Pet": thing(owner=thing(home=thing(city=STRING)))})
    new = document(ref("Pet"), {"Pet": thing(owner=thing(home=thing(city=INTEGER)))})
    (finding,) = compared(old, new)
    assert summary((finding,)) == [("type-changed", "owner.home.city", "Pet")]
    assert finding.new == "/components/schemas/Pet/properties/owner/properties/home/properties/city"
    (finding,) = compared(document(thing(a=STRING), {}), document(thing(a=INTEGER), {}))
    assert summary((finding,)) == [("type-changed", "a", "")]
    assert finding.old == "/properties/a"


CYCLE = {
    "Node": thing(children={"type": "array", "items": ref("Node")}, root=ref("Tree")),
    "Tree": thing(top=ref("Node"), name=STRING),
}


def test_schemas_that_lead_back_to_themselves_are_the_same() -> None:
    renamed = {
        "Knot": thing(children={"type": "array", "items": ref("Knot")}, root=ref("Wood")),
        "Wood": thing(name=STRING, top=ref("Knot")),
    }
    assert compared(document(ref("Node"), CYCLE), document(ref("Knot"), renamed)) == ()
    # One step further along the cycle it is still the same.
    unrolled = {**CYCLE, "First": {**CYCLE["Node"]}}
    assert compared(document(ref("Node"), CYCLE), document(ref("First"), unrolled)) == ()


def test_a_change_in_a_cycle_is_found_by_the_shortest_way() -> None:
    changed = {**CYCLE, "Tree": thing(top=ref("Node"), name=INTEGER)}
    findings = compared(document(ref("Node"), CYCLE), document(ref("Node"), changed))
    assert summary(findings) == [("type-changed", "root.name", "Tree")]


def test_pairs_that_were_the_same_once_are_not_forgotten_in_a_cycle() -> None:
    """The first use meets the cycle where nothing differs yet, the second where it does."""
    changed = {**CYCLE, "Tree": thing(top=ref("Node"), name=INTEGER)}
    old, new = document(ref("Node"), CYCLE), document(ref("Node"), changed)
    pairs = SchemaPairs.of(old, new)
    before, after = old.document["components"]["schemas"], new.document["components"]["schemas"]
    first, second = (side["Node"]["properties"]["children"] for side in (before, after))
    for _ in range(2):
        assert [finding.field for finding in pairs.findings(first, second, Use.READ)] == [
            "[].root.name"
        ]
    (finding,) = pairs.findings(ref("Tree"), ref("Tree"), Use.READ)
    assert finding.field == "name"


def test_the_number_of_pairs_grows_with_the_document_and_not_with_its_paths() -> None:
    def ladder(last: dict[str, Any]) -> dict[str, Any]:
        steps = {
            f"Step{index}": thing(a=ref(f"Step{index + 1}"), b=ref(f"Step{index + 1}"))
            for index in range(60)
        }
        return {**steps, "Step60": last}

    old = document(ref("Step0"), ladder(thing(name=STRING)))
    new = document(ref("Step0"), ladder(thing(name=INTEGER)))
    pairs = SchemaPairs.of(old, new)
    (finding,) = pairs.findings(answered(old), answered(new), Use.READ)
    assert finding.field == ".".join(["a"] * 60 + ["name"])
    assert len(pairs) < 60 * 4


CAT = thing(kind={"const": "cat"}, claws=INTEGER, weight=INTEGER)
DOG = thing(kind={"const": "dog"}, breed=STRING, weight=INTEGER)
FISH = thing(kind={"const": "fish"}, scales=STRING, weight=INTEGER)


def union(**members: Any) -> Canonical:
    """A document that answers with one of several components."""
    return document({"oneOf": [ref(name) for name in members]}, members)


def test_alternatives_have_no_order_and_no_names() -> None:
    assert compared(union(Cat=CAT, Dog=DOG), union(Hound=DOG, Kitty=CAT)) == ()
    inline = document({"oneOf": [DOG, CAT]}, {})
    assert compared(union(Cat=CAT, Dog=DOG), inline) == ()
    assert compared(inline, union(Cat=CAT, Dog=DOG)) == ()


@pytest.mark.parametrize("name", ["Cat", "Kitty"])
def test_an_alternative_that_changed_is_known_by_its_name_or_its_tag(name: str) -> None:
    changed = thing(kind={"const": "cat"}, paws=STRING)
    findings = compared(union(Cat=CAT, Dog=DOG), union(**{name: changed, "Dog": DOG}))
    assert summary(findings) == [
        ("property-removed", "claws", name),
        ("property-added", "paws", name),
        ("property-removed", "weight", name),
    ]


def test_alternatives_that_differ_far_below_are_told_apart() -> None:
    numbers, texts = (thing(a=thing(b=thing(c=schema))) for schema in (INTEGER, STRING))
    old = document({"oneOf": [{"title": "A", **numbers}, {"title": "B", **texts}]}, {})
    new = document({"oneOf": [{"title": "A", **texts}, {"title": "B", **numbers}]}, {})
    assert {name for name, *_ in summary(compared(old, new))} <= {"title-changed"}


def test_tags_that_normalization_made_are_no_tags() -> None:
    """An alternative without a name in the document gets one, which is not a tag of the document."""

    def either(*titles: str) -> Canonical:
        members = [{"title": title, **thing(kind=STRING, **{title[0]: STRING})} for title in titles]
        shared = {"Both": {"oneOf": members, "discriminator": {"propertyName": "kind"}}}
        return document(ref("Both"), shared)

    findings = compared(either("aCat", "bDog"), either("aKitty", "bHound"))
    assert {name for name, *_ in summary(findings)} <= {"title-changed"}


def test_an_alternative_that_changed_is_known_by_its_looks() -> None:
    old = document({"oneOf": [thing(a=STRING, b=STRING), thing(x=STRING)]}, {})
    new = document({"oneOf": [thing(x=STRING), thing(a=STRING, b=STRING, c=STRING)]}, {})
    assert summary(compared(old, new)) == [("property-added", "c", "")]
    # What may be either of two is taken for neither.
    either = document({"oneOf": [thing(a=STRING), thing(b=STRING), thing(x=STRING)]}, {})
    assert [name for name, *_ in summary(compared(old, either))] == [
        "union-variant-added",
        "union-variant-added",
        "union-variant-removed",
    ]


def test_alternatives_come_and_go() -> None:
    findings = compared(union(Cat=CAT, Dog=DOG), union(Cat=CAT, Dog=DOG, Fish=FISH))
    assert summary(findings) == [("union-variant-added", "", "")]
    assert (findings[0].difference.before, findings[0].difference.after) == (None, "Fish")
    assert findings[0].new == "/oneOf/2"
    # As different as they are, they have the same tag.
    lion = thing(kind={"const": "cat"}, mane=STRING)
    findings = compared(union(Cat=CAT, Dog=DOG), union(Lion=lion, Dog=DOG))
    assert not any("variant" in name for name, *_ in summary(findings))


def test_an_alternative_that_repeats_another_is_none() -> None:
    once, twice = union(Cat=CAT, Dog=DOG), union(Cat=CAT, Dog=DOG, Hound=DOG)
    assert compared(once, twice) == compared(twice, once) == ()


def test_one_schema_becomes_one_of_two() -> None:
    cat = document(ref("Cat"), {"Cat": CAT})
    younger = {**CAT["properties"], "claws": STRING}
    findings = compared(cat, union(Cat=thing(**younger), Dog=DOG))
    assert summary(findings) == [
        ("union-variant-added", "", ""),
        ("type-changed", "claws", "Cat"),
    ]


@pytest.mark.parametrize("count", [2, 1])
def test_an_alternative_of_a_shared_union_goes(count: int) -> None:
    """Whether several are left or one, which is no union any more, what went is told by its name."""
    names = ["Fish", "Dog", "Cat"]
    tags = {name.lower(): f"#/components/schemas/{name}" for name in names}

    def shared(left: list[str]) -> Canonical:
        mapping = {tag: target for tag, target in tags.items() if tag.capitalize() in left}
        pets = {
            "description": "Any.",
            "oneOf": [ref(name) for name in left],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }
        kinds = {"Fish": FISH, "Dog": DOG, "Cat": CAT}
        with_tag = {
            name: {
                **kind,
                "properties": {**kind["properties"], "kind": STRING},
                "required": ["kind"],
            }
            for name, kind in kinds.items()
        }
        return document(thing(pet=ref("Pets")), {"Pets": pets, **with_tag})

    old, new = shared(names[: count + 1]), shared(names[:count])
    findings, back = compared(old, new), compared(new, old)
    assert [
        (finding.difference.aspect.name, finding.difference.before) for finding in findings
    ] == [("union-variant-removed", names[count])]
    assert [(finding.difference.aspect.name, finding.difference.after) for finding in back] == [
        ("union-variant-added", names[count])
    ]


def test_what_stands_beside_a_reference_counts_for_that_use_only() -> None:
    schemas = {"Size": {"type": "string", "description": "How large.", "default": "m"}}
    old = document(thing(a=ref("Size"), b=ref("Size", default="l")), schemas)
    inline = thing(a=schemas["Size"], b=schemas["Size"] | {"default": "l"})
    assert compared(old, document(inline, {})) == ()
    schemas["Size"] = schemas["Size"] | {"default": "s"}
    new = document(thing(a=ref("Size"), b=ref("Size", default="l")), schemas)
    assert summary(compared(old, new)) == [("default-changed", "a", "Size")]


@pytest.mark.parametrize(
    "odd", [{"type": 5}, {"oneOf": {"a": STRING}}, {"nullable": "yes"}, 1, None]
)
def test_schemas_that_are_none_in_the_source(odd: Any) -> None:
    old, new = (
        document(ref("Pet"), {"Pet": thing(a=STRING), "Odd": odd}),
        document({}, {"Odd": odd}),
    )
    assert compared(old, old) == compared(new, new) == ()


def test_no_schema_allows_anything() -> None:
    pairs = SchemaPairs(Components({}), Components({}))
    assert pairs.findings(None, None, Use.READ) == ()
    assert pairs.findings(None, {}, Use.READ) == ()
    (finding,) = pairs.findings(None, STRING, Use.READ)
    assert finding.difference.aspect.name == "type-narrowed"
    assert (finding.difference.before, finding.difference.after) == ("anything", "string")


@pytest.mark.parametrize("name", ["a.b", "", "[]", "a/b~c", "{}", "*"])
def test_properties_of_any_name(name: str) -> None:
    old, new = thing(**{name: STRING}), thing(**{name: INTEGER})
    (finding,) = SchemaPairs(Components({}), Components({})).findings(old, new, Use.READ)
    assert finding.field == name
    assert finding.old == "/properties/" + name.replace("~", "~0").replace("/", "~1")


def test_items_that_may_be_null_may_stand_anywhere() -> None:
    """What a component says of null, canonical documents say at its uses, except for items."""
    pet = thing(name=STRING)
    schemas = {"Pet": {"oneOf": [pet, {"type": "null"}]}}
    used = document(thing(all={"type": "array", "items": ref("Pet")}, first=ref("Pet")), schemas)
    inline = thing(all={"type": "array", "items": schemas["Pet"]}, first=schemas["Pet"])
    assert compared(used, document(inline, {})) == ()
    without = document(thing(all={"type": "array", "items": pet}, first=schemas["Pet"]), {})
    assert summary(compared(used, without)) == [("became-not-nullable", "all[]", "")]


def test_a_base_that_has_a_child_more() -> None:
    pet = {**thing(kind=STRING), "required": ["kind"], "discriminator": {"propertyName": "kind"}}
    schemas = {"Pet": pet, "Cat": {"allOf": [ref("Pet"), thing(lives=INTEGER)]}}
    old = document(ref("Pet"), schemas)
    new = document(ref("Pet"), {**schemas, "Dog": {"allOf": [ref("Pet"), thing(bark=STRING)]}})
    assert [name for name, *_ in summary(compared(old, new))] == ["union-variant-added"]
    assert [name for name, *_ in summary(compared(new, old))] == ["union-variant-removed"]
    pet["properties"]["name"] = STRING
    named = document(ref("Pet"), schemas)
    assert {(name, field) for name, field, *_ in summary(compared(old, named))} == {
        ("property-added", "name")
    }
