"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ListApplicationsCopyType: TypeAlias = (
    models.ListApplicationsCopyType | Literal["COPY", "FORK", "MIRROR"]
)


ListApplicationsOItem: TypeAlias = (
    models.ListApplicationsOItem | Literal["-created_at", "-name", "created_at", "name"]
)
