"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialGoogleCloudDict(TypedDict):
    """`CredentialGoogleCloud` with the property names used in JSON."""

    service_account_key: str


CredentialGoogleCloud: TypeAlias = models.CredentialGoogleCloud | CredentialGoogleCloudDict
