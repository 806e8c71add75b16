"""Import everything that a package has, and build every validator: `python -m tests.corpus.touch SOURCE MODULE`.

Prints how many models there are. Runs in a process of its own, as thousands of modules stay loaded.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import is_typeddict

from pydantic import BaseModel, TypeAdapter


def touch(source: Path, package: str) -> int:
    """Import all modules; ask the lazy ones for all they promise; gives the number of models."""
    sys.path.insert(0, str(source))
    models: set[type[BaseModel]] = set()
    for path in sorted((source / package).rglob("*.py")):
        steps = path.relative_to(source).with_suffix("").parts
        name = ".".join(steps[:-1] if steps[-1] == "__init__" else steps)
        module = importlib.import_module(name)
        for export in getattr(module, "__all__", ()):
            member = getattr(module, export)
            if f".{package}.models" not in f".{name}":
                continue
            if isinstance(member, type) and issubclass(member, BaseModel):
                models.add(member)
            elif not is_typeddict(member):
                TypeAdapter(member)
    for model in models:
        model.model_rebuild()
        if not model.__pydantic_complete__:
            raise RuntimeError(f"{model.__name__} is not complete")
        model.__pydantic_validator__.isinstance_python(None)
    return len(models)


if __name__ == "__main__":
    print(touch(Path(sys.argv[1]), sys.argv[2]))
