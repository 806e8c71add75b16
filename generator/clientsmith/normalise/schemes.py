"""Tidy security schemes: the client sends them, the HTTP client handles them, or they are removed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Mend, Node
from clientsmith.source.references import unescape

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_TYPES = {
    kind.lower(): kind
    for kind in ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS", "basic")
}
# HTTP schemes that answer a challenge of the server: the HTTP library implements them.
_CHALLENGES = frozenset(
    ("digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256")
)
_PLACES = ("header", "query", "cookie")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def takes_credential(scheme: Any) -> bool:
    """Return whether a client takes a credential for a scheme of any version of OpenAPI."""
    if not isinstance(scheme, Mapping):
        return False
    kind = _TYPES.get(str(scheme.get("type")).lower())
    if kind == "apiKey":
        place = str(scheme.get("in")).lower()
        name = scheme.get("name")
        return bool(name) and isinstance(name, str | int | float) and place in _PLACES
    return kind in ("basic", "oauth2", "openIdConnect") or (
        kind == "http" and not _is_challenge(scheme)
    )


def is_carried(scheme: Any) -> bool:
    """Return whether the HTTP client handles a scheme itself: a certificate or an answer to a challenge."""
    if not isinstance(scheme, Mapping):
        return False
    kind = scheme.get("type")
    return kind == "mutualTLS" or (kind == "http" and _is_challenge(scheme))


def _is_challenge(scheme: Mapping[str, Any]) -> bool:
    return str(scheme.get("scheme")).lower() in _CHALLENGES


def tidy_schemes(draft: Draft) -> None:
    """Spell types and locations as OpenAPI does, and remove invalid schemes."""
    schemes: Node = draft.document.get("components", {}).get("securitySchemes", {})
    schemes.update({name: followed_scheme(scheme, schemes) for name, scheme in schemes.items()})
    for name, scheme in list(schemes.items()):
        if isinstance(scheme, Node) and isinstance(scheme.get("type"), str):
            _spell(draft, scheme)
        if not takes_credential(scheme) and not is_carried(scheme):
            draft.mend(
                schemes,
                Mend.SECURITY,
                f"the security scheme {name!r} is invalid and is ignored",
            )
            del schemes[name]


def followed_scheme(scheme: Any, schemes: Mapping[str, Any]) -> Any:
    """Return the scheme that a reference points to; only its last key matters."""
    for _ in schemes:
        if not isinstance(scheme, dict) or "$ref" not in scheme:
            break
        scheme = schemes.get(unescape(str(scheme["$ref"]).rpartition("/")[2]))
    return scheme


def _spell(draft: Draft, scheme: Node) -> None:
    given = scheme["type"]
    scheme["type"] = _TYPES.get(given.lower(), given)
    if scheme["type"] == "basic":
        scheme["type"], scheme["scheme"] = "http", "basic"
    if scheme["type"] != given:
        draft.mend(scheme, Mend.SECURITY, f"the type {given!r} read as {scheme['type']!r}")
    if scheme["type"] == "apiKey" and "in" in scheme:
        scheme["in"] = scheme["in"].lower()
    if scheme["type"] == "http":
        word = _TOKEN.match(scheme.get("scheme", "").strip())
        spelled = word[0] if word else "bearer"
        if spelled != scheme.get("scheme"):
            draft.mend(
                scheme,
                Mend.SECURITY,
                f"the HTTP scheme {scheme.get('scheme')!r} read as {spelled!r}",
            )
        scheme["scheme"] = spelled
    for flow in scheme.get("flows", {}).values():
        scopes = flow.get("scopes", {})
        flow["scopes"] = {scope: str(text or "") for scope, text in scopes.items()}


def slot(scheme: Mapping[str, Any]) -> tuple[str, str]:
    """Return the location in a request of a credential: where it is, and its name."""
    if scheme["type"] == "apiKey":
        name = str(scheme["name"])
        return str(scheme["in"]), name.lower() if scheme["in"] == "header" else name
    return "header", "authorization"
