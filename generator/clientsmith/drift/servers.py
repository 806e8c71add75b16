"""Compare servers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.drift.sides import by_key
from clientsmith.normalise.origins import entry_of
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair
    from clientsmith.normalise import Canonical
    from clientsmith.normalise.draft import Node
    from clientsmith.normalise.facts import ServerFacts, ServerVariable


def compare_servers(pair: Pair) -> Iterator[Change]:
    """Compare the servers of two documents (OpenAPI 3.1, 4.8.5); the first one is the client's default."""
    servers = pair.inside("servers", part="servers")
    old, new = map(_servers, (pair.documents.old, pair.documents.new))
    was, now = old[0], new[0]
    default = servers.named("servers", was.content, now.content)
    if was.url != now.url:
        located = default.located_at(*_addresses(was, now))
        yield located.change("default-server-changed", was.url, now.url)
    elif was.facts.is_unlisted and not now.facts.is_unlisted:
        yield default.change("configured-server-listed", None, now.url, "url")
    elif now.facts.is_unlisted and not was.facts.is_unlisted:
        yield default.change("configured-server-unlisted", was.url, None, "url")
    before, after = _by_address(old), _by_address(new)
    if was.address not in after and now.address not in before:
        # The new default server replaces the old one.
        del before[was.address], after[now.address]
        yield from _compare_server(servers, "default server", was, now)
    for address in by_key(before, after):
        first, second = before.get(address), after.get(address)
        part = f"server {address}"
        if first is not None and second is not None:
            yield from _compare_server(servers, part, first, second)
        elif first is not was and second is not now:
            # A change of the default server has been reported above.
            yield from servers.named(part, first, second).appeared("server", address)


@dataclass(frozen=True)
class _Server:
    """A server of a canonical document, and its facts from before the variables of its URL were replaced."""

    content: Node
    facts: ServerFacts

    @property
    def url(self) -> str:
        return str(self.content["url"])

    @property
    def address(self) -> str:
        """Its URL template, or its URL if it has no variables."""
        return self.facts.template or self.url


def _addresses(was: _Server, now: _Server) -> tuple[str, str]:
    """Return the origins of two URLs, or of the variable default that differs if the templates are equal."""
    if was.address == now.address:
        for old, new in zip(was.facts.variables, now.facts.variables, strict=True):
            if old.default != new.default:
                return _defaults(old, new)
    return was.content.place("url"), now.content.place("url")


def _defaults(old: ServerVariable, new: ServerVariable) -> tuple[str, str]:
    return join(old.origin, "default"), join(new.origin, "default")


def _servers(canonical: Canonical) -> list[_Server]:
    listed = canonical.document["servers"]
    return [_Server(server, canonical.facts.server(index)) for index, server in enumerate(listed)]


def compare_own_server(operation: Pair) -> Iterator[Change]:
    """Compare the servers that operations have of their own (OpenAPI 3.1, 4.8.10)."""
    before, after = (
        [server["url"] for server in servers] for servers in operation.values("servers", [])
    )
    if before != after:
        first, second = next(iter(before), None), next(iter(after), None)
        yield operation.change("operation-server-changed", first, second, "servers")


def _by_address(servers: list[_Server]) -> dict[str, _Server]:
    # The first of several servers with the same address wins.
    return {server.address: server for server in reversed(servers)}


def _compare_server(servers: Pair, part: str, was: _Server, now: _Server) -> Iterator[Change]:
    contents = servers.named(part, was.content, now.content)
    yield from contents.reworded("server-description-changed")
    before, after = (
        {variable.name: variable for variable in server.facts.variables} for server in (was, now)
    )
    for _, variable in servers.each(f"{part}, variable", before, after):
        first, second = variable.before, variable.after
        if not variable.both:
            yield from variable.appeared("server-variable", (first or second).default)
            continue
        if first.default != second.default:
            located = variable.located_at(*_defaults(first, second))
            yield located.change("server-variable-default-changed", first.default, second.default)
        yield from _compare_values(variable, [*first.values], [*second.values])


def _compare_values(variable: Pair, before: list[str], after: list[str]) -> Iterator[Change]:
    old, new = join(variable.old, "enum"), join(variable.new, "enum")
    if bool(before) != bool(after):
        rule = "server-variable-restricted" if after else "server-variable-unrestricted"
        yield variable.located_at(old, new).change(rule, before or None, after or None)
        return
    for value in sorted({*before} ^ {*after}):
        if value in after:
            added = variable.located_at(old, entry_of(new, value))
            yield added.change("server-variable-value-added", None, value)
        else:
            removed = variable.located_at(entry_of(old, value), new)
            yield removed.change("server-variable-value-removed", value, None)
