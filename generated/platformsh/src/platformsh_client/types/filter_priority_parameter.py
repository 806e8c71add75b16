"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

FilterPriorityParameter: TypeAlias = (
    models.FilterPriorityParameter | Literal["low", "normal", "high", "urgent"]
)


FilterTicketStatusParameter: TypeAlias = (
    models.FilterTicketStatusParameter
    | Literal["closed", "deleted", "hold", "new", "open", "pending", "solved"]
)


FilterTypeParameter: TypeAlias = (
    models.FilterTypeParameter | Literal["problem", "task", "incident", "question"]
)
