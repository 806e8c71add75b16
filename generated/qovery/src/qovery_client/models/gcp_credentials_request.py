from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class GcpServiceAccountKeyCredentialsRequest(Model):
    credential_type: str | None = None
    gcp_credentials: str
    name: str


class GcpWorkloadIdentityFederationCredentialsRequestCredentialType(OpenStrEnum):
    WORKLOAD_IDENTITY_FEDERATION = "WORKLOAD_IDENTITY_FEDERATION"
    WIF = "WIF"


class GcpWorkloadIdentityFederationCredentialsRequest(Model):
    credential_type: GcpWorkloadIdentityFederationCredentialsRequestCredentialType | None = None
    name: str
    service_account_email: str
    workload_identity_provider_resource: str


GcpCredentialsRequest: TypeAlias = (
    GcpServiceAccountKeyCredentialsRequest | GcpWorkloadIdentityFederationCredentialsRequest
)
