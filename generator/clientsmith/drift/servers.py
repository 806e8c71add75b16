"""Where requests go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.sides import by_key
from clientsmith.drift.tables import BREAKING, COMPATIBLE, PROSE, RISKY, opposites, symmetric
from clientsmith.normalise.servers import TEMPLATE, VARIABLES, is_unlisted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

DEFAULT_CHANGED = symmetric(
    "default-server-changed",
    RISKY,
    "the API has another address",
    "Calls go to the new address, unless `base_url` says otherwise.",
)
LISTED, UNLISTED_NOW = opposites(
    (
        "configured-server-listed",
        COMPATIBLE,
        "the document lists the server of provider.toml, which it did not",
        "Calls go to the address that provider.toml says.",
    ),
    (
        "configured-server-unlisted",
        RISKY,
        "the document no longer lists the server of provider.toml",
        "Calls still go to that address, and may reach nothing there.",
    ),
)
ADDED, REMOVED = opposites(
    ("server-added", COMPATIBLE, "a server was added", "It can be given as `base_url`."),
    (
        "server-removed",
        RISKY,
        "a server is no longer listed",
        "Clients with its address as `base_url` may reach nothing.",
    ),
)
DESCRIPTION_CHANGED = symmetric(
    "server-description-changed",
    PROSE,
    "a server is described in other words",
    "Only the words that people read are others.",
)
VARIABLE_ADDED, VARIABLE_REMOVED = opposites(
    (
        "server-variable-added",
        COMPATIBLE,
        "a part of a server's address can be chosen",
        "Left alone, it has its default.",
    ),
    (
        "server-variable-removed",
        RISKY,
        "a part of a server's address can no longer be chosen",
        "Code that fills it in has nothing to fill in.",
    ),
)
VARIABLE_DEFAULT_CHANGED = symmetric(
    "server-variable-default-changed",
    RISKY,
    "a part of a server's address has another default",
    "Clients that do not choose it go to another address.",
)
VALUE_ADDED, VALUE_REMOVED = opposites(
    (
        "server-variable-value-added",
        COMPATIBLE,
        "a part of a server's address has one more value",
        "There is one more address to choose.",
    ),
    (
        "server-variable-value-removed",
        BREAKING,
        "a part of a server's address lost a value",
        "Clients that chose it may reach nothing.",
    ),
)
RESTRICTED, FREED = opposites(
    (
        "server-variable-restricted",
        RISKY,
        "a part of a server's address is one of listed values now",
        "Clients that chose another value may reach nothing.",
    ),
    (
        "server-variable-unrestricted",
        COMPATIBLE,
        "a part of a server's address can be any text now",
        "What was chosen so far still works.",
    ),
)
OPERATION_SERVER_CHANGED = symmetric(
    "operation-server-changed",
    RISKY,
    "the operation has another address than before",
    "Calls of it go to the new address, and credentials with them.",
)
RULES = (
    *(DEFAULT_CHANGED, LISTED, UNLISTED_NOW, ADDED, REMOVED, DESCRIPTION_CHANGED),
    *(VARIABLE_ADDED, VARIABLE_REMOVED, VARIABLE_DEFAULT_CHANGED),
    *(VALUE_ADDED, VALUE_REMOVED, RESTRICTED, FREED, OPERATION_SERVER_CHANGED),
)


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
