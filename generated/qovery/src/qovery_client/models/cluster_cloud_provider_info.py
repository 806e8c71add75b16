from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum
from .cluster_cloud_provider_info_credentials import ClusterCloudProviderInfoCredentials


class ClusterCloudProviderInfo(Model):
    cloud_provider: CloudProviderEnum | None = None
    credentials: ClusterCloudProviderInfoCredentials | None = None
    region: str | None = None
