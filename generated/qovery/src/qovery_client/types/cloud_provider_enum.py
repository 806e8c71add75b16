"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models

CloudProviderEnum: TypeAlias = (
    models.CloudProviderEnum | Literal["AWS", "SCW", "GCP", "ON_PREMISE", "AZURE"]
)


class ClusterCloudProviderInfoRequestCredentialsDict(TypedDict):
    """`ClusterCloudProviderInfoRequestCredentials` with the property names used in JSON."""

    id: NotRequired[UUID | str]

    name: NotRequired[str]


ClusterCloudProviderInfoRequestCredentials: TypeAlias = (
    models.ClusterCloudProviderInfoRequestCredentials
    | ClusterCloudProviderInfoRequestCredentialsDict
)
