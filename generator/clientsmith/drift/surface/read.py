"""From the files of a generated package to what is public in it, by reading them without running them.

The files need not have been formatted: types are compared as the parser understands them.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from clientsmith.drift.surface.model import Argument, Class, Member, Method, Signature, Surface

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CLIENT = "_client.py"
_CLIENT_BASE = "SyncClient"
#: The enumerations, and the plain type that their members are as well.
_ENUMERATIONS = {
    "OpenStrEnum": "str",
    "OpenIntEnum": "int",
    "OpenEnum": "",
    "StrEnum": "str",
    "IntEnum": "int",
    "Enum": "",
}
_OMITTED = "Omit"
#: What an operation asks for that names nothing else.
_JSON = "application/json"
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def read_surface(files: Mapping[str, str]) -> Surface:
    """What is public in a package.

    Args:
        files: relative path -> text; files that are not Python, and the shared runtime, are not read.
    """
    reader = _Reader()
    for name, text in sorted(files.items()):
        path = PurePosixPath(name)
        if path.suffix == ".py" and not {"_runtime", "tests"} & set(path.parts):
            reader.module(path, ast.parse(text))
    return Surface(dict(reader.methods()), reader.classes)


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

    methods: list[Method] = field(default_factory=list)
    children: dict[str, str] = field(default_factory=dict)


@dataclass
class _Reader:
    classes: dict[str, Class] = field(default_factory=dict)
    resources: dict[str, _Resource] = field(default_factory=dict)
    functions: list[Method] = field(default_factory=list)
    client: str | None = None

    def module(self, path: PurePosixPath, tree: ast.Module) -> None:
        room = path.parent.name
        if path.name == "__init__.py":
            return
        if path.name == _CLIENT or room == "resources":
            self._resources(tree, own=path.name == _CLIENT)
        elif room in ("models", "types"):
            self._declarations(room, tree)
        elif not path.name.startswith("_"):
            operations = _operations(tree)
            for node in tree.body:
                if isinstance(node, _Function) and not node.name.startswith("_"):
                    self.functions += _methods([node], operations, prefix=f"{path.stem}.")

    def methods(self) -> Iterator[tuple[str, Method]]:
        """The methods by their dotted names, those of the client first."""
        for one in self.functions:
            yield one.symbol, one
        if self.client is not None:
            yield from self._below(self.client, "client", frozenset())

    def _below(self, name: str, prefix: str, seen: frozenset[str]) -> Iterator[tuple[str, Method]]:
        resource = self.resources.get(name)
        if resource is None or name in seen:
            return
        for one in resource.methods:
            # The client's own arguments go by the client's name.
            symbol = name if one.symbol == "__init__" else f"{prefix}.{one.symbol}"
            yield symbol, replace(one, symbol=symbol)
        for attribute, child in resource.children.items():
            yield from self._below(child, f"{prefix}.{attribute}", seen | {name})

    def _resources(self, tree: ast.Module, *, own: bool) -> None:
        operations = _operations(tree)
        for node in tree.body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("Async"):
                continue
            bases = [ast.unparse(base) for base in node.bases]
            if own and _CLIENT_BASE in bases:
                self.client = node.name
            resource = self.resources.setdefault(node.name, _Resource())
            functions = [one for one in node.body if isinstance(one, _Function)]
            properties = [one for one in functions if _decorated(one, "cached_property")]
            for one in properties:
                if one.returns is not None:
                    resource.children[one.name] = ast.unparse(one.returns)
            resource.methods += _methods(
                [
                    one
                    for one in functions
                    if one not in properties and (one.name == "__init__" or one.name[0] != "_")
                ],
                operations,
            )

    def _declarations(self, room: str, tree: ast.Module) -> None:
        for node in _told(tree):
            if isinstance(node, ast.ClassDef):
                self._add(_class(f"{room}.{node.name}", node))
            elif (
                isinstance(node, ast.AnnAssign)
                and isinstance(node.target, ast.Name)
                and node.value is not None
                and ast.unparse(node.annotation) == "TypeAlias"
            ):
                member = Member(_type(node.value))
                self._add(Class(f"{room}.{node.target.id}", "alias", {"": member}))

    def _add(self, found: Class) -> None:
        self.classes[found.symbol] = found


def _told(tree: ast.Module) -> Iterator[ast.stmt]:
    """What a module says to type checkers: an alias that contains itself is another thing when it runs."""
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from node.body
        else:
            yield node


def _class(symbol: str, node: ast.ClassDef) -> Class:
    bases = [ast.unparse(base) for base in node.bases]
    enumeration = next((name for base in bases if (name := _last(base)) in _ENUMERATIONS), None)
    if enumeration is not None:
        values = {
            target.id: Member(ast.unparse(one.value))
            for one in node.body
            if isinstance(one, ast.Assign)
            for target in one.targets
            if isinstance(target, ast.Name) and not target.id.startswith("__")
        }
        return Class(symbol, "enumeration", values, _ENUMERATIONS[enumeration])
    if "TypedDict" in bases:
        return Class(symbol, "keys", {name: _key(one) for name, one in _annotated(node)})
    fields = {
        name: Member(_type(one.annotation), required=not _has_default(one.value))
        for name, one in _annotated(node)
        if not name.startswith("_") and not ast.unparse(one.annotation).startswith("ClassVar")
    }
    return Class(symbol, "model", fields)


def _last(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def _annotated(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    for one in node.body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            yield one.target.id, one


def _key(node: ast.AnnAssign) -> Member:
    annotation = _parsed(node.annotation)
    if isinstance(annotation, ast.Subscript):
        mark = ast.unparse(annotation.value)
        if mark in ("NotRequired", "Required"):
            return Member(_type(annotation.slice), required=mark == "Required")
    return Member(_type(annotation), required=True)


def _has_default(value: ast.expr | None) -> bool:
    """Whether a field may be left out: a value, or `Field` with a default."""
    if value is None:
        return False
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "Field":
        return bool(value.args) or any(
            one.arg in ("default", "default_factory") for one in value.keywords
        )
    return True


def _operations(tree: ast.Module) -> dict[str, _Operation]:
    """The table of operations by the names of their constants."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
            continue
        value = node.value
        if not isinstance(value, ast.Call) or ast.unparse(value.func) != "Operation":
            continue
        texts = {one.arg: _text(one.value) for one in value.keywords}
        found[node.target.id] = _Operation(
            texts.get("method", ""),
            texts.get("path", ""),
            texts.get("body", ""),
            texts.get("accept", _JSON),
        )
    return found


def _text(node: ast.expr) -> str:
    """A text, or the first one that a call is given: a body says its media type first."""
    if isinstance(node, ast.Call) and node.args:
        return _text(node.args[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _methods(
    functions: list[_Function], operations: Mapping[str, _Operation], prefix: str = ""
) -> list[Method]:
    """The methods among functions, the overloads of each gathered."""
    overloads: dict[str, list[Signature]] = {}
    found = []
    for one in functions:
        if _decorated(one, "overload"):
            overloads.setdefault(one.name, []).append(_signature(one))
            continue
        called = {node.id for node in ast.walk(one) if isinstance(node, ast.Name)}
        operation = next((operations[name] for name in sorted(called) if name in operations), None)
        operation = operation or _Operation()
        found.append(
            Method(
                prefix + one.name,
                operation.http_method,
                operation.path,
                _signature(one),
                tuple(overloads.get(one.name, ())),
                deprecated=_decorated(one, "deprecated"),
                sends=operation.sends,
                accepts=operation.accepts,
            )
        )
    return found


def _signature(node: _Function) -> Signature:
    found = node.args
    positional = [*found.posonlyargs, *found.args]
    without = len(positional) - len(found.defaults)
    arguments = [
        _argument(one, required=index < without, keyword_only=False)
        for index, one in enumerate(positional)
        if one.arg not in ("self", "cls")
    ]
    arguments += [
        _argument(one, required=default is None, keyword_only=True)
        for one, default in zip(found.kwonlyargs, found.kw_defaults, strict=True)
    ]
    return Signature(tuple(arguments), _type(node.returns) if node.returns else "None")


def _argument(node: ast.arg, *, required: bool, keyword_only: bool) -> Argument:
    annotation = _type(node.annotation) if node.annotation else "Any"
    return Argument(node.arg, annotation, required, keyword_only)


def _decorated(node: _Function, name: str) -> bool:
    for one in node.decorator_list:
        called = one.func if isinstance(one, ast.Call) else one
        if ast.unparse(called).rpartition(".")[2] == name:
            return True
    return False


def _type(node: ast.expr) -> str:
    """A type as text, whatever way it is written: no quotes, no metadata, no mark for what is left out."""
    members = [_plain(one) for one in members_of(_parsed(node))]
    return " | ".join(dict.fromkeys(one for one in members if one != _OMITTED))


def _plain(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        outer = _bare(node.value)
        if outer == "Annotated" and isinstance(node.slice, ast.Tuple):
            return _type(node.slice.elts[0])
        if outer == "Literal":
            return ast.unparse(node)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return f"{outer}[{', '.join(_type(one) for one in parts)}]"
    return _bare(node)


def _bare(node: ast.expr) -> str:
    """A type as it is called elsewhere: `_Name` is `Name` beside a field that is called like it."""
    return ast.unparse(node).removeprefix("_")


def members_of(node: ast.expr) -> Iterator[ast.expr]:
    """The alternatives of a union, or the type itself."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from members_of(_parsed(node.left))
        yield from members_of(_parsed(node.right))
    else:
        yield node


def _parsed(node: ast.expr) -> ast.expr:
    """What is quoted, as what it means."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _parsed(ast.parse(node.value, mode="eval").body)
    return node
