from uuid import UUID

from .._runtime import Model
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
