"""Servers of a package, and of the operations that go elsewhere."""

from __future__ import annotations

from typing import Any

from openapi_pydantic import OpenAPI

from clientsmith.naming.propose import propose_names
from clientsmith.normalise import normalise
from clientsmith.plan.build import build_package
from clientsmith.plan.endpoints import NamespacedDocument, PlanInput, operation_facts
from clientsmith.source.load import Document
from clientsmith.source.toml import TomlFile
from tests.plan.building import configuration, package_of

OPERATION = {"operationId": "doThing", "responses": {"204": {"description": ""}}}


def own(url: str, **more: Any) -> str | None:
    operation = {**OPERATION, "servers": [{"url": url}]}
    (method,) = package_of({"/things": {"get": operation}}, **more).methods
    return method.server


def test_an_operation_elsewhere_has_its_server_and_the_client_its_origin() -> None:
    assert own("https://up.example/v1") == "https://up.example/v1"
    assert own("https://shop.example/") is None
    assert own("/v2") == "https://shop.example/v2"
    paths = {"/things": {"get": {**OPERATION, "servers": [{"url": "https://up.example:1/v1"}]}}}
    assert package_of(paths).settings.server_origins == ("https://up.example:1",)
    paths["/things"]["get"] = {**OPERATION, "servers": [{"url": "/v2"}]}
    assert package_of(paths).settings.server_origins == ()


def test_where_the_client_has_no_address_operations_have_paths() -> None:
    assert own("/v2", servers=[{"url": "/v1"}]) == "/v2"
    settings = package_of({"/a": {"get": OPERATION}}, servers=[{"url": "/v1"}]).settings
    assert (settings.base_url, settings.servers[0].url) == ("", "")
    assert settings.servers[0].template == "/v1"


def test_the_second_of_two_documents_keeps_its_server() -> None:
    def read(namespace: str | None, url: str) -> NamespacedDocument:
        data = {
            "openapi": "3.1.0",
            "info": {"title": "Shop", "version": "1"},
            "servers": [{"url": url}],
            "paths": {"/things": {"get": OPERATION}},
        }
        canonical = normalise(Document("openapi.yaml", data))
        return NamespacedDocument(
            "openapi.yaml", namespace, OpenAPI.model_validate(canonical.document), canonical.facts
        )

    documents = (read(None, "https://one.example"), read("old", "https://two.example/v1"))
    given = PlanInput(configuration(), TomlFile("provider.toml"), documents)
    package = build_package("shop", given, propose_names(operation_facts(given), {}))
    assert package.settings.base_url == "https://one.example"
    assert package.settings.server_origins == ("https://two.example",)
    assert {method.server for method in package.methods} == {None, "https://two.example/v1"}


def test_only_credentials_make_an_unencrypted_server_unsafe() -> None:
    parts: dict[str, Any] = {"servers": [{"url": "http://shop.example"}]}
    assert package_of({"/things": {"get": OPERATION}}, **parts).settings.unencrypted == ()
    package = package_of(
        {"/things": {"get": OPERATION}},
        config={"credential": [{"argument": "token", "scheme": "Key"}]},
        components={"securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}}},
        **parts,
    )
    assert package.settings.unencrypted == ("http://shop.example",)
