"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class KubernetesDeploymentTargetStoragePatchDict(TypedDict):
    """`KubernetesDeploymentTargetStoragePatch` by the names of the wire."""

    name: str

    type: types.KubernetesDeploymentTargetStoragePatchType


KubernetesDeploymentTargetStoragePatch: TypeAlias = (
    models.KubernetesDeploymentTargetStoragePatch | KubernetesDeploymentTargetStoragePatchDict
)
