from .._runtime import Model


class ArgoCdUnlinkedClusterDetails(Model):
    applications_count: int
    argocd_cluster_name: str
    argocd_cluster_url: str
