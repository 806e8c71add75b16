"""In a merge patch null takes a member away (RFC 7396, section 1), so every optional one may be null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

MERGE, KUBERNETES = "application/merge-patch+json", "application/strategic-merge-patch+json"
TEXT = {"type": "string"}
ADDRESS = {"type": "object", "required": ["city"], "properties": {"city": TEXT, "street": TEXT}}
PET = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": TEXT,
        "name": TEXT,
        "tags": {"type": "array", "items": TEXT},
        "address": {"$ref": "#/components/schemas/Address"},
        "inline": {"type": "object", "properties": {"a": TEXT}},
        "level": {"$ref": "#/components/schemas/Level"},
    },
}
LEVEL = {"type": "string", "enum": ["low", "high"]}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    pet = {"$ref": "#/components/schemas/Pet"}

    def operation(name: str, *media_types: str, schema: Any = pet) -> dict[str, Any]:
        content = {one: {"schema": schema} for one in media_types}
        return {
            "patch": {
                "operationId": name,
                "tags": ["Pets"],
                "requestBody": {"required": True, "content": content},
                "responses": answers(None, "204"),
            }
        }

    paths = {
        "/merge": operation("merge", MERGE),
        "/both": operation("both", "application/json", MERGE),
        "/cluster": operation("cluster", KUBERNETES),
        "/json": operation("json", "application/json"),
        "/any": operation("any", MERGE, schema={"anyOf": [pet, {"type": "array", "items": TEXT}]}),
    }
    folder: Path = tmp_path_factory.mktemp("merge")
    schemas = {"Pet": PET, "Address": ADDRESS, "Level": LEVEL}
    return make(folder, document(paths, schemas=schemas))


def test_null_is_sent_at_every_depth(made: Made) -> None:
    sent: dict[str, Any] = {
        "id": "1",
        "name": None,
        "tags": None,
        "address": {"street": None},
        "inline": None,
    }
    for operation, media_type in (("merge", MERGE), ("cluster", KUBERNETES)):
        arrived, _ = call(made, operation, **sent)
        assert arrived.json() == sent
        assert arrived.headers["content-type"] == media_type
    arrived, _ = call(made, "merge", id="1", level=None)
    assert arrived.json() == {"id": "1", "level": None}


def test_the_types_say_so_and_those_of_other_bodies_do_not(made: Made) -> None:
    source = dict(made.sources())[f"src/{made.module_name}/resources/pets.py"]
    merge = source[source.index("def merge(") :].partition("->")[0]
    for line in (
        "id: str,",
        "name: str | None | Omit = omit,",
        "tags: Sequence[str] | None | Omit = omit,",
        "address: types.Address | Mapping[str, Any] | None | Omit = omit,",
        "level: types.Level | None | Omit = omit,",
    ):
        assert line in merge
    plain = source[source.index("def json(") :].partition("->")[0]
    assert "name: str | Omit = omit," in plain
    assert "address: types.Address | Omit = omit," in plain
    any_of = source[source.index("def any(") :].partition("->")[0]
    assert "Mapping[str, Any]" in any_of


def test_of_several_forms_each_has_its_own_types(made: Made) -> None:
    arrived, _ = call(made, "both", id="1", name=None, content_type=MERGE)
    assert (arrived.json(), arrived.headers["content-type"]) == ({"id": "1", "name": None}, MERGE)
    arrived, _ = call(made, "both", id="1", name="Ada")
    assert arrived.headers["content-type"] == "application/json"
