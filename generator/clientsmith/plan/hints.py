"""Read pagination from an extension of operations, if provider.toml names one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.pagination import PaginationConfig

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openapi_pydantic import Operation

    from clientsmith.diagnostics import Diagnostic
    from clientsmith.plan.model.method import Method
    from clientsmith.source.toml import TomlFile


def hinted_rules(
    extension: str | None, operations: Iterable[Operation], file: TomlFile
) -> tuple[list[PaginationConfig], list[Diagnostic]]:
    """Return a rule for each operation with the extension, and a warning for each unsupported value.

    Args:
        extension: the key of the extension, such as `x-speakeasy-pagination`, or None to read none. Its value
            is a mapping of `type` (`offsetLimit`, `cursor` or `url`), `inputs` (parameters, or properties of
            the body, with `name` and `type`) and `outputs` (JSON paths of `results`, `numPages`, `nextCursor`
            and `nextUrl`).
        operations: the operations of the canonical documents.
        file: provider.toml, for its lines in messages.
    """
    rules: list[PaginationConfig] = []
    warnings: list[Diagnostic] = []
    if extension is None:
        return rules, warnings
    for operation in operations:
        hint = (operation.model_extra or {}).get(extension)
        if hint is None:
            continue
        rule = _rule(hint, operation.operationId or "")
        if rule is not None:
            rules.append(rule)
        else:
            warnings.append(
                _problem(file, extension, operation.operationId, "has no supported pagination")
            )
    return rules, warnings


def unfit_hints(
    extension: str | None,
    rules: Sequence[PaginationConfig],
    methods: Iterable[Method],
    file: TomlFile,
) -> list[Diagnostic]:
    """Warn about each rule from an extension that does not fit its operation, which is then not paginated.

    Args:
        extension: the key of the extension.
        rules: the rules from `hinted_rules`.
        methods: all methods of the package.
        file: provider.toml, for its lines in messages.
    """
    paged = {method.operation_id for method in methods if method.pagination is not None}
    hinted = [operation for rule in rules for operation in rule.operations or ()]
    words = "names items or parameters that the operation does not have"
    return [
        _problem(file, extension or "", operation, words)
        for operation in hinted
        if operation not in paged
    ]


def _problem(file: TomlFile, extension: str, operation: str | None, problem: str) -> Diagnostic:
    return file.diagnostic(
        "/pagination_extension",
        f"`{extension}` of the operation `{operation}` {problem}",
        "correct it in an overlay, or write a [[pagination]] rule for the operation",
    )


def _rule(hint: Any, operation: str) -> PaginationConfig | None:
    """Return the rule that the extension describes, or None."""
    if not isinstance(hint, dict):
        return None
    outputs = hint.get("outputs") or {}
    items = _steps(outputs.get("results"))
    if items is None:
        return None
    inputs = dict(_inputs(hint))
    size = inputs.get("limit")
    pages = _steps(outputs.get("numPages"))
    common: dict[str, Any] = {"items": items, "operations": [operation]}
    match hint.get("type"):
        case "offsetLimit" if "page" in inputs:
            common |= {"style": "page-number", "page": inputs["page"], "size": size, "pages": pages}
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


def _inputs(hint: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the purpose and the place of each part of a request that the extension names."""
    places = {"parameters": "query", "requestBody": "body"}
    for part in hint.get("inputs") or ():
        place = places.get(part.get("in", "parameters")) if isinstance(part, dict) else None
        name = str(part.get("name") or "") if place else ""
        if place and name:
            steps = _steps(name) if name.startswith("$") else [name]
            yield str(part.get("type")), {place: name if place == "query" else steps}


def _steps(path: Any) -> list[str] | None:
    """Return the property names of a JSON path such as `$.data.items`."""
    if not isinstance(path, str) or not path.startswith("$"):
        return None
    steps = path[1:].removeprefix(".")
    if any(character in steps for character in "[]*@?()"):
        return None
    return steps.split(".") if steps else []
