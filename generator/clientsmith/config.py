"""`provider.toml`: what a provider's document does not say, or says wrongly for a client."""

from __future__ import annotations

import keyword
import re
from typing import Annotated, Literal, Self

from pydantic import (
    Field,
    field_validator,
    model_validator,
)

from clientsmith.naming.reserved import PACKAGE_CLASSES
from clientsmith.pagination import PaginationConfig, Strict, Wire


class DocumentConfig(Strict):
    """One pinned document. Operations of a namespaced one live below `client.<namespace>`."""

    file: Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9._-]*$")]
    namespace: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")] | None = None
    #: Where the provider publishes it; server URLs of the document may be relative to it.
    upstream: str | None = None


class ExchangeConfig(Strict):
    """How a long-lived token is exchanged for a short-lived one: a form POST with basic authentication.

    User and password are form-encoded first (RFC 6749, section 2.3.1), unless `form_encoded` is false.
    """

    url: str
    user: str = ""
    password: str = ""
    form_encoded: bool = True
    form: dict[str, str]
    token_field: str


class CredentialConfig(Strict):
    """A keyword argument of the client that authenticates by one of the document's security schemes.

    `prefix` goes in front of an API key, such as `Token ` in `Authorization: Token KEY`; schemes of HTTP
    have one of their own, which it replaces.
    """

    argument: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    scheme: str
    env: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")] | None = None
    prefix: str = ""
    description: str = ""
    exchange: ExchangeConfig | None = None


class ExclusionConfig(Strict):
    """An operation that is left out, by name and with a reason that the package's README repeats."""

    operation: str
    reason: Annotated[str, Field(min_length=10)]
    namespace: str | None = None


class SignatureConfig(Strict):
    """How the provider signs what it sends: an HMAC (RFC 2104) over a text, in a header.

    `signed` is the text that is signed: `{body}`, and other headers by name in braces, such as
    `{webhook-id}.{webhook-timestamp}.{body}`. The header holds one signature, or several between
    `separator`, each after `prefix`. With `key` the header holds pairs, such as `t=1492774577,v1=5257a8`:
    the signatures are those of that key, and `signed` may name the other keys as well. `timestamp` names
    the header, or the key, with the time of sending, which may be `tolerance` seconds away.
    """

    header: Wire
    algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    encoding: Literal["hex", "base64"] = "hex"
    signed: str = "{body}"
    prefix: str = ""
    separator: str = ""
    key: str = ""
    timestamp: str = ""
    tolerance: Annotated[int, Field(gt=0)] = 300
    #: What stands in front of a secret without being a part of it, and how the rest is written.
    secret_prefix: str = ""
    secret_encoding: Literal["text", "hex", "base64"] = "text"

    @model_validator(mode="after")
    def _signs_what_it_should(self) -> Self:
        names = re.findall(r"\{([^{}]*)\}", self.signed)
        if "body" not in names:
            raise ValueError("`signed` must contain {body}: nothing else is worth signing")
        if self.timestamp and self.timestamp not in names:
            raise ValueError(
                f"`signed` must contain {{{self.timestamp}}}: anyone could set the time"
            )
        if "tolerance" in self.model_fields_set and not self.timestamp:
            raise ValueError("`tolerance` needs `timestamp`, which names the time of sending")
        if self.key and not self.separator:
            raise ValueError("`key` needs `separator`, which stands between the pairs")
        return self


class WebhooksConfig(Strict):
    """What the document does not say of its webhooks and callbacks.

    `event_property` names the property, or `event_header` the header, that tells them apart; its value is the
    webhook's name in the document, or what `events` has for that name.
    """

    #: The environment variable with the secret of the signature.
    env: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")] | None = None
    event_property: Wire | None = None
    event_header: Wire | None = None
    events: dict[str, str] = Field(default_factory=dict)
    signature: SignatureConfig | None = None

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.event_property and self.event_header:
            raise ValueError("either `event_property` or `event_header`, not both")
        if self.events and not (self.event_property or self.event_header):
            raise ValueError("`events` needs `event_property` or `event_header`")
        if self.env and self.signature is None:
            raise ValueError("`env` needs [webhooks.signature], which says what the secret is for")
        return self


class ProviderConfig(Strict):
    """Everything in `specs/<provider>/provider.toml`."""

    name: Annotated[str, Field(min_length=1)]
    client: Annotated[str, Field(pattern=r"^[A-Z][A-Za-z0-9]*$")]
    package: Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    module: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")] = "0.1.0"
    description: str = ""
    #: The client's server, instead of the first one of the document that is a whole address.
    server: str | None = None
    #: Further origins that are the API's own: credentials may travel there. Callers can name more, as the
    #: client's argument `origins`.
    origins: list[str] = Field(default_factory=list)
    hal: bool = False
    #: The header that makes repeating any POST or PATCH safe, if the API has one.
    idempotency_header: Wire | None = None
    #: The extension of operations that tells their pages, such as `x-speakeasy-pagination`; none by itself.
    pagination_extension: Annotated[str, Field(pattern=r"^x-.")] | None = None
    #: The method that the package's README calls first; it takes no arguments.
    example: str | None = None
    document: Annotated[list[DocumentConfig], Field(min_length=1)]
    credential: list[CredentialConfig] = Field(default_factory=list)
    pagination: list[PaginationConfig] = Field(default_factory=list)
    exclude: list[ExclusionConfig] = Field(default_factory=list)
    webhooks: WebhooksConfig | None = None

    @field_validator("origins")
    @classmethod
    def _are_origins(cls, value: list[str]) -> list[str]:
        if value:
            # Imported late: it loads the HTTP library, and most providers name no origins.
            from clientsmith.runtime.urls import checked_origins

            checked_origins(value)
        return value

    @field_validator("client")
    @classmethod
    def _is_free(cls, value: str) -> str:
        if keyword.iskeyword(value):
            raise ValueError("is a keyword of Python")
        if {value, f"Async{value}"} & PACKAGE_CLASSES:
            raise ValueError("every package has something else called so")
        return value
