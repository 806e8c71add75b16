"""Pagination hints: read where provider.toml names the extension, and only there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plan.building import answers, method_of, package_of, takes

KEY = "x-speakeasy-pagination"
TEXT = {"type": "string"}
SCHEMA = {
    "type": "object",
    "properties": {
        "data": {"type": "object", "properties": {"rows": {"type": "array", "items": TEXT}}},
        "next": TEXT,
    },
}
NAMES = ("page", "per_page", "offset", "after")
ROWS = {"results": "$.data.rows"}
ITEMS = ("data", "rows")


def planned(hint: Any, *, config: dict[str, Any] | None = None) -> Any:
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in NAMES]
    operation = {"parameters": parameters, "responses": answers(SCHEMA), KEY: hint}
    settings = {"pagination_extension": KEY} if config is None else config
    return method_of(operation, config=settings).pagination


def named(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "in": "parameters", "type": kind} for name, kind in pairs]


@pytest.mark.parametrize(
    ("hint", "strategy", "settings"),
    [
        (
            {
                "type": "offsetLimit",
                "inputs": named(("page", "page"), ("per_page", "limit")),
                "outputs": ROWS,
            },
            "PageNumber",
            {"page": "page", "size": "per_page", "items": ITEMS},
        ),
        (
            {"type": "offsetLimit", "inputs": named(("offset", "offset")), "outputs": ROWS},
            "Offset",
            {"offset": "offset", "items": ITEMS},
        ),
        (
            {
                "type": "cursor",
                "inputs": named(("after", "cursor")),
                "outputs": {**ROWS, "nextCursor": "$.next"},
            },
            "Cursor",
            {"cursor": "after", "next": ("next",), "items": ITEMS},
        ),
        (
            {"type": "url", "outputs": {**ROWS, "nextUrl": "$.next"}},
            "NextUrl",
            {"next": ("next",), "items": ITEMS},
        ),
    ],
)
def test_a_hint_is_a_rule(hint: Any, strategy: str, settings: dict[str, Any]) -> None:
    pagination = planned(hint)
    assert (pagination.strategy, dict(pagination.settings)) == (strategy, settings)
    assert planned(hint, config={}) is None


def test_a_rule_of_the_configuration_comes_first() -> None:
    rule = {"style": "offset", "items": "data.rows", "offset": "offset"}
    hint = {"type": "url", "outputs": {**ROWS, "nextUrl": "$.next"}}
    config = {"pagination_extension": KEY, "pagination": [rule]}
    assert planned(hint, config=config).strategy == "Offset"


@pytest.mark.parametrize(
    ("hint", "problem"),
    [
        ("yes", "has no supported pagination"),
        ({"type": "offsetLimit", "outputs": ROWS}, "has no supported pagination"),
        ({"type": "url", "outputs": ROWS}, "has no supported pagination"),
        ({"type": "url", "outputs": {"results": "$.data[*]"}}, "has no supported pagination"),
        (
            {"type": "url", "outputs": {"results": "$.rows", "nextUrl": "$.next"}},
            "does not have",
        ),
    ],
)
def test_a_hint_that_does_not_fit_is_a_warning(hint: Any, problem: str) -> None:
    operation = {"operationId": "doThing", "responses": answers(SCHEMA), KEY: hint}
    package = package_of({"/things": {"get": operation}}, config={"pagination_extension": KEY})
    (method,) = package.methods
    assert method.pagination is None
    (warning,) = package.warnings
    assert str(warning).startswith(f"provider.toml /pagination_extension: `{KEY}` of")
    assert problem in str(warning)


def test_a_hint_may_name_properties_of_the_body() -> None:
    """https://www.speakeasy.com/docs: inputs are `in: requestBody`, and `numPages` is an output."""
    hint = {
        "type": "offsetLimit",
        "inputs": [{"name": "page", "in": "requestBody", "type": "page"}],
        "outputs": {**ROWS, "numPages": "$.data.pages"},
    }
    operation = {
        "operationId": "doThing",
        "requestBody": takes({"type": "object", "properties": {"page": {"type": "integer"}}}),
        "responses": answers(SCHEMA),
        KEY: hint,
    }
    package = package_of({"/things": {"post": operation}}, config={"pagination_extension": KEY})
    (method,) = package.methods
    assert method.pagination is not None
    settings = dict(method.pagination.settings)
    assert settings == {"page": ("body", "page"), "items": ITEMS, "pages": ("data", "pages")}
