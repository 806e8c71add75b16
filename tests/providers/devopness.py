"""devopness on loopback: bare arrays with Link headers, actions that go on after the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from .wire import Reply, Seen, Wire

if TYPE_CHECKING:
    import re

KEY = "devopness-key-1234"
CREATED = "2026-03-01T10:00:00+00:00"
ACTION = "778"


def project(number: int) -> dict[str, object]:
    return {
        "id": number,
        "user_id": 1,
        "name": f"project-{number}",
        "logo_url": None,
        "os_users": [{"name": "deploy"}],
        "organization": None,
        "created_by_user": None,
        "created_at": CREATED,
        "updated_at": CREATED,
    }


class DevopnessServer(Wire):
    def __init__(self, count: int = 45) -> None:
        super().__init__()
        self.projects = [project(number) for number in range(1, count + 1)]
        self.route("GET", "/projects", self._projects)
        self.route("GET", "/users/me", self._me)
        self.route("GET", "/actions", lambda _, __: Reply([]))
        self.route("GET", "/static/permissions", self._permissions)
        self.route("POST", "/organizations/{}/projects", self._refuse)
        self.route("POST", "/servers/{}/deploy", self._deploy)
        self.route("POST", "/users/login", self._login)

    def gate(self, request: Seen) -> Reply | None:
        if request.path == "/users/login" or request.authorization == f"Bearer {KEY}":
            return None
        return self.problem(401, "Unauthenticated.")

    def _projects(self, request: Seen, _: re.Match[str]) -> Reply:
        page, size = int(request.ask("page") or 1), min(int(request.ask("per_page") or 20), 100)
        last = max(1, -(-len(self.projects) // size))

        def link(number: int, relation: str) -> str:
            query = {**dict(request.query), "page": str(number), "per_page": str(size)}
            return f'<{self.url}{request.path}?{urlencode(query)}>; rel="{relation}"'

        links = [link(1, "first"), link(last, "last")]
        if page > 1:
            links.append(link(page - 1, "prev"))
        if page < last:
            links.append(link(page + 1, "next"))
        items = self.projects[(page - 1) * size : page * size]
        return Reply(items, headers={"Link": ", ".join(links)})

    def _me(self, _: Seen, __: re.Match[str]) -> Reply:
        person = {"id": 1, "name": "Ada", "email": "ada@example.com", "language": "en"}
        rest = {"active": True, "social_accounts": [], "created_at": CREATED}
        return Reply({**person, **rest, "updated_at": CREATED})

    def _permissions(self, _: Seen, __: re.Match[str]) -> Reply:
        """All of them, however few were asked for."""
        return Reply(
            [
                {"resource_type": f"type-{n}", "human_readable": f"Type {n}", "permissions": []}
                for n in range(30)
            ]
        )

    def _refuse(self, _: Seen, __: re.Match[str]) -> Reply:
        errors = {"name": ["The name has already been taken."]}
        return Reply({"message": "The given data was invalid.", "errors": errors}, 422)

    def _deploy(self, _: Seen, __: re.Match[str]) -> Reply:
        return Reply(status=204, headers={"X-Devopness-Action-Id": ACTION})

    def _login(self, _: Seen, __: re.Match[str]) -> Reply:
        tokens = {"access_token": "a", "refresh_token": "b", "expires_in": 60}
        return Reply({"token_type": "Bearer", **tokens})
