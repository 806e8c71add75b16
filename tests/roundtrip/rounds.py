"""The rounds of one operation: make every call, and collect what is wrong with it."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from tests.amount import NIGHTLY
from tests.roundtrip.calls import Call, Mismatch, accepted_types, prepare
from tests.roundtrip.findings import Outcome, request_findings, result_findings, type_findings
from tests.roundtrip.plans import method_of
from tests.roundtrip.values import Flavour

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.roundtrip.documents import Operation
    from tests.roundtrip.server import Server


def blocking_rounds(client: Any, operation: Operation, server: Server) -> list[str]:
    """Call an operation with the blocking client in every flavour and say all that is wrong."""
    rounds = _Rounds(operation)
    for call in rounds:
        with rounds.watching(call, server) as seen:
            seen.outcome = _finish(call, seen.target(client)(*call.positional, **call.keywords))
    return rounds.findings


async def async_rounds(client: Any, operation: Operation, server: Server) -> list[str]:
    """Call an operation with the async client in every flavour and say all that is wrong."""
    # How a call travels is decided in one place for both clients: the gate makes each of them once here.
    rounds = _Rounds(operation, flavours=FLAVOURS if NIGHTLY else (Flavour.FULL,))
    for call in rounds:
        with rounds.watching(call, server) as seen:
            result = seen.target(client)(*call.positional, **call.keywords)
            seen.outcome = await _finish_async(call, result)
    return rounds.findings


#: What calls say and are answered: everything, as little as possible, null, and what a later document may add.
FLAVOURS = (Flavour.FULL, Flavour.MINIMAL, Flavour.NULLS, Flavour.FUTURE)


@dataclass
class _Seen:
    """What comes of one call."""

    call: Call
    outcome: Outcome | None = None
    method: Any = None

    def target(self, client: Any) -> Any:
        """The method by its public name."""
        self.method = attrgetter(self.call.method.public_name)(client)
        return self.method


class _Rounds:
    """The calls of one operation: each flavour, every member of every union, every success."""

    def __init__(self, operation: Operation, flavours: tuple[Flavour, ...] = FLAVOURS) -> None:
        self.findings: list[str] = []
        self._operation = operation
        self._flavours = flavours

    def __iter__(self) -> Iterator[Call]:
        try:
            for flavour in self._flavours:
                yield _prepared(self._operation, flavour)
            full = _prepared(self._operation, Flavour.FULL)
            for variant in range(1, full.variants):
                yield _prepared(self._operation, Flavour.FULL, variant=variant)
            for success in range(1, len(self._operation.successes)):
                yield _prepared(self._operation, Flavour.FULL, success=success)
            for media in range(1, len(accepted_types(full.method))):
                yield _prepared(self._operation, Flavour.FULL, media=media)
        except Mismatch as mismatch:
            self.findings.append(str(mismatch))

    @contextmanager
    def watching(self, call: Call, server: Server) -> Iterator[_Seen]:
        """Let the server expect a call, and judge what came of it."""
        seen = _Seen(call)
        server.expect(*call.answers)
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            try:
                yield seen
            except Exception as error:  # whatever goes wrong is a finding about this operation
                self._say(call, [f"{type(error).__name__}: {str(error)[:600]}"])
        self._say(call, request_findings(call, server))
        if seen.outcome is not None:
            self._say(call, result_findings(call, seen.outcome))
            self._say(call, type_findings(call, seen.outcome, seen.method))
        self._say(call, (_warning(one) for one in told if not _is_announced(call, one)))

    def _say(self, call: Call, problems: Iterable[str]) -> None:
        label = f"{call.flavour.value} {call.variant} {call.answers[0].status}"
        self.findings += [f"{label}: {problem}" for problem in problems]


# Both clients make the same calls, one after the other.
@lru_cache(maxsize=64)
def _prepared(
    operation: Operation, flavour: Flavour, *, variant: int = 0, success: int = 0, media: int = 0
) -> Call:
    return prepare(operation, method_of(operation), flavour, variant, success, media)


def _warning(message: warnings.WarningMessage) -> str:
    return f"{message.category.__name__}: {message.message}"


def _is_announced(call: Call, message: warnings.WarningMessage) -> bool:
    """A deprecated method says so."""
    return call.method.deprecated and message.category is DeprecationWarning


def _finish(call: Call, result: Any) -> Outcome:
    if call.method.pagination is not None:
        pages = list(result.pages())
        return Outcome([item for page in pages for item in page.items], pages[0].parsed)
    if call.method.result.is_stream:
        return Outcome(list(result))
    return Outcome(result.read() if call.method.result.decode == "bytes" else result)


async def _finish_async(call: Call, result: Any) -> Outcome:
    if call.method.pagination is not None:
        pages = [page async for page in result.pages()]
        return Outcome([item for page in pages for item in page.items], pages[0].parsed)
    result = await result
    if call.method.result.is_stream:
        return Outcome([item async for item in result])
    return Outcome(await result.read() if call.method.result.decode == "bytes" else result)
