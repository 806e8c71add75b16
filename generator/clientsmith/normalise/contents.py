"""Schemas of bodies and answers that stand one level too high or too low."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import APART, FIELDS, NEWER
from clientsmith.media_types import JSON
from clientsmith.normalise.draft import Mend, Node, copied
from clientsmith.source.references import MAX_HOPS, find, join

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

# A mapping that has one of these, where OpenAPI knows no such key, is a schema.
_SIGNS = frozenset(
    (
        *("type", "format", "enum", "const"),
        *("properties", "additionalProperties", "items", "prefixItems"),
        *("allOf", "oneOf", "anyOf"),
    )
)
# `itemSchema` is of OpenAPI 3.2, but frameworks write it into documents of 3.1 as well.
_KNOWN = {
    kind: frozenset(FIELDS[kind]) | frozenset(APART[kind])
    for kind in ("body", "response", "media type")
}


def mend_carrier(draft: Draft, holder: dict[str, Any], kind: str, pointer: str) -> None:
    """A body or an answer has its schema inside of a media type, and its media types in `content`."""
    if isinstance(holder.get("$ref"), str):
        _mend_reference(draft, holder, kind, pointer)
    if "$ref" in holder:
        return
    content = holder.get("content")
    own: dict[str, Any] = content if isinstance(content, dict) else Node(origin=pointer)
    for key in [key for key, one in holder.items() if "/" in key and isinstance(one, dict)]:
        if key not in own and not key.startswith("x-"):
            own[key] = holder.pop(key)
            _tell(draft, join(pointer, key), f"{key} beside `content` read as a part of it")
    if "schema" in holder:
        _hand_out(draft, own, holder.pop("schema"), join(pointer, "schema"), f"this {kind}")
    elif not own and _is_schema(holder):
        inner = _parted(holder, _KNOWN[kind] - {"required"})
        if isinstance(inner.get("required"), bool):
            holder["required"] = inner.pop("required")
        _hand_out(draft, own, inner, pointer, f"this {kind}")
    if own is not content and own:
        holder["content"] = own
    _tell_unknown(draft, holder, kind, pointer)


def mend_content(draft: Draft, content: Any, pointer: str) -> None:
    """What stands in `content` are media types."""
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
            _tell(draft, place, f"{key!r} is no media type, and is left out")
        elif key.lower() == "json" and JSON not in content:
            content[JSON] = content.pop(key)
            draft.mend(place, Mend.NAME, f"the media type {key!r} read as {JSON}")


def mend_media_type(draft: Draft, media: dict[str, Any], pointer: str) -> None:
    """A media type has its schema in `schema`."""
    for _ in range(MAX_HOPS):
        target = _target(draft, media)
        if target is None or _is_schema(target) or target.keys().isdisjoint(_KNOWN["media type"]):
            break
        # OpenAPI 3.2 has media types that are shared; before, they were referred to all the same.
        del media["$ref"]
        media.update({**copied(target), **media})
    if media.keys().isdisjoint(("schema", "itemSchema")) and ("$ref" in media or _is_schema(media)):
        inner = _parted(media, _KNOWN["media type"])
        media["schema"] = Node(inner, origin=pointer)
        _tell(draft, pointer, "a schema in the place of a media type, read as the schema of it")
    _tell_unknown(draft, media, "media type", pointer)


def _mend_reference(draft: Draft, holder: dict[str, Any], kind: str, pointer: str) -> None:
    """A reference to a schema, in the place of one to a body or an answer."""
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
    """Give a schema to the media types that have none; in JSON where there is no media type."""
    if not content:
        content[JSON] = Node({"schema": schema}, origin=pointer)
        _tell(draft, pointer, f"{where} has a schema without a media type: read as {JSON}")
        return
    without = [name for name, media in content.items() if not media]
    for name in without:
        content[name] = Node({"schema": schema}, origin=pointer)
    names = ", ".join(without)
    outcome = f"read as the schema of {names}" if names else "left out, as they have schemas"
    _tell(draft, pointer, f"{where} has a schema beside its media types: {outcome}")


def _is_schema(value: Any) -> bool:
    return isinstance(value, dict) and not _SIGNS.isdisjoint(value)


def _parted(value: dict[str, Any], kept: frozenset[str]) -> Node:
    """What a mapping has besides the keys that it keeps, taken out of it."""
    return Node({key: value.pop(key) for key in [key for key in value if key not in kept]})


def _target(draft: Draft, node: dict[str, Any]) -> dict[str, Any] | None:
    """The mapping that a reference leads to; None where it leads nowhere else."""
    reference = node.get("$ref")
    if not isinstance(reference, str):
        return None
    target = find(draft.document, reference).value
    return target if isinstance(target, dict) and target is not node else None


def _tell(draft: Draft, pointer: str, what: str) -> None:
    draft.mend(pointer, Mend.PLACE, what)


def _tell_unknown(draft: Draft, holder: dict[str, Any], kind: str, pointer: str) -> None:
    """Nobody would miss what is not read, if nobody were told."""
    known = _KNOWN[kind]
    if str(draft.document.get("openapi")).startswith("3.2"):
        known |= NEWER.get(kind, {}).keys()
    for key in [key for key in holder if key not in known and not key.startswith("x-")]:
        del holder[key]
        what = f"OpenAPI knows no `{key}` in a {kind}: left out"
        _tell(draft, join(pointer, key), what)
