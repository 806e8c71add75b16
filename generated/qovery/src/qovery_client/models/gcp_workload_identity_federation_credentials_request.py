from .._runtime import Model
from .gcp_workload_identity_federation_credentials_request_credential_type import (
    GcpWorkloadIdentityFederationCredentialsRequestCredentialType,
)


class GcpWorkloadIdentityFederationCredentialsRequest(Model):
    credential_type: GcpWorkloadIdentityFederationCredentialsRequestCredentialType | None = None
    name: str
    service_account_email: str
    workload_identity_provider_resource: str
