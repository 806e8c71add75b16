"""Describe what a document leaves undescribed, with the user's own words from `descriptions.yaml`.

They are added to the canonical document, whose names are stable: each operation has an id there, and each
object and enumeration is a component.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pydantic import Field, ValidationError

from clientsmith.diagnostics import similar
from clientsmith.normalise.draft import Mend, operations, without
from clientsmith.normalise.origins import DESCRIPTIONS
from clientsmith.normalise.readings import words as found
from clientsmith.source.references import join
from clientsmith.source.toml import Strict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic_core import ErrorDetails

    from clientsmith.normalise.draft import Draft, Node

# Reports keys of the file that lead to nothing in the document, and the names that it has there.
_Stale: TypeAlias = "Callable[[tuple[str, ...], Iterable[str]], None]"


class OperationWords(Strict):
    """What is said about an operation.

    Args:
        summary: one sentence.
        description: more about it, in Markdown.
        parameters: name on the wire -> description.
    """

    summary: str | None = None
    description: str | None = None
    parameters: dict[str, str] = Field(default_factory=dict)


class ModelWords(Strict):
    """What is said about a component schema.

    Args:
        description: what it is.
        properties: name on the wire -> description.
    """

    description: str | None = None
    properties: dict[str, str] = Field(default_factory=dict)


class Descriptions(Strict):
    """The content of `descriptions.yaml`.

    Args:
        operations: operation id -> what is said about it.
        models: name of a component in the canonical document -> what is said about it.
        parameters: name -> description of all parameters with this name that have no other.
        properties: name -> description of all properties with this name that have no other.
    """

    operations: dict[str, OperationWords] = Field(default_factory=dict)
    models: dict[str, ModelWords] = Field(default_factory=dict)
    parameters: dict[str, str] = Field(default_factory=dict)
    properties: dict[str, str] = Field(default_factory=dict)


def describe(draft: Draft) -> None:
    """Add the user's descriptions, which replace those of the document, and report those of nothing."""
    words = _read(draft)
    if words is None:
        return
    described = {operation["operationId"]: operation for _, _, operation in operations(draft)}

    def stale(keys: tuple[str, ...], names: Iterable[str]) -> None:
        name = similar(keys[-1], names)
        hint = f"; did you mean {name}?" if name else ""
        what = f"the document has no {keys[-1]} to describe{hint}"
        draft.mend(join(DESCRIPTIONS, *keys), Mend.DESCRIPTION, what)

    _describe_operations(described, words, stale)
    _describe_models(draft.schemas, words, stale)
    count = sum(
        len(one) for one in (words.operations, words.models, words.parameters, words.properties)
    )
    draft.note("", f"{count} descriptions added")


def _read(draft: Draft) -> Descriptions | None:
    """Return the content of the file; None if there is none or it is wrong."""
    file = draft.descriptions
    if file is None:
        return None
    for pointer in file.repeated:
        draft.fail(DESCRIPTIONS + pointer, "this key is declared twice", "remove one")
    try:
        return Descriptions.model_validate(file.data)
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            keys = [str(key) for key in fault["loc"]]
            draft.fail(join(DESCRIPTIONS, *keys), _message(fault))
    return None


def _message(fault: ErrorDetails) -> str:
    if fault["type"] == "extra_forbidden":
        return "unknown key"
    expected = "text" if fault["type"] == "string_type" else "keys and values"
    return f"expected {expected}, found {found(fault['input'])}"


def _describe_operations(described: Mapping[str, Node], words: Descriptions, stale: _Stale) -> None:
    for name, said in words.operations.items():
        operation = described.get(name)
        if operation is None:
            stale(("operations", name), described)
            continue
        if said.summary is not None:
            operation["summary"] = said.summary
        if said.description is not None:
            operation["description"] = said.description
        if said.parameters:
            operation["parameters"] = [
                _described(one, said.parameters.get(one["name"]))
                for one in operation.get("parameters", ())
            ]
        known = {one["name"] for one in operation.get("parameters", ())}
        for wire in said.parameters:
            if wire not in known:
                stale(("operations", name, "parameters", wire), known)
    everywhere = [
        parameter
        for operation in described.values()
        for parameter in operation.get("parameters", ())
    ]
    _fill(everywhere, [one["name"] for one in everywhere], words.parameters, "parameters", stale)


def _describe_models(schemas: Mapping[str, Node], words: Descriptions, stale: _Stale) -> None:
    for name, said in words.models.items():
        schema = schemas.get(name)
        if schema is None:
            stale(("models", name), schemas)
            continue
        if said.description is not None:
            schema["description"] = said.description
        properties = schema.get("properties", {})
        for wire, text in said.properties.items():
            if wire in properties:
                properties[wire] = _described(properties[wire], text)
            else:
                stale(("models", name, "properties", wire), properties)
    everywhere = [
        (property_, wire)
        for schema in schemas.values()
        for wire, property_ in schema.get("properties", {}).items()
    ]
    nodes, names = [one for one, _ in everywhere], [wire for _, wire in everywhere]
    _fill(nodes, names, words.properties, "properties", stale)


def _described(node: Node, text: str | None) -> Node:
    """Return a copy with a description: operations share parameters, and schemas properties."""
    result = without(node)
    if text is not None:
        result["description"] = text
    return result


def _fill(
    nodes: Iterable[Node],
    names: list[str],
    texts: Mapping[str, str],
    section: str,
    stale: _Stale,
) -> None:
    """Describe each part without a description by the text for its name."""
    for node, name in zip(nodes, names, strict=True):
        if name in texts and not node.get("description"):
            node["description"] = texts[name]
    for name in texts:
        if name not in names:
            stale((section, name), names)
