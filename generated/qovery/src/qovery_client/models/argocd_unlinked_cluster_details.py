from .._runtime import Model


class ArgoCdUnlinkedClusterDetails(Model):
    argocd_cluster_url: str
    argocd_cluster_name: str
    applications_count: int
