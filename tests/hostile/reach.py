"""A search of everything that an exception refers to, for a secret."""

from __future__ import annotations

import gc
import types
from typing import TYPE_CHECKING

from tests.runtime.suspects import SECRET, chain, leaks

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Classes, functions and modules belong to the program, not to the exception. Tracebacks end in the frames
#: of the caller, whose variables hold the client; `suspects.locals_of` looks at those of the runtime.
_OF_THE_PROGRAM = (
    *(type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.CodeType),
    *(types.TracebackType, types.FrameType, property, classmethod, staticmethod),
)
_MOST = 100_000


def reached(error: BaseException) -> Iterator[object]:
    """Every object that an error and what led to it refer to, each once."""
    waiting: list[object] = list(chain(error))
    seen = {id(each) for each in waiting}
    kept: list[object] = []
    while waiting:
        each = waiting.pop()
        kept.append(each)  # or its id could be that of another object later
        assert len(kept) < _MOST, "the error refers to half of the program"
        yield each
        for inner in gc.get_referents(each):
            if id(inner) not in seen and not isinstance(inner, _OF_THE_PROGRAM):
                seen.add(id(inner))
                waiting.append(inner)


def secrets_in(error: BaseException, secret: str = SECRET) -> list[str]:
    """The places of a secret in the objects that an error refers to, by their types."""
    found: list[str] = []
    for each in reached(error):
        if isinstance(each, bytes | bytearray):
            text = bytes(each).decode("latin-1")
        elif isinstance(each, str):
            text = each
        else:
            continue
        found += [f"{type(each).__name__}: {place}" for place in leaks(text, secret)]
    return found


def clients_in(error: BaseException) -> list[object]:
    """The clients and connections that an error refers to."""
    names = {"Shop", "AsyncShop", "SyncClient", "AsyncClient", "Client", "CurrentToken"}
    names |= {"Connections", "AsyncConnections", "ForeignClient", "AsyncForeignClient"}
    return [each for each in reached(error) if type(each).__name__ in names]
