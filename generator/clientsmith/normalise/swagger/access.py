"""Convert servers and security schemes to OpenAPI 3.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Node, operations_of, path_items

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_FLOW_KEYS = ("authorizationUrl", "tokenUrl", "scopes")


def write_servers(draft: Draft) -> None:
    """Write schemes, host and base path as servers; https before http."""
    document = draft.document
    if "servers" not in document:
        document["servers"] = _servers(draft, _schemes(draft, document))
    own = _schemes(draft, document)
    for _, item in path_items(draft):
        for _, operation in operations_of(item):
            schemes = _schemes(draft, operation)
            # If the operation also allows the document's scheme, it needs no server of its own.
            if "schemes" in operation and "host" in document and own[0] not in schemes:
                operation["servers"] = _servers(draft, schemes)
            operation.pop("schemes", None)


def _schemes(draft: Draft, holder: Node) -> list[str]:
    given = [scheme.lower() for scheme in holder.get("schemes", ["https"])]
    usable = [scheme for scheme in ("https", "http") if scheme in given]
    if set(given) > set(usable):
        others = ", ".join(scheme for scheme in given if scheme not in usable)
        draft.note(holder, f"the schemes {others} are not supported")
    return usable or ["https"]


def _servers(draft: Draft, schemes: list[str]) -> list[Node]:
    document = draft.document
    host = document.get("host", "").partition("//")[2] or document.get("host", "")
    path = "/" + document.get("basePath", "").strip("/")
    if not host:
        return [Node({"url": path}, origin="/basePath")] if "basePath" in document else []
    host = host.rstrip("/")
    return [
        Node({"url": f"{scheme}://{host}{path.rstrip('/')}"}, origin="/host") for scheme in schemes
    ]


def write_security_schemes(draft: Draft) -> None:
    """Convert `basic` to an HTTP scheme, and rename the flows of OAuth 2."""
    for scheme in draft.document["securityDefinitions"].values():
        if scheme.get("type") == "basic":
            scheme["type"] = "http"
            scheme.put("scheme", "basic", scheme.place("type"))
        elif scheme.get("type") == "oauth2" and "flows" not in scheme:
            _write_flow(scheme)


def _write_flow(scheme: Node) -> None:
    flow = Node({key: scheme.pop(key) for key in _FLOW_KEYS if key in scheme}, origin=scheme.origin)
    flow.setdefault("scopes", Node(origin=scheme.origin))
    given = scheme.pop("flow", "implicit")
    scheme["flows"] = Node(origin=scheme.origin)
    scheme["flows"].put(_FLOWS.get(given, given), flow, scheme.place("flow"))
