"""The pinned documents become canonical ones."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest
from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # no types
from openapi_pydantic import OpenAPI
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import openapi_v31_schema_validator
from referencing import Resource

from clientsmith.grammar import METHODS
from clientsmith.normalise import Canonical, normalise
from clientsmith.source.load import Document, load
from tests.amount import nightly_if_large
from tests.normalise.helpers import PREFIX

SPECS = Path(__file__).parent.parent.parent / "specs"
PATHS = sorted(
    path
    for path in SPECS.glob("*/*")
    if path.suffix in (".json", ".yaml")
    and not path.name.endswith(("overlay.yaml", "descriptions.yaml"))
)
BESIDE_REFERENCE = {"$ref", "description", "default", "readOnly", "writeOnly", "deprecated"}
BESIDE_UNION = {"oneOf", "anyOf", "discriminator", "title", "examples", *BESIDE_REFERENCE}
NULL = {"type": "null"}

pytestmark = pytest.mark.parametrize(
    "path",
    [
        pytest.param(
            path,
            id=f"{path.parent.name}-{path.stem}",
            marks=nightly_if_large(path.parent.name),
        )
        for path in PATHS
    ],
)
_known: dict[Path, Canonical] = {}


class _Validator(OpenAPIV31SpecValidator):
    """The same judge, with an index of its schemas: without one each anchor is searched in all of them."""

    schema_validator = Draft202012Validator(
        openapi_v31_schema_validator.schema,
        registry=REGISTRY.with_resource(
            openapi_v31_schema_validator.schema["$id"],
            Resource.from_contents(openapi_v31_schema_validator.schema),
        ).crawl(),
    )


def canonical(path: Path) -> Canonical:
    if path not in _known:
        _known[path] = normalise(load(path))
    return _known[path]


def test_the_canonical_document_is_valid(path: Path) -> None:
    document = canonical(path).document
    OpenAPI.model_validate(document)
    openapi_spec_validator.validate(document, cls=_Validator)


def test_no_operation_is_lost(path: Path) -> None:
    before = load(path).data["paths"]
    after = canonical(path).document["paths"]
    for name, item in before.items():
        for method in METHODS:
            assert (method in item) == (method in after[name])
    assert set(before) == set(after)


def test_every_operation_is_complete(path: Path) -> None:
    result = canonical(path)
    document = result.document
    assert document["servers"][0]["url"].startswith("http")
    assert set(document["components"]) <= {"schemas", "securitySchemes"}
    seen: set[str] = set()
    for route, item in document["paths"].items():
        for method, operation in item.items():
            assert operation["operationId"] not in seen
            seen.add(operation["operationId"])
            assert {"tags", "security", "responses", "parameters"} <= operation.keys()
            for parameter in operation["parameters"]:
                assert {"style", "explode", "required"} <= parameter.keys()
                assert ("schema" in parameter) != ("content" in parameter)
            facts = result.facts.call(route, method)
            assert facts.status in operation["responses"]
            if facts.media_type is not None:
                response = operation["responses"][facts.status]
                assert "schema" in response["content"][facts.media_type]


def test_every_schema_is_canonical(path: Path) -> None:
    document = canonical(path).document
    components = document["components"]["schemas"]
    for schema in components.values():
        assert "$ref" not in schema
        assert NULL not in [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        assert not isinstance(schema.get("type"), list)
        _check(schema, components, is_component=True)
    for item in document["paths"].values():
        for operation in item.values():
            _check_holders(operation, components)


def _check_holders(operation: dict[str, Any], components: dict[str, Any]) -> None:
    body = [operation["requestBody"]] if "requestBody" in operation else []
    for holder in (*operation["parameters"], *body, *operation["responses"].values()):
        assert "$ref" not in holder
        for media in (holder, *holder.get("content", {}).values()):
            if "schema" in media:
                _check(media["schema"], components, is_component=False)


def _check(schema: dict[str, Any], components: dict[str, Any], *, is_component: bool) -> None:
    assert not schema.keys() & {"allOf", "nullable", "example", "not", "if"}
    if "$ref" in schema:
        assert schema["$ref"].removeprefix(PREFIX) in components
        assert schema.keys() <= BESIDE_REFERENCE
    for keyword in ("oneOf", "anyOf"):
        members = schema.get(keyword, [])
        if members:
            assert schema.keys() <= BESIDE_UNION
            assert is_component or members[1:] == [NULL]
        for member in members:
            _check(member, components, is_component=False)
    if not is_component:
        assert not schema.get("properties")
        assert "enum" not in schema or schema.get("type") not in ("string", "integer")
    for inner in schema.get("properties", {}).values():
        _check(inner, components, is_component=False)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            _check(schema[keyword], components, is_component=False)
    mapping = schema.get("discriminator", {}).get("mapping", {})
    assert {target.removeprefix(PREFIX) for target in mapping.values()} <= components.keys()


def test_component_names_are_kept(path: Path) -> None:
    after = canonical(path)
    followed = {
        change.what.split(" ")[0] for change in after.changes if change.pass_name == "aliases"
    }
    before = set(load(path).data["components"]["schemas"])
    assert before - followed <= after.document["components"]["schemas"].keys()


def test_names_do_not_depend_on_the_order_of_the_document(path: Path) -> None:
    document = load(path)
    shuffled = normalise(Document(document.path, _shuffled(document.data, random.Random(7))))
    assert shuffled.document == canonical(path).document


def _shuffled(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    components = {
        kind: _reordered(parts, chance) for kind, parts in data.get("components", {}).items()
    }
    return {**data, "components": components, "paths": _reordered(data["paths"], chance)}


def _reordered(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    items = list(data.items())
    chance.shuffle(items)
    return dict(items)


def test_no_name_ends_in_a_number_for_want_of_a_word(path: Path) -> None:
    document = canonical(path)
    made = [
        change.what.removeprefix("named ")
        for change in document.changes
        if change.pass_name == "inline schemas"
    ]
    assert len(set(made)) == len(made)
    assert not [name for name in made if name[-1].isdigit()]
