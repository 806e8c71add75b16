"""Servers: the client's, those that a caller may choose instead, and those of single operations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from clientsmith.normalise.servers import TEMPLATE, VARIABLES, is_address, is_unencrypted
from clientsmith.plan.model import settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_pydantic import OpenAPI, Operation, Server


def base_url(document: OpenAPI) -> str:
    """The URL of the client's server; empty where the document does not say where it is."""
    url = document.servers[0].url
    return url if is_address(url) else ""


def plan_servers(document: OpenAPI) -> tuple[settings.Server, ...]:
    """Every server of the document, the client's first."""
    return tuple(_server(one) for one in document.servers)


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


def _server(server: Server) -> settings.Server:
    extra = server.model_extra or {}
    variables: Sequence[tuple[str, dict[str, object]]] = list(extra.get(VARIABLES, {}).items())
    return settings.Server(
        url=server.url if is_address(server.url) else "",
        template=extra.get(TEMPLATE, "" if is_address(server.url) else server.url),
        description=server.description or "",
        variables=tuple(_variable(name, one) for name, one in variables),
    )


def _variable(name: str, given: dict[str, object]) -> settings.ServerVariable:
    values, default = given.get("enum", []), given.get("default")
    assert isinstance(values, list)
    return settings.ServerVariable(
        name=name,
        default=None if default is None else str(default),
        values=tuple(map(str, values)),
        description=str(given.get("description", "")),
    )
