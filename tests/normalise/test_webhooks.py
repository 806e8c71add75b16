"""Webhooks and callbacks in the canonical document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.facts import Callback
from clientsmith.normalise.namespace import namespaced
from tests.source.files import ROOT, canonical

from .helpers import PREFIX, answer, openapi, ref, run

if TYPE_CHECKING:
    from pathlib import Path

BODY = {"type": "object", "properties": {"id": {"type": "string", "nullable": True}}}


def sent(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {"post": {"requestBody": {"content": {media_type: {"schema": schema}}}}}


def received(document: dict[str, Any]) -> dict[str, Any]:
    """Name -> schema of the body."""
    found = {}
    for name, item in run(document).document.get("webhooks", {}).items():
        (operation,) = item.values()
        (media,) = operation["requestBody"]["content"].values()
        found[name] = media["schema"]
    return found


def test_a_webhook_is_normalised_like_everything_else() -> None:
    for version, key in (("3.0.3", "x-webhooks"), ("3.0.3", "webhooks"), ("3.1.0", "webhooks")):
        given = openapi(version=version, **{key: {"new": sent(BODY)}})
        assert received(given) == {"new": ref("NewPayload")}
        assert run(given).document["components"]["schemas"]["NewPayload"] == {
            "type": "object",
            "properties": {"id": {"type": ["string", "null"]}},
        }


def test_callbacks_are_webhooks_named_after_their_operation() -> None:
    callbacks = {"done": {"{$url}": sent(BODY)}, "also": {"$ref": "#/components/callbacks/Also"}}
    paths = {
        "/a": {"get": {**answer({}), "callbacks": callbacks}},
        "/b": {"get": {**answer({}), "operationId": "other", "callbacks": callbacks}},
    }
    given = openapi(paths, components={"callbacks": {"Also": {"{$url}": sent(BODY)}}})
    result = run(given)
    assert {
        name: received(given)[name]["$ref"].removeprefix(PREFIX) for name in received(given)
    } == {
        "getThing also": "AlsoPayload",
        "getThing done": "GetThingDonePayload",
        "other also": "AlsoPayload",
        "other done": "OtherDonePayload",
    }
    assert result.facts.webhook("other done", "post").callback == Callback(
        "done", "{$url}", "post", "", "other"
    )
    assert "callbacks" not in result.document["paths"]["/a"]["get"]


def test_callbacks_of_operations_that_stand_elsewhere() -> None:
    item = {"get": {**answer({}), "callbacks": {"done": {"{$url}": sent(BODY)}}}}
    del item["get"]["operationId"]
    shared = {"$ref": "#/components/pathItems/Shared"}
    given = openapi({"/a": shared, "/b": shared}, components={"pathItems": {"Shared": item}})
    assert list(received(given)) == ["getA done", "getB done"]


def test_an_operation_without_an_id_and_a_webhook_of_the_same_name() -> None:
    paths = {"/a": {"get": {**answer({}), "callbacks": {"b": {"{$url}": sent(BODY)}}}}}
    del paths["/a"]["get"]["operationId"]
    given = openapi(paths, webhooks={"getA b": sent(ref("Thing"))}, schemas={"Thing": BODY})
    assert received(given) == {
        "getA b": ref("Thing"),
        "getA b callback": ref("GetABCallbackPayload"),
    }


def test_references_into_and_out_of_webhooks() -> None:
    inner = "#/webhooks/new/post/requestBody/content/application~1json/schema/properties/inner"
    body = {"type": "object", "properties": {"inner": BODY}}
    paths = {"/a": {"get": answer({"$ref": inner})}}
    document = run(openapi(paths, version="3.1.0", webhooks={"new": sent(body)})).document
    schemas = document["components"]["schemas"]
    content = document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
    own = schemas["NewPayload"]["properties"]["inner"]
    assert own == content["schema"]


def test_several_media_types_are_one() -> None:
    item = sent(BODY)
    item["post"]["requestBody"]["content"]["text/plain"] = {"schema": {"type": "string"}}
    given = openapi(webhooks={"new": item})
    assert received(given) == {"new": ref("NewPayload")}
    assert "new is read as application/json, out of application/json, text/plain" in [
        one.what for one in run(given).changes
    ]


def test_webhooks_in_other_files(tmp_path: Path) -> None:
    for key in ("webhooks", "x-webhooks"):
        files = {
            ROOT: {**openapi(), key: {"new": {"$ref": "hooks.yaml#/new"}}},
            "hooks.yaml": {"new": sent({"$ref": "parts.yaml#/Thing"})},
            "parts.yaml": {"Thing": BODY},
        }
        (operation,) = canonical(tmp_path / key, files)["webhooks"]["new"].values()
        assert operation["requestBody"]["content"]["application/json"]["schema"] == ref("Thing")


def test_a_namespace_reaches_webhooks() -> None:
    document = namespaced(run(openapi(webhooks={"new": sent(BODY)})).document, "Old")
    (operation,) = document["webhooks"]["new"].values()
    content = operation["requestBody"]["content"]["application/json"]
    assert content["schema"] == ref("OldNewPayload")


def test_a_document_without_them_has_none() -> None:
    for given in (openapi(), openapi(webhooks={}), openapi(webhooks={"new": {"get": {}}})):
        assert "webhooks" not in run(given).document


def test_what_openapi_3_2_adds_to_webhooks_and_callbacks_is_told() -> None:
    for version in ("3.1.0", "3.2.0"):
        item = {"query": {"responses": {}}, "post": {**sent(BODY)["post"], "bogus": 1}}
        operation = {**answer({}), "callbacks": {"cb": {"{$url}": item}}}
        canonical = run(openapi({"/a": {"get": operation}}, webhooks={"w": item}, version=version))
        lines = [str(canonical.report(edit)) for edit in canonical.changes]
        for place in ("/webhooks/w", "/paths/~1a/get/callbacks/cb/{$url}"):
            assert any(f"{place}/post/bogus: OpenAPI has no `bogus`" in line for line in lines)
            (line,) = [line for line in lines if place in line and "`query`" in line]
            assert "OpenAPI 3.2" in line and "is ignored" in line
