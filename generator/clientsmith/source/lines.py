"""Line numbers of JSON pointers, computed only when a message needs them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import yaml

from clientsmith.source.references import join, split

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|\n')


@dataclass
class _Frame:
    pointer: str
    is_object: bool
    key: str = ""
    index: int = 0
    seen: set[str] = field(default_factory=set)

    @property
    def here(self) -> str:
        return join(self.pointer, self.key if self.is_object else self.index)


@dataclass(frozen=True)
class JsonPlaces:
    """The line of each pointer of a JSON text, and the pointers of repeated keys."""

    lines: dict[str, int]
    duplicates: tuple[str, ...]


@lru_cache(maxsize=4)
def json_places(text: str) -> JsonPlaces:
    """Scan a well-formed JSON text once."""
    lines: dict[str, int] = {"": 1}
    duplicates: list[str] = []
    stack: list[_Frame] = []
    line = 1
    expects_key = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token == "\n":
            line += 1
        elif token in "{[":
            pointer = stack[-1].here if stack else ""
            stack.append(_Frame(pointer, token == "{"))
            expects_key = token == "{"
            if token == "[":
                lines.setdefault(stack[-1].here, line + _newlines_ahead(text, match.end()))
        elif token in "}]" and stack:
            stack.pop()
            expects_key = False
        elif token == "," and stack:
            expects_key = stack[-1].is_object
            if not expects_key:
                stack[-1].index += 1
                lines.setdefault(stack[-1].here, line + _newlines_ahead(text, match.end()))
        elif token.startswith('"') and expects_key:
            frame = stack[-1]
            frame.key = json.loads(token)
            expects_key = False
            if frame.key in frame.seen:
                duplicates.append(frame.here)
                lines[frame.here] = line
            frame.seen.add(frame.key)
            lines.setdefault(frame.here, line)
    return JsonPlaces(lines, tuple(duplicates))


def _newlines_ahead(text: str, position: int) -> int:
    count = 0
    while position < len(text) and text[position].isspace():
        count += text[position] == "\n"
        position += 1
    return count


def json_line(text: str, pointer: str) -> int | None:
    """Return the line of a pointer in a JSON text, or of the innermost value around it."""
    lines = json_places(text).lines
    while pointer not in lines:
        pointer = pointer.rpartition("/")[0]
    return lines[pointer]


def yaml_duplicates(text: str) -> tuple[str, ...]:
    """Return the pointers of keys that are repeated in a mapping of a YAML text."""
    repeated: dict[str, None] = {}
    stack: list[tuple[str, yaml.Node]] = []
    root = _composed(text)
    if root is not None:
        stack.append(("", root))
    seen: set[int] = set()
    while stack:
        pointer, node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            stack += [(join(pointer, index), child) for index, child in enumerate(node.value)]
        elif isinstance(node, yaml.MappingNode):
            own: set[str] = set()
            for key, value in node.value:
                place = join(pointer, str(key.value))
                if key.value in own and key.value != "<<":
                    repeated[place] = None
                own.add(str(key.value))
                stack.append((place, value))
    return tuple(sorted(repeated))


@lru_cache(maxsize=4)
def _composed(text: str) -> yaml.Node | None:
    """Return the root node of a YAML text; nodes have line numbers."""
    node: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    return node


def yaml_line(text: str, pointer: str) -> int | None:
    """Return the line of a pointer in a YAML text, or of the innermost value around it."""
    node = _composed(text)
    if node is None:
        return None
    line = node.start_mark.line
    for token in split(pointer):
        child: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            for key, value in _entries(node):
                if key.value == token:
                    child, line = value, key.start_mark.line
        elif isinstance(node, yaml.SequenceNode) and token.isdecimal():
            position = int(token)
            if position < len(node.value):
                child = node.value[position]
                line = child.start_mark.line
        if child is None:
            break
        node = child
    return int(line) + 1


def _entries(node: yaml.MappingNode) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """Yield the entries of a mapping, merged ones (`<<`) first, because its own entries override them."""
    for key, value in node.value:
        merged = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for other in reversed(merged) if key.value == "<<" else ():
            if isinstance(other, yaml.MappingNode):
                yield from _entries(other)
    yield from node.value
