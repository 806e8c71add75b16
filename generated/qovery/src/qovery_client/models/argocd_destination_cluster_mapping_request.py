from uuid import UUID

from .._runtime import Model


class ArgoCdDestinationClusterMappingRequest(Model):
    agent_cluster_id: UUID
    argocd_cluster_url: str
    cluster_id: UUID
