# The shared runtime, the same in every client; see __init__.py.
"""Credentials: where they come from, how they are sent and when they are renewed. No I/O here.

A scheme describes how a credential is written into a request. A `Credential` names the argument and
the environment variable it comes from. A `CurrentToken` keeps the current token of one credential.
"""

from __future__ import annotations

import base64
import copy
import os
import re
from collections.abc import Mapping
from types import NoneType
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeGuard, cast
from urllib.parse import quote, quote_plus

from .encode import sendable
from .guard import Guard
from .options import require
from .record import EMPTY, Record
from .urls import ABSOLUTE

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Awaitable, Callable, Iterable

EARLY = 30.0
"""Seconds before it expires at which a token is renewed, but at most a fifth of its lifetime."""
_USER = re.compile(r"//[^/]*@")
"""The user information of a URL."""
QUIET = 1.0
"""Seconds after a failed renewal during which callers get the same error."""


class Token(Record):
    """A token, which a callable passed as a credential can return.

    Args:
        value: The token.
        expires_in: The seconds until it expires, if they are known.
    """

    _hidden = frozenset({"value"})

    value: str
    expires_in: float | None = None


class Grant(Record):
    """A form to be posted to a token endpoint, which returns an access token (OAuth 2).

    Args:
        url: The address of the token endpoint.
        form: The fields of the form, with `grant_type`.
        user: Sent with `password` as HTTP Basic; None sends neither.
        password: The password of `user`.
        form_encoded: Form-encode user and password (RFC 6749, section 2.3.1). Pass False for a
            server that does not decode them.
    """

    _hidden = frozenset({"form", "password"})

    url: str
    form: Mapping[str, str]
    user: str | None = None
    password: str = ""
    form_encoded: bool = True

    def __repr__(self) -> str:
        # The rest of the URL may contain a password or a key.
        url = _USER.sub("//", self.url.partition("?")[0].partition("#")[0])
        return Record.__repr__(self.replace(url=url))

    @property
    def authorization(self) -> str | None:
        """The value of the `Authorization` header; None without a user."""
        if self.user is None:
            return None
        pair = (self.user, self.password)
        return basic(":".join(map(quote_plus, pair) if self.form_encoded else pair))

    @property
    def secrets(self) -> list[str]:
        """The secrets, in every spelling in which the endpoint may repeat them."""
        hidden = (v for k, v in self.form.items() if k not in ("grant_type", "scope"))
        plain = [secret for secret in (self.password, *hidden) if secret]
        both = (self.authorization or "").partition(" ")[2]
        return [*filter(None, [both]), *plain, *map(quote, plain), *map(quote_plus, plain)]


TokenSource: TypeAlias = "Callable[[], str | tuple[str, str] | Token]"
"""Called whenever a token is needed. A `Token` that expires is kept until shortly before."""
AsyncTokenSource: TypeAlias = (
    "Callable[[], str | tuple[str, str] | Token | Awaitable[str | tuple[str, str] | Token]]"
)
Secret: TypeAlias = "str | tuple[str, str] | Grant | TokenSource"
"""A credential of a client; the tuple is (user, password)."""
AsyncSecret: TypeAlias = "str | tuple[str, str] | Grant | AsyncTokenSource"


def client_credentials(
    token_url: str,
    client_id: str,
    client_secret: str,
    *,
    scope: str | None = None,
    form_encoded: bool = True,
) -> Grant:
    """Return OAuth 2 client credentials, to be passed as the credential of a client.

    Args:
        token_url: The address of the token endpoint.
        client_id: Sent as the user of HTTP Basic.
        client_secret: Sent as the password of HTTP Basic.
        scope: The scopes to request, separated by spaces.
        form_encoded: Form-encode the id and the secret (RFC 6749, section 2.3.1). Pass False for a
            server that does not decode them.

    Raises:
        TypeError: If an argument is not a string.
    """
    require("scope", scope, (str, NoneType), "a str with spaces between the scopes")
    form = {"grant_type": "client_credentials"} | ({"scope": scope} if scope else {})
    user, password = _text("client_id", client_id), _text("client_secret", client_secret)
    return Grant(_text("token_url", token_url), form, user, password, form_encoded)


def refresh_token(
    token_url: str,
    token: str,
    *,
    client_id: str | None = None,
    client_secret: str = "",
    form_encoded: bool = True,
) -> Grant:
    """Return an OAuth 2 refresh token, to be passed as the credential of a client.

    If the token endpoint returns a new refresh token, that replaces it.

    Args:
        token_url: The address of the token endpoint.
        token: The refresh token.
        client_id: Sent as the user of HTTP Basic, if the server requires it.
        client_secret: Sent as the password of HTTP Basic.
        form_encoded: As for `client_credentials`.

    Raises:
        TypeError: If an argument is not a string.
    """
    form = {"grant_type": "refresh_token", "refresh_token": _text("token", token)}
    user = None if client_id is None else _text("client_id", client_id)
    password = _text("client_secret", client_secret)
    return Grant(_text("token_url", token_url), form, user, password, form_encoded)


def _text(name: str, value: object) -> str:
    require(name, value, str, "a str")
    return str(value).strip()


class HttpBearer(Record):
    """`Authorization: Bearer TOKEN`, or another prefix."""

    prefix: str = "Bearer "


class HttpBasic(Record):
    """`Authorization: Basic ...` from a user and a password."""


class ApiKey(Record):
    """A key in a header, the query or a cookie, after an optional prefix."""

    name: str
    place: Literal["header", "query", "cookie"] = "header"
    prefix: str = ""


Scheme: TypeAlias = HttpBearer | HttpBasic | ApiKey


class TokenExchange(Record):
    """How a long-lived token is exchanged for a short-lived one at a token endpoint."""

    url: str
    token_field: str
    form: Mapping[str, str] = EMPTY
    user: str | None = None
    password: str = ""
    form_encoded: bool = True

    def grant(self, token: str, url: str | None) -> Grant:
        form = {**self.form, self.token_field: token}
        return Grant(
            self.url if url is None else url, form, self.user, self.password, self.form_encoded
        )


class Credential(Record):
    """One credential argument of a client, and its security scheme."""

    argument: str
    scheme: str
    env: str | None = None
    exchange: TokenExchange | None = None


class Authorization:
    """What authentication adds to one request, and the sources it used."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.cookies: list[tuple[str, str]] = []
        self.used: dict[CurrentToken, Token] = {}

    def add(self, scheme: Scheme, value: str) -> bool:
        """Add a credential as its scheme says. Returns False if it is not allowed in a header."""
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
    """Return the value of the `Authorization` header for `user:password`."""
    return "Basic " + base64.b64encode(pair.encode()).decode()


class CurrentToken:
    """The current token of one credential, shared by all threads, tasks and views of a client.

    A caller who needs a new token takes the lock (or joins the running task) and checks again. Only
    the first one requests a token; the others share the token or the error.
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
        """The id of the thread that is requesting a token."""
        self._present: tuple[Token, float | None] | None = None
        """The token and the time to renew it. One tuple, because readers take no lock."""
        if isinstance(secret, str):
            self._present = Token(secret), None

    def __repr__(self) -> str:
        return "<credential>"

    @property
    def renewable(self) -> bool:
        """Whether another token can be requested."""
        return self.grant is not None or self.ask is not None

    @property
    def once(self) -> bool:
        """Whether the grant may be valid only once, so that no response may be lost."""
        return self.grant is not None and self.grant.form.get("grant_type") == "refresh_token"

    def present(self, now: float, stale: Token | None = None) -> Token | None:
        """Return the token if it is still valid and not the one that the server refused.

        Args:
            now: The current time in seconds, as of `Clock.monotonic`.
            stale: The refused token.
        """
        if self._present is None:
            return None
        token, renew_at = self._present
        ended = renew_at is not None and now >= renew_at
        return None if ended or (stale is not None and token.value == stale.value) else token

    def keep(self, token: Token, now: float) -> Token:
        """Keep a new token until it expires."""
        self._failure = None
        life, token = token.expires_in, token.replace(value=token.value.strip())
        # A string does not say when it expires, so its source is called every time.
        if life is not None or self.grant is not None:
            renew_at = None if life is None else now + life - min(EARLY, life / 5)
            self._present = token, renew_at
        return token

    def fail(self, error: Exception, now: float) -> None:
        """Keep the error of a renewal, for other callers that need the same token now."""
        self._failure = now, error

    def check(self, now: float) -> None:
        """Raise the error of a recent renewal, so that many callers do not flood a failing endpoint."""
        if self._failure is not None and now - self._failure[0] < QUIET:
            error = self._failure[1]
            raise copy.copy(error) from error.__cause__

    def rotate(self, form: Mapping[str, str]) -> None:
        """Replace the form of the grant: the endpoint returned a new refresh token."""
        if self.grant is not None:
            self.grant = self.grant.replace(form=form)


def sources(
    credentials: tuple[Credential, ...],
    given: Mapping[str, AsyncSecret | None],
    token_url: str | None,
    alternatives: Iterable[tuple[str, ...]],
) -> dict[str, CurrentToken]:
    """Return one source for each security scheme.

    If the caller passes a credential, the environment variables are read only for schemes that some
    operation requires together with it. Other variables may belong to another account.

    Args:
        credentials: The credential arguments of the client.
        given: The arguments that the caller passed.
        token_url: Replaces the address of the token endpoint.
        alternatives: The alternatives of all operations, each a combination of schemes.

    Raises:
        TypeError: If a credential has a wrong type.
        ValueError: If a credential is empty or invalid, or two are passed for one scheme.
    """
    explicit = {name: secret for name, secret in given.items() if secret is not None}
    passed = {c.scheme for c in credentials if c.argument in explicit}
    completing = {name for names in alternatives if passed & set(names) for name in names} - passed
    by_scheme: dict[str, CurrentToken] = {}
    for credential in credentials:
        name, secret = credential.argument, explicit.get(credential.argument)
        if credential.env and (not explicit or credential.scheme in completing):
            name = f"the environment variable {credential.env}"
            secret = os.environ.get(credential.env, "").strip() or None
        if secret is None:
            continue
        if isinstance(secret, str):
            # Files and commands that tokens are read from often end with a line break.
            secret = secret.strip()
            if not secret:
                raise ValueError(f"{name} is empty")
        elif is_pair(secret):
            if not any(map(str.strip, secret)):
                raise ValueError(f"{name} is empty")
            secret = joined(secret, name)
        elif not (isinstance(secret, Grant) or callable(secret)):
            kind = type(secret).__name__
            expected = "a str, a tuple (user, password), a Grant or a callable"
            raise TypeError(f"{name} must be {expected}, not {kind}")
        if credential.scheme in by_scheme:
            if credential.argument in explicit:
                raise ValueError(
                    f"{name}: another credential is given for the same security scheme"
                )
            continue
        if credential.exchange is not None and isinstance(secret, str):
            secret = credential.exchange.grant(secret, token_url)
        if isinstance(secret, Grant):
            require(f"{name}: the address of the token endpoint", secret.url, str, "a str")
            require(f"{name}: the form", secret.form, Mapping, "a mapping")
        if isinstance(secret, Grant) and not ABSOLUTE.match(secret.url):
            words = "the token endpoint must begin with https:// or http://"
            raise ValueError(f"{name}: {words}, not {secret.url!r}")
        by_scheme[credential.scheme] = CurrentToken(secret, name)
    return by_scheme


def joined(pair: tuple[str, str], name: str) -> str:
    """Return `user:password`.

    Raises:
        ValueError: If the user name contains a colon, which would end it (RFC 7617, section 2).
    """
    if ":" in pair[0]:
        raise ValueError(f"{name}: the user name must not contain a colon")
    return ":".join(pair)


def is_pair(secret: object) -> TypeGuard[tuple[str, str]]:
    """Return whether a credential is a tuple of user and password."""
    if not isinstance(secret, tuple):
        return False
    members = cast("tuple[object, ...]", secret)
    return len(members) == 2 and all(isinstance(member, str) for member in members)
