"""One client package: its resources, and everything else that is written into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.naming.identifier import Identifier

if TYPE_CHECKING:
    from clientsmith.diagnostics import Diagnostic
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.models import Model, ModelModule
    from clientsmith.plan.model.settings import Settings
    from clientsmith.plan.model.types import ArgumentType
    from clientsmith.plan.model.webhooks import Webhooks


@dataclass(frozen=True)
class ResourceLink:
    """A resource that hangs below the client or below another resource."""

    attribute: Identifier
    class_name: Identifier
    module: Identifier


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
    #: Models that only other models or nothing at all refers to are among them.
    model_modules: tuple[ModelModule, ...]
    #: What of provider.toml has no effect on it.
    warnings: tuple[Diagnostic, ...] = ()

    @property
    def async_client(self) -> Identifier:
        """The name of the async client's class."""
        return Identifier("Async" + self.client)

    @property
    def models(self) -> tuple[Model, ...]:
        """The models of all modules."""
        return tuple(model for module in self.model_modules for model in module.models)

    @property
    def choice(self) -> Method | None:
        """The first method that lets its caller choose another answer."""
        return next((one for one in self.methods if one.other_results), None)

    @property
    def stream(self) -> Method | None:
        """The first method that gives a stream, whatever its caller chooses."""
        return next((one for one in self.methods if one.result.is_stream), None)

    @property
    def has_files_or_values(self) -> bool:
        """Whether any method gives a file or a value, as the status of the answer says."""
        return any(method.result.may_be_file for method in self.methods)

    @property
    def has_pages(self) -> bool:
        """Whether any list of the API comes in pages."""
        return any(method.pagination is not None for method in self.methods)

    @property
    def methods(self) -> tuple[Method, ...]:
        """The methods of all resources, in the order of the resources."""
        return tuple(method for resource in self.resources for method in resource.methods)
