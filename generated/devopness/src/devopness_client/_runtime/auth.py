# The shared runtime, the same in every client; see __init__.py.
"""Credentials: where they come from, how they are shown, when they are renewed. No I/O here.

A scheme says how a credential is written into a request, a credential says which argument and
environment variable give it, and a source keeps the present token of one credential.
"""

from __future__ import annotations

import base64
import copy
import os
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeGuard, cast
from urllib.parse import quote, quote_plus

from .encode import sendable
from .guard import Guard
from .record import EMPTY, Record
from .urls import ABSOLUTE

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Awaitable, Callable, Mapping

EARLY = 30.0
"""Seconds before its end at which a token is renewed; a fifth of its life for short ones."""


QUIET = 1.0
"""Seconds after a failure in which nobody asks for a token again."""


class Token(Record):
    """A token and, where it is known, how many seconds it is good for."""

    _hidden = frozenset({"value"})

    value: str
    expires_in: float | None = None


class Grant(Record):
    """A form to be posted to a token endpoint, which answers with an access token (OAuth 2).

    `user` and `password` travel as HTTP Basic, form-encoded first (RFC 6749, section 2.3.1), which
    `form_encoded=False` leaves out for a server that does not decode them.
    """

    _hidden = frozenset({"form", "password"})

    url: str
    form: Mapping[str, str]
    user: str | None = None
    password: str = ""
    form_encoded: bool = True

    @property
    def authorization(self) -> str | None:
        """The header value by which the client shows who it is."""
        if self.user is None:
            return None
        pair = (self.user, self.password)
        return basic(":".join(map(quote_plus, pair) if self.form_encoded else pair))

    @property
    def secrets(self) -> list[str]:
        """What an answer of the endpoint may repeat, and nobody may see."""
        hidden = (v for k, v in self.form.items() if k not in ("grant_type", "scope"))
        plain = [secret for secret in (self.password, *hidden) if secret]
        both = (self.authorization or "").partition(" ")[2]
        return [*filter(None, [both]), *plain, *map(quote, plain), *map(quote_plus, plain)]


TokenSource: TypeAlias = "Callable[[], str | Token]"
"""Asked for a token whenever one is needed; a `Token` with an end is kept until shortly before."""
AsyncTokenSource: TypeAlias = "Callable[[], str | Token | Awaitable[str | Token]]"
Secret: TypeAlias = "str | tuple[str, str] | Grant | TokenSource"
"""What a client takes as a credential; a pair is user and password."""
AsyncSecret: TypeAlias = "str | tuple[str, str] | Grant | AsyncTokenSource"


def client_credentials(
    token_url: str,
    client_id: str,
    client_secret: str,
    *,
    scope: str | None = None,
    form_encoded: bool = True,
) -> Grant:
    """OAuth 2 client credentials; pass the result as the credential of a client.

    Args:
        token_url: the token endpoint.
        client_id: sent as the user of HTTP Basic.
        client_secret: sent as its password.
        scope: what to ask for, separated by spaces.
        form_encoded: whether id and secret are form-encoded before they are sent, as RFC 6749 (section
            2.3.1) says; False for a server that takes them as they are.
    """
    form = {"grant_type": "client_credentials"} | ({"scope": scope} if scope else {})
    return Grant(token_url, form, client_id.strip(), client_secret.strip(), form_encoded)


def refresh_token(
    token_url: str,
    token: str,
    *,
    client_id: str | None = None,
    client_secret: str = "",
    form_encoded: bool = True,
) -> Grant:
    """An OAuth 2 refresh token; a new one in the endpoint's answer replaces it.

    The arguments are those of `client_credentials`.
    """
    form = {"grant_type": "refresh_token", "refresh_token": token.strip()}
    user = client_id and client_id.strip()
    return Grant(token_url, form, user, client_secret.strip(), form_encoded)


class HttpBearer(Record):
    """`Authorization: Bearer TOKEN`, or another word of the same kind."""

    prefix: str = "Bearer "


class HttpBasic(Record):
    """`Authorization: Basic ...` from user and password."""


class ApiKey(Record):
    """A key in a header, the query or a cookie, after a prefix where the API wants one."""

    name: str
    place: Literal["header", "query", "cookie"] = "header"
    prefix: str = ""


Scheme: TypeAlias = HttpBearer | HttpBasic | ApiKey


class TokenExchange(Record):
    """A long-lived token is exchanged for a short-lived one at a token endpoint."""

    url: str
    token_field: str
    form: Mapping[str, str] = EMPTY
    user: str | None = None
    password: str = ""
    form_encoded: bool = True

    def grant(self, token: str, url: str | None) -> Grant:
        form = {**self.form, self.token_field: token}
        place = self.url if url is None else url
        return Grant(place, form, self.user, self.password, self.form_encoded)


class Credential(Record):
    """One credential argument of a client, and the security scheme that it serves."""

    argument: str
    scheme: str
    env: str | None = None
    exchange: TokenExchange | None = None


class Authorization:
    """What authentication adds to one request, and from which sources it came."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.cookies: list[tuple[str, str]] = []
        self.used: dict[Source, Token] = {}

    def add(self, scheme: Scheme, value: str) -> bool:
        """Write a credential as its scheme says; False where no header can carry it."""
        if isinstance(scheme, HttpBearer):
            self.headers["authorization"] = scheme.prefix + value
            return sendable(value)
        if isinstance(scheme, HttpBasic):
            self.headers["authorization"] = basic(value)
        elif scheme.place == "header":
            self.headers[scheme.name.lower()] = scheme.prefix + value
            return sendable(value)
        elif scheme.place == "query":
            self.query.append((scheme.name, scheme.prefix + value))
        else:
            self.cookies.append((scheme.name, scheme.prefix + value))
        return True


def basic(pair: str) -> str:
    """The header value for `user:password`."""
    return "Basic " + base64.b64encode(pair.encode()).decode()


class Source:
    """The present token of one credential, shared by all threads, tasks and views of a client.

    Whoever needs a new token takes the lock (or joins the running task) and looks again: only the
    first one asks, the others find what it brought, be it a token or a failure.
    """

    def __init__(self, secret: AsyncSecret, name: str = "the credential") -> None:
        self.name = name
        self.grant = secret if isinstance(secret, Grant) else None
        self.ask = secret if callable(secret) else None
        self.guard = Guard()
        self.task: Task[Token] | None = None
        self.waiting = 0
        self._failure: tuple[float, Exception] | None = None
        self.renewing: int | None = None
        """The thread that is asking for a token."""
        self._present: tuple[Token, float | None] | None = None
        """The token, and when it is to be renewed; in one, because readers take no lock."""
        if isinstance(secret, str):
            self._present = Token(secret), None
        elif not callable(secret) and not isinstance(secret, Grant):
            self._present = Token(":".join(secret)), None

    def __repr__(self) -> str:
        return "<credential>"

    @property
    def renewable(self) -> bool:
        """Whether asking again may bring another token."""
        return self.grant is not None or self.ask is not None

    @property
    def once(self) -> bool:
        """Whether what is given for a token may be good only once, so that no answer may be lost."""
        return self.grant is not None and self.grant.form.get("grant_type") == "refresh_token"

    def present(self, now: float, stale: Token | None = None) -> Token | None:
        """The token, if there is one that is still good and is not the refused one."""
        if self._present is None:
            return None
        token, renew_at = self._present
        ended = renew_at is not None and now >= renew_at
        return None if ended or (stale is not None and token.value == stale.value) else token

    def keep(self, token: Token, now: float) -> Token:
        """Remember a new token for as long as it is good."""
        self._failure = None
        life, token = token.expires_in, token.replace(value=token.value.strip())
        # A plain string says nothing about its end, so its source is asked every time.
        if life is not None or self.grant is not None:
            renew_at = None if life is None else now + life - min(EARLY, life / 5)
            self._present = token, renew_at
        return token

    def fail(self, error: Exception, now: float) -> None:
        """Let those who want the same token now share the failure instead of asking again."""
        self._failure = now, error

    def check(self, now: float) -> None:
        """Raise a failure of just now, so that many callers do not storm a failing endpoint."""
        if self._failure is not None and now - self._failure[0] < QUIET:
            error = self._failure[1]
            raise copy.copy(error) from error.__cause__

    def rotate(self, form: Mapping[str, str]) -> None:
        """The endpoint replaced a part of the grant (a refresh token that is good only once)."""
        if self.grant is not None:
            self.grant = self.grant.replace(form=form)


def sources(
    credentials: tuple[Credential, ...],
    given: Mapping[str, AsyncSecret | None],
    token_url: str | None,
) -> dict[str, Source]:
    """One source per security scheme. The environment counts only where nothing was given."""
    explicit = {name: secret for name, secret in given.items() if secret is not None}
    found: dict[str, Source] = {}
    for credential in credentials:
        name, secret = credential.argument, explicit.get(credential.argument)
        if not explicit and credential.env:
            name = f"the environment variable {credential.env}"
            secret = os.environ.get(credential.env, "").strip() or None
        if secret is None:
            continue
        if isinstance(secret, str):
            # Nobody's token ends in a line break, but many a file and command that gives one does.
            secret = secret.strip()
            if not secret:
                raise ValueError(f"{name} is empty")
        elif _is_pair(secret):
            if ":" in secret[0]:
                # It would end the user (RFC 7617, section 2).
                raise ValueError(f"{name}: the user must not contain a colon")
        elif not (isinstance(secret, Grant) or callable(secret)):
            kind = type(secret).__name__
            raise TypeError(f"{name} must be a str, a pair, a grant or a callable, not {kind}")
        if credential.scheme in found:
            if explicit:
                raise ValueError(f"{credential.argument} is given beside another for the same use")
            continue
        if credential.exchange is not None and isinstance(secret, str):
            secret = credential.exchange.grant(secret, token_url)
        if isinstance(secret, Grant) and not ABSOLUTE.match(secret.url):
            words = "the token endpoint must begin with https:// or http://"
            raise ValueError(f"{name}: {words}, not {secret.url!r}")
        found[credential.scheme] = Source(secret, name)
    return found


def _is_pair(secret: object) -> TypeGuard[tuple[str, str]]:
    """Whether it is user and password."""
    if not isinstance(secret, tuple):
        return False
    members = cast("tuple[object, ...]", secret)
    return len(members) == 2 and all(isinstance(member, str) for member in members)
