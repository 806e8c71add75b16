"""Import everything that a package has, and build every validator: `python -m tests.corpus.touch SOURCE MODULE`.

Prints how many models there are. Runs in a process of its own, as thousands of modules stay loaded;
and in a thread with as little stack as those of macOS have, since a validator that can be built in a
main thread only is of no use to a server.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints, is_typeddict

from pydantic import BaseModel, TypeAdapter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_STACK = 512 * 1024


def touch(source: Path, package: str) -> int:
    """Import all modules; ask the lazy ones for all they promise; gives the number of models."""
    sys.path.insert(0, str(source))
    modules = [importlib.import_module(name) for name in _names(source, package)]
    given = [
        (module.__name__.removeprefix(f"{package}."), getattr(module, export))
        for module in modules
        for export in getattr(module, "__all__", ())
    ]
    # What comes first is built from nothing, as by a caller's first call.
    for module in modules:
        _build_answers(package, module)
    models: set[type[BaseModel]] = set()
    for place, member in given:
        if is_typeddict(member):
            get_type_hints(member)
        elif place.startswith("models"):
            TypeAdapter(member).rebuild(force=True)
            if isinstance(member, type) and issubclass(member, BaseModel):
                models.add(member)
    for model in models:
        model.model_rebuild()
        if not model.__pydantic_complete__:
            raise RuntimeError(f"{model.__name__} is not complete")
        model.__pydantic_validator__.isinstance_python(None)
    return len(models)


def _names(source: Path, package: str) -> Iterator[str]:
    for path in sorted((source / package).rglob("*.py")):
        steps = path.relative_to(source).with_suffix("").parts
        yield ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


def _build_answers(package: str, module: ModuleType) -> None:
    """The validators of all that the operations and webhooks of a module bring."""
    runtime: Any = importlib.import_module(f"{package}._runtime.operation")
    for member in vars(module).values():
        if isinstance(member, runtime.Operation):
            operation: Any = member
            for one in (
                operation,
                *operation._variants.values(),
                *operation.by_media_type.values(),
            ):
                assert one.adapter.pydantic_complete, one.id
        elif type(member).__name__ == "Webhook":
            assert member._adapter.pydantic_complete, member.name


def _main() -> None:
    try:
        print(touch(Path(sys.argv[1]), sys.argv[2]), flush=True)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


if __name__ == "__main__":
    faulthandler.enable()
    threading.stack_size(_STACK)
    thread = threading.Thread(target=_main)
    thread.start()
    thread.join()
