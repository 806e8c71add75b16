"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterCloudProviderInfoRequestDict(TypedDict):
    """`ClusterCloudProviderInfoRequest` with the property names used in JSON."""

    cloud_provider: NotRequired[types.CloudProviderEnum]

    credentials: NotRequired[types.ClusterCloudProviderInfoRequestCredentials]

    region: NotRequired[str]


ClusterCloudProviderInfoRequest: TypeAlias = (
    models.ClusterCloudProviderInfoRequest | ClusterCloudProviderInfoRequestDict
)
