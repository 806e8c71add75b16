"""Models that contain themselves: each is importable, buildable from nothing, and read as its parts.

A recursive schema is an ordinary one (JSON Schema core, section 7.1: references may form a loop, as
long as an instance is finite).
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.corpus import checks
from tests.features.calling import call
from tests.features.making import Made, answers, document, make

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def many(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def mapped(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": of}


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


SCHEMAS: dict[str, Any] = {
    # An alias whose members come from other modules, and which is written as a text.
    "Predicate": {"oneOf": [ref("Value"), many(ref("Predicate")), ref("Op")]},
    "Op": record(none={"oneOf": [ref("Predicate"), many(ref("Predicate"))]}, op=TEXT),
    "Value": {"oneOf": [{"type": "integer"}, {"type": "boolean"}]},
    "ErrorDetails": {"oneOf": [mapped(ref("ErrorDetails")), ref("InnerErrors")]},
    "InnerErrors": many(ref("Inner")),
    "Inner": record(code=TEXT),
    # An alias of an alias that is recursive, in another module.
    "Outer": {"oneOf": [many(ref("Outer")), ref("ErrorDetails"), ref("Day")]},
    "Day": {"type": "string", "format": "date"},
    # Fields that are called like the types beside them.
    "Node": record(
        list=many(ref("Node")), dict=mapped(ref("Node")), tuple=many(ref("Node")), type=TEXT
    ),
    "Ping": record(list=TEXT, pongs=many(ref("Pong")), date={"type": "string", "format": "date"}),
    "Pong": record(pings=many(ref("Ping")), Inner=ref("Inner"), others=many(ref("Inner"))),
    # An allOf inside of its own parts.
    "First": record(x={"allOf": [ref("First"), ref("Second")]}, a=TEXT),
    "Second": record(x={"allOf": [ref("First"), ref("Second")]}, b=TEXT),
    # Unions among their own alternatives.
    "Self": {"oneOf": [ref("Self"), ref("Inner"), ref("Selves")]},
    "Selves": record(selves=many(ref("Self"))),
    "Left": {"nullable": True, "anyOf": [ref("Right"), {"type": "integer"}]},
    "Right": {"anyOf": [ref("Left"), ref("Day")]},
    "Json": {
        "anyOf": [
            *({"type": kind} for kind in ("string", "integer", "boolean", "null")),
            many(ref("Json")),
            mapped(ref("Json")),
        ]
    },
}
# A union of many that each contain it, and a long ring: neither is as deep as it is wide or long.
MANY = [f"T{number:02}" for number in range(40)]
RING = [f"Link{number:03}" for number in range(120)]
SCHEMAS |= {
    "Prop": {
        "oneOf": [ref(name) for name in MANY],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {name.lower(): ref(name)["$ref"] for name in MANY},
        },
    },
    **{
        name: {"required": ["kind"], **record(kind=TEXT, fields=mapped(ref("Prop")))}
        for name in MANY
    },
    **{
        name: record(next=ref(following), rest=many(ref(following)))
        for name, following in zip(RING, [*RING[1:], RING[0]], strict=True)
    },
}
ROOTS = [
    "Predicate",
    "ErrorDetails",
    "Outer",
    "Node",
    "Ping",
    "Json",
    "Prop",
    RING[0],
    "Self",
    "Left",
    "First",
]


def recursive() -> dict[str, Any]:
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": ["All"], "responses": answers(ref(name))}}
        for name in ROOTS
    }
    return document(paths, schemas=SCHEMAS)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("recursive"), recursive())


def plain(value: Any) -> Any:
    """What a result is, with the class of each model beside its fields."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if not hasattr(value, "model_fields_set"):
        return value
    given = {name: plain(getattr(value, name)) for name in value.model_fields_set}
    return {"": type(value).__name__, **given}


@pytest.mark.parametrize(
    ("operation", "answer", "expected"),
    [
        ("Predicate", [1, [True, {"op": "x"}]], [1, [True, {"": "Op", "op": "x"}]]),
        (
            "Predicate",
            {"none": [{"none": 2}]},
            {"": "Op", "none": [{"": "Op", "none": 2}]},
        ),
        (
            "ErrorDetails",
            {"a": {"b": [{"code": "c"}]}},
            {"a": {"b": [{"": "Inner", "code": "c"}]}},
        ),
        ("Outer", [[{"a": [{"code": "c"}]}]], [[{"a": [{"": "Inner", "code": "c"}]}]]),
        (
            "Node",
            {"list": [{"list": [], "tuple": [{}]}], "dict": {"k": {"type": "x"}}},
            {
                "": "Node",
                "list": [{"": "Node", "list": [], "tuple": [{"": "Node"}]}],
                "dict_": {"k": {"": "Node", "type": "x"}},
            },
        ),
        (
            "Ping",
            {"list": "x", "pongs": [{"pings": [{"list": "y"}], "Inner": {"code": "z"}}]},
            {
                "": "Ping",
                "list": "x",
                "pongs": [
                    {
                        "": "Pong",
                        "pings": [{"": "Ping", "list": "y"}],
                        "inner": {"": "Inner", "code": "z"},
                    }
                ],
            },
        ),
        (
            "Prop",
            {"kind": "t00", "fields": {"a": {"kind": "t39", "fields": {"b": {"kind": "t07"}}}}},
            {
                "": "T00",
                "kind": "t00",
                "fields": {
                    "a": {"": "T39", "kind": "t39", "fields": {"b": {"": "T07", "kind": "t07"}}}
                },
            },
        ),
        (
            "Link000",
            {"rest": [{"next": {"rest": []}}]},
            {"": "Link000", "rest": [{"": "Link001", "next": {"": "Link002", "rest": []}}]},
        ),
        (
            "Self",
            {"selves": [{"code": "c"}, {"selves": []}]},
            {"": "Selves", "selves": [{"": "Inner", "code": "c"}, {"": "Selves", "selves": []}]},
        ),
        (
            "First",
            {"a": "1", "x": {"a": "2", "b": "3", "x": {"b": "4"}}},
            {
                "": "First",
                "a": "1",
                "x": {
                    "": "FirstAndSecond",
                    "a": "2",
                    "b": "3",
                    "x": {"": "FirstAndSecond", "b": "4"},
                },
            },
        ),
        ("Left", "2024-01-02", dt.date(2024, 1, 2)),
        ("Left", 7, 7),
        ("Json", {"a": [1, {"b": ["c"], "d": None}]}, {"a": [1, {"b": ["c"], "d": None}]}),
    ],
)
def test_a_recursive_answer_is_read(made: Made, operation: str, answer: Any, expected: Any) -> None:
    for strict in (True, False):
        _, result = call(made, operation, answer=answer, options={"strict": strict})
        assert plain(result) == expected


def test_a_recursive_alias_is_read_leniently_to_its_depth(made: Made) -> None:
    """What is wrong inside does not hide what is right around it."""
    with pytest.warns(made.module.ResponseShapeWarning, match="no member"):
        _, result = call(made, "ErrorDetails", answer={"a": {"b": [{"code": "c"}], "c": 1}})
    assert plain(result) == {"a": {"b": [{"": "Inner", "code": "c"}], "c": 1}}


def test_a_model_says_its_schema_and_is_copied(made: Made) -> None:
    """How a model is described to pydantic is nothing that its users see."""
    assert made.models.Node.model_json_schema()["$defs"]["Node"]["properties"]["list"] == {
        "anyOf": [{"items": {"$ref": "#/$defs/Node"}, "type": "array"}, {"type": "null"}],
        "default": None,
        "title": "List",
    }
    link = made.models.Link118(next={"next": {"rest": [{}]}})
    assert type(link.next.next.rest[0]).__name__ == "Link001"
    assert type(link).model_validate(link.model_dump()) == link


def test_every_validator_is_built_from_nothing(made: Made) -> None:
    assert checks.unusable(made.folder / "src", made.module_name) == []


def test_what_cannot_be_built_is_an_error_of_the_client(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is wrong with a model, the error says which call needed it."""
    import importlib

    resource = importlib.import_module(f"{made.module_name}.resources.all")
    constant = next(
        name for name, one in vars(resource).items() if getattr(one, "id", "") == "Node"
    )
    broken = getattr(resource, constant).replace(result=lambda: None | None)  # type: ignore[operator]
    monkeypatch.setattr(resource, constant, broken)
    with pytest.raises(
        made.module.ClientError, match=r"^Node: cannot build the type of its result: TypeError"
    ) as told:
        call(made, "Node", answer={})
    assert told.value.operation == "Node"
    assert isinstance(told.value.__cause__, TypeError)
