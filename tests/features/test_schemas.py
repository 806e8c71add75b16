"""Schemas of every form: what arrives as a model, what may be sent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def null_or(schema: dict[str, Any], version: str) -> dict[str, Any]:
    if version.startswith("3.0"):
        return (
            {"allOf": [schema], "nullable": True}
            if "$ref" in schema
            else {**schema, "nullable": True}
        )
    if "$ref" in schema:
        return {"oneOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]}


def tagged(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": [kind]}, **more},
    }


def components(version: str) -> dict[str, Any]:
    return {
        "Everything": {
            "type": "object",
            "required": ["id", "maybe"],
            "properties": {
                "id": {"type": "integer", "readOnly": True},
                "secret": {**TEXT, "writeOnly": True},
                "maybe": null_or(TEXT, version),
                "child": null_or(ref("Everything"), version),
                "children": {"type": "array", "items": ref("Everything")},
                "colour": {"type": "string", "enum": ["red", "blue"]},
                "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                "free": {"type": "object"},
                "merged": ref("Merged"),
                "pet": ref("Pet"),
                "either": {"oneOf": [ref("Merged"), {"type": "integer"}]},
                # Names that Python, pydantic or the annotations in the class use themselves.
                **dict.fromkeys(("from", "class", "self", "None", "copy", "json"), TEXT),
                **dict.fromkeys(("model_config", "model_fields", "_private", "str"), TEXT),
                "date": {"type": "string", "format": "date"},
                "\u540d\u524d": TEXT,
                "startId": TEXT,
                "start_id": TEXT,
            },
        },
        "Merged": {
            "allOf": [
                {"type": "object", "required": ["a"], "properties": {"a": TEXT}},
                {"type": "object", "properties": {"b": {"type": "integer"}}},
            ]
        },
        "Cat": tagged("cat", claws={"type": "integer"}),
        "Dog": tagged("dog", tail={"type": "boolean"}),
        "Pet": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
            },
        },
    }


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    version = str(request.param)
    content = {"application/json": {"schema": ref("Everything")}}
    paths = {
        "/everything": {
            "get": {"operationId": "get-every_thing", "responses": answers(ref("Everything"))},
            "put": {
                "operationId": "putEverything",
                "requestBody": {"required": True, "content": content},
                "responses": answers(None, "204"),
            },
            "delete": {"responses": answers(None, "204")},
        }
    }
    given = document(paths, version=version, schemas=components(version))
    given["servers"] = [
        {
            "url": "https://{region}.made.example/v{number}",
            "variables": {"region": {"default": "eu"}, "number": {"default": "2"}},
        },
        {"url": "http://localhost:8000"},
    ]
    return make(tmp_path_factory.mktemp("schemas"), given)


def get(made: Made, **more: Any) -> Any:
    answer = {"id": 1, "maybe": None, **more}
    return call(made, "get-every_thing", answer=answer)[1]


def test_an_answer_is_a_model_and_goes_back_as_it_came(made: Made) -> None:
    answer = {
        "child": {"id": 2, "maybe": "x", "child": None},
        "children": [{"id": 3, "maybe": None}],
        "colour": "red",
        "counts": {"a": 1},
        "free": {"x": [1]},
        "merged": {"a": "a", "b": 2},
        "pet": {"kind": "dog", "tail": True},
        "either": 5,
        "date": "2024-02-29",
        **{name: name for name in ("from", "class", "self", "None", "copy", "json")},
        **{name: name for name in ("model_config", "model_fields", "_private", "str")},
        **{name: name for name in ("\u540d\u524d", "startId", "start_id")},
        "unknown": {"kept": True},
    }
    result = get(made, **answer)
    assert type(result).__name__ == "Everything"
    assert type(result.child).__name__ == "Everything"
    assert type(result.pet).__name__ == "Dog"
    assert type(result.merged).__name__ == "Merged"
    assert result.date == dt.date(2024, 2, 29)
    assert (result.from_, result.class_, result.start_id) == ("from", "class", "start_id")
    dumped = result.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert dumped == {"id": 1, "maybe": None, **answer}


def test_unknown_values_of_an_enumeration_are_kept(made: Made) -> None:
    result = get(made, colour="green")
    assert result.colour == "green"
    assert get(made, colour="red").colour == "red"


@pytest.mark.filterwarnings("ignore")
def test_an_unknown_kind_is_no_error(made: Made) -> None:
    assert get(made, pet={"kind": "bird", "wings": 2}).pet is not None


def test_arguments_leave_out_what_the_server_decides(made: Made) -> None:
    with pytest.raises(TypeError):
        call(made, "putEverything", id=1, maybe="x")
    arrived, _ = call(
        made,
        "putEverything",
        maybe=None,
        secret="s",
        pet={"kind": "cat", "claws": 4},
        date=dt.date(2024, 2, 29),
        from_="x",
        counts={"a": 1},
    )
    assert arrived.json() == {
        "maybe": None,
        "secret": "s",
        "pet": {"kind": "cat", "claws": 4},
        "date": "2024-02-29",
        "from": "x",
        "counts": {"a": 1},
    }


def test_an_operation_without_id_and_without_tag_is_there(made: Made) -> None:
    assert len(made.names) == 3
    (identifier,) = set(made.names) - {"get-every_thing", "putEverything"}
    arrived, result = call(made, identifier)
    assert (arrived.method, arrived.path, result) == ("DELETE", "/everything", None)


def test_the_first_server_is_the_one_with_its_variables_filled_in(made: Made) -> None:
    text = (made.folder / "src" / made.module_name / "_client.py").read_text(encoding="utf-8")
    assert 'base_url="https://eu.made.example/v2"' in text


def test_security_alternatives_combinations_and_none(tmp_path: Path) -> None:
    schemes = {
        "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "Query": {"type": "apiKey", "in": "query", "name": "key"},
        "Bearer": {"type": "http", "scheme": "bearer"},
    }

    def needs(identifier: str, *security: dict[str, Any]) -> dict[str, Any]:
        return {
            "get": {
                "operationId": identifier,
                "tags": ["Things"],
                "security": list(security),
                "responses": answers(None, "204"),
            }
        }

    paths = {
        "/either": needs("either", {"Key": []}, {"Bearer": []}),
        "/both": needs("both", {"Key": [], "Query": []}),
        "/none": needs("none"),
    }
    made = make(tmp_path, document(paths, securitySchemes=schemes))
    # Arguments as `generate --spec` names them: of several schemes each by its own name.
    bearer, key, query = {"bearer": "b"}, {"key": "k"}, {"query": "q"}
    arrived, _ = call(made, "either", options=bearer)
    assert arrived.headers["authorization"] == "Bearer b"
    arrived, _ = call(made, "either", options=key)
    assert (arrived.headers["x-key"], "authorization" in arrived.headers) == ("k", False)
    arrived, _ = call(made, "both", options={**key, **query})
    assert (arrived.headers["x-key"], arrived.target) == ("k", "/both?key=q")
    arrived, _ = call(made, "none", options={**bearer, **key, **query})
    assert not {"authorization", "x-key"} & set(arrived.headers)
    assert arrived.target == "/none"
