"""What is written, as opposed to what it does: safe, stable, clean for every checker."""

from __future__ import annotations

import ast
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from clientsmith.models import generate_models
from tests.amount import examples

from .building import build, class_names, planned, record, ref, sources, write

_ROOT = Path(__file__).parents[2]
_EVIL = (
    '"""\nimport os',
    "'; import os #",
    '"\nimport os\n"',
    "\\",
    '\\"',
    "{{ 7 * 7 }}{% for x in y %}",
    "{# #}",
    "#/components/schemas/Thing",
    "__import__('os').system('x')",
    "\u2028import os",
    "\u202eedoc",
    "名前",
    "__class__",
    "__init__",
    "model_config",
    "$ref",
    "\0",
)


def evil() -> dict[str, Any]:
    text = "\n".join(_EVIL)
    shared = {"description": text, "title": text, "default": text, "pattern": text, "x-evil": text}
    return {
        f"Thing{text}": record(
            {name: {"type": "string", "format": name, **shared} for name in _EVIL}, *_EVIL, **shared
        ),
        "Values": {"type": "string", "enum": list(_EVIL), **shared},
        "Mixed": {"enum": [*_EVIL, 1], **shared},
        "Alias": {"type": "array", "items": {"type": "string", **shared}, **shared},
        "One": record({_EVIL[0]: {"type": "string", "enum": [_EVIL[1]]}}, _EVIL[0]),
        "Two": record({_EVIL[0]: {"type": "string", "const": _EVIL[2]}}, _EVIL[0]),
        "Either": {"oneOf": [ref("One"), ref("Two")], "discriminator": {"propertyName": _EVIL[0]}},
    }


def test_untrusted_text_never_becomes_code(tmp_path: Path) -> None:
    schemas = evil()
    built = build(tmp_path, schemas)
    for source in sources(schemas).values():
        for node in ast.walk(ast.parse(source)):
            assert not isinstance(node, ast.Import)
            assert not isinstance(node, ast.Name) or node.id not in ("os", "__import__")
    thing = getattr(built, class_names(schemas)[next(iter(schemas))])
    value = dict.fromkeys(_EVIL, "x")
    assert thing.model_validate(value).model_dump(by_alias=True) == value
    assert [member.value for member in built.Values] == list(_EVIL)
    assert "\u202e" not in (thing.__doc__ or "")


@settings(max_examples=examples(15))
@given(st.lists(st.text(min_size=1, max_size=9), unique=True, min_size=1, max_size=6), st.text())
def test_any_names_values_and_prose(names: list[str], prose: str) -> None:
    schemas: dict[str, Any] = {
        "Thing": record(
            {name: {"type": "string", "description": prose} for name in names}, *names[1:]
        ),
        "Value": {"type": "string", "enum": names, "description": prose},
    }
    made = sources(schemas)
    (class_,) = (node for node in ast.parse(made["thing"]).body if isinstance(node, ast.ClassDef))
    assert sum(isinstance(node, ast.AnnAssign) for node in class_.body) == len(names)
    (class_,) = (node for node in ast.parse(made["value"]).body if isinstance(node, ast.ClassDef))
    members = [node.value for node in class_.body if isinstance(node, ast.Assign)]
    assert [ast.literal_eval(member) for member in members] == names


def varied() -> dict[str, Any]:
    """A little of everything that has been a trap for checkers and formatters."""
    return {
        "Kind": {
            "type": "string",
            "enum": ["a", 'it\'s "both"', "line\nend"],
            "description": 'Says "so"',
        },
        "Level": {"type": "integer", "enum": [1, -2]},
        "Mixed": {"enum": ["a", 1]},
        "Thing": record(
            {
                "date": {"type": ["string", "null"], "format": "date"},
                "otherDate": {
                    "type": "string",
                    "format": "date",
                    "description": '"quoted" at both "ends"',
                },
                "list": {"type": "array", "items": {"type": "string"}},
                "str": {"type": "string", "description": "First.\n\n  indented\n\nLast \\ one."},
                "kind": ref("Kind"),
                "level": ref("Level"),
                "mixed": ref("Mixed"),
                "self": ref("Thing"),
                "any": {},
                "copy": {"type": "boolean", "description": "word " * 40},
                'it\'s "both"': {"type": "string"},
                "wide" * 20: {"type": "array", "items": ref("Wide" * 20)},
            },
            "date",
            "kind",
            description='"Begins" and ends in "quotes"',
        ),
        "Wide" * 20: record({"wide" * 22: {"type": "string"}}, description="x" * 120),
        "Things": {"type": "array", "items": ref("Thing"), "description": "Many."},
        "Json": {"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Json")}]},
        "A": record({"t": ref("Kind"), "x": ref("Json")}, "t", description="word " * 19 + "end."),
        "B": record({"t": {"type": "string"}, "date": {"type": "string", "format": "date"}}, "t"),
        "Either": {
            "oneOf": [ref("A"), ref("B"), ref("Thing")],
            "discriminator": {"propertyName": "t", "mapping": {"a": "A", "b": "B"}},
        },
        "Tagged": {
            "oneOf": [ref("A"), ref("B")],
            "discriminator": {"propertyName": "t", "mapping": {"a": "A", "b": "B"}},
        },
        "Field": record({"Model": ref("Model"), "x-y": {"type": "string", "format": "uuid"}}),
        "Model": record({}, description='Three """'),
        "Quote": record({"x": {}}, description='"'),
        "Slash": record({"x": {}}, description="\\"),
    }


def varied_package(root: Path) -> Path:
    """Write models of everything varied into a folder, formatted as the pipeline does it; the package."""
    folder = root / "varied_client"
    write(folder, planned(varied()))
    (folder.parent / "ruff.toml").write_text('line-length = 100\ntarget-version = "py311"\n')
    run("ruff", "check", "--select=I", "--fix", "--quiet", folder / "models")
    run("ruff", "format", "--quiet", folder / "models")
    return folder


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return varied_package(tmp_path_factory.mktemp("checked"))


def run(*arguments: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_and_black_leave_it_alone(package: Path) -> None:
    modules = package / "models"
    rules = "--select=E,F,W,I,UP,B,C4,SIM,RUF,PIE,RET"
    run("ruff", "check", "--config", package.parent / "ruff.toml", rules, modules)
    run("black", "--check", "--quiet", "--line-length=100", "--target-version=py311", modules)


def test_the_same_bytes_whatever_the_order_and_the_hash_seed() -> None:
    schemas = {**varied(), **evil()}
    names = class_names(schemas)
    expected = dict(generate_models(planned(schemas, names)))
    for seed in range(2):
        keys = list(schemas)
        random.Random(seed).shuffle(keys)
        shuffled = planned({key: schemas[key] for key in keys}, names)
        assert dict(generate_models(shuffled)) == expected
    script = (
        "import hashlib; from tests.models import test_output as t\n"
        "m = t.sources(t.varied() | t.evil())\n"
        "print(hashlib.sha256(repr(m).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=_ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
