"""Which operations give pages, and by which strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.diagnostics import GenerationError
from generator.plan.model.types import Scalar
from tests.plan.building import answers, method_of

if TYPE_CHECKING:
    from generator.plan.model.result import Pagination

ITEMS = {"type": "array", "items": {"type": "string"}}


def envelope(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"results": ITEMS, **properties}}


def query(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]


def paged(
    rule: dict[str, Any], schema: Any, *parameters: str, **response: Any
) -> Pagination | None:
    operation = {"parameters": query(*parameters), "responses": answers(schema, **response)}
    return method_of(operation, config={"pagination": [rule]}).pagination


@pytest.mark.parametrize(
    ("rule", "schema", "parameters", "strategy", "settings"),
    [
        (
            {"style": "next-url", "items": "results", "next": "next"},
            envelope(next={"type": "string"}),
            (),
            "NextUrl",
            {"items": ("results",), "next": ("next",)},
        ),
        (
            {"style": "last-id", "items": "results", "start": "startId", "size": "pageSize"},
            envelope(),
            ("startId",),
            "LastId",
            {"param": "startId", "items": ("results",)},
        ),
        (
            {"style": "page-number", "page": "page", "size": "per_page"},
            ITEMS,
            ("page", "per_page"),
            "PageNumber",
            {"page": "page", "size": "per_page", "items": ()},
        ),
        (
            {"style": "cursor", "items": "results", "cursor": "after", "next": "cursor"},
            envelope(cursor={"type": "string"}),
            ("after",),
            "Cursor",
            {"param": "after", "next": ("cursor",), "items": ("results",)},
        ),
        ({"style": "whole"}, ITEMS, (), "Whole", {"items": ()}),
    ],
)
def test_a_rule_that_fits(
    rule: dict[str, Any],
    schema: Any,
    parameters: tuple[str, ...],
    strategy: str,
    settings: dict[str, Any],
) -> None:
    found = paged(rule, schema, *parameters)
    assert found is not None
    assert (found.strategy, dict(found.settings), found.item) == (strategy, settings, Scalar("str"))


@pytest.mark.parametrize(
    ("rule", "schema"),
    [
        ({"style": "next-url", "items": "results", "next": "next"}, envelope()),
        ({"style": "last-id", "items": "results", "start": "startId"}, envelope()),
        ({"style": "last-id", "items": "results", "start": "q", "id": "id"}, envelope()),
        ({"style": "whole", "items": "results"}, ITEMS),
        ({"style": "link-header"}, ITEMS),
    ],
)
def test_a_rule_that_does_not_fit(rule: dict[str, Any], schema: Any) -> None:
    with pytest.raises(
        GenerationError, match=r"/pagination/0: the rule of style .* fits no operation"
    ):
        paged(rule, schema, "q")


def test_a_link_header_in_the_document_is_enough() -> None:
    headers = {"link": {"schema": {"type": "string"}}}
    found = paged({"style": "link-header"}, ITEMS, headers=headers)
    assert found is not None and found.strategy == "LinkHeader"
