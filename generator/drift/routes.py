"""Operations of two documents in pairs: by path and method, whatever the parts of a path are called."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.drift.written import Standing
from generator.normalise.draft import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from generator.normalise import Canonical

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, order=True)
class Route:
    """Where an operation is.

    Args:
        path: its path template.
        method: its method in small letters.
        given: the id that the document itself gives it, if it is the only one of its name.
    """

    path: str
    method: str
    given: str | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def shape(self) -> tuple[str, str]:
        """What is left where the names of placeholders say nothing."""
        return _PLACEHOLDER.sub("{}", self.path), self.method


@dataclass(frozen=True)
class Match:
    """An operation in both documents, or in one of them."""

    old: Route | None
    new: Route | None

    @property
    def moved(self) -> bool:
        """Whether requests go elsewhere."""
        return self.old is not None and self.new is not None and self.old.shape != self.new.shape


def match_routes(old: Canonical, new: Canonical) -> list[Match]:
    """Every operation of both documents.

    The same path and method are the same operation; so are paths that differ only in the names of their
    placeholders, and operations to which both documents give one id while neither has the other's route.
    """
    before, after = ({route: route for route in _operations(one)} for one in (old, new))
    found = [Match(route, after[route]) for route in before if route in after]
    gone = [route for route in before if route not in after]
    come = [route for route in after if route not in before]
    found += _matched(gone, come, lambda route: route.shape)
    found += _matched(gone, come, lambda route: route.given)
    found += [Match(route, None) for route in gone]
    found += [Match(None, route) for route in come]
    return sorted(found, key=lambda match: match.new or match.old or Route("", ""))


def _operations(canonical: Canonical) -> Iterator[Route]:
    source = canonical.source.data
    paths = Standing(source, source).at("paths")
    for path, item in canonical.document["paths"].items():
        for method in METHODS:
            if method in item:
                written = paths.at(path, method).value
                given = written.get("operationId") if isinstance(written, dict) else None
                # The id of several operations is none.
                own = given == item[method]["operationId"]
                yield Route(path, method, given if own else None)


def _matched(
    gone: list[Route], come: list[Route], key_of: Callable[[Route], Hashable]
) -> list[Match]:
    """Those that are alone with a key on both sides; they are taken out of the lists."""
    olds, news = Counter(map(key_of, gone)), Counter(map(key_of, come))
    by_key = {key_of(route): route for route in come}
    found = [
        Match(route, by_key[key])
        for route in gone
        if (key := key_of(route)) is not None and olds[key] == news[key] == 1
    ]
    for match in found:
        if match.old is not None and match.new is not None:
            gone.remove(match.old)
            come.remove(match.new)
    return found
