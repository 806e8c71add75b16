"""Every tag names a member of its union."""

from __future__ import annotations

from typing import Any

from tests.normalise.helpers import PREFIX, mends, openapi, ref, run, schemas


def member(*values: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": {"type": "string", "enum": list(values)}}}


def union(mapping: dict[str, str] | None, **more: Any) -> dict[str, Any]:
    discriminator: dict[str, Any] = {"propertyName": "kind"}
    if mapping is not None:
        discriminator["mapping"] = mapping
    return {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator, **more}


def mapping_of(given: dict[str, Any], name: str = "A") -> dict[str, str]:
    mapping = schemas(given)[name]["discriminator"]["mapping"]
    return {tag: target.removeprefix(PREFIX) for tag, target in mapping.items()}


def test_implicit_tags_come_from_the_members() -> None:
    given = {"A": union(None), "Cat": member("cat"), "Dog": member("dog", "puppy")}
    assert mapping_of(given) == {"cat": "Cat", "dog": "Dog", "puppy": "Dog"}


def test_implicit_tags_are_names_where_members_say_nothing() -> None:
    plain = {"type": "object", "properties": {"kind": {"type": "string"}}}
    assert mapping_of({"A": union(None), "Cat": plain, "Dog": plain | {"title": "d"}}) == {
        "Cat": "Cat",
        "Dog": "Dog",
    }


def test_names_in_the_mapping_become_references() -> None:
    given = {
        "A": union({"c": "Cat", "d": PREFIX + "Dog"}),
        "Cat": member("c"),
        "Dog": member("d"),
    }
    assert mapping_of(given) == {"c": "Cat", "d": "Dog"}


def test_the_mapping_follows_merged_alternatives() -> None:
    given = {
        "A": {"allOf": [{"properties": {"id": {"type": "string"}}}, union({"c": "Cat"})]},
        "Cat": member("c"),
        "Dog": member("d"),
    }
    assert mapping_of(given) == {"c": "ACat", "d": "ADog"}


def test_a_member_without_the_tag_is_told() -> None:
    given = {"A": union({"c": "Cat"}), "Cat": member("c"), "Dog": {"properties": {"x": {}}}}
    result = run(openapi(schemas=given))
    assert any("Dog has no property 'kind'" in change.what for change in result.changes)
    assert mapping_of(given) == {"c": "Cat", "Dog": "Dog"}


def test_members_of_members_count() -> None:
    given = {
        "A": union(None),
        "Cat": {"oneOf": [ref("Lion"), ref("Tiger")]},
        "Lion": member("lion"),
        "Tiger": member("tiger"),
        "Dog": member("dog"),
    }
    assert mapping_of(given) == {"lion": "Cat", "tiger": "Cat", "dog": "Dog"}


def test_a_mapping_that_leads_nowhere() -> None:
    document = openapi(schemas={"A": union({"c": "Bird"}), "Cat": member("c"), "Dog": member("d")})
    assert "the discriminator maps to 'Bird', which does not exist" in mends(document)[0]
    schema = run(document).document["components"]["schemas"]["A"]
    assert schema["discriminator"]["mapping"] == {"c": PREFIX + "Cat", "d": PREFIX + "Dog"}


def test_what_a_document_means_by_any_other_tag() -> None:
    given = {"A": union({"c": "Cat"}), "Cat": member("c"), "Dog": member("d")}
    given["A"]["discriminator"]["defaultMapping"] = "Dog"
    assert schemas(given)["A"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"c": PREFIX + "Cat"},
        "defaultMapping": PREFIX + "Dog",
    }
    given["A"]["discriminator"]["defaultMapping"] = "Bird"
    assert "defaultMapping" not in schemas(given)["A"]["discriminator"]


def test_a_discriminator_without_union_says_nothing() -> None:
    given = {"A": {**member("a", "b"), "discriminator": {"propertyName": "kind"}}}
    assert "discriminator" not in schemas(given)["A"]


def test_a_tag_that_several_alternatives_of_an_alternative_share_means_that_one() -> None:
    tagged = {"type": "object", "required": ["kind"]}
    kinds = {"kind": {"type": "string", "enum": ["soft", "hard"]}}
    found = schemas(
        {
            "Round": {**tagged, "properties": {**kinds, "radius": {"type": "number"}}},
            "Square": {**tagged, "properties": {**kinds, "side": {"type": "number"}}},
            "Shape": {"oneOf": [ref("Round"), ref("Square")]},
            "Line": {**tagged, "properties": {"kind": {"type": "string", "enum": ["line"]}}},
            "Any": {
                "oneOf": [ref("Shape"), ref("Line")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"soft": PREFIX + "Shape", "hard": PREFIX + "Shape"},
                },
            },
        }
    )
    mapping = found["Any"]["discriminator"]["mapping"]
    assert mapping == {"soft": PREFIX + "Shape", "hard": PREFIX + "Shape", "line": PREFIX + "Line"}
