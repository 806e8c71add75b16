"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

FoundationDeploymentTargetCreateInputType: TypeAlias = (
    models.FoundationDeploymentTargetCreateInputType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)
