"""The plan: everything a template needs to know, in the words of a client library.

Only frozen dataclasses without behaviour, so that a plan can be printed, compared and tested. Types are
described (`Scalar`, `ListOf`, ...), not spelled: spelling Python is the templates' business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.plan.text import Identifier

Location: TypeAlias = Literal["path", "query", "header", "cookie", "body"]


@dataclass(frozen=True)
class Scalar:
    """A type without parts."""

    name: Literal[
        "str", "int", "float", "bool", "datetime", "date", "uuid", "file", "any", "null", "content"
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

    `wire` is the name on the wire; `location` says where it travels. A `body` argument whose wire name is
    empty is the whole body, or, where `is_rest`, a mapping of properties that the document does not name.
    """

    name: Identifier
    wire: str
    location: Location
    type: Type
    required: bool
    description: str
    is_rest: bool = False


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


@dataclass(frozen=True)
class OtherResult:
    """What comes with another status of success, such as `202` or `2XX`."""

    status: str
    decode: Literal["json", "text", "none"]
    type: Type


@dataclass(frozen=True)
class Result:
    """What a call gives: `decode` is the way from bytes to `type`."""

    decode: Literal["json", "text", "bytes", "none", "events", "jsonlines"]
    type: Type
    media_type: str | None
    description: str
    #: The document also has a success without content.
    may_be_empty: bool = False
    #: Other statuses of success that bring something else; `type` spans them all, `first` is without them.
    others: tuple[OtherResult, ...] = ()
    first: Type | None = None


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
class Method:
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
    idempotency_header: str | None
    """The parameter that makes repeating safe; the runtime fills it in where it is left out."""
    errors: tuple[ErrorCase, ...]

    @property
    def route_text(self) -> str:
        """The route and what it gives: "`GET /things` gives every `Thing`."."""
        return f"`{self.http_method} {self.path}` gives {self.result.description}."

    @property
    def deprecation_text(self) -> str:
        return f"{self.public_name} is deprecated by the provider."

    @property
    def error_text(self) -> str:
        """The documented errors in a line: `NotFoundError (404), ServerError (503).`"""
        return ", ".join(f"{one.exception} ({one.status})" for one in self.errors) + "."

    @property
    def has_whole_body(self) -> bool:
        """Whether the body is one argument rather than an argument for each property."""
        return any(
            one.location == "body" and not one.wire and not one.is_rest for one in self.arguments
        )

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


@dataclass(frozen=True)
class Settings:
    base_url: str
    security: tuple[tuple[str, ...], ...]
    schemes: tuple[SecurityScheme, ...]
    credentials: tuple[Credential, ...]
    origins: tuple[str, ...]
    hal: bool
    idempotency_header: str | None


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
    #: The alias contains itself, so it has to be spelled as a string.
    recursive: bool = False


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
    distribution: str
    module: Identifier
    version: str
    client: Identifier
    settings: Settings
    resources: tuple[Resource, ...]
    roots: tuple[ResourceLink, ...]
    types: tuple[ArgumentType, ...]
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
    def methods(self) -> tuple[Method, ...]:
        """The methods of all resources, in the order of the resources."""
        return tuple(method for resource in self.resources for method in resource.methods)
