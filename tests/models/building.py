"""Write generated models to disk as a package and import it, as a client's user would."""

from __future__ import annotations

import importlib
import itertools
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.models import ModelModule, generate_models

if TYPE_CHECKING:
    from collections.abc import Mapping

REF = "#/components/schemas/"
_RUNTIME = Path(__file__).parents[2] / "generator" / "clientsmith" / "runtime"
_EXPORTS = """\
from .enums import OpenIntEnum, OpenStrEnum
from .model import Model
from .decimals import ExactDecimal, TextDecimal
from .moments import Date, DateTime
from .tagged_union import TaggedUnion

__all__ = ["Date", "DateTime", "ExactDecimal", "Model", "OpenIntEnum", "OpenStrEnum"]
__all__ += ["TaggedUnion", "TextDecimal"]
"""
_numbers = itertools.count(1)


def ref(name: str) -> dict[str, str]:
    return {"$ref": REF + name}


def record(properties: Mapping[str, Any], *required: str, **rest: Any) -> dict[str, Any]:
    return {"type": "object", "properties": dict(properties), "required": list(required), **rest}


def class_names(schemas: Mapping[str, Any]) -> dict[str, str]:
    """Stand-in for the plan's naming: unique class names in PascalCase."""
    found: dict[str, str] = {}
    for key in sorted(schemas):
        name = "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", key))
        while name in found.values():
            name += "Again"
        found[key] = name
    return found


def sources(schemas: Mapping[str, Any]) -> dict[str, str]:
    return {made.name: made.source for made in generate_models(schemas, class_names(schemas))}


class Built:
    """A package on disk; attributes are its models, imported when asked for."""

    def __init__(self, folder: Path, modules: list[ModelModule]) -> None:
        self.package = f"built_models_{next(_numbers)}"
        self.folder = folder / self.package
        write(self.folder, modules)
        self.home = {name: made.name for made in modules for name in made.exports}
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()

    def __getattr__(self, name: str) -> Any:
        if name not in self.home:
            raise AttributeError(name)
        module = importlib.import_module(f"{self.package}.models.{self.home[name]}")
        return getattr(module, name)


def write(folder: Path, modules: list[ModelModule]) -> None:
    (folder / "models").mkdir(parents=True)
    (folder / "_runtime").mkdir()
    (folder / "py.typed").touch()
    (folder / "__init__.py").touch()
    (folder / "models" / "__init__.py").touch()
    # As much of the runtime as the models know of.
    (folder / "_runtime" / "__init__.py").write_text(_EXPORTS)
    for name in ("enums", "decimals", "model", "moments", "paths", "tagged_union"):
        shutil.copy(_RUNTIME / f"{name}.py", folder / "_runtime")
    for made in modules:
        (folder / "models" / f"{made.name}.py").write_text(made.source, encoding="utf-8")


def build(folder: Path, schemas: Mapping[str, Any]) -> Built:
    return Built(folder, generate_models(schemas, class_names(schemas)))
