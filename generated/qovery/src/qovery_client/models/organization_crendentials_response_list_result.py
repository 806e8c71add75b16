from .._runtime import Model
from .cluster_credentials import ClusterCredentials
from .credential_cluster import CredentialCluster


class OrganizationCrendentialsResponseListResult(Model):
    credential: ClusterCredentials | None = None
    clusters: list[CredentialCluster] | None = None
