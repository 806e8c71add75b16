"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialAzureDict(TypedDict):
    """`CredentialAzure` by the names of the wire."""

    client_id: str

    client_secret: str

    subscription_id: str

    tenant_id: str


CredentialAzure: TypeAlias = models.CredentialAzure | CredentialAzureDict
