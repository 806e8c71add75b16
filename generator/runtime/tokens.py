"""What token endpoints and callers' own sources give, and what is said when they give nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._http import HttpResponse, Request
from .auth import Token
from .errors import HIDDEN, CredentialError, parsed_body

if TYPE_CHECKING:
    from .auth import Grant

_EVER = 1e9
"""Seconds that no token is good for."""


def as_token(given: object, name: str) -> Token:
    """What a caller's token source gave."""
    if isinstance(given, Token):
        return given
    if isinstance(given, str):
        return Token(given)
    raise TypeError(f"{name} gave {type(given).__name__}, not a str")


def tokens_in(response: HttpResponse) -> tuple[Token | None, Token | None]:
    """The access token and the refresh token in the answer of a token endpoint."""
    answer = parsed_body(response)
    members = cast("dict[str, object]", answer) if isinstance(answer, dict) else {}
    life = _life(members.get("expires_in"))
    access, refresh = members.get("access_token"), members.get("refresh_token")
    return (
        Token(access, life) if isinstance(access, str) and access.strip() else None,
        Token(refresh) if isinstance(refresh, str) else None,
    )


def _life(expires_in: object) -> float | None:
    """The seconds that a token is good for; None where the endpoint says nothing sensible."""
    try:
        seconds = float(cast("str", expires_in))
    except (TypeError, ValueError, OverflowError):
        return None
    return seconds if 0 < seconds < _EVER else None


def credential_error(message: str, url: str) -> CredentialError:
    """A 401 that no server sent: there was nothing to send it."""
    request = Request("GET", url.partition("?")[0])
    return CredentialError(message, request=request, response=HttpResponse(401, request=request))


def scrubbed(response: HttpResponse, grant: Grant) -> HttpResponse:
    """A token endpoint's refusal without the secrets that it may repeat."""
    text = response.text
    for secret in grant.secrets:
        text = text.replace(secret, HIDDEN)
    kept = {
        k: v
        for k, v in response.headers.items()
        if k in ("content-type", "retry-after") or k.endswith("request-id")
    }
    return HttpResponse(
        response.status_code, headers=kept, content=text.encode(), request=response.request
    )
