from .._runtime import Model
from .cluster_credentials import ClusterCredentials


class ClusterCredentialsResponseList(Model):
    results: list[ClusterCredentials] | None = None
