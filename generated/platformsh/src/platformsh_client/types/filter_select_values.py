"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

FilterSelectValues: TypeAlias = Sequence[str | None] | Mapping[str, str | None]
