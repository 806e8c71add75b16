"""One small object and one list of each provider, with the calls that fetch them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING, Any

from tests.providers import devopness, divio, platformsh, qovery
from tests.providers.wire import Seen, Wire

if TYPE_CHECKING:
    from collections.abc import Callable

ITEMS = 50


@dataclass(frozen=True)
class Subject:
    """What is measured of one provider."""

    provider: str
    client: str
    options: dict[str, str]
    server: Callable[[], Wire]
    authorization: str
    object_path: str
    get_object: Callable[[Any], object]
    list_path: str
    list_query: str
    get_list: Callable[[Any], list[Any]]
    get_by_id: Callable[[Any, str], object] | None = None
    """Gets an object like `get_object`, by an id; None where that takes no id."""

    @property
    def module(self) -> str:
        return f"{self.provider}_client"

    def path_of(self, identity: str) -> str:
        """The path of the object with an id."""
        parent, _, _ = self.object_path.rstrip("/").rpartition("/")
        return f"{parent}/{identity}{'/' if self.object_path.endswith('/') else ''}"

    def bodies(self, *, wrong: bool = False) -> dict[str, str]:
        """What the provider would answer to the two calls, by path.

        Args:
            wrong: Make one value of each item a value of a wrong type.
        """
        server = self.server()
        with server:
            bodies = {
                path: self._ask(server, path, query)
                for path, query in ((self.object_path, ""), (self.list_path, self.list_query))
            }
        bodies[self.path_of("*").rstrip("/")] = bodies[self.object_path]
        if wrong:
            bodies[self.list_path] = re.sub(
                r'"(name|slug)": *"[^"]*"', r'"\1": 7', bodies[self.list_path]
            )
        return bodies

    def _ask(self, server: Wire, path: str, query: str) -> str:
        headers = Message()
        headers["Authorization"] = self.authorization
        reply = server.answer(Seen("GET", path, query, headers, b"", 0.0))
        assert reply.status == 200, path
        return reply.content().decode()


class _OpenPlatformsh(platformsh.PlatformshServer):
    """Measured is the call, not the exchange of tokens before it."""

    def gate(self, request: Seen) -> None:
        return None


SUBJECTS = [
    Subject(
        provider="devopness",
        client="Devopness",
        options={"api_token": devopness.KEY},
        server=lambda: devopness.DevopnessServer(ITEMS),
        authorization=f"Bearer {devopness.KEY}",
        object_path="/users/me",
        get_object=lambda client: client.users.get_me(),
        list_path="/projects",
        list_query="per_page=100",
        get_list=lambda client: client.projects.list(per_page=100).to_list(),
    ),
    Subject(
        provider="divio",
        client="Divio",
        options={"api_token": divio.KEY},
        server=lambda: divio.DivioServer(ITEMS),
        authorization=f"Token {divio.KEY}",
        object_path=f"/apps/v3/applications/{divio.identity(0)}/",
        get_object=lambda client: client.applications.get(divio.identity(0)),
        list_path="/apps/v3/applications/",
        list_query="page_size=50",
        get_list=lambda client: client.applications.list(page_size=50).to_list(),
        get_by_id=lambda client, identity: client.applications.get(identity),
    ),
    Subject(
        provider="platformsh",
        client="Platformsh",
        options={"access_token": "t"},
        server=lambda: _OpenPlatformsh(ITEMS),
        authorization="Bearer t",
        object_path=f"/organizations/{platformsh.ORGANIZATION}",
        get_object=lambda client: client.organizations.get(platformsh.ORGANIZATION),
        list_path="/organizations",
        list_query="page%5Bsize%5D=50",
        get_list=lambda client: client.organizations.list(page_size=50).to_list(),
        get_by_id=lambda client, identity: client.organizations.get(identity),
    ),
    Subject(
        provider="qovery",
        client="Qovery",
        options={"api_token": qovery.KEY},
        server=lambda: qovery.QoveryServer(ITEMS),
        authorization=f"Token {qovery.KEY}",
        object_path=f"/organization/{qovery.identity(0)}",
        get_object=lambda client: client.organizations.get(qovery.identity(0)),
        list_path="/organization",
        list_query="",
        get_list=lambda client: client.organizations.list().to_list(),
        get_by_id=lambda client, identity: client.organizations.get(identity),
    ),
]
