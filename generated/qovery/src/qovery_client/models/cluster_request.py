from .._runtime import Model
from .cloud_vendor_enum import CloudVendorEnum
from .cluster_cloud_provider_info_request import ClusterCloudProviderInfoRequest
from .cluster_infrastructure_charts_parameters import ClusterInfrastructureChartsParameters
from .cluster_keda import ClusterKeda
from .cluster_labels_group_list import ClusterLabelsGroupList
from .cluster_request_feature import ClusterRequestFeature
from .kubernetes_enum import KubernetesEnum
from .metrics_parameters import MetricsParameters
from .secret_manager_access_request_list import SecretManagerAccessRequestList


class ClusterRequest(Model):
    cloud_provider: CloudVendorEnum
    cloud_provider_credentials: ClusterCloudProviderInfoRequest | None = None
    description: str | None = None
    disk_iops: int | None = None
    disk_size: int | None = None
    disk_throughput: int | None = None
    features: list[ClusterRequestFeature] | None = None
    infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | None = None
    instance_type: str | None = None
    keda: ClusterKeda | None = None
    kubernetes: KubernetesEnum | None = None
    labels_groups: ClusterLabelsGroupList | None = None
    max_running_nodes: int | None = None
    metrics_parameters: MetricsParameters | None = None
    min_running_nodes: int | None = None
    name: str
    production: bool | None = None
    region: str
    secret_manager_accesses: SecretManagerAccessRequestList | None = None
    ssh_keys: list[str] | None = None
