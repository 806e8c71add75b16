from .._runtime import OpenStrEnum


class GcpWorkloadIdentityFederationCredentialsRequestCredentialType(OpenStrEnum):
    WORKLOAD_IDENTITY_FEDERATION = "WORKLOAD_IDENTITY_FEDERATION"
    WIF = "WIF"
