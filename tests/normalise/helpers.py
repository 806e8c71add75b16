"""The smallest documents that need a pass, and their canonical form."""

from __future__ import annotations

from typing import Any

import pytest

from clientsmith.diagnostics import GenerationError
from clientsmith.normalise import PASSES, Canonical, normalise
from clientsmith.normalise.draft import Draft, Node, tree
from clientsmith.source.load import Document

PREFIX = "#/components/schemas/"


def ref(name: str, **siblings: Any) -> dict[str, Any]:
    """A reference to a component schema."""
    return {"$ref": PREFIX + name, **siblings}


def answer(schema: Any) -> dict[str, Any]:
    """An operation that answers with a schema."""
    return {
        "operationId": "getThing",
        "responses": {
            "200": {"description": "", "content": {"application/json": {"schema": schema}}}
        },
    }


def openapi(
    paths: dict[str, Any] | None = None,
    schemas: dict[str, Any] | None = None,
    *,
    version: str = "3.0.3",
    **parts: Any,
) -> dict[str, Any]:
    """A document of the given parts."""
    components = {"schemas": schemas or {}, **parts.pop("components", {})}
    return {
        "openapi": version,
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": paths or {},
        "components": components,
        **parts,
    }


def run(
    document: dict[str, Any], *, overlay: Document | dict[str, Any] | None = None, **options: Any
) -> Canonical:
    """What the normaliser makes of a document."""
    if isinstance(overlay, dict):
        overlay = Document("overlay.json", overlay)
    return normalise(Document("things.json", document), overlay=overlay, **options)


def alone(name: str, document: dict[str, Any]) -> Node:
    """What one pass makes of a document, without those before it."""
    draft = Draft(tree(document), Document("things.json", document))
    (step,) = (step for step in PASSES if step.name == name)
    step.function(draft)
    assert not draft.errors
    return draft.document


def schemas(given: dict[str, Any], *, version: str = "3.0.3") -> dict[str, Any]:
    """Component schemas before and after."""
    result: dict[str, Any] = run(openapi(schemas=given, version=version)).document["components"][
        "schemas"
    ]
    return result


def operation(document: dict[str, Any], path: str, method: str = "get") -> dict[str, Any]:
    """One operation of the canonical document."""
    result: dict[str, Any] = run(document).document["paths"][path][method]
    return result


def mends(document: dict[str, Any], **options: Any) -> list[str]:
    """What the normaliser says of mistakes that do not keep it from reading a document."""
    return [str(found) for _, found in run(document, **options).mends()]


def complaints(document: dict[str, Any], **options: Any) -> list[str]:
    """What the normaliser says of a document that cannot be used."""
    with pytest.raises(GenerationError) as caught:
        run(document, **options)
    return [str(diagnostic) for diagnostic in caught.value.diagnostics]
