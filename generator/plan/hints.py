"""Pagination that a document tells in an extension of its operations, read where provider.toml says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.config import PaginationConfig
from generator.diagnostics import Diagnostic, GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openapi_pydantic import Operation

    from generator.plan.model.method import Method


def hinted_rules(
    extension: str | None, operations: Iterable[Operation], shown: str
) -> list[PaginationConfig]:
    """A rule for each operation that has the extension.

    Args:
        extension: its key, such as `x-speakeasy-pagination`: a mapping of `type` (`offsetLimit`, `cursor` or
            `url`), `inputs` (parameters with `name` and `type`) and `outputs` (JSON paths of `results`,
            `nextCursor` and `nextUrl`); None to read none.
        operations: those of the canonical documents.
        shown: how provider.toml is called in messages.

    Raises:
        GenerationError: with every hint that says something else.
    """
    if extension is None:
        return []
    rules: list[PaginationConfig] = []
    errors: list[Diagnostic] = []
    for operation in operations:
        hint = (operation.model_extra or {}).get(extension)
        if hint is None:
            continue
        rule = _rule(hint, operation.operationId or "")
        if rule is not None:
            rules.append(rule)
        else:
            errors.append(_error(shown, extension, operation.operationId, "cannot be understood"))
    if errors:
        raise GenerationError(errors)
    return rules


def check_hints(
    extension: str | None, rules: Sequence[PaginationConfig], methods: Iterable[Method], shown: str
) -> None:
    """Refuse a hint that its operation does not fit.

    Raises:
        GenerationError: with one diagnostic for every such hint.
    """
    paged = {one.operation_id for one in methods if one.pagination is not None}
    hinted = [one for rule in rules for one in rule.operations or ()]
    errors = [
        _error(shown, extension or "", one, "names items or parameters that it does not have")
        for one in hinted
        if one not in paged
    ]
    if errors:
        raise GenerationError(errors)


def _error(shown: str, extension: str, operation: str | None, problem: str) -> Diagnostic:
    return Diagnostic(
        shown,
        None,
        "/pagination_extension",
        f"the `{extension}` of the operation {operation!r} {problem}",
        "mend it in an overlay, or write a [[pagination]] rule for the operation",
    )


def _rule(hint: Any, operation: str) -> PaginationConfig | None:
    """The rule that a hint means, or None."""
    if not isinstance(hint, dict):
        return None
    outputs = hint.get("outputs") or {}
    items = _steps(outputs.get("results"))
    if items is None:
        return None
    inputs = {kind: name for name, kind in _inputs(hint)}
    size = inputs.get("limit")
    common: dict[str, Any] = {"items": items, "operations": [operation]}
    match hint.get("type"):
        case "offsetLimit" if "page" in inputs:
            common |= {"style": "page-number", "page": inputs["page"], "size": size}
        case "offsetLimit" if "offset" in inputs:
            common |= {"style": "offset", "offset": inputs["offset"], "size": size}
        case "cursor" if "cursor" in inputs:
            following = _steps(outputs.get("nextCursor"))
            common |= {"style": "cursor", "cursor": inputs["cursor"], "next": following}
        case "url":
            common |= {"style": "next-url", "next": _steps(outputs.get("nextUrl"))}
        case _:
            return None
    if common["style"] in ("cursor", "next-url") and not common["next"]:
        return None
    return PaginationConfig.model_validate(common)


def _inputs(hint: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The query parameters that a hint names, each with what it is for."""
    for one in hint.get("inputs") or ():
        if isinstance(one, dict) and one.get("in", "parameters") == "parameters":
            yield str(one.get("name")), str(one.get("type"))


def _steps(path: Any) -> list[str] | None:
    """The property names of a JSON path such as `$.data.items`."""
    if not isinstance(path, str) or not path.startswith("$"):
        return None
    steps = path[1:].removeprefix(".")
    if any(character in steps for character in "[]*@?()"):
        return None
    return steps.split(".") if steps else []
