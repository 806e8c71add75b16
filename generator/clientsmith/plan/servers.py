"""Plan servers: the client's, those that a caller may choose instead, and those of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from clientsmith.normalise.servers import is_address, is_unencrypted
from clientsmith.plan.model import settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_pydantic import OpenAPI, Operation, Server

    from clientsmith.normalise.facts import Facts, ServerFacts


def base_url(document: OpenAPI) -> str:
    """Return the URL of the client's server; empty if the document has no complete URL."""
    url = document.servers[0].url
    return url if is_address(url) else ""


def plan_servers(document: OpenAPI, facts: Facts) -> tuple[settings.Server, ...]:
    """Return every server of the document, the client's first."""
    return tuple(
        _server(server, facts.server(index)) for index, server in enumerate(document.servers)
    )


def own_server(operation: Operation, document: OpenAPI, root: str) -> str | None:
    """Return the server of an operation if it is not the client's (OpenAPI 3.1, 4.8.10).

    Args:
        operation: from the canonical document, so it has at most one server.
        document: the document of the operation, whose server is the default.
        root: the client's server.
    """
    own = operation.servers[0].url if operation.servers else base_url(document)
    return None if own in ("", root) else own


def origins(servers: Iterable[str | None], root: str) -> tuple[str, ...]:
    """Return the origins of the servers of operations, without that of the client's server.

    Args:
        servers: the server of each operation; None is the client's.
        root: the client's server.
    """
    all_origins = {
        _origin(server) for server in servers if server is not None and is_address(server)
    }
    return tuple(sorted(all_origins - {_origin(root)}))


def unencrypted(
    servers: Iterable[str | None], credentials: Sequence[settings.CredentialPlan]
) -> tuple[str, ...]:
    """Return the servers to which the client would send credentials unencrypted.

    Args:
        servers: all servers of the package; None is the client's.
        credentials: the credentials of the client. Without any, nothing is unsafe.
    """
    unsafe = {
        server: None
        for server in servers
        if credentials and server is not None and is_unencrypted(server)
    }
    return tuple(unsafe)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _server(server: Server, facts: ServerFacts) -> settings.Server:
    template = "" if is_address(server.url) else server.url
    return settings.Server(
        url=server.url if is_address(server.url) else "",
        template=template if facts.template is None else facts.template,
        description=server.description or "",
        variables=facts.variables,
    )
