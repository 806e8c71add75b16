"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class KubernetesDeploymentTargetStorageCreateInputDict(TypedDict):
    """`KubernetesDeploymentTargetStorageCreateInput` with the property names used in JSON."""

    name: str

    type: types.KubernetesDeploymentTargetStorageCreateInputType


KubernetesDeploymentTargetStorageCreateInput: TypeAlias = (
    models.KubernetesDeploymentTargetStorageCreateInput
    | KubernetesDeploymentTargetStorageCreateInputDict
)
