"""Every operation of a real document, there and back over a real socket, judged by openapi-core."""

from __future__ import annotations

import asyncio
import warnings
from contextlib import closing
from typing import TYPE_CHECKING, Any

from tests.corpus.readings import UNJUDGED, read
from tests.roundtrip.documents import Document, Operation, operations_in
from tests.roundtrip.plans import client_of
from tests.roundtrip.rounds import async_rounds, blocking_rounds
from tests.roundtrip.server import Server, running_server

if TYPE_CHECKING:
    from tests.corpus.subjects import Subject


def round_trips(subject: Subject, only: str = "") -> list[str]:
    """What is wrong with the operations, a line for each that something is wrong with.

    Args:
        subject: the package.
        only: judge the operations whose method and path hold this text.
    """
    real = subject.document
    lines: list[str] = []
    document = Document(real.provider, real.name, None, read(real), subject.root)
    made = client_of(real.provider, subject.root)
    unjudged = UNJUDGED.get(real.provider, {})
    with running_server() as server, asyncio.Runner() as runner, warnings.catch_warnings():
        # The judge warns of each security scheme that it does not know; it leaves those alone.
        warnings.filterwarnings("ignore", "Unsupported scheme type", UserWarning)
        in_async = made.asynchronous(server.url)
        with closing(made.blocking(server.url)) as blocking:
            for operation in operations_in(document):
                if only not in f"{operation.method} {operation.path}":
                    continue
                found = _judged(runner, blocking, in_async, operation, server)
                name = f"{operation.method} {operation.path}"
                if name in unjudged:
                    if not found:
                        lines.append(f"{name}: does not have to be an exception")
                    continue
                if found:
                    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
                    lines.append(f"{name}: {found[0][:600]}{more}")
        runner.run(in_async.close())
    return lines


def _judged(
    runner: asyncio.Runner, blocking: Any, in_async: Any, operation: Operation, server: Server
) -> list[str]:
    """What is wrong with one operation; neither a value nor a judge may end the run over the others."""
    try:
        return [
            *blocking_rounds(blocking, operation, server),
            *runner.run(async_rounds(in_async, operation, server)),
        ]
    except Exception as error:
        return [f"cannot be judged: {type(error).__name__}: {error}"]
