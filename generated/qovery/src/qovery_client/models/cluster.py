from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .cloud_vendor_enum import CloudVendorEnum
from .cluster_feature_response import ClusterFeatureResponse
from .cluster_infrastructure_charts_parameters import (
    ClusterInfrastructureChartsParameters,
    ClusterKeda,
    ClusterLabelsGroupList,
    MetricsParameters,
    SecretManagerAuthenticationDto,
    SecretManagerEndpointConfigurationDto,
)
from .cluster_state_enum import ClusterStateEnum
from .kubernetes_enum import KubernetesEnum
from .reference_object import ReferenceObject


class AksInfrastructureOutputs(Model):
    cluster_name: str
    cluster_oidc_issuer: str
    kind: Literal["AKS"]


class ClusterDeploymentStatusEnum(OpenStrEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"


class EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    eks_role_arn: str


class EksInfrastructureOutputs(Model):
    cluster_arn: str
    cluster_name: str
    cluster_oidc_issuer: str
    external_secrets_automatic_authentication: (
        EksInfrastructureOutputsExternalSecretsAutomaticAuthentication | None
    ) = None
    kind: Literal["EKS"]
    vpc_id: str


class GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    gke_service_account: str


class GkeInfrastructureOutputs(Model):
    cluster_name: str
    cluster_self_link: str
    external_secrets_automatic_authentication: (
        GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication | None
    ) = None
    kind: Literal["GKE"]


class KapsuleInfrastructureOutputs(Model):
    cluster_name: str
    kind: Literal["SCW_KAPSULE"]


InfrastructureOutputs: TypeAlias = Annotated[
    AksInfrastructureOutputs
    | EksInfrastructureOutputs
    | GkeInfrastructureOutputs
    | KapsuleInfrastructureOutputs,
    Field(discriminator="kind"),
]


class SecretManagerAccess(Model):
    authentication: SecretManagerAuthenticationDto
    created_at: DateTime
    """When it was created."""

    endpoint: SecretManagerEndpointConfigurationDto
    id: UUID
    name: str
    updated_at: DateTime
    """When it was last changed."""


SecretManagerAccessList: TypeAlias = list[SecretManagerAccess]


class Cluster(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    cloud_provider: CloudVendorEnum
    cpu: int | None = None
    """CPU in millicores: 1000 is one core."""

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
    """Memory in MB: 1024 is one GB."""

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
