"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformBackendKubernetesObjectDict(TypedDict):
    """`TerraformBackendKubernetesObject` with the property names used in JSON."""

    kubernetes: types.TerraformBackendKubernetes


TerraformBackendKubernetesObject: TypeAlias = (
    models.TerraformBackendKubernetesObject | TerraformBackendKubernetesObjectDict
)
