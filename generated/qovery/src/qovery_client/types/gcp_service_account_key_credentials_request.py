"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class GcpServiceAccountKeyCredentialsRequestDict(TypedDict):
    """`GcpServiceAccountKeyCredentialsRequest` by the names of the wire."""

    credential_type: NotRequired[Literal["SERVICE_ACCOUNT_KEY"]]

    gcp_credentials: str

    name: str


GcpServiceAccountKeyCredentialsRequest: TypeAlias = (
    models.GcpServiceAccountKeyCredentialsRequest | GcpServiceAccountKeyCredentialsRequestDict
)
