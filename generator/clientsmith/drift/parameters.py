"""Compare parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.drift.deprecation import compare_deprecation, compare_sunset
from clientsmith.drift.matching import unique_matches
from clientsmith.drift.media import is_spelling, match_media_types
from clientsmith.drift.schemas import Position
from clientsmith.drift.uses import compare_schemas
from clientsmith.normalise.draft import Node
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_SCALARS = ("string", "number", "integer", "boolean", "null")
_Parameter: TypeAlias = Node
_Key = tuple[str, str]


def compare_parameters(operation: Pair, old_path: str, new_path: str) -> Iterator[Change]:
    """Compare the parameters of an operation, matched by location and name (OpenAPI 3.1, 4.8.12).

    Args:
        operation: the operation.
        old_path: its path template in the old document; path parameters are matched by their position in it.
        new_path: its path template in the new document.
    """
    if _reordered(old_path, new_path):
        orders = [", ".join(placeholders(path)) for path in (old_path, new_path)]
        yield operation.change("path-parameters-reordered", orders[0], orders[1])
    renamed = _renamed_parts(old_path, new_path)
    before = _by_key(operation.before, renamed)
    after = _by_key(operation.after, {})
    for match in _matches(before, after):
        was, now = before.get(match.old), after.get(match.new)
        pair = _pair(operation, was, now, match.part)
        if was is None or now is None:
            yield from _compare_presence(pair)
            continue
        if match.old != match.new:
            yield pair.change("parameter-moved", was["in"], now["in"], "in")
        if was["in"] == now["in"] == "path" and was["name"] != now["name"]:
            yield pair.change("path-parameter-renamed", was["name"], now["name"], "name")
        yield from _compare_parameter(pair)


def placeholders(path: str) -> list[str]:
    """Return the names of the path parameters, in the order of the template."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(path)))


def _reordered(old_path: str, new_path: str) -> bool:
    """Whether path parameters changed places in a path that is otherwise the same."""
    if _PLACEHOLDER.sub("{}", old_path) != _PLACEHOLDER.sub("{}", new_path):
        return False
    old, new = placeholders(old_path), placeholders(new_path)
    return any(old.index(name) != new.index(name) for name in old if name in new)


def _renamed_parts(old_path: str, new_path: str) -> dict[str, str]:
    """Map old to new names of path parameters, if they were renamed."""
    old, new = placeholders(old_path), placeholders(new_path)
    if len(old) != len(new) or {*old} == {*new}:
        return {}
    return dict(zip(old, new, strict=True))


def _by_key(operation: Any, renamed: dict[str, str]) -> dict[_Key, _Parameter]:
    parameters: dict[_Key, _Parameter] = {}
    for parameter in operation.get("parameters", []):
        place: str = parameter["in"]
        name: str = parameter["name"]
        if place == "header":
            name = name.lower()
        elif place == "path":
            name = renamed.get(name, name)
        parameters[place, name] = parameter
    return parameters


@dataclass(frozen=True)
class _KeyPair:
    """The keys of one parameter in both documents, and its name in reports."""

    old: _Key
    new: _Key
    part: str


def _matches(before: dict[_Key, _Parameter], after: dict[_Key, _Parameter]) -> list[_KeyPair]:
    moved = unique_matches(
        {key: key[1].lower() for key in sorted(before) if key not in after},
        {key: key[1].lower() for key in after if key not in before},
    )
    matches = [_KeyPair(old, new, f"parameter {after[new]['name']}") for old, new in moved.items()]
    for key in sorted({*before, *after} - {*moved} - {*moved.values()}):
        parameter = after.get(key) or before[key]
        matches.append(_KeyPair(key, key, f"{parameter['in']} parameter {parameter['name']}"))
    return matches


def _pair(operation: Pair, was: _Parameter | None, now: _Parameter | None, part: str) -> Pair:
    named = operation.named(part, was, now)
    return named.located_at(
        _place(operation.before, was, operation.old), _place(operation.after, now, operation.new)
    )


def _place(operation: Node, parameter: _Parameter | None, around: str) -> str:
    if parameter is None:
        return around
    place = operation.place_of_entry("parameters", parameter)
    return parameter.place("name") if place == parameter.origin else place


def _compare_presence(pair: Pair) -> Iterator[Change]:
    parameter = pair.before or pair.after
    kind = "deprecated" if parameter.get("deprecated") else "optional"
    kind = "required" if parameter["required"] else kind
    yield from pair.appeared(f"{kind}-parameter", parameter.get("schema", parameter.get("content")))


def _compare_parameter(pair: Pair) -> Iterator[Change]:
    yield from compare_deprecation(pair, "parameter")
    yield from compare_sunset(pair, "parameter")
    yield from pair.reworded("parameter-description-changed")
    yield from pair.switched("parameter-became-required", "parameter-became-optional", "required")
    yield from pair.switched(
        "parameter-empty-value-allowed", "parameter-empty-value-refused", "allowEmptyValue"
    )
    if pair.before["in"] == pair.after["in"]:
        yield from _compare_writing(pair)
    contents = pair.inside("content")
    if contents.both:
        yield from _compare_content(contents)
    elif contents.before or contents.after:
        was, now = (
            next(iter(content or ()), None) for content in (contents.before, contents.after)
        )
        yield pair.change("parameter-content-changed", was, now, "content")
        schemas = [_schema(parameter) for parameter in (pair.before, pair.after)]
        both = pair.named(pair.place.part, *schemas)
        yield from compare_schemas(both, Position.PARAMETER)
    else:
        yield from compare_schemas(pair.inside("schema"), Position.PARAMETER)


def _schema(parameter: _Parameter) -> Any:
    """Return the schema of a parameter, or else that of its media type."""
    if "schema" in parameter:
        return parameter["schema"]
    return next(iter(parameter["content"].values()))["schema"]


def _compare_writing(pair: Pair) -> Iterator[Change]:
    """Compare `style`, `explode` and `allowReserved` if they affect the value (OpenAPI 3.1, 4.8.12.3)."""
    if "content" in pair.before or "content" in pair.after:
        return
    documents = pair.documents
    scalar = _is_scalar(pair.before, documents.old.document) and _is_scalar(
        pair.after, documents.new.document
    )
    # Query styles write a single value in the same way, and `explode` only affects lists and objects.
    if not scalar or pair.before["in"] != "query":
        yield from pair.changed("parameter-style-changed", "style")
    if not scalar:
        yield from pair.changed("parameter-explode-changed", "explode")
    yield from pair.changed("parameter-allow-reserved-changed", "allowReserved", False)


def _is_scalar(parameter: _Parameter, document: dict[str, Any]) -> bool:
    schema = parameter["schema"]
    for _ in range(2):
        name = component_name(schema)
        schema = document["components"]["schemas"].get(name, schema)
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    return all(kind in _SCALARS for kind in kinds)


def _compare_content(contents: Pair) -> Iterator[Change]:
    for old, new in match_media_types(contents.before, contents.after):
        if old is not None and new is not None:
            media = contents.under(old, new)
            yield from compare_schemas(media.inside("schema"), Position.PARAMETER)
        if not is_spelling(old, new):
            yield contents.change("parameter-content-changed", old, new)
