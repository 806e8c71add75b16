"""Plan credentials and security: join the document's security schemes with provider.toml."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Literal

from openapi_pydantic import Reference, SecurityScheme

from clientsmith.diagnostics import GenerationError, counted
from clientsmith.naming.credentials import CLIENT_OPTIONS
from clientsmith.naming.identifier import Identifier
from clientsmith.normalise.schemes import is_carried, takes_credential
from clientsmith.normalise.servers import is_address, joined
from clientsmith.plan.model import settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.config import CredentialConfig, ProviderConfig
    from clientsmith.source.toml import TomlFile

# In characters. Some documents have a whole page about a scheme.
_LONGEST_NOTICE = 800


def plan_schemes(
    config: ProviderConfig, schemes: Mapping[str, SecurityScheme | Reference], file: TomlFile
) -> tuple[settings.SecurityScheme, ...]:
    """Return the security schemes for which the client has a credential.

    Args:
        config: the provider's configuration, whose credentials name schemes.
        schemes: `components.securitySchemes` of the canonical documents.
        file: provider.toml, for its lines in messages.

    Raises:
        GenerationError: if a credential names a scheme that does not exist or cannot be used.
    """
    planned: dict[str, settings.SecurityScheme] = {}
    problems = []
    taken = set(CLIENT_OPTIONS)
    for position, credential in enumerate(config.credential):
        if credential.argument in taken:
            message = f"the client already has an argument `{credential.argument}`"
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
    """Report security schemes that operations require and no credential covers.

    The client would send nothing for them, and callers would get a 401 without an explanation. An operation
    is covered if one of its alternatives is, or if it requires nothing.

    Args:
        config: the provider's configuration.
        needs: the security requirements of every operation, by its ledger key.
        file: provider.toml, for its lines in messages.

    Raises:
        GenerationError: if no credential covers an operation.
    """
    served = {credential.scheme for credential in config.credential}
    lacking: dict[str, list[str]] = {}
    for key, requirements in needs.items():
        if requirements and not any(served.issuperset(requirement) for requirement in requirements):
            missing = [sorted(set(requirement) - served) for requirement in requirements]
            words = " or ".join(
                dict.fromkeys(" and ".join(f"`{name}`" for name in names) for names in missing)
            )
            lacking.setdefault(words, []).append(key)
    if lacking:
        hint = "add a [[credential]] for it, or remove the requirement with an overlay"
        raise GenerationError(
            file.diagnostic(
                "/credential",
                f"no [[credential]] covers the security scheme {words}, which"
                f" {counted(len(keys), 'operation')} {'require' if len(keys) > 1 else 'requires'}"
                f" (such as {keys[0]})",
                hint,
            )
            for words, keys in lacking.items()
        )


def plan_credentials(
    config: ProviderConfig, schemes: Mapping[str, SecurityScheme | Reference], root: str
) -> tuple[settings.CredentialPlan, ...]:
    """Return the client's authentication arguments, in the order of provider.toml.

    Args:
        config: the provider's configuration.
        schemes: `components.securitySchemes` of the canonical documents.
        root: the client's server, which the document's other URLs may be relative to.
    """
    return tuple(_credential(each, schemes.get(each.scheme), root) for each in config.credential)


def _credential(
    config: CredentialConfig, declared: SecurityScheme | Reference | None, root: str
) -> settings.CredentialPlan:
    scheme = declared if isinstance(declared, SecurityScheme) else SecurityScheme(type="")
    return settings.CredentialPlan(
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
    """Return how a credential is sent and what the document says about its format.

    Empty if provider.toml has its own description or prefix: what the document says about the whole
    header would then be wrong for the argument.
    """
    documented = _documented(scheme)
    if not documented or config.description or config.prefix or config.exchange:
        return ""
    if scheme.type == "apiKey":
        return f"It is sent unchanged. {documented}"
    word = scheme.scheme or "bearer"
    if word.lower() == "basic":
        return documented
    return f"The client adds {'Bearer' if word.lower() == 'bearer' else word} in front of it. {documented}"


def _documented(scheme: SecurityScheme) -> str:
    text = " ".join((scheme.description or "").split())
    if len(text) > _LONGEST_NOTICE:
        text = text[:_LONGEST_NOTICE].rpartition(" ")[0] + " ..."
    return f"The document says: {text}" if text else ""


def _words(config: CredentialConfig, scheme: SecurityScheme) -> str:
    """Describe a credential for which provider.toml has no description."""
    match scheme.type, (scheme.scheme or "").lower():
        case "apiKey", _:
            place = {"header": "the header", "query": "the query parameter", "cookie": "the cookie"}
            kind = f"the key for {place.get(scheme.security_scheme_in or '', 'the')} {scheme.name}"
        case "http", "basic":
            kind = "a pair of user name and password"
        case "http", "bearer":
            kind = "a bearer token"
        case "http", _:
            kind = f"the value after `{scheme.scheme}` in the `Authorization` header"
        case "openIdConnect", _:
            kind = "an OpenID Connect access token"
        case _:
            kind = "an OAuth 2 access token"
    return f"{kind} ({config.scheme})"


def _grants(scheme: SecurityScheme, root: str) -> tuple[settings.TokenGrant, ...]:
    """Return the flows that need no user interaction, if the document has their token URLs."""
    flows = scheme.flows
    if flows is None:
        return ()
    own = flows.clientCredentials.tokenUrl if flows.clientCredentials else None
    signed = [flow for flow in (flows.authorizationCode, flows.password) if flow is not None]
    renewing = next((url for flow in signed if (url := flow.refreshUrl or flow.tokenUrl)), None)
    grants: tuple[tuple[Literal["client_credentials", "refresh_token"], str | None], ...] = (
        ("client_credentials", own),
        ("refresh_token", renewing),
    )
    return tuple(
        settings.TokenGrant(function, whole)
        for function, url in grants
        if url and is_address(whole := joined(root, url))
    )


def plan_carried(
    schemes: Mapping[str, SecurityScheme | Reference],
) -> tuple[settings.Carried, ...]:
    """Return the schemes that the HTTP client handles itself, such as mutual TLS, each once."""
    carried = {
        "mutualTLS" if scheme.type == "mutualTLS" else (scheme.scheme or "").lower(): _documented(
            scheme
        )
        for scheme in schemes.values()
        if isinstance(scheme, SecurityScheme)
        and is_carried(scheme.model_dump(include={"type", "scheme"}))
    }
    return tuple(settings.Carried(*item) for item in sorted(carried.items()))


def plan_security(
    requirements: list[dict[str, list[str]]], usable: frozenset[str]
) -> tuple[tuple[str, ...], ...]:
    """Return security requirements as alternative combinations of schemes (OpenAPI 3.1, 4.8.30).

    An alternative is kept if the client has a credential for each of its schemes. If none is left, all are
    kept, and the call reports which credential is missing. The empty alternative (authentication is
    optional) comes last, so that a credential is sent if there is one.

    Args:
        requirements: `security` of an operation.
        usable: the schemes for which the client has a credential.
    """
    alternatives = list(dict.fromkeys(tuple(sorted(requirement)) for requirement in requirements))
    kept = [
        alternative for alternative in alternatives if usable.issuperset(alternative)
    ] or alternatives
    return tuple(sorted(kept, key=lambda schemes: not schemes))


def plan_combinations(
    alternatives: Iterable[tuple[str, ...]], credentials: Iterable[settings.CredentialPlan]
) -> tuple[tuple[Identifier, ...], ...]:
    """Return the arguments that operations need together; several may serve one scheme.

    Args:
        alternatives: combinations of schemes, of all operations.
        credentials: the arguments of the client.
    """
    serving: dict[str, list[Identifier]] = {}
    for credential in credentials:
        serving.setdefault(credential.scheme, []).append(credential.argument)
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
            # Schemes other than bearer put their name before the value.
            word = declared.scheme or "bearer"
            prefix = credential.prefix or ("" if word.lower() == "bearer" else f"{word} ")
            return settings.SecurityScheme(credential.scheme, "HttpBearer", prefix=prefix)
        case "oauth2" | "openIdConnect":
            # Every flow ends in a bearer token (RFC 6750).
            return settings.SecurityScheme(credential.scheme, "HttpBearer")
        case _:
            return None
