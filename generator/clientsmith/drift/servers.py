"""Where requests go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.rules import rule, rules
from clientsmith.drift.sides import by_key
from clientsmith.normalise.servers import TEMPLATE, VARIABLES, is_unlisted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

DEFAULT_CHANGED = rule("default-server-changed")
LISTED, UNLISTED_NOW = rules("configured-server-listed", "configured-server-unlisted")
ADDED, REMOVED = rules("server-added", "server-removed")
DESCRIPTION_CHANGED = rule("server-description-changed")
VARIABLE_ADDED, VARIABLE_REMOVED = rules("server-variable-added", "server-variable-removed")
VARIABLE_DEFAULT_CHANGED = rule("server-variable-default-changed")
VALUE_ADDED, VALUE_REMOVED = rules("server-variable-value-added", "server-variable-value-removed")
RESTRICTED, FREED = rules("server-variable-restricted", "server-variable-unrestricted")
OPERATION_SERVER_CHANGED = rule("operation-server-changed")


def compare_servers(pair: Pair) -> Iterator[Change]:
    """The servers of two documents (OpenAPI 3.1, 4.8.5); the first is the client's."""
    servers = pair.inside("servers", part="servers")
    was, now = servers.before[0], servers.after[0]
    if was["url"] != now["url"]:
        yield servers.change(DEFAULT_CHANGED, was["url"], now["url"])
    elif is_unlisted(was) and not is_unlisted(now):
        yield servers.change(LISTED, None, now["url"])
    elif is_unlisted(now) and not is_unlisted(was):
        yield servers.change(UNLISTED_NOW, was["url"], None)
    before, after = _by_address(servers.before), _by_address(servers.after)
    if _address(was) not in after and _address(now) not in before:
        # One took the place of the other.
        del before[_address(was)], after[_address(now)]
        yield from _compare_server(servers.named("default server", was, now))
    for address in by_key(before, after):
        server = servers.named(f"server {address}", before.get(address), after.get(address))
        if server.both:
            yield from _compare_server(server)
        elif server.before is not was and server.after is not now:
            # That the client's own server came or went has been told.
            yield from server.appeared(ADDED, REMOVED, address)


def compare_own_server(operation: Pair) -> Iterator[Change]:
    """The server of an operation that is not the client's (OpenAPI 3.1, 4.8.10)."""
    before, after = ([one["url"] for one in listed] for listed in operation.values("servers", []))
    if before != after:
        first, second = next(iter(before), None), next(iter(after), None)
        yield operation.change(OPERATION_SERVER_CHANGED, first, second, "servers")


def _by_address(servers: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    # The first of several at one address is the one that counts.
    return {_address(one): one for one in reversed(servers)}


def _address(server: dict[str, Any]) -> str:
    return str(server.get(TEMPLATE) or server["url"])


def _compare_server(server: Pair) -> Iterator[Change]:
    yield from server.reworded(DESCRIPTION_CHANGED)
    yield from _compare_variables(server)


def _compare_variables(server: Pair) -> Iterator[Change]:
    before, after = server.values(VARIABLES)
    for name in by_key(before, after):
        part = f"{server.place.part}, variable {name}"
        variable = server.named(part, (before or {}).get(name), (after or {}).get(name))
        default = (variable.before or variable.after or {}).get("default")
        yield from variable.appeared(VARIABLE_ADDED, VARIABLE_REMOVED, default)
        if variable.both:
            yield from variable.changed(VARIABLE_DEFAULT_CHANGED, "default")
            yield from _compare_values(variable)


def _compare_values(variable: Pair) -> Iterator[Change]:
    before, after = variable.values("enum", [])
    if bool(before) != bool(after):
        yield variable.change(RESTRICTED if after else FREED, before or None, after or None)
        return
    for value in sorted({*before} ^ {*after}):
        if value in after:
            yield variable.change(VALUE_ADDED, None, value)
        else:
            yield variable.change(VALUE_REMOVED, value, None)
