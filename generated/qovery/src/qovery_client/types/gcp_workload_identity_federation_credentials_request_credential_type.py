"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

GcpWorkloadIdentityFederationCredentialsRequestCredentialType: TypeAlias = (
    models.GcpWorkloadIdentityFederationCredentialsRequestCredentialType
    | Literal["WORKLOAD_IDENTITY_FEDERATION", "WIF"]
)
