"""Compare security schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.matching import unique_matches
from clientsmith.drift.schemas.comparison import key_of
from clientsmith.drift.sides import by_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair
    from clientsmith.normalise import Canonical

_URLS = (
    ("tokenUrl", "oauth-token-url-changed"),
    ("refreshUrl", "oauth-refresh-url-changed"),
    ("authorizationUrl", "oauth-authorization-url-changed"),
)


def declared_schemes(canonicals: Iterable[Canonical]) -> dict[str, Any]:
    """Return the security schemes of all documents of a provider, by name."""
    return {
        name: scheme
        for canonical in canonicals
        for name, scheme in canonical.document["components"].get("securitySchemes", {}).items()
    }


def renamed_schemes(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """Map old to new names of schemes that differ only in name and description.

    Args:
        old: the old schemes by name.
        new: the new schemes by name.
    """
    return unique_matches(
        {name: _essence(old[name]) for name in old if name not in new},
        {name: _essence(new[name]) for name in new if name not in old},
    )


def _essence(scheme: Mapping[str, Any]) -> str:
    return key_of({key: value for key, value in scheme.items() if key != "description"})


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
            yield whole.change("security-scheme-renamed", name, renamed[name])
            yield from scheme.reworded("security-scheme-description-changed")
        elif name not in renamed.values():
            scheme = pair.inside(name, part=f"security scheme {name}")
            yield from scheme.appeared("security-scheme", (scheme.before or scheme.after)["type"])
            if scheme.both:
                yield from _compare_scheme(scheme)


def _compare_scheme(scheme: Pair) -> Iterator[Change]:
    yield from scheme.reworded("security-scheme-description-changed")
    was, now = scheme.values("type")
    if was != now:
        # All other differences follow from this one.
        yield scheme.change("security-scheme-type-changed", was, now, "type")
        return
    yield from scheme.changed("security-scheme-location-changed", "in")
    yield from scheme.changed("security-scheme-parameter-changed", "name")
    first, second = (str(value or "").lower() for value in scheme.values("scheme"))
    if first != second:
        yield scheme.change("security-scheme-http-scheme-changed", first, second, "scheme")
    yield from scheme.changed("security-scheme-bearer-format-changed", "bearerFormat")
    yield from scheme.changed("openid-connect-url-changed", "openIdConnectUrl")
    for name, flow in scheme.inside("flows").items("flow"):
        yield from flow.appeared("oauth-flow", name)
        if flow.both:
            yield from _compare_flow(flow)


def _compare_flow(flow: Pair) -> Iterator[Change]:
    for key, moved in _URLS:
        yield from flow.changed(moved, key)
    scopes = flow.inside("scopes")
    for name, scope in scopes.items("scope"):
        yield from scope.appeared("oauth-scope", name)
        if scope.both:
            words = scopes.named(scope.place.part, scopes.before, scopes.after)
            yield from words.reworded("oauth-scope-description-changed", name)
