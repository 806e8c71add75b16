"""Describe the settings of a client: its servers and its authentication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from clientsmith.naming.identifier import Identifier
    from clientsmith.normalise.facts import ServerVariable
    from clientsmith.plan.model.types import Type


@dataclass(frozen=True)
class SecurityScheme:
    """A scheme as the runtime's class and its arguments: `ApiKey("Authorization", "header")`."""

    name: str
    kind: Literal["ApiKey", "HttpBearer", "HttpBasic"]
    parameter: str | None = None
    location: str | None = None
    #: The prefix of the credential; empty if the runtime's class adds it.
    prefix: str = ""


@dataclass(frozen=True)
class TokenGrant:
    """An OAuth 2 flow that needs no user interaction."""

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
class CredentialPlan:
    """A credential: an argument of the client, and the environment variable that is its default."""

    argument: Identifier
    env: str | None
    scheme: str
    description: str
    #: The description from the document; empty if provider.toml has another.
    notice: str
    exchange: Exchange | None
    #: Whether it is a pair of user name and password.
    is_pair: bool
    #: Token URLs, with the function of the runtime that requests a token.
    grants: tuple[TokenGrant, ...]


@dataclass(frozen=True)
class ClientArgument:
    """An argument of the client that operations take as their parameter, with its environment variable."""

    name: Identifier
    parameter: str
    type: Type
    env: str | None
    description: str


@dataclass(frozen=True)
class Carried:
    """A scheme that the HTTP client handles: `mutualTLS`, or one of HTTP such as `digest`."""

    scheme: str
    #: The description from the document.
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
    """Settings of a client; `base_url` is empty if the document has no complete URL."""

    base_url: str
    security: tuple[tuple[str, ...], ...]
    #: The alternatives of operations that `security` lacks.
    further_security: tuple[tuple[str, ...], ...]
    schemes: tuple[SecurityScheme, ...]
    credentials: tuple[CredentialPlan, ...]
    arguments: tuple[ClientArgument, ...]
    #: The credentials that an operation requires together.
    combinations: tuple[tuple[Identifier, ...], ...]
    #: The schemes that the HTTP client handles.
    carried: tuple[Carried, ...]
    origins: tuple[str, ...]
    #: The origins of operations with a separate server.
    server_origins: tuple[str, ...]
    #: The unencrypted servers, which get credentials only with the caller's consent.
    unencrypted: tuple[str, ...]
    servers: tuple[Server, ...]
    hal: bool
    idempotency_header: str | None

    @property
    def has_choice_of_servers(self) -> bool:
        """Whether the README must describe more than one address."""
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
        """An example of another `base_url`."""
        listed = (server.url for server in self.servers if server.url not in ("", self.base_url))
        return next(listed, "https://api.example.com/v1")
