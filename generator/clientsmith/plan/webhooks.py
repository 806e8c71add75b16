"""Webhooks and callbacks -> functions that read what the API sends, and how each is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from openapi_pydantic import Operation, PathItem, RequestBody, Schema

from clientsmith.diagnostics import GenerationError
from clientsmith.grammar import METHODS
from clientsmith.media_types import is_json, is_text
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import distinct_names, to_snake
from clientsmith.naming.letters import capitals
from clientsmith.plan.model.types import Scalar, Type
from clientsmith.plan.model.webhooks import Dispatch, Signature, Webhook, Webhooks
from clientsmith.plan.prose import sentence
from clientsmith.plan.types import union
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from openapi_pydantic import Reference

    from clientsmith.config import WebhooksConfig
    from clientsmith.normalise.facts import Facts, WebhookFacts
    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook
    from clientsmith.source.toml import TomlFile

Received = tuple[str | None, "Mapping[str, PathItem | Reference]", "Facts"]
"""The namespace of a document, its webhooks and the facts of its parts."""


@dataclass(frozen=True)
class _Entry:
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
    documents: Sequence[Received],
    names: Mapping[str, str],
    config: WebhooksConfig | None,
    book: TypeBook,
    file: TomlFile,
) -> Webhooks | None:
    """Everything that the API sends, or None where it sends nothing.

    Args:
        documents: the webhooks of each document; callbacks are among them.
        names: public names of operations, by their keys in the ledger.
        config: `[webhooks]` of provider.toml.
        book: makes types.
        file: provider.toml, for its lines in messages.

    Raises:
        GenerationError: where provider.toml speaks of webhooks that are not there.
    """
    entries = [*_entries(documents)]
    if not entries:
        if config is None:
            return None
        raise GenerationError(file.diagnostic("/webhooks", "the document has no webhooks"))
    functions = distinct_names((one.name for one in entries), _function)
    webhooks = [_webhook(entry, functions[entry.name], names, book) for entry in entries]
    return Webhooks(
        all=tuple(webhooks),
        dispatch=_dispatch(entries, webhooks, config, book, file),
        signature=_signature(config),
    )


def _function(name: str) -> str:
    found = to_snake(f"parse {name}")
    return found if found != "parse" else "parse_value"


def _entries(documents: Sequence[Received]) -> Iterator[_Entry]:
    for namespace, webhooks, facts in documents:
        for key, item in webhooks.items():
            for method in METHODS:
                operation: Operation | None = getattr(item, method, None)
                if operation is not None:
                    yield _Entry(namespace, key, operation, facts.webhook(key, method))


def _webhook(entry: _Entry, function: str, names: Mapping[str, str], book: TypeBook) -> Webhook:
    media_type, node = entry.content
    decode: Literal["json", "text", "bytes"] = "bytes"
    kind: Type = Scalar("bytes")
    is_file = book.is_file(node)
    if is_json(media_type) and not is_file:
        decode, kind = "json", book.reading(node)
    elif is_text(media_type) and not is_file:
        decode, kind = "text", Scalar("str")
    callback = entry.facts.callback
    return Webhook(
        name=entry.name,
        function=Identifier(function),
        constant=Identifier(f"_EVENT{capitals(function.removeprefix('parse'))}"),
        decode=decode,
        type=kind,
        summary=sentence(entry.operation.summary or f"Parse the webhook `{entry.key}`"),
        description=entry.operation.description or "",
        deprecated=bool(entry.operation.deprecated),
        headers=tuple((name, one.description) for name, one in entry.facts.headers.items()),
        answers=tuple((status, one.description) for status, one in entry.facts.answers.items()),
        owner=None if callback is None else _owner(entry, callback.operation_id, names),
        expression="" if callback is None else callback.expression,
    )


def _owner(entry: _Entry, operation: str, names: Mapping[str, str]) -> str:
    """The public name of an operation; its id where it is excluded and has none."""
    key = f"{entry.namespace}:{operation}" if entry.namespace else operation
    return names.get(key, operation)


def _signature(config: WebhooksConfig | None) -> Signature | None:
    if config is None or config.signature is None:
        return None
    given = config.signature.model_dump(exclude_defaults=True)
    # The template is what a reader of the generated code looks for, set or not.
    settings = {**given, "signed": config.signature.signed}
    return Signature(tuple(sorted(settings.items())), config.env)


def _dispatch(
    entries: Sequence[_Entry],
    webhooks: Sequence[Webhook],
    config: WebhooksConfig | None,
    book: TypeBook,
    file: TomlFile,
) -> Dispatch | None:
    """What tells all of them apart: as configured, else a tag in every body, else a header."""
    if config is not None and (config.event_property or config.event_header):
        place: Literal["property", "header"] = "property" if config.event_property else "header"
        name = config.event_property or config.event_header or ""
        values = [[config.events.get(one.key, one.key)] for one in entries]
        strangers = sorted(set(config.events) - {one.key for one in entries})
        if strangers:
            raise GenerationError(
                file.diagnostic(
                    join("/webhooks/events", stranger), f"there is no webhook `{stranger}`"
                )
                for stranger in strangers
            )
        return _made(place, name, values, webhooks)
    pairs = [*zip(entries, webhooks, strict=True)]
    # Callbacks often go to an address of their own; they need not be told from webhooks.
    for group in (pairs, [(entry, one) for entry, one in pairs if one.owner is None]):
        if all(one.decode == "json" for _, one in group):
            found = _common([_tags(book, entry.content[1]) for entry, _ in group])
            if found is not None:
                return _made("property", *found, [one for _, one in group])
        found = _common([_header_values(entry.facts) for entry, _ in group])
        if found is not None:
            return _made("header", *found, [one for _, one in group])
    return None


def _made(
    place: Literal["property", "header"],
    name: str,
    values: Sequence[Sequence[str]],
    webhooks: Sequence[Webhook],
) -> Dispatch:
    pairs = [
        (value, webhook.constant)
        for webhook, allowed in zip(webhooks, values, strict=True)
        for value in allowed
    ]
    return Dispatch(
        place, name, tuple(sorted(pairs)), union([webhook.type for webhook in webhooks])
    )


def _common(
    tags: Sequence[Mapping[str, Sequence[str]]],
) -> tuple[str, list[Sequence[str]]] | None:
    """The one thing that all have and whose values never mean two of them; the first by name."""
    for name in sorted(set.intersection(*(set(one) for one in tags))) if tags else ():
        values = [one[name] for one in tags]
        if sum(map(len, values)) == len({value for allowed in values for value in allowed}):
            return name, values
    return None


def _header_values(facts: WebhookFacts) -> Mapping[str, Sequence[str]]:
    return {name: one.values for name, one in facts.headers.items() if one.values is not None}


def _tags(book: TypeBook, node: Node, depth: int = 0) -> Mapping[str, Sequence[str]]:
    """The required properties of a body that are one of a few known texts."""
    schema = book.resolve(node)
    if schema is None or depth > 8:
        return {}
    members = [one for one in schema.oneOf or schema.anyOf or () if not _is_null(one)]
    if members:
        inner = [_tags(book, one, depth + 1) for one in members]
        shared = set.intersection(*(set(one) for one in inner))
        return {
            name: [*dict.fromkeys(value for one in inner for value in one[name])]
            for name in sorted(shared)
        }
    found: dict[str, Sequence[str]] = {}
    for name in schema.required or ():
        values = _texts(book.resolve((schema.properties or {}).get(name)))
        if values:
            found[name] = values
    return found


def _is_null(node: Node) -> bool:
    return isinstance(node, Schema) and getattr(node.type, "value", None) == "null"


def _texts(schema: Schema | None) -> list[str]:
    """The values of an enumeration of texts or of a constant."""
    if schema is None:
        return []
    values = [schema.const] if schema.const is not None else schema.enum or []
    texts = [value for value in values if isinstance(value, str)]
    return texts if len(texts) == len(values) else []
