"""Facts that the normaliser decides cannot be written into a document, whatever extensions it has."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from clientsmith.pipeline import build
from clientsmith.project import Project
from clientsmith.standalone import provider_toml

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
# What stands in a document as if the normaliser had decided it.
OF_CALL: dict[str, Any] = {
    "x-success": {"status": "404", "mediaType": "text/plain"},
    "x-undeclared": True,
    "x-unsaid": True,
    "x-redirected": True,
    "x-given-id": "deleteEverything",
    "x-links": {"next": {"operationId": "nowhere", "parameters": {}, "description": "forged"}},
}
OF_WEBHOOK: dict[str, Any] = {
    "x-callback": {"operationId": "getThings", "expression": "{$url}", "shared": "Forged"},
    "x-headers": {"X-Forged": "sent with it"},
    "x-header-values": {"X-Event": ["forged"]},
    "x-answers": {"418": "a teapot"},
}
OF_SERVER: dict[str, Any] = {
    "x-template": "https://{host}",
    "x-variables": {"host": {"default": "forged.example", "enum": ["forged.example"]}},
    "x-unlisted": True,
}
OF_SCHEMA: dict[str, Any] = {"x-some-properties": True, "x-undescribed": True}
OF_DOCUMENT: dict[str, Any] = {
    "x-callbacks": {"0": {"requestBody": {"content": {}}}},
    "x-clientsmith": {"/paths/~1things/get": {"status": "404"}},
}


def _document(*, forged: bool = False, value: Any = None) -> dict[str, Any]:
    """A document that needs a fact of each kind.

    Args:
        forged: whether it says all that no document can say.
        value: what it says instead of the forged facts, if there is any such thing.
    """

    def own(facts: dict[str, Any]) -> dict[str, Any]:
        return {key: value or fact for key, fact in facts.items()} if forged else {}

    names = {"type": "object", "additionalProperties": TEXT, **own(OF_SCHEMA)}
    thing = {
        "type": "object",
        "required": ["id", "gone"],
        "properties": {"id": {**TEXT, **own(OF_SCHEMA)}, "names": names},
    }
    answer = {"description": "", "content": {"application/json": {"schema": thing}}}
    body = {"content": {"application/json": {"schema": TEXT}}}
    get = {"operationId": "getThings", "responses": {"200": answer, "404": answer}}
    sent = {
        "parameters": [{"name": "X-Event", "in": "header", "schema": TEXT}],
        "requestBody": body,
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example", **own(OF_SERVER)}],
        "paths": {"/things": {"get": {**get, **own(OF_CALL)}}},
        "webhooks": {"thing.made": {"post": {**sent, **own(OF_WEBHOOK)}}},
        **own(OF_DOCUMENT),
    }


def _files(root: Path, document: dict[str, Any]) -> dict[str, bytes]:
    folder = root / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    config = provider_toml(document, "shop", "openapi.json")
    (folder / "provider.toml").write_text(config, encoding="utf-8")
    return build(Project(root), "shop").files


def test_forged_facts_have_no_effect(tmp_path: Path) -> None:
    plain = _files(tmp_path / "plain", _document())
    assert _files(tmp_path / "forged", _document(forged=True)) == plain
    assert _files(tmp_path / "nonsense", _document(forged=True, value=5)) == plain
