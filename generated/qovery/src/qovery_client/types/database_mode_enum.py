"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

DatabaseModeEnum: TypeAlias = models.DatabaseModeEnum | Literal["CONTAINER", "MANAGED"]


DatabaseTypeEnum: TypeAlias = (
    models.DatabaseTypeEnum | Literal["MONGODB", "MYSQL", "POSTGRESQL", "REDIS"]
)
