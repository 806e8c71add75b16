"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialAzureDict(TypedDict):
    """`CredentialAzure` with the property names used in JSON."""

    client_id: str

    client_secret: str

    subscription_id: str

    tenant_id: str


CredentialAzure: TypeAlias = models.CredentialAzure | CredentialAzureDict
