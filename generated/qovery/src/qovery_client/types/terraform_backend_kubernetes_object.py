"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformBackendKubernetesObjectDict(TypedDict):
    """`TerraformBackendKubernetesObject` by the names of the wire."""

    kubernetes: types.TerraformBackendKubernetes


TerraformBackendKubernetesObject: TypeAlias = (
    models.TerraformBackendKubernetesObject | TerraformBackendKubernetesObjectDict
)
