"""Line numbers of JSON pointers, computed only when a message needs them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from clientsmith.source.references import index_in, join, split

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


@dataclass(slots=True)
class _Place:
    """A mapping or list of a YAML text: the line of each entry, and the mapping or list that it is."""

    entries: dict[str, tuple[int, _Place | None]] | list[tuple[int, _Place | None]]
    #: What is merged into a mapping (`<<`), mappings and lists of them; the first counts.
    merged: list[_Place] = field(default_factory=list)
    #: Key and line of the next value of a mapping; None if a key comes next.
    key: tuple[str, int] | None = None

    def put(self, line: int, inner: _Place | None) -> _Place | None:
        """Add an entry: of a mapping with the line of its key, of a list with its own.

        Returns:
            What the entry is: the one before if a key is repeated, because such mappings are united.
        """
        if isinstance(self.entries, list):
            self.entries.append((line, inner))
            return inner
        assert self.key is not None
        (name, line), self.key = self.key, None
        if name == "<<" and inner is not None:
            self.merged.insert(0, inner)
            return inner
        _, known = self.entries.get(name, (0, None))
        if known is not None and inner is not None:
            before, after = known.entries, inner.entries
            if isinstance(before, dict) and isinstance(after, dict):
                before.update(after)
                inner = known
        self.entries[name] = (line, inner)
        return inner

    def entry(self, token: str, passed: set[int] | None = None) -> tuple[int, _Place | None] | None:
        """Return the entry for a key or index; None if there is none."""
        if isinstance(self.entries, list):
            index = index_in(self.entries, token)
            return None if index is None else self.entries[index]
        if token in self.entries:
            return self.entries[token]
        # Merges of merges may lead to the same mapping in many ways.
        passed = set() if passed is None else passed
        waiting = self.merged[::-1]
        while waiting:
            other = waiting.pop()
            if isinstance(other.entries, list):
                waiting += [inner for _, inner in reversed(other.entries) if inner is not None]
            elif id(other) not in passed:
                passed.add(id(other))
                found = other.entry(token, passed)
                if found is not None:
                    return found
        return None


@lru_cache(maxsize=4)
def _yaml_places(text: str) -> _Place:
    """Return a list with the root of a well-formed YAML text."""
    root = _Place([])
    stack = [root]
    anchors: dict[str, tuple[_Place | None, str]] = {}
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        top = stack[-1]
        awaits_key = isinstance(top.entries, dict) and top.key is None
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        mark: Any = event.start_mark
        anchor: Any = event.anchor
        line = mark.line + 1
        inner: _Place | None = None
        word = ""
        if isinstance(event, yaml.AliasEvent):
            inner, word = anchors[anchor]
        elif isinstance(event, yaml.ScalarEvent):
            word = event.value
        else:
            inner = _Place({} if isinstance(event, yaml.MappingStartEvent) else [])
        if anchor is not None and not isinstance(event, yaml.AliasEvent):
            anchors[anchor] = (inner, word)
        if awaits_key:
            top.key = (word, line)
        else:
            inner = top.put(line, inner)
        if isinstance(event, yaml.CollectionStartEvent) and inner is not None:
            stack.append(inner)
    return root


def yaml_line(text: str, pointer: str) -> int | None:
    """Return the line of a pointer in a YAML text, or of the innermost value around it."""
    entry = _yaml_places(text).entry("0")
    if entry is None:
        return None
    line, place = entry
    for token in split(pointer):
        found = place.entry(token) if place is not None else None
        if found is None:
            break
        line, place = found
    return line
