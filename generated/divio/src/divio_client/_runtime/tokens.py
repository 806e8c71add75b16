# The shared runtime, the same in every client; see __init__.py.
"""Tokens from token endpoints and from callables of the caller, and the errors if there is none."""

from __future__ import annotations

import html
import json
from types import NoneType
from typing import TYPE_CHECKING, Any, cast

from ._http import HttpResponse, Request
from .auth import Token, is_pair, joined
from .encode import is_a
from .errors import CredentialError, parsed_body
from .options import require
from .redaction import HIDDEN

if TYPE_CHECKING:
    from .auth import Grant

_EVER = 1e9
"""Lifetimes of more seconds than this are ignored."""


def as_token(token: object, name: str) -> Token:
    """Convert the token that a callable of the caller returned. `name` is its name for errors."""
    if isinstance(token, Token):
        require(f"{name}: the value of the Token", token.value, str, "a str")
        kinds = (int, float, NoneType)
        require(f"{name}: expires_in of the Token", token.expires_in, kinds, "a number of seconds")
        return token
    if isinstance(token, str):
        return Token(token)
    if is_pair(token):
        return Token(joined(token, name) if any(map(str.strip, token)) else "")
    raise TypeError(f"{name} returned {type(token).__name__}, not a str")


def asks_itself(name: str, url: str) -> CredentialError:
    """Return the error of a token source that would wait for itself."""
    return credential_error(f"{name} calls the client that is waiting for its token", url)


def tokens_in(response: HttpResponse) -> tuple[Token | None, Token | None]:
    """Return the access token and the refresh token in the response of a token endpoint."""
    body = parsed_body(response)
    members = cast("dict[str, object]", body) if isinstance(body, dict) else {}
    life = _life(members.get("expires_in"))
    access, refresh = members.get("access_token"), members.get("refresh_token")
    return (
        Token(access, life) if isinstance(access, str) and access.strip() else None,
        Token(refresh) if isinstance(refresh, str) else None,
    )


def _life(expires_in: object) -> float | None:
    """Return the lifetime of a token in seconds, or None if the endpoint sends no usable number."""
    try:
        seconds = float(cast("str", expires_in))
    except (TypeError, ValueError, OverflowError):
        return None
    return seconds if 0 < seconds < _EVER else None


def credential_error(message: str, url: str) -> CredentialError:
    """Return an error with a 401 response that is made here, since no request was sent."""
    request = Request("GET", url.partition("?")[0])
    return CredentialError(message, request=request, response=HttpResponse(401, request=request))


def scrubbed(response: HttpResponse, grant: Grant) -> HttpResponse:
    """Return the error response of a token endpoint without the secrets that it may repeat."""
    kept = {
        k: v for k, v in response.headers.items() if k == "retry-after" or k.endswith("request-id")
    }
    body = parsed_body(response)
    if isinstance(body, str):
        content, kind = _hide(html.unescape(body), grant), "text/plain; charset=utf-8"
        if response.headers.get("content-type", "").startswith("text/html"):
            kind = "text/html; charset=utf-8"
    else:
        content, kind = json.dumps(_hide(body, grant)), "application/json"
    return HttpResponse(
        response.status_code,
        headers={**kept, "content-type": kind},
        content=content.encode("utf-8", "replace"),
        request=response.request,
    )


def _hide(value: Any, grant: Grant) -> Any:
    if isinstance(value, str):
        for secret in grant.secrets:
            value = value.replace(secret, HIDDEN)
        return value
    if is_a(value, list):
        return [_hide(item, grant) for item in value]
    if is_a(value, dict):
        return {_hide(key, grant): _hide(item, grant) for key, item in value.items()}
    return value
