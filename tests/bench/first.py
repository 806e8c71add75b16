"""What the first call of an operation costs more than the second, in a process of its own."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from statistics import median
from typing import TYPE_CHECKING

from tests.roundtrip.calls import prepare
from tests.roundtrip.documents import operations
from tests.roundtrip.plans import method_of
from tests.roundtrip.server import Answer, Arrived, Server, running_server
from tests.roundtrip.values import Flavour

from .measure import GENERATED, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.roundtrip.calls import Call

    from .subjects import Subject

_RUNS = 3
_OTHER = "/another-operation"
_CODE = """
import importlib, pickle, sys, time, warnings
from operator import attrgetter

warnings.simplefilter("ignore")
source, module, kind, options, other, name, positional, keywords, reading = pickle.load(sys.stdin.buffer)
sys.path.insert(0, source)
client = getattr(importlib.import_module(module), kind)(**options)
client.request("GET", other)


def seconds():
    start = time.perf_counter()
    result = attrgetter(name)(client)(*positional, **keywords)
    if reading == "pages":
        for page in result.pages():
            list(page.items)
    elif reading == "stream":
        list(result)
    elif reading == "bytes":
        result.read()
    return time.perf_counter() - start


first = seconds()
print(first - min(seconds(), seconds()))
"""


class _Repeating(Server):
    """Gives the same answers to each call, and an empty one to the call before them."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._call: Sequence[Answer] = ()

    def repeat(self, answers: Sequence[Answer]) -> None:
        self._call = answers
        self.expect(*answers)

    def answer(self, request: Arrived) -> Answer:
        if request.path == _OTHER:
            return Answer(200, b"{}", "application/json")
        if not self._answers:
            self.expect(*self._call)
        return super().answer(request)


def first_calls(subject: Subject, every: int = 25) -> list[float]:
    """Return by how many seconds the first call of some operations exceeds the second.

    The operations are called with all arguments, each in fresh processes that have called another
    operation; the median of these counts.
    """
    found = []
    with running_server(_Repeating) as server:
        assert isinstance(server, _Repeating)
        for operation in operations(subject.provider)[::every]:
            call = prepare(operation, method_of(operation), Flavour.FULL)
            given = _given(subject, call, server.url)
            times = []
            for _ in range(1 + _RUNS):
                server.repeat(call.answers)
                times.append(_seconds(given))
            # The first run only fills the caches of bytecode and of the file system.
            found.append(median(times[1:]))
    return found


def _given(subject: Subject, call: Call, url: str) -> bytes:
    method = call.method
    reading = "bytes" if method.result.decode == "bytes" else ""
    if method.pagination is not None:
        reading = "pages"
    elif method.result.is_stream:
        reading = "stream"
    return pickle.dumps(
        (
            str(GENERATED / subject.provider / "src"),
            subject.module,
            subject.client,
            {**subject.options, "base_url": url, "max_retries": 0},
            url + _OTHER,
            method.public_name,
            call.positional,
            call.keywords,
            reading,
        )
    )


def _seconds(given: bytes) -> float:
    # Values of the round trips are of classes in tests/.
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    command = [sys.executable, "-c", _CODE]
    done = subprocess.run(command, input=given, capture_output=True, check=True, env=env)
    return float(done.stdout)
