"""Plan the functions that parse webhooks and callbacks, and how each request is recognized."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from openapi_pydantic import Operation, RequestBody, Schema

from clientsmith.diagnostics import GenerationError
from clientsmith.grammar import METHODS
from clientsmith.media_types import is_json, is_text
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import distinct_names, to_snake
from clientsmith.naming.letters import capitals
from clientsmith.naming.operations import ledger_key
from clientsmith.plan.model.types import Scalar, Type
from clientsmith.plan.model.webhooks import DispatchPlan, SignaturePlan, WebhookPlan, Webhooks
from clientsmith.plan.nodes import alternatives_of, properties_of
from clientsmith.plan.prose import sentence
from clientsmith.plan.types import union
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clientsmith.config import WebhooksConfig
    from clientsmith.normalise.facts import WebhookFacts
    from clientsmith.plan.endpoints import NamespacedDocument
    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook
    from clientsmith.source.toml import TomlFile


@dataclass(frozen=True)
class _WebhookOperation:
    """One operation under `webhooks` of a canonical document."""

    namespace: str | None
    key: str
    operation: Operation
    facts: WebhookFacts

    @property
    def name(self) -> str:
        return f"{self.namespace} {self.key}" if self.namespace else self.key

    @property
    def content(self) -> tuple[str, Node]:
        body = self.operation.requestBody
        assert isinstance(body, RequestBody) and body.content
        ((media_type, media),) = body.content.items()
        return media_type, media.media_type_schema


def plan_webhooks(
    documents: Sequence[NamespacedDocument],
    names: Mapping[str, str],
    config: WebhooksConfig | None,
    book: TypeBook,
    file: TomlFile,
) -> Webhooks | None:
    """Return the webhooks and callbacks of the package, or None if there are none.

    Args:
        documents: the canonical documents.
        names: public names of operations, by their keys in the ledger.
        config: `[webhooks]` of provider.toml.
        book: makes types.
        file: provider.toml, for its lines in messages.

    Raises:
        GenerationError: if provider.toml configures webhooks that do not exist.
    """
    entries = [*_entries(documents)]
    if not entries:
        if config is None:
            return None
        raise GenerationError(
            file.diagnostic("/webhooks", "the document has no webhooks", "remove `[webhooks]`")
        )
    functions = distinct_names((entry.name for entry in entries), _function)
    webhooks = [_webhook(entry, functions[entry.name], names, book) for entry in entries]
    return Webhooks(
        all=tuple(webhooks),
        dispatch=_dispatch(entries, webhooks, config, book, file),
        signature=_signature(config),
    )


def _function(name: str) -> str:
    function = to_snake(f"parse {name}")
    return function if function != "parse" else "parse_value"


def _entries(documents: Sequence[NamespacedDocument]) -> Iterator[_WebhookOperation]:
    for source in documents:
        for key, item in (source.document.webhooks or {}).items():
            for method in METHODS:
                operation: Operation | None = getattr(item, method, None)
                if operation is not None:
                    facts = source.facts.webhook(key, method)
                    yield _WebhookOperation(source.namespace, key, operation, facts)


def _webhook(
    entry: _WebhookOperation, function: str, names: Mapping[str, str], book: TypeBook
) -> WebhookPlan:
    media_type, node = entry.content
    decode: Literal["json", "text", "bytes"] = "bytes"
    kind: Type = Scalar("bytes")
    is_file = book.is_file(node)
    if is_json(media_type) and not is_file:
        decode, kind = "json", book.reading(node)
    elif is_text(media_type) and not is_file:
        decode, kind = "text", Scalar("str")
    callback = entry.facts.callback
    return WebhookPlan(
        name=entry.name,
        function=Identifier(function),
        constant=Identifier(f"_EVENT{capitals(function.removeprefix('parse'))}"),
        decode=decode,
        type=kind,
        summary=sentence(entry.operation.summary or f"Parse the webhook `{entry.key}`"),
        description=entry.operation.description or "",
        deprecated=bool(entry.operation.deprecated),
        headers=tuple((name, header.description) for name, header in entry.facts.headers.items()),
        answers=tuple(
            (status, answer.description) for status, answer in entry.facts.answers.items()
        ),
        owner=None if callback is None else _owner(entry, callback.operation_id, names),
        expression="" if callback is None else callback.expression,
    )


def _owner(entry: _WebhookOperation, operation: str, names: Mapping[str, str]) -> str:
    """Return the public name of an operation; its id if it is excluded."""
    return names.get(ledger_key(entry.namespace, operation), operation)


def _signature(config: WebhooksConfig | None) -> SignaturePlan | None:
    if config is None or config.signature is None:
        return None
    configured = config.signature.model_dump(exclude_defaults=True)
    # The template is always written, because readers of the generated code look for it.
    settings = {**configured, "signed": config.signature.signed}
    return SignaturePlan(tuple(sorted(settings.items())), config.env)


def _dispatch(
    entries: Sequence[_WebhookOperation],
    webhooks: Sequence[WebhookPlan],
    config: WebhooksConfig | None,
    book: TypeBook,
    file: TomlFile,
) -> DispatchPlan | None:
    """Return what distinguishes all webhooks: as configured, else a tag in every body, else a header."""
    if config is not None and (config.event_property or config.event_header):
        place: Literal["property", "header"] = "property" if config.event_property else "header"
        name = config.event_property or config.event_header or ""
        values = [[config.events.get(entry.key, entry.key)] for entry in entries]
        strangers = sorted(set(config.events) - {entry.key for entry in entries})
        if strangers:
            raise GenerationError(
                file.diagnostic(
                    join("/webhooks/events", stranger), f"there is no webhook `{stranger}`"
                )
                for stranger in strangers
            )
        return _made(place, name, values, webhooks)
    pairs = [*zip(entries, webhooks, strict=True)]
    # Callbacks often have a separate address and need not be distinguished from webhooks.
    for group in (pairs, [pair for pair in pairs if pair[1].owner is None]):
        if all(webhook.decode == "json" for _, webhook in group):
            tag = _common([_tags(book, entry.content[1]) for entry, _ in group])
            if tag is not None:
                return _made("property", *tag, [webhook for _, webhook in group])
        header = _common([_header_values(entry.facts) for entry, _ in group])
        if header is not None:
            return _made("header", *header, [webhook for _, webhook in group])
    return None


def _made(
    place: Literal["property", "header"],
    name: str,
    values: Sequence[Sequence[str]],
    webhooks: Sequence[WebhookPlan],
) -> DispatchPlan:
    pairs = [
        (value, webhook.constant)
        for webhook, allowed in zip(webhooks, values, strict=True)
        for value in allowed
    ]
    return DispatchPlan(
        place, name, tuple(sorted(pairs)), union([webhook.type for webhook in webhooks])
    )


def _common(
    tags: Sequence[Mapping[str, Sequence[str]]],
) -> tuple[str, list[Sequence[str]]] | None:
    """Return the first name that all have and whose values each belong to only one of them."""
    for name in sorted(set.intersection(*(set(tag) for tag in tags))) if tags else ():
        values = [tag[name] for tag in tags]
        if sum(map(len, values)) == len({value for allowed in values for value in allowed}):
            return name, values
    return None


def _header_values(facts: WebhookFacts) -> Mapping[str, Sequence[str]]:
    return {
        name: header.values for name, header in facts.headers.items() if header.values is not None
    }


def _tags(book: TypeBook, node: Node, depth: int = 0) -> Mapping[str, Sequence[str]]:
    """Return the required properties of a body that have a few known string values."""
    schema = book.resolve(node)
    if schema is None or depth > 8:
        return {}
    if members := alternatives_of(schema):
        inner = [_tags(book, member, depth + 1) for member in members]
        shared = set.intersection(*map(set, inner))
        return {
            name: [*dict.fromkeys(value for known in inner for value in known[name])]
            for name in sorted(shared)
        }
    tags: dict[str, Sequence[str]] = {}
    for name in schema.required or ():
        values = _texts(book.resolve(properties_of(schema).get(name)))
        if values:
            tags[name] = values
    return tags


def _texts(schema: Schema | None) -> list[str]:
    """Return the values of an enumeration or a constant of strings."""
    if schema is None:
        return []
    values = [schema.const] if schema.const is not None else schema.enum or []
    texts = [value for value in values if isinstance(value, str)]
    return texts if len(texts) == len(values) else []
