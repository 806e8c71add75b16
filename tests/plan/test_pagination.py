"""Which operations give pages, and by which strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.plan.model.types import Scalar
from tests.plan.building import answers, method_of, package_of

if TYPE_CHECKING:
    from clientsmith.plan.model.result import Pagination

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
            {"start": "startId", "items": ("results",)},
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
            {"cursor": "after", "next": ("cursor",), "items": ("results",)},
        ),
        (
            {"style": "offset", "offset": "from", "max_size": 100, "total": "meta.count"}
            | {"items": "results"},
            envelope(meta={"type": "object", "properties": {"count": {"type": "integer"}}}),
            ("from",),
            "Offset",
            {"offset": "from", "max_size": 100, "total": ("meta", "count"), "items": ("results",)},
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
    pagination = paged(rule, schema, *parameters)
    assert pagination is not None
    assert (pagination.strategy, dict(pagination.settings), pagination.item) == (
        strategy,
        settings,
        Scalar("str"),
    )


@pytest.mark.parametrize(
    ("rule", "schema", "nearest"),
    [
        (
            {"style": "next-url", "items": "results", "next": "next"},
            envelope(),
            "the closest is `doThing`, which has `results` but not `next`",
        ),
        (
            {"style": "next-url", "items": "data.results", "next": "meta.next"},
            envelope(),
            "no operation has `data.results` or `meta.next`",
        ),
        (
            {"style": "last-id", "items": "results", "start": "startId"},
            envelope(),
            "the closest is `doThing`, which has `results` but not `startId`",
        ),
        (
            {"style": "last-id", "items": "results", "start": "q", "id": "id"},
            envelope(),
            "the closest is `doThing`, which has `results` and `q` but not `id` in its items",
        ),
        ({"style": "whole", "items": "results"}, ITEMS, "no operation has `results`"),
        (
            {"style": "link-header"},
            ITEMS,
            "the closest is `doThing`, which has a list as its response but not the header `Link`",
        ),
        (
            {"style": "cursor", "items": "results", "cursor": "q", "next": {"header": "X-Next"}}
            | {"operations": ["listThings"]},
            envelope(),
            "the closest is `doThing`, which has `results` but not an entry in `operations`",
        ),
    ],
)
def test_a_rule_that_fits_nothing_is_a_warning(
    rule: dict[str, Any], schema: Any, nearest: str
) -> None:
    """A provider that changes its document must not keep the package from being made."""
    operation = {"operationId": "doThing", "parameters": query("q"), "responses": answers(schema)}
    package = package_of({"/things": {"get": operation}}, config={"pagination": [rule]})
    (method,) = package.methods
    assert method.pagination is None
    (warning,) = package.warnings
    assert str(warning) == (
        f"provider.toml /pagination/0: the `{rule['style']}` rule matches no operation ({nearest})"
    )


def test_what_a_rule_names_in_vain_is_a_warning() -> None:
    """One of the operations may lack it; where all do, it is misspelled."""
    rule: dict[str, Any] = {
        "style": "page-number",
        "items": "results",
        "page": "p",
        "size": "n",
        "total": "totel",
    }
    rule |= {"more": {"header": "x-more"}, "operations": ["doThing", "doThings", "other"]}
    paths = {
        f"/{name}": {
            "get": {
                "operationId": name,
                "parameters": query(*asked),
                "responses": answers(envelope()),
            }
        }
        for name, asked in (("doThing", "p"), ("doThings", "pn"))
    }
    package = package_of(paths, config={"pagination": [rule]})
    assert all(method.pagination is not None for method in package.methods)
    assert [str(warning) for warning in package.warnings] == [
        f"provider.toml /pagination/0/{words}"
        for words in (
            "operations/2: the `page-number` rule: there is no operation `other`",
            "total: the `page-number` rule: `total` names something that none of its"
            " operations has",
        )
    ]


def test_a_rule_that_others_leave_nothing_to_is_a_warning() -> None:
    rules = [{"style": "whole", "items": "results"}] * 2
    operation = {"operationId": "doThing", "responses": answers(envelope())}
    package = package_of({"/things": {"get": operation}}, config={"pagination": rules})
    (warning,) = package.warnings
    assert (warning.pointer, warning.hint) == (
        "/pagination/1",
        "earlier rules apply to every operation that it matches",
    )


@pytest.mark.parametrize("rule", [{"style": "whole", "items": "results"}, {"style": "whole"}])
def test_a_post_without_a_page_to_ask_for_is_no_list(rule: dict[str, Any]) -> None:
    operation = {"operationId": "doThing", "responses": answers(envelope())}
    package = package_of({"/things": {"post": operation}}, config={"pagination": [rule]})
    (method,) = package.methods
    assert method.pagination is None
    assert package.warnings[0].hint == "no operation returns JSON that could be paginated"


def test_a_link_header_in_the_document_is_enough() -> None:
    headers = {"link": {"schema": {"type": "string"}}}
    pagination = paged({"style": "link-header"}, ITEMS, headers=headers)
    assert pagination is not None and pagination.strategy == "LinkHeader"
