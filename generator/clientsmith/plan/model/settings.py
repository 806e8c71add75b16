"""What a client is made with: where it goes, and how it shows who it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from clientsmith.naming.identifier import Identifier
    from clientsmith.normalise.facts import ServerVariable


@dataclass(frozen=True)
class SecurityScheme:
    """A scheme as the runtime's class and its arguments: `ApiKey("Authorization", "header")`."""

    name: str
    kind: Literal["ApiKey", "HttpBearer", "HttpBasic"]
    parameter: str | None = None
    location: str | None = None
    #: What goes in front of the credential; empty where the runtime's class knows it.
    prefix: str = ""


@dataclass(frozen=True)
class TokenGrant:
    """A flow of OAuth 2 that a client goes through by itself."""

    function: Literal["client_credentials", "refresh_token"]
    token_url: str


@dataclass(frozen=True)
class Exchange:
    """A long-lived token exchanged for a short-lived one (RFC 6749, section 4.5, extension grants)."""

    url: str
    user: str
    password: str
    form_encoded: bool
    form: tuple[tuple[str, str], ...]
    token_field: str


@dataclass(frozen=True)
class Credential:
    """A way to authenticate: a keyword argument of the client, and the variable that stands in for it."""

    argument: Identifier
    env: str | None
    scheme: str
    description: str
    #: What the document says of it, for people; empty where provider.toml knows better.
    notice: str
    exchange: Exchange | None
    #: User and password rather than one text.
    is_pair: bool
    #: Where tokens are to be had, by the runtime's function that asks for them.
    grants: tuple[TokenGrant, ...]


@dataclass(frozen=True)
class Carried:
    """A scheme that the HTTP client takes care of: `mutualTLS`, or one of HTTP such as `digest`."""

    scheme: str
    #: What the document says of it, for people.
    notice: str


@dataclass(frozen=True)
class Server:
    """A server that the document lists for the whole API, for the README.

    `url` is empty where the document does not say where it is; `template` is what the document has,
    where that differs.
    """

    url: str
    template: str
    description: str
    variables: tuple[ServerVariable, ...]


@dataclass(frozen=True)
class Settings:
    """`base_url` is empty where the document does not say where the API is."""

    base_url: str
    security: tuple[tuple[str, ...], ...]
    schemes: tuple[SecurityScheme, ...]
    credentials: tuple[Credential, ...]
    #: The arguments of credentials that an operation needs together.
    combinations: tuple[tuple[Identifier, ...], ...]
    #: What the HTTP client has to bring.
    carried: tuple[Carried, ...]
    origins: tuple[str, ...]
    #: The origins of operations that have a server of their own.
    server_origins: tuple[str, ...]
    #: The servers that get credentials only with the caller's consent, because nothing is encrypted.
    unencrypted: tuple[str, ...]
    servers: tuple[Server, ...]
    hal: bool
    idempotency_header: str | None

    @property
    def has_choice_of_servers(self) -> bool:
        """Whether there is more to say about servers than one address."""
        first = self.servers[0]
        several = len(self.servers) > 1 or bool(self.server_origins)
        return several or bool(first.variables) or not self.base_url

    @property
    def origin(self) -> str:
        """The origin of the API itself, as an example."""
        parts = urlsplit(self.base_url or "https://api.example.com")
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def other_url(self) -> str:
        """What a caller could give as `base_url`, as an example."""
        listed = (one.url for one in self.servers if one.url not in ("", self.base_url))
        return next(listed, "https://api.example.com/v1")
