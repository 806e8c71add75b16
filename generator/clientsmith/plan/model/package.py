"""Describe one client package: its resources, and everything else that is written into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.naming.identifier import Identifier

if TYPE_CHECKING:
    from clientsmith.diagnostics import Diagnostic
    from clientsmith.http_library import HttpLibrary
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.models import Model, ModelModule
    from clientsmith.plan.model.settings import Settings
    from clientsmith.plan.model.types import ArgumentModule, ArgumentType
    from clientsmith.plan.model.webhooks import Webhooks


@dataclass(frozen=True)
class ResourceLink:
    """A resource as an attribute of the client or of another resource."""

    attribute: Identifier
    class_name: Identifier
    module: Identifier


@dataclass(frozen=True)
class ResourcePlan:
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
        """The first line of the docstrings of the resource."""
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
    #: URLs of the provider's documentation, from each document that has one.
    documentation: tuple[str, ...]
    distribution: str
    module: Identifier
    version: str
    client: Identifier
    http: HttpLibrary
    settings: Settings
    resources: tuple[ResourcePlan, ...]
    roots: tuple[ResourceLink, ...]
    type_modules: tuple[ArgumentModule, ...]
    webhooks: Webhooks | None
    exclusions: tuple[Exclusion, ...]
    example: Example | None
    #: All models, even those that no method uses.
    model_modules: tuple[ModelModule, ...]
    #: Warnings about parts of provider.toml without effect.
    warnings: tuple[Diagnostic, ...] = ()

    @property
    def types(self) -> tuple[ArgumentType, ...]:
        """The types of arguments, in alphabetical order."""
        types = (kind for module in self.type_modules for kind in module.types)
        return tuple(sorted(types, key=lambda kind: kind.name))

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
        """The first method whose caller can choose another media type of the response."""
        return next((method for method in self.methods if method.other_results), None)

    @property
    def stream(self) -> Method | None:
        """The first method that returns a stream by default."""
        return next((method for method in self.methods if method.result.is_stream), None)

    @property
    def has_files_or_values(self) -> bool:
        """Whether any method returns a file or a value, depending on the status of the response."""
        return any(method.result.may_be_file for method in self.methods)

    @property
    def has_pages(self) -> bool:
        """Whether any list of the API is paginated."""
        return any(method.pagination is not None for method in self.methods)

    @property
    def methods(self) -> tuple[Method, ...]:
        """The methods of all resources, in the order of the resources."""
        return tuple(method for resource in self.resources for method in resource.methods)
