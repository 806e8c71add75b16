"""Reading YAML within the limits of `bounds`, piece by piece, so that what is too large is never held."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import yaml

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.source.bounds import (
    MAX_DEPTH,
    MAX_VALUES,
    check_extent,
    most_aliased,
    too_deep,
    too_many,
    too_much_aliased,
)
from clientsmith.source.numbers import UnreadNumber, decimal, whole
from clientsmith.source.references import join
from clientsmith.source.unite import Uniting

if TYPE_CHECKING:
    from typing import TypeAlias

_Inner: TypeAlias = "dict[str, Any] | list[Any]"
_KIND = "tag:yaml.org,2002:"


class Loader(yaml.CSafeLoader):
    """YAML 1.2: only true and false are booleans, and dates are text."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - the base class has the same attribute


Loader.add_implicit_resolver(f"{_KIND}null", re.compile(r"^(?:~|null|Null|NULL|)$"), None)
Loader.add_implicit_resolver(
    f"{_KIND}bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
Loader.add_implicit_resolver(
    f"{_KIND}int",
    re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"),
    list("-+0123456789"),
)
Loader.add_implicit_resolver(
    f"{_KIND}float",
    re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"),
)
Loader.add_implicit_resolver(f"{_KIND}merge", re.compile(r"^<<$"), ["<"])


def read_yaml(text: str, name: str) -> tuple[Any, tuple[str, ...], bool]:
    """Return the data, the pointers of repeated keys, and whether there is any `UnreadNumber`.

    Args:
        text: the text of a file.
        name: its name in messages.

    Raises:
        GenerationError: if it is not YAML or exceeds a limit.
    """
    try:
        loader = Loader(text)
        try:
            reader = _Reader(loader, name)
            data = reader.read()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else None
        message = f"invalid YAML: {error.problem or error.context}"
        raise GenerationError(Diagnostic(name, line, "", message)) from error
    except yaml.reader.ReaderError as error:
        line = text.encode().count(b"\n", 0, error.position) + 1
        message = f"invalid YAML: the control character {error.character:#04x} is not allowed"
        raise GenerationError(Diagnostic(name, line, "", message, "remove it")) from error
    except yaml.YAMLError as error:
        raise GenerationError(Diagnostic(name, None, "", f"invalid YAML: {error}")) from error
    except RecursionError:
        # Mappings that contain themselves were to be united.
        raise too_deep(name) from None
    if reader.anchors:
        _untie(data, "", {}, set())
    check_extent(data, name, written=reader.written)
    return data, tuple(sorted(reader.repeated)), reader.has_unread


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read.

    Args:
        value: the mapping or list.
        key: the key of the next value of a mapping; None if a key comes next.
        merges: whether that value is merged (`<<`).
        merged: the mappings to merge, the first of which counts.
    """

    value: Any
    key: str | None = None
    merges: bool = False
    merged: list[dict[str, Any]] = field(default_factory=list)


class _Reader:
    """Makes data of the events of a parser.

    `yaml.load` would make a tree of nodes first, in several times as much memory, and recurse without limit.
    """

    def __init__(self, loader: Loader, name: str) -> None:
        self.loader = loader
        self.name = name
        #: Name of each anchor -> its value, and the text of a scalar.
        self.anchors: dict[str, tuple[Any, str | None]] = {}
        #: The pointers of keys that are repeated.
        self.repeated: dict[str, None] = {}
        self.has_unread = False
        #: How many values are written; aliases are not.
        self.written = 0
        self._merged = 0
        self._uniting = Uniting(too_much_aliased(name))
        self._stack: list[_Open] = []
        # Most keys occur many times.
        self._keys: dict[str, str] = {}

    def read(self) -> Any:
        """Return the data of the only document.

        Raises:
            GenerationError: if a limit is exceeded.
            yaml.MarkedYAMLError: if the text is not YAML, or not only one document.
        """
        next_event = self.loader.get_event
        next_event()  # the start of the stream
        if isinstance(next_event(), yaml.StreamEndEvent):
            return None
        root: Any = None
        while True:
            event = next_event()
            if isinstance(event, yaml.ScalarEvent):
                root = self._scalar(event, root)
            elif isinstance(event, yaml.AliasEvent):
                root = self._alias(event, root)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._begin(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                root = self._end(event, root)
            else:
                break
        event = next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            raise _wrong(event, "expected a single document in the stream, found another one")
        return root

    def _scalar(self, event: yaml.ScalarEvent, root: Any) -> Any:
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and isinstance(top.value, dict):
            self._set_key(top, event.value, merges=event.value == "<<" and event.implicit[0])
            self._anchor(event, event.value, event.value)
            return root
        value = self._value(event)
        self._anchor(event, value, event.value)
        self._count()
        return self._add(value, event, root)

    def _set_key(self, top: _Open, text: str, *, merges: bool = False) -> None:
        # `200:` is the key "200".
        top.key, top.merges = self._keys.setdefault(text, text), merges

    def _value(self, event: yaml.ScalarEvent) -> Any:
        tag, text = event.tag, event.value
        if tag is None or tag == "!":
            resolve: Any = self.loader.resolve
            tag = resolve(yaml.ScalarNode, text, event.implicit)
        match tag.removeprefix(_KIND):
            case "str":
                return text
            case "null":
                return None
            case "bool":
                if text.lower() not in ("true", "false"):
                    raise _wrong(event, f"{text[:40]!r} is neither true nor false")
                return text.lower() == "true"
            case "int" | "float" as kind:
                return self._number(event, kind)
            case _:
                raise _wrong(event, f"could not determine a constructor for the tag {tag!r}")

    def _number(self, event: yaml.ScalarEvent, kind: str) -> Any:
        text = event.value
        try:
            if kind == "float":
                number: Any = decimal(text)
            else:
                number = whole(text, 0 if text.startswith(("0o", "0x")) else 10)
        except ValueError:
            raise _wrong(event, f"{text[:40]!r} is not a number") from None
        if isinstance(number, UnreadNumber):
            self.has_unread = True
        return number

    def _alias(self, event: yaml.AliasEvent, root: Any) -> Any:
        if event.anchor not in self.anchors:
            raise _wrong(event, f"found undefined alias {event.anchor!r}")
        value, text = self.anchors[event.anchor]
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and isinstance(top.value, dict):
            if text is None:
                raise _wrong(event, "a key must be plain text")
            self._set_key(top, text)
            return root
        self._count()
        return self._add(value, event, root)

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and isinstance(top.value, dict):
            raise _wrong(event, "a key must be plain text")
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        tag = event.tag
        if tag not in (None, "!", f"{_KIND}{'map' if is_mapping else 'seq'}"):
            raise _wrong(event, f"could not determine a constructor for the tag {tag!r}")
        if len(self._stack) > MAX_DEPTH:
            raise too_deep(self.name)
        value: _Inner = {} if is_mapping else []
        self._anchor(event, value, None)
        self._count()
        self._stack.append(_Open(value))

    def _end(self, event: yaml.CollectionEndEvent, root: Any) -> Any:
        done = self._stack.pop()
        for other in done.merged:
            self._merged += len(other)
            if self._merged > most_aliased(self.written):
                raise too_much_aliased(self.name)
            for key, value in other.items():
                done.value.setdefault(key, value)
        return self._add(done.value, event, root)

    def _add(self, value: Any, event: yaml.Event, root: Any) -> Any:
        """Put a value where it belongs, and return the root of the document."""
        if not self._stack:
            return value
        top = self._stack[-1]
        if isinstance(top.value, list):
            top.value.append(value)
            return root
        key, top.key = top.key, None
        assert key is not None
        if top.merges:
            # Of several keys `<<` the last counts.
            top.merged[:0] = self._to_merge(value, event)
        else:
            if key in top.value:
                self.repeated[self._pointer(key)] = None
            self._uniting.put(top.value, key, value)
        return root

    def _pointer(self, key: str) -> str:
        """Return the pointer of a key of the innermost mapping."""
        steps = (len(outer.value) if outer.key is None else outer.key for outer in self._stack[:-1])
        return join("", *steps, key)

    def _to_merge(self, value: Any, event: yaml.Event) -> list[dict[str, Any]]:
        merged = value if isinstance(value, list) else [value]
        for other in merged:
            if not isinstance(other, dict):
                raise _wrong(event, "expected a mapping or a list of mappings for merging")
            if any(other is outer.value for outer in self._stack):
                raise _wrong(event, "a mapping cannot be merged into itself")
        return merged

    def _anchor(self, event: yaml.NodeEvent, value: Any, text: str | None) -> None:
        if event.anchor is None:
            return
        if event.anchor in self.anchors:
            raise _wrong(event, f"found the anchor {event.anchor!r} twice")
        self.anchors[event.anchor] = (value, text)

    def _count(self) -> None:
        self.written += 1
        if self.written > MAX_VALUES:
            raise too_many(self.name)


def _wrong(event: Any, problem: str) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(None, None, problem, event.start_mark)


def _untie(value: Any, pointer: str, around: dict[int, str], done: set[int]) -> None:
    """Replace each alias for a value that contains it by a reference, so that the data is finite.

    YAML allows such aliases (1.2.2, section 7.1), and documents use them for recursive schemas.

    Args:
        value: the value to search.
        pointer: its JSON pointer.
        around: identity -> pointer of each mapping and list that contains the value.
        done: the identities of mappings and lists that have been searched.
    """
    if not isinstance(value, dict | list):
        return
    around[id(value)] = pointer
    done.add(id(value))
    for key, child in list(value.items() if isinstance(value, dict) else enumerate(value)):
        if id(child) in around:
            value[key] = {"$ref": f"#{quote(around[id(child)], safe='/~')}"}
        elif id(child) not in done:
            _untie(child, join(pointer, key), around, done)
    del around[id(value)]
