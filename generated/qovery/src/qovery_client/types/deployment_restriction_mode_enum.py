"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

DeploymentRestrictionModeEnum: TypeAlias = (
    models.DeploymentRestrictionModeEnum | Literal["EXCLUDE", "MATCH"]
)


DeploymentRestrictionTypeEnum: TypeAlias = models.DeploymentRestrictionTypeEnum | Literal["PATH"]
