from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum
from .cluster_cloud_provider_info_request_credentials import (
    ClusterCloudProviderInfoRequestCredentials,
)


class ClusterCloudProviderInfoRequest(Model):
    cloud_provider: CloudProviderEnum | None = None
    credentials: ClusterCloudProviderInfoRequestCredentials | None = None
    region: str | None = None
