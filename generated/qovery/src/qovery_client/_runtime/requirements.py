# The shared runtime, the same in every client; see __init__.py.
"""Security requirements: which credentials are missing, and which can never be sent."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from .auth import HttpBasic
from .caller import warn_caller
from .urls import is_unencrypted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .auth import Credential, CurrentToken
    from .operation import ClientSettings, Security

UNENCRYPTED = (
    "is not encrypted, and credentials are not sent unencrypted unless you allow it: pass its"
    " https:// address as base_url, or allow this address with base_url or origins"
)
"""Why a server does not get credentials. A document that lists only `http` servers is usually old, and
most of these APIs support https."""


NO_PAIR = 'must be a pair ("user", "password") or a str "user:password"; the password may be empty'
"""Why HTTP Basic does not accept a credential."""


def missing(
    credentials: Sequence[Credential],
    security: Security,
    tokens: Mapping[str, CurrentToken],
    client: str,
) -> str:
    """Describe how to complete the credentials for an operation.

    Args:
        credentials: The credential arguments of the client.
        security: The alternatives of the operation, each a combination of schemes.
        tokens: The credentials that the client has, by scheme.
        client: The name of the client class.
    """
    ways = [
        way
        for schemes in security
        if schemes
        for way in product(*([c for c in credentials if c.scheme == name] for name in schemes))
    ]
    explicit = any(_is_passed(credential, tokens) for credential in credentials)
    arguments = {credential.argument for credential in credentials}
    begun: dict[str, None] = {}
    for way in ways:
        lacking = [c for c in way if c.scheme not in tokens]
        held = " and ".join(
            f"`{name}=`" if name in arguments else name
            for name in (tokens[c.scheme].name for c in way if c.scheme in tokens)
        )
        settable = all(c.env for c in lacking)
        if held and settable and not explicit:
            begun[f"set {_variables(lacking)} as well as {held}"] = None
        elif held:
            hint = f" (or set {_variables(lacking)})" if settable else ""
            begun[f"pass {client} {_arguments(lacking)}{hint} as well as {held}"] = None
    if begun:
        return f"incomplete credential: {', or '.join(begun)}"
    if not ways:
        names = ", ".join(dict.fromkeys(name for schemes in security for name in schemes))
        return f"no credential: {client} has no argument for {names}; pass it with headers="
    # If a credential is passed, only variables that complete it are read.
    hints = [
        "" if explicit or not all(c.env for c in way) else f" (or set {_variables(way)})"
        for way in ways
    ]
    texts = [_arguments(way) + hint for way, hint in zip(ways, hints, strict=True)]
    return f"no credential: pass {client} {', or '.join(texts)}"


def check_usable(
    settings: ClientSettings, tokens: Mapping[str, CurrentToken], client: str, base_url: str
) -> None:
    """Check that each credential that the caller passed can be sent by some operation.

    Environment variables are not checked, because they may be meant for another client.

    Args:
        settings: The settings of the package.
        tokens: The credentials that the client has, by scheme.
        client: The name of the client class.
        base_url: The only address that credentials can be sent to, or empty if there are several.

    Raises:
        ValueError: If a user has no password, or a credential can only be sent together with another
            one, which is missing.
    """
    # An operation may need a scheme that the HTTP client serves, such as a certificate.
    known = {credential.scheme for credential in settings.credentials}
    passed = [credential for credential in settings.credentials if _is_passed(credential, tokens)]
    for credential in passed:
        token = tokens[credential.scheme].present(0.0)
        is_pair = isinstance(settings.schemes.get(credential.scheme), HttpBasic)
        if is_pair and token is not None and ":" not in token.value:
            raise ValueError(f"{credential.argument} {NO_PAIR}")
        own = tuple(schemes for schemes in settings.alternatives if credential.scheme in schemes)
        if not own:
            words = f"`{credential.argument}=` is never sent: the document requires it nowhere"
            warn_caller(f"{client}: {words}; to send it anyway, pass headers=", UserWarning)
        elif all(set(schemes) <= known and not set(schemes) <= tokens.keys() for schemes in own):
            message = missing(settings.credentials, own, tokens, client)
            raise ValueError(f"{client}: {message}")
    if passed and is_unencrypted(base_url):
        warn_caller(f"{client}: {base_url} {UNENCRYPTED}", UserWarning)


def _is_passed(credential: Credential, tokens: Mapping[str, CurrentToken]) -> bool:
    token = tokens.get(credential.scheme)
    return token is not None and token.name == credential.argument


def _arguments(credentials: Iterable[Credential]) -> str:
    return " and ".join(f"`{credential.argument}=`" for credential in credentials)


def _variables(credentials: Sequence[Credential]) -> str:
    noun = "variable" if len(credentials) == 1 else "variables"
    return f"the environment {noun} {' and '.join(c.env or '' for c in credentials)}"
