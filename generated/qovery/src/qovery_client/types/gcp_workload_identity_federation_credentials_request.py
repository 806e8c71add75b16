"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class GcpWorkloadIdentityFederationCredentialsRequestDict(TypedDict):
    """`GcpWorkloadIdentityFederationCredentialsRequest` by the names of the wire."""

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
