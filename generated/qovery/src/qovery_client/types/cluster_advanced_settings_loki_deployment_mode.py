"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ClusterAdvancedSettingsLokiDeploymentMode: TypeAlias = (
    models.ClusterAdvancedSettingsLokiDeploymentMode | Literal["single_binary", "simple_scalable"]
)
