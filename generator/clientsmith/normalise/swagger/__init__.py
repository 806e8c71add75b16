"""Convert Swagger 2.0 to OpenAPI 3.0, in passes before all others.

Nodes that references may point to are moved and never copied, so that a reference finds its target by
identity, and errors point to the line in the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.grammar import walk
from clientsmith.normalise.draft import Mend, Node
from clientsmith.normalise.shape import mend_shape
from clientsmith.normalise.swagger.access import write_security_schemes, write_servers
from clientsmith.normalise.swagger.bodies import write_bodies
from clientsmith.normalise.swagger.parameters import write_parameters
from clientsmith.normalise.swagger.references import Trail
from clientsmith.normalise.swagger.responses import write_responses

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_VERSION = "3.0.3"
# The sections of components in Swagger 2.0.
_KINDS = {
    "schemas": "definitions",
    "parameters": "parameters",
    "responses": "responses",
    "securitySchemes": "securityDefinitions",
}


def read_swagger_schemas(draft: Draft) -> None:
    """Convert what schemas of Swagger 2.0 write differently: discriminators, files, and `x-oneOf`."""
    if not _is_swagger(draft):
        return
    for _, node, _ in walk("swagger document", draft.document):
        if not isinstance(node, Node):
            continue
        if isinstance(node.get("discriminator"), str):
            name = node["discriminator"]
            place = node.place("discriminator")
            node["discriminator"] = Node({"propertyName": name}, origin=place)
        if node.get("type") == "file":
            node["type"] = "string"
            node.put("format", "binary", node.place("type"))
        for keyword in ("oneOf", "anyOf"):
            if isinstance(node.get(f"x-{keyword}"), list):
                node.setdefault(keyword, node.pop(f"x-{keyword}"))


def mend_swagger(draft: Draft) -> None:
    """Repair the structure of a document of Swagger 2.0."""
    if _is_swagger(draft):
        mend_shape(draft)


def convert_swagger(draft: Draft) -> None:
    """Move every part to its place in OpenAPI 3.0, and update references."""
    if not _is_swagger(draft):
        return
    document = draft.document
    trail = Trail(draft)
    _gather_components(draft)
    write_servers(draft)
    write_bodies(draft, trail)
    write_parameters(draft)
    write_responses(draft, trail)
    write_security_schemes(draft)
    _place_components(draft)
    trail.rewrite()
    version = document.pop("swagger")
    for key in ("consumes", "produces", "schemes", "host", "basePath"):
        document.pop(key, None)
    document.become({"openapi": _VERSION, **document})
    draft.note("/swagger", f"Swagger {version} read as OpenAPI {_VERSION}")


def _is_swagger(draft: Draft) -> bool:
    return "swagger" in draft.document


def _gather_components(draft: Draft) -> None:
    """Merge what is already under `components`, as in half-converted documents, with the rest."""
    given = draft.document.get("components", Node())
    for kind, old in _KINDS.items():
        target = draft.document.setdefault(old, Node(origin=f"/{old}"))
        for name, part in given.pop(kind, Node()).items():
            if name in target and target[name] != part:
                what = f"{name!r} is also declared under `{old}`, which is used"
                draft.mend(part, Mend.REPEATED, what)
            target.setdefault(name, part)


def _place_components(draft: Draft) -> None:
    components = draft.document.setdefault("components", Node(origin="/components"))
    for kind, old in _KINDS.items():
        parts = draft.document.pop(old)
        if parts:
            components[kind] = parts
