"""Security schemes: how callers prove who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.sides import by_key
from clientsmith.drift.tables import BREAKING, COMPATIBLE, PROSE, RISKY, opposites, symmetric

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair
    from clientsmith.normalise import Canonical

ADDED, REMOVED = opposites(
    (
        "security-scheme-added",
        COMPATIBLE,
        "there is a new kind of credential",
        "The client takes one more argument.",
    ),
    (
        "security-scheme-removed",
        BREAKING,
        "a kind of credential is gone",
        "The client no longer takes it.",
    ),
)
RENAMED = symmetric(
    "security-scheme-renamed",
    BREAKING,
    "a kind of credential has another name",
    "The client's argument for it has another name, while the API takes what it took.",
)
TYPE_CHANGED = symmetric(
    "security-scheme-type-changed",
    BREAKING,
    "a credential is of another type",
    "What was given so far proves nothing.",
)
LOCATION_CHANGED = symmetric(
    "security-scheme-location-changed",
    BREAKING,
    "a credential travels elsewhere in the request",
    "Clients made from the old document are refused.",
)
PARAMETER_CHANGED = symmetric(
    "security-scheme-parameter-changed",
    BREAKING,
    "a credential travels under another name",
    "Clients made from the old document are refused.",
)
HTTP_SCHEME_CHANGED = symmetric(
    "security-scheme-http-scheme-changed",
    BREAKING,
    "a credential follows another scheme of HTTP",
    "Clients made from the old document are refused.",
)
TOKEN_FORMAT_CHANGED = symmetric(
    "security-scheme-bearer-format-changed",
    PROSE,
    "a token is of another format",
    "Tokens come from the provider; nothing about calls changes.",
)
FLOW_ADDED, FLOW_REMOVED = opposites(
    (
        "oauth-flow-added",
        COMPATIBLE,
        "there is one more way to get a token",
        "The ways there were still work.",
    ),
    (
        "oauth-flow-removed",
        BREAKING,
        "a way to get a token is gone",
        "Clients that get their tokens this way get none.",
    ),
)
TOKEN_URL_CHANGED = symmetric(
    "oauth-token-url-changed",
    RISKY,
    "tokens come from another address",
    "Clients made from the old document ask at the old address.",
)
REFRESH_URL_CHANGED = symmetric(
    "oauth-refresh-url-changed",
    RISKY,
    "tokens are renewed at another address",
    "Clients made from the old document ask at the old address.",
)
AUTHORIZATION_URL_CHANGED = symmetric(
    "oauth-authorization-url-changed",
    RISKY,
    "people give their consent at another address",
    "Applications that send people to the old address may fail.",
)
OPENID_URL_CHANGED = symmetric(
    "openid-connect-url-changed",
    RISKY,
    "OpenID Connect is described at another address",
    "Applications that read the old address may fail.",
)
SCOPE_ADDED, SCOPE_REMOVED = opposites(
    (
        "oauth-scope-added",
        COMPATIBLE,
        "there is a new scope",
        "Tokens can be given one more right.",
    ),
    (
        "oauth-scope-removed",
        BREAKING,
        "a scope is gone",
        "Asking for a token with it may be refused.",
    ),
)
SCOPE_DESCRIPTION_CHANGED = symmetric(
    "oauth-scope-description-changed",
    PROSE,
    "a scope is described in other words",
    "Only the words that people read are others.",
)
DESCRIPTION_CHANGED = symmetric(
    "security-scheme-description-changed",
    PROSE,
    "a kind of credential is described in other words",
    "Only the words that people read are others.",
)
RULES = (
    *(ADDED, REMOVED, RENAMED, TYPE_CHANGED, LOCATION_CHANGED, PARAMETER_CHANGED),
    *(HTTP_SCHEME_CHANGED, TOKEN_FORMAT_CHANGED, FLOW_ADDED, FLOW_REMOVED),
    *(TOKEN_URL_CHANGED, REFRESH_URL_CHANGED, AUTHORIZATION_URL_CHANGED, OPENID_URL_CHANGED),
    *(SCOPE_ADDED, SCOPE_REMOVED, SCOPE_DESCRIPTION_CHANGED, DESCRIPTION_CHANGED),
)
_URLS = (
    ("tokenUrl", TOKEN_URL_CHANGED),
    ("refreshUrl", REFRESH_URL_CHANGED),
    ("authorizationUrl", AUTHORIZATION_URL_CHANGED),
)


def declared_schemes(canonicals: Iterable[Canonical]) -> dict[str, Any]:
    """Return the security schemes of all documents of a provider, by name."""
    return {
        name: scheme
        for canonical in canonicals
        for name, scheme in canonical.document["components"].get("securitySchemes", {}).items()
    }


def renamed_schemes(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """Old name -> new name of schemes that are the same but for their names and words."""
    gone = {name: _essence(old[name]) for name in old if name not in new}
    come = {name: _essence(new[name]) for name in new if name not in old}
    found: dict[str, str] = {}
    for name, essence in gone.items():
        alike = [other for other in come if come[other] == essence]
        if len(alike) == 1 and [*gone.values()].count(essence) == 1:
            found[name] = alike[0]
    return found


def _essence(scheme: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}


def compare_schemes(pair: Pair) -> Iterator[Change]:
    """The security schemes of two documents (OpenAPI 3.1, 4.8.27).

    Args:
        pair: `components.securitySchemes`, or nothing where there are none.
    """
    before, after = dict(pair.before or {}), dict(pair.after or {})
    renamed = pair.documents.renamed
    for name in by_key(before, after):
        if name in renamed:
            scheme = _scheme(pair, name, renamed[name], before, after)
            whole = scheme.named("security schemes", scheme.before, scheme.after)
            yield whole.change(RENAMED, name, renamed[name])
            yield from scheme.reworded(DESCRIPTION_CHANGED)
        elif name not in renamed.values():
            scheme = _scheme(pair, name, name, before, after)
            words = (scheme.before or scheme.after)["type"]
            yield from scheme.appeared(ADDED, REMOVED, words)
            if scheme.both:
                yield from _compare_scheme(scheme)


def _scheme(
    pair: Pair, old: str, new: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Pair:
    named = pair.named(f"security scheme {new}", before.get(old), after.get(new))
    return named.standing(pair.old.at(old), pair.new.at(new))


def _compare_scheme(scheme: Pair) -> Iterator[Change]:
    yield from scheme.reworded(DESCRIPTION_CHANGED)
    was, now = scheme.values("type")
    if was != now:
        # What else is different follows from it.
        yield scheme.change(TYPE_CHANGED, was, now, "type")
        return
    yield from scheme.changed(LOCATION_CHANGED, "in")
    yield from scheme.changed(PARAMETER_CHANGED, "name")
    first, second = (str(value or "").lower() for value in scheme.values("scheme"))
    if first != second:
        yield scheme.change(HTTP_SCHEME_CHANGED, first, second, "scheme")
    yield from scheme.changed(TOKEN_FORMAT_CHANGED, "bearerFormat")
    yield from scheme.changed(OPENID_URL_CHANGED, "openIdConnectUrl")
    flows = scheme.inside("flows")
    for name in by_key(flows.before, flows.after):
        flow = flows.inside(name, part=f"{scheme.place.part}, flow {name}")
        yield from flow.appeared(FLOW_ADDED, FLOW_REMOVED, name)
        if flow.both:
            yield from _compare_flow(flow)


def _compare_flow(flow: Pair) -> Iterator[Change]:
    for key, rule in _URLS:
        yield from flow.changed(rule, key)
    scopes = flow.inside("scopes")
    for name in by_key(scopes.before, scopes.after):
        scope = scopes.inside(name, part=f"{flow.place.part}, scope {name}")
        yield from scope.appeared(SCOPE_ADDED, SCOPE_REMOVED, name)
        if scope.both:
            words = scopes.named(scope.place.part, scopes.before, scopes.after)
            yield from words.reworded(SCOPE_DESCRIPTION_CHANGED, name)
