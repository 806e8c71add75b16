"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


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
