"""Find the operations of documents, and what naming needs to know about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from openapi_pydantic import OpenAPI, Operation, Response, Schema

from clientsmith.diagnostics import GenerationError, cut, similar
from clientsmith.grammar import METHODS
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import model_name, model_names
from clientsmith.naming.operations import NameHint, OperationFacts, ledger_key
from clientsmith.naming.words import split_words
from clientsmith.plan.nodes import properties_of
from clientsmith.plan.types import TypeBook
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from openapi_pydantic import MediaType, Reference, SecurityScheme

    from clientsmith.config import ProviderConfig
    from clientsmith.normalise.facts import CallFacts, Facts
    from clientsmith.paging.rules import FoundPages
    from clientsmith.plan.nodes import Node
    from clientsmith.source.toml import TomlFile

# Names of the list property in an envelope, besides the last segment of the path.
_ENVELOPES = ("results", "items", "data", "entries", "values", "records")
# Extensions that name the resource and the method of an operation: resources are a list, or divided by dots.
_NAME_HINTS = (
    ("x-speakeasy-group", "x-speakeasy-name-override"),
    ("x-fern-sdk-group-name", "x-fern-sdk-method-name"),
)
_MARKUP = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class NamespacedDocument:
    """A canonical document, its facts, and the namespace its operations live in, if any."""

    shown: str
    namespace: str | None
    document: OpenAPI
    facts: Facts


@dataclass(frozen=True)
class Success:
    """The response of a call that succeeds, and the media type that it is decoded as."""

    status: str
    response: Response
    media_type: str

    @property
    def content(self) -> Mapping[str, MediaType]:
        return self.response.content or {}

    @property
    def node(self) -> Node:
        """The schema of the content."""
        return self.content[self.media_type].media_type_schema


@dataclass(frozen=True)
class Endpoint:
    """An operation of a document. Its method is in lower case, as in the document."""

    http_method: str
    path: str
    operation: Operation
    source: NamespacedDocument

    @cached_property
    def facts(self) -> CallFacts:
        """What the normalizer knows about the operation."""
        return self.source.facts.call(self.path, self.http_method)

    @property
    def id(self) -> str:
        return self.operation.operationId or ""

    @property
    def key(self) -> str:
        """The key in the names ledger."""
        return ledger_key(self.source.namespace, self.id)

    @property
    def security(self) -> list[dict[str, list[str]]]:
        return self.operation.security or []

    @cached_property
    def responses(self) -> Mapping[str, Response]:
        """The responses by status, in the order of the document."""
        responses = (self.operation.responses or {}).items()
        return {status: each for status, each in responses if isinstance(each, Response)}

    @cached_property
    def success(self) -> Success | None:
        """The response of a call that succeeds; None if it has no content."""
        status, media_type = self.facts.status or "", self.facts.media_type
        if status not in self.responses or media_type is None:
            return None
        return Success(status, self.responses[status], media_type)


@dataclass(frozen=True)
class PlanInput:
    """What a package is planned from.

    Args:
        config: the provider's configuration.
        file: provider.toml, for its lines in messages.
        documents: the canonical documents.
        recognized: the pages that were recognized in them, for operations that no rule fits.
    """

    config: ProviderConfig
    file: TomlFile
    documents: tuple[NamespacedDocument, ...]
    recognized: tuple[FoundPages, ...] = ()

    @cached_property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """The operations that are not excluded.

        Raises:
            GenerationError: if provider.toml excludes an operation that does not exist.
        """
        endpoints = list(self._endpoints())
        excluded = {
            ledger_key(exclusion.namespace, exclusion.operation): position
            for position, exclusion in enumerate(self.config.exclude)
        }
        if unknown := excluded.keys() - {endpoint.key for endpoint in endpoints}:
            raise GenerationError(
                self.file.diagnostic(
                    f"/exclude/{excluded[key]}/operation",
                    f"excludes the operation `{key}`, which does not exist",
                )
                for key in sorted(unknown)
            )
        return tuple(endpoint for endpoint in endpoints if endpoint.key not in excluded)

    def _endpoints(self) -> Iterator[Endpoint]:
        for source in self.documents:
            for path, item in (source.document.paths or {}).items():
                for http_method in METHODS:
                    operation: Operation | None = getattr(item, http_method)
                    if operation is not None:
                        yield Endpoint(http_method, path, operation, source)

    @cached_property
    def schemes(self) -> Mapping[str, SecurityScheme | Reference]:
        """The security schemes of all documents."""
        components = [source.document.components for source in self.documents]
        return {
            name: scheme
            for each in components
            for name, scheme in ((each and each.securitySchemes) or {}).items()
        }

    @cached_property
    def book(self) -> TypeBook:
        """The types of the components of all documents.

        Raises:
            GenerationError: if provider.toml names a class of a component that does not exist, or as another.
        """
        components = [source.document.components for source in self.documents]
        schemas = {
            name: schema
            for each in components
            for name, schema in ((each and each.schemas) or {}).items()
            if isinstance(schema, Schema)
        }
        chosen = self.config.models
        names = model_names(key for key in schemas if key not in chosen)
        if faults := _faults(chosen, names, schemas):
            raise GenerationError(
                self.file.diagnostic(join("/models", key), message, hint)
                for key, (message, hint) in faults.items()
            )
        names |= chosen
        return TypeBook(schemas, {key: Identifier(name) for key, name in names.items()})


def _faults(
    chosen: Mapping[str, str], names: Mapping[str, str], schemas: Collection[str]
) -> dict[str, tuple[str, str]]:
    """Return message and hint for each name of a class in provider.toml that cannot be used."""
    owners = {name: key for key, name in names.items()}
    faults: dict[str, tuple[str, str]] = {}
    for key, name in chosen.items():
        owner = owners.setdefault(name, key)
        if key not in schemas:
            meant = similar(key, schemas)
            hint = f"did you mean {meant}?" if meant else "`clientsmith normalise` prints them"
            faults[key] = f"there is no component {cut(key)!r}", hint
        elif owner != key:
            faults[key] = f"{name!r} is already the class of {owner!r}", "choose another name"
        elif model_name(name) != name:
            faults[key] = f"{name!r} is a class of every package", "choose another name"
    return faults


def operation_facts(given: PlanInput) -> list[OperationFacts]:
    """Return what naming needs to know about every operation that is not excluded.

    Raises:
        GenerationError: if provider.toml excludes an operation that does not exist.
    """
    return [
        OperationFacts(
            id=endpoint.id,
            method=endpoint.http_method,
            path=endpoint.path,
            tags=tuple(endpoint.operation.tags or ()),
            namespace=endpoint.source.namespace,
            lists=_gives_list(endpoint, given.book),
            summary=_first_words(endpoint.operation),
            given=endpoint.facts.shared_id,
            hint=_name_hint(endpoint.operation),
        )
        for endpoint in given.endpoints
    ]


def _name_hint(operation: Operation) -> NameHint:
    """Return the name that the document has for clients."""
    extra = operation.model_extra or {}
    for group_key, method_key in _NAME_HINTS:
        group, method = extra.get(group_key), extra.get(method_key)
        parts = group.split(".") if isinstance(group, str) else group
        if not isinstance(parts, list):
            parts = []
        named = NameHint(
            tuple(part for part in parts if isinstance(part, str) and split_words(part)),
            method if isinstance(method, str) and split_words(method) else "",
        )
        if named != NameHint():
            return named
    return NameHint()


def _first_words(operation: Operation) -> str:
    """Return the summary or description of an operation without markup."""
    return _MARKUP.sub("", operation.summary or operation.description or "").strip()


def _gives_list(endpoint: Endpoint, book: TypeBook) -> bool:
    """Whether the success of an operation is an array or an envelope of one."""
    schema = None if endpoint.success is None else book.resolve(endpoint.success.node)
    lists = {*_ENVELOPES, _plain(endpoint.path.rstrip("/").rpartition("/")[2])}
    envelope = (
        book.resolve(node) for name, node in properties_of(schema).items() if _plain(name) in lists
    )
    return any(each is not None and each.items is not None for each in (schema, *envelope))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
