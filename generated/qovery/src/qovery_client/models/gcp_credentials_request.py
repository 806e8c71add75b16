from typing import TypeAlias

from .gcp_service_account_key_credentials_request import GcpServiceAccountKeyCredentialsRequest
from .gcp_workload_identity_federation_credentials_request import (
    GcpWorkloadIdentityFederationCredentialsRequest,
)

GcpCredentialsRequest: TypeAlias = (
    GcpServiceAccountKeyCredentialsRequest | GcpWorkloadIdentityFederationCredentialsRequest
)
