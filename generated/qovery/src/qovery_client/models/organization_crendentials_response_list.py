from uuid import UUID

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum
from .cluster_credentials import ClusterCredentials


class CredentialCluster(Model):
    cloud_provider: CloudProviderEnum | None = None
    id: UUID | None = None
    name: str | None = None


class OrganizationCrendentialsResponseListResult(Model):
    clusters: list[CredentialCluster] | None = None
    credential: ClusterCredentials | None = None


class OrganizationCrendentialsResponseList(Model):
    results: list[OrganizationCrendentialsResponseListResult] | None = None
