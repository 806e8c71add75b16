"""Operations of two documents in pairs: by path and method, whatever the parts of a path are called."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from clientsmith.grammar import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from clientsmith.normalise import Canonical

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, order=True)
class Route:
    """Where an operation is.

    Args:
        path: its path template.
        method: its method in small letters.
        given: the id that the document itself gives it, if it is the only one of its name.
        address: where requests go, beside the client's origin: the path of the server is a part of it.
    """

    path: str
    method: str
    given: str | None = field(default=None, compare=False)
    address: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> tuple[str, str]:
        """What is left where the names of placeholders say nothing."""
        return nameless(self.path), self.method

    @property
    def whole(self) -> tuple[str, str]:
        """The same of the whole address: what stands in front of a path may be moved into it."""
        return nameless(self.address), self.method


@dataclass(frozen=True)
class RoutePair:
    """An operation in both documents, or in one of them."""

    old: Route | None
    new: Route | None

    @property
    def moved(self) -> bool:
        """Whether requests go elsewhere."""
        if self.old is None or self.new is None:
            return False
        return self.old.shape != self.new.shape and self.old.whole != self.new.whole


def match_routes(old: Canonical, new: Canonical) -> list[RoutePair]:
    """Every operation of both documents.

    The same path and method are the same operation; so are paths that differ only in the names of their
    placeholders, those that are the same together with the path of the server, and operations to which both
    documents give one id while neither has the other's route.
    """
    both = bases(old, new)
    before, after = (
        {route: route for route in _operations(one, base)}
        for one, base in zip((old, new), both, strict=True)
    )
    found = [RoutePair(route, after[route]) for route in before if route in after]
    gone = [route for route in before if route not in after]
    come = [route for route in after if route not in before]
    found += _matched(gone, come, lambda route: route.shape)
    found += _matched(gone, come, lambda route: route.whole)
    found += _matched(gone, come, lambda route: route.given)
    found += [RoutePair(route, None) for route in gone]
    found += [RoutePair(None, route) for route in come]
    return sorted(found, key=lambda pair: pair.new or pair.old or Route("", ""))


def nameless(path: str) -> str:
    """A path template without the names of its placeholders."""
    return _PLACEHOLDER.sub("{}", path)


def bases(old: Canonical, new: Canonical) -> tuple[str, str]:
    """The servers in front of the paths of two canonical documents.

    Where one document lists the server of provider.toml and the other one does not, the other one's paths are
    meant for a server of its own.
    """
    was, now = (canonical.facts.server(0).is_unlisted for canonical in (old, new))
    return _base(old, is_lost=was and not now), _base(new, is_lost=now and not was)


def _base(canonical: Canonical, *, is_lost: bool) -> str:
    servers = canonical.document["servers"]
    return str(servers[1 if is_lost and len(servers) > 1 else 0]["url"])


def address(base: str, path: str, operation: dict[str, Any]) -> str:
    """Where requests of an operation go; the client's own origin, wherever that is, is left out."""
    own = next((one["url"] for one in operation.get("servers", ())), base)
    there, here = urlsplit(own), urlsplit(base)
    elsewhere = "" if there[:2] == here[:2] else f"{there.scheme}://{there.netloc}"
    return f"{elsewhere}{there.path.rstrip('/')}{path}"


def _operations(canonical: Canonical, base: str) -> Iterator[Route]:
    origins = canonical.origins
    for path, item in canonical.document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                given = origins.value(operation.place("operationId"))
                # The id of several operations is none.
                own = given == operation["operationId"]
                where = address(base, path, operation)
                yield Route(path, method, given if own else None, where)


def _matched(
    gone: list[Route], come: list[Route], key_of: Callable[[Route], Hashable]
) -> list[RoutePair]:
    """Those that are alone with a key on both sides; they are taken out of the lists."""
    olds, news = Counter(map(key_of, gone)), Counter(map(key_of, come))
    by_key = {key_of(route): route for route in come}
    found = [
        RoutePair(route, by_key[key])
        for route in gone
        if (key := key_of(route)) is not None and olds[key] == news[key] == 1
    ]
    for pair in found:
        if pair.old is not None and pair.new is not None:
            gone.remove(pair.old)
            come.remove(pair.new)
    return found
