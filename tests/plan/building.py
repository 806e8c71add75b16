"""From the smallest document to its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_pydantic import OpenAPI

from clientsmith.config import ProviderConfig
from clientsmith.naming.propose import propose_names
from clientsmith.normalise import normalise
from clientsmith.plan.build import build_package
from clientsmith.plan.endpoints import NamespacedDocument, PlanInput, operation_facts
from clientsmith.source.load import Document
from clientsmith.source.toml import TomlFile

if TYPE_CHECKING:
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.package import Package


def configuration(**keys: Any) -> ProviderConfig:
    """The smallest provider.toml, with further keys."""
    smallest = {
        "name": "Shop",
        "client": "Shop",
        "package": "shop-client",
        "module": "shop_client",
        "document": [{"file": "openapi.yaml"}],
    }
    return ProviderConfig.model_validate({**smallest, **keys})


def package_of(
    paths: dict[str, Any], *, config: dict[str, Any] | None = None, **parts: Any
) -> Package:
    """The plan of a document with these paths; `parts` are further keys of the document."""
    data = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example"}],
        "paths": paths,
        **parts,
    }
    canonical = normalise(Document("openapi.yaml", data))
    document = NamespacedDocument(
        "openapi.yaml", None, OpenAPI.model_validate(canonical.document), canonical.facts
    )
    given = PlanInput(configuration(**config or {}), TomlFile("provider.toml"), (document,))
    return build_package("shop", given, propose_names(operation_facts(given), {}))


def method_of(
    operation: dict[str, Any], *, http_method: str = "get", path: str = "/things", **more: Any
) -> Method:
    """The plan of one operation."""
    filled = {
        "operationId": "doThing",
        "tags": ["Things"],
        "responses": {"204": {"description": ""}},
    }
    package = package_of({path: {http_method: {**filled, **operation}}}, **more)
    (method,) = package.methods
    return method


def answers(
    schema: Any, *, media_type: str = "application/json", **response: Any
) -> dict[str, Any]:
    """`responses` with one success."""
    return {"200": {"description": "", "content": {media_type: {"schema": schema}}, **response}}


def takes(schema: Any, *, media_type: str = "application/json", **body: Any) -> dict[str, Any]:
    """A requestBody."""
    return {"content": {media_type: {"schema": schema}}, **body}
