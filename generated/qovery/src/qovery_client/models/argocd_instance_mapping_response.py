from uuid import UUID

from .._runtime import DateTime, Model
from .argocd_connection_status_enum import ArgoCdConnectionStatusEnum
from .argocd_linked_cluster_details import ArgoCdLinkedClusterDetails
from .argocd_unlinked_cluster_details import ArgoCdUnlinkedClusterDetails
from .cloud_vendor_enum import CloudVendorEnum


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
