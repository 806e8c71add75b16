from uuid import UUID

from .._runtime import DateTime, Model
from .cloud_vendor_enum import CloudVendorEnum
from .cluster_deployment_status_enum import ClusterDeploymentStatusEnum
from .cluster_feature_response import ClusterFeatureResponse
from .cluster_infrastructure_charts_parameters import ClusterInfrastructureChartsParameters
from .cluster_keda import ClusterKeda
from .cluster_labels_group_list import ClusterLabelsGroupList
from .cluster_state_enum import ClusterStateEnum
from .infrastructure_outputs import InfrastructureOutputs
from .kubernetes_enum import KubernetesEnum
from .metrics_parameters import MetricsParameters
from .reference_object import ReferenceObject
from .secret_manager_access_list import SecretManagerAccessList


class Cluster(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    cloud_provider: CloudVendorEnum
    cpu: int | None = None
    deployment_status: ClusterDeploymentStatusEnum | None = None
    description: str | None = None
    disk_iops: int | None = None
    disk_size: int | None = None
    disk_throughput: int | None = None
    estimated_cloud_provider_cost: int | None = None
    features: list[ClusterFeatureResponse] | None = None
    has_access: bool | None = None
    infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | None = None
    infrastructure_outputs: InfrastructureOutputs | None = None
    instance_type: str | None = None
    is_default: bool | None = None
    is_demo: bool | None = None
    keda: ClusterKeda | None = None
    kubernetes: KubernetesEnum | None = None
    labels_groups: ClusterLabelsGroupList | None = None
    max_running_nodes: int | None = None
    memory: int | None = None
    metrics_parameters: MetricsParameters | None = None
    min_running_nodes: int | None = None
    name: str
    organization: ReferenceObject
    production: bool | None = None
    region: str
    secret_manager_accesses: SecretManagerAccessList | None = None
    ssh_keys: list[str] | None = None
    status: ClusterStateEnum | None = None
    version: str | None = None
