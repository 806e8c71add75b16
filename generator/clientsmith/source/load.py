"""Parsing JSON and YAML with limits, and with line numbers in error messages."""

from __future__ import annotations

import codecs
import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import yaml

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.source.lines import json_line, json_places, yaml_duplicates, yaml_line
from clientsmith.source.numbers import decimal, whole
from clientsmith.source.references import join

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 200
# A document of 64 MiB stays far below this unless aliases are expanded.
MAX_VALUES = 5_000_000
_VERSIONS = "supported: Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2"
# RFC 8259 requires UTF-8, but some editors save other encodings. The longer byte order mark comes first.
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Piece:
    """The origin of a part of a document that was bundled from several files.

    Args:
        pointer: the part's pointer in the document.
        document: the file that it comes from.
        source_pointer: its pointer in that file.
    """

    pointer: str
    document: Document
    source_pointer: str


@dataclass(frozen=True)
class Document:
    """A document as plain data, with the text that it was parsed from."""

    path: str
    data: dict[str, Any]
    text: str = field(default="", repr=False, compare=False)
    is_json: bool = True
    digest: str = field(default="", repr=False, compare=False)
    pieces: tuple[Piece, ...] = field(default=(), repr=False, compare=False)
    #: Pointers of keys that are repeated in their mapping.
    repeated: tuple[str, ...] = field(default=(), repr=False, compare=False)

    def line(self, pointer: str) -> int | None:
        """Return the line of a JSON pointer, or of the innermost value around it that the file has."""
        if not self.text:
            return None
        if self.is_json:
            return json_line(self.text, pointer)
        return yaml_line(self.text, pointer)

    def error(self, pointer: str, message: str, hint: str = "") -> Diagnostic:
        """Return a diagnostic about a pointer, located in the file that this part comes from."""
        document, inner = self._written(pointer)
        return Diagnostic(document.path, document.line(inner), inner, message, hint)

    def _written(self, pointer: str) -> tuple[Document, str]:
        """Return the file that a part comes from, and its pointer there."""
        around = [
            piece
            for piece in self.pieces
            if pointer == piece.pointer or pointer.startswith(piece.pointer + "/")
        ]
        if not around:
            return self, pointer
        nearest = max(around, key=lambda piece: len(piece.pointer))
        return nearest.document, nearest.source_pointer + pointer[len(nearest.pointer) :]


class Loader(yaml.CSafeLoader):
    """YAML 1.2: only true and false are booleans, dates are text, and other tags are errors."""

    #: Whether any key is repeated.
    has_repeated = False
    yaml_implicit_resolvers = {}  # noqa: RUF012 - the base class has the same attribute
    # None is the constructor of all other tags, which raises an error.
    yaml_constructors = {  # noqa: RUF012 - likewise
        tag: yaml.CSafeLoader.yaml_constructors[tag]
        for tag in (*(f"tag:yaml.org,2002:{kind}" for kind in ("null", "seq", "str")), None)
    }

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Insert merged keys (`<<`), each once, because merges of merges would grow exponentially."""
        super().flatten_mapping(node)
        # A node's own keys come last and override merged ones.
        last = {_key(key): (key, value) for key, value in node.value}
        node.value = list(last.values())


Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), None)
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int",
    re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"),
    list("-+0123456789"),
)
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"),
)
Loader.add_implicit_resolver("tag:yaml.org,2002:merge", re.compile(r"^<<$"), ["<"])


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise yaml.constructor.ConstructorError(
            None, None, "a key must be plain text", node.start_mark
        )
    return str(node.value)


def _construct_mapping(loader: Loader, node: yaml.MappingNode) -> Any:
    data: dict[str, Any] = {}
    yield data
    _unite(loader, node)
    loader.flatten_mapping(node)
    for key_node, value_node in node.value:
        # The key as text: `200:` is the key "200".
        data[key_node.value] = loader.construct_object(value_node, deep=False)


def _unite(loader: Loader, node: yaml.MappingNode) -> None:
    """Unite repeated keys: two mappings become one, otherwise the last value counts."""
    own: dict[str, int] = {}
    united: list[tuple[yaml.Node, yaml.Node]] = []
    for key_node, value in node.value:
        key = _key(key_node)
        if key not in own or key == "<<":
            own[key] = len(united)
            united.append((key_node, value))
            continue
        loader.has_repeated = True
        first = united[own[key]][1]
        if isinstance(first, yaml.MappingNode) and isinstance(value, yaml.MappingNode):
            both = [*first.value, *value.value]
            value = yaml.MappingNode(first.tag, both, first.start_mark, value.end_mark)
        united[own[key]] = (key_node, value)
    node.value = united


def _construct_int(loader: Loader, node: yaml.ScalarNode) -> int:
    text = loader.construct_scalar(node)
    return whole(text, 0 if text.startswith(("0o", "0x")) else 10)


def _construct_float(loader: Loader, node: yaml.ScalarNode) -> float:
    return decimal(loader.construct_scalar(node))


def _construct_bool(loader: Loader, node: yaml.ScalarNode) -> bool:
    text: str = loader.construct_scalar(node).lower()
    if text not in ("true", "false"):
        raise ValueError(f"{text!r} is neither true nor false")
    return text == "true"


Loader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)
Loader.add_constructor("tag:yaml.org,2002:bool", _construct_bool)
Loader.add_constructor("tag:yaml.org,2002:int", _construct_int)
Loader.add_constructor("tag:yaml.org,2002:float", _construct_float)


def load(path: Path, *, shown: str | None = None) -> Document:
    """Read an OpenAPI document.

    Args:
        path: the file.
        shown: its name in messages; by default its path.

    Raises:
        GenerationError: if the file cannot be read or is not an OpenAPI document.
    """
    return checked(load_mapping(path, shown=shown))


def checked(document: Document) -> Document:
    """Return the document itself; raise `GenerationError` if it is not an OpenAPI document."""
    problem = _not_openapi(document.data)
    if problem is not None:
        raise GenerationError(document.error(*problem))
    return document


def load_mapping(path: Path, *, shown: str | None = None) -> Document:
    """Read a JSON or YAML mapping, such as an overlay. Arguments are those of `load`."""
    name = shown if shown is not None else path.as_posix()
    return parse_mapping(_read(path, name), name, path.suffix)


def parse_mapping(content: bytes, name: str, suffix: str) -> Document:
    """Parse a JSON or YAML mapping.

    Args:
        content: the content of a file or response.
        name: its name in messages.
        suffix: the suffix of its file name, which tells YAML from JSON if both are possible.

    Raises:
        GenerationError: if it is not a mapping or exceeds a limit.
    """
    text = _decode(content, name)
    is_json = text.lstrip()[:1] == "{"
    try:
        data, repeated = (_parse_json if is_json else _parse_yaml)(text, name)
    except GenerationError:
        # A YAML flow mapping begins with a brace too.
        if not is_json or suffix.lower() not in (".yaml", ".yml"):
            raise
        is_json = False
        data, repeated = _parse_yaml(text, name)
    if not isinstance(data, dict):
        raise GenerationError(
            Diagnostic(name, 1, "", f"the file is {_outline(data)}", "expected keys and values")
        )
    check_extent(data, name)
    digest = hashlib.sha256(content).hexdigest()
    return Document(name, data, text, is_json, digest, repeated=repeated)


def _outline(data: Any) -> str:
    if data is None:
        return "empty"
    return "a list" if isinstance(data, list) else "a single value"


def _read(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise GenerationError(Diagnostic(name, None, "", "there is no such file")) from None
    except OSError as error:
        raise GenerationError(
            Diagnostic(name, None, "", f"cannot be read: {error.strerror}")
        ) from error
    if len(content) > MAX_BYTES:
        limit = f"the limit is {MAX_BYTES // 1024 // 1024} MiB"
        raise GenerationError(Diagnostic(name, None, "", "the file is too large", limit))
    return content


def _decode(content: bytes, name: str) -> str:
    encoding = next(
        (name for mark, name in _MARKS.items() if content.startswith(mark)), "utf-8-sig"
    )
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = "this is not UTF-8 text"
        raise GenerationError(Diagnostic(name, line, "", message, "save it as UTF-8")) from error


def _united(first: Any, second: Any) -> Any:
    """Return the value of a repeated key: two mappings are united, otherwise the last value counts."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return second
    both = dict(first)
    for key, value in second.items():
        both[key] = _united(both[key], value) if key in both else value
    return both


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON")


def _parse_json(text: str, name: str) -> tuple[Any, tuple[str, ...]]:
    """Return the data and the pointers of repeated keys."""
    is_unique = True

    def gather(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal is_unique
        data = dict(pairs)
        if len(data) != len(pairs):
            is_unique = False
            data = {}
            for key, value in pairs:
                data[key] = _united(data[key], value) if key in data else value
        return data

    try:
        data = json.loads(
            text,
            object_pairs_hook=gather,
            parse_constant=_no_constant,
            parse_int=whole,
            parse_float=decimal,
        )
    except json.JSONDecodeError as error:
        message = f"invalid JSON: {error.msg} (column {error.colno})"
        raise GenerationError(Diagnostic(name, error.lineno, "", message)) from error
    except RecursionError:
        raise GenerationError(_too_deep(name)) from None
    except ValueError as error:
        raise GenerationError(Diagnostic(name, None, "", f"invalid JSON: {error}")) from error
    if _SURROGATE_ESCAPE.search(text) and (half := _half_character(data)) is not None:
        message = "an escape is half of a surrogate pair"
        raise GenerationError(Diagnostic(name, json_line(text, half), half, message))
    return data, () if is_unique else tuple(dict.fromkeys(json_places(text).duplicates))


def _half_character(data: Any, pointer: str = "") -> str | None:
    """Return the pointer of the first text with half of a surrogate pair, which cannot be encoded."""
    if isinstance(data, str):
        return pointer if _SURROGATE.search(data) else None
    if isinstance(data, dict):
        if any(_SURROGATE.search(key) for key in data):
            return pointer
        pointers = (_half_character(child, join(pointer, key)) for key, child in data.items())
    elif isinstance(data, list):
        pointers = (_half_character(child, join(pointer, i)) for i, child in enumerate(data))
    else:
        return None
    return next((half for half in pointers if half is not None), None)


def _parse_yaml(text: str, name: str) -> tuple[Any, tuple[str, ...]]:
    """Return the data and the pointers of repeated keys."""
    try:
        _check_nesting(text, name)
        loader = Loader(text)
        try:
            data = loader.get_single_data()
        finally:
            loader.dispose()
        if "&" in text:
            _untie(data, "", {}, set())
        return data, yaml_duplicates(text) if loader.has_repeated else ()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else None
        message = f"invalid YAML: {error.problem or error.context}"
        raise GenerationError(Diagnostic(name, line, "", message)) from error
    except yaml.reader.ReaderError as error:
        line = text.encode().count(b"\n", 0, error.position) + 1
        message = f"invalid YAML: the control character {error.character:#04x} is not allowed"
        raise GenerationError(Diagnostic(name, line, "", message, "remove it")) from error
    except (yaml.YAMLError, ValueError) as error:
        raise GenerationError(Diagnostic(name, None, "", f"invalid YAML: {error}")) from error
    except RecursionError:
        raise GenerationError(_too_deep(name)) from None


def _check_nesting(text: str, name: str) -> None:
    """Refuse deep nesting before data is built, because the binding of libyaml recurses without a limit."""
    level = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            level += 1
            if level > MAX_DEPTH + 1:
                raise GenerationError(_too_deep(name))
        elif isinstance(event, yaml.CollectionEndEvent):
            level -= 1


def _too_deep(name: str) -> Diagnostic:
    limit = f"the limit is {MAX_DEPTH} levels"
    return Diagnostic(name, None, "", "the file is nested too deeply", limit)


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


def check_extent(data: Any, name: str) -> None:
    """Check that data with expanded aliases is neither too large nor nested too deeply.

    Args:
        data: the data of a file, or of a document with all its files.
        name: its name in messages.

    Raises:
        GenerationError: if a limit is exceeded.
    """
    sizes: dict[int, tuple[int, int]] = {}

    def extent(value: Any, level: int) -> tuple[int, int]:
        """Return the number of values in a value, and its depth."""
        if not isinstance(value, dict | list):
            return 1, 0
        known = sizes.get(id(value))
        if known is None:
            if level > MAX_DEPTH:
                raise GenerationError(_too_deep(name))
            count, depth = 1, 0
            for child in value.values() if isinstance(value, dict) else value:
                child_count, child_depth = extent(child, level + 1)
                count += child_count
                depth = max(depth, child_depth + 1)
            known = sizes[id(value)] = (count, depth)
        if level + known[1] > MAX_DEPTH:
            raise GenerationError(_too_deep(name))
        return known

    if extent(data, 0)[0] > MAX_VALUES:
        raise GenerationError(
            Diagnostic(name, None, "", "the aliases of the file expand to too much data")
        )


def _not_openapi(data: dict[str, Any]) -> tuple[str, str, str] | None:
    if "openapi" in data:
        version = str(data["openapi"])
        if re.fullmatch(r"3\.[012](\.\d+)?(-.*)?", version) is None:
            return "/openapi", f"OpenAPI {version!r} is not supported", _VERSIONS
    elif "swagger" in data:
        version = str(data["swagger"])
        if re.fullmatch(r"2(\.0)*", version) is None:
            return "/swagger", f"Swagger {version!r} is not supported", _VERSIONS
    else:
        return "", "this is not an OpenAPI document", "it has no `openapi` key"
    # OpenAPI 3.1 (section 4.8.1) requires one of three; documents of 3.0 have webhooks as `x-webhooks`.
    # Swagger 2.0 requires `paths`, but files with schemas only are common.
    newer = ("paths", "webhooks", "components", "x-webhooks")
    parts = newer if "openapi" in data else ("paths", "definitions", "x-webhooks")
    if not any(key in data for key in parts):
        return "", "this is not an OpenAPI document", "it has no `paths` key"
    # In YAML a key without a value is often meant as an empty mapping.
    if data.get("paths") is not None and not isinstance(data["paths"], dict):
        return "/paths", "`paths` must be a mapping", "from paths such as /things to path items"
    return None
