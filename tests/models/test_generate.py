from __future__ import annotations

import datetime
import json
import sys
import uuid
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from clientsmith.models import generate_models

from .building import Built, build, planned, record, ref, sources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def fields(properties: Mapping[str, Any], *required: str, **more: Any) -> dict[str, str]:
    """The lines of one class, by field name."""
    schemas = {"Thing": record(properties, *required), **more}
    lines = sources(schemas)["thing"].splitlines()
    return dict(
        line.strip().split(": ", 1) for line in lines if line.startswith("    ") and ": " in line
    )


def both(*members: Any) -> dict[str, Any]:
    """A tuple as canonical documents write it."""
    count = len(members)
    return {"type": "array", "prefixItems": [*members], "minItems": count, "maxItems": count}


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "string"}, "str"),
        ({"type": "integer", "format": "int64", "minimum": 1}, "int"),
        ({"type": "number", "format": "double", "maximum": 1}, "float | int"),
        ({"type": "boolean"}, "bool"),
        ({"type": "boolean", "enum": [True]}, "bool"),
        ({"type": "string", "format": "date-time"}, "DateTime"),
        ({"type": "string", "format": "date"}, "Date"),
        ({"type": "string", "format": "UUID"}, "UUID"),
        ({"type": "string", "format": "email", "minLength": 3, "pattern": "^a"}, "str"),
        ({"type": "string", "format": "uri"}, "str"),
        ({"type": "string", "format": "binary"}, "str"),
        ({"type": "string", "format": "duration"}, "str"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"type": ["string", "integer"]}, "str | int"),
        ({"type": ["string", "integer", "null"]}, "str | int | None"),
        ({"type": "null"}, "None"),
        ({}, "Any"),
        ({"description": "anything"}, "Any"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, "list[str | None]"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "array", "items": {"type": "array", "items": ref("Other")}}, "list[list[Other]]"),
        (both({"type": "string"}, ref("Other")), "tuple[str, Other]"),
        (both({"type": ["string", "null"]}), "tuple[str | None]"),
        (both({}, both({"type": "string"}, {"type": "integer"})), "tuple[Any, tuple[str, int]]"),
        ({"type": "array", "items": both({"type": "string"})}, "list[tuple[str]]"),
        ({**both({"type": "string"}), "type": ["array", "null"]}, "tuple[str] | None"),
        ({"anyOf": [both({}, {}), both({"type": "string"})]}, "tuple[Any, Any] | tuple[str]"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": ref("Other")}, "dict[str, Other]"),
        (ref("Other"), "Other"),
        ({"anyOf": [ref("Other"), {"type": "null"}]}, "Other | None"),
        ({"anyOf": [{"type": "string"}, {}]}, "Any"),
    ],
)
def test_types(schema: dict[str, Any], annotation: str) -> None:
    other = {"Other": record({"x": {"type": "string"}})}
    assert fields({"it": schema}, "it", **other) == {"it": annotation}
    nullable = annotation if annotation.endswith(("None", "Any")) else f"{annotation} | None"
    assert fields({"it": schema}, **other) == {"it": f"{nullable} = None"}


@pytest.mark.parametrize(
    ("keywords", "annotation"),
    [
        ({}, None),
        ({"additionalProperties": True}, None),
        ({"additionalProperties": False}, None),
        ({"additionalProperties": {}}, None),
        ({"additionalProperties": {"type": "string"}}, "dict[str, str]"),
        ({"additionalProperties": {"type": ["string", "null"]}}, "dict[str, str | None]"),
        ({"additionalProperties": ref("Other")}, "dict[str, Other]"),
        ({"additionalProperties": ref("Thing")}, '"dict[str, Thing]"'),
        (
            {"patternProperties": {"^x-": ref("Other")}},
            "dict[str, Other | Any]",
        ),
    ],
)
def test_what_has_no_field_has_its_type(keywords: dict[str, Any], annotation: str | None) -> None:
    thing = {**record({"x": {"type": "string"}}), **keywords}
    schemas = {"Thing": thing, "Other": record({"y": {"type": "string"}})}
    lines = sources(schemas)["thing"].splitlines()
    annotations = [line.strip() for line in lines if "__pydantic_extra__" in line]
    wanted = f"__pydantic_extra__: {annotation} = Field(init=False)"
    assert annotations == ([wanted] if annotation else [])


def test_defaults_are_not_invented_and_wire_names_are_aliases(tmp_path: Path) -> None:
    built = build(
        tmp_path,
        {
            "Thing": record(
                {
                    "pageSize": {"type": "integer", "default": 20},
                    "_links": {"type": "object", "additionalProperties": True},
                    "links": {"type": "string"},
                    "copy": {"type": "boolean"},
                    "class": {"type": "string"},
                    "secret": {"type": "string", "writeOnly": True},
                },
                "_links",
                "secret",
            )
        },
    )
    value = {"_links": {"self": 1}, "links": "x", "copy": True, "class": "c", "unknown": [1]}
    thing = built.Thing.model_validate(value)
    assert (thing.page_size, thing.links_private, thing.links) == (None, {"self": 1}, "x")
    assert (thing.copy_, thing.class_, thing.secret) == (True, "c", None)
    assert thing.model_dump(by_alias=True, exclude_unset=True) == value
    assert built.Thing(links_private={}, page_size=3).page_size == 3
    with pytest.raises(ValidationError):
        built.Thing.model_validate({})


def test_fields_that_bear_the_name_of_a_type(tmp_path: Path) -> None:
    built = build(
        tmp_path,
        {
            "Thing": record(
                {
                    "date": {"type": "string", "format": "date"},
                    "datetime": {"type": "string", "format": "date-time"},
                    "list": {"type": "array", "items": {"type": "string"}},
                    "str": {"type": "string"},
                    "int": {"type": "integer"},
                    "dict": {"type": "object", "additionalProperties": True},
                    "uuid": {"type": "string", "format": "uuid"},
                }
            )
        },
    )
    day, number = datetime.date(2024, 2, 29), uuid.uuid4()
    thing = built.Thing.model_validate(
        {"date": str(day), "list": ["x"], "str": "s", "int": 3, "uuid": str(number)}
    )
    assert (thing.date, thing.list, thing.str, thing.int) == (day, ["x"], "s", 3)
    assert (thing.uuid, thing.datetime, thing.dict_) == (number, None, None)


def test_components_that_bear_the_name_of_a_type(tmp_path: Path) -> None:
    names = [
        "Any",
        "Field",
        "Literal",
        "Model",
        "UUID",
        "date",
        "list",
        "BaseModel",
        "Enum",
        "Self",
    ]
    schemas: dict[str, Any] = {
        name: record(
            {
                "anyThing": {},
                "others": {"type": "array", "items": ref(names[number - 1])},
                "day": {"type": "string", "format": "date"},
            }
        )
        for number, name in enumerate(names)
    }
    modules = planned(schemas, {name: name for name in names})
    assert [sorted(model.name for model in module.models) for module in modules] == [sorted(names)]
    built = Built(tmp_path, modules)
    field = built.Field.model_validate({"others": [{"others": [{"day": "2024-02-29"}]}]})
    assert type(field.others[0]).__name__ == "Any"
    assert field.others[0].others[0].day == datetime.date(2024, 2, 29)


def test_enumerations_are_open(tmp_path: Path) -> None:
    built = build(
        tmp_path,
        {
            "State": {"type": "string", "enum": ["on", "+1", "on", "-1", "a b"]},
            "Level": {"type": "integer", "enum": [1, -1, 10]},
            "Mixed": {"enum": ["a", 1, True]},
            "Thing": record({"state": ref("State"), "level": ref("Level"), "mixed": ref("Mixed")}),
        },
    )
    assert [state.name for state in built.State] == ["ON", "PLUS_1", "MINUS_1", "A_B"]
    assert [(level.name, level) for level in built.Level] == [
        ("VALUE_1", 1),
        ("MINUS_1", -1),
        ("VALUE_10", 10),
    ]
    thing = built.Thing.model_validate_json('{"state": "new", "level": 4, "mixed": 2.5}')
    assert (thing.state, thing.level, thing.mixed) == ("new", 4, 2.5)
    # JSON tells 1 from true (JSON Schema 2020-12, core 4.2.2), Python and a `Literal` do not.
    for text in ("1", "true"):
        again = built.Thing.model_validate_json(f'{{"state": "on", "level": 1, "mixed": {text}}}')
        assert json.dumps(again.mixed) == text
    assert isinstance(thing.state, built.State)
    assert built.Thing.model_validate({"state": "on"}).state is built.State.ON


def test_arrays_maps_scalars_and_unions_are_aliases(tmp_path: Path) -> None:
    built = build(
        tmp_path,
        {
            "Text": {"type": "string", "description": "Words."},
            "Texts": {"type": "array", "items": ref("Text")},
            "Map": {"type": "object", "additionalProperties": ref("Texts")},
            "Free": {"type": "object", "additionalProperties": True},
            "Anything": {},
            "Same": ref("Map"),
            "Either": {"oneOf": [ref("Thing"), {"type": "integer"}]},
            "Thing": record({"map": ref("Same"), "free": ref("Free")}, "map"),
            "Empty": {"type": "object", "properties": {}},
        },
    )
    assert TypeAdapter(built.Same).validate_python({"a": ["b"]}) == {"a": ["b"]}
    assert TypeAdapter(built.Either).validate_python(3) == 3
    thing = TypeAdapter(built.Either).validate_json('{"map": {"a": ["b"]}, "free": {"x": 1}}')
    assert isinstance(thing, built.Thing)
    assert (thing.map, thing.free) == ({"a": ["b"]}, {"x": 1})
    assert built.Empty().model_dump() == {}


def tag(value: str) -> dict[str, Any]:
    return {"type": "string", "enum": [value]}


@pytest.mark.parametrize("strict", [False, True])
def test_tagged_unions(tmp_path: Path, strict: bool) -> None:
    kinds = {"Kind": {"type": "string", "enum": ["cat", "dog", "fish"]}}
    built = build(
        tmp_path,
        kinds
        | {
            "Cat": record({"petType": ref("Kind"), "n": {"type": "integer"}}, "petType"),
            "Dog": record({"petType": ref("Kind"), "n": {"type": "integer"}}),
            "Big": record({"petType": {"type": "string"}, "size": tag("big")}, "size"),
            "Small": record({"petType": {"type": "string"}, "size": tag("small")}, "size"),
            "Whale": {
                "oneOf": [ref("Big"), ref("Small")],
                "discriminator": {"propertyName": "size"},
            },
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog"), ref("Whale")],
                "discriminator": {
                    "propertyName": "petType",
                    "mapping": {
                        "cat": ref("Cat")["$ref"],
                        "dog": "Dog",
                        "whale": ref("Whale")["$ref"],
                        "orca": ref("Whale")["$ref"],
                    },
                },
            },
        },
    )
    pets = TypeAdapter(built.Pet)

    def read(text: str) -> Any:
        return pets.validate_json(text, strict=strict)

    assert type(read('{"petType": "cat", "n": 1}')) is built.Cat
    dog = read('{"petType": "dog", "n": 1}')
    assert type(dog) is built.Dog
    assert dog.pet_type is built.Kind.DOG
    assert type(read('{"petType": "orca", "size": "small"}')) is built.Small
    with pytest.raises(ValidationError, match="union_tag_invalid"):
        read('{"petType": "fish"}')


def test_a_union_that_says_nothing_of_its_tag_still_has_one(tmp_path: Path) -> None:
    built = build(
        tmp_path,
        {
            "A": record({"id": {"type": "string"}, "kind": tag("a")}, "id", "kind"),
            "B": record({"id": {"type": "string"}, "kind": tag("b")}, "id", "kind"),
            "Either": {"oneOf": [ref("A"), ref("B")]},
        },
    )
    assert type(TypeAdapter(built.Either).validate_python({"id": "x", "kind": "b"})) is built.B
    assert 'discriminator="kind"' in (built.folder / "models" / "either.py").read_text()


@pytest.mark.parametrize(
    "discriminator",
    [
        {"propertyName": "absent"},
        {"propertyName": "free"},
        {"propertyName": "kind", "mapping": {"x": "A", "y": "A"}},
    ],
)
def test_a_tag_that_cannot_tell_members_apart_is_not_used(
    tmp_path: Path, discriminator: dict[str, Any]
) -> None:
    shared = {"type": "string", "enum": ["x", "y"]}
    built = build(
        tmp_path,
        {
            "Kind": shared,
            "A": record({"kind": ref("Kind"), "free": {"type": "array"}, "a": {"type": "string"}}),
            "B": record({"kind": ref("Kind"), "b": {"type": "string"}}),
            "Either": {"oneOf": [ref("A"), ref("B")], "discriminator": discriminator},
        },
    )
    assert type(TypeAdapter(built.Either).validate_python({"kind": "x", "b": "1"})) is built.B


def test_a_tag_that_two_unions_use_differently(tmp_path: Path) -> None:
    def union(**mapping: str) -> dict[str, Any]:
        members = [ref(name) for name in mapping]
        targets = {tag: name for name, tag in mapping.items()}
        return {"oneOf": members, "discriminator": {"propertyName": "k", "mapping": targets}}

    classes: dict[str, Any] = {
        name: record({"k": {"type": "string"}, name.lower(): {}}) for name in "ABC"
    }
    built = build(tmp_path, classes | {"One": union(A="x", B="y"), "Two": union(A="z", C="w")})
    assert type(TypeAdapter(built.One).validate_python({"k": "z"})) is built.A
    assert type(TypeAdapter(built.Two).validate_python({"k": "w"})) is built.C
    built = build(tmp_path, classes | {"One": union(A="x", B="y"), "Two": union(A="y", C="w")})
    assert type(TypeAdapter(built.One).validate_python({"k": "y", "b": 1})) is built.B


def test_cycles_share_a_module_and_nothing_else_does(tmp_path: Path) -> None:
    schemas = {
        "Tree": record({"leaves": ref("Trees"), "root": ref("Node"), "kind": ref("Kind")}),
        "Trees": {"type": "array", "items": ref("Tree")},
        "Node": record(
            {"tree": {"anyOf": [ref("Tree"), {"type": "null"}]}, "other": ref("Either")}
        ),
        "Either": {"oneOf": [ref("Node"), ref("Leaf")]},
        "Leaf": record({"name": {"type": "string"}}, "name"),
        "Kind": {"type": "string", "enum": ["a"]},
        "User": record({"tree": ref("Tree"), "self": ref("User")}),
        "Json": {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": ref("Json")},
                {"type": "object", "additionalProperties": ref("Member")},
            ]
        },
        "Member": {"anyOf": [ref("Json"), {"type": "null"}]},
    }
    modules = planned(schemas)
    assert {module.name: {model.name for model in module.models} for module in modules} == {
        "either": {"Either", "Node", "Tree", "Trees"},
        "json": {"Json", "Member"},
        "kind": {"Kind"},
        "leaf": {"Leaf"},
        "user": {"User"},
    }
    built = build(tmp_path, schemas)
    value = '{"tree": {"leaves": [{"leaves": []}], "root": {"tree": null, "other": {"name": "x"}}}}'
    user = built.User.model_validate_json(value)
    assert type(user.tree.leaves[0]) is built.Tree
    assert type(user.tree.root.other) is built.Leaf
    assert TypeAdapter(built.Json).validate_python({"a": ["b", {"c": None}]})
    loaded = {
        name.rsplit(".", 1)[-1]
        for name in sys.modules
        if name.startswith(f"{built.package}.models.")
    }
    assert loaded == {"user", "either", "leaf", "kind", "json"}
    assert type(TypeAdapter(built.Trees).validate_python([{}])[0]) is built.Tree


def test_module_names_are_valid_short_and_distinct() -> None:
    schemas: dict[str, Any] = {
        name: record({"x": {}})
        for name in ("Import", "AaBb", "Aa_bb", "Wide" * 30, "Narrow" + "Wide" * 29)
    }
    modules = planned(schemas, {name: name for name in schemas})
    names = {str(module.models[0].name): module.name for module in modules}
    assert (names["Import"], names["AaBb"], names["Aa_bb"]) == ("import_", "aa_bb", "aa_bb_")
    assert len(set(names.values())) == len(names)
    assert all(len(name) <= 82 for name in names.values())


def test_no_schemas_are_no_models() -> None:
    assert dict(generate_models(planned({}))) == {}


def test_templates_can_be_overridden(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "module.py.j2").write_text("# {{ definitions | length }}\n")
    modules = planned({"A": record({"x": {}})})
    assert dict(generate_models(modules, overrides=[tmp_path])) == {"a": "# 1\n"}


def test_a_union_that_any_other_tag_means(tmp_path: Path) -> None:
    """OpenAPI 3.2, 4.25.2: `defaultMapping` may name any alternative, a union as well."""
    text = {"type": "string"}
    built = build(
        tmp_path,
        {
            "Disc": record({"t": text, "radius": text}, "t", "radius"),
            "Ring": record({"t": text, "hole": text}, "t", "hole"),
            "Flat": {"oneOf": [ref("Disc"), ref("Ring")]},
            "Ball": record({"t": text, "radius": text}, "t"),
            "Shape": {
                "oneOf": [ref("Flat"), ref("Ball")],
                "discriminator": {
                    "propertyName": "t",
                    "mapping": {"ball": ref("Ball")["$ref"]},
                    "defaultMapping": ref("Flat")["$ref"],
                },
            },
        },
    )
    shapes = TypeAdapter(built.Shape)
    for text_, kind in [("ball", "Ball"), ("other", "Disc")]:
        value = shapes.validate_python({"t": text_, "radius": "x"}, strict=True)
        assert type(value).__name__ == kind
        assert shapes.validate_python(value) is value
        assert shapes.dump_python(value, exclude_unset=True) == {"t": text_, "radius": "x"}
    assert type(shapes.validate_python({"t": "other", "hole": "x"})) is built.Ring
