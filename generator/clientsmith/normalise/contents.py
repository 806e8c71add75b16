"""Move schemas of bodies and responses that are one level too high or too low."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import KEYS
from clientsmith.media_types import JSON
from clientsmith.normalise.draft import Mend, Node, copied
from clientsmith.source.references import MAX_HOPS, find, join

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

# A mapping with one of these keys, where OpenAPI does not define it, is a schema.
_SIGNS = frozenset(
    (
        *("type", "format", "enum", "const"),
        *("properties", "additionalProperties", "items", "prefixItems"),
        *("allOf", "oneOf", "anyOf"),
    )
)


def mend_carrier(draft: Draft, holder: dict[str, Any], kind: str, pointer: str) -> None:
    """Move schemas of a body or response into its media types, and its media types into `content`.

    Args:
        draft: the document.
        holder: the body or response.
        kind: `body` or `response`.
        pointer: its place, for reports.
    """
    if isinstance(holder.get("$ref"), str):
        _mend_reference(draft, holder, kind, pointer)
    if "$ref" in holder:
        return
    content = holder.get("content")
    own: dict[str, Any] = content if isinstance(content, dict) else Node(origin=pointer)
    for key in [key for key, value in holder.items() if "/" in key and isinstance(value, dict)]:
        if key not in own and not key.startswith("x-"):
            own[key] = holder.pop(key)
            _report(
                draft, join(pointer, key), f"{key} is outside of `content` and is moved into it"
            )
    if "schema" in holder:
        _hand_out(draft, own, holder.pop("schema"), join(pointer, "schema"), f"this {kind}")
    elif not own and _is_schema(holder):
        inner = _parted(holder, KEYS[kind] - {"required"})
        if isinstance(inner.get("required"), bool):
            holder["required"] = inner.pop("required")
        _hand_out(draft, own, inner, pointer, f"this {kind}")
    if own is not content and own:
        holder["content"] = own


def mend_content(draft: Draft, content: Any, pointer: str) -> None:
    """Make every entry of `content` a media type."""
    if not isinstance(content, dict):
        return
    target = _target(draft, content) if list(content) == ["$ref"] else content
    if _is_schema(target) and not any("/" in key for key in content):
        schema = Node(content, origin=pointer)
        content.clear()
        _hand_out(draft, content, schema, pointer, "`content`")
    elif isinstance(content.get("schema"), dict):
        _hand_out(draft, content, content.pop("schema"), join(pointer, "schema"), "`content`")
    for key in [key for key in content if "/" not in key and key not in ("*", "$ref")]:
        place = join(pointer, key)
        if not isinstance(content[key], dict):
            del content[key]
            _report(draft, place, f"{key!r} is not a media type and is ignored")
        elif key.lower() == "json" and JSON not in content:
            content[JSON] = content.pop(key)
            draft.mend(place, Mend.NAME, f"the media type {key!r} read as {JSON}")


def mend_media_type(draft: Draft, media: dict[str, Any], pointer: str) -> None:
    """Move the schema of a media type into `schema`."""
    for _ in range(MAX_HOPS):
        target = _target(draft, media)
        if target is None or _is_schema(target) or target.keys().isdisjoint(KEYS["media type"]):
            break
        # Only OpenAPI 3.2 has shared media types, but older documents refer to such too.
        del media["$ref"]
        media.update({**copied(target), **media})
    if media.keys().isdisjoint(("schema", "itemSchema")) and ("$ref" in media or _is_schema(media)):
        inner = _parted(media, KEYS["media type"])
        media["schema"] = Node(inner, origin=pointer)
        _report(
            draft,
            pointer,
            "expected a media type, found a schema; it is used as the schema of the media type",
        )


def _mend_reference(draft: Draft, holder: dict[str, Any], kind: str, pointer: str) -> None:
    """Read a reference to a schema where one to a body or response is expected."""
    target = _target(draft, holder)
    tokens = find(draft.document, holder["$ref"]).tokens
    if target is None or not (
        tokens[:2] == ("components", "schemas")
        or tokens[:1] == ("definitions",)
        or "schema" in tokens[-1:]
    ):
        return
    if target.keys().isdisjoint(("content", "$ref")):
        schema = Node({"$ref": holder.pop("$ref")}, origin=pointer)
        content = holder["content"] = Node(origin=pointer)
        _hand_out(draft, content, schema, pointer, f"this {kind}")


def _hand_out(draft: Draft, content: dict[str, Any], schema: Any, pointer: str, where: str) -> None:
    """Give a schema to the media types that have none; assume JSON if there is no media type."""
    if not content:
        content[JSON] = Node({"schema": schema}, origin=pointer)
        _report(draft, pointer, f"{where} has a schema without a media type: {JSON} is assumed")
        return
    without = [name for name, media in content.items() if not media]
    for name in without:
        content[name] = Node({"schema": schema}, origin=pointer)
    names = ", ".join(without)
    outcome = f"used for {names}" if names else "ignored, because they have schemas"
    _report(draft, pointer, f"{where} has a schema outside of its media types: {outcome}")


def _is_schema(value: Any) -> bool:
    return isinstance(value, dict) and not _SIGNS.isdisjoint(value)


def _parted(value: dict[str, Any], kept: frozenset[str]) -> Node:
    """Remove all but some keys from a mapping, and return the removed entries."""
    return Node({key: value.pop(key) for key in [key for key in value if key not in kept]})


def _target(draft: Draft, node: dict[str, Any]) -> dict[str, Any] | None:
    """Return the mapping that a reference points to; None if there is no other mapping."""
    reference = node.get("$ref")
    if not isinstance(reference, str):
        return None
    target = find(draft.document, reference).value
    return target if isinstance(target, dict) and target is not node else None


def _report(draft: Draft, pointer: str, what: str) -> None:
    draft.mend(pointer, Mend.PLACE, what)
