"""The version of this package, also in what it calls itself in requests."""

from __future__ import annotations

__version__ = "0.1.0"
