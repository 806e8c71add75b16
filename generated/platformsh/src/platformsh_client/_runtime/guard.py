# The shared runtime, the same in every client; see __init__.py.
"""Locks that survive a fork."""

from __future__ import annotations

import os
import threading


class Guard:
    """A lock with a new state in a forked process, since a thread of the parent may hold it."""

    def __init__(self) -> None:
        self._locks: dict[int, threading.Lock] = {}

    def lock(self) -> threading.Lock:
        return self._locks.setdefault(os.getpid(), threading.Lock())
