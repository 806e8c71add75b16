"""Credentials and security: the document's schemes joined with provider.toml."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin

from openapi_pydantic import Reference, SecurityScheme

from clientsmith.diagnostics import GenerationError, counted
from clientsmith.naming.credentials import CLIENT_OPTIONS
from clientsmith.naming.identifier import Identifier
from clientsmith.normalise.schemes import is_carried, takes_credential
from clientsmith.normalise.servers import is_address
from clientsmith.plan.model import settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.config import CredentialConfig, ProviderConfig
    from clientsmith.source.toml import TomlFile

# Some documents tell a whole page of it.
_LONGEST_NOTICE = 800


def plan_schemes(
    config: ProviderConfig, schemes: Mapping[str, SecurityScheme | Reference], file: TomlFile
) -> tuple[settings.SecurityScheme, ...]:
    """The security schemes for which the client has a credential.

    Args:
        config: the provider's configuration, whose credentials name schemes.
        schemes: `components.securitySchemes` of the canonical documents.
        file: provider.toml, for its lines in messages.

    Raises:
        GenerationError: where a credential names a scheme that is not there or cannot be used.
    """
    planned: dict[str, settings.SecurityScheme] = {}
    problems = []
    taken = set(CLIENT_OPTIONS)
    for position, credential in enumerate(config.credential):
        if credential.argument in taken:
            message = f"the client has another argument `{credential.argument}`"
            problems.append(file.diagnostic(f"/credential/{position}/argument", message))
        taken.add(credential.argument)
        declared = schemes.get(credential.scheme)
        made = None
        if isinstance(declared, SecurityScheme):
            made = _scheme(credential, declared)
        if made is None:
            problems.append(
                file.diagnostic(
                    f"/credential/{position}/scheme",
                    f"the document has no usable security scheme `{credential.scheme}`",
                    "it has: " + (", ".join(sorted(schemes)) or "none"),
                )
            )
        else:
            planned[credential.scheme] = made
    if problems:
        raise GenerationError(problems)
    return tuple(planned.values())


def check_served(
    config: ProviderConfig, needs: Mapping[str, list[dict[str, list[str]]]], file: TomlFile
) -> None:
    """Report security schemes that operations require and no credential serves.

    The client would send nothing for them, and callers would get a 401 without an explanation. An operation
    is served if one of its alternatives is, or if it requires nothing.

    Args:
        config: the provider's configuration.
        needs: the security requirements of every operation, by its ledger key.
        file: provider.toml, for its lines in messages.
    """
    served = {one.scheme for one in config.credential}
    lacking: dict[str, list[str]] = {}
    for key, requirements in needs.items():
        if requirements and not any(served.issuperset(one) for one in requirements):
            missing = [sorted(set(one) - served) for one in requirements]
            words = " or ".join(
                dict.fromkeys(" and ".join(f"`{n}`" for n in one) for one in missing)
            )
            lacking.setdefault(words, []).append(key)
    if lacking:
        hint = "add one, or remove the requirement with an overlay"
        raise GenerationError(
            file.diagnostic(
                "/credential",
                f"no [[credential]] serves the security scheme {words}, which"
                f" {counted(len(keys), 'operation')} {'need' if len(keys) > 1 else 'needs'}"
                f" (such as {keys[0]})",
                hint,
            )
            for words, keys in lacking.items()
        )


def plan_credentials(
    config: ProviderConfig, schemes: Mapping[str, SecurityScheme | Reference], root: str
) -> tuple[settings.Credential, ...]:
    """The client's authentication arguments, in the order of provider.toml.

    Args:
        config: the provider's configuration.
        schemes: `components.securitySchemes` of the canonical documents.
        root: the client's server, which the document's other URLs may be relative to.
    """
    return tuple(_credential(one, schemes.get(one.scheme), root) for one in config.credential)


def _credential(
    config: CredentialConfig, declared: SecurityScheme | Reference | None, root: str
) -> settings.Credential:
    scheme = declared if isinstance(declared, SecurityScheme) else SecurityScheme(type="")
    return settings.Credential(
        argument=Identifier(config.argument),
        env=config.env,
        scheme=config.scheme,
        description=config.description or _words(config, scheme),
        notice=_notice(config, scheme),
        exchange=settings.Exchange(
            url=config.exchange.url,
            user=config.exchange.user,
            password=config.exchange.password,
            form_encoded=config.exchange.form_encoded,
            form=tuple(sorted(config.exchange.form.items())),
            token_field=config.exchange.token_field,
        )
        if config.exchange
        else None,
        is_pair=(scheme.scheme or "").lower() == "basic",
        grants=() if config.exchange else _grants(scheme, root),
    )


def _notice(config: CredentialConfig, scheme: SecurityScheme) -> str:
    """What the document says of a credential, after how it travels: often how it has to be written.

    Nothing where provider.toml has words or a prefix of its own: what the document says of the whole
    header would be wrong for the argument then.
    """
    said = _said(scheme)
    if not said or config.description or config.prefix or config.exchange:
        return ""
    if scheme.type == "apiKey":
        return f"It is sent unchanged. {said}"
    word = scheme.scheme or "bearer"
    if word.lower() == "basic":
        return said
    return (
        f"The client adds {'Bearer' if word.lower() == 'bearer' else word} in front of it. {said}"
    )


def _said(scheme: SecurityScheme) -> str:
    text = " ".join((scheme.description or "").split())
    if len(text) > _LONGEST_NOTICE:
        text = text[:_LONGEST_NOTICE].rpartition(" ")[0] + " ..."
    return f"The document says: {text}" if text else ""


def _words(config: CredentialConfig, scheme: SecurityScheme) -> str:
    """What a credential is, where provider.toml does not say."""
    match scheme.type, (scheme.scheme or "").lower():
        case "apiKey", _:
            place = {"header": "the header", "query": "the query parameter", "cookie": "the cookie"}
            kind = f"the key for {place.get(scheme.security_scheme_in or '', 'the')} {scheme.name}"
        case "http", "basic":
            kind = "user and password, as a pair"
        case "http", "bearer":
            kind = "a bearer token"
        case "http", _:
            kind = f"what follows {scheme.scheme} in the header Authorization"
        case "openIdConnect", _:
            kind = "an access token of OpenID Connect"
        case _:
            kind = "an access token of OAuth 2"
    return f"{kind} ({config.scheme})"


def _grants(scheme: SecurityScheme, root: str) -> tuple[settings.TokenGrant, ...]:
    """The flows that need nobody at a screen, where the document says whom to ask."""
    flows = scheme.flows
    if flows is None:
        return ()
    own = flows.clientCredentials.tokenUrl if flows.clientCredentials else None
    signed = [flow for flow in (flows.authorizationCode, flows.password) if flow is not None]
    renewing = next((url for one in signed if (url := one.refreshUrl or one.tokenUrl)), None)
    found: tuple[tuple[Literal["client_credentials", "refresh_token"], str | None], ...] = (
        ("client_credentials", own),
        ("refresh_token", renewing),
    )
    return tuple(
        settings.TokenGrant(function, whole)
        for function, url in found
        if url and is_address(whole := urljoin(root, url))
    )


def plan_carried(
    schemes: Mapping[str, SecurityScheme | Reference],
) -> tuple[settings.Carried, ...]:
    """What schemes leave to the HTTP client, each once."""
    carried = {
        "mutualTLS" if one.type == "mutualTLS" else (one.scheme or "").lower(): _said(one)
        for one in schemes.values()
        if isinstance(one, SecurityScheme)
        and is_carried(one.model_dump(include={"type", "scheme"}))
    }
    return tuple(settings.Carried(*one) for one in sorted(carried.items()))


def plan_security(
    requirements: list[dict[str, list[str]]], usable: frozenset[str]
) -> tuple[tuple[str, ...], ...]:
    """Security requirements as alternatives of combinations of schemes (OpenAPI 3.1, 4.8.30).

    An alternative is kept where the client has a credential for each of its schemes; if that leaves
    nothing, all are kept, and the call will say which credential is missing. The empty alternative
    (authentication is optional) comes last, so that a credential is sent where there is one.
    """
    alternatives = list(dict.fromkeys(tuple(sorted(one)) for one in requirements))
    kept = [one for one in alternatives if usable.issuperset(one)] or alternatives
    return tuple(sorted(kept, key=lambda one: not one))


def plan_combinations(
    alternatives: Iterable[tuple[str, ...]], credentials: Iterable[settings.Credential]
) -> tuple[tuple[Identifier, ...], ...]:
    """The arguments that an operation needs together, of which several may serve one scheme."""
    serving: dict[str, list[Identifier]] = {}
    for one in credentials:
        serving.setdefault(one.scheme, []).append(one.argument)
    return tuple(
        arguments
        for schemes in sorted(set(alternatives))
        if len(schemes) > 1
        for arguments in product(*(serving.get(scheme, []) for scheme in schemes))
    )


def _scheme(
    credential: CredentialConfig, declared: SecurityScheme
) -> settings.SecurityScheme | None:
    if not takes_credential(declared.model_dump(by_alias=True)):
        return None
    match declared.type:
        case "apiKey" if declared.name and declared.security_scheme_in:
            return settings.SecurityScheme(
                credential.scheme,
                "ApiKey",
                parameter=declared.name,
                location=declared.security_scheme_in,
                prefix=credential.prefix,
            )
        case "http" if (declared.scheme or "").lower() == "basic":
            return settings.SecurityScheme(credential.scheme, "HttpBasic")
        case "http":
            # Another scheme than bearer is a word of its own before what the caller has.
            word = declared.scheme or "bearer"
            prefix = credential.prefix or ("" if word.lower() == "bearer" else f"{word} ")
            return settings.SecurityScheme(credential.scheme, "HttpBearer", prefix=prefix)
        case "oauth2" | "openIdConnect":
            # Whatever the flow, what travels is a bearer token (RFC 6750).
            return settings.SecurityScheme(credential.scheme, "HttpBearer")
        case _:
            return None
