"""JSON pointers and references inside one document."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_HOPS = 64
#: The prefix of references to component schemas.
COMPONENT = "#/components/schemas/"


class DanglingReferenceError(LookupError):
    """A reference cannot be resolved; the message says why."""


@dataclass(frozen=True)
class Target:
    """What a reference resolves to in its document, or why it cannot be resolved.

    Args:
        tokens: the keys of the reference's pointer.
        container: the mapping or list that contains the target; None if the reference cannot be resolved.
        key: the key or index of the target in the container.
        why: why the reference cannot be resolved; otherwise empty.
    """

    tokens: tuple[str, ...] = ()
    container: Any = None
    key: Any = None
    why: str = ""

    @property
    def value(self) -> Any:
        """The target itself; None if the reference cannot be resolved."""
        return None if self.container is None else self.container[self.key]


def escape(token: str) -> str:
    """Return a key as a reference token of a JSON pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Return the key of a reference token."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """Return a pointer extended by some keys."""
    for token in tokens:
        pointer += f"/{escape(str(token))}"
    return pointer


def split(pointer: str) -> list[str]:
    """Return the keys of a JSON pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def index_in(values: list[Any], token: str) -> int | None:
    """Return the index that a key of a pointer means in a list; None if the list has no such entry."""
    # Python refuses to read numbers of thousands of digits.
    if not token.isdecimal() or len(token) > len(str(len(values))):
        return None
    index = int(token)
    return index if index < len(values) else None


def component_name(schema: object) -> str | None:
    """Return the name of the component that a schema references, if it is a reference."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(reference, str) or not reference.startswith(COMPONENT):
        return None
    token = unquote(reference.removeprefix(COMPONENT))
    return None if "/" in token else unescape(token)


def find(root: Any, reference: str) -> Target:
    """Find the target of a reference in its document, following other references on the way.

    A reference cannot be resolved if it names another file, an anchor or the whole document, if nothing
    exists at its pointer, or if references form a circle. This is common, so it is not an error.

    Args:
        root: the document.
        reference: the reference, such as `#/components/schemas/Pet`.
    """
    try:
        tokens = _tokens(reference)
        container, key = _locate(root, tokens, itertools.count(1))
    except DanglingReferenceError as error:
        return Target(why=str(error))
    return Target(tuple(tokens), container, key)


def follow(root: Any, value: Any) -> Any:
    """Follow a chain of references to its end.

    Args:
        root: the document.
        value: a value of the document, which may be a reference.

    Returns:
        The value itself if it is not a reference, and None if a reference cannot be resolved.
    """
    for _ in range(MAX_HOPS):
        reference = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(reference, str):
            return value
        value = find(root, reference).value
    return None


def _tokens(reference: str) -> list[str]:
    if not reference.startswith("#"):
        raise DanglingReferenceError("it refers to something outside this document")
    fragment = unquote(reference[1:])
    if not fragment:
        raise DanglingReferenceError("it refers to the whole document")
    if not fragment.startswith("/"):
        raise DanglingReferenceError(
            "anchors are not supported, only pointers such as #/components/..."
        )
    return split(fragment)


def _locate(root: Any, tokens: list[str], hops: Iterator[int]) -> tuple[Any, Any]:
    container: Any = None
    key: Any = None
    value: Any = root
    for position, token in enumerate(tokens):
        while isinstance(value, dict) and isinstance(value.get("$ref"), str) and token not in value:
            # All steps share one counter, because circles may lead through each other.
            if next(hops) > MAX_HOPS:
                raise DanglingReferenceError("references form a circle")
            inner = _locate(root, _tokens(value["$ref"]), hops)
            value = inner[0][inner[1]]
        container, key = value, token
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and (index := index_in(value, token)) is not None:
            key = index
            value = value[key]
        else:
            missing = "/".join(escape(part) for part in tokens[: position + 1])
            raise DanglingReferenceError(f"nothing exists at #/{missing}")
    return container, key
