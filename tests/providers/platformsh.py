"""Platform.sh on loopback: exchanged tokens, HAL links, cursors that only the server makes."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode

from .wire import Reply, Seen, Wire

if TYPE_CHECKING:
    import re

KEY = "platformsh-key-1234"
ORGANIZATION = "01HZX3T1W7Q2V9C8M5N6P4R0SE"
CREATED = "2026-03-01T10:00:00Z"
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 2000


class PlatformshServer(Wire):
    def __init__(self, count: int = 23) -> None:
        super().__init__()
        self.exchanges = 0
        self.lives: list[float] = []
        """How long the next tokens live; 900 seconds when this list is empty."""
        self.absolute_links = False
        self.links_to = ""
        """Another host to send followers of `#elsewhere` and of the next page to."""
        self.organizations: list[dict[str, object]] = [
            {
                "id": f"01HZX3T1W7Q2V9C8M5N6P4{n:04d}",
                "name": f"organization-{n}",
                "type": "flexible",
                "status": "active",
                "created_at": CREATED,
                "_links": {"self": {"href": f"/organizations/{n}"}},
            }
            for n in range(count)
        ]
        self._alive: dict[str, float] = {}
        self.route("GET", "/organizations", self._list)
        self.route("GET", "/regions", self._regions)
        self.route("GET", "/projects/{}/variables", self._variables)
        self.route("GET", "/projects/{}/git/refs/{}", self._ref)
        self.route("GET", "/projects/{}/environments/{}/routes", self._routes_of)
        self.route("GET", "/projects/{}/capabilities", lambda _, __: Reply({"any": 1}))
        self.route("GET", "/organizations/{}", self._organization)
        self.route("PATCH", "/organizations/{}", self._update)
        self.route("GET", "/organizations/{}/members", self._members)
        self.route("POST", "/projects/{}/environments/{}/activate", self._accept)
        self.route("GET", "/orders/download", self._invoice)
        breakdown = "/projects/{}/environments/{}/observability/http/breakdown/ips"
        self.route("GET", breakdown, self._refuse_metrics)

    @property
    def token_url(self) -> str:
        return f"{self.url}/oauth2/token"

    def expire(self) -> None:
        """Let no token be good any longer, whatever was promised."""
        with self.locked:
            self._alive.clear()

    def gate(self, request: Seen) -> Reply | None:
        if request.path == "/oauth2/token":
            return self._exchange(request)
        scheme, _, token = (request.authorization or "").partition(" ")
        with self.locked:
            good = scheme == "Bearer" and self._alive.get(token, 0.0) > time.monotonic()
        return None if good else self.problem(401, "The access token is not valid.")

    def problem(self, status: int, message: str) -> Reply:
        body = {
            "status": status,
            "message": "Error",
            "code": status,
            "title": "No",
            "detail": message,
        }
        return Reply(body, status, media_type="application/problem+json")

    def _exchange(self, request: Seen) -> Reply:
        # Long enough for callers who come at the same time to meet here.
        time.sleep(0.1)
        form = parse_qs(request.body.decode())
        user = "Basic " + base64.b64encode(b"platform-api-user:").decode()
        right = {"grant_type": ["api_token"], "api_token": [KEY]}
        with self.locked:
            self.exchanges += 1
            if request.method != "POST" or request.authorization != user or form != right:
                return Reply({"error": "invalid_grant", "error_description": "No such token."}, 400)
            life = self.lives.pop(0) if self.lives else 900.0
            token = f"access-{self.exchanges}"
            self._alive[token] = time.monotonic() + life
        return Reply({"access_token": token, "expires_in": life, "token_type": "bearer"})

    def _href(self, request: Seen, **changes: str) -> str:
        names = {"after": "page[after]"}
        query = dict(request.query) | {names[key]: value for key, value in changes.items()}
        origin = self.links_to or (self.url if self.absolute_links else "")
        return f"{origin}{request.path}?{urlencode(query)}"

    def _hal(self, request: Seen, key: str, items: list[dict[str, object]]) -> Reply:
        # The cursor is nothing a caller could make up.
        cursor = request.ask("page[after]")
        start = int(cursor.removeprefix("c-")) if cursor else 0
        size = int(request.ask("page[size]") or 10)
        links = {"self": {"href": self._href(request)}}
        if start + size < len(items):
            links["next"] = {"href": self._href(request, after=f"c-{start + size}")}
        body = {"count": len(items), key: items[start : start + size], "_links": links}
        return Reply(body)

    def _list(self, request: Seen, _: re.Match[str]) -> Reply:
        return self._hal(request, "items", self.organizations)

    def _regions(self, request: Seen, _: re.Match[str]) -> Reply:
        regions: list[dict[str, object]] = [
            {"id": f"eu-{n}.platform.sh", "label": f"Europe {n}", "available": True}
            for n in range(13)
        ]
        return self._hal(request, "regions", regions)

    def _variables(self, _: Seen, __: re.Match[str]) -> Reply:
        common: dict[str, object] = {
            "created_at": CREATED,
            "updated_at": None,
            "attributes": {},
            "is_json": False,
        }
        flags = {"is_sensitive": False, "visible_build": True, "visible_runtime": True}
        return Reply(
            [
                {"id": f"v{n}", "name": f"v{n}", **common, **flags, "application_scope": []}
                for n in range(15)
            ]
        )

    def _ref(self, _: Seen, __: re.Match[str]) -> Reply:
        target = {"type": "commit", "sha": "f00"}
        return Reply({"id": "main", "ref": "refs/heads/main", "object": target, "sha": "f00"})

    def _routes_of(self, _: Seen, __: re.Match[str]) -> Reply:
        tls: dict[str, Any] = {
            "strict_transport_security": {
                "enabled": None,
                "include_subdomains": None,
                "preload": None,
            },
            "min_version": None,
            "client_authentication": None,
            "client_certificate_authorities": [],
        }
        common = {"attributes": {}, "tls": tls, "to": "https://www.acme.example/"}
        return Reply([{**common, "type": kind} for kind in ("redirect", "upstream", "proxy")])

    def _organization(self, _: Seen, match: re.Match[str]) -> Reply:
        links = {
            "self": {"href": f"/organizations/{match[1]}"},
            "members": {"href": f"/organizations/{match[1]}/members"},
            "#capabilities": {
                "href": f"{self.url}/projects/p/capabilities",
                "title": "What it can",
            },
            "#elsewhere": {"href": f"{self.links_to}/organizations/x"},
        }
        body = {"id": match[1], "name": "acme", "status": "active", "created_at": CREATED}
        return Reply({**body, "_links": links})

    def _members(self, request: Seen, match: re.Match[str]) -> Reply:
        members: list[dict[str, object]] = [{"organization_id": match[1], "level": "admin"}]
        return self._hal(request, "items", members)

    def _update(self, request: Seen, match: re.Match[str]) -> Reply:
        sent = request.json()
        assert isinstance(sent, dict)
        return Reply({"id": match[1], **sent})

    def _accept(self, _: Seen, __: re.Match[str]) -> Reply:
        return Reply({"status": "Accepted", "code": 202}, 202)

    def _invoice(self, request: Seen, _: re.Match[str]) -> Reply:
        if request.ask("token") != "t":
            return self.problem(403, "Not your invoice.")
        name = {"Content-Disposition": 'attachment; filename="invoice.pdf"'}
        return Reply(PDF, headers=name, media_type="application/pdf")

    def _refuse_metrics(self, _: Seen, __: re.Match[str]) -> Reply:
        return self.problem(400, "The range is too long.")
