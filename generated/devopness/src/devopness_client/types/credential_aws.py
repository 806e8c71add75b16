"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class CredentialAwsDict(TypedDict):
    """`CredentialAws` with the property names used in JSON."""

    access_key_id: str

    secret_access_key: str


CredentialAws: TypeAlias = models.CredentialAws | CredentialAwsDict
