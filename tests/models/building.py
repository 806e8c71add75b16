"""Write generated models to disk as a package and import it, as a client's user would."""

from __future__ import annotations

import importlib
import itertools
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_pydantic import Schema

from clientsmith.models import generate_models
from clientsmith.naming.identifier import Identifier
from clientsmith.plan.models import plan_models
from clientsmith.plan.types import TypeBook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.plan.model.models import ModelModule

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
    names: dict[str, str] = {}
    for key in sorted(schemas):
        name = "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", key))
        while name in names.values():
            name += "Again"
        names[key] = name
    return names


def planned(
    schemas: Mapping[str, Any], names: Mapping[str, str] | None = None
) -> tuple[ModelModule, ...]:
    """The modules of component schemas, as the plan has them."""
    nodes = {key: Schema.model_validate(schema) for key, schema in schemas.items()}
    named = class_names(schemas) if names is None else names
    identifiers = {key: Identifier(name) for key, name in named.items()}
    # As if an operation returned each of them.
    return plan_models(TypeBook(nodes, identifiers), [{name} for name in identifiers.values()])


def sources(schemas: Mapping[str, Any]) -> dict[str, str]:
    return dict(generate_models(planned(schemas)))


class Built:
    """A package on disk; attributes are its models, imported when asked for."""

    def __init__(self, folder: Path, modules: Sequence[ModelModule]) -> None:
        self.package = f"built_models_{next(_numbers)}"
        self.folder = folder / self.package
        write(self.folder, modules)
        self.home = {str(model.name): module.name for module in modules for model in module.models}
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()

    def __getattr__(self, name: str) -> Any:
        if name not in self.home:
            raise AttributeError(name)
        module = importlib.import_module(f"{self.package}.models.{self.home[name]}")
        return getattr(module, name)


def write(folder: Path, modules: Sequence[ModelModule]) -> None:
    (folder / "models").mkdir(parents=True)
    (folder / "_runtime").mkdir()
    (folder / "py.typed").touch()
    (folder / "__init__.py").touch()
    (folder / "models" / "__init__.py").touch()
    # As much of the runtime as the models know of.
    (folder / "_runtime" / "__init__.py").write_text(_EXPORTS)
    names = ("enums", "decimals", "model", "moments", "paths", "server_text", "tagged_union")
    for name in names:
        shutil.copy(_RUNTIME / f"{name}.py", folder / "_runtime")
    for name, text in generate_models(modules):
        (folder / "models" / f"{name}.py").write_text(text, encoding="utf-8")


def build(folder: Path, schemas: Mapping[str, Any]) -> Built:
    return Built(folder, planned(schemas))
