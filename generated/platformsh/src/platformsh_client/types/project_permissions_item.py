"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

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
