"""Build the plan of a package from documents, configuration and the names ledger."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from clientsmith.diagnostics import GenerationError
from clientsmith.http_library import HTTP_LIBRARIES
from clientsmith.naming.identifier import Identifier
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
from clientsmith.plan.links import with_links
from clientsmith.plan.method import MethodContext, plan_method
from clientsmith.plan.model.package import Example, Exclusion, Package
from clientsmith.plan.model.settings import Settings
from clientsmith.plan.model.types import classes_in
from clientsmith.plan.models import plan_models
from clientsmith.plan.pagination import unfit_rules
from clientsmith.plan.result import candidate_of
from clientsmith.plan.servers import base_url, origins, plan_servers, unencrypted
from clientsmith.plan.shared import plan_client_arguments, shared_names
from clientsmith.plan.tree import plan_resources
from clientsmith.plan.webhooks import plan_webhooks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.config import ProviderConfig
    from clientsmith.plan.endpoints import PlanInput
    from clientsmith.plan.model.method import Method
    from clientsmith.source.toml import TomlFile


def build_package(
    provider: str, given: PlanInput, ledger: Mapping[str, str], *, is_configured: bool = False
) -> Package:
    """Decide everything about a client package.

    Args:
        provider: the folder name below `specs/`.
        given: its configuration and its canonical documents.
        ledger: public names of all operations.
        is_configured: whether a person wrote provider.toml and can add missing credentials.

    Raises:
        GenerationError: if the configuration does not fit the documents.
    """
    config, documents, endpoints, book = given.config, given.documents, given.endpoints, given.book
    schemes = plan_schemes(config, given.schemes, given.file)
    usable = frozenset(scheme.name for scheme in schemes)
    if is_configured:
        check_served(
            config, {endpoint.key: endpoint.security for endpoint in endpoints}, given.file
        )
    securities = [plan_security(endpoint.security, usable) for endpoint in endpoints]
    default_security = _most_common(securities)
    extension = config.pagination_extension
    hinted, warnings = hinted_rules(
        extension, [endpoint.operation for endpoint in endpoints], given.file
    )
    root = base_url(documents[0].document)
    context = MethodContext(
        book,
        [*config.pagination, *hinted, *(found.rule for found in given.recognized)],
        usable,
        default_security,
        root,
        config.idempotency_header,
        shared_names(config, given.file),
        {endpoint.id: ledger[endpoint.key] for endpoint in endpoints},
    )
    credentials = plan_credentials(config, given.schemes, root)
    received = plan_webhooks(documents, ledger, config.webhooks, book, given.file)
    planned = [plan_method(endpoint, ledger[endpoint.key], context) for endpoint in endpoints]
    methods = with_links([*zip(endpoints, planned, strict=True)], received)
    pages = [page for each in endpoints if (page := candidate_of(each, book)) is not None]
    warnings += unfit_rules(given, methods, pages)
    warnings += unfit_hints(extension, hinted, methods, given.file)
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
        http=HTTP_LIBRARIES[config.http],
        settings=Settings(
            base_url=root,
            security=default_security,
            further_security=tuple(sorted({*chain(*securities)} - {*default_security, ()})),
            schemes=schemes,
            credentials=credentials,
            arguments=plan_client_arguments(config, context.shared, methods, given.file),
            combinations=plan_combinations(chain(*securities), credentials),
            carried=plan_carried(given.schemes),
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
        example=_example(config, methods, given.file),
        model_modules=plan_models(book, needs),
        warnings=tuple(warnings),
    )


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
