"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from .. import models, types

ProjectPermissionsItem: TypeAlias = (
    models.ProjectPermissionsItem
    | Literal[
        "admin",
        "viewer",
        "development:admin",
        "development:contributor",
        "development:viewer",
        "staging:admin",
        "staging:contributor",
        "staging:viewer",
        "production:admin",
        "production:contributor",
        "production:viewer",
    ]
)


ProjectPermissions: TypeAlias = Sequence[types.ProjectPermissionsItem]
