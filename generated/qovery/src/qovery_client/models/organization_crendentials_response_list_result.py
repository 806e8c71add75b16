from .._runtime import Model
from .cluster_credentials import ClusterCredentials
from .credential_cluster import CredentialCluster


class OrganizationCrendentialsResponseListResult(Model):
    clusters: list[CredentialCluster] | None = None
    credential: ClusterCredentials | None = None
