"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class GcpServiceAccountKeyCredentialsRequestDict(TypedDict):
    """`GcpServiceAccountKeyCredentialsRequest` with the property names used in JSON."""

    credential_type: NotRequired[Literal["SERVICE_ACCOUNT_KEY"]]

    gcp_credentials: str

    name: str


GcpServiceAccountKeyCredentialsRequest: TypeAlias = (
    models.GcpServiceAccountKeyCredentialsRequest | GcpServiceAccountKeyCredentialsRequestDict
)


GcpWorkloadIdentityFederationCredentialsRequestCredentialType: TypeAlias = (
    models.GcpWorkloadIdentityFederationCredentialsRequestCredentialType
    | Literal["WORKLOAD_IDENTITY_FEDERATION", "WIF"]
)


class GcpWorkloadIdentityFederationCredentialsRequestDict(TypedDict):
    """`GcpWorkloadIdentityFederationCredentialsRequest` with the property names used in JSON."""

    credential_type: NotRequired[
        types.GcpWorkloadIdentityFederationCredentialsRequestCredentialType
    ]

    name: str

    service_account_email: str

    workload_identity_provider_resource: str


GcpWorkloadIdentityFederationCredentialsRequest: TypeAlias = (
    models.GcpWorkloadIdentityFederationCredentialsRequest
    | GcpWorkloadIdentityFederationCredentialsRequestDict
)


GcpCredentialsRequest: TypeAlias = (
    types.GcpServiceAccountKeyCredentialsRequest
    | types.GcpWorkloadIdentityFederationCredentialsRequest
)
