"""Rules for the pages that are recognized in a canonical document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.facts import CallFacts
from clientsmith.pagination import PaginationConfig
from clientsmith.paging.recognise import (
    PagedOperation,
    RecognizedPages,
    near_miss,
    recognise,
)
from clientsmith.paging.shapes import AskedPart, Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clientsmith.normalise import Canonical
    from clientsmith.normalise.draft import Node

_PARAMETERS = {
    "cursor": "cursor",
    "page-number": "page",
    "offset": "offset",
    "last-id": "start",
}


@dataclass(frozen=True)
class FoundPages:
    """The pages of one operation.

    Args:
        operation_id: the operation.
        route: its method and path.
        pages: how it returns them.
        rule: the same as a rule of provider.toml, for this operation alone.
    """

    operation_id: str
    route: str
    pages: RecognizedPages
    rule: PaginationConfig


def recognized_pages(canonicals: Sequence[Canonical]) -> list[FoundPages]:
    """Return the operations whose pages are recognized, in the order of the documents."""
    found: list[FoundPages] = []
    for document, operation in _operations(canonicals):
        pages = recognise(document, operation)
        if pages is not None:
            name = operation.operation["operationId"]
            rule = PaginationConfig.model_validate({**_keys(pages), "operations": [name]})
            found.append(FoundPages(name, _route(operation), pages, rule))
    return found


def near_misses(canonicals: Sequence[Canonical]) -> dict[str, str]:
    """Return what operations lack that seem to have pages and are not recognized, by operation id."""
    return {
        str(operation.operation["operationId"]): words
        for document, operation in _operations(canonicals)
        if (words := near_miss(document, operation))
    }


def _operations(canonicals: Sequence[Canonical]) -> Iterator[tuple[Schemas, PagedOperation]]:
    for canonical in canonicals:
        operations = [
            PagedOperation(method, path, operation, *_answer(operation))
            for path, item in canonical.document["paths"].items()
            for method, operation in item.items()
        ]
        linked = any("link" in map(str.lower, each.headers) for each in operations)
        schemas = Schemas(canonical.document["components"]["schemas"], linked)
        for operation in operations:
            yield schemas, operation


def _route(operation: PagedOperation) -> str:
    return f"{operation.method.upper()} {operation.path}"


def _answer(operation: Node) -> tuple[Any, list[str]]:
    """Return the schema of the successful answer in JSON, and the names of its headers."""
    facts = operation.known(CallFacts)
    response = operation["responses"].get(facts.status) or {}
    media = response.get("content", {}).get(facts.media_type or "") or {}
    return media.get("schema"), [*(response.get("headers") or ())]


def _keys(pages: RecognizedPages) -> dict[str, Any]:
    """Return the keys of a rule."""
    keys: dict[str, Any] = {"style": pages.style, "items": list(pages.items)}
    if pages.style in ("cursor", "next-url", "hal"):
        keys["next"] = list(pages.next)
    if pages.style == "last-id":
        keys["id"] = list(pages.next)
    if pages.parameter is not None:
        keys[_PARAMETERS[pages.style]] = _place(pages.parameter)
    if pages.size is not None and pages.style in ("page-number", "offset", "last-id"):
        keys["size"] = _place(pages.size)
    return keys


def _place(asked: AskedPart) -> dict[str, Any]:
    return {"body": list(asked.path)} if asked.in_body else {"query": asked.name}
