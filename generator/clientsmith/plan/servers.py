"""Servers: the client's, those that a caller may choose instead, and those of single operations."""

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
    """The URL of the client's server; empty where the document does not say where it is."""
    url = document.servers[0].url
    return url if is_address(url) else ""


def plan_servers(document: OpenAPI, facts: Facts) -> tuple[settings.Server, ...]:
    """Every server of the document, the client's first."""
    return tuple(
        _server(server, facts.server(index)) for index, server in enumerate(document.servers)
    )


def own_server(operation: Operation, document: OpenAPI, root: str) -> str | None:
    """The server of an operation, if it is not the client's (OpenAPI 3.1, 4.8.10).

    Args:
        operation: from the canonical document, so it has at most one server.
        document: whose server is the operation's, where that has none; a package may have several.
        root: the client's server.
    """
    own = operation.servers[0].url if operation.servers else base_url(document)
    return None if own in ("", root) else own


def origins(servers: Iterable[str | None], root: str) -> tuple[str, ...]:
    """The origins of servers of operations, without that of the client's server."""
    found = {_origin(one) for one in servers if one is not None and is_address(one)}
    return tuple(sorted(found - {_origin(root)}))


def unencrypted(
    servers: Iterable[str | None], credentials: Sequence[settings.Credential]
) -> tuple[str, ...]:
    """The servers that would get credentials unencrypted, of a client that has any."""
    found = {
        one: None for one in servers if credentials and one is not None and is_unencrypted(one)
    }
    return tuple(found)


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
