"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class KubernetesDeploymentTargetStorageCreateInputDict(TypedDict):
    """`KubernetesDeploymentTargetStorageCreateInput` by the names of the wire."""

    name: str

    type: types.KubernetesDeploymentTargetStorageCreateInputType


KubernetesDeploymentTargetStorageCreateInput: TypeAlias = (
    models.KubernetesDeploymentTargetStorageCreateInput
    | KubernetesDeploymentTargetStorageCreateInputDict
)
