from uuid import UUID

from .._runtime import DateTime, Model
from .argocd_connection_status_enum import ArgoCdConnectionStatusEnum
from .cloud_vendor_enum import CloudVendorEnum
from .kubernetes_enum import KubernetesEnum


class ArgoCdLinkedClusterDetails(Model):
    applications_count: int
    argocd_cluster_name: str
    argocd_cluster_url: str
    qovery_cluster_cloud_provider: CloudVendorEnum
    qovery_cluster_id: UUID
    qovery_cluster_name: str
    qovery_cluster_type: KubernetesEnum


class ArgoCdUnlinkedClusterDetails(Model):
    applications_count: int
    argocd_cluster_name: str
    argocd_cluster_url: str


class ArgoCdInstanceMappingResponse(Model):
    agent_cluster_cloud_provider: CloudVendorEnum
    agent_cluster_id: UUID
    agent_cluster_name: str
    argocd_url: str
    credentials_id: UUID
    last_checked_at: DateTime
    linked_clusters: list[ArgoCdLinkedClusterDetails]
    status: ArgoCdConnectionStatusEnum
    unlinked_clusters: list[ArgoCdUnlinkedClusterDetails]


class ArgoCdInstanceMappingResponseList(Model):
    results: list[ArgoCdInstanceMappingResponse]
