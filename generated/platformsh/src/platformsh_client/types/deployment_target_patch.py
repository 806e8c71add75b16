"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

DedicatedDeploymentTargetPatchType: TypeAlias = (
    models.DedicatedDeploymentTargetPatchType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class DedicatedDeploymentTargetPatchDict(TypedDict):
    """`DedicatedDeploymentTargetPatch` with the property names used in JSON."""

    enforced_mounts: NotRequired[Mapping[str, Any]]

    name: str

    type: types.DedicatedDeploymentTargetPatchType


DedicatedDeploymentTargetPatch: TypeAlias = (
    models.DedicatedDeploymentTargetPatch | DedicatedDeploymentTargetPatchDict
)


EnterpriseDeploymentTargetPatchType: TypeAlias = (
    models.EnterpriseDeploymentTargetPatchType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class EnterpriseDeploymentTargetPatchDict(TypedDict):
    """`EnterpriseDeploymentTargetPatch` with the property names used in JSON."""

    enterprise_environments_mapping: NotRequired[Mapping[str, Any]]
    """Deprecated."""

    name: str

    site_urls: NotRequired[Mapping[str, Any]]

    ssh_hosts: NotRequired[Sequence[str]]

    type: types.EnterpriseDeploymentTargetPatchType


EnterpriseDeploymentTargetPatch: TypeAlias = (
    models.EnterpriseDeploymentTargetPatch | EnterpriseDeploymentTargetPatchDict
)


FoundationDeploymentTargetPatchHostType: TypeAlias = (
    models.FoundationDeploymentTargetPatchHostType | Literal["core", "satellite"]
)


class FoundationDeploymentTargetPatchHostDict(TypedDict):
    """`FoundationDeploymentTargetPatchHost` with the property names used in JSON."""

    id: str | None

    services: NotRequired[Sequence[str] | None]

    type: types.FoundationDeploymentTargetPatchHostType


FoundationDeploymentTargetPatchHost: TypeAlias = (
    models.FoundationDeploymentTargetPatchHost | FoundationDeploymentTargetPatchHostDict
)


FoundationDeploymentTargetPatchType: TypeAlias = (
    models.FoundationDeploymentTargetPatchType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class FoundationDeploymentTargetPatchDict(TypedDict):
    """`FoundationDeploymentTargetPatch` with the property names used in JSON."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetPatchHost] | None]

    name: str

    type: types.FoundationDeploymentTargetPatchType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetPatch: TypeAlias = (
    models.FoundationDeploymentTargetPatch | FoundationDeploymentTargetPatchDict
)


KubernetesDeploymentTargetStoragePatchType: TypeAlias = (
    models.KubernetesDeploymentTargetStoragePatchType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class KubernetesDeploymentTargetStoragePatchDict(TypedDict):
    """`KubernetesDeploymentTargetStoragePatch` with the property names used in JSON."""

    name: str

    type: types.KubernetesDeploymentTargetStoragePatchType


KubernetesDeploymentTargetStoragePatch: TypeAlias = (
    models.KubernetesDeploymentTargetStoragePatch | KubernetesDeploymentTargetStoragePatchDict
)


DeploymentTargetPatch: TypeAlias = (
    types.DedicatedDeploymentTargetPatch
    | types.EnterpriseDeploymentTargetPatch
    | types.FoundationDeploymentTargetPatch
    | types.KubernetesDeploymentTargetStoragePatch
)
