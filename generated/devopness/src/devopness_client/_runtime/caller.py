# The shared runtime, the same in every client; see __init__.py.
"""Warnings that point at the code that called a client."""

from __future__ import annotations

import inspect
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn at the line of the caller outside of the package."""
    package = (__package__ or "").rpartition(".")[0] or __name__
    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_back is not None and _inside(frame, package):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)


def _inside(frame: FrameType, package: str) -> bool:
    name = str(frame.f_globals.get("__name__", ""))
    # `deprecated` methods are called through a wrapper.
    between = (package + ".", "asyncio", "typing_extensions", "warnings")
    return name == package or name.startswith(between)
