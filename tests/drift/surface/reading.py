"""From the files of a generated package to what is public in it, by reading them without running them.

This is the judge of the surface that is made from the plan: it knows nothing but the text of the package.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from clientsmith.drift.surface.model import (
    PublicArgument,
    PublicClass,
    PublicMember,
    PublicMethod,
    PublicSignature,
    Surface,
)
from clientsmith.drift.surface.types import NamedType, Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.drift.surface.types import SurfaceType

_CLIENT = "_client.py"
_CLIENT_BASE = "SyncClient"
#: What every client takes, whatever its document says.
_OPTIONS = frozenset(
    (
        *("origins", "timeout", "total_timeout", "max_retries", "strict", "headers"),
        *("max_response_size", "max_line_size"),
        *("http_client", "on_request", "on_response"),
    )
)
#: The enumerations, and the plain type that their members are as well.
_ENUMERATIONS = {
    "OpenStrEnum": "str",
    "OpenIntEnum": "int",
    "OpenEnum": "",
    "StrEnum": "str",
    "IntEnum": "int",
    "Enum": "",
}
#: What models call types that methods call otherwise.
_SAME = {
    "Date": "dt.date",
    "DateTime": "dt.datetime",
    "ExactDecimal": "Decimal",
    "TextDecimal": "Decimal",
}
_OMITTED = NamedType("Omit")
_NONE: SurfaceType = (NamedType("None"),)
#: What an operation asks for that names nothing else.
_JSON = "application/json"
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def read_surface(files: Mapping[str, str]) -> Surface:
    """Return what is public in a package.

    Args:
        files: relative path -> text; files that are not Python, and the shared runtime, are not read.
    """
    paths = {PurePosixPath(name): text for name, text in sorted(files.items())}
    trees = {
        path: ast.parse(text)
        for path, text in paths.items()
        if path.suffix == ".py" and not {"_runtime", "tests"} & set(path.parts)
    }
    reader = _Reader()
    for path, tree in trees.items():
        if path.parent.name in ("models", "types") and path.name != "__init__.py":
            symbols = (f"{path.parent.name}.{name}" for name in _declared(tree))
            reader.symbols.update(symbols)
    for path, tree in trees.items():
        reader.module(path, tree)
    return Surface(dict(reader.methods()), reader.classes)


def _declared(tree: ast.Module) -> Iterator[str]:
    """The classes and aliases of a module."""
    for node in _told(tree):
        match node:
            case ast.ClassDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module imports from elsewhere than its neighbors: how it calls it -> its name."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.level != 1:
            yield from ((name.asname or name.name, name.name) for name in node.names)


def _told(tree: ast.Module) -> Iterator[ast.stmt]:
    """What a module says to type checkers: an alias that contains itself is another thing when it runs."""
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from node.body
        else:
            yield node


@dataclass(frozen=True)
class _Operation:
    """An entry of the table of operations; see `Method` for what each is."""

    http_method: str = ""
    path: str = ""
    sends: str = ""
    accepts: str = ""


@dataclass
class _Resource:
    """A class with methods, and what hangs below it: attribute -> class."""

    methods: list[PublicMethod] = field(default_factory=list)
    children: dict[str, str] = field(default_factory=dict)


@dataclass
class _Reader:
    symbols: set[str] = field(default_factory=set)
    #: What the module that is read calls things that are no classes of the package -> their names.
    foreign: dict[str, str] = field(default_factory=dict)
    classes: dict[str, PublicClass] = field(default_factory=dict)
    resources: dict[str, _Resource] = field(default_factory=dict)
    functions: list[PublicMethod] = field(default_factory=list)
    client: str | None = None

    def module(self, path: PurePosixPath, tree: ast.Module) -> None:
        room = path.parent.name
        if path.name == "__init__.py":
            return
        self.foreign = dict(_imported(tree))
        if path.name == _CLIENT or room == "resources":
            self._resources(tree, own=path.name == _CLIENT)
        elif room in ("models", "types"):
            self._declarations(room, tree)
        elif not path.name.startswith("_"):
            operations = _operations(tree)
            for node in tree.body:
                if isinstance(node, _Function) and not node.name.startswith("_"):
                    self.functions += self._methods([node], operations, prefix=f"{path.stem}.")

    def methods(self) -> Iterator[tuple[str, PublicMethod]]:
        """The methods by their dotted names, those of the client first."""
        for function in self.functions:
            yield function.symbol, function
        if self.client is not None:
            yield from self._below(self.client, "client", frozenset())

    def _below(
        self, name: str, prefix: str, seen: frozenset[str]
    ) -> Iterator[tuple[str, PublicMethod]]:
        resource = self.resources.get(name)
        if resource is None or name in seen:
            return
        for method in resource.methods:
            if method.symbol == "__init__":
                # The client's own arguments go by the client's name.
                yield name, replace(method, symbol=name, signature=_own(method.signature))
            else:
                symbol = f"{prefix}.{method.symbol}"
                yield symbol, replace(method, symbol=symbol)
        for attribute, child in resource.children.items():
            yield from self._below(child, f"{prefix}.{attribute}", seen | {name})

    def _resources(self, tree: ast.Module, *, own: bool) -> None:
        operations = _operations(tree)
        for node in tree.body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("Async"):
                continue
            if own and _CLIENT_BASE in map(ast.unparse, node.bases):
                self.client = node.name
            resource = self.resources.setdefault(node.name, _Resource())
            functions = [inner for inner in node.body if isinstance(inner, _Function)]
            properties = [inner for inner in functions if _decorated(inner, "cached_property")]
            for inner in properties:
                if inner.returns is not None:
                    resource.children[inner.name] = ast.unparse(inner.returns)
            resource.methods += self._methods(
                [
                    inner
                    for inner in functions
                    if inner not in properties
                    and (inner.name == "__init__" or inner.name[0] != "_")
                ],
                operations,
            )

    def _declarations(self, room: str, tree: ast.Module) -> None:
        for node in _told(tree):
            match node:
                case ast.ClassDef(name=name):
                    self._add(self._class(f"{room}.{name}", node))
                case (
                    ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
                    | ast.Assign(targets=[ast.Name(id=name)], value=value)
                ):
                    self._add(self._assigned(f"{room}.{name}", value))

    def _assigned(self, symbol: str, value: ast.expr) -> PublicClass:
        """An alias, or a dictionary some of whose keys are no identifiers."""
        match value:
            case ast.Call(
                func=ast.Name(id="TypedDict"), args=[_, ast.Dict(keys=keys, values=types)]
            ):
                pairs = zip(keys, types, strict=True)
                members = {_text(key): self._key(each, symbol) for key, each in pairs if key}
                return PublicClass(symbol, "keys", members)
            case _:
                return PublicClass(symbol, "alias", {"": PublicMember(self._type(value, symbol))})

    def _add(self, declared: PublicClass) -> None:
        # What a field hides has a second name, which is not public (PEP 8).
        if not declared.symbol.partition(".")[2].startswith("_"):
            self.classes[declared.symbol] = declared

    def _class(self, symbol: str, node: ast.ClassDef) -> PublicClass:
        bases = [ast.unparse(base) for base in node.bases]
        listed = [base for name in bases if (base := _plain_name(name)) in _ENUMERATIONS]
        if listed:
            base = _ENUMERATIONS[listed[0]]
            values = {
                target.id: PublicMember((Value(_constant(inner.value), base),))
                for inner in node.body
                if isinstance(inner, ast.Assign)
                for target in inner.targets
                if isinstance(target, ast.Name) and not target.id.startswith("__")
            }
            return PublicClass(symbol, "enumeration", values, base)
        if "TypedDict" in bases:
            keys = {name: self._key(inner.annotation, symbol) for name, inner in _annotated(node)}
            return PublicClass(symbol, "keys", keys)
        fields = {
            name: PublicMember(
                self._type(inner.annotation, symbol), required=not _has_default(inner.value)
            )
            for name, inner in _annotated(node)
            if not (name.startswith("_") or ast.unparse(inner.annotation).startswith("ClassVar"))
        }
        return PublicClass(symbol, "model", fields)

    def _key(self, node: ast.expr, symbol: str) -> PublicMember:
        annotation = _parsed(node)
        if isinstance(annotation, ast.Subscript):
            mark = ast.unparse(annotation.value)
            if mark in ("NotRequired", "Required"):
                return PublicMember(
                    self._type(annotation.slice, symbol), required=mark == "Required"
                )
        return PublicMember(self._type(annotation, symbol), required=True)

    def _methods(
        self, functions: list[_Function], operations: Mapping[str, _Operation], prefix: str = ""
    ) -> list[PublicMethod]:
        """The methods among functions, the overloads of each gathered."""
        overloads: dict[str, list[PublicSignature]] = {}
        methods = []
        for node in functions:
            if _decorated(node, "overload"):
                overloads.setdefault(node.name, []).append(self._signature(node))
                continue
            called = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
            known = (operations[name] for name in sorted(called) if name in operations)
            operation = next(known, _Operation())
            methods.append(
                PublicMethod(
                    prefix + node.name,
                    operation.http_method,
                    operation.path,
                    self._signature(node),
                    tuple(overloads.get(node.name, ())),
                    deprecated=_decorated(node, "deprecated"),
                    sends=operation.sends,
                    accepts=operation.accepts,
                )
            )
        return methods

    def _signature(self, node: _Function) -> PublicSignature:
        given = node.args
        positional = [*given.posonlyargs, *given.args]
        without = len(positional) - len(given.defaults)
        arguments = [
            self._argument(argument, required=index < without, keyword_only=False)
            for index, argument in enumerate(positional)
            if argument.arg not in ("self", "cls")
        ]
        arguments += [
            self._argument(argument, required=default is None, keyword_only=True)
            for argument, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
        ]
        return PublicSignature(
            tuple(arguments), self._type(node.returns) if node.returns else _NONE
        )

    def _argument(self, node: ast.arg, *, required: bool, keyword_only: bool) -> PublicArgument:
        kind = self._type(node.annotation) if node.annotation else (NamedType("Any"),)
        return PublicArgument(node.arg, kind, required, keyword_only)

    def _type(self, node: ast.expr, symbol: str = "") -> SurfaceType:
        """A type, however it is written: no quotes, no metadata, no mark for what is left out."""
        members = [
            part
            for member in _members_of(_parsed(node))
            for part in self._alternative(member, symbol)
        ]
        return tuple(dict.fromkeys(part for part in members if part != _OMITTED))

    def _alternative(self, node: ast.expr, symbol: str) -> SurfaceType:
        if not isinstance(node, ast.Subscript):
            return (NamedType(self._name(node, symbol)),)
        outer = self._name(node.value, symbol)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if outer == "Annotated":
            return self._type(parts[0], symbol)
        if outer == "Literal":
            return tuple(self._value(part, symbol) for part in parts)
        return (NamedType(outer, tuple(self._type(part, symbol) for part in parts)),)

    def _value(self, node: ast.expr, symbol: str) -> Value:
        if isinstance(node, ast.Attribute):
            return Value(node.attr, self._name(node.value, symbol))
        value = _constant(node)
        return Value(value, type(value).__name__)

    def _name(self, node: ast.expr, symbol: str) -> str:
        """A type as it is called elsewhere; a class of the same room needs not say which.

        `_Name` and `builtins.name` are `Name` and `name` beside something that hides these.
        """
        written = ast.unparse(node)
        if written in self.foreign:
            return _SAME.get(self.foreign[written], self.foreign[written])
        name = written.removeprefix("builtins.").removeprefix("_")
        local = f"{symbol.partition('.')[0]}.{name}"
        return local if local in self.symbols else _SAME.get(name, name)


def _own(signature: PublicSignature) -> PublicSignature:
    """The arguments of a client that not every client has."""
    own = (argument for argument in signature.arguments if argument.name not in _OPTIONS)
    return replace(signature, arguments=tuple(own))


def _plain_name(dotted: str) -> str:
    return dotted.rpartition(".")[2].removeprefix("_")


def _annotated(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    for inner in node.body:
        if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
            yield inner.target.id, inner


def _has_default(value: ast.expr | None) -> bool:
    """Whether a field may be left out: a value, or `Field` with a default."""
    if value is None:
        return False
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "Field":
        return bool(value.args) or any(
            given.arg in ("default", "default_factory") for given in value.keywords
        )
    return True


def _operations(tree: ast.Module) -> dict[str, _Operation]:
    """The table of operations by the names of their constants."""
    table = {}
    for node in tree.body:
        match node:
            case ast.AnnAssign(
                target=ast.Name(id=name), value=ast.Call(func=ast.Name(id="Operation")) as call
            ):
                texts = {given.arg: _text(given.value) for given in call.keywords}
                table[name] = _Operation(
                    texts.get("method", ""),
                    texts.get("path", ""),
                    texts.get("body", ""),
                    texts.get("accept", _JSON),
                )
    return table


def _text(node: ast.expr) -> str:
    """A text, or the first one that a call is given: a body says its media type first."""
    if isinstance(node, ast.Call) and node.args:
        return _text(node.args[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _constant(node: ast.expr) -> str | int | bool:
    value: str | int | bool = ast.literal_eval(node)
    return value


def _decorated(node: _Function, name: str) -> bool:
    for mark in node.decorator_list:
        called = mark.func if isinstance(mark, ast.Call) else mark
        if ast.unparse(called).rpartition(".")[2] == name:
            return True
    return False


def _members_of(node: ast.expr) -> Iterator[ast.expr]:
    """The alternatives of a union, or the type itself."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _members_of(_parsed(node.left))
        yield from _members_of(_parsed(node.right))
    else:
        yield node


def _parsed(node: ast.expr) -> ast.expr:
    """What is quoted, as what it means."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _parsed(ast.parse(node.value, mode="eval").body)
    return node
