# The shared runtime, the same in every client; see __init__.py.
"""Locks that survive a fork."""

from __future__ import annotations

import os
import threading


class Guard:
    """A lock that a forked process does not inherit while another thread of its parent holds it."""

    def __init__(self) -> None:
        self._locks: dict[int, threading.Lock] = {}

    def lock(self) -> threading.Lock:
        return self._locks.setdefault(os.getpid(), threading.Lock())
