"""Links of responses become lines of a docstring; none of them ends a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise import normalise
from clientsmith.source.load import Document
from tests.features.making import Made, answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

USER = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "class": {"type": "string"},
        "homes": {"type": "array", "items": {"type": "object", "properties": {"no": {}}}},
    },
}
LINKS: dict[str, Any] = {
    "self": {
        "operationId": "getUser",
        "parameters": {"id": "$response.body#/id"},
        "description": "The user itself.\n",
    },
    "byPlace": {"operationId": "getUser", "parameters": {"path.id": "$request.query.alias"}},
    "byRef": {"operationRef": "#/paths/~1users~1{id}/get", "parameters": {"id": 7}},
    "shared": {"$ref": "#/components/links/Shared"},
    "deep": {"operationId": "getUser", "parameters": {"id": "$response.body#/homes/0/no"}},
    "keyword": {"operationId": "getUser", "parameters": {"id": "$response.body#/class"}},
    "header": {"operationId": "getUser", "parameters": {"id": "$response.header.X-Id"}},
    "body": {"operationId": "createUser", "requestBody": "$response.body"},
    "sent": {"operationId": "getUser", "parameters": {"id": "$request.body#/name"}},
    "text": {"operationId": "getUser", "parameters": {"id": 'it\'s \\ """ me', "other": None}},
    "nowhere": {"operationId": "nothing"},
    "away": {"operationRef": "https://elsewhere.example/openapi.json#/paths/~1a/get"},
    "wrong": "wrong",
    "empty": {},
    "lost": {"$ref": "#/components/links/Lost"},
}


def users(version: str) -> dict[str, Any]:
    created = answers(USER, "201")
    created["201"]["links"] = LINKS
    name = {"name": "alias", "in": "query", "schema": {"type": "string"}}
    path = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    content = {"application/json": {"schema": USER | {"properties": {"name": {"type": "string"}}}}}
    return document(
        {
            "/users": {
                "post": {
                    "operationId": "createUser",
                    "tags": ["Users"],
                    "parameters": [name],
                    "requestBody": {"content": content},
                    "responses": created,
                },
                "get": {
                    "operationId": "listUsers",
                    "tags": ["Users"],
                    "responses": {"200": {"$ref": "#/components/responses/Users"}},
                },
            },
            "/users/{id}": {
                "get": {
                    "operationId": "getUser",
                    "tags": ["Users"],
                    "parameters": [path],
                    "responses": answers(USER),
                },
                "put": {
                    "operationId": "updateUser",
                    "tags": ["Users"],
                    "parameters": [path],
                    "responses": {"200": {"$ref": "#/components/responses/Users"}},
                },
            },
        },
        version=version,
        links={"Shared": {"operationId": "getUser", "parameters": {"id": "$request.path.id"}}},
        responses={
            "Users": {
                **answers({"type": "array", "items": USER})["200"],
                "links": {"shared": {"$ref": "#/components/links/Shared"}},
            }
        },
    )


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("links"), users(request.param))


def links_of(made: Made, method: str) -> list[str]:
    """The lines under `Links:`, without their breaks."""
    with made.client("http://localhost:1") as client:
        doc = getattr(client.users, method).__doc__
    (section,) = [part for part in doc.split("\n\n") if part.strip().startswith("Links:")]
    lines: list[str] = []
    for line in section.splitlines()[1:]:
        if line.startswith(" " * 16):
            lines[-1] += " " + line.strip()
        elif line.strip():
            lines.append(line.strip())
    return lines


def test_links_are_told_as_calls(made: Made) -> None:
    assert links_of(made, "create") == [
        "body: `client.users.create(body=result)`.",
        "byPlace: `client.users.get(id=alias)`.",
        "byRef: `client.users.get(id=7)`.",
        "deep: `client.users.get(id=result.homes[0].no)`.",
        "header: `client.users.get(id=...)`, where `id` is `$response.header.X-Id`.",
        "keyword: `client.users.get(id=result.class_)`.",
        "self: `client.users.get(id=result.id)`. The user itself.",
        "sent: `client.users.get(id=name)`.",
        "shared: `client.users.get(id=...)`, where `id` is `$request.path.id`.",
        "text: `client.users.get(id='it\\'s \\\\ \"\"\" me', other=None)`.",
    ]


def test_a_shared_response_has_its_links_everywhere(made: Made) -> None:
    assert links_of(made, "list") == [
        "shared: `client.users.get(id=...)`, where `id` is `$request.path.id`."
    ]
    assert links_of(made, "update") == ["shared: `client.users.get(id=id)`."]


def test_links_that_lead_nowhere_are_told() -> None:
    told = [one.what for one in normalise(Document("a.json", users("3.1.0"))).changes]
    for name in ("nowhere", "away", "wrong", "empty", "lost"):
        assert f"the link {name} of POST /users cannot be resolved" in told


def test_a_link_to_an_excluded_operation(tmp_path: Path) -> None:
    exclude = '[[exclude]]\noperation = "getUser"\nreason = "not for everybody"\n'
    provider = (
        'name = "S"\nclient = "MadeNUMBER"\npackage = "madeNUMBER-client"\n'
        'module = "madeNUMBER_client"\n[[document]]\nfile = "openapi.json"\n'
    )
    made = make(tmp_path, users("3.1.0"), provider=provider + exclude)
    assert "self: the operation `getUser`, which is not in this package. The user itself." in (
        links_of(made, "create")
    )
