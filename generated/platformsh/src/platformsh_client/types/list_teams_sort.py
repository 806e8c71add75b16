"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ListTeamsSort: TypeAlias = (
    models.ListTeamsSort
    | Literal["label", "-label", "created_at", "-created_at", "updated_at", "-updated_at"]
)
