"""Match the operations of two documents by path and method, regardless of the names of path parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from clientsmith.drift.matching import unique_matches
from clientsmith.grammar import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.normalise import Canonical

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, order=True)
class Route:
    """The path and method of an operation.

    Args:
        path: its path template.
        method: its method in lower case.
        operation_id: its `operationId` in the canonical document.
        declared_id: its `operationId` in the source document, if it is unique there.
        address: the URL of its requests, including the path of the server but not the client's own origin.
    """

    path: str
    method: str
    operation_id: str = field(default="", compare=False)
    declared_id: str | None = field(default=None, compare=False)
    address: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> tuple[str, str]:
        """Path and method without the names of path parameters."""
        return _nameless(self.path), self.method

    @property
    def whole(self) -> tuple[str, str]:
        """URL and method without the names of path parameters."""
        return _nameless(self.address), self.method


@dataclass(frozen=True)
class RoutePair:
    """An operation in both documents, or in one of them."""

    old: Route | None
    new: Route | None

    @property
    def moved(self) -> bool:
        """Whether the URL or method of requests changed."""
        if self.old is None or self.new is None:
            return False
        return self.old.shape != self.new.shape and self.old.whole != self.new.whole


def match_routes(old: Canonical, new: Canonical) -> list[RoutePair]:
    """Match the operations of both documents.

    Operations match if they have the same path and method, if their paths differ only in the names of path
    parameters, if their paths are the same together with the path of the server, or else if they have the
    same `operationId`.
    """
    both = bases(old, new)
    before, after = (
        {route: route for route in routes_of(canonical, base)}
        for canonical, base in zip((old, new), both, strict=True)
    )
    pairs = [RoutePair(route, after[route]) for route in before if route in after]
    gone = [route for route in before if route not in after]
    come = [route for route in after if route not in before]
    for attribute in ("shape", "whole", "declared_id"):
        key_of = attrgetter(attribute)
        matched = unique_matches(
            {route: key_of(route) for route in gone}, {route: key_of(route) for route in come}
        )
        pairs += [RoutePair(*routes) for routes in matched.items()]
        gone = [route for route in gone if route not in matched]
        come = [route for route in come if route not in matched.values()]
    pairs += [RoutePair(route, None) for route in gone]
    pairs += [RoutePair(None, route) for route in come]
    return sorted(pairs, key=lambda pair: pair.new or pair.old or Route("", ""))


def titles_of(pairs: Iterable[RoutePair]) -> tuple[dict[str, str], dict[str, str]]:
    """Map the operation ids of each document to names of operations that are the same for both."""
    titles = {pair: str(pair.new or pair.old) for pair in pairs}
    old = {pair.old.operation_id: title for pair, title in titles.items() if pair.old is not None}
    new = {pair.new.operation_id: title for pair, title in titles.items() if pair.new is not None}
    return old, new


def _nameless(path: str) -> str:
    """Return a path template without the names of its parameters."""
    return _PLACEHOLDER.sub("{}", path)


def bases(old: Canonical, new: Canonical) -> tuple[str, str]:
    """Return the server URLs of two canonical documents.

    If only one document lists the server of provider.toml, the paths of the other one belong to the server
    that it lists itself.

    Args:
        old: the old document.
        new: the new document.
    """
    was, now = (canonical.facts.server(0).is_unlisted for canonical in (old, new))
    return _base(old, is_lost=was and not now), _base(new, is_lost=now and not was)


def _base(canonical: Canonical, *, is_lost: bool) -> str:
    servers = canonical.document["servers"]
    return str(servers[1 if is_lost and len(servers) > 1 else 0]["url"])


def _address(base: str, path: str, operation: dict[str, Any]) -> str:
    """Return the URL of an operation, without the client's own origin.

    Args:
        base: the URL of the client's server.
        path: the path template.
        operation: the operation, which may have a server of its own.
    """
    own = next((server["url"] for server in operation.get("servers", ())), base)
    there, here = urlsplit(own), urlsplit(base)
    elsewhere = "" if there[:2] == here[:2] else f"{there.scheme}://{there.netloc}"
    return f"{elsewhere}{there.path.rstrip('/')}{path}"


def routes_of(canonical: Canonical, base: str) -> Iterator[Route]:
    """Yield the route of every operation.

    Args:
        canonical: the document.
        base: the URL of the client's server.
    """
    origins = canonical.origins
    for path, item in canonical.document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                declared = origins.value(operation.place("operationId"))
                # An id that several operations share identifies none of them.
                own = declared == operation["operationId"]
                where = _address(base, path, operation)
                yield Route(
                    path, method, operation["operationId"], declared if own else None, where
                )
