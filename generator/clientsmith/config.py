"""The keys of `specs/<provider>/provider.toml`.

The file holds what the OpenAPI document does not say, or says wrongly. The keys at the top of the file are
the attributes of `ProviderConfig`; each table has a class of its own. An unknown key is an error. Keys
without a default are required; None means that a key is not set.
"""

from __future__ import annotations

import keyword
import re
import sys
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    Field,
    field_validator,
    model_validator,
)

from clientsmith.http_library import HTTP_LIBRARIES, LibraryName
from clientsmith.naming.reserved import PACKAGE_CLASSES
from clientsmith.pagination import PaginationConfig, Wire
from clientsmith.source.toml import Strict, spelled

_NAME = rf"(?!(?:{'|'.join(keyword.kwlist)})$)[a-z][a-z0-9_]*"
_NAME_WORDS = (
    "a name of lower-case letters, digits and `_` that begins with a letter"
    " and is not a Python keyword"
)
#: The letters of a name that becomes the name of a file or of a folder.
MAX_NAME = 100
#: Modules that a package would hide from itself.
_TAKEN_MODULES = {
    *sys.stdlib_module_names,
    *(name for library in HTTP_LIBRARIES.values() for name in (library.name, library.core)),
    "pydantic",
    "sniffio",
}
Variable = Annotated[
    str,
    spelled(
        r"[A-Z][A-Z0-9_]*",
        'capital letters, digits and `_`, beginning with a letter, such as "SHOP_API_KEY"',
    ),
]


class DocumentConfig(Strict):
    """A `[[document]]` table: one OpenAPI document in the provider's folder.

    Attributes:
        file: The file name in `specs/<provider>`.
        namespace: The attribute of the client that has the document's operations: `client.<namespace>`.
            Without it they are attributes of the client itself.
        upstream: The https URL where the provider publishes the document. `drift`, `fetch` and `update`
            download it, and relative server URLs of the document are resolved against it.
        private: Whether `upstream` may lead to a private network or to this machine. By default only public
            addresses are connected to.
    """

    file: Annotated[
        str,
        spelled(
            r"[A-Za-z0-9_][A-Za-z0-9._-]*",
            "the name of a file in the same folder, of letters, digits, `.`, `_` and `-`,"
            ' such as "openapi.yaml"',
        ),
    ]
    namespace: (
        Annotated[
            str, Field(max_length=MAX_NAME), spelled(_NAME, f'{_NAME_WORDS}, such as "legacy"')
        ]
        | None
    ) = None
    upstream: str | None = None
    private: bool = False

    @field_validator("upstream")
    @classmethod
    def _check_upstream(cls, value: str | None) -> str | None:
        if value is not None:
            # Imported here because it is slow to import, and a package is not generated from the URL.
            from clientsmith.source.remote import AddressError, check_url

            try:
                check_url(value)
            except AddressError as error:
                raise ValueError(str(error)) from None
        return value


class ExchangeConfig(Strict):
    """A `[credential.exchange]` table: how the client exchanges a long-lived token for a short-lived one.

    The client sends a form with POST and HTTP basic authentication.

    Attributes:
        url: The URL of the token endpoint.
        user: The user name for basic authentication.
        password: The password for basic authentication.
        form_encoded: Whether user name and password are form-encoded first (RFC 6749, section 2.3.1).
        form: The fields of the form, except the token.
        token_field: The form field for the long-lived token.
    """

    url: str
    user: str = ""
    password: str = ""
    form_encoded: bool = True
    form: dict[str, str]
    token_field: str


class CredentialConfig(Strict):
    """A `[[credential]]` table: an argument of the client for one security scheme of the document.

    Attributes:
        argument: The name of the keyword argument.
        scheme: The name of the security scheme in the document.
        env: The environment variable that is read if the caller passes no credential at all, or only
            credentials that an operation requires together with this one.
        prefix: Text to send before the credential, such as `Token ` in `Authorization: Token KEY`. It
            replaces the prefix of an HTTP scheme, such as `Bearer `.
        description: The argument's text in docstrings and in the package's README.
        exchange: How to exchange the credential for a short-lived token.
    """

    argument: Annotated[str, spelled(_NAME, f'{_NAME_WORDS}, such as "api_key"')]
    scheme: str
    env: Variable | None = None
    prefix: str = ""
    description: str = ""
    exchange: ExchangeConfig | None = None


class ClientArgumentConfig(Strict):
    """A `[[client_argument]]` table: a parameter that the client takes once, instead of each call.

    Attributes:
        parameter: The name of the parameter in the document. All operations with such a parameter take it
            from the client if the caller passes none.
        argument: The name of the client's keyword argument; by default that of the methods' argument.
        env: The environment variable that is read if the caller passes none to the client.
        description: The argument's text in docstrings.
    """

    parameter: Wire
    argument: Annotated[str, spelled(_NAME, f'{_NAME_WORDS}, such as "tenant_id"')] | None = None
    env: Variable | None = None
    description: str = ""


ClassName = Annotated[
    str,
    Field(max_length=MAX_NAME),
    spelled(r"[A-Z][A-Za-z0-9]*", 'letters and digits, beginning with a capital, such as "Shop"'),
]


class ExclusionConfig(Strict):
    """An `[[exclude]]` table: an operation that is left out of the package.

    Attributes:
        operation: The operation id.
        reason: Why it is left out, in at least 10 characters. The package's README repeats it.
        namespace: The namespace of the operation's document.
    """

    operation: str
    reason: Annotated[
        str,
        spelled(".{10,}", 'at least 10 characters, such as "The server does not implement it."'),
    ]
    namespace: str | None = None


class SignatureConfig(Strict):
    """The `[webhooks.signature]` table: how the provider signs webhooks, as an HMAC (RFC 2104) in a header.

    Attributes:
        header: The request header that holds the signature or signatures.
        algorithm: The hash algorithm of the HMAC.
        encoding: How the signature is encoded.
        signed: The text that is signed. `{body}` is the request body; a header's name in braces is that
            header's value, as in `{webhook-id}.{webhook-timestamp}.{body}`.
        prefix: The text before each signature, such as `sha256=`.
        separator: The text between several signatures, or between the pairs if `key` is set.
        key: Set this if the header holds pairs, such as `t=1492774577,v1=5257a8`: the key whose values are
            the signatures. `signed` and `timestamp` can then name the other keys.
        timestamp: The header or key with the time of sending. The client rejects requests without it.
        tolerance: How many seconds that time may differ from the receiver's clock.
        secret_prefix: The text before a secret that is not part of it, such as `whsec_`.
        secret_encoding: How the rest of the secret is encoded.
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
    secret_prefix: str = ""
    secret_encoding: Literal["text", "hex", "base64"] = "text"

    @model_validator(mode="after")
    def _check_signed_text(self) -> Self:
        names = re.findall(r"\{([^{}]*)\}", self.signed)
        if "body" not in names:
            raise ValueError("`signed` must contain {body}, or the body could be forged")
        if self.timestamp and self.timestamp not in names:
            raise ValueError(
                f"`signed` must contain {{{self.timestamp}}}, or the time could be forged"
            )
        if "tolerance" in self.model_fields_set and not self.timestamp:
            raise ValueError("`tolerance` needs `timestamp`, the header with the time of sending")
        if self.key and not self.separator:
            raise ValueError("`key` needs `separator`, the text between the pairs")
        return self


class WebhooksConfig(Strict):
    """The `[webhooks]` table: what the document does not say about its webhooks and callbacks.

    Attributes:
        env: The environment variable with the secret of the signature.
        event_property: The property of the payload whose value says which webhook it is. Without this
            and `event_header`, the document must show which property or header it is.
        event_header: The request header whose value says which webhook it is.
        events: Webhook name in the document -> value of that property or header, if the two differ.
        signature: How requests are signed.
    """

    env: Variable | None = None
    event_property: Wire | None = None
    event_header: Wire | None = None
    events: dict[str, str] = Field(default_factory=dict)
    signature: SignatureConfig | None = None

    @model_validator(mode="after")
    def _check_combinations(self) -> Self:
        if self.event_property and self.event_header:
            raise ValueError("set either `event_property` or `event_header`, not both")
        if self.events and not (self.event_property or self.event_header):
            raise ValueError("`events` needs `event_property` or `event_header`")
        if self.env and self.signature is None:
            raise ValueError("`env` needs [webhooks.signature], which uses the secret")
        return self


class ProviderConfig(Strict):
    """The whole file: the keys at its top, and its tables.

    Attributes:
        name: The provider's name in prose.
        client: The class name of the client. The asynchronous client has `Async` before it.
        package: The distribution name, as in `pip install <package>`.
        module: The import name.
        version: The package's version. `update` raises it.
        description: One sentence about the API, for the package's README and metadata.
        server: The base URL. The default is the first absolute server URL of the document.
        http: The HTTP library that the package uses: `httpx` (the default) or `httpx2`.
        origins: Further origins of the API, such as `https://files.example` or `https://*.region.example`.
            The client sends credentials to the origin of the base URL and to these. Callers can add more
            with the client's argument `origins`.
        hal: Whether responses have HAL links (`_links`), which the client can then follow.
        idempotency_header: The header that makes it safe to repeat any POST or PATCH. The client then retries
            them.
        pagination_extension: The extension of operations that describes their pagination, such as
            `x-speakeasy-pagination`. It is not read by default.
        example: The method that the package's README calls first, such as `things.list`. It must not require
            arguments.
        document: The documents, at least one.
        credential: The credentials, one for each security scheme that operations require.
        client_argument: Parameters that the client takes once.
        pagination: The pagination rules. The first rule that fits an operation applies.
        recognize_pages: Whether pages are recognized where no rule fits. The default is no; a document
            without a provider.toml is read as if it was yes.
        exclude: The operations to leave out.
        models: Names of classes, by the name of the component that `clientsmith normalise` prints.
        webhooks: Settings for webhooks and callbacks.
    """

    name: Wire
    client: ClassName
    package: Annotated[
        str,
        Field(max_length=MAX_NAME),
        spelled(
            r"[a-z][a-z0-9]*(-[a-z0-9]+)*",
            "lower-case letters and digits, with `-` between words,"
            ' beginning with a letter, such as "shop-client"',
        ),
    ]
    module: Annotated[
        str,
        Field(max_length=MAX_NAME),
        spelled(_NAME, f'{_NAME_WORDS}, such as "shop_client"'),
    ]
    version: Annotated[
        str, spelled(r"\d+\.\d+\.\d+", 'three numbers with dots, such as "1.4.0"')
    ] = "0.1.0"
    description: str = ""
    server: str | None = None
    http: LibraryName = "httpx"
    origins: list[str] = Field(default_factory=list)
    hal: bool = False
    idempotency_header: Wire | None = None
    pagination_extension: (
        Annotated[
            str, spelled("x-.+", 'a name that begins with `x-`, such as "x-speakeasy-pagination"')
        ]
        | None
    ) = None
    example: str | None = None
    document: Annotated[list[DocumentConfig], Field(min_length=1)]
    credential: list[CredentialConfig] = Field(default_factory=list)
    client_argument: list[ClientArgumentConfig] = Field(default_factory=list)
    pagination: list[PaginationConfig] = Field(default_factory=list)
    recognize_pages: bool | None = None
    exclude: list[ExclusionConfig] = Field(default_factory=list)
    models: dict[str, ClassName] = Field(default_factory=dict)
    webhooks: WebhooksConfig | None = None

    @field_validator("origins")
    @classmethod
    def _check_origins(cls, value: list[str]) -> list[str]:
        if value:
            # Imported here because it loads the HTTP library, and most providers have no origins.
            from clientsmith.runtime.urls import checked_origins

            checked_origins(value)
        return value

    @field_validator("server")
    @classmethod
    def _check_server(cls, value: str | None) -> str | None:
        try:
            urlsplit(value or "")
        except ValueError:
            raise ValueError('expected a URL, such as "https://shop.example/v1"') from None
        return value

    @field_validator("module")
    @classmethod
    def _check_module_name(cls, value: str) -> str:
        if value in _TAKEN_MODULES:
            raise ValueError(
                "expected another name, because this is a module that the client itself imports"
            )
        return value

    @field_validator("client")
    @classmethod
    def _check_client_name(cls, value: str) -> str:
        if keyword.iskeyword(value):
            raise ValueError("expected another name, because this is a Python keyword")
        if {value, f"Async{value}"} & PACKAGE_CLASSES:
            raise ValueError(
                "expected another name, because every package has a class of this name"
            )
        return value
