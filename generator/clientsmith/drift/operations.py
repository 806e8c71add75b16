"""Compare operations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.drift.bodies import compare_bodies
from clientsmith.drift.changes import Place
from clientsmith.drift.deprecation import compare_deprecation, compare_sunset, sunset
from clientsmith.drift.parameters import compare_parameters
from clientsmith.drift.responses import compare_responses
from clientsmith.drift.routes import Route
from clientsmith.drift.security import compare_security
from clientsmith.drift.servers import compare_own_server

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from clientsmith.drift.changes import Change
    from clientsmith.drift.routes import RoutePair
    from clientsmith.drift.sides import Pair
    from clientsmith.normalise.draft import Node
    from clientsmith.normalise.facts import OperationLink


def compare_operations(pair: Pair) -> Iterator[Change]:
    """Compare all operations of two documents."""
    for routes in pair.documents.routes:
        operation = _operation(pair, routes)
        if routes.old is None or routes.new is None:
            yield from _compare_presence(operation)
            continue
        if routes.moved:
            moved = _at_path(pair, operation, routes.old, routes.new)
            yield moved.change("operation-moved", str(routes.old), str(routes.new))
        yield from _compare_ids(operation, routes.old.declared_id, routes.new.declared_id)
        yield from _compare_prose(operation)
        yield from compare_deprecation(operation, "operation")
        yield from compare_sunset(operation, "operation")
        yield from compare_own_server(operation)
        yield from compare_security(operation)
        yield from compare_parameters(operation, routes.old.path, routes.new.path)
        yield from compare_bodies(operation)
        was = pair.documents.old.facts.call(routes.old.path, routes.old.method)
        now = pair.documents.new.facts.call(routes.new.path, routes.new.method)
        yield from compare_responses(operation, was, now)
        yield from _compare_links(operation, was.links, now.links)


def _operation(pair: Pair, routes: RoutePair) -> Pair:
    route = routes.new or routes.old or Route("", "")
    return replace(
        pair,
        place=Place(route.method.upper(), route.path),
        before=_content(pair.before, routes.old),
        after=_content(pair.after, routes.new),
        old=_place(pair.before, routes.old, pair.after if routes.new is None else pair.before),
        new=_place(pair.after, routes.new, pair.before if routes.old is None else pair.after),
    )


def _content(document: Any, route: Route | None) -> Any:
    return None if route is None else document["paths"][route.path][route.method]


def _place(document: Node, route: Route | None, other: Node) -> str:
    """Return the origin of an operation, or that of its path if the other document lacks the path."""
    if route is None:
        return ""
    paths: Node = document["paths"]
    if route.path not in other["paths"]:
        return paths.place(route.path)
    return str(paths[route.path].place(route.method))


def _at_path(pair: Pair, operation: Pair, old: Route, new: Route) -> Pair:
    """Locate an operation that moved at its path, if the path changed."""
    if old.path == new.path:
        return operation
    places = (pair.before["paths"].place(old.path), pair.after["paths"].place(new.path))
    return operation.located_at(*places)


def _compare_presence(operation: Pair) -> Iterator[Change]:
    present = operation.before or operation.after
    added, removed = _presence_rules(present, operation.documents.today)
    words = present.get("summary") or present["operationId"]
    yield from operation.came_or_went(added, removed, words)


def _presence_rules(operation: dict[str, Any], today: date) -> tuple[str, str]:
    """Return the rules if an operation was added, and if it was removed."""
    end = sunset(operation)
    if end is not None and end > today:
        return "operation-with-sunset-added", "operation-removed-before-sunset"
    if operation.get("deprecated") or end is not None:
        return "deprecated-operation-added", "deprecated-operation-removed"
    return "operation-added", "operation-removed"


def _compare_ids(operation: Pair, before: str | None, after: str | None) -> Iterator[Change]:
    if before != after:
        done = "added" if before is None else "removed" if after is None else "changed"
        yield operation.change(f"operation-id-{done}", before, after, "operationId")


def _compare_prose(operation: Pair) -> Iterator[Change]:
    yield from operation.reworded("operation-summary-changed", "summary")
    yield from operation.reworded("operation-description-changed")
    yield from operation.inside("externalDocs").moved("operation-documentation-moved", "url")
    yield from operation.entries("operation-tag", "tags")


def _compare_links(
    operation: Pair, before: Mapping[str, OperationLink], after: Mapping[str, OperationLink]
) -> Iterator[Change]:
    """Compare the links of the responses (OpenAPI 3.1, 4.8.20)."""
    for _, link in operation.each("link", before, after):
        was, now = link.before, link.after
        target = [
            None if side is None else title_of[side.operation_id]
            for side, title_of in zip((was, now), operation.documents.titles, strict=True)
        ]
        yield from link.appeared("link", target[0] or target[1])
        if link.both and (
            target[0] != target[1] or was != replace(now, operation_id=was.operation_id)
        ):
            yield link.change("link-changed", _as_object(was), _as_object(now))


def _as_object(link: OperationLink) -> dict[str, Any]:
    """Return a link in the form of OpenAPI."""
    body = {} if link.body is None else {"requestBody": link.body}
    return {
        "operationId": link.operation_id,
        "parameters": link.parameters,
        "description": link.description,
        **body,
    }
