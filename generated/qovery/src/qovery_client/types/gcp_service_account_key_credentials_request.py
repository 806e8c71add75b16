"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class GcpServiceAccountKeyCredentialsRequestDict(TypedDict):
    """`GcpServiceAccountKeyCredentialsRequest` with the property names used in JSON."""

    credential_type: NotRequired[Literal["SERVICE_ACCOUNT_KEY"]]

    gcp_credentials: str

    name: str


GcpServiceAccountKeyCredentialsRequest: TypeAlias = (
    models.GcpServiceAccountKeyCredentialsRequest | GcpServiceAccountKeyCredentialsRequestDict
)
