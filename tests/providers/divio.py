"""Divio on loopback: page numbers with absolute next URLs, errors as Django REST framework puts them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from .wire import Reply, Seen, Wire

if TYPE_CHECKING:
    import re

KEY = "divio-key-1234"
APPLICATION = "0d2ff4ec-2d2e-4a43-9d6f-5b6f4dbb4c10"


def identity(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


class DivioServer(Wire):
    def __init__(self, count: int = 23) -> None:
        super().__init__()
        self.applications: list[dict[str, object]] = [
            {
                "uuid": identity(number),
                "slug": f"app-{number}",
                "name": f"Application {number}",
                "copy_type": "FORK",
                "tags": [{"name": "tier", "value": "one"}],
                "created_at": "2026-03-01T10:00:00Z",
            }
            for number in range(count)
        ]
        self.route("GET", "/apps/v3/applications/", self._list)
        self.route("GET", "/apps/v3/applications/{}/", self._get)
        self.route("POST", "/apps/v3/applications/", self._create)
        self.route("PATCH", "/apps/v3/applications/{}/", self._update)
        self.route("POST", "/apps/v3/applications/{}/avatar/", lambda _, __: Reply({"ok": True}))
        self.route("GET", "/legacy/v3/addons/", self._addons)

    def gate(self, request: Seen) -> Reply | None:
        if request.authorization == f"Token {KEY}":
            return None
        return Reply({"detail": "Invalid token."}, 401, {"WWW-Authenticate": "Token"})

    def problem(self, status: int, message: str) -> Reply:
        return Reply({"detail": message}, status)

    def _page(self, request: Seen, items: list[dict[str, object]]) -> Reply:
        page, size = int(request.ask("page") or 1), int(request.ask("page_size") or 10)
        start = (page - 1) * size

        def at(number: int) -> str:
            query = {**dict(request.query), "page": str(number)}
            return f"{self.url}{request.path}?{urlencode(query)}"

        return Reply(
            {
                "count": len(items),
                "next": at(page + 1) if start + size < len(items) else None,
                "previous": at(page - 1) if page > 1 else None,
                "results": items[start : start + size],
            }
        )

    def _list(self, request: Seen, _: re.Match[str]) -> Reply:
        return self._page(request, self.applications)

    def _addons(self, request: Seen, _: re.Match[str]) -> Reply:
        addons: list[dict[str, object]] = [
            {"uuid": identity(number), "name": f"Addon {number}", "package_name": f"addon-{number}"}
            for number in range(12)
        ]
        return self._page(request, addons)

    def _get(self, _: Seen, match: re.Match[str]) -> Reply:
        found = [item for item in self.applications if item["uuid"] == match[1]]
        return Reply(found[0]) if found else self.problem(404, "Not found.")

    def _create(self, _: Seen, __: re.Match[str]) -> Reply:
        return Reply({"slug": ["This field must be unique."], "region": ["Not available."]}, 400)

    def _update(self, request: Seen, match: re.Match[str]) -> Reply:
        sent = request.json()
        assert isinstance(sent, dict)
        return Reply({"uuid": match[1], "name": "Application", **sent})
