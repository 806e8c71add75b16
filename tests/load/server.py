"""The server of the load test: a small shop with lists and tokens that fails now and then.

`python -m tests.load.server [--one-in N --seed S --most M]`, see `tests.runtime.misbehave`. Every item
says which request asked for it, so that an answer in the wrong hands is noticed. Tokens are good
for five seconds by their own account; a client that says `x-revoke-at: N` with its requests finds all
that were given out before the N-th of them refused from there on.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from tests.runtime.behaviours import BRIEF, Reply, reply_json
from tests.runtime.misbehave import Misbehaver, chaos_arguments, run

if TYPE_CHECKING:
    from tests.runtime.behaviours import Exchange

# What is wrong with the text only is left out: it is no failure to every call.
_BROKEN = tuple(name for name in BRIEF if not name.startswith(("utf8", "latin1")))
FAULTS = (*_BROKEN, "status:500", "status:502", "status:503", "status:429", "status:404")
PAGES = 3
PAGE_SIZE = 4
BARE_TOKEN = "bare"
"""Always good: for who cannot renew."""
_LIFE = 5


class Store:
    """Answers whatever is not chosen to fail."""

    def __init__(self) -> None:
        self._requests = self._tokens = self._revoked = 0

    def answer(self, exchange: Exchange) -> Reply:
        url = urlsplit(exchange.target)
        if url.path == "/token":
            self._tokens += 1
            return reply_json({"access_token": str(self._tokens), "expires_in": _LIFE})
        self._requests += 1
        if str(self._requests) == exchange.headers.get("x-revoke-at"):
            self._revoked = self._tokens
        token = exchange.headers.get("authorization", "").removeprefix("Bearer ")
        if token != BARE_TOKEN and not (token.isdigit() and int(token) > self._revoked):
            return reply_json({"detail": "this token is not good any more"}, 401)
        if exchange.method == "POST":
            name = json.loads(exchange.body)["name"]
            return reply_json({"id": f"new-{name}", "name": name}, 201)
        if url.path == "/items":
            return reply_json(_page(parse_qs(url.query)))
        return reply_json({"id": url.path.rpartition("/")[2], "name": "lamp"})


def _page(query: dict[str, list[str]]) -> object:
    name, page = query["filter[status]"][0], int(query.get("page", ["1"])[0])
    links = {}
    if page < PAGES:
        links["next"] = {"href": f"/items?filter%5Bstatus%5D={name}&page={page + 1}"}
    items = [{"id": id, "name": "x"} for id in ids_of(name)[(page - 1) * PAGE_SIZE :][:PAGE_SIZE]]
    return {"items": items, "_links": links}


def ids_of(name: str) -> list[str]:
    """The items of a list."""
    return [f"{name}-{number}" for number in range(PAGES * PAGE_SIZE)]


if __name__ == "__main__":
    run(Misbehaver(Store().answer, chaos_arguments()))
