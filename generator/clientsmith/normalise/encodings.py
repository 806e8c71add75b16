"""Simplify encoding objects: how the parts of a form are sent (OpenAPI 3.1, 4.8.15)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Node, operations

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")


def tidy_encodings(draft: Draft) -> None:
    """Keep only what a client applies: styles of a form's properties, types and fixed headers of parts."""
    for _, _, operation in operations(draft):
        for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
            if "encoding" not in content:
                continue
            kind = media_type.partition(";")[0].strip().lower()
            if kind not in _FORMS:
                draft.note(content, f"`encoding` does not apply to {media_type} and is ignored")
                del content["encoding"]
                continue
            for encoding in content["encoding"].values():
                _tidy(draft, encoding, kind)


def _tidy(draft: Draft, encoding: Node, kind: str) -> None:
    style = encoding.get("style")
    if style is not None and style not in _STYLES:
        draft.note(encoding, f"a form has no style {style!r}; `form` is used")
        encoding["style"] = "form"
    headers = encoding.pop("headers", {})
    if headers and kind != "multipart/form-data":
        draft.note(encoding, "headers ignored: only the parts of a multipart body have them")
        return
    kept = Node(origin=encoding.origin)
    for name, header in sorted(headers.items()):
        if name.lower() in ("content-type", "content-disposition"):
            continue
        value = _fixed(draft, draft.resolved(header.get("schema", Node())))
        if value is None or not (
            _TOKEN.fullmatch(name) and value.isascii() and value.isprintable()
        ):
            draft.note(header, f"the header {name} of a part has no fixed value and is not sent")
        else:
            schema = Node({"const": value}, origin=header["schema"].origin)
            kept[name] = Node({"schema": schema}, origin=header.origin)
    if kept:
        encoding["headers"] = kept


def _fixed(draft: Draft, schema: Node) -> str | None:
    """Return the only value that a header can have, if there is one."""
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    value = values[0] if len(values) == 1 else schema.get("default")
    return value if isinstance(value, str) else None
