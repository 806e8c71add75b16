"""Documents, configuration and names ledger -> Plan."""

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
from clientsmith.plan.models import plan_models
from clientsmith.plan.pagination import Page, unfit_rules, unmet
from clientsmith.plan.result import page_of
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

# What the list in an answer that is more than a list is called, besides what the path calls it.
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
class _Entry:
    """One operation and where it stands."""

    key: str
    http_method: str
    path: str
    operation: Operation
    facts: CallFacts
    namespace: str | None
    document: OpenAPI


def ledger_key(namespace: str | None, operation_id: str) -> str:
    """How the names ledger calls an operation: its id, behind its document's namespace if it has one."""
    return f"{namespace}:{operation_id}" if namespace else operation_id


def operation_facts(
    documents: Sequence[NamespacedDocument], config: ProviderConfig, file: TomlFile
) -> list[OperationFacts]:
    """What naming needs to know of every operation that is not excluded."""
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
        is_configured: whether a person wrote provider.toml, who can add what it lacks.

    Raises:
        GenerationError: with every finding about configuration that does not fit the documents.
    """
    book = _book(documents)
    declared = {
        name: scheme
        for one in documents
        for name, scheme in (
            (one.document.components and one.document.components.securitySchemes) or {}
        ).items()
    }
    schemes = plan_schemes(config, declared, file)
    usable = frozenset(scheme.name for scheme in schemes)
    entries = list(_entries(documents, config, file))
    if is_configured:
        check_served(config, {one.key: one.operation.security or [] for one in entries}, file)
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
        [(one.namespace, one.document.webhooks or {}, one.facts) for one in documents],
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
    types = plan_argument_types(book)
    return Package(
        provider=provider,
        title=config.name,
        description=config.description or _described(config.name),
        documentation=tuple(
            one.document.externalDocs.url for one in documents if one.document.externalDocs
        ),
        distribution=config.package,
        module=Identifier(config.module),
        version=config.version,
        client=Identifier(config.client),
        settings=Settings(
            base_url=root,
            security=default_security,
            schemes=schemes,
            credentials=credentials,
            combinations=plan_combinations(chain(*securities), credentials),
            carried=plan_carried(declared),
            origins=tuple(config.origins),
            server_origins=origins((one.server for one in methods), root),
            unencrypted=unencrypted((root, *(one.server for one in methods)), credentials),
            servers=plan_servers(documents[0].document, documents[0].facts),
            hal=config.hal,
            idempotency_header=config.idempotency_header,
        ),
        resources=resources,
        roots=roots,
        types=types,
        webhooks=received,
        exclusions=tuple(Exclusion(one.operation, one.reason) for one in config.exclude),
        example=_example(config, methods, file),
        model_modules=plan_models(book),
        warnings=tuple(warnings),
    )


def _unfit(
    config: ProviderConfig,
    entries: Sequence[_Entry],
    methods: Sequence[Method],
    book: TypeBook,
    file: TomlFile,
) -> list[Diagnostic]:
    """Warn about pagination rules that fit no operation, or name something that no operation has."""
    rules = config.pagination
    applied = {(one.pagination.rule, one.operation_id) for one in methods if one.pagination}
    tried = (
        [page_of(one.operation, one.facts, one.http_method, book) for one in entries]
        if rules
        else []
    )
    pages = [one for one in tried if isinstance(one, Page)]
    used = {rule for rule, _ in applied}
    known = {one.operation_id for one in methods} | {one.operation for one in config.exclude}
    return [
        *unfit_rules(rules, used, pages, book, file),
        *unmet(rules, applied, pages, known, book, file),
    ]


def _book(documents: Sequence[NamespacedDocument]) -> TypeBook:
    schemas: dict[str, Schema] = {}
    for one in documents:
        components = one.document.components
        for name, schema in ((components and components.schemas) or {}).items():
            if isinstance(schema, Schema):
                schemas[name] = schema
    named = model_names(schemas, TYPE_NAMES)
    names = {key: Identifier(name) for key, name in named.items()}
    return TypeBook(schemas, names)


def _entries(
    documents: Sequence[NamespacedDocument], config: ProviderConfig, file: TomlFile
) -> Iterator[_Entry]:
    excluded = {
        ledger_key(exclusion.namespace, exclusion.operation): position
        for position, exclusion in enumerate(config.exclude)
    }
    seen = set()
    for one in documents:
        for path, item in (one.document.paths or {}).items():
            for http_method in METHODS:
                operation: Operation | None = getattr(item, http_method)
                if operation is None:
                    continue
                key = ledger_key(one.namespace, operation.operationId or "")
                if key in excluded:
                    seen.add(key)
                    continue
                facts = one.facts.call(path, http_method)
                yield _Entry(key, http_method, path, operation, facts, one.namespace, one.document)
    if unknown := excluded.keys() - seen:
        raise GenerationError(
            file.diagnostic(
                f"/exclude/{excluded[key]}/operation", f"excludes `{key}`, which no document has"
            )
            for key in sorted(unknown)
        )


def _first_words(operation: Operation) -> str:
    """What an operation does, in prose; markup does not matter."""
    return _MARKUP.sub("", operation.summary or operation.description or "").strip()


def _gives_list(entry: _Entry, book: TypeBook) -> bool:
    """Whether the success of an operation is an array or an envelope of one."""
    response = (entry.operation.responses or {}).get(entry.facts.status or "")
    content = getattr(response, "content", None) or {}
    if entry.facts.media_type not in content:
        return False
    schema = book.resolve(content[entry.facts.media_type].media_type_schema)
    if schema is None:
        return False
    if schema.items is not None:
        return True
    items = {*_ENVELOPES, _plain(entry.path.rstrip("/").rpartition("/")[2])}
    envelope = [
        book.resolve(node)
        for name, node in (schema.properties or {}).items()
        if _plain(name) in items
    ]
    return any(one is not None and one.items is not None for one in envelope)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _most_common(alternatives: list[tuple[tuple[str, ...], ...]]) -> tuple[tuple[str, ...], ...]:
    if not alternatives:
        return ()
    return min(set(alternatives), key=lambda one: (-alternatives.count(one), one))


def _example(config: ProviderConfig, methods: Sequence[Method], file: TomlFile) -> Example | None:
    if config.example is None:
        return _simplest(methods)
    for method in methods:
        if method.public_name == config.example and not any(a.required for a in method.arguments):
            return Example(method.public_name, paged=method.pagination is not None)
    raise GenerationError(
        file.diagnostic(
            "/example",
            f"there is no method `{config.example}`, or it needs arguments",
            "take another one from names.toml",
        )
    )


def _described(title: str) -> str:
    return f"The {title}." if title.lower().endswith(" api") else f"The API of {title}."


def _simplest(methods: Sequence[Method]) -> Example | None:
    """What a reader can call without knowing anything yet: a list if there is one."""
    callable_ = [
        one
        for one in methods
        if one.http_method == "GET"
        and one.result.decode in ("json", "text")
        and not one.deprecated
        and not any(argument.required for argument in one.arguments)
    ]
    if not callable_:
        return None
    first = min(
        callable_,
        key=lambda one: (one.pagination is None, one.public_name.count("."), one.public_name),
    )
    return Example(first.public_name, paged=first.pagination is not None)
