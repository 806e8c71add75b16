"""A token endpoint and, beside it, an API that takes what it issued."""

from __future__ import annotations

import base64
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx

from clientsmith.runtime import Token, client_credentials, refresh_token
from tests.runtime.server import Answer, Arrived, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.runtime.worlds import World

ITEM = {"id": "1", "name": "lamp"}
SEVERAL = 24
"""Callers at the same time, where a test does not say how many."""
KINDS = ("client credentials", "refresh token", "exchange", "callable")
"""The ways to a token that `given` knows."""


class Bank:
    """`POST /token` issues `t1`, `t2`, ...; everything else wants the last one issued.

    What the endpoint answers is `answers` first, then `always` if there is one, else a token.
    """

    def __init__(self, **answer: Any) -> None:
        self.answer: dict[str, Any] = {"expires_in": 900, **answer}
        self.answers: list[Answer] = []
        self.always: Answer | None = None
        self.delay = 0.0
        """Seconds that the endpoint takes, so that callers meet."""
        self.gate: threading.Event | None = None
        """What the endpoint waits for before it answers."""
        self.asked = threading.Event()
        """Set as soon as somebody asks for a token."""
        self.exchanges: list[dict[str, str]] = []
        self.users: list[str] = []
        self.valid: set[str] = set()
        self.api: Callable[[Arrived], Answer] = lambda _: reply(ITEM)
        self.issued_one = threading.Event()
        """Set as soon as a token is issued."""
        self._lock = threading.Lock()

    def __call__(self, arrived: Arrived) -> Answer:
        if arrived.path == "/token":
            return self._issue(arrived)
        token = arrived.headers.get("authorization", "").removeprefix("Bearer ")
        return self.api(arrived) if token in self.valid else reply({"detail": "expired"}, 401)

    def _issue(self, arrived: Arrived) -> Answer:
        with self._lock:
            self.exchanges.append({k: v[0] for k, v in parse_qs(arrived.body.decode()).items()})
            number = len(self.exchanges)
            user = arrived.headers.get("authorization", "").removeprefix("Basic ")
            self.users.append(base64.b64decode(user).decode())
        # A test may take the gate away as soon as it knows that somebody stands before it.
        gate = self.gate
        self.asked.set()
        time.sleep(self.delay)
        if gate is not None:
            gate.wait(60)
        with self._lock:
            if self.answers:
                return self.answers.pop(0)
            if self.always is not None:
                return self.always
            self.valid = {f"t{number}"}
            self.issued_one.set()
            return reply({"access_token": f"t{number}", "token_type": "bearer", **self.answer})

    @property
    def issued(self) -> int:
        return len(self.exchanges)


def given(kind: str, world: World, url: str) -> dict[str, Any]:
    """The arguments for a client that gets its token in that way from `url`."""
    token_url = f"{url}/token"
    if kind == "client credentials":
        return {"access_token": client_credentials(token_url, "id", "pw")}
    if kind == "refresh token":
        return {"access_token": refresh_token(token_url, "r0")}
    if kind == "exchange":
        return {"login_token": "long-lived", "token_url": token_url}

    def token(answer: httpx.Response) -> Token:
        return Token(answer.json()["access_token"], answer.json()["expires_in"])

    async def ask() -> Token:
        async with httpx.AsyncClient() as http:
            return token(await http.post(token_url))

    return {"access_token": ask if world.is_async else lambda: token(httpx.post(token_url))}
