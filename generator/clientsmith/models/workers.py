"""Processes that write models at the same time."""

from __future__ import annotations

import gc
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate, groupby
from multiprocessing import get_context
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clientsmith.plan.model.models import ModelModule

#: From this number on, several processes are faster than one, although each has to import libraries.
_MANY_MODELS = 800


@dataclass(frozen=True)
class Workers:
    """Processes, and how many there are."""

    executor: Executor
    count: int

    def parts_of(self, modules: Sequence[ModelModule]) -> list[list[ModelModule]]:
        """Divide modules into a part for each process, with about as many models in each."""
        size = sum(len(module.models) for module in modules) / self.count
        ends = accumulate(len(module.models) for module in modules)
        numbered = zip((int((end - 1) / size) for end in ends), modules, strict=True)
        return [[module for _, module in part] for _, part in groupby(numbered, key=itemgetter(0))]


@contextmanager
def start_workers(processors: int, models: int) -> Iterator[Workers | None]:
    """Start processes, or yield None if there are too few processors or models.

    The processes import what they need at once, so that they are ready when the models are planned.

    Args:
        processors: how many processes may work at once.
        models: about how many models there will be.
    """
    if processors < 2 or models < _MANY_MODELS:
        yield None
        return
    # A fork of this process could hang, because the progress display has a thread.
    with ProcessPoolExecutor(processors, get_context("spawn"), initializer=gc.disable) as executor:
        for _ in range(processors):
            executor.submit(_import)
        yield Workers(executor, processors)


def _import() -> None:
    import datamodel_code_generator.parser.openapi  # noqa: F401
