from uuid import UUID

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum


class ClusterCloudProviderInfoCredentials(Model):
    id: UUID | None = None
    name: str | None = None


class ClusterCloudProviderInfo(Model):
    cloud_provider: CloudProviderEnum | None = None
    credentials: ClusterCloudProviderInfoCredentials | None = None
    region: str | None = None
