from uuid import UUID

from .._runtime import Model
from .cloud_vendor_enum import CloudVendorEnum
from .kubernetes_enum import KubernetesEnum


class ArgoCdLinkedClusterDetails(Model):
    argocd_cluster_url: str
    argocd_cluster_name: str
    qovery_cluster_id: UUID
    qovery_cluster_name: str
    qovery_cluster_cloud_provider: CloudVendorEnum
    qovery_cluster_type: KubernetesEnum
    applications_count: int
