"""Build the plan of a package from documents, configuration and the names ledger."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from openapi_pydantic import OpenAPI, Operation, Schema

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.grammar import METHODS
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import model_names
from clientsmith.naming.operations import OperationFacts
from clientsmith.naming.reserved import TYPE_NAMES
from clientsmith.plan.argument_types import plan_argument_types
from clientsmith.plan.auth import (
    check_served,
    plan_carried,
    plan_combinations,
    plan_credentials,
    plan_schemes,
    plan_security,
)
from clientsmith.plan.hints import hinted_rules, unfit_hints
from clientsmith.plan.method import MethodContext, plan_method
from clientsmith.plan.model.package import Example, Exclusion, Package
from clientsmith.plan.model.settings import Settings
from clientsmith.plan.model.types import classes_in
from clientsmith.plan.models import plan_models
from clientsmith.plan.nodes import properties_of, success_of
from clientsmith.plan.pagination import Candidate, unfit_rules, unmet
from clientsmith.plan.result import candidate_of
from clientsmith.plan.sequels import with_sequels
from clientsmith.plan.servers import base_url, origins, own_server, plan_servers, unencrypted
from clientsmith.plan.tree import plan_resources
from clientsmith.plan.types import TypeBook
from clientsmith.plan.webhooks import plan_webhooks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clientsmith.config import ProviderConfig
    from clientsmith.diagnostics import Diagnostic
    from clientsmith.normalise.facts import CallFacts, Facts
    from clientsmith.plan.model.method import Method
    from clientsmith.source.toml import TomlFile

# Names of the list property in an envelope, besides the last segment of the path.
_ENVELOPES = ("results", "items", "data", "entries", "values", "records")
_MARKUP = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class NamespacedDocument:
    """A canonical document, its facts, and the namespace its operations live in, if any."""

    shown: str
    namespace: str | None
    document: OpenAPI
    facts: Facts


@dataclass(frozen=True)
class _Operation:
    """One operation and its location."""

    key: str
    http_method: str
    path: str
    operation: Operation
    facts: CallFacts
    namespace: str | None
    document: OpenAPI


def ledger_key(namespace: str | None, operation_id: str) -> str:
    """Return the key of an operation in the names ledger: `namespace:id`, or the id alone."""
    return f"{namespace}:{operation_id}" if namespace else operation_id


def operation_facts(
    documents: Sequence[NamespacedDocument], config: ProviderConfig, file: TomlFile
) -> list[OperationFacts]:
    """Return what naming needs to know about every operation that is not excluded.

    Raises:
        GenerationError: if provider.toml excludes an operation that does not exist.
    """
    book = _book(documents)
    return [
        OperationFacts(
            id=entry.operation.operationId or "",
            method=entry.http_method,
            path=entry.path,
            tags=tuple(entry.operation.tags or ()),
            namespace=entry.namespace,
            lists=_gives_list(entry, book),
            summary=_first_words(entry.operation),
            given=entry.facts.shared_id,
        )
        for entry in _entries(documents, config, file)
    ]


def build_package(
    provider: str,
    config: ProviderConfig,
    documents: Sequence[NamespacedDocument],
    ledger: Mapping[str, str],
    file: TomlFile,
    *,
    is_configured: bool = False,
) -> Package:
    """Decide everything about a client package.

    Args:
        provider: the folder name below `specs/`.
        config: its provider.toml.
        documents: its canonical documents.
        ledger: public names of all operations.
        file: provider.toml, for its lines in messages.
        is_configured: whether a person wrote provider.toml and can add missing credentials.

    Raises:
        GenerationError: if the configuration does not fit the documents.
    """
    book = _book(documents)
    declared = {
        name: scheme
        for source in documents
        for name, scheme in (
            (source.document.components and source.document.components.securitySchemes) or {}
        ).items()
    }
    schemes = plan_schemes(config, declared, file)
    usable = frozenset(scheme.name for scheme in schemes)
    entries = list(_entries(documents, config, file))
    if is_configured:
        check_served(config, {entry.key: entry.operation.security or [] for entry in entries}, file)
    securities = [plan_security(entry.operation.security or [], usable) for entry in entries]
    default_security = _most_common(securities)
    extension = config.pagination_extension
    hinted, warnings = hinted_rules(extension, [entry.operation for entry in entries], file)
    context = MethodContext(
        book, [*config.pagination, *hinted], usable, default_security, config.idempotency_header
    )
    root = base_url(documents[0].document)
    credentials = plan_credentials(config, declared, root)
    planned = [
        replace(
            plan_method(
                entry.operation,
                entry.facts,
                entry.http_method,
                entry.path,
                ledger[entry.key],
                context,
            ),
            server=own_server(entry.operation, entry.document, root),
        )
        for entry in entries
    ]
    received = plan_webhooks(
        [(source.namespace, source.document.webhooks or {}, source.facts) for source in documents],
        ledger,
        config.webhooks,
        book,
        file,
    )
    methods = with_sequels(
        [
            (entry.key, entry.namespace, entry.facts, method)
            for entry, method in zip(entries, planned, strict=True)
        ],
        received,
    )
    warnings += _unfit(config, entries, methods, book, file)
    warnings += unfit_hints(extension, hinted, methods, file)
    resources, roots = plan_resources(methods, (config.client, f"Async{config.client}"))
    # All of a method for models; what it sends for the types of arguments.
    needs = [{name for kind in method.types for name in classes_in(kind)} for method in methods]
    needs += [{*classes_in(webhook.type)} for webhook in received.all] if received else []
    sent = [
        {name for argument in method.signature for name in classes_in(argument.type)}
        for method in methods
    ]
    return Package(
        provider=provider,
        title=config.name,
        description=config.description or _described(config.name),
        documentation=tuple(
            source.document.externalDocs.url for source in documents if source.document.externalDocs
        ),
        distribution=config.package,
        module=Identifier(config.module),
        version=config.version,
        client=Identifier(config.client),
        settings=Settings(
            base_url=root,
            security=default_security,
            further_security=tuple(sorted({*chain(*securities)} - {*default_security, ()})),
            schemes=schemes,
            credentials=credentials,
            combinations=plan_combinations(chain(*securities), credentials),
            carried=plan_carried(declared),
            origins=tuple(config.origins),
            server_origins=origins((method.server for method in methods), root),
            unencrypted=unencrypted((root, *(method.server for method in methods)), credentials),
            servers=plan_servers(documents[0].document, documents[0].facts),
            hal=config.hal,
            idempotency_header=config.idempotency_header,
        ),
        resources=resources,
        roots=roots,
        type_modules=plan_argument_types(book, sent),
        webhooks=received,
        exclusions=tuple(Exclusion(each.operation, each.reason) for each in config.exclude),
        example=_example(config, methods, file),
        model_modules=plan_models(book, needs),
        warnings=tuple(warnings),
    )


def _unfit(
    config: ProviderConfig,
    entries: Sequence[_Operation],
    methods: Sequence[Method],
    book: TypeBook,
    file: TomlFile,
) -> list[Diagnostic]:
    """Warn about pagination rules that match no operation or name something that no operation has."""
    rules = config.pagination
    applied = {
        (method.pagination.rule, method.operation_id) for method in methods if method.pagination
    }
    tried = (
        [candidate_of(entry.operation, entry.facts, entry.http_method, book) for entry in entries]
        if rules
        else []
    )
    pages = [page for page in tried if isinstance(page, Candidate)]
    used = {rule for rule, _ in applied}
    known = {method.operation_id for method in methods} | {
        exclusion.operation for exclusion in config.exclude
    }
    return [
        *unfit_rules(rules, used, pages, book, file),
        *unmet(rules, applied, pages, known, book, file),
    ]


def _book(documents: Sequence[NamespacedDocument]) -> TypeBook:
    schemas: dict[str, Schema] = {}
    for source in documents:
        components = source.document.components
        for name, schema in ((components and components.schemas) or {}).items():
            if isinstance(schema, Schema):
                schemas[name] = schema
    named = model_names(schemas, TYPE_NAMES)
    names = {key: Identifier(name) for key, name in named.items()}
    return TypeBook(schemas, names)


def _entries(
    documents: Sequence[NamespacedDocument], config: ProviderConfig, file: TomlFile
) -> Iterator[_Operation]:
    excluded = {
        ledger_key(exclusion.namespace, exclusion.operation): position
        for position, exclusion in enumerate(config.exclude)
    }
    seen = set()
    for source in documents:
        for path, item in (source.document.paths or {}).items():
            for http_method in METHODS:
                operation: Operation | None = getattr(item, http_method)
                if operation is None:
                    continue
                key = ledger_key(source.namespace, operation.operationId or "")
                if key in excluded:
                    seen.add(key)
                    continue
                facts = source.facts.call(path, http_method)
                yield _Operation(
                    key, http_method, path, operation, facts, source.namespace, source.document
                )
    if unknown := excluded.keys() - seen:
        raise GenerationError(
            file.diagnostic(
                f"/exclude/{excluded[key]}/operation",
                f"excludes the operation `{key}`, which does not exist",
            )
            for key in sorted(unknown)
        )


def _first_words(operation: Operation) -> str:
    """Return the summary or description of an operation without markup."""
    return _MARKUP.sub("", operation.summary or operation.description or "").strip()


def _gives_list(entry: _Operation, book: TypeBook) -> bool:
    """Whether the success of an operation is an array or an envelope of one."""
    success = success_of(entry.operation, entry.facts)
    schema = None if success is None else book.resolve(success.node)
    lists = {*_ENVELOPES, _plain(entry.path.rstrip("/").rpartition("/")[2])}
    envelope = (
        book.resolve(node) for name, node in properties_of(schema).items() if _plain(name) in lists
    )
    return any(each is not None and each.items is not None for each in (schema, *envelope))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _most_common(alternatives: list[tuple[tuple[str, ...], ...]]) -> tuple[tuple[str, ...], ...]:
    if not alternatives:
        return ()
    return min(set(alternatives), key=lambda security: (-alternatives.count(security), security))


def _example(config: ProviderConfig, methods: Sequence[Method], file: TomlFile) -> Example | None:
    if config.example is None:
        return _simplest(methods)
    for method in methods:
        if method.public_name == config.example and not any(a.required for a in method.arguments):
            return Example(method.public_name, paged=method.pagination is not None)
    raise GenerationError(
        file.diagnostic(
            "/example",
            f"there is no method `{config.example}`, or it has required arguments",
            "choose another method from names.toml",
        )
    )


def _described(title: str) -> str:
    return f"The {title}." if title.lower().endswith(" api") else f"The API of {title}."


def _simplest(methods: Sequence[Method]) -> Example | None:
    """Return a method that can be called without arguments: a paginated list if there is one."""
    callable_ = [
        method
        for method in methods
        if method.http_method == "GET"
        and method.result.decode in ("json", "text")
        and not method.deprecated
        and not any(argument.required for argument in method.arguments)
    ]
    if not callable_:
        return None
    first = min(
        callable_,
        key=lambda method: (
            method.pagination is None,
            method.public_name.count("."),
            method.public_name,
        ),
    )
    return Example(first.public_name, paged=first.pagination is not None)
