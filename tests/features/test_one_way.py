"""Properties that travel one way only: whatever their schema is, and however it says so."""

from __future__ import annotations

import functools
import importlib
import inspect
import typing
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import Made, document, make
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from collections.abc import Mapping

SWAGGER, OLD, NEW = "2.0", "3.0.3", "3.1.0"
TEXT = {"type": "string"}
#: What a property may be, and a value of it; `#/` stands for where the version keeps its schemas.
BOTH: dict[str, tuple[dict[str, Any], Any]] = {
    "text": (TEXT, "x"),
    "moment": ({"type": "string", "format": "date-time"}, "2024-01-02T03:04:05Z"),
    "list": ({"type": "array", "items": {"$ref": "#/Part"}}, [{"a": 1}]),
    "map": ({"type": "object", "additionalProperties": {"$ref": "#/Part"}}, {"k": {"a": 1}}),
    "anything": ({}, 1),
    "inline_object": ({"type": "object", "properties": {"z": TEXT}}, {"z": "x"}),
    "inline_enum": ({"type": "string", "enum": ["p", "q"]}, "p"),
    "one_value": ({"type": "string", "enum": ["p"]}, "p"),
    "numbers": ({"type": "integer", "enum": [1, 2]}, 2),
    "all_of_object": ({"allOf": [{"$ref": "#/Part"}]}, {"a": 1}),
    "all_of_enum": ({"allOf": [{"$ref": "#/State"}]}, "on"),
    "all_of_two": ({"allOf": [{"$ref": "#/Part"}, {"properties": {"b": TEXT}}]}, {"a": 1}),
    "all_of_mark": ({"allOf": [{"$ref": "#/Part"}, "MARK"]}, {"a": 1}),
    "own_mark": ({"$ref": "#/Marked"}, {"m": 1}),
    "marked_alias": ({"$ref": "#/MarkedAlias"}, {"a": 1}),
}
UNIONS: dict[str, tuple[dict[str, Any], Any]] = {
    "one_of": ({"oneOf": [{"$ref": "#/Part"}, TEXT]}, "x"),
    "any_of_one": ({"anyOf": [{"$ref": "#/Part"}]}, {"a": 1}),
}
KINDS: dict[str, dict[str, tuple[dict[str, Any], Any]]] = {
    SWAGGER: BOTH,
    OLD: {
        **BOTH,
        **UNIONS,
        "null_part": ({"allOf": [{"$ref": "#/Part"}], "nullable": True}, None),
        "null_union": ({"oneOf": [{"$ref": "#/Part"}, TEXT], "nullable": True}, None),
    },
    NEW: {
        **BOTH,
        **UNIONS,
        "beside": ({"$ref": "#/Part"}, {"a": 1}),
        "beside_enum": ({"$ref": "#/State"}, "off"),
        "null_part": ({"anyOf": [{"$ref": "#/Part"}, {"type": "null"}]}, None),
        "null_enum": ({"type": ["string", "null"], "enum": ["p", "q", None]}, None),
        "constant": ({"const": "p"}, "p"),
        "tuple": ({"type": "array", "prefixItems": [TEXT, TEXT]}, ["a", "b"]),
    },
}
FLAGS = {
    "2.0": ("readOnly",),
    "3.0.3": ("readOnly", "writeOnly"),
    "3.1.0": ("readOnly", "writeOnly"),
}
MARKS_ITSELF = ("all_of_mark", "own_mark", "marked_alias")
CASES = [
    pytest.param(version, flag, name, id=f"{version}-{flag}-{name}")
    for version, flags in FLAGS.items()
    for flag in flags
    for name in KINDS[version]
]


def schemas(version: str, flag: str) -> dict[str, Any]:
    """A thing with every kind of property, each marked and required, and one that holds it."""
    properties = {
        name: schema if name in MARKS_ITSELF else {**schema, flag: True}
        for name, (schema, _) in KINDS[version].items()
    }
    thing = {
        "type": "object",
        "required": ["name", *properties],
        "properties": {"name": TEXT, **properties},
    }
    part = {"type": "object", "properties": {"a": {"type": "integer"}}}
    found = {
        "Thing": thing,
        "Holder": {"type": "object", "properties": {"thing": {"$ref": "#/Thing"}}},
        "Part": part,
        "State": {"type": "string", "enum": ["on", "off"]},
        "Marked": {"type": "object", "properties": {"m": {"type": "integer"}}, flag: True},
        "MarkedAlias": {"allOf": [{"$ref": "#/Part"}], flag: True},
    }
    result: dict[str, Any] = _told(found, version, flag)
    return result


def _told(value: Any, version: str, flag: str) -> Any:
    """The same in the words of a version."""
    if isinstance(value, dict):
        return {key: _told(one, version, flag) for key, one in value.items()}
    if isinstance(value, list):
        return [_told(one, version, flag) for one in value]
    if value == "MARK":
        return {flag: True}
    where = "#/definitions/" if version == SWAGGER else "#/components/schemas/"
    return where + value[2:] if isinstance(value, str) and value.startswith("#/") else value


def whole(version: str, flag: str) -> dict[str, Any]:
    """Operations that send and give a thing, by itself and inside of another."""
    if version == SWAGGER:
        return {
            "swagger": "2.0",
            "info": {"title": "Made", "version": "1"},
            "host": "made.example",
            "consumes": ["application/json"],
            "produces": ["application/json"],
            "paths": {
                path: {
                    "post": {
                        "operationId": f"send{name}",
                        "tags": ["Things"],
                        "parameters": [
                            {
                                "name": "body",
                                "in": "body",
                                "required": True,
                                "schema": {"$ref": f"#/definitions/{name}"},
                            }
                        ],
                        "responses": {
                            "200": {
                                "description": "OK",
                                "schema": {"$ref": f"#/definitions/{name}"},
                            }
                        },
                    }
                }
                for path, name in (("/things", "Thing"), ("/holders", "Holder"))
            },
            "definitions": schemas(version, flag),
        }

    def content(name: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        return {"content": {"application/json": {"schema": schema}}}

    paths = {
        path: {
            "post": {
                "operationId": f"send{name}",
                "tags": ["Things"],
                "requestBody": {"required": True, **content(name)},
                "responses": {"200": {"description": "OK", **content(name)}},
            }
        }
        for path, name in (("/things", "Thing"), ("/holders", "Holder"))
    }
    return document(paths, version=version, schemas=schemas(version, flag))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Made]:
    return {
        (version, flag): make(
            tmp_path_factory.mktemp("oneway"),
            whole(version, flag),
            file="swagger.json" if version == SWAGGER else "openapi.json",
        )
        for version, flags in FLAGS.items()
        for flag in flags
    }


def _answered(said: object, arrived: Arrived) -> Answer:
    return reply(said)


def method(one: Made, operation: str) -> Any:
    """The function behind an operation."""
    resources = importlib.import_module(f"{one.module_name}.resources.things")
    return getattr(resources.Things, one.names[operation].rpartition(".")[2])


@pytest.mark.parametrize(("version", "flag", "name"), CASES)
def test_what_only_the_server_sends_is_no_argument(
    made: dict[tuple[str, str], Made], version: str, flag: str, name: str
) -> None:
    one = made[version, flag]
    arguments = inspect.signature(method(one, "sendThing")).parameters
    keys = importlib.import_module(f"{one.module_name}.types").ThingDict.__annotations__
    assert "name" in arguments
    assert "name" in keys
    if flag == "readOnly":
        assert name not in arguments
        assert name not in keys
    else:
        assert arguments[name].default is inspect.Parameter.empty
        assert name in keys


@pytest.mark.parametrize(("version", "flag", "name"), CASES)
def test_only_what_is_never_read_may_be_missing_when_read(
    made: dict[tuple[str, str], Made], version: str, flag: str, name: str
) -> None:
    field = made[version, flag].models.Thing.model_fields[name]
    assert field.is_required() is (flag == "readOnly")
    if flag == "writeOnly":
        assert type(None) in typing.get_args(field.annotation) or field.annotation is Any


@pytest.mark.parametrize(("version", "flag"), [(v, flag) for v in FLAGS for flag in FLAGS[v]])
def test_each_value_travels_its_way(
    made: dict[tuple[str, str], Made], version: str, flag: str
) -> None:
    one = made[version, flag]
    values = {name: value for name, (_, value) in KINDS[version].items()}
    sent, read = ({}, values) if flag == "readOnly" else (values, {})
    calls: tuple[tuple[str, Mapping[str, Any], Any], ...] = (
        ("sendThing", {"name": "n", **sent}, {"name": "n", **read}),
        (
            "sendHolder",
            {"thing": {"name": "n", **sent}},
            {"thing": {"name": "n", **read}},
        ),
    )
    for operation, arguments, said in calls:
        with (
            serving(functools.partial(_answered, said)) as server,
            one.client(server.url) as client,
            warnings.catch_warnings(),
        ):
            # A value handed over as it came would be told by a warning.
            warnings.simplefilter("error")
            steps = one.names[operation].split(".")
            result = functools.reduce(getattr, steps, client)(**arguments)
            assert server.last.json() == arguments
        assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == said
