"""Convert parameters: their type becomes a schema, and collectionFormat a style."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import FIELDS
from clientsmith.normalise.draft import Mend, Node, operations_of, path_items

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

# Keys of the parameter itself; all others describe its value.
_OWN = FIELDS["parameter"].keys() | {"x-example", "x-examples", "collectionFormat"}
# The list formats that have a style in OpenAPI 3, by location; exploded `form` repeats the key.
_STYLES = {
    "query": {
        "csv": ("form", False),
        "multi": ("form", True),
        "ssv": ("spaceDelimited", False),
        "pipes": ("pipeDelimited", False),
    },
    "path": {"csv": ("simple", False)},
    "header": {"csv": ("simple", False)},
    "formData": {
        "csv": ("form", False),
        "multi": ("form", True),
        "ssv": ("spaceDelimited", False),
        "pipes": ("pipeDelimited", False),
    },
}
_FORMATS = ("csv", "ssv", "tsv", "pipes", "multi")


def write_parameters(draft: Draft) -> None:
    """Convert every parameter that is not part of a body, including shared ones."""
    holders = [draft.document["parameters"].values()]
    for _, item in path_items(draft):
        holders.append(item.get("parameters", ()))
        holders += [operation.get("parameters", ()) for _, operation in operations_of(item)]
    for parameters in holders:
        for parameter in parameters:
            if parameter and "$ref" not in parameter:
                _write(draft, parameter)


def _write(draft: Draft, parameter: Node) -> None:
    if "schema" not in parameter and "content" not in parameter:
        listed = _is_list(parameter)
        parameter["schema"] = value_schema(draft, parameter)
        given = parameter.get("collectionFormat", "csv").lower()
        style = _STYLES.get(parameter["in"], {}).get(given)
        if listed and style is not None and parameter["in"] == "query":
            for key, value in zip(("style", "explode"), style, strict=True):
                parameter.put(key, value, parameter.place("collectionFormat"))
    for key in [key for key in parameter if key not in _OWN or key == "collectionFormat"]:
        del parameter[key]
    if parameter["in"] != "query":
        parameter.pop("allowEmptyValue", None)
    if parameter["in"] == "path":
        parameter["required"] = True


def list_style(field: Node) -> tuple[str, bool] | None:
    """Return style and explode of a form's field; None if it is a single value or repeated."""
    given = field.get("collectionFormat", "csv").lower()
    if not _is_list(field) or given == "multi":
        return None
    return _STYLES["formData"].get(given)


def _is_list(value: Node) -> bool:
    return value.get("type") == "array" or ("type" not in value and "items" in value)


def value_schema(draft: Draft, holder: Node) -> Node:
    """Return the schema of a value that the keys of a parameter or header describe."""
    schema = Node(
        {key: value for key, value in holder.items() if key not in _OWN}, origin=holder.origin
    )
    if _is_list(schema):
        given = holder.get("collectionFormat", "csv").lower()
        if given not in _FORMATS:
            what = f"unknown collectionFormat {given!r} read as csv"
            draft.mend(holder, Mend.PARAMETER, what)
            given = holder["collectionFormat"] = "csv"
        # A response header has no `in`.
        if given not in _STYLES.get(holder.get("in", "header"), {}):
            _become_text(draft, schema, given)
            return schema
        items: Any = schema.setdefault("items", Node(origin=holder.origin))
        if isinstance(items, Node):
            inner = items.pop("collectionFormat", "csv")
            if _is_list(items):
                _become_text(draft, items, inner)
    return schema


def _become_text(draft: Draft, schema: Node, given: str) -> None:
    """Replace a list that OpenAPI 3 cannot describe by a string."""
    words = f"a list in the format {given}, as text"
    draft.note(schema, f"{words}: OpenAPI 3 has no style for it here")
    schema.become({"type": "string", "description": f"{words.capitalize()}."})
