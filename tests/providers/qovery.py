"""Qovery on loopback: whole lists, pages by the id of the last item, events with links to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .wire import Reply, Seen, Wire

if TYPE_CHECKING:
    import re

KEY = "qovery-key-1234"
JWT = "eyJhbGciOiJub25lIn0.e30."
ORGANIZATION = "6c3f1c1b-8ff5-4f0f-8c2e-0d5f4a8d6f01"
CREATED = "2026-03-01T10:00:00Z"
EVENTS_KEPT = 45
HISTORY_PAGE = 20


def identity(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


class QoveryServer(Wire):
    def __init__(self, count: int = 7) -> None:
        super().__init__()
        self.kubeconfig = "apiVersion: v1\nkind: Config\nclusters: []\n"
        self.organizations: list[dict[str, object]] = [
            {"id": identity(n), "created_at": CREATED, "name": f"Organization {n}", "plan": "TEAM"}
            for n in range(count)
        ]
        self.history: list[dict[str, object]] = [
            {"id": identity(n), "created_at": CREATED, "origin": "API"} for n in range(53)
        ]
        organization = "/organization/{}"
        self.route("GET", "/organization", lambda _, __: Reply({"results": self.organizations}))
        self.route("POST", "/organization", self._create)
        self.route("GET", organization, self._organization)
        self.route("PUT", organization, self._update)
        self.route("POST", f"{organization}/project", self._create_project)
        self.route("GET", f"{organization}/events", self._events)
        self.route("GET", f"{organization}/cluster/{{}}/kubeconfig", self._kubeconfig)
        self.route("PUT", f"{organization}/cluster/{{}}/kubeconfig", self._keep_kubeconfig)
        self.route("GET", "/environment/{}/deploymentHistory", self._history)

    def gate(self, request: Seen) -> Reply | None:
        if request.authorization in (f"Token {KEY}", f"Bearer {JWT}"):
            return None
        return self.problem(401, "The token is not valid")

    def problem(self, status: int, message: str) -> Reply:
        names = {401: "Unauthorized", 404: "Not Found", 409: "Conflict", 429: "Too Many Requests"}
        return Reply(
            {
                "status": status,
                "path": "/somewhere",
                "timestamp": CREATED,
                "error": names.get(status, "Error"),
                "message": message,
            },
            status,
        )

    def _organization(self, _: Seen, match: re.Match[str]) -> Reply:
        found = [item for item in self.organizations if item["id"] == match[1]]
        return Reply(found[0]) if found else self.problem(404, "There is no such organization")

    def _create(self, request: Seen, _: re.Match[str]) -> Reply:
        sent = request.json()
        assert isinstance(sent, dict)
        return Reply({"id": identity(99), "created_at": CREATED, **sent}, 201)

    def _update(self, request: Seen, match: re.Match[str]) -> Reply:
        sent = request.json()
        assert isinstance(sent, dict)
        return Reply({"id": match[1], "created_at": CREATED, **sent})

    def _create_project(self, request: Seen, match: re.Match[str]) -> Reply:
        sent = request.json()
        assert isinstance(sent, dict)
        if sent["name"] == "taken":
            return self.problem(409, "A project with this name exists")
        project = {"id": identity(1), "created_at": CREATED, "associated_environments_count": 0}
        return Reply({**project, "organization": {"id": match[1]}, **sent})

    def _events(self, request: Seen, _: re.Match[str]) -> Reply:
        start, size = int(request.ask("continueToken") or 0), int(request.ask("pageSize") or 10)
        events = [
            {"id": identity(n), "timestamp": CREATED, "event_type": "CREATE", "target_name": f"{n}"}
            for n in range(start, min(start + size, EVENTS_KEPT))
        ]
        links: dict[str, str] = {}
        here = f"{self.url}{request.path}?pageSize={size}"
        if start + size < EVENTS_KEPT:
            links["next"] = f"{here}&continueToken={start + size}"
        if start:
            links["previous"] = f"{here}&stepBackToken={start}"
        return Reply({"links": links, "events": events})

    def _history(self, request: Seen, _: re.Match[str]) -> Reply:
        """Twenty at most, beginning after the one that `startId` names."""
        after = request.ask("startId")
        ids = [item["id"] for item in self.history]
        start = ids.index(after) + 1 if after else 0
        items = self.history[start : start + HISTORY_PAGE]
        page = {"page": start // HISTORY_PAGE + 1, "page_size": HISTORY_PAGE}
        return Reply({**page, "results": items})

    def _kubeconfig(self, _: Seen, __: re.Match[str]) -> Reply:
        return Reply(self.kubeconfig.encode(), media_type="application/x-yaml")

    def _keep_kubeconfig(self, request: Seen, _: re.Match[str]) -> Reply:
        self.kubeconfig = request.body.decode()
        return Reply(status=204)
