"""Credentials and security: the document's schemes joined with provider.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic import Reference, SecurityScheme

from generator.diagnostics import Diagnostic, GenerationError
from generator.plan import model
from generator.plan.text import Identifier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.config import CredentialConfig, ProviderConfig


def plan_schemes(
    config: ProviderConfig, schemes: Mapping[str, SecurityScheme | Reference], shown: str
) -> tuple[model.SecurityScheme, ...]:
    """The security schemes for which the client has a credential.

    Args:
        config: the provider's configuration, whose credentials name schemes.
        schemes: `components.securitySchemes` of the canonical documents.
        shown: how provider.toml is called in messages.

    Raises:
        GenerationError: where a credential names a scheme that is not there or cannot be used.
    """
    planned: dict[str, model.SecurityScheme] = {}
    problems = []
    for position, credential in enumerate(config.credential):
        declared = schemes.get(credential.scheme)
        made = None
        if isinstance(declared, SecurityScheme):
            made = _scheme(credential, declared)
        if made is None:
            problems.append(
                Diagnostic(
                    shown,
                    None,
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


def plan_credentials(config: ProviderConfig) -> tuple[model.Credential, ...]:
    """The client's authentication arguments, in the order of provider.toml."""
    return tuple(
        model.Credential(
            argument=Identifier(one.argument),
            env=one.env,
            scheme=one.scheme,
            description=one.description or f"the credential of the scheme {one.scheme}",
            exchange=model.Exchange(
                url=one.exchange.url,
                user=one.exchange.user,
                password=one.exchange.password,
                form=tuple(sorted(one.exchange.form.items())),
                token_field=one.exchange.token_field,
            )
            if one.exchange
            else None,
        )
        for one in config.credential
    )


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


def _scheme(credential: CredentialConfig, declared: SecurityScheme) -> model.SecurityScheme | None:
    match declared.type:
        case "apiKey" if declared.name and declared.security_scheme_in:
            return model.SecurityScheme(
                credential.scheme,
                "ApiKey",
                parameter=declared.name,
                location=declared.security_scheme_in,
                prefix=credential.prefix,
            )
        case "http" if (declared.scheme or "").lower() == "bearer":
            return model.SecurityScheme(credential.scheme, "HttpBearer")
        case "http" if (declared.scheme or "").lower() == "basic":
            return model.SecurityScheme(credential.scheme, "HttpBasic")
        case "oauth2" | "openIdConnect":
            # Whatever the flow, what travels is a bearer token (RFC 6750).
            return model.SecurityScheme(credential.scheme, "HttpBearer")
        case _:
            return None
