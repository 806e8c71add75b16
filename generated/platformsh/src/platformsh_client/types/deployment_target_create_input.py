"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

DedicatedDeploymentTargetCreateInputType: TypeAlias = (
    models.DedicatedDeploymentTargetCreateInputType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class DedicatedDeploymentTargetCreateInputDict(TypedDict):
    """`DedicatedDeploymentTargetCreateInput` with the property names used in JSON."""

    enforced_mounts: NotRequired[Mapping[str, Any]]

    name: str

    type: types.DedicatedDeploymentTargetCreateInputType


DedicatedDeploymentTargetCreateInput: TypeAlias = (
    models.DedicatedDeploymentTargetCreateInput | DedicatedDeploymentTargetCreateInputDict
)


EnterpriseDeploymentTargetCreateInputType: TypeAlias = (
    models.EnterpriseDeploymentTargetCreateInputType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class EnterpriseDeploymentTargetCreateInputDict(TypedDict):
    """`EnterpriseDeploymentTargetCreateInput` with the property names used in JSON."""

    enterprise_environments_mapping: NotRequired[Mapping[str, Any]]
    """Deprecated."""

    name: str

    site_urls: NotRequired[Mapping[str, Any]]

    ssh_hosts: NotRequired[Sequence[str]]

    type: types.EnterpriseDeploymentTargetCreateInputType


EnterpriseDeploymentTargetCreateInput: TypeAlias = (
    models.EnterpriseDeploymentTargetCreateInput | EnterpriseDeploymentTargetCreateInputDict
)


FoundationDeploymentTargetCreateInputHostType: TypeAlias = (
    models.FoundationDeploymentTargetCreateInputHostType | Literal["core", "satellite"]
)


class FoundationDeploymentTargetCreateInputHostDict(TypedDict):
    """`FoundationDeploymentTargetCreateInputHost` with the property names used in JSON."""

    id: str | None

    services: NotRequired[Sequence[str] | None]

    type: types.FoundationDeploymentTargetCreateInputHostType


FoundationDeploymentTargetCreateInputHost: TypeAlias = (
    models.FoundationDeploymentTargetCreateInputHost | FoundationDeploymentTargetCreateInputHostDict
)


FoundationDeploymentTargetCreateInputType: TypeAlias = (
    models.FoundationDeploymentTargetCreateInputType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class FoundationDeploymentTargetCreateInputDict(TypedDict):
    """`FoundationDeploymentTargetCreateInput` with the property names used in JSON."""

    hosts: NotRequired[Sequence[types.FoundationDeploymentTargetCreateInputHost] | None]

    name: str

    type: types.FoundationDeploymentTargetCreateInputType

    use_dedicated_grid: NotRequired[bool]


FoundationDeploymentTargetCreateInput: TypeAlias = (
    models.FoundationDeploymentTargetCreateInput | FoundationDeploymentTargetCreateInputDict
)


KubernetesDeploymentTargetStorageCreateInputType: TypeAlias = (
    models.KubernetesDeploymentTargetStorageCreateInputType
    | Literal["dedicated", "enterprise", "foundation", "kubernetes"]
)


class KubernetesDeploymentTargetStorageCreateInputDict(TypedDict):
    """`KubernetesDeploymentTargetStorageCreateInput` with the property names used in JSON."""

    name: str

    type: types.KubernetesDeploymentTargetStorageCreateInputType


KubernetesDeploymentTargetStorageCreateInput: TypeAlias = (
    models.KubernetesDeploymentTargetStorageCreateInput
    | KubernetesDeploymentTargetStorageCreateInputDict
)


DeploymentTargetCreateInput: TypeAlias = (
    types.DedicatedDeploymentTargetCreateInput
    | types.EnterpriseDeploymentTargetCreateInput
    | types.FoundationDeploymentTargetCreateInput
    | types.KubernetesDeploymentTargetStorageCreateInput
)
