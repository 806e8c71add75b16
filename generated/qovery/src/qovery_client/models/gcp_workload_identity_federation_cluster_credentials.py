from typing import Literal
from uuid import UUID

from .._runtime import Model


class GcpWorkloadIdentityFederationClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["GCP_WORKLOAD_IDENTITY_FEDERATION"]
    project_id: str
    service_account_email: str
    token_lifetime_seconds: int
    workload_identity_provider_resource: str
