"""JSON pointers and references inside one document."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_HOPS = 64
#: What references to component schemas begin with.
COMPONENT = "#/components/schemas/"
#: What stands under these is data of the API.
_FREE = ("enum", "example", "examples")


class DanglingReferenceError(LookupError):
    """A reference that leads nowhere; the message says where the trail ends."""


def escape(token: str) -> str:
    """One reference token in JSON pointer notation (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The key that a reference token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """A pointer, further down."""
    return pointer + "".join(f"/{escape(str(token))}" for token in tokens)


def split(pointer: str) -> list[str]:
    """The keys of a JSON pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def fragment_tokens(reference: str) -> list[str]:
    """The keys of an internal reference (`#/...`), percent-encoding undone first."""
    if not reference.startswith("#"):
        raise DanglingReferenceError("it points outside of this document")
    fragment = unquote(reference[1:])
    if fragment and not fragment.startswith("/"):
        raise DanglingReferenceError(
            "anchors are not supported, only pointers such as #/components/..."
        )
    return split(fragment)


def component_name(schema: object) -> str | None:
    """The component that a schema is a reference to, if it is one."""
    reference = schema.get("$ref") if isinstance(schema, Mapping) else None
    if isinstance(reference, str) and reference.startswith(COMPONENT):
        return unescape(reference.removeprefix(COMPONENT))
    return None


def locate(root: Any, tokens: list[str]) -> tuple[Any, Any]:
    """Container and key of what the tokens point at, through references on the way."""
    return _locate(root, tokens, itertools.count(1))


def _locate(root: Any, tokens: list[str], hops: Iterator[int]) -> tuple[Any, Any]:
    container: Any = None
    key: Any = None
    value: Any = root
    for position, token in enumerate(tokens):
        while isinstance(value, dict) and isinstance(value.get("$ref"), str) and token not in value:
            # One count for all that a reference leads through: circles may lead through each other.
            if next(hops) > MAX_HOPS:
                raise DanglingReferenceError("references lead in a circle")
            inner = _locate(root, fragment_tokens(value["$ref"]), hops)
            value = inner[0][inner[1]]
        container, key = value, token
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            key = int(token)
            value = value[key]
        else:
            missing = "/".join(escape(part) for part in tokens[: position + 1])
            raise DanglingReferenceError(f"there is nothing at #/{missing}")
    if container is None:
        raise DanglingReferenceError("it points at the whole document")
    return container, key


def dangling_references(root: Any) -> set[str]:
    """The internal references of a document that lead nowhere in it; those in examples are none."""
    found: set[str] = set()
    stack = [root]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            text = value.get("$ref")
            if isinstance(text, str) and text.startswith("#/"):
                found.add(text)
            stack += [inner for key, inner in value.items() if key not in _FREE]
        elif isinstance(value, list):
            stack += value
    return {text for text in found if _is_dangling(root, text)}


def _is_dangling(root: Any, text: str) -> bool:
    try:
        locate(root, fragment_tokens(text))
    except DanglingReferenceError:
        return True
    return False
