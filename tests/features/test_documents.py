"""Documents that have only some of the parts of a document."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, reply, serving

if TYPE_CHECKING:
    from pathlib import Path

EVENT = {"type": "object", "properties": {"id": {"type": "string"}}}
CONTENT = {"application/json": {"schema": {"$ref": "#/components/schemas/Event"}}}
WEBHOOKS = {"happened": {"post": {"requestBody": {"content": CONTENT}, "responses": answers(None)}}}


def without_paths(**parts: Any) -> dict[str, Any]:
    given: dict[str, Any] = document({}, schemas={"Event": EVENT})
    del given["paths"]
    return {**given, **parts}


def usable(made: Made) -> None:
    made.import_all()
    with (
        serving(lambda arrived: reply({"made": True})) as server,
        made.client(server.url) as client,
    ):
        assert client.request("GET", "/any", cast_to=dict) == {"made": True}
    readme = (made.folder / "README.md").read_text(encoding="utf-8")
    assert "First call" not in readme
    assert "all 0 methods" not in readme


@pytest.mark.parametrize(
    "given",
    [
        without_paths(webhooks=WEBHOOKS),
        without_paths(**{"openapi": "3.0.3", "x-webhooks": WEBHOOKS}),
        without_paths(),
        without_paths(paths={}),
        without_paths(paths=None, webhooks=None, components=None),
        {key: value for key, value in without_paths(paths={}).items() if key != "components"},
        {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}},
    ],
    ids=["webhooks", "x-webhooks", "components", "no paths", "null", "nothing", "swagger"],
)
def test_documents_without_operations(tmp_path: Path, given: dict[str, Any]) -> None:
    usable(make(tmp_path, given))


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def sparse(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Operations that say as little as they can, and some that say it wrongly."""
    query = {"name": "q", "in": "query", "deprecated": True, "schema": {"type": "string"}}
    size = {"type": "integer", "deprecated": True, "description": "How large it is."}
    thing = {"type": "object", "properties": {"size": size, "name": {"type": "string"}}}
    old = {
        "tags": ["Old things", 2024],
        "operationId": "getOldThing",
        "deprecated": "true",
        "parameters": [query],
        "externalDocs": {"url": "https://docs.example/old", "description": "More."},
        "responses": answers(thing),
    }
    body = {"content": {"application/json": {"schema": thing}}}
    given = document(
        {
            "/bare": {"get": {}, "post": {"responses": {}}, "put": {"responses": None}},
            "/old": {"get": old, "delete": None, "post": {"requestBody": body}},
            "/nothing": None,
            "/extension": {"x-note": {"a": 1}, "get": {"tags": None, "externalDocs": "wrong"}},
        },
        version=request.param,
    )
    given["tags"] = [
        {"name": "Unused", "description": "Of no operation.", "externalDocs": {"url": "x"}},
        {"name": "Old things", "description": "A"},
        {"name": "Old things", "description": "B"},
        {"name": None},
        "wrong",
    ]
    given["externalDocs"] = {"url": "https://docs.example/#all", "description": "All of it."}
    return make(tmp_path_factory.mktemp("sparse"), given)


def test_sparse_operations_have_names_and_places(sparse: Made) -> None:
    assert dict(sparse.names) == {
        "deleteOld": "old_things.delete",
        "getBare": "bare.get",
        "getExtension": "extension.get",
        "getOldThing": "old_things.get",
        "postBare": "bare.post",
        "postOld": "old_things.post",
        "putBare": "bare.update",
    }


@pytest.mark.parametrize(
    ("said", "result"),
    [
        (reply({"a": [1]}), {"a": [1]}),
        (Answer(200, b"ok", {"content-type": "text/plain"}), "ok"),
        (Answer(200, b"\xff", {"content-type": "image/png"}), b"\xff"),
        (Answer(204), None),
    ],
)
def test_an_operation_without_responses_gives_what_comes(
    sparse: Made, said: Answer, result: object
) -> None:
    for operation in ("getBare", "postBare", "putBare"):
        arrived, given = call(sparse, operation, answer=said)
        assert given == result
        assert arrived.headers["accept"] == "*/*"


def test_what_is_deprecated_is_said_where_editors_look(sparse: Made) -> None:
    with sparse.client("http://localhost:1") as client:
        method = client.old_things.get
        # PEP 702: type checkers read the decorator, this is what it leaves behind.
        assert method.__deprecated__ == "old_things.get is deprecated by the provider."
        doc = " ".join(method.__doc__.split())
        assert "q: Deprecated." in doc
        assert "See https://docs.example/old" in doc
        assert "How large it is. Deprecated." in " ".join(client.old_things.post.__doc__.split())
    with serving(lambda arrived: reply({"size": 1})) as server, sparse.client(server.url) as client:
        with pytest.warns(DeprecationWarning, match="old_things.get is deprecated"):
            thing = client.old_things.get()
        with warnings.catch_warnings():
            # Reading a deprecated property is no reason for a warning each time.
            warnings.simplefilter("error")
            assert thing.size == 1
    (model,) = (
        text for path, text in sparse.sources() if path.endswith("get_old_thing_response.py")
    )
    assert '"""Deprecated. How large it is."""' in model


def test_a_warning_about_a_deprecated_method_names_the_line_of_the_call(sparse: Made) -> None:
    with (
        serving(lambda arrived: reply({"size": "x"})) as server,
        sparse.client(server.url) as client,
        pytest.warns() as caught,
    ):
        client.old_things.get()
    assert [warning.filename for warning in caught] == [__file__, __file__]


def test_documentation_elsewhere(sparse: Made) -> None:
    readme = (sparse.folder / "README.md").read_text(encoding="utf-8")
    assert "The provider's own documentation: <https://docs.example/#all>." in readme


def test_sparse_packages_import(sparse: Made) -> None:
    sparse.import_all()
    # Nothing is received, so nothing is there to read it.
    assert not [*sparse.folder.rglob("src/*/webhooks.py"), *sparse.folder.rglob("_runtime/web*")]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", "https://a>", "", 5, None])
def test_addresses_of_documentation_that_are_none(tmp_path: Path, url: Any) -> None:
    from clientsmith.normalise import normalise
    from clientsmith.source.load import Document

    given = {**document({}), "externalDocs": {"url": url}}
    assert "externalDocs" not in normalise(Document("a.json", given)).document
