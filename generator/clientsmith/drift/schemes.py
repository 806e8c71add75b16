"""Compare security schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.rules import rule, rules
from clientsmith.drift.sides import by_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair
    from clientsmith.normalise import Canonical

ADDED, REMOVED = rules("security-scheme-added", "security-scheme-removed")
RENAMED = rule("security-scheme-renamed")
TYPE_CHANGED = rule("security-scheme-type-changed")
LOCATION_CHANGED = rule("security-scheme-location-changed")
PARAMETER_CHANGED = rule("security-scheme-parameter-changed")
HTTP_SCHEME_CHANGED = rule("security-scheme-http-scheme-changed")
TOKEN_FORMAT_CHANGED = rule("security-scheme-bearer-format-changed")
FLOW_ADDED, FLOW_REMOVED = rules("oauth-flow-added", "oauth-flow-removed")
TOKEN_URL_CHANGED = rule("oauth-token-url-changed")
REFRESH_URL_CHANGED = rule("oauth-refresh-url-changed")
AUTHORIZATION_URL_CHANGED = rule("oauth-authorization-url-changed")
OPENID_URL_CHANGED = rule("openid-connect-url-changed")
SCOPE_ADDED, SCOPE_REMOVED = rules("oauth-scope-added", "oauth-scope-removed")
SCOPE_DESCRIPTION_CHANGED = rule("oauth-scope-description-changed")
DESCRIPTION_CHANGED = rule("security-scheme-description-changed")
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
    """Map old to new names of schemes that differ only in name and description."""
    gone = {name: _essence(old[name]) for name in old if name not in new}
    come = {name: _essence(new[name]) for name in new if name not in old}
    renamed: dict[str, str] = {}
    for name, essence in gone.items():
        alike = [other for other in come if come[other] == essence]
        if len(alike) == 1 and [*gone.values()].count(essence) == 1:
            renamed[name] = alike[0]
    return renamed


def _essence(scheme: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}


def compare_schemes(pair: Pair) -> Iterator[Change]:
    """Compare the security schemes of two documents (OpenAPI 3.1, 4.8.27).

    Args:
        pair: the two `components.securitySchemes`, either of which may be None.
    """
    renamed = pair.documents.renamed
    for name in by_key(pair.before, pair.after):
        if name in renamed:
            scheme = pair.under(name, renamed[name], part=f"security scheme {renamed[name]}")
            whole = scheme.named("security schemes", scheme.before, scheme.after)
            yield whole.change(RENAMED, name, renamed[name])
            yield from scheme.reworded(DESCRIPTION_CHANGED)
        elif name not in renamed.values():
            scheme = pair.inside(name, part=f"security scheme {name}")
            words = (scheme.before or scheme.after)["type"]
            yield from scheme.appeared(ADDED, REMOVED, words)
            if scheme.both:
                yield from _compare_scheme(scheme)


def _compare_scheme(scheme: Pair) -> Iterator[Change]:
    yield from scheme.reworded(DESCRIPTION_CHANGED)
    was, now = scheme.values("type")
    if was != now:
        # All other differences follow from this one.
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
    for key, moved in _URLS:
        yield from flow.changed(moved, key)
    scopes = flow.inside("scopes")
    for name in by_key(scopes.before, scopes.after):
        scope = scopes.inside(name, part=f"{flow.place.part}, scope {name}")
        yield from scope.appeared(SCOPE_ADDED, SCOPE_REMOVED, name)
        if scope.both:
            words = scopes.named(scope.place.part, scopes.before, scopes.after)
            yield from words.reworded(SCOPE_DESCRIPTION_CHANGED, name)
