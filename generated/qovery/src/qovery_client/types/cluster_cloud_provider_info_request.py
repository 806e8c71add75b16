"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterCloudProviderInfoRequestDict(TypedDict):
    """`ClusterCloudProviderInfoRequest` by the names of the wire."""

    cloud_provider: NotRequired[types.CloudProviderEnum]

    credentials: NotRequired[types.ClusterCloudProviderInfoRequestCredentials]

    region: NotRequired[str]


ClusterCloudProviderInfoRequest: TypeAlias = (
    models.ClusterCloudProviderInfoRequest | ClusterCloudProviderInfoRequestDict
)
