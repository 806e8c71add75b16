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
    """Import all modules, ask the lazy ones for all they promise, and build all validators.

    Returns:
        The number of models.
    """
    sys.path.insert(0, str(source))
    modules = [importlib.import_module(name) for name in _names(source, package)]
    models: dict[str, type[BaseModel]] = {}
    sent: set[str] = set()
    for module in modules:
        for name in getattr(module, "__all__", ()):
            member = getattr(module, name)
            if is_typeddict(member):
                get_type_hints(member)
            elif module.__name__ == f"{package}.types":
                sent.add(name)
            elif module.__name__ == f"{package}.models" and _is_model(member):
                models[name] = member
            elif module.__name__ == f"{package}.models":
                TypeAdapter(member).rebuild(force=True)
    # Each from nothing, as by a caller's first call; what callers make themselves counts, too.
    built: set[type] = set()
    for adapter in _answers(package, modules):
        built |= _parts(adapter)
    for name, model in sorted(models.items(), key=lambda pair: pair[0] not in sent):
        if name in sent or model not in built:
            adapter = TypeAdapter(model)
            adapter.rebuild(force=True)
            built |= _parts(adapter)
    assert built >= {*models.values()}
    return len(models)


def _is_model(member: object) -> bool:
    return isinstance(member, type) and issubclass(member, BaseModel)


def _parts(adapter: TypeAdapter[Any]) -> set[type]:
    """The models that a validator consists of, for each of which it has a validator."""
    assert adapter.pydantic_complete, adapter
    schema: Any = adapter.core_schema
    if schema["type"] != "definitions":
        schema = {"schema": schema, "definitions": []}
    found = [schema["schema"], *schema["definitions"]]
    return {one["cls"] for one in found if one["type"] == "model"}


def _names(source: Path, package: str) -> Iterator[str]:
    for path in sorted((source / package).rglob("*.py")):
        steps = path.relative_to(source).with_suffix("").parts
        yield ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


def _answers(package: str, modules: list[ModuleType]) -> Iterator[TypeAdapter[Any]]:
    """The validators of all that the operations and webhooks of a package bring."""
    runtime: Any = importlib.import_module(f"{package}._runtime.operation")
    for member in (one for module in modules for one in vars(module).values()):
        if isinstance(member, runtime.Operation):
            operation: Any = member
            for one in (
                operation,
                *operation._variants.values(),
                *operation.by_media_type.values(),
            ):
                yield one.validator.adapter
        elif type(member).__name__ == "Webhook":
            yield member._validator.adapter


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
