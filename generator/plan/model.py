"""The plan: everything a template needs to know, in the words of a client library.

Only frozen dataclasses without behaviour, so that a plan can be printed, compared and tested. Types are
described (`Scalar`, `ListOf`, ...), not spelled: spelling Python is the templates' business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.plan.text import Identifier

Location: TypeAlias = Literal["path", "query", "header", "cookie", "body", "accept", "content_type"]
Decode: TypeAlias = Literal["json", "text", "bytes", "none", "events", "jsonlines", "any"]


@dataclass(frozen=True)
class Scalar:
    """A type without parts."""

    name: Literal[
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "datetime",
        "date",
        "uuid",
        "file",
        "any",
        "null",
        "never",
        "content",
    ]


@dataclass(frozen=True)
class Named:
    """A component schema: a model when it is read, a name of `types` when it is written."""

    name: Identifier
    written: bool


@dataclass(frozen=True)
class ListOf:
    item: Type
    written: bool


@dataclass(frozen=True)
class MapOf:
    value: Type
    written: bool


@dataclass(frozen=True)
class LiteralOf:
    values: tuple[str | int | bool, ...]


@dataclass(frozen=True)
class UnionOf:
    members: tuple[Type, ...]


Type: TypeAlias = Scalar | Named | ListOf | MapOf | LiteralOf | UnionOf


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    `wire` is the name on the wire; `location` says where it travels. A `body` argument is the whole body
    where `is_whole`, or, where `is_rest`, a mapping of properties that the document does not name.
    One whose location is `accept` or `content_type` chooses among media types.
    """

    name: Identifier
    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False
    is_whole: bool = False


@dataclass(frozen=True)
class ParameterStyle:
    """Serialisation of a parameter that differs from the default of its place (OpenAPI 3.1, 4.8.12.2)."""

    wire: str
    location: Location
    style: str
    explode: bool
    allow_reserved: bool
    content: str | None


@dataclass(frozen=True)
class Body:
    media_type: str
    required: bool
    #: Content types of the parts of a multipart body, by property (OpenAPI 3.1, 4.8.15).
    parts: tuple[tuple[str, str], ...] = ()
    #: The parts of a multipart body that are files, by property.
    files: tuple[str, ...] = ()
    #: How properties of a form are written, where the document says so.
    styles: tuple[ParameterStyle, ...] = ()
    #: Further headers of the parts of a multipart body, by property.
    headers: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    #: What is sent where `media_type` is a range and the caller gives nothing.
    default: str | None = None

    @property
    def sent_as(self) -> str:
        """The content type of a request that does not choose another."""
        return self.default or self.media_type

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to say about it but its media type."""
        return self.required and not (self.parts or self.files or self.styles or self.headers)


@dataclass(frozen=True)
class OtherResult:
    """What comes with another status of success, such as `202` or `2XX`; `same` is the result itself."""

    status: str
    decode: Literal["json", "text", "none", "same"]
    type: Type


@dataclass(frozen=True)
class Form:
    """A media type that a caller can ask for instead of the preferred one."""

    media_type: str
    decode: Decode
    type: Type


@dataclass(frozen=True)
class Result:
    """What a call gives: `decode` is the way from bytes to `type`."""

    decode: Decode
    type: Type
    media_type: str | None
    description: str
    #: The document also has a success without content.
    may_be_empty: bool = False
    #: Other statuses of success that bring something else; `type` spans them all, `first` is without them.
    others: tuple[OtherResult, ...] = ()
    first: Type | None = None
    #: What comes instead of a file or a stream with other statuses of success.
    beside: Type | None = None
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True)
class Pagination:
    """A strategy of the runtime and its settings, and what a page's items are."""

    strategy: str
    settings: tuple[tuple[str, str | tuple[str, ...]], ...]
    item: Type
    #: Which of the rules in provider.toml applied, from 0.
    rule: int


@dataclass(frozen=True)
class ErrorCase:
    """A documented error status and the exception it becomes."""

    status: str
    exception: Identifier


@dataclass(frozen=True)
class Overload:
    """One way to call a method that has several."""

    arguments: tuple[Argument, ...]
    result: Result


@dataclass(frozen=True)
class Method:
    """One operation as a method.

    `arguments`, `body` and `result` are those of a call that chooses nothing. Where there is a choice of
    media types, `choices` are the arguments that make it, `bodies` what else can be sent, `overloads` the
    ways to call, the preferred one first, and `accepted` the arguments of all of them together.
    """

    name: Identifier
    public_name: str
    operation_id: str
    http_method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    styles: tuple[ParameterStyle, ...]
    body: Body | None
    result: Result
    pagination: Pagination | None
    security: tuple[tuple[str, ...], ...] | None
    #: Where the operation goes, if not to the client's base URL.
    server: str | None
    idempotency_header: str | None
    """The parameter that makes repeating safe; the runtime fills it in where it is left out."""
    errors: tuple[ErrorCase, ...]
    #: What can be called next, and what the API sends because of the call: a line each.
    links: tuple[str, ...] = ()
    #: Where the provider says more.
    documentation: str | None = None
    callbacks: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """The path as it travels: a fragment only tells operations apart (RFC 9110, section 7.1)."""
        path = self.path.partition("#")[0]
        return path if path.startswith("/") else f"/{path}"

    choices: tuple[Argument, ...] = ()
    bodies: tuple[Body, ...] = ()
    overloads: tuple[Overload, ...] = ()
    accepted: tuple[Argument, ...] = ()
    #: What the document offers and the method does not, in words.
    notes: tuple[str, ...] = ()

    @property
    def signature(self) -> tuple[Argument, ...]:
        """The arguments of the method itself, which takes whatever one of its overloads takes."""
        return self.accepted or (*self.arguments, *self.choices)

    @property
    def gives_one_type(self) -> bool:
        """Whether the result is of one type, whatever the caller chooses."""
        return all(one.result == self.result for one in self.overloads)

    @property
    def other_results(self) -> tuple[Result, ...]:
        """What the method gives where the caller chooses another answer."""
        return tuple(
            dict.fromkeys(one.result for one in self.overloads if one.result != self.result)
        )

    @property
    def route_text(self) -> str:
        """The route and what it gives: "`GET /things` gives every `Thing`."."""
        return f"`{self.http_method} {self.path}` gives {self.result.description}."

    @property
    def deprecation_text(self) -> str:
        return f"{self.public_name} is deprecated by the provider."

    @property
    def documentation_text(self) -> str:
        return f"See {self.documentation}"

    @property
    def error_text(self) -> str:
        """The documented errors in a line: `NotFoundError (404), ServerError (503).`"""
        return ", ".join(f"{one.exception} ({one.status})" for one in self.errors) + "."

    @property
    def has_whole_body(self) -> bool:
        """Whether the body can be one argument rather than an argument for each property."""
        return any(one.is_whole for one in self.signature)

    @property
    def constant(self) -> Identifier:
        """What the operation's table entry is called in the resource's module."""
        return Identifier("_" + self.name.upper().strip("_"))


@dataclass(frozen=True)
class Resource:
    """A group of methods; `path` is its attribute path below the client, such as `("applications",)`."""

    path: tuple[Identifier, ...]
    class_name: Identifier
    module: Identifier
    methods: tuple[Method, ...]
    children: tuple[ResourceLink, ...]

    @property
    def dotted(self) -> str:
        """The path as callers write it below the client."""
        return ".".join(self.path)

    @property
    def title(self) -> str:
        """The resource in words, as its classes introduce themselves."""
        words = ", ".join(step.replace("_", " ") for step in self.path)
        return f"{words[:1].upper()}{words[1:]}."


@dataclass(frozen=True)
class ResourceLink:
    """A resource that hangs below the client or below another resource."""

    attribute: Identifier
    class_name: Identifier
    module: Identifier


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
class Exchange:
    """A long-lived token exchanged for a short-lived one (RFC 6749, section 4.5, extension grants)."""

    url: str
    user: str
    password: str
    form: tuple[tuple[str, str], ...]
    token_field: str


@dataclass(frozen=True)
class Credential:
    """A way to authenticate: a keyword argument of the client, and the variable that stands in for it."""

    argument: Identifier
    env: str | None
    scheme: str
    description: str
    exchange: Exchange | None
    #: User and password rather than one text.
    is_pair: bool
    #: Where tokens are to be had, by the runtime's function that asks for them.
    grants: tuple[TokenGrant, ...]


@dataclass(frozen=True)
class TokenGrant:
    """A flow of OAuth 2 that a client goes through by itself."""

    function: Literal["client_credentials", "refresh_token"]
    token_url: str


@dataclass(frozen=True)
class ServerVariable:
    """A part of a server's URL that a caller may choose; without a default it has to be chosen."""

    name: str
    default: str | None
    values: tuple[str, ...]
    description: str


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
    #: What the HTTP client has to bring: `mutualTLS`, or a scheme of HTTP such as `digest`.
    carried: tuple[str, ...]
    origins: tuple[str, ...]
    #: The origins of operations that have a server of their own.
    server_origins: tuple[str, ...]
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
    def other_url(self) -> str:
        """What a caller could give as `base_url`, as an example."""
        listed = (one.url for one in self.servers if one.url not in ("", self.base_url))
        return next(listed, "https://api.example.com/v1")


@dataclass(frozen=True)
class Field:
    """One key of a TypedDict, by its wire name."""

    wire: str
    type: Type
    required: bool
    description: str


@dataclass(frozen=True)
class ArgumentType:
    """A name of `types`: what is accepted where a component schema is written.

    `fields` is set for an object: the accepted type is then the model or a TypedDict of these keys. `alias`
    is set for everything else.
    """

    name: Identifier
    module: Identifier
    dict_name: Identifier
    model: bool
    fields: tuple[Field, ...]
    alias: Type | None
    description: str
    functional: bool
    #: Whether the name leaves room for an annotation: beside a very long one, formatters differ.
    annotated: bool
    #: The alias contains itself, so it has to be spelled as a string.
    recursive: bool = False


@dataclass(frozen=True)
class Webhook:
    """A request that the API makes: a webhook, or a callback of an operation.

    `function` reads its body, `constant` is its entry in the package's table.
    """

    name: str
    function: Identifier
    constant: Identifier
    decode: Literal["json", "text", "bytes"]
    type: Type
    summary: str
    description: str
    deprecated: bool
    #: Name and description of the headers that come with it, and status and description of answers.
    headers: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]
    #: The operation whose callback it is, and the expression for where it goes.
    owner: str | None = None
    expression: str = ""

    @property
    def deprecation_text(self) -> str:
        return f"{self.name} is deprecated by the provider."

    @property
    def origin_text(self) -> str:
        """Where a callback comes from: "A callback of `things.watch`, sent to `{$url}`."."""
        return f"A callback of `{self.owner}`, sent to `{self.expression}`."


@dataclass(frozen=True)
class Dispatch:
    """What tells the webhooks apart: a property of the body or a header, and its values."""

    place: Literal["property", "header"]
    name: str
    #: Value -> the constant of the webhook that it stands for.
    values: tuple[tuple[str, Identifier], ...]
    type: Type

    @property
    def told_by(self) -> str:
        """What tells them apart, in words."""
        place = "property" if self.place == "property" else "header"
        return f"the {place} `{self.name}`"


@dataclass(frozen=True)
class Signature:
    """How webhooks are signed: the keys of `[webhooks.signature]` that are set."""

    settings: tuple[tuple[str, str | int], ...]
    env: str | None


@dataclass(frozen=True)
class Webhooks:
    """Everything that a package receives."""

    all: tuple[Webhook, ...]
    dispatch: Dispatch | None
    signature: Signature | None


@dataclass(frozen=True)
class Exclusion:
    operation_id: str
    reason: str


@dataclass(frozen=True)
class Example:
    """The first call a reader of the README makes: a method without required arguments."""

    method: str
    paged: bool


@dataclass(frozen=True)
class Package:
    """One client package."""

    provider: str
    title: str
    description: str
    #: Where the provider says more, an address for each document that has one.
    documentation: tuple[str, ...]
    distribution: str
    module: Identifier
    version: str
    client: Identifier
    settings: Settings
    resources: tuple[Resource, ...]
    roots: tuple[ResourceLink, ...]
    types: tuple[ArgumentType, ...]
    webhooks: Webhooks | None
    exclusions: tuple[Exclusion, ...]
    example: Example | None
    #: Component schema name -> class name, for the model generator.
    class_names: tuple[tuple[str, str], ...]
    #: Class names of the models that only other models or nothing at all refers to are listed too.
    models: tuple[Identifier, ...]

    @property
    def async_client(self) -> Identifier:
        """The name of the async client's class."""
        return Identifier("Async" + self.client)

    @property
    def choice(self) -> Method | None:
        """The first method that lets its caller choose another answer."""
        return next((one for one in self.methods if one.other_results), None)

    @property
    def has_pages(self) -> bool:
        """Whether any list of the API comes in pages."""
        return any(method.pagination is not None for method in self.methods)

    @property
    def methods(self) -> tuple[Method, ...]:
        """The methods of all resources, in the order of the resources."""
        return tuple(method for resource in self.resources for method in resource.methods)
