"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ListEnvironmentsCopyType: TypeAlias = (
    models.ListEnvironmentsCopyType | Literal["COPY", "FORK", "MIRROR"]
)


ListEnvironmentsOItem: TypeAlias = (
    models.ListEnvironmentsOItem | Literal["-application", "application"]
)
