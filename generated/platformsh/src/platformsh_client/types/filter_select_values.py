"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

FilterSelectValues: TypeAlias = Sequence[str | None] | Mapping[str, str | None]
