"""Handle what is new in OpenAPI 3.2: unsupported features are errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.grammar import NEWER
from clientsmith.normalise.draft import Node, holders, path_items

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_HINT = "generated clients do not support this part of OpenAPI 3.2"


def refuse_newer_parts(draft: Draft) -> None:
    """Report an error for each feature of OpenAPI 3.2 that clients do not support."""
    if not str(draft.document["openapi"]).startswith("3.2"):
        # In other versions these keys are unknown: see the pass "shape".
        return
    components = draft.document.get("components", {})
    for path, item in [*path_items(draft), *components.get("pathItems", {}).items()]:
        if "query" in item:
            draft.fail(item["query"], f"the method QUERY of {path} cannot be generated", _HINT)
        others = item.get("additionalOperations")
        for method, operation in others.items() if isinstance(others, dict) else ():
            place = operation if isinstance(operation, Node) else item
            draft.fail(place, f"the method {method} of {path} cannot be generated", _HINT)
    for _, holder in holders(draft):
        if holder.get("in") == "querystring":
            message = "a parameter that is the whole query string (`in: querystring`)"
            draft.fail(holder, f"{message} cannot be generated", _HINT)
        if holder.get("in") == "cookie" and holder.get("style") == "cookie":
            draft.fail(holder, "the style `cookie` cannot be generated", f"{_HINT}; use `form`")
        for media_type, media in holder.get("content", {}).items():
            for key in ("itemSchema", *NEWER["media type"]):
                if key in media:
                    message = f"`{key}` of {media_type} cannot be generated"
                    draft.fail(media, message, _HINT)
    if draft.document.pop("$self", None) is not None:
        draft.note("/$self", "`$self` removed: references are resolved")


def keep_reserved_in_queries(draft: Draft) -> None:
    """Remove `allowReserved` where it does not apply: before OpenAPI 3.2, outside of queries (3.1, 4.8.12.2).

    Headers are never percent-encoded.
    """
    newer = str(draft.document["openapi"]).startswith("3.2")
    seen: set[int] = set()
    for _, holder in holders(draft):
        place = holder.get("in")
        if not holder.get("allowReserved") or place in (None, "query") or id(holder) in seen:
            continue
        seen.add(id(holder))
        if place == "header" or not newer:
            del holder["allowReserved"]
            what = f"`allowReserved` applies to queries only; ignored for {holder.get('name')!r}"
            draft.note(holder, what)
