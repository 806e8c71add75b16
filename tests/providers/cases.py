"""What the four providers have in common, told apart by data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import devopness_client
import divio_client
import platformsh_client
import qovery_client

from . import devopness, divio, platformsh, qovery

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from .wire import Wire


@dataclass(frozen=True)
class Case:
    """One provider: its server, its client, and a list of several pages."""

    name: str
    module: ModuleType
    server: Callable[[], Wire]
    client: Callable[..., Any]
    async_client: Callable[..., Any]
    key: str
    variable: str
    pages: Callable[[Any], Any]
    """The pager of a list, from a client of either kind."""
    identity: str
    expected: Callable[[Any], list[Any]]
    """The identities of the whole list, from the server."""
    requests: int
    authorization: str
    refusal: str
    """The server's words for a wrong credential."""

    def options(self, server: Wire) -> Mapping[str, Any]:
        if isinstance(server, platformsh.PlatformshServer):
            return {"base_url": server.url, "token_url": server.token_url}
        return {"base_url": server.url}


CASES = [
    Case(
        name="divio",
        module=divio_client,
        server=divio.DivioServer,
        client=divio_client.Divio,
        async_client=divio_client.AsyncDivio,
        key=divio.KEY,
        variable="DIVIO_API_TOKEN",
        pages=lambda client: client.applications.list(page_size=5),
        identity="slug",
        expected=lambda server: [item["slug"] for item in server.applications],
        requests=5,
        authorization=f"Token {divio.KEY}",
        refusal="Invalid token.",
    ),
    Case(
        name="qovery",
        module=qovery_client,
        server=qovery.QoveryServer,
        client=qovery_client.Qovery,
        async_client=qovery_client.AsyncQovery,
        key=qovery.KEY,
        variable="QOVERY_API_TOKEN",
        pages=lambda client: client.organizations.list(),
        identity="name",
        expected=lambda server: [item["name"] for item in server.organizations],
        requests=1,
        authorization=f"Token {qovery.KEY}",
        refusal="The token is not valid",
    ),
    Case(
        name="platformsh",
        module=platformsh_client,
        server=platformsh.PlatformshServer,
        client=platformsh_client.Platformsh,
        async_client=platformsh_client.AsyncPlatformsh,
        key=platformsh.KEY,
        variable="PLATFORMSH_API_TOKEN",
        pages=lambda client: client.organizations.list(page_size=5),
        identity="name",
        expected=lambda server: [item["name"] for item in server.organizations],
        requests=5,
        authorization="Bearer access-1",
        refusal="No such token.",
    ),
    Case(
        name="devopness",
        module=devopness_client,
        server=devopness.DevopnessServer,
        client=devopness_client.Devopness,
        async_client=devopness_client.AsyncDevopness,
        key=devopness.KEY,
        variable="DEVOPNESS_API_TOKEN",
        pages=lambda client: client.projects.list(per_page=20),
        identity="id",
        expected=lambda server: [item["id"] for item in server.projects],
        requests=3,
        authorization=f"Bearer {devopness.KEY}",
        refusal="Unauthenticated.",
    ),
]
