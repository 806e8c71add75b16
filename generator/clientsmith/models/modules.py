"""One generated text into modules: which definition goes where, and what each module imports."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from clientsmith.naming.letters import width

from .feed import marked, unmarked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_RUNTIME = ".._runtime"
_LINE_LENGTH = 100
_ORIGINS = {
    "TYPE_CHECKING": "typing",
    "Annotated": "typing",
    "Any": "typing",
    "Literal": "typing",
    "TypeAlias": "typing",
    "TypeAliasType": "typing_extensions",
    "Field": "pydantic",
    "UUID": "uuid",
    "date": _RUNTIME,
    "datetime": _RUNTIME,
    "Decimal": _RUNTIME,
    "TextDecimal": _RUNTIME,
    "Model": _RUNTIME,
    "OpenIntEnum": _RUNTIME,
    "OpenStrEnum": _RUNTIME,
    "TaggedUnion": _RUNTIME,
}
# Types with a rule of their own about how they are written.
_CALLED = {"date": "Date", "datetime": "DateTime", "Decimal": "ExactDecimal"}
_BUILTINS = frozenset({"bool", "dict", "float", "int", "list", "str", "tuple"})
_THIRD_PARTY = frozenset({"pydantic", "typing_extensions"})


@dataclass(frozen=True)
class Definition:
    """A class or an alias as the templates wrote it, with the class names still marked."""

    name: str
    node: ast.ClassDef | ast.AnnAssign | ast.If
    lines: tuple[bytes, ...]
    """Its source lines; where `node` points into them, columns count bytes."""


@dataclass(frozen=True)
class Layout:
    """What a module template needs."""

    imports: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
    definitions: tuple[str, ...]
    hidden: tuple[str, ...] = ()
    """Classes that a field hides from the annotations beside it, which say `_Name`."""


def definitions(source: str) -> dict[str, Definition]:
    """The classes and aliases of a generated module by name, without its imports and calls."""
    lines = source.encode().split(b"\n")
    found: dict[str, Definition] = {}
    last: Definition | None = None
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            written = node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            written = node.target.id
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name):
            # An alias that contains itself is written twice.
            written = ast.unparse(cast("ast.AnnAssign", node.body[0]).target)
        elif last and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            # The docstring of the alias before it.
            text = lines[last.node.lineno - 1 : node.end_lineno]
            found[last.name] = Definition(last.name, last.node, tuple(text))
            continue
        else:
            last = None
            continue
        name = unmarked(written) or written
        last = Definition(name, node, tuple(lines[node.lineno - 1 : node.end_lineno]))
        found[name] = last
    return found


def lay_out(members: Sequence[Definition], module_of: Mapping[str, str]) -> Layout:
    """Put definitions into one module, in the given order, and find what they need."""
    here = {definition.name: place for place, definition in enumerate(members)}
    used: dict[str, None] = {}
    fields: set[str] = set()
    for definition in members:
        for node in ast.walk(definition.node):
            # Fields and members are names too, but those are bound, not used.
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                used[node.id] = None
        if isinstance(definition.node, ast.ClassDef):
            fields.update(
                node.target.id
                for node in definition.node.body
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
            )
    taken = {plain for name in used if (plain := unmarked(name))} | set(here) | fields
    spelt = {marked(name): name for name in here}
    wanted: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(used):
        plain = unmarked(name)
        if plain:
            # A field of that name would hide the class from the annotations beside it.
            spelt[name] = f"_{plain}" if plain in fields else plain
            if plain not in here:
                wanted.setdefault(f".{module_of[plain]}", []).append((plain, spelt[name]))
        elif name in _ORIGINS:
            called = _CALLED.get(name, name)
            spelt[name] = f"_{called}" if called in taken else called
            wanted.setdefault(_ORIGINS[name], []).append((called, spelt[name]))
        elif name in _BUILTINS and name in taken:
            spelt[name] = f"_{name}"
            wanted.setdefault("builtins", []).append((name, spelt[name]))
    # In here it has another name at the end, so until then there is none.
    hidden = fields & here.keys()
    texts = [
        _spell(definition, spelt, {name for name, at in here.items() if at >= place} | hidden)
        for place, definition in enumerate(members)
    ]
    return Layout(_grouped(wanted), tuple(texts), tuple(sorted(hidden)))


def _grouped(
    wanted: Mapping[str, Sequence[tuple[str, str]]],
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """Standard library, third party, own package; sorted within."""
    groups: tuple[list[tuple[str, tuple[str, ...]]], ...] = ([], [], [])
    for origin in sorted(wanted, key=lambda origin: (not origin.startswith(".."), origin)):
        group = groups[2 if origin.startswith(".") else 1 if origin in _THIRD_PARTY else 0]
        renamed = [pair for pair in wanted[origin] if pair[0] != pair[1]]
        group += ((origin, (f"{name} as {alias}",)) for name, alias in renamed)
        plain = tuple(name for name, alias in wanted[origin] if name == alias)
        if plain:
            group.append((origin, plain))
    return tuple(map(tuple, groups))


def _spell(definition: Definition, spelt: Mapping[str, str], later: set[str]) -> str:
    """The source of a definition with its names as they are in this module.

    What refers to a class that does not stand there yet is put in quotation marks.
    """
    edits: list[tuple[int, int, int, str]] = []
    node = definition.node
    top = node.lineno

    def insert(at: ast.expr, *, end: bool) -> None:
        line = (at.end_lineno if end else at.lineno) or at.lineno
        column = (at.end_col_offset if end else at.col_offset) or 0
        edits.append((line - top, column, column, '"'))

    if isinstance(node, ast.ClassDef):
        name = node.name.encode()
        column = definition.lines[0].index(name)
        edits.append((0, column, column + len(name), definition.name))
        fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
        quoted: list[ast.expr] = [
            annotated
            for annotated in map(_annotated_type, fields)
            if any(
                isinstance(part, ast.Name) and unmarked(part.id) in later
                for part in ast.walk(annotated)
            )
        ]
    elif isinstance(node, ast.If):
        fields = []
        # For type checkers an assignment, and else a call: `TypeAliasType(name, value)`.
        told, made = cast("ast.AnnAssign", node.body[0]), cast("ast.Assign", node.orelse[0])
        quoted = [cast("ast.expr", told.value), cast("ast.Call", made.value).args[1]]
    else:
        fields, quoted = [], []
    for expression in quoted:
        insert(expression, end=False)
        insert(expression, end=True)
    for part in ast.walk(node):
        # A field may bear the name of a type; only a component's name is marked where it is bound.
        bound = isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
        if isinstance(part, ast.Name) and part.id in spelt and (not bound or unmarked(part.id)):
            text = spelt[part.id] if not bound else unmarked(part.id) or part.id
            edits.append((part.lineno - top, part.col_offset, part.end_col_offset or 0, text))
    lines = list(definition.lines)
    for line, start, end, text in sorted(edits, reverse=True):
        lines[line] = lines[line][:start] + text.encode() + lines[line][end:]
    for part in fields:
        # black puts parentheses around an annotation that it cannot split and that leaves no room
        # for what is assigned; ruff takes them away.
        line = part.lineno - top
        whole = isinstance(part.annotation, ast.Name) or part.annotation in quoted
        if part.value and whole and width(lines[line].decode()) > _LINE_LENGTH:
            lines[line] += b"  # fmt: skip"
    return b"\n".join(lines).decode()


def _annotated_type(field: ast.AnnAssign) -> ast.expr:
    """The type of a field, without the wire name that the template puts beside it.

    What is quoted must not hold that: it has quotation marks of its own.
    """
    annotation = field.annotation
    match annotation:
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[annotated, *_])):
            return annotated
        case _:
            return annotation
