"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialGoogleCloudDict(TypedDict):
    """`CredentialGoogleCloud` by the names of the wire."""

    service_account_key: str


CredentialGoogleCloud: TypeAlias = models.CredentialGoogleCloud | CredentialGoogleCloudDict
