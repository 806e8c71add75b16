"""References that lead out of a document, and names of schemas besides their pointers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import DATA, NAMES
from clientsmith.source.references import find

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def reference(kind: str, value: Any) -> str | None:
    """Return the reference of a value of some kind, if it is a reference."""
    if not isinstance(value, dict):
        return None
    text = value.get("$ref")
    if text is None and kind == "schema":
        # Read as a static reference, which it is unless another schema overrides its anchor.
        text = value.get("$dynamicRef")
    return text if isinstance(text, str) else None


def is_pure(value: Mapping[str, Any]) -> bool:
    """Return whether a reference has no other keys than extensions."""
    return all(key in ("$ref", "$dynamicRef") or key.startswith("x-") for key in value)


def objects(data: Any) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Yield each object of a document with the keys that lead to it, outer before inner."""
    stack: list[tuple[tuple[str, ...], Any, bool]] = [((), data, False)]
    while stack:
        tokens, value, names = stack.pop()
        if isinstance(value, dict):
            if not names:
                yield tokens, value
            for key in sorted(value, reverse=True):
                if names or key not in DATA:
                    stack.append(((*tokens, key), value[key], not names and key in NAMES))
        elif isinstance(value, list):
            stack += [((*tokens, str(index)), child, False) for index, child in enumerate(value)]


def dangling_references(data: Any) -> set[str]:
    """Return the pointers into the document that do not resolve."""
    texts = {str(value["$ref"]) for _, value in objects(data) if "$ref" in value}
    return {text for text in texts if text.startswith("#/") and find(data, text).why}


def needs_bundling(data: Any) -> bool:
    """Return whether a document has anything but pointers into itself: files, `$id`, anchors."""
    if str(data.get("openapi", "")).startswith("3.2"):
        return True
    seen: set[int] = set()
    stack = [data]
    while stack:
        value = stack.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict):
            target = value.get("$ref")
            if isinstance(target, str) and not target.startswith("#/"):
                return True
            if any(isinstance(value.get(key), str) for key in ("$id", "$anchor", "$dynamicRef")):
                return True
            mapping = value.get("mapping")
            if isinstance(mapping, dict) and any(map(names_file, mapping.values())):
                return True
            stack += [child for child in value.values() if isinstance(child, dict | list)]
        else:
            stack += [child for child in value if isinstance(child, dict | list)]
    return False


def names_file(target: Any) -> bool:
    """Return whether an entry of a discriminator's mapping leads out of the document."""
    if not isinstance(target, str) or target.startswith("#"):
        return False
    path = target.partition("#")[0].lower()
    return "#" in target or "/" in target or path.endswith((".json", ".yaml", ".yml"))
